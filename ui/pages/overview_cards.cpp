// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/pages/overview_cards.h"

#include "ui/common/convert.h"
#include "ui/models/denial_text.h"
#include "ui/models/process_model.h"
#include "ui/services/availability_text.h"
#include "ui/services/profile_totals.h"
#include "ui/widgets/badge_label.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLocale>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

constexpr std::size_t kMostRows = 5;

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("Overview", text, nullptr, n);
}

TextLabel *rightNumber(qulonglong number)
{
    auto *label = new TextLabel(QLocale().toString(number));
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

/// Text that gives way: cut by the card's edge before it pushes the card wider.
TextLabel *flexible(const QString &text, TextLevel level = TextLevel::Body, Role role = Role::None)
{
    auto *label = new TextLabel(text, level, role);
    label->setMinimumWidth(1);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    label->setToolTip(text);
    return label;
}

void addCheck(Card &card, bool isGood, const QString &text)
{
    card.content()->addLayout(
        lineOf({new Glyph(isGood ? u"check"_s : u"warning"_s, isGood ? Role::Ok : Role::Warn),
                flexible(text)},
               1));
}

void addSentence(Card &card, const QString &text)
{
    card.content()->addWidget((new TextLabel(text, TextLevel::Body, Role::Muted))->wrapped());
}

void addModeRow(Card &card, Shape shape, Role role, const QString &text, int count)
{
    if (count > 0)
        card.content()->addLayout(lineOf({new ShapeLabel(shape, role), flexible(text),
                                          rightNumber(static_cast<qulonglong>(count))},
                                         1));
}

struct ConcernText
{
    QString title;
    QString detail;
    bool isError = false;
    Link link;
};

ConcernText describe(const Concern &concern)
{
    const QString name = toDisplay(concern.name);
    const int line = static_cast<int>(concern.line);
    const Link open{.page = PageId::Editor, .file = concern.file, .line = line};
    switch (concern.kind) {
    case Concern::Kind::BrokenFile:
        return {tr("%1 has errors").arg(name),
                line > 0 ? tr("Line %1: %2").arg(line).arg(toDisplay(concern.detail))
                         : toDisplay(concern.detail),
                true, open};
    case Concern::Kind::DuplicateName:
        return {tr("Two files define the profile %1").arg(name),
                tr("The one loaded last counts; the other is in %1").arg(toDisplay(concern.detail)),
                false, open};
    case Concern::Kind::ForcedComplain:
        return {tr("%1 is forced to complain").arg(name),
                tr("A link in force-complain overrules its mode"), false, open};
    case Concern::Kind::ModeDiffers:
        return {tr("%1 runs in another mode than its file says").arg(name),
                tr("After the next start the file’s mode holds"),
                false,
                {.page = PageId::Profiles, .name = concern.name}};
    }
    return {};
}

} // namespace

void fillProtection(Card &card, const StatusSnapshot &now)
{
    card.clear();
    const AvailabilityText text = availabilityText(now.kernel.availability);
    const bool isOn = now.hasKernel();
    auto *title = new TextLabel(text.title, TextLevel::Heading);
    title->setWordWrap(true);
    card.content()->addLayout(lineOf({new Glyph(isOn ? u"shield-ok"_s : u"shield-off"_s,
                                                isOn ? Role::Ok : Role::Warn, 2 * look::iconSide()),
                                      title},
                                     1));
    card.content()->addSpacing(look::unit());
    const ProfileTotals totals = profileTotals(now.profiles);
    if (!isOn) {
        addSentence(card, text.advice);
        card.content()->addStretch();
        return;
    }
    addSentence(card,
                totals.loaded == 0
                    ? tr("The kernel is ready, but it holds no profile: nothing is confined.")
                    : tr("The kernel holds %n profile(s) and checks what their programs do.",
                         totals.loaded));
    card.content()->addStretch();
    if (now.isLoadedAtBoot)
        addCheck(card, *now.isLoadedAtBoot,
                 *now.isLoadedAtBoot ? tr("Loaded at start by apparmor.service")
                                     : tr("Not loaded at start: apparmor.service is off"));
    if (now.isUsernsRestricted)
        addCheck(card, *now.isUsernsRestricted,
                 *now.isUsernsRestricted ? tr("User namespaces are restricted")
                                         : tr("User namespaces are open to every program"));
    if (now.kernel.policyLocked.value_or(false))
        addCheck(card, false, tr("Policy is locked until the next start"));
}

void fillModes(Card &card, const StatusSnapshot &now)
{
    card.clear();
    const ProfileTotals totals = profileTotals(now.profiles);
    auto *number = new TextLabel(QLocale().toString(totals.known), TextLevel::Number);
    auto *head = new QHBoxLayout;
    head->setSpacing(look::units(2));
    head->addWidget(number, 0, Qt::AlignBaseline);
    head->addWidget(
        flexible(tr("profiles known, %1 loaded").arg(totals.loaded), TextLevel::Body, Role::Muted),
        1, Qt::AlignBaseline);
    card.content()->addLayout(head);
    card.content()->addSpacing(look::unit());
    card.content()->addWidget(new SegmentBar({{totals.enforce, Role::Ok},
                                              {totals.complain, Role::Warn},
                                              {totals.otherModes, Role::Changed},
                                              {totals.disabled + totals.notLoaded, Role::Muted},
                                              {totals.broken, Role::Bad}}));
    card.content()->addSpacing(look::unit());
    card.content()->addStretch();
    addModeRow(card, Shape::Diamond, Role::Ok, tr("enforce"), totals.enforce);
    addModeRow(card, Shape::OpenDiamond, Role::Warn, tr("complain: logged, not protected"),
               totals.complain);
    addModeRow(card, Shape::Square, Role::Changed, tr("unconfined, kill or prompt"),
               totals.otherModes);
    addModeRow(card, Shape::Ring, Role::Muted, tr("disabled at start"), totals.disabled);
    addModeRow(card, Shape::Dash, Role::Muted, tr("in a file, not loaded"), totals.notLoaded);
    addModeRow(card, Shape::Cross, Role::Bad, tr("in files with errors"), totals.broken);
}

