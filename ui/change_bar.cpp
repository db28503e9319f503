// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/change_bar.h"

#include "ui/common/look.h"
#include "ui/widgets/message_bar.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace pavise::ui {

ChangeBar::ChangeBar(PolicyService &policy, QWidget *parent)
    : QWidget(parent)
    , m_policy(policy)
    , m_trial(new MessageBar)
    , m_keep(m_trial->addButton(tr("&Keep")))
    , m_revert(m_trial->addButton(tr("&Revert")))
    , m_countdown(new QProgressBar)
    , m_result(new MessageBar)
    , m_undo(m_result->addButton(tr("&Undo…")))
    , m_close(m_result->addButton(tr("&Close")))
{
    m_countdown->setTextVisible(false);
    m_countdown->setFixedHeight(look::unit());
    m_countdown->setAccessibleName(tr("Seconds until the change is taken back"));
    m_revert->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::units(5), look::units(3), look::units(4), 0);
    layout->setSpacing(look::units(1.5));
    layout->addWidget(m_trial);
    layout->addWidget(m_countdown);
    layout->addWidget(m_result);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &ChangeBar::tick);
    connect(m_keep, &QPushButton::clicked, &policy, &PolicyService::keepTrial);
    connect(m_revert, &QPushButton::clicked, &policy, &PolicyService::revertTrial);
    connect(m_undo, &QPushButton::clicked, this, &ChangeBar::undo);
    connect(m_close, &QPushButton::clicked, this, &ChangeBar::dismiss);
    connect(&policy, &PolicyService::trialChanged, this, &ChangeBar::showTrial);
    connect(&policy, &PolicyService::changed, this, &ChangeBar::showChange);
    connect(&policy, &PolicyService::trialEnded, this, &ChangeBar::showEnd);
    showTrial();
}

void ChangeBar::showTrial()
{
    const auto &trial = m_policy.trial();
    m_countdown->setVisible(trial.has_value());
    if (trial) {
        m_result->hide();
        m_countdown->setRange(0, trial->seconds);
        m_trialOperation = trial->operation;
        m_trial->show(trial->problem.isEmpty() ? Role::Changed : Role::Warn, trial->what,
                      trial->problem.isEmpty()
                          ? tr("It is taken back by itself unless you keep it.")
                          : trial->problem);
        m_second.start();
        tick();
    } else {
        m_trial->hide();
        m_second.stop();
    }
    updateVisible();
}

void ChangeBar::tick()
{
    const auto &trial = m_policy.trial();
    if (!trial)
        return;
    const auto left = static_cast<int>((trial->deadline.remainingTime() + 999) / 1000);
    m_countdown->setValue(left);
    //: A button; %n are the seconds until it happens by itself
    m_revert->setText(tr("&Revert (%n s)", nullptr, left));
}

void ChangeBar::showChange(const ChangeOutcome &outcome, const QString &what)
{
    if (m_policy.trial() && m_policy.trial()->operation == outcome.operation)
        return; // its bar tells
    m_operation = outcome.operation;
    // What an undo did is undone from the history, where both are seen.
    m_undo->setVisible(outcome.isDone() && !m_isUndoing);
    if (outcome.isDone()) {
        QStringList sentences = outcome.items;
        if (outcome.seconds > 0)
            sentences << tr("It ends by itself after %n minute(s).", nullptr,
                            static_cast<int>(outcome.seconds / 60));
        m_result->show(Role::Ok, what, sentences.join(QLatin1Char(' ')));
    } else {
        m_result->show(Role::Warn, tr("Look again."),
                       (QStringList(outcome.sentence) + outcome.items).join(QLatin1Char(' ')));
    }
    updateVisible();
}

void ChangeBar::showEnd(PolicyService::TrialEnd end, const QString &sentence)
{
    using End = PolicyService::TrialEnd;
    m_operation = m_trialOperation;
    m_undo->setVisible(end == End::Kept);
    switch (end) {
    case End::Kept:
        m_result->show(Role::Ok, tr("Kept."), sentence);
        break;
    case End::TakenBack:
        m_result->show(Role::Info, tr("Taken back."), sentence);
        break;
    case End::Unknown:
        m_result->show(Role::Warn, tr("Look again."), sentence);
        break;
    }
    updateVisible();
}

void ChangeBar::undo()
{
    m_isUndoing = true;
    m_undo->setEnabled(false);
    m_policy.undo(m_operation, tr("The change is taken back."), this,
                  [this](const ChangeOutcome &outcome) { takeUndone(outcome); });
}

void ChangeBar::takeUndone(const ChangeOutcome &outcome)
{
    m_isUndoing = false;
    m_undo->setEnabled(true);
    if (outcome.isDone() || outcome.kind == ChangeOutcome::Kind::Uncertain)
        return; // changed() told of it
    QString sentence = outcome.sentence;
    if (outcome.kind == ChangeOutcome::Kind::Dismissed)
        sentence = tr("The password prompt was closed.");
    else if (outcome.code == protocol::ErrorCode::Unacknowledged)
        sentence = tr("Running programs would lose their confinement. Restore it from the history "
                      "page, which names them.");
    m_result->show(outcome.kind == ChangeOutcome::Kind::Dismissed ? Role::Info : Role::Bad,
                   tr("Not undone."), sentence);
    updateVisible();
}

void ChangeBar::dismiss()
{
    m_result->hide();
    updateVisible();
}

void ChangeBar::updateVisible()
{
    setVisible(!m_trial->isHidden() || !m_result->isHidden());
}

} // namespace pavise::ui
