// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/pages/processes/process_details.h"

#include "ui/common/convert.h"
#include "ui/common/time_text.h"
#include "ui/models/badges.h"
#include "ui/models/processes/process_model.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/page/page_header.h"

#include <QAction>
#include <QCoreApplication>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

struct ProcessDetailsText
{
    Q_DECLARE_TR_FUNCTIONS(ProcessDetails)
};

QString sentence(const ProcessEntry &process)
{
    if (process.details.isKernelThread)
        return ProcessDetailsText::tr(
            "A thread of the kernel itself. AppArmor does not confine the kernel.");
    if (!process.isLabelKnown)
        return ProcessDetailsText::tr("What confines this process is not known.");
    if (!process.waitingProfile.empty())
        return ProcessDetailsText::tr(
                   "The profile %1 is for this program and does not hold it: it was started before "
                   "the profile was loaded, or by a rule that leaves confinement. Start it "
                   "again to confine it.")
            .arg(toDisplay(process.waitingProfile));
    if (!process.isConfined())
        return process.listensToNetwork()
            ? ProcessDetailsText::tr(
                  "No profile confines it, and the network can reach it. A fault in this program "
                  "is a fault in everything its user may do.")
            : ProcessDetailsText::tr("No profile confines it. It may do whatever its user may.");
    switch (process.confinement.mode) {
    case kernel::ProfileMode::Enforce:
        return ProcessDetailsText::tr(
                   "The profile %1 is enforced: what it does not allow is refused.")
            .arg(toDisplay(process.confinement.label));
    case kernel::ProfileMode::Complain:
        return ProcessDetailsText::tr("The profile %1 only logs. Nothing is blocked.")
            .arg(toDisplay(process.confinement.label));
    case kernel::ProfileMode::Mixed:
        return ProcessDetailsText::tr("Several profiles confine it at once, in different modes.");
    case kernel::ProfileMode::Kill:
    case kernel::ProfileMode::Unconfined:
    case kernel::ProfileMode::Prompt:
    case kernel::ProfileMode::Unknown:
        break;
    }
    return ProcessDetailsText::tr("It runs under the profile %1.")
        .arg(toDisplay(process.confinement.label));
}

/// Profiles that container engines bring for containers that name none.
/// Source: moby daemon/apparmor_default.go, containers/common pkg/apparmor, containerd
/// pkg/cri/server, cri-o internal/config/apparmor.
bool isEngineDefault(const std::string &profile)
{
    return profile == "docker-default" || profile.starts_with("containers-default-")
        || profile == "cri-containerd.apparmor.d" || profile.starts_with("crio-default");
}

QList<DetailsPane::Fact> containerFacts(const ProcessEntry &process)
{
    const process::ContainerHint &container = *process.details.container;
    QList<DetailsPane::Fact> facts{{ProcessDetailsText::tr("Engine"),
                                    toDisplay(process::containerRuntimeName(container.runtime))},
                                   {ProcessDetailsText::tr("Name"), toDisplay(container.id), true}};
    if (!process.isLabelKnown)
        return facts;
    const std::string profile = process.confinement.parts.empty()
        ? std::string()
        : process.confinement.parts.front().profile;
    facts << DetailsPane::Fact{
        ProcessDetailsText::tr("Profile"),
        !process.isConfined()
            ? ProcessDetailsText::tr("none: only the engine’s other walls hold it")
            : isEngineDefault(profile)
            ? ProcessDetailsText::tr("%1, the engine’s own for all of its containers")
                  .arg(toDisplay(profile))
            : ProcessDetailsText::tr("%1, its own").arg(toDisplay(profile))};
    return facts;
}

QList<DetailsPane::Fact> programFacts(const ProcessEntry &process)
{
    const auto &details = process.details;
    QList<DetailsPane::Fact> facts;
    if (details.exe)
        facts << DetailsPane::Fact{ProcessDetailsText::tr("Path"), toDisplay(*details.exe), true};
    QStringList arguments;
    for (const std::string &argument : details.arguments)
        arguments << toDisplay(argument);
    if (arguments.size() > 1)
        facts << DetailsPane::Fact{ProcessDetailsText::tr("Arguments"),
                                   arguments.mid(1).join(u' ').left(400), true};
    if (!process.user.empty())
        facts << DetailsPane::Fact{ProcessDetailsText::tr("User"), toDisplay(process.user)};
    if (details.parent > 0)
        facts << DetailsPane::Fact{ProcessDetailsText::tr("Started by"),
                                   QString::number(details.parent)};
    if (details.startedAt)
        facts << DetailsPane::Fact{ProcessDetailsText::tr("Started"),
                                   shortTime(*details.startedAt * 1000)};
    const QString note = noteText(process);
    if (!note.isEmpty())
        facts << DetailsPane::Fact{ProcessDetailsText::tr("Note"), note};
    return facts;
}

} // namespace

void showProcessDetails(DetailsPane &pane, const ProcessEntry &process,
                        const QList<QAction *> &actions)
{
    pane.clear();
    QList<Badge> badges;
    if (process.isLabelKnown)
        badges << modeBadge(process.isConfined() ? process.confinement.mode
                                                 : kernel::ProfileMode::Unconfined);
    badges << Badge{ProcessDetailsText::tr("PID %1").arg(process.details.pid), Shape::None,
                    Role::Muted};
    pane.addTitle(toDisplay(process.details.command), badges);
    pane.addSentence(sentence(process));
    if (process.isConfined()) {
        auto *go = makeButton(ProcessDetailsText::tr("&Go to profile"), u"profiles"_s);
        QObject::connect(go, &QPushButton::clicked, actions[0], &QAction::trigger);
        auto *denials = makeButton(ProcessDetailsText::tr("De&nials"), u"denials"_s);
        QObject::connect(denials, &QPushButton::clicked, actions[1], &QAction::trigger);
        pane.addButtons({go, denials});
    } else if (process.details.exe) {
        auto *create = makeButton(ProcessDetailsText::tr("&Create a profile…"), u"plus"_s);
        QObject::connect(create, &QPushButton::clicked, actions.value(3), &QAction::trigger);
        pane.addButtons({create});
    }
    if (process.confinement.parts.size() > 1) {
        pane.addSection(ProcessDetailsText::tr("Profiles in the stack"));
        QStringList parts;
        for (const kernel::LabelPart &part : process.confinement.parts)
            parts << toDisplay(part.profile);
        pane.addLines(parts);
    }
    if (!process.sockets.empty()) {
        pane.addSection(ProcessDetailsText::tr("Listening on"));
        QList<DetailsPane::Fact> facts;
        for (const process::ListeningSocket &socket : process.sockets) {
            facts << DetailsPane::Fact{
                toDisplay(process::socketProtocolName(socket.protocol)),
                ProcessDetailsText::tr("%1 port %2, %3")
                    .arg(toDisplay(socket.address))
                    .arg(socket.port)
                    .arg(socket.isReachableFromOutside()
                             ? ProcessDetailsText::tr("from the network")
                             : ProcessDetailsText::tr("from this machine only"))};
        }
        pane.addFacts(facts);
    }
    if (process.details.container) {
        pane.addSection(ProcessDetailsText::tr("Container"));
        pane.addFacts(containerFacts(process));
    }
    const auto facts = programFacts(process);
    if (!facts.isEmpty()) {
        pane.addSection(ProcessDetailsText::tr("Program"));
        pane.addFacts(facts);
    }
}

} // namespace pavise::ui
