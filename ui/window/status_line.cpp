// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/window/status_line.h"

#include "ui/common/appearance/icons.h"
#include "ui/services/logs/denial_service.h"
#include "ui/services/logs/log_text.h"
#include "ui/services/status/availability_text.h"
#include "ui/services/status/profile_totals.h"
#include "ui/services/status/status_service.h"
#include "ui/widgets/label/text_label.h"

#include <QStatusBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

QToolButton *flatButton()
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFont(look::small());
    button->setIconSize({look::iconSide(), look::iconSide()});
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void setText(QToolButton *button, const QString &text, const QString &tip)
{
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(tip);
}

} // namespace

StatusLine *StatusLine::install(QStatusBar &bar, StatusService &status, DenialService &denials,
                                std::function<void(const Link &)> follow)
{
    return new StatusLine(bar, status, denials, std::move(follow));
}

StatusLine::StatusLine(QStatusBar &bar, StatusService &status, DenialService &denials,
                       std::function<void(const Link &)> follow)
    : QObject(&bar)
    , m_status(status)
    , m_denials(denials)
    , m_follow(std::move(follow))
    , m_activity(new TextLabel({}, TextLevel::Small, Role::Muted))
    , m_cancel(flatButton())
    , m_state(addButton(bar, {.page = PageId::Overview}))
    , m_revision(addButton(bar, {.page = PageId::Profiles}))
    , m_log(addButton(bar, {.page = PageId::Denials}))
{
    m_activity->setContentsMargins(look::units(2), 0, 0, 0);
    bar.addWidget(m_activity);
    setText(m_cancel, tr("Cancel"), tr("Stop reading; what is shown stays as it was"));
    m_cancel->setIcon(icon(u"close"_s));
    bar.addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, &status, &StatusService::cancel);
    connect(&status, &StatusService::changed, this, &StatusLine::update);
    connect(&status, &StatusService::busyChanged, this, &StatusLine::update);
    connect(&status, &StatusService::treeChanged, this, &StatusLine::update);
    connect(&denials, &DenialService::changed, this, &StatusLine::updateLog);
    connect(&denials, &DenialService::busyChanged, this, &StatusLine::updateLog);
    update();
    updateLog();
}

QToolButton *StatusLine::addButton(QStatusBar &bar, const Link &link)
{
    QToolButton *button = flatButton();
    bar.addPermanentWidget(button);
    connect(button, &QToolButton::clicked, this, [this, link] { m_follow(link); });
    return button;
}

void StatusLine::update()
{
    const StatusSnapshot &now = *m_status.snapshot();
    m_activity->setText(m_status.isBusy()     ? tr("Reading the system…")
                            : now.hasKernel() ? tr("Ready")
                                              : tr("Checking and editing only"));
    m_cancel->setVisible(m_status.isBusy() && now.isScanned);
    m_state->setVisible(now.isScanned);
    m_revision->setVisible(now.hasKernel() && now.kernel.revision.has_value());
    if (!now.isScanned)
        return;
    if (now.hasKernel()) {
        const ProfileTotals totals = profileTotals(now.profiles);
        m_state->setIcon(icon(u"shield-ok"_s, Role::Ok));
        setText(
            m_state,
            tr("AppArmor on · %1 enforce · %2 complain").arg(totals.enforce).arg(totals.complain),
            tr("Show the overview"));
    } else {
        m_state->setIcon(icon(u"shield-off"_s, Role::Warn));
        setText(m_state, availabilityText(now.kernel.availability).title, tr("Show the overview"));
    }
    m_revision->setIcon(icon(u"history"_s));
    setText(m_revision, tr("Policy revision %1").arg(now.kernel.revision.value_or(0)),
            tr("Counts every change of the loaded policy"));
}

void StatusLine::updateLog()
{
    const DenialSnapshot &log = *m_denials.snapshot();
    m_log->setIcon(icon(u"log"_s));
    if (m_denials.isBusy())
        setText(m_log, tr("Reading the log…"), tr("Show denials"));
    else if (!log.place)
        setText(m_log, tr("No log"), tr("Show why there is no log"));
    else
        setText(m_log,
                m_denials.isLive() ? tr("%1, live").arg(sourceName(*log.place))
                                   : sourceName(*log.place),
                tr("Where denials are read from"));
}

} // namespace pavise::ui
