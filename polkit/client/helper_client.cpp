// SPDX-License-Identifier: GPL-2.0-or-later
#include "polkit/client/helper_client.h"

#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QPromise>
#include <QUuid>

#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace pavise::client {

namespace {

/// Calls that ask nobody anything. The bus may have to start the helper first.
constexpr int kShortTimeoutMs = 30'000;
constexpr int kNoTimeoutMs = std::numeric_limits<int>::max();

constexpr QLatin1StringView kItems("a(ayuaya(uuayuuaay)a(uayayu))");

Failure failureOf(protocol::ErrorCode code)
{
    switch (code) {
    case protocol::ErrorCode::NotAuthorized:
    case protocol::ErrorCode::InteractionRequired:
        return Failure::NotAuthorized;
    case protocol::ErrorCode::Dismissed:
        return Failure::Dismissed;
    case protocol::ErrorCode::Inconsistent:
        return Failure::Changed;
    case protocol::ErrorCode::Invalid:
    case protocol::ErrorCode::TooLarge:
    case protocol::ErrorCode::Busy:
    case protocol::ErrorCode::Cancelled:
    case protocol::ErrorCode::Conflict:
    case protocol::ErrorCode::CompileFailed:
    case protocol::ErrorCode::Refused:
    case protocol::ErrorCode::Dangerous:
    case protocol::ErrorCode::SaveFailed:
    case protocol::ErrorCode::KernelRefused:
    case protocol::ErrorCode::Unavailable:
    case protocol::ErrorCode::Unacknowledged:
        return Failure::Refused;
    }
    return Failure::Refused;
}

Failure failureOf(QDBusError::ErrorType type, bool bounded)
{
    switch (type) {
    case QDBusError::ServiceUnknown:
    case QDBusError::NoServer:
    case QDBusError::InternalError: // no connection to a bus at all
        return Failure::NotInstalled;
    case QDBusError::UnknownMethod:
    case QDBusError::UnknownInterface:
    case QDBusError::UnknownObject:
    case QDBusError::InvalidSignature:
        return Failure::OtherVersion;
    case QDBusError::AccessDenied:
        return Failure::NotAuthorized;
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        // Only a bounded call can run out of time here; otherwise the other end went away.
        return bounded ? Failure::Timeout : Failure::Died;
    default:
        return Failure::Died;
    }
}

HelperError errorOf(const QDBusMessage &reply, bool bounded)
{
    HelperError error{.failure = Failure::Died,
                      .code = protocol::errorCode(reply.errorName()),
                      .detail = reply.errorMessage(),
                      .items = {}};
    if (!error.code && reply.errorName().startsWith("org.freedesktop.DBus.Error.Spawn"_L1)) {
        error.failure = Failure::NotInstalled; // the bus could not start it
        return error;
    }
    if (!error.code) {
        error.failure = failureOf(QDBusError(reply).type(), bounded);
        return error;
    }
    error.failure = failureOf(*error.code);
    // The first argument of an error is its sentence; ours may carry the items after it.
    if (reply.signature() == u's' + kItems)
        error.items = qdbus_cast<protocol::ItemResults>(reply.arguments().at(1));
    return error;
}

HelperError unexpectedReply()
{
    return {.failure = Failure::OtherVersion,
            .code = {},
            .detail = u"The helper's answer has an unknown form."_s,
            .items = {}};
}

} // namespace

HelperClient::HelperClient(QDBusConnection connection, QObject *parent, QString service)
    : QObject(parent)
    , m_connection(std::move(connection))
    , m_service(std::move(service))
{
    protocol::registerWireTypes();
}

QString HelperClient::newOperation()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