void fillNetwork(Card &card, const StatusSnapshot &now)
{
    card.clear();
    std::vector<const ProcessEntry *> exposed;
    for (const ProcessEntry &process : now.processes) {
        const bool isKnown = std::ranges::any_of(exposed, [&](const ProcessEntry *other) {
            return other->details.command == process.details.command
                && socketsText(*other) == socketsText(process);
        });
        if (process.isLabelKnown && !process.isConfined() && process.listensToNetwork() && !isKnown)
            exposed.push_back(&process);
    }
    if (!now.labelsKnown) {
        addSentence(card, tr("Without AppArmor no program is confined."));
        card.content()->addStretch();
        card.setLink({});
        return;
    }
    if (exposed.empty()) {
        addSentence(card,
                    now.someSocketsUnreadable
                        ? tr("None among the programs whose sockets your user may see.")
                        : tr("Every program that the network can reach has a profile."));
        card.content()->addStretch();
        card.setLink({});
        return;
    }
    addSentence(card, tr("The network can reach these, and no profile confines them."));
    card.content()->addSpacing(look::unit());
    for (std::size_t i = 0; i < std::min(exposed.size(), kMostRows - 1); ++i) {
        auto *ports = new TextLabel(socketsText(*exposed[i]), TextLevel::Mono, Role::Muted);
        ports->setText(
            ports->fontMetrics().elidedText(ports->text(), Qt::ElideRight, look::characters(18)));
        ports->setToolTip(socketsText(*exposed[i]));
        card.content()->addLayout(
            lineOf({new Glyph(u"network"_s, Role::Warn),
                    flexible(toDisplay(exposed[i]->details.command), TextLevel::Name), ports},
                   1));
    }
    card.content()->addStretch();
    card.setLink(tr("%n program(s)", static_cast<int>(exposed.size())));
}

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
                    !log.isCollected ? tr("The log is being read.")
                        : log.place  ? tr("The log holds no denial.")
                                     : tr("No log may be read by your user."));
        card.content()->addStretch();
        card.setLink(log.isCollected ? tr("Why") : QString());
        return;
    }
    std::vector<std::pair<std::string, Row>> rows(byProfile.begin(), byProfile.end());
    std::ranges::stable_sort(rows, std::ranges::greater(),
                             [](const auto &row) { return row.second.events; });
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(look::units(3));
    grid->setVerticalSpacing(look::units(2));
    grid->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < std::min(rows.size(), kMostRows); ++i) {
        const auto &[profile, row] = rows[i];
        const int line = static_cast<int>(i);
        auto *name = (new TextLabel(toDisplay(profile)))->asLink();
        QObject::connect(name, &QLabel::linkActivated, &card, [follow, profile = profile] {
            follow(
                {.page = PageId::Denials, .filter = u"profile:\"%1\""_s.arg(toDisplay(profile))});
        });
        grid->addWidget(name, line, 0);
        grid->addWidget(flexible(headline(row.example->denial.first), TextLevel::Body, Role::Muted),
                        line, 1);
        grid->addWidget(new ShareBar(static_cast<double>(row.events)
                                         / static_cast<double>(rows.front().second.events),
                                     Role::Bad),
                        line, 2, Qt::AlignVCenter);
        grid->addWidget(rightNumber(row.events), line, 3);
    }
    card.content()->addLayout(grid);
    card.content()->addStretch();
    card.setLink(tr("%1 events in %2 profiles")
                     .arg(QLocale().toString(static_cast<qulonglong>(total)))
                     .arg(rows.size()));
}

void fillConcerns(Card &card, const StatusSnapshot &now, const Follow &follow)
{
    card.clear();
    const std::size_t shown = std::min(now.concerns.size(), kMostRows - 1);
    for (std::size_t i = 0; i < shown; ++i) {
        const ConcernText text = describe(now.concerns[i]);
        auto *line = new QHBoxLayout;
        line->setSpacing(look::units(2));
        line->addWidget(new Glyph(text.isError ? u"error"_s : u"warning"_s,
                                  text.isError ? Role::Bad : Role::Warn),
                        0, Qt::AlignTop);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(flexible(text.title));
        texts->addWidget(flexible(text.detail, TextLevel::Small, Role::Muted));
        line->addLayout(texts, 1);
        auto *open = (new TextLabel(tr("Show")))->asLink();
        open->setAccessibleName(tr("Show: %1").arg(text.title));
        QObject::connect(open, &QLabel::linkActivated, &card,
                         [follow, link = text.link] { follow(link); });
        line->addWidget(open, 0, Qt::AlignTop);
        card.content()->addLayout(line);
        card.content()->addSpacing(look::unit());
    }
    if (shown == 0)
        addSentence(card,
                    tr("Nothing found in the profile files and the loaded policy. Files "
                       "are checked for syntax and double names."));
    card.content()->addStretch();
    card.setLink(now.concerns.size() > shown ? tr("All %1").arg(now.concerns.size()) : QString());
}

} // namespace pavise::ui
