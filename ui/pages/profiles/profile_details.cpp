// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/pages/profiles/profile_details.h"

#include "ui/common/convert.h"
#include "ui/common/time_text.h"
#include "ui/models/badges.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/page/page_header.h"

#include <QAction>
#include <QCoreApplication>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

constexpr std::size_t kMostProcesses = 8;

struct ProfileDetailsText
{
    Q_DECLARE_TR_FUNCTIONS(ProfileDetails)
};

/// What the mode means for the program, in one sentence.
QString meaning(const ProfileEntry &entry)
{
    if (entry.state == ProfileState::Broken)
        return ProfileDetailsText::tr("Its file has an error, so it cannot be loaded as it is: %1.")
            .arg(toDisplay(entry.problem));
    if (entry.state == ProfileState::Disabled && !entry.loadedMode)
        return ProfileDetailsText::tr(
            "A link in the folder disable keeps it from being loaded. Its programs run "
            "without this profile.");
    if (!entry.loadedMode)
        return entry.state == ProfileState::FileOnly
            ? ProfileDetailsText::tr(
                  "A file defines it. Without a kernel to ask, nothing is known about loading.")
            : ProfileDetailsText::tr(
                  "A file defines it, but the kernel does not hold it. Its programs run without "
                  "this profile.");
    switch (*entry.loadedMode) {
    case kernel::ProfileMode::Enforce:
        return ProfileDetailsText::tr("What the rules do not allow is refused and logged.");
    case kernel::ProfileMode::Complain:
        return ProfileDetailsText::tr(
            "Complain mode only logs. Nothing is blocked until you enforce the profile.");
    case kernel::ProfileMode::Kill:
        return ProfileDetailsText::tr("A program that does what the rules do not allow is killed.");
    case kernel::ProfileMode::Unconfined:
        return ProfileDetailsText::tr("The profile gives the program a name and blocks nothing.");
    case kernel::ProfileMode::Prompt:
        return ProfileDetailsText::tr("What the rules do not decide is asked from a person.");
    case kernel::ProfileMode::Mixed:
    case kernel::ProfileMode::Unknown:
        break;
    }
    return ProfileDetailsText::tr("The kernel reports a mode that Pavise does not know.");
}

QList<Badge> badges(const ProfileEntry &entry)
{
    QList<Badge> list{modeBadge(entry)};
    const StateText state = stateText(entry);
    if (entry.state != ProfileState::Disabled)
        list << Badge{state.text, Shape::None, state.role};
    if (!entry.localFile.empty())
        list << Badge{ProfileDetailsText::tr("local rules"), Shape::None, Role::Changed};
    return list;
}

bool runsUnder(const ProcessEntry &process, const ProfileEntry &profile)
{
    return std::ranges::any_of(process.confinement.parts, [&](const kernel::LabelPart &part) {
        return part.profile == profile.name && part.namespaceName == profile.namespaceName;
    });
}

void addProcesses(DetailsPane &pane, const ProfileDetails &profile)
{
    QList<DetailsPane::Fact> facts;
    std::size_t count = 0;
    for (const ProcessEntry &process : profile.processes) {
        if (!runsUnder(process, profile.entry) || ++count > kMostProcesses)
            continue;
        QString text = toDisplay(process.details.command);
        if (!process.user.empty())
            text += ProfileDetailsText::tr(", user %1").arg(toDisplay(process.user));
        facts << DetailsPane::Fact{QString::number(process.details.pid), text};
    }
    if (facts.isEmpty())
        return;
    pane.addSection(ProfileDetailsText::tr("Processes"));
    pane.addFacts(facts);
    if (count > kMostProcesses)
        pane.addLink(ProfileDetailsText::tr("Show all %1").arg(count),
                     [action = profile.actions[2]] { action->trigger(); });
}