template <typename T, typename Read>
QFuture<Result<T>> HelperClient::call(const QString &method, const QVariantList &arguments,
                                      Wait wait, Read read)
{
    QDBusMessage message = QDBusMessage::createMethodCall(m_service, protocol::kObjectPath,
                                                          protocol::kInterface, method);
    message.setArguments(arguments);
    message.setInteractiveAuthorizationAllowed(true);

    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const bool isBounded = wait == Wait::Short;
    auto *watcher = new QDBusPendingCallWatcher(
        m_connection.asyncCall(message, isBounded ? kShortTimeoutMs : kNoTimeoutMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [promise, read, isBounded](QDBusPendingCallWatcher *done) {
                const QDBusMessage reply = done->reply();
                if (reply.type() == QDBusMessage::ReplyMessage)
                    promise->addResult(read(reply));
                else
                    promise->addResult(Result<T>(std::unexpected(errorOf(reply, isBounded))));
                promise->finish();
                done->deleteLater();
            });
    return promise->future();
}

template <typename T>
QFuture<Result<T>> HelperClient::callForOne(const QString &method, const QVariantList &arguments,
                                            Wait wait, const QString &signature)
{
    return call<T>(method, arguments, wait, [signature](const QDBusMessage &reply) -> Result<T> {
        if (reply.signature() != signature)
            return std::unexpected(unexpectedReply());
        return qdbus_cast<T>(reply.arguments().at(0));
    });
}

HelperClient::Items HelperClient::change(const QString &method, const QVariantList &arguments)
{
    return callForOne<protocol::ItemResults>(method, arguments, Wait::ForAPerson, kItems);
}

QFuture<Result<HelperVersion>> HelperClient::version()
{
    return call<HelperVersion>(
        u"Version"_s, {}, Wait::Short, [](const QDBusMessage &reply) -> Result<HelperVersion> {
            if (reply.signature() != "uu"_L1)
                return std::unexpected(unexpectedReply());
            const HelperVersion version{.api = reply.arguments().at(0).toUInt(),
                                        .features = reply.arguments().at(1).toUInt()};
            if (version.api != protocol::kApiVersion)
                return std::unexpected(unexpectedReply());
            return version;
        });
}

HelperClient::Items HelperClient::applyProfiles(const QString &operation, const QByteArray &note,
                                                const protocol::ProfileTexts &items,
                                                protocol::ApplyFlags flags, quint32 seconds)
{
    return change(u"ApplyProfiles"_s,
                  {operation, note, QVariant::fromValue(items), static_cast<quint32>(flags.toInt()),
                   seconds});
}

HelperClient::Items HelperClient::setMode(const QString &operation, const QByteArray &note,
                                          const protocol::ProfileRefs &profiles,
                                          protocol::ProfileMode mode, quint32 seconds)
{
    return change(
        u"SetMode"_s,
        {operation, note, QVariant::fromValue(profiles), static_cast<quint32>(mode), seconds});
}

HelperClient::Items HelperClient::disable(const QString &operation, const QByteArray &note,
                                          const QList<QByteArray> &files,
                                          const QList<QByteArray> &acknowledged)
{
    return change(u"Disable"_s,
                  {operation, note, QVariant::fromValue(files), QVariant::fromValue(acknowledged)});
}

HelperClient::Items HelperClient::enable(const QString &operation, const QByteArray &note,
                                         const QList<QByteArray> &files)
{
    return change(u"Enable"_s, {operation, note, QVariant::fromValue(files)});
}

HelperClient::Items HelperClient::unload(const QString &operation, const QByteArray &note,
                                         const QList<QByteArray> &profiles,
                                         const QList<QByteArray> &acknowledged)
{
    return change(
        u"Unload"_s,
        {operation, note, QVariant::fromValue(profiles), QVariant::fromValue(acknowledged)});
}

HelperClient::Items HelperClient::unloadEverything(const QString &operation, const QByteArray &note,
                                                   const QList<QByteArray> &acknowledged)
{
    return change(u"UnloadEverything"_s, {operation, note, QVariant::fromValue(acknowledged)});
}

HelperClient::Items HelperClient::restore(const QString &operation, const QByteArray &note,
                                          quint64 entry, protocol::ApplyFlags flags,
                                          const QList<QByteArray> &acknowledged)
{
    return change(u"Restore"_s,
                  {operation, note, entry, static_cast<quint32>(flags.toInt()),
                   QVariant::fromValue(acknowledged)});
}

namespace {

Result<void> nothing(const QDBusMessage &)
{
    return {};
}

} // namespace

QFuture<Result<void>> HelperClient::recordSilenced(const QString &operation, const QByteArray &note,
                                                   quint32 seconds)
{
    return call<void>(u"RecordSilenced"_s, {operation, note, seconds}, Wait::ForAPerson, nothing);
}

QFuture<Result<protocol::PendingReverts>> HelperClient::pending()
{
    return callForOne<protocol::PendingReverts>(u"Pending"_s, {}, Wait::Short, u"a(ssuuaay)"_s);
}

QFuture<Result<void>> HelperClient::confirm(const QString &operation)
{
    return call<void>(u"Confirm"_s, {operation}, Wait::Short, nothing);
}

QFuture<Result<void>> HelperClient::revert(const QString &operation)
{
    return call<void>(u"Revert"_s, {operation}, Wait::Short, nothing);
}

QFuture<Result<QDBusUnixFileDescriptor>> HelperClient::openLog(protocol::LogSource source,
                                                               quint64 since)
{
    return callForOne<QDBusUnixFileDescriptor>(u"OpenLog"_s, {static_cast<quint32>(source), since},
                                               Wait::ForAPerson, u"h"_s);
}

QFuture<Result<protocol::LoadedProfiles>> HelperClient::listProfiles()
{
    return callForOne<protocol::LoadedProfiles>(u"ListProfiles"_s, {}, Wait::ForAPerson,
                                                u"a(ayuayay)"_s);
}

QFuture<Result<ProfileFileText>> HelperClient::readProfileFile(const QByteArray &file)
{
    return call<ProfileFileText>(u"ReadProfileFile"_s, {file}, Wait::ForAPerson,
                                 [](const QDBusMessage &reply) -> Result<ProfileFileText> {
                                     if (reply.signature() != "ayayu"_L1)
                                         return std::unexpected(unexpectedReply());
                                     return ProfileFileText{
                                         .text = reply.arguments().at(0).toByteArray(),
                                         .digest = reply.arguments().at(1).toByteArray(),
                                         .mode = reply.arguments().at(2).toUInt()};
                                 });
}

QFuture<Result<QDBusUnixFileDescriptor>> HelperClient::openPolicy(const QByteArray &profile)
{
    return callForOne<QDBusUnixFileDescriptor>(u"OpenPolicy"_s, {profile}, Wait::ForAPerson,
                                               u"h"_s);
}

QFuture<Result<protocol::Parameters>> HelperClient::readParameters()
{
    return callForOne<protocol::Parameters>(u"ReadParameters"_s, {}, Wait::ForAPerson,
                                            u"a(ayay)"_s);
}

QFuture<Result<protocol::HistoryEntries>> HelperClient::listHistory(quint64 before, quint32 most)
{
    return callForOne<protocol::HistoryEntries>(u"ListHistory"_s, {before, most}, Wait::ForAPerson,
                                                u"a(tusssayba(ayayay)aay)"_s);
}

QFuture<Result<QByteArray>> HelperClient::readHistoryText(const QByteArray &digest)
{
    return callForOne<QByteArray>(u"ReadHistoryText"_s, {digest}, Wait::ForAPerson, u"ay"_s);
}

QFuture<Result<void>> HelperClient::cancel(const QString &operation)
{
    return call<void>(u"Cancel"_s, {operation}, Wait::Short, nothing);
}

} // namespace pavise::client
