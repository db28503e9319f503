// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Above all pages: the trial that runs, with its countdown, and what was changed last, with Undo.

#pragma once

#include "ui/services/policy_service.h"

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace pavise::ui {

class MessageBar;

class ChangeBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeBar(PolicyService &policy, QWidget *parent = nullptr);

private:
    void showTrial();
    void tick();
    void showChange(const ChangeOutcome &outcome, const QString &what);
    void showEnd(PolicyService::TrialEnd end, const QString &sentence);
    void undo();
    void takeUndone(const ChangeOutcome &outcome);
    void dismiss();
    void updateVisible();

    PolicyService &m_policy;
    MessageBar *m_trial;
    QPushButton *m_keep;
    QPushButton *m_revert;
    QProgressBar *m_countdown;
    MessageBar *m_result;
    QPushButton *m_undo;
    QPushButton *m_close;
    QTimer m_second;
    QString m_trialOperation; ///< Of the trial that runs or ran last.
    QString m_operation;      ///< That Undo takes back.
    bool m_isUndoing = false;
};

} // namespace pavise::ui
