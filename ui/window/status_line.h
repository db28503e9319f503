// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The status bar: what is going on, and the state of AppArmor as buttons that lead to more.

#pragma once

#include "ui/widgets/page/page.h"

#include <QObject>

#include <functional>

class QLabel;
class QStatusBar;
class QToolButton;

namespace pavise::ui {

class DenialService;
class StatusService;

class StatusLine : public QObject
{
    Q_OBJECT

public:
    /// Fills \p bar; the line belongs to it. \p follow is called for clicks.
    static StatusLine *install(QStatusBar &bar, StatusService &status, DenialService &denials,
                               std::function<void(const Link &)> follow);

private:
    StatusLine(QStatusBar &bar, StatusService &status, DenialService &denials,
               std::function<void(const Link &)> follow);

    QToolButton *addButton(QStatusBar &bar, const Link &link);
    void update();
    void updateLog();

    StatusService &m_status;
    DenialService &m_denials;
    std::function<void(const Link &)> m_follow;
    QLabel *m_activity;
    QToolButton *m_cancel;
    QToolButton *m_state;
    QToolButton *m_revision;
    QToolButton *m_log;
};

} // namespace pavise::ui
