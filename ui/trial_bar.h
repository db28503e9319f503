// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The trial that runs: what it is, how long it lasts, Keep and Revert. Wherever a person works
/// while a trial runs, one of these is in reach.

#pragma once

#include <QObject>
#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace pavise::ui {

class MessageBar;
class PolicyService;

/// Hidden while no trial runs.
class TrialBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TrialBar(PolicyService &policy, QWidget *parent = nullptr);

private:
    void showTrial();
    void tick();

    PolicyService &m_policy;
    MessageBar *m_message;
    QPushButton *m_keep;
    QPushButton *m_revert;
    QProgressBar *m_countdown;
    QTimer m_second;
};

/// Gives every dialog of the application a TrialBar above its content: a dialog bars the way to the
/// main window, and a trial must not end because nobody could reach its button.
class TrialGuard final : public QObject
{
    Q_OBJECT

public:
    explicit TrialGuard(PolicyService &policy, QObject *parent = nullptr);

    bool eventFilter(QObject *object, QEvent *event) override;

private:
    PolicyService &m_policy;
};

} // namespace pavise::ui
