// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/ui/fake_helper.h"

using namespace Qt::StringLiterals;

namespace pavise::tests {

namespace {

const QString kServiceEnd = u"fake-helper"_s;
const QString kClientEnd = u"application"_s;

} // namespace

FakeHelper::FakeHelper()
{
    protocol::registerWireTypes();
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead())
        return;
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    QDBusConnection service = QDBusConnection::connectToBus(m_address, kServiceEnd);
    m_isUsable = service.isConnected() && service.registerVirtualObject(protocol::kObjectPath, this)
        && QDBusConnection::connectToBus(m_address, kClientEnd).isConnected();
    appear();
}

FakeHelper::~FakeHelper()
{
    QDBusConnection::disconnectFromBus(kClientEnd);
    QDBusConnection::disconnectFromBus(kServiceEnd);
    m_daemon.kill();
    m_daemon.waitForFinished();
}

QDBusConnection FakeHelper::bus() const
{
    return QDBusConnection(kClientEnd);
}

void FakeHelper::appear()
{
    QDBusConnection(kServiceEnd).registerService(protocol::kService);
}

void FakeHelper::disappear()
{
    QDBusConnection(kServiceEnd).unregisterService(protocol::kService);
}

QDBusMessage FakeHelper::error(const QDBusMessage &call, protocol::ErrorCode code,
                               const protocol::ItemResults &items)
{
    QDBusMessage reply = call.createErrorReply(protocol::errorName(code), u"no"_s);
    if (!items.isEmpty())
        reply << QVariant::fromValue(items); // Qt puts the sentence first
    return reply;
}

bool FakeHelper::handleMessage(const QDBusMessage &call, const QDBusConnection &connection)
{
    if (call.member() == u"Version"_s) {
        connection.send(call.createReply({protocol::kApiVersion, protocol::kAllFeatures}));
        return true;
    }
    if (call.member() == u"Pending"_s) {
        connection.send(call.createReply(QVariant::fromValue(pending)));
        return true;
    }
    calls << call;
    if (answer) {
        connection.send(answer(call));
        return true;
    }
    if (call.member() == u"ListHistory"_s)
        connection.send(call.createReply(QVariant::fromValue(protocol::HistoryEntries())));
    else if (call.member() == u"Confirm"_s || call.member() == u"Revert"_s
             || call.member() == u"Cancel"_s)
        connection.send(call.createReply());
    else
        connection.send(call.createReply(QVariant::fromValue(protocol::ItemResults())));
    return true;
}

} // namespace pavise::tests
