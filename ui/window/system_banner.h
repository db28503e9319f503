// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// One sentence above all pages when something other than this computer's AppArmor is shown.

#pragma once

#include <QWidget>

class QPushButton;

namespace pavise::ui {

class MessageBar;
class StatusService;

class SystemBanner : public QWidget
{
    Q_OBJECT

public:
    explicit SystemBanner(StatusService &status, QWidget *parent = nullptr);

private:
    void update();

    StatusService &m_status;
    MessageBar *m_message;
    QPushButton *m_openSample;
    QPushButton *m_close;
};

} // namespace pavise::ui
