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
    if (reply.signature() == "sa(ayuaya(uuayuuaay))"_L1)
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
                                      int timeoutMs, Read read)
{
    QDBusMessage message = QDBusMessage::createMethodCall(m_service, protocol::kObjectPath,
                                                          protocol::kInterface, method);
    message.setArguments(arguments);
    message.setInteractiveAuthorizationAllowed(true);

    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    auto *watcher = new QDBusPendingCallWatcher(m_connection.asyncCall(message, timeoutMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [promise, read, timeoutMs](QDBusPendingCallWatcher *done) {
                const QDBusMessage reply = done->reply();
                if (reply.type() == QDBusMessage::ReplyMessage)
                    promise->addResult(read(reply));
                else
                    promise->addResult(
                        Result<T>(std::unexpected(errorOf(reply, timeoutMs != kNoTimeoutMs))));
                promise->finish();
                done->deleteLater();
            });
    return promise->future();
}

QFuture<Result<HelperVersion>> HelperClient::version()
{
    return call<HelperVersion>(
        u"Version"_s, {}, kShortTimeoutMs, [](const QDBusMessage &reply) -> Result<HelperVersion> {
            if (reply.signature() != "uu"_L1)
                return std::unexpected(unexpectedReply());
            const HelperVersion version{.api = reply.arguments().at(0).toUInt(),
                                        .features = reply.arguments().at(1).toUInt()};
            if (version.api != protocol::kApiVersion)
                return std::unexpected(unexpectedReply());
            return version;
        });
}

namespace {

Result<protocol::ItemResults> readItems(const QDBusMessage &reply)
{
    if (reply.signature() != "a(ayuaya(uuayuuaay))"_L1)
        return std::unexpected(unexpectedReply());
    return qdbus_cast<protocol::ItemResults>(reply.arguments().at(0));
}

} // namespace

QFuture<Result<protocol::ItemResults>>
HelperClient::applyProfiles(const QString &operation, const protocol::ProfileTexts &items,
                            protocol::ApplyFlags flags)
{
    return call<protocol::ItemResults>(
        u"ApplyProfiles"_s,
        {operation, QVariant::fromValue(items), static_cast<quint32>(flags.toInt())}, kNoTimeoutMs,
        readItems);
}

QFuture<Result<protocol::ItemResults>> HelperClient::setMode(const QString &operation,
                                                             const protocol::ProfileRefs &profiles,
                                                             protocol::ProfileMode mode)
{
    return call<protocol::ItemResults>(
        u"SetMode"_s, {operation, QVariant::fromValue(profiles), static_cast<quint32>(mode)},
        kNoTimeoutMs, readItems);
}

QFuture<Result<QDBusUnixFileDescriptor>> HelperClient::openLog(protocol::LogSource source,
                                                               quint64 since)
{
    return call<QDBusUnixFileDescriptor>(
        u"OpenLog"_s, {static_cast<quint32>(source), since}, kNoTimeoutMs,
        [](const QDBusMessage &reply) -> Result<QDBusUnixFileDescriptor> {
            if (reply.signature() != "h"_L1)
                return std::unexpected(unexpectedReply());
            return qvariant_cast<QDBusUnixFileDescriptor>(reply.arguments().at(0));
        });
}

QFuture<Result<void>> HelperClient::cancel(const QString &operation)
{
    return call<void>(u"Cancel"_s, {operation}, kShortTimeoutMs,
                      [](const QDBusMessage &) { return Result<void>(); });
}

} // namespace pavise::client
