// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The helper's face on the bus: one method for each of org.pavise.Helper1.xml. It turns messages
/// into operations and outcomes into replies, and knows nothing else.

#pragma once

#include "polkit/helper/bus/leases.h"
#include "polkit/helper/operation/call_operation.h"
#include "polkit/protocol/wire.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QTimer>

#include <deque>
#include <list>
#include <memory>

namespace pavise::helper {

class HelperService final : public QObject, protected QDBusContext
{
    Q_OBJECT

public:
    HelperService(QDBusConnection bus, Services &services, QObject *parent = nullptr);
    ~HelperService() override;

    /// Registers object and name, and ends what a crash left half done.
    /// \returns false when the bus gives neither.
    [[nodiscard]] bool begin(const QString &serviceName = protocol::kService);

    /// Gives the name back, serves what has been sent already, then emits idle().
    void retire();
    /// Gives up what waits for a person or a compiler, then retires. What changes anything is never
    /// interrupted.
    void stop();

public Q_SLOTS: // the interface; called by the generated adaptor
    uint Version(uint &features);
    pavise::protocol::ItemResults ApplyProfiles(const QString &operation, const QByteArray &note,
                                                const pavise::protocol::ProfileTexts &items,
                                                uint flags, uint seconds);
    pavise::protocol::ItemResults SetMode(const QString &operation, const QByteArray &note,
                                          const pavise::protocol::ProfileRefs &profiles, uint mode,
                                          uint seconds);
    pavise::protocol::ItemResults Disable(const QString &operation, const QByteArray &note,
                                          const QList<QByteArray> &files,
                                          const QList<QByteArray> &acknowledged);
    pavise::protocol::ItemResults Enable(const QString &operation, const QByteArray &note,
                                         const QList<QByteArray> &files);
    pavise::protocol::ItemResults Unload(const QString &operation, const QByteArray &note,
                                         const QList<QByteArray> &profiles,
                                         const QList<QByteArray> &acknowledged);
    pavise::protocol::ItemResults UnloadEverything(const QString &operation, const QByteArray &note,
                                                   const QList<QByteArray> &acknowledged);
    pavise::protocol::ItemResults Restore(const QString &operation, const QByteArray &note,
                                          qulonglong entry, uint flags,
                                          const QList<QByteArray> &acknowledged);
    void RecordSilenced(const QString &operation, const QByteArray &note, uint seconds);
    pavise::protocol::PendingReverts Pending();
    void Confirm(const QString &operation);
    void Revert(const QString &operation);
    void Cancel(const QString &operation);
    QDBusUnixFileDescriptor OpenLog(uint source, qulonglong since);
    pavise::protocol::LoadedProfiles ListProfiles();
    QByteArray ReadProfileFile(const QByteArray &file, QByteArray &digest, uint &mode);
    QDBusUnixFileDescriptor OpenPolicy(const QByteArray &profile);
    pavise::protocol::Parameters ReadParameters();
    pavise::protocol::HistoryEntries ListHistory(qulonglong before, uint most);
    QByteArray ReadHistoryText(const QByteArray &digest);

Q_SIGNALS:
    /// Retired and nothing is left to do.
    void idle();

private:
    /// Of the present message.
    [[nodiscard]] Caller caller();
    /// Answers the present message with an error and notes it.
    void refuse(const Caller &caller, std::string_view verb, const Refusal &refusal);
    /// True when this caller may begin an operation of that name; else it is answered.
    bool admit(const Caller &caller, std::string_view verb, const QString &name);
    void run(std::unique_ptr<Operation> operation);
    /// A change: refused, or begun.
    protocol::ItemResults change(std::string_view verb, Parsed<ChangeRequest> request);
    /// A call of one step.
    void call(std::string_view verb, Action action, CallOperation::Step step,
              const QString &name = {});
    /// The same of something that may not be valid: then it is refused.
    template <typename T, typename Step>
    void call(std::string_view verb, Action action, const Parsed<T> &request, Step step)
    {
        if (request)
            call(verb, action, [step, what = *request] { return step(what); });
        else
            refuse(caller(), verb, request.error());
    }
    void answer(const Caller &caller, std::string_view verb, const Parsed<void> &result);
    void end(Operation *operation, const QDBusMessage &message, const Operation::Reply &reply);
    /// Cancels the operations of one caller, or of all when it is empty.
    void cancelOf(const QString &sender);
    void callerLeft(const QString &sender);
    void unwatch(const QString &sender);
    void noteActivity();

    QDBusConnection m_bus;
    Services &m_services;
    QString m_name;
    QDBusServiceWatcher m_callers;
    Leases m_leases;
    std::list<std::unique_ptr<Operation>> m_operations;
    std::deque<QString> m_finished; ///< `UID NAME` of the last ones that were carried out.
    QTimer m_idle;
    bool m_isRetired = false;
    bool m_isStopped = false;
};

} // namespace pavise::helper
