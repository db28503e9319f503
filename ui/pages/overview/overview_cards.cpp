// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/pages/overview/overview_cards.h"

#include "ui/common/convert.h"
#include "ui/common/diagnostic_text.h"
#include "ui/common/time_text.h"
#include "ui/models/processes/process_model.h"
#include "ui/pages/card_rows.h"
#include "ui/services/status/availability_text.h"
#include "ui/services/status/profile_totals.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label/badge_label.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/page/page_header.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

constexpr std::size_t kMostCardRows = 5;

struct OverviewCardsText
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

void addCheck(Card &card, bool isGood, const QString &text)
{
    card.content()->addLayout(
        lineOf({new Glyph(isGood ? u"check"_s : u"warning"_s, isGood ? Role::Ok : Role::Warn),
                flexible(text)},
               1));
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
    case Concern::Kind::BrokenFile: {
        const QString error =
            concern.diagnostic ? diagnosticText(*concern.diagnostic) : toDisplay(concern.detail);
        return {OverviewCardsText::tr("%1 has errors").arg(name),
                line > 0 ? OverviewCardsText::tr("Line %1: %2").arg(QString::number(line), error)
                         : error,
                true, open};
    }
    case Concern::Kind::DuplicateName:
        return {OverviewCardsText::tr("Two files define the profile %1").arg(name),
                OverviewCardsText::tr("The one loaded last counts; the other is in %1")
                    .arg(toDisplay(concern.detail)),
                false, open};
    case Concern::Kind::ForcedComplain:
        return {OverviewCardsText::tr("%1 is forced to complain").arg(name),
                OverviewCardsText::tr("A link in force-complain overrules its mode"), false, open};
    case Concern::Kind::ModeDiffers:
        return {OverviewCardsText::tr("%1 runs in another mode than its file says").arg(name),
                OverviewCardsText::tr("After the next start the file’s mode holds"),
                false,
                {.page = PageId::Profiles, .name = concern.name}};
    case Concern::Kind::MissingTarget:
        return {OverviewCardsText::tr("%1 leads to a profile that is not there").arg(name),
                OverviewCardsText::tr(
                    "Line %1: the program is refused to start, as there is no profile %2")
                    .arg(line)
                    .arg(toDisplay(concern.detail)),
                false, open};
    case Concern::Kind::NotAtBoot:
        return {OverviewCardsText::tr("%1 is not loaded at the next start").arg(name),
                OverviewCardsText::tr("Its file is in the folder %1, which no start loads")
                    .arg(toDisplay(concern.detail)),
                false, open};
    }
    return {};
}

/// What starts it, what the kernel was told, in one small line.
void addKernelLine(Card &card, const StatusSnapshot &now)
{
    QStringList modules;
    for (const std::string &module : now.kernel.lsms)
        modules << toDisplay(module);
    if (modules.isEmpty())
        return;
    card.content()->addWidget(
        (new TextLabel(OverviewCardsText::tr("Security modules: %1").arg(modules.join(u", "_s)),
                       TextLevel::Small, Role::Muted))
            ->wrapped());
}

void addBootState(Card &card, const BootState &boot, const std::function<void()> &enable)
{
    if (boot.isEnabled)
        addCheck(
            card, *boot.isEnabled,
            *boot.isEnabled
                ? OverviewCardsText::tr("apparmor.service is enabled: profiles are loaded at "
                                        "every start")
                : OverviewCardsText::tr("apparmor.service is not enabled: no profile is loaded "
                                        "at the next start"));
    if (boot.isActive)
        addCheck(card, *boot.isActive,
                 *boot.isActive ? OverviewCardsText::tr("apparmor.service is active")
                                : OverviewCardsText::tr("apparmor.service is not active"));
    if (boot.isComplete())
        return;
    auto *button = makeButton(OverviewCardsText::tr("Ena&ble the service…"), u"lock"_s);
    button->setToolTip(OverviewCardsText::tr("Asks systemd to start it now and at every start"));
    QObject::connect(button, &QPushButton::clicked, &card, enable);
    card.content()->addLayout(lineOf({button}, -1));
}

} // namespace

void fillProtection(Card &card, const StatusSnapshot &now, const BootState *boot,
                    const std::function<void()> &enable)
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
        addKernelLine(card, now);
        card.content()->addStretch();
        return;
    }
    addSentence(card,
                totals.loaded == 0
                    ? OverviewCardsText::tr(
                          "The kernel is ready, but it holds no profile: nothing is confined.")
                    : OverviewCardsText::tr(
                          "The kernel holds %n profile(s) and refuses what %1 of them forbid.",
                          nullptr, totals.loaded)
                          .arg(totals.enforce));
    card.content()->addStretch();
    if (boot != nullptr && (boot->isEnabled || boot->isActive))
        addBootState(card, *boot, enable);
    else if (now.isLoadedAtBoot)
        addCheck(card, *now.isLoadedAtBoot,
                 *now.isLoadedAtBoot
                     ? OverviewCardsText::tr("Loaded at start by apparmor.service")
                     : OverviewCardsText::tr("Not loaded at start: apparmor.service is off"));
    if (now.isUsernsRestricted)
        addCheck(card, *now.isUsernsRestricted,
                 *now.isUsernsRestricted
                     ? OverviewCardsText::tr("User namespaces are restricted")
                     : OverviewCardsText::tr("User namespaces are open to every program"));
    if (now.kernel.policyLocked.value_or(false))
        addCheck(card, false, OverviewCardsText::tr("Policy is locked until the next start"));
    addKernelLine(card, now);
}

