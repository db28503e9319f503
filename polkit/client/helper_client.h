// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The application's side of the root helper: asynchronous, typed calls.

#pragma once

#include "polkit/protocol/wire.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QFuture>
#include <QObject>

#include <expected>
#include <memory>

namespace pavise::client {

/// Why a call brought no result, as far as the next step of the person differs.
enum class Failure {
    NotInstalled,  ///< The bus knows no helper, or could not start it.
    OtherVersion,  ///< The helper speaks another version of the interface.
    NotAuthorized, ///< This user may not do that, or gave no right password.
    Dismissed,     ///< The person closed the password prompt. Not an error to complain about.
    /// The connection broke or the helper died in mid-call. What was asked may have been done:
    /// read the state again before saying anything.
    Died,
    Timeout, ///< No answer to a call that changes nothing.
    Refused, ///< The helper said no for the reason in `code`; nothing was changed.
    Changed, ///< Inconsistent: the helper could not put everything back. Read the state again.
};

struct HelperError
{
    Failure failure = Failure::Refused;
    /// The helper's own reason, when it was the helper that refused.
    std::optional<protocol::ErrorCode> code;
    QString detail;              ///< English, for logs and a details view; may be empty.
    protocol::ItemResults items; ///< What the helper found for each item; may be empty.
};

template <typename T>
using Result = std::expected<T, HelperError>;

struct HelperVersion
{
    quint32 api = 0;
    quint32 features = 0; ///< protocol::Feature bits

    [[nodiscard]] bool has(protocol::Feature feature) const
    {
        return (features & static_cast<quint32>(feature)) != 0;
    }
};

struct ProfileFileText
{
    QByteArray text;
    QByteArray digest; ///< SHA-256
    quint32 mode = 0;  ///< As stat(2) has it, only the lowest twelve bits.
};

/// One connection to the helper. Calls may overlap. Every call allows a password prompt and, apart
/// from the free ones (version, pending, confirm, revert, cancel), waits without limit: a person
/// may take minutes to type. A future that is cancelled by its holder goes on; cancel() stops the
/// operation itself.
///
/// The helper need not run: the bus starts it. When this object is destroyed, open futures finish
/// as cancelled.
class HelperClient : public QObject
{
    Q_OBJECT

public:
    /// \p service is another name in tests only.
    explicit HelperClient(QDBusConnection connection, QObject *parent = nullptr,
                          QString service = protocol::kService);

    /// A fresh name for one operation: what Cancel and the journal call it.
    [[nodiscard]] static QString newOperation();

    /// Cheap, free and without a prompt: also the test whether the helper is installed.
    [[nodiscard]] QFuture<Result<HelperVersion>> version();

    using Items = QFuture<Result<protocol::ItemResults>>;

    // What changes something asks for a password once, is done as a whole or not at all, and comes
    // into the history with its note (at most 500 bytes). See org.pavise.Helper1.xml for each.

    /// At most 64 items, 1 MiB a text, 4 MiB in all. \p seconds: 0, or a trial that this very
    /// client must confirm.
    [[nodiscard]] Items applyProfiles(const QString &operation, const QByteArray &note,
                                      const protocol::ProfileTexts &items,
                                      protocol::ApplyFlags flags, quint32 seconds = 0);
    [[nodiscard]] Items setMode(const QString &operation, const QByteArray &note,
                                const protocol::ProfileRefs &profiles, protocol::ProfileMode mode,
                                quint32 seconds = 0);

    /// \p acknowledged: the labels of running processes that may lose their confinement; the error
    /// Unacknowledged lists those that would.
    [[nodiscard]] Items disable(const QString &operation, const QByteArray &note,
                                const QList<QByteArray> &files,
                                const QList<QByteArray> &acknowledged);
    [[nodiscard]] Items enable(const QString &operation, const QByteArray &note,
                               const QList<QByteArray> &files);
    [[nodiscard]] Items unload(const QString &operation, const QByteArray &note,
                               const QList<QByteArray> &profiles,
                               const QList<QByteArray> &acknowledged);
    [[nodiscard]] Items unloadEverything(const QString &operation, const QByteArray &note,
                                         const QList<QByteArray> &acknowledged);
    [[nodiscard]] Items restore(const QString &operation, const QByteArray &note, quint64 entry,
                                protocol::ApplyFlags flags,
                                const QList<QByteArray> &acknowledged = {});
    [[nodiscard]] QFuture<Result<void>> recordSilenced(const QString &operation,
                                                       const QByteArray &note, quint32 seconds);

    // What is pending, and an end to it; without a password.
    [[nodiscard]] QFuture<Result<protocol::PendingReverts>> pending();
    [[nodiscard]] QFuture<Result<void>> confirm(const QString &operation);
    [[nodiscard]] QFuture<Result<void>> revert(const QString &operation);

    /// The read end of a pipe with the AppArmor lines of that log.
    /// \param since seconds since 1970; 0 for all.
    [[nodiscard]] QFuture<Result<QDBusUnixFileDescriptor>> openLog(protocol::LogSource source,
                                                                   quint64 since);

    // What the application cannot read by itself.
    [[nodiscard]] QFuture<Result<protocol::LoadedProfiles>> listProfiles();
    [[nodiscard]] QFuture<Result<ProfileFileText>> readProfileFile(const QByteArray &file);
    [[nodiscard]] QFuture<Result<QDBusUnixFileDescriptor>> openPolicy(const QByteArray &profile);
    [[nodiscard]] QFuture<Result<protocol::Parameters>> readParameters();
    /// Newest first; \p before is the smallest id of the page above, 0 for the first page.
    [[nodiscard]] QFuture<Result<protocol::HistoryEntries>> listHistory(quint64 before,
                                                                        quint32 most);
    [[nodiscard]] QFuture<Result<QByteArray>> readHistoryText(const QByteArray &digest);

    /// Gives an own operation up, if it has not begun to change anything; closes its prompt.
    [[nodiscard]] QFuture<Result<void>> cancel(const QString &operation);

private:
    enum class Wait { Short, ForAPerson };
    template <typename T, typename Read>
    QFuture<Result<T>> call(const QString &method, const QVariantList &arguments, Wait wait,
                            Read read);
    /// A call that answers with one value of the D-Bus type \p signature.
    template <typename T>
    QFuture<Result<T>> callForOne(const QString &method, const QVariantList &arguments, Wait wait,
                                  const QString &signature);
    Items change(const QString &method, const QVariantList &arguments);

    QDBusConnection m_connection;
    QString m_service;
};

} // namespace pavise::client
