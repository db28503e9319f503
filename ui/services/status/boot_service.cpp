// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/services/status/boot_service.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

const QString kUnit = u"apparmor.service"_s;
const QString kPath = u"/org/freedesktop/systemd1"_s;
const QString kManager = u"org.freedesktop.systemd1.Manager"_s;

/// A person may take long to find the password; D-Bus would wait for 25 s only.
constexpr int kPatienceMs = 5 * 60 * 1000;

} // namespace

BootService::BootService(const QDBusConnection &bus, QObject *parent, const QString &service)
    : QObject(parent)
    , m_bus(bus)
    , m_service(service.isEmpty() ? u"org.freedesktop.systemd1"_s : service)
{
}

void BootService::call(const QString &path, const QString &interface, const QString &method,
                       const QVariantList &arguments,
                       const std::function<void(const QDBusMessage &answer)> &then)
{
    QDBusMessage message = QDBusMessage::createMethodCall(m_service, path, interface, method);
    message.setArguments(arguments);
    message.setInteractiveAuthorizationAllowed(true);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, kPatienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, then] {
        watcher->deleteLater();
        then(watcher->reply());
    });
}

void BootService::set(std::optional<bool> BootState::*member, std::optional<bool> value)
{
    if (m_state.*member == value)
        return;
    m_state.*member = value;
    Q_EMIT changed();
}

void BootService::refresh()
{
    call(kPath, kManager, u"GetUnitFileState"_s, {kUnit}, [this](const QDBusMessage &answer) {
        // `static` has no [Install] part: something else starts it.
        const QString state = answer.arguments().value(0).toString();
        set(&BootState::isEnabled,
            answer.type() != QDBusMessage::ReplyMessage
                ? std::nullopt
                : std::optional(state.startsWith(u"enabled"_s) || state == u"static"));
    });
    call(kPath, kManager, u"LoadUnit"_s, {kUnit}, [this](const QDBusMessage &answer) {
        const auto unit = answer.arguments().value(0).value<QDBusObjectPath>().path();
        if (answer.type() != QDBusMessage::ReplyMessage || unit.isEmpty()) {
            set(&BootState::isActive, std::nullopt);
            return;
        }
        call(unit, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
             {u"org.freedesktop.systemd1.Unit"_s, u"ActiveState"_s},
             [this](const QDBusMessage &property) {
                 const auto value =
                     property.arguments().value(0).value<QDBusVariant>().variant().toString();
                 set(&BootState::isActive,
                     value.isEmpty() ? std::nullopt : std::optional(value == u"active"));
             });
    });
}

void BootService::enable()
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    // Not only until the next start; an existing link of somebody else is not replaced.
    call(kPath, kManager, u"EnableUnitFiles"_s, {QStringList{kUnit}, false, false},
         [this](const QDBusMessage &enabled) {
             if (enabled.type() != QDBusMessage::ReplyMessage) {
                 end(enabled);
                 return;
             }
             // What `systemctl enable` does after it, so that systemd knows of the new link.
             call(kPath, kManager, u"Reload"_s, {}, [this](const QDBusMessage &) {
                 call(kPath, kManager, u"StartUnit"_s, {kUnit, u"replace"_s},
                      [this](const QDBusMessage &started) { end(started); });
             });
         });
}

void BootService::end(const QDBusMessage &answer)
{
    m_isBusy = false;
    refresh();
    QString problem;
    if (answer.type() == QDBusMessage::ErrorMessage) {
        const QString name = answer.errorName();
        if (name == u"org.freedesktop.DBus.Error.InteractiveAuthorizationRequired")
            problem = tr("No program that asks for the password runs in this session.");
        else if (name != u"org.freedesktop.DBus.Error.AccessDenied"
                 && name != u"org.freedesktop.PolicyKit1.Error.Cancelled")
            problem = tr("systemd answered: %1").arg(answer.errorMessage());
        else
            problem = tr("It was not allowed; nothing was changed.");
    }
    Q_EMIT finished(problem);
}

} // namespace pavise::ui
