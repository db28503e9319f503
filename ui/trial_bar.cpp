// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/trial_bar.h"

#include "ui/common/appearance/look.h"
#include "ui/services/policy/policy_service.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWizard>

namespace pavise::ui {

TrialBar::TrialBar(PolicyService &policy, QWidget *parent)
    : QWidget(parent)
    , m_policy(policy)
    , m_message(new MessageBar)
    , m_keep(m_message->addButton(tr("&Keep")))
    , m_revert(m_message->addButton(tr("&Revert")))
    , m_countdown(new QProgressBar)
{
    m_countdown->setTextVisible(false);
    m_countdown->setFixedHeight(look::unit());
    m_countdown->setAccessibleName(tr("Seconds until the change is taken back"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(look::units(1.5));
    layout->addWidget(m_message);
    layout->addWidget(m_countdown);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &TrialBar::tick);
    connect(m_keep, &QPushButton::clicked, &policy, &PolicyService::keepTrial);
    connect(m_revert, &QPushButton::clicked, &policy, &PolicyService::revertTrial);
    connect(&policy, &PolicyService::trialChanged, this, &TrialBar::showTrial);
    showTrial();
}

void TrialBar::showTrial()
{
    const auto &trial = m_policy.trial();
    setVisible(trial.has_value());
    if (!trial) {
        m_second.stop();
        return;
    }
    m_countdown->setRange(0, trial->seconds);
    m_message->show(trial->problem.isEmpty() ? Role::Changed : Role::Warn, trial->what,
                    trial->problem.isEmpty() ? tr("It is taken back by itself unless you keep it.")
                                             : trial->problem);
    m_second.start();
    tick();
}

void TrialBar::tick()
{
    const auto &trial = m_policy.trial();
    if (!trial)
        return;
    const auto left = static_cast<int>((trial->deadline.remainingTime() + 999) / 1000);
    m_countdown->setValue(left);
    //: A button; %n are the seconds until it happens by itself
    m_revert->setText(tr("&Revert (%n s)", nullptr, left));
}

namespace {

/// A wizard's own layout is that of a widget which fills it (Qt 6.8: qwizard.cpp,
/// QWizardAntiFlickerWidget).
QLayout *outermostLayout(const QDialog &dialog)
{
    const auto *wizard = qobject_cast<const QWizard *>(&dialog);
    if (wizard == nullptr)
        return dialog.layout();
    const QWidget *widget = wizard->currentPage();
    while (widget != nullptr && widget->parentWidget() != &dialog)
        widget = widget->parentWidget();
    return widget != nullptr ? widget->layout() : nullptr;
}

} // namespace

TrialGuard::TrialGuard(PolicyService &policy, QObject *parent)
    : QObject(parent)
    , m_policy(policy)
{
    qApp->installEventFilter(this);
}

bool TrialGuard::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::Show)
        return false;
    auto *dialog = qobject_cast<QDialog *>(object);
    QLayout *layout = dialog != nullptr && dialog->isWindow() ? outermostLayout(*dialog) : nullptr;
    if (layout != nullptr && layout->menuBar() == nullptr) {
        // Where a menu bar would be: above the content of any layout, outside of its margins.
        auto *bar = new TrialBar(m_policy, layout->parentWidget());
        bar->setContentsMargins(look::units(6), look::units(3), look::units(6), 0);
        layout->setMenuBar(bar);
    }
    return false;
}

} // namespace pavise::ui
