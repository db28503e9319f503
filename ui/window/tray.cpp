// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/window/tray.h"

#include "ui/common/appearance/icons.h"
#include "ui/common/settings.h"
#include "ui/main_window.h"
#include "ui/services/logs/denial_service.h"
#include "ui/services/status/availability_text.h"
#include "ui/services/status/status_service.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace pavise::ui {

Tray::Tray(MainWindow &window, const StatusService &status, const DenialService &denials)
    : QObject(&window)
    , m_window(window)
    , m_status(status)
    , m_denials(denials)
    , m_menu(std::make_unique<QMenu>())
{
    connect(m_menu->addAction(icon(u"shield"_s), tr("&Open Pavise")), &QAction::triggered, this,
            &Tray::showWindow);
    m_news = m_menu->addAction(icon(u"denials"_s), QString());
    connect(m_news, &QAction::triggered, this, [this] {
        showWindow();
        m_window.follow({.page = PageId::Denials});
    });
    m_quiet = m_menu->addAction(tr("&Notify of new denials"));
    m_quiet->setCheckable(true);
    connect(m_quiet, &QAction::toggled, this, [this](bool on) {
        if (settings::value(settings::kNotify) == on)
            return;
        settings::set(settings::kNotify, on);
        Q_EMIT m_window.settingsChanged();
    });
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("&Quit")), &QAction::triggered, &window, &MainWindow::quit);
    m_icon.setContextMenu(m_menu.get());
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    m_window.isVisible() && m_window.isActiveWindow() ? m_window.hide()
                                                                      : showWindow();
            });
    connect(&status, &StatusService::changed, this, &Tray::update);
    connect(&denials, &DenialService::changed, this, &Tray::update);
    connect(&denials, &DenialService::newEventsChanged, this, &Tray::update);
    connect(&window, &MainWindow::settingsChanged, this, &Tray::takeSettings);
    window.setStays([this] { return stays(); });
    update();
    takeSettings();
}

Tray::~Tray()
{
    m_window.setStays({});
}

void Tray::takeSettings()
{
    m_quiet->setChecked(settings::value(settings::kNotify));
    m_icon.setVisible(settings::value(settings::kTray) && QSystemTrayIcon::isSystemTrayAvailable());
}

bool Tray::stays() const
{
    return m_icon.isVisible() && settings::value(settings::kStayInTray);
}

void Tray::update()
{
    const StatusSnapshot &now = *m_status.snapshot();
    const bool isOn = now.hasKernel();
    const QString state = !now.isScanned ? tr("Reading the system…")
        : isOn                           ? tr("AppArmor is on")
                                         : availabilityText(now.kernel.availability).title;
    m_icon.setIcon(icon(isOn || !now.isScanned ? u"shield-ok"_s : u"shield-off"_s));
    const auto news = static_cast<int>(std::min<quint64>(m_denials.newEvents(), 1'000'000'000));
    m_icon.setToolTip(news > 0 ? tr("Pavise: %1, %n new event(s)", nullptr, news).arg(state)
                               : tr("Pavise: %1").arg(state));
    m_news->setText(news > 0 ? tr("%n new &event(s)", nullptr, news) : tr("Show &denials"));
}

void Tray::showWindow()
{
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

} // namespace pavise::ui
