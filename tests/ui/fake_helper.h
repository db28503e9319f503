// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// A private bus with something that answers in the helper's place: what the application sends and
/// how it takes each answer can be seen without root. The helper itself is tested in tests/helper.

#pragma once

#include "polkit/protocol/wire.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>

#include <functional>

namespace pavise::tests {

class FakeHelper : public QDBusVirtualObject
{
    Q_OBJECT

public:
    FakeHelper();
    ~FakeHelper() override;

    /// Empty when there is no dbus-daemon to start.
    [[nodiscard]] bool isUsable() const { return m_isUsable; }

    /// The application's end.
    [[nodiscard]] QDBusConnection bus() const;

    void appear();    ///< Takes the helper's name.
    void disappear(); ///< Gives it up: the bus knows no helper.

    /// What it says is going to be taken back.
    protocol::PendingReverts pending;

    /// Calls but for Version and Pending, in their order.
    QList<QDBusMessage> calls;

    /// What is answered to a method; without one everything is done.
    std::function<QDBusMessage(const QDBusMessage &call)> answer;

    [[nodiscard]] static QDBusMessage error(const QDBusMessage &call, protocol::ErrorCode code,
                                            const protocol::ItemResults &items = {});

    bool handleMessage(const QDBusMessage &call, const QDBusConnection &connection) override;
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }

private:
    QProcess m_daemon;
    QString m_address;
    bool m_isUsable = false;
};

} // namespace pavise::tests
