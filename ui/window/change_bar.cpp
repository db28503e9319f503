// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/window/change_bar.h"

#include "ui/common/appearance/look.h"
#include "ui/trial_bar.h"
#include "ui/widgets/message_bar.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

/// `nginx goes back to its earlier mode in 58 minutes.`
QString pendingText(const PolicyService::Pending &pending)
{
    constexpr qint64 kMinuteMs = 60'000;
    const qint64 left = std::max<qint64>(pending.deadline.remainingTime(), 0);
    const QString when = left >= 2 * kMinuteMs
        ? ChangeBar::tr("in %n minute(s)", nullptr, static_cast<int>(left / kMinuteMs))
        : ChangeBar::tr("in %n second(s)", nullptr, static_cast<int>((left + 999) / 1000));
    const QString names = pending.profiles.size() > 3
        ? ChangeBar::tr("%n profile(s)", nullptr, static_cast<int>(pending.profiles.size()))
        : pending.profiles.join(u", "_s);
    if (pending.verb == u"record-silenced"_s)
        return ChangeBar::tr("What rules silence is logged; that ends %1.").arg(when);
    if (pending.isTrial)
        return ChangeBar::tr("Another program or window tries policy of %1, and only it can keep "
                             "it. It is taken back %2.")
            .arg(names, when);
    return ChangeBar::tr("%1: the earlier mode comes back %2.").arg(names, when);
}

} // namespace

ChangeBar::ChangeBar(PolicyService &policy, QWidget *parent)
    : QWidget(parent)
    , m_policy(policy)
    , m_trial(new TrialBar(policy))
    , m_pending(new MessageBar)
    , m_endPending(m_pending->addButton(tr("&Take back now")))
    , m_result(new MessageBar)
    , m_undo(m_result->addButton(tr("&Undo…")))
    , m_close(m_result->addButton(tr("&Close")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::units(5), look::units(3), look::units(4), 0);
    layout->setSpacing(look::units(1.5));
    layout->addWidget(m_trial);
    layout->addWidget(m_pending);
    layout->addWidget(m_result);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &ChangeBar::showPending);
    connect(m_undo, &QPushButton::clicked, this, &ChangeBar::undo);
    connect(m_close, &QPushButton::clicked, this, &ChangeBar::dismiss);
    connect(m_endPending, &QPushButton::clicked, this, [this] {
        if (!m_policy.pending().isEmpty())
            m_policy.endPending(m_policy.pending().first().operation);
    });
    connect(&policy, &PolicyService::trialChanged, this, &ChangeBar::showTrial);
    connect(&policy, &PolicyService::pendingChanged, this, &ChangeBar::showPending);
    connect(&policy, &PolicyService::changed, this, &ChangeBar::showChange);
    connect(&policy, &PolicyService::trialEnded, this, &ChangeBar::showEnd);
    showTrial();
    showPending();
}

void ChangeBar::showTrial()
{
    if (const auto &trial = m_policy.trial()) {
        m_result->hide();
        m_trialOperation = trial->operation;
    }
    updateVisible();
}

void ChangeBar::showPending()
{
    const auto &all = m_policy.pending();
    if (all.isEmpty()) {
        m_pending->hide();
        m_tick.stop();
        updateVisible();
        return;
    }
    const PolicyService::Pending &first = all.first();
    m_endPending->setVisible(first.isOwn);
    QString text = pendingText(first);
    if (const auto more = static_cast<int>(all.size()) - 1; more > 0)
        text += u' ' + tr("%n more change(s) end by themselves later.", nullptr, more);
    m_pending->show(first.problem.isEmpty() ? Role::Changed : Role::Warn,
                    first.isTrial ? tr("A trial runs.") : tr("For a while only."),
                    first.problem.isEmpty() ? text : first.problem);
    m_tick.start();
    updateVisible();
}

void ChangeBar::showChange(const ChangeOutcome &outcome, const QString &what)
{
    if (m_policy.trial() && m_policy.trial()->operation == outcome.operation)
        return; // its bar tells
    m_operation = outcome.operation;
    // What an undo did is undone from the history, where both are seen.
    m_undo->setVisible(outcome.isDone() && !outcome.isPart && !m_isUndoing);
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
    setVisible(m_policy.trial().has_value() || !m_pending->isHidden() || !m_result->isHidden());
}

} // namespace pavise::ui