void fillModes(Card &card, const StatusSnapshot &now)
{
    card.clear();
    const ProfileTotals totals = profileTotals(now.profiles);
    auto *number = new TextLabel(QLocale().toString(totals.known), TextLevel::Number);
    auto *head = new QHBoxLayout;
    head->setSpacing(look::units(2));
    head->addWidget(number, 0, Qt::AlignBaseline);
    head->addWidget(flexible(OverviewCardsText::tr("profiles known, %1 loaded").arg(totals.loaded),
                             TextLevel::Body, Role::Muted),
                    1, Qt::AlignBaseline);
    card.content()->addLayout(head);
    card.content()->addSpacing(look::unit());
    card.content()->addWidget(
        new SegmentBar({{totals.enforce, Role::Ok},
                        {totals.complain, Role::Warn},
                        {totals.otherModes, Role::Changed},
                        {totals.unconfined + totals.disabled + totals.notLoaded, Role::Muted},
                        {totals.broken, Role::Bad}}));
    card.content()->addSpacing(look::unit());
    card.content()->addStretch();
    addModeRow(card, Shape::Diamond, Role::Ok, OverviewCardsText::tr("enforce"), totals.enforce);
    addModeRow(card, Shape::OpenDiamond, Role::Warn,
               OverviewCardsText::tr("complain: logged, not protected"), totals.complain);
    addModeRow(card, Shape::Square, Role::Changed, OverviewCardsText::tr("kill or prompt"),
               totals.otherModes);
    addModeRow(card, Shape::Dash, Role::Muted,
               OverviewCardsText::tr("unconfined: a name without limits"), totals.unconfined);
    addModeRow(card, Shape::Ring, Role::Muted, OverviewCardsText::tr("disabled at start"),
               totals.disabled);
    addModeRow(card, Shape::Ring, Role::Muted, OverviewCardsText::tr("in a file, not loaded"),
               totals.notLoaded);
    addModeRow(card, Shape::Cross, Role::Bad, OverviewCardsText::tr("in files with errors"),
               totals.broken);
}

void fillPrograms(Card &card, const StatusSnapshot &now)
{
    card.clear();
    int enforced = 0;
    int complaining = 0;
    int otherwise = 0;
    int unconfined = 0;
    for (const ProcessEntry &process : now.processes) {
        if (process.details.isKernelThread)
            continue;
        if (!process.isConfined() || process.confinement.mode == kernel::ProfileMode::Unconfined)
            ++unconfined;
        else if (process.confinement.mode == kernel::ProfileMode::Enforce)
            ++enforced;
        else if (process.confinement.mode == kernel::ProfileMode::Complain)
            ++complaining;
        else
            ++otherwise;
    }
    const int all = enforced + complaining + otherwise + unconfined;
    if (!now.labelsKnown || all == 0) {
        addSentence(card,
                    all == 0 ? OverviewCardsText::tr("No process could be read.")
                             : OverviewCardsText::tr("%n program(s) running, none confined.",
                                                     nullptr, all));
        card.content()->addStretch();
        return;
    }
    card.content()->addWidget(new SegmentBar({{enforced, Role::Ok},
                                              {complaining, Role::Warn},
                                              {otherwise, Role::Changed},
                                              {unconfined, Role::Muted}}));
    card.content()->addSpacing(look::unit());
    addModeRow(card, Shape::Diamond, Role::Ok, OverviewCardsText::tr("held to their profile"),
               enforced);
    addModeRow(card, Shape::OpenDiamond, Role::Warn,
               OverviewCardsText::tr("watched only (complain)"), complaining);
    addModeRow(card, Shape::Square, Role::Changed, OverviewCardsText::tr("in another mode"),
               otherwise);
    addModeRow(card, Shape::Dash, Role::Muted, OverviewCardsText::tr("unconfined"), unconfined);
    card.content()->addStretch();
}

