// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The service that loads profiles at the start of the system: whether systemd has it enabled and
/// active, and switching it on through systemd's own interface.
///
/// Source: org.freedesktop.systemd1(5). systemd asks polkit, which asks the person; nothing here
/// runs with privileges.

#pragma once

#include <QDBusConnection>
#include <QObject>

#include <optional>

class QDBusMessage;

namespace pavise::ui {

struct BootState
{
    std::optional<bool> isEnabled; ///< Starts with the system; empty: systemd did not say.
    std::optional<bool> isActive;  ///< Has loaded the profiles since the start.

    [[nodiscard]] bool isComplete() const
    {
        return isEnabled.value_or(true) && isActive.value_or(true);
    }
};

class BootService final : public QObject
{
    Q_OBJECT

public:
    /// \p bus and \p service are others in tests only.
    explicit BootService(const QDBusConnection &bus, QObject *parent = nullptr,
                         const QString &service = {});

    [[nodiscard]] const BootState &state() const { return m_state; }

    /// Asks again; changed() tells when something else came out.
    void refresh();

    /// Enables and starts it. finished() tells.
    void enable();
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void changed();
    /// \p problem is a sentence for the person, empty when it went well or was dismissed.
    void finished(const QString &problem);

private:
    void call(const QString &path, const QString &interface, const QString &method,
              const QVariantList &arguments,
              const std::function<void(const QDBusMessage &answer)> &then);
    void set(std::optional<bool> BootState::*member, std::optional<bool> value);
    void end(const QDBusMessage &answer);

    QDBusConnection m_bus;
    QString m_service;
    BootState m_state;
    bool m_isBusy = false;
};

} // namespace pavise::ui
