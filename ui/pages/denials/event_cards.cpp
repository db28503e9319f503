// SPDX-License-Identifier: GPL-2.0-or-later
// The cards of the overview that tell of recorded events.
#include "ui/common/convert.h"
#include "ui/common/time_text.h"
#include "ui/models/badges.h"
#include "ui/models/denials/denial_text.h"
#include "ui/pages/card_rows.h"
#include "ui/pages/overview/overview_cards.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label/badge_label.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

constexpr std::size_t kMostEventRows = 5;

struct EventCardsText
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

QGridLayout *rowGrid(int stretchColumn)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(look::units(3));
    grid->setVerticalSpacing(look::units(2));
    grid->setColumnStretch(stretchColumn, 1);
    return grid;
}

TextLabel *profileLink(Card &card, const Follow &follow, const std::string &profile)
{
    auto *name = (new TextLabel(toDisplay(profile)))->asLink();
    QObject::connect(name, &QLabel::linkActivated, &card, [follow, profile] {
        follow({.page = PageId::Denials, .filter = u"profile:\"%1\""_s.arg(toDisplay(profile))});
    });
    return name;
}

} // namespace

void fillEvents(Card &card, const DenialService &denials, const Follow &follow)
{
    card.clear();
    const DenialSnapshot &log = *denials.snapshot();
    if (log.mostRefused.empty()) {
        addSentence(card,
                    !log.isCollected ? EventCardsText::tr("The log is being read.")
                        : log.place  ? EventCardsText::tr("The log holds no denial.")
                                     : EventCardsText::tr("No log may be read by your user."));
        card.content()->addStretch();
        card.setLink(log.isCollected ? EventCardsText::tr("Why") : QString());
        return;
    }
    std::uint64_t total = 0;
    for (const DenialSnapshot::ProfileEvents &row : log.mostRefused)
        total += row.events;
    QGridLayout *grid = rowGrid(1);
    for (std::size_t i = 0; i < std::min(log.mostRefused.size(), kMostEventRows); ++i) {
        const DenialSnapshot::ProfileEvents &row = log.mostRefused[i];
        const int line = static_cast<int>(i);
        grid->addWidget(profileLink(card, follow, row.profile), line, 0);
        grid->addWidget(
            oneLine(headline(log.groups[row.example].denial.first), TextLevel::Body, Role::Muted),
            line, 1);
        grid->addWidget(new ShareBar(static_cast<double>(row.events)
                                         / static_cast<double>(log.mostRefused.front().events),
                                     Role::Bad),
                        line, 2, Qt::AlignVCenter);
        grid->addWidget(rightNumber(row.events), line, 3);
    }
    card.content()->addLayout(grid);
    card.content()->addStretch();
    card.setLink(EventCardsText::tr("%1 events in %2 profiles")
                     .arg(QLocale().toString(static_cast<qulonglong>(total)))
                     .arg(log.mostRefused.size()));
}

void fillLatest(Card &card, const DenialService &denials, const Follow &follow)
{
    card.clear();
    const DenialSnapshot &log = *denials.snapshot();
    const std::size_t shown = std::min(log.latest.size(), kMostEventRows);
    if (shown == 0) {
        addSentence(card, EventCardsText::tr("Nothing was recorded."));
        card.content()->addStretch();
        return;
    }
    QGridLayout *grid = rowGrid(2);
    for (std::size_t i = 0; i < shown; ++i) {
        const audit::Denial &denial = log.groups[log.latest[i]].denial;
        const int line = static_cast<int>(i);
        auto *time = new TextLabel(shortTime(denial.lastTime), TextLevel::Body, Role::Muted);
        time->setToolTip(fullTime(denial.lastTime));
        grid->addWidget(time, line, 0);
        grid->addWidget(
            profileLink(card, follow, std::string(denial.first.text(audit::Field::Profile))), line,
            1);
        grid->addWidget(oneLine(headline(denial.first), TextLevel::Body, Role::Muted), line, 2);
        grid->addWidget(new BadgeLabel(outcomeBadge(denial.first.kind)), line, 3, Qt::AlignLeft);
    }
    card.content()->addLayout(grid);
    card.content()->addStretch();
}

} // namespace pavise::ui