void addDenials(DetailsPane &pane, const ProfileDetails &profile)
{
    const DenialCount &count = profile.denials;
    if (count.denied + count.allowed == 0)
        return;
    const QLocale locale;
    pane.addSection(ProfileDetailsText::tr("Recorded events"));
    QList<DetailsPane::Fact> facts;
    if (count.denied > 0)
        facts << DetailsPane::Fact{ProfileDetailsText::tr("Denied"),
                                   locale.toString(static_cast<qulonglong>(count.denied))};
    if (count.allowed > 0)
        facts << DetailsPane::Fact{ProfileDetailsText::tr("Would be denied"),
                                   locale.toString(static_cast<qulonglong>(count.allowed))};
    facts << DetailsPane::Fact{ProfileDetailsText::tr("Last"), shortTime(count.lastTime)};
    pane.addFacts(facts);
    pane.addLink(ProfileDetailsText::tr("Show denials"),
                 [action = profile.actions[3]] { action->trigger(); });
}

void addFile(DetailsPane &pane, const ProfileEntry &entry, const SystemTree &tree)
{
    QList<DetailsPane::Fact> facts;
    if (!entry.file.empty())
        facts << DetailsPane::Fact{ProfileDetailsText::tr("Path"),
                                   toDisplay(tree.inside(entry.file)), true};
    if (entry.line > 1)
        facts << DetailsPane::Fact{ProfileDetailsText::tr("Line"), QString::number(entry.line)};
    if (!entry.attachment.empty())
        facts << DetailsPane::Fact{ProfileDetailsText::tr("Attaches to"),
                                   toDisplay(entry.attachment), true};
    QStringList flags;
    for (const std::string &flag : entry.flags)
        flags << toDisplay(flag);
    if (!flags.isEmpty())
        facts << DetailsPane::Fact{ProfileDetailsText::tr("Flags"), flags.join(u", "_s)};
    if (!entry.localFile.empty())
        facts << DetailsPane::Fact{ProfileDetailsText::tr("Local rules"),
                                   toDisplay(tree.inside(entry.localFile)), true};
    if (!facts.isEmpty()) {
        pane.addSection(ProfileDetailsText::tr("File"));
        pane.addFacts(facts);
    }
    if (!entry.isLoaded())
        return;
    QList<DetailsPane::Fact> kernelFacts;
    if (!entry.namespaceName.empty())
        kernelFacts << DetailsPane::Fact{ProfileDetailsText::tr("Namespace"),
                                         toDisplay(entry.namespaceName)};
    if (!entry.abi.empty())
        kernelFacts << DetailsPane::Fact{ProfileDetailsText::tr("Format"), toDisplay(entry.abi)};
    if (!entry.digest.empty())
        kernelFacts << DetailsPane::Fact{ProfileDetailsText::tr("Digest"),
                                         toDisplay(entry.digest.substr(0, 16)), true};
    if (!kernelFacts.isEmpty()) {
        pane.addSection(ProfileDetailsText::tr("In the kernel"));
        pane.addFacts(kernelFacts);
    }
}

} // namespace

void showProfileDetails(DetailsPane &pane, const ProfileDetails &profile)
{
    const ProfileEntry &entry = profile.entry;
    pane.clear();
    pane.addTitle(toDisplay(entry.name), badges(entry));
    pane.addSentence(meaning(entry));
    if (!entry.file.empty()) {
        auto *edit = makeButton(ProfileDetailsText::tr("Open &in editor"), u"editor"_s);
        QObject::connect(edit, &QPushButton::clicked, profile.actions[0], &QAction::trigger);
        QList<QPushButton *> buttons{edit};
        if (!entry.localFile.empty()) {
            auto *local = makeButton(ProfileDetailsText::tr("&Local rules"), u"file"_s);
            QObject::connect(local, &QPushButton::clicked, profile.actions[1], &QAction::trigger);
            buttons << local;
        }
        pane.addButtons(buttons);
    }
    if (entry.state == ProfileState::NoFile) {
        auto *copy = makeButton(ProfileDetailsText::tr("Cop&y to a file of your own…"), u"file"_s);
        QObject::connect(copy, &QPushButton::clicked, profile.copy, &QAction::trigger);
        pane.addButtons({copy});
    }
    addDenials(pane, profile);
    addProcesses(pane, profile);
    addFile(pane, entry, profile.tree);
}

} // namespace pavise::ui
