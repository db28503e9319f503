// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The icon in the system tray, where the desktop has one and the person wants it.

#pragma once

#include <QObject>
#include <QSystemTrayIcon>

#include <memory>

class QAction;
class QMenu;

namespace pavise::ui {

class DenialService;
class MainWindow;
class StatusService;

class Tray final : public QObject
{
    Q_OBJECT

public:
    Tray(MainWindow &window, const StatusService &status, const DenialService &denials);
    ~Tray() override;

    /// Shows or hides the icon as the settings say.
    void takeSettings();

    /// Whether closing the window leaves the icon.
    [[nodiscard]] bool stays() const;

    /// The icon's menu, for tests.
    [[nodiscard]] const QMenu &menu() const { return *m_menu; }

private:
    void update();
    void showWindow();

    MainWindow &m_window;
    const StatusService &m_status;
    const DenialService &m_denials;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_news = nullptr;
    QAction *m_quiet = nullptr;
    QSystemTrayIcon m_icon;
};

} // namespace pavise::ui
