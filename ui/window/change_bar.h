// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Above all pages: the trial that runs, with its countdown; what else will be taken back by
/// itself; and what was changed last, with Undo.

#pragma once

#include "ui/services/policy/policy_service.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace pavise::ui {

class MessageBar;
class TrialBar;

class ChangeBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeBar(PolicyService &policy, QWidget *parent = nullptr);

private:
    void showTrial();
    void showPending();
    void showChange(const ChangeOutcome &outcome, const QString &what);
    void showEnd(PolicyService::TrialEnd end, const QString &sentence);
    void undo();
    void takeUndone(const ChangeOutcome &outcome);
    void dismiss();
    void updateVisible();

    PolicyService &m_policy;
    TrialBar *m_trial;
    MessageBar *m_pending;
    QPushButton *m_endPending;
    MessageBar *m_result;
    QPushButton *m_undo;
    QPushButton *m_close;
    QTimer m_tick;            ///< While something is pending.
    QString m_trialOperation; ///< Of the trial that runs or ran last.
    QString m_operation;      ///< That Undo takes back.
    bool m_isUndoing = false;
};

} // namespace pavise::ui