void fillNetwork(Card &card, const StatusSnapshot &now,
                 const std::function<void(const std::string &program)> &create)
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
        addSentence(card, OverviewCardsText::tr("Without AppArmor no program is confined."));
        card.content()->addStretch();
        card.setLink({});
        return;
    }
    if (exposed.empty()) {
        addSentence(
            card,
            now.someSocketsUnreadable
                ? OverviewCardsText::tr("None among the programs whose sockets your user may see.")
                : OverviewCardsText::tr("Every program that the network can reach has a profile."));
        card.content()->addStretch();
        card.setLink({});
        return;
    }
    addSentence(
        card, OverviewCardsText::tr("The network can reach these, and no profile confines them."));
    card.content()->addSpacing(look::unit());
    for (std::size_t i = 0; i < std::min(exposed.size(), kMostCardRows - 1); ++i) {
        auto *ports = new TextLabel(socketsText(*exposed[i]), TextLevel::Mono, Role::Muted);
        ports->setText(
            ports->fontMetrics().elidedText(ports->text(), Qt::ElideRight, look::characters(18)));
        ports->setToolTip(socketsText(*exposed[i]));
        QList<QWidget *> line{new Glyph(u"network"_s, Role::Warn),
                              oneLine(toDisplay(exposed[i]->details.command), TextLevel::Name),
                              ports};
        if (exposed[i]->details.exe) {
            auto *link = (new TextLabel(OverviewCardsText::tr("Create…")))->asLink();
            link->setAccessibleName(OverviewCardsText::tr("Create a profile for %1")
                                        .arg(toDisplay(exposed[i]->details.command)));
            link->setToolTip(link->accessibleName());
            QObject::connect(link, &QLabel::linkActivated, &card,
                             [create, program = *exposed[i]->details.exe] { create(program); });
            line << link;
        }
        card.content()->addLayout(lineOf(line, 1));
    }
    card.content()->addStretch();
    card.setLink(OverviewCardsText::tr("%n program(s)", nullptr, static_cast<int>(exposed.size())));
}

void fillConcerns(Card &card, const std::vector<Concern> &concerns, bool isAll,
                  const Follow &follow, const std::function<void()> &showAll)
{
    card.clear();
    const std::size_t shown =
        isAll ? concerns.size() : std::min(concerns.size(), kMostCardRows - 1);
    for (std::size_t i = 0; i < shown; ++i) {
        const ConcernText text = describe(concerns[i]);
        auto *line = new QHBoxLayout;
        line->setSpacing(look::units(2));
        line->addWidget(new Glyph(text.isError ? u"error"_s : u"warning"_s,
                                  text.isError ? Role::Bad : Role::Warn),
                        0, Qt::AlignTop);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(flexible(text.title));
        texts->addWidget((new TextLabel(text.detail, TextLevel::Small, Role::Muted))->wrapped());
        line->addLayout(texts, 1);
        auto *open = (new TextLabel(OverviewCardsText::tr("Show")))->asLink();
        open->setAccessibleName(OverviewCardsText::tr("Show: %1").arg(text.title));
        QObject::connect(open, &QLabel::linkActivated, &card,
                         [follow, link = text.link] { follow(link); });
        line->addWidget(open, 0, Qt::AlignTop);
        card.content()->addLayout(line);
        card.content()->addSpacing(look::unit());
    }
    if (concerns.size() > shown) {
        const auto more = static_cast<int>(concerns.size() - shown);
        auto *all = (new TextLabel(OverviewCardsText::tr("Show %n more", nullptr, more)))->asLink();
        all->setAccessibleName(OverviewCardsText::tr("Show %n more", nullptr, more));
        QObject::connect(all, &QLabel::linkActivated, &card, showAll);
        card.content()->addWidget(all);
    }
    if (shown == 0)
        addSentence(card,
                    OverviewCardsText::tr(
                        "Nothing found in the profile files and the loaded policy. Files "
                        "are checked for syntax, double names and where their rules lead."));
    card.content()->addStretch();
}

void fillRecent(Card &card, const QList<RecentChange> &changes,
                const std::function<void(const RecentChange &)> &undo)
{
    card.clear();
    const qsizetype shown = std::min<qsizetype>(changes.size(), kMostCardRows);
    for (const RecentChange &change : changes.first(shown)) {
        auto *time = new TextLabel(shortTime(change.time), TextLevel::Body, Role::Muted);
        time->setToolTip(fullTime(change.time));
        auto *back = (new TextLabel(OverviewCardsText::tr("Undo…")))->asLink();
        back->setAccessibleName(OverviewCardsText::tr("Undo: %1").arg(change.what));
        back->setToolTip(OverviewCardsText::tr("Asks for a password"));
        QObject::connect(back, &QLabel::linkActivated, &card, [undo, change] { undo(change); });
        card.content()->addLayout(lineOf({time, flexible(change.what), back}, 1));
    }
    if (shown == 0)
        addSentence(
            card,
            OverviewCardsText::tr("Changes that you make with Pavise are listed here, with the "
                                  "way back."));
    card.content()->addStretch();
}

} // namespace pavise::ui
