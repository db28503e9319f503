// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The helper's face on the bus: one method for each of org.pavise.Helper1.xml. It turns messages
/// into operations and outcomes into replies, and knows nothing else.

#pragma once

#include "polkit/helper/operation.h"
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
    pavise::protocol::ItemResults ApplyProfiles(const QString &operation,
                                                const pavise::protocol::ProfileTexts &items,
                                                uint flags);
    pavise::protocol::ItemResults SetMode(const QString &operation,
                                          const pavise::protocol::ProfileRefs &profiles, uint mode);
    QDBusUnixFileDescriptor OpenLog(uint source, qulonglong since);
    void Cancel(const QString &operation);

Q_SIGNALS:
    /// Retired and nothing is left to do.
    void idle();

private:
    [[nodiscard]] Caller caller() const;
    /// Answers the present message with an error and notes it.
    void refuse(const Caller &caller, std::string_view verb, const Refusal &refusal);
    /// True when this caller may begin an operation of that name; else it is answered.
    bool admit(const Caller &caller, std::string_view verb, const QString &name);
    void run(std::unique_ptr<Operation> operation);
    void end(Operation *operation, const QDBusMessage &message, const Operation::Reply &reply);
    /// Cancels the operations of one caller, or of all when it is empty.
    void cancelOf(const QString &sender);
    void noteActivity();

    QDBusConnection m_bus;
    Services &m_services;
    QString m_name;
    QDBusServiceWatcher m_callers;
    std::list<std::unique_ptr<Operation>> m_operations;
    std::deque<QString> m_finished; ///< `UID NAME` of the last ones that were carried out.
    QTimer m_idle;
    Quota::Clock::time_point m_lastBusyNote; ///< Refusals for want of room are noted once a second.
    bool m_isRetired = false;
};

} // namespace pavise::helper
