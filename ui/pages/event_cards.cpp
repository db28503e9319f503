// SPDX-License-Identifier: GPL-2.0-or-later
// The cards of the overview that tell of recorded events.
#include "ui/common/convert.h"
#include "ui/common/time_text.h"
#include "ui/models/badges.h"
#include "ui/models/denial_text.h"
#include "ui/pages/card_rows.h"
#include "ui/pages/overview_cards.h"
#include "ui/widgets/badge_label.h"
#include "ui/widgets/card.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

constexpr std::size_t kMostRows = 5;

struct Text
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
    struct Row
    {
        std::uint64_t events = 0;
        std::uint64_t most = 0;
        const DenialEntry *example = nullptr; ///< The most frequent group.
    };
    std::map<std::string, Row> byProfile;
    std::uint64_t total = 0;
    for (const DenialEntry &entry : log.groups) {
        const auto kind = entry.denial.first.kind;
        if (kind != audit::EventKind::Denied && kind != audit::EventKind::Killed)
            continue;
        Row &row = byProfile[std::string(entry.denial.first.text(audit::Field::Profile))];
        row.events += entry.denial.count;
        total += entry.denial.count;
        if (entry.denial.count > row.most) {
            row.most = entry.denial.count;
            row.example = &entry;
        }
    }
    if (byProfile.empty()) {
        addSentence(card,
                    !log.isCollected ? Text::tr("The log is being read.")
                        : log.place  ? Text::tr("The log holds no denial.")
                                     : Text::tr("No log may be read by your user."));
        card.content()->addStretch();
        card.setLink(log.isCollected ? Text::tr("Why") : QString());
        return;
    }
    std::vector<std::pair<std::string, Row>> rows(byProfile.begin(), byProfile.end());
    std::ranges::stable_sort(rows, std::ranges::greater(),
                             [](const auto &row) { return row.second.events; });
    QGridLayout *grid = rowGrid(1);
    for (std::size_t i = 0; i < std::min(rows.size(), kMostRows); ++i) {
        const auto &[profile, row] = rows[i];
        const int line = static_cast<int>(i);
        grid->addWidget(profileLink(card, follow, profile), line, 0);
        grid->addWidget(oneLine(headline(row.example->denial.first), TextLevel::Body, Role::Muted),
                        line, 1);
        grid->addWidget(new ShareBar(static_cast<double>(row.events)
                                         / static_cast<double>(rows.front().second.events),
                                     Role::Bad),
                        line, 2, Qt::AlignVCenter);
        grid->addWidget(rightNumber(row.events), line, 3);
    }
    card.content()->addLayout(grid);
    card.content()->addStretch();
    card.setLink(Text::tr("%1 events in %2 profiles")
                     .arg(QLocale().toString(static_cast<qulonglong>(total)))
                     .arg(rows.size()));
}

void fillLatest(Card &card, const DenialService &denials, const Follow &follow)
{
    card.clear();
    std::vector<const DenialEntry *> latest;
    for (const DenialEntry &entry : denials.snapshot()->groups) {
        const auto kind = entry.denial.first.kind;
        if (kind == audit::EventKind::Denied || kind == audit::EventKind::Killed
            || kind == audit::EventKind::Allowed)
            latest.push_back(&entry);
    }
    std::ranges::stable_sort(latest, std::ranges::greater(),
                             [](const DenialEntry *entry) { return entry->denial.lastTime; });
    latest.resize(std::min(latest.size(), kMostRows));
    if (latest.empty()) {
        addSentence(card, Text::tr("Nothing was recorded."));
        card.content()->addStretch();
        return;
    }
    QGridLayout *grid = rowGrid(2);
    for (std::size_t i = 0; i < latest.size(); ++i) {
        const audit::Denial &denial = latest[i]->denial;
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
