// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/wizard/profile/profile_container_page.h"

#include "core/text/file_reader.h"
#include "ui/common/convert.h"
#include "ui/services/status/status_service.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page/page_header.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

QString kindText(ContainerKind kind)
{
    switch (kind) {
    case ContainerKind::Docker:
        return ProfileContainerPage::tr("Docker, containerd or CRI-O makes it when it starts");
    case ContainerKind::Podman:
        return ProfileContainerPage::tr("Podman or Buildah makes it when it starts");
    case ContainerKind::Snap:
        return ProfileContainerPage::tr("snapd makes it for a snap");
    case ContainerKind::Libvirt:
        return ProfileContainerPage::tr("libvirt makes it for a virtual machine");
    case ContainerKind::Lxc:
        return ProfileContainerPage::tr("LXC, LXD or Incus makes it for a container");
    case ContainerKind::Other:
        break;
    }
    return ProfileContainerPage::tr("not known");
}

} // namespace

ProfileContainerPage::ProfileContainerPage(NewProfileState &state)
    : WorkPage(tr("A copy that you can edit"))
    , m_state(state)
    , m_pane(new DetailsPane)
    , m_name(new QLineEdit)
    , m_signals(new QCheckBox)
    , m_learning(new QCheckBox(tr("Only &complain at first, so that rules can be learnt")))
    , m_problem(new MessageBar)
{
    header().setSentence(tr("Changes to the profile itself would not last: its owner makes it "
                            "anew. A copy under another name stays yours."));
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(new Hairline);
    m_pane->setAccessibleName(tr("Facts about the loaded profile"));
    column->addWidget(m_pane, 1);
    column->addWidget(new Hairline);
    auto *choices = new QWidget;
    auto *lines = new QVBoxLayout(choices);
    lines->setContentsMargins(look::units(5), look::units(3), look::units(4), look::units(3));
    lines->setSpacing(look::units(2));
    auto *form = new QFormLayout;
    m_name->setAccessibleName(tr("Name of the copy"));
    m_signals->setAccessibleName(tr("Let the runtime stop the container"));
    form->addRow(tr("&Name of the copy"), m_name);
    lines->addLayout(form);
    lines->addWidget(m_signals);
    lines->addWidget(m_learning);
    lines->addWidget(m_problem);
    column->addWidget(choices);
    connect(m_name, &QLineEdit::textChanged, this, &ProfileContainerPage::check);
}

void ProfileContainerPage::initializePage()
{
    const ContainerSource &source = m_state.container;
    m_runtimes.clear();
    for (const ProfileEntry &profile : m_state.status.snapshot()->profiles) {
        if (isContainerRuntime(profile.name))
            m_runtimes.push_back(profile.name);
    }
    for (const char *usual : {"crun", "runc"}) {
        if (!std::ranges::contains(m_runtimes, usual))
            m_runtimes.emplace_back(usual);
    }
    std::ranges::sort(m_runtimes);
    QStringList names;
    for (const std::string &runtime : m_runtimes)
        names << toDisplay(runtime);
    m_signals->setText(
        tr("&Let the runtime stop the container: allow signals from %1").arg(names.join(u", "_s)));
    m_signals->setToolTip(
        tr("Without it a container can be started and never be stopped or killed, "
           "once its runtime has a profile of its own"));
    if (m_source != source.profile) {
        m_source = source.profile;
        m_name->setText(toDisplay(nameForCopy(source.profile)));
        const bool isContainer = source.kind == ContainerKind::Docker
            || source.kind == ContainerKind::Podman || source.kind == ContainerKind::Lxc
            || source.kind == ContainerKind::Other;
        m_signals->setChecked(isContainer);
        m_learning->setChecked(source.origin() == ContainerSource::Origin::Nothing);
    }
    m_learning->setEnabled(source.origin() != ContainerSource::Origin::Nothing);
    showSource();
    check();
}

void ProfileContainerPage::showSource()
{
    const ContainerSource &source = m_state.container;
    m_pane->clear();
    const auto &profiles = m_state.status.snapshot()->profiles;
    const auto entry = std::ranges::find(profiles, source.profile, &ProfileEntry::name);
    m_pane->addTitle(toDisplay(source.profile));
    QList<DetailsPane::Fact> facts{{tr("Owner"), kindText(source.kind)}};
    if (entry != profiles.end())
        facts << DetailsPane::Fact{tr("Processes"), QString::number(entry->processes)};
    QStringList containers;
    for (const ProcessEntry &process : m_state.status.snapshot()->processes) {
        const bool isUnder = process.isLabelKnown
            && std::ranges::contains(process.confinement.parts, source.profile,
                                     &kernel::LabelPart::profile);
        if (!isUnder || !process.details.container)
            continue;
        const QString id = toDisplay(process.details.container->id.substr(0, 12));
        if (!containers.contains(id))
            containers << id;
    }
    if (!containers.isEmpty())
        facts << DetailsPane::Fact{tr("Containers"), containers.join(u", "_s)};
    switch (source.origin()) {
    case ContainerSource::Origin::Text:
        facts << DetailsPane::Fact{tr("Text"), toDisplay(source.file), true};
        m_pane->addSentence(tr("Its owner keeps the text, so the copy says exactly the same."));
        break;
    case ContainerSource::Origin::Template:
        facts << DetailsPane::Fact{tr("Text"), tr("no file; the kernel holds it compiled")};
        m_pane->addSentence(
            tr("The runtime keeps no text. The copy is written from what is known of its template: "
               "the container may do everything but reach the host through /proc, /sys and mounts. "
               "Read it through; your version of the runtime may differ in details."));
        break;
    case ContainerSource::Origin::Nothing:
        facts << DetailsPane::Fact{tr("Text"), tr("nowhere; the kernel holds it compiled")};
        m_pane->addSentence(
            tr("What is compiled cannot be read back as rules, so a copy is not possible. Instead "
               "a profile without rules is made that only complains, and its rules are learnt."));
        break;
    }
    m_pane->addFacts(facts);
}

QString ProfileContainerPage::problem() const
{
    const std::string name = toBytes(m_name->text().trimmed());
    if (name.empty())
        return tr("The copy needs a name.");
    if (name.contains('/') || name.contains(' ') || name.starts_with('.'))
        return tr("The name is that of the file too: no slash, no space, no dot at the beginning.");
    if (std::ranges::contains(m_state.status.snapshot()->profiles, name, &ProfileEntry::name))
        return tr("There is a profile of that name already.");
    if (text::DiskFiles().kind(m_state.status.tree().path("/etc/apparmor.d/") + name)
        != text::FileKind::Missing)
        return tr("There is a file of that name already.");
    return {};
}

void ProfileContainerPage::check()
{
    const QString why = problem();
    if (why.isEmpty())
        m_problem->hide();
    else
        m_problem->show(Role::Warn, tr("Not so."), why);
    Q_EMIT completeChanged();
}

bool ProfileContainerPage::isAnswered() const
{
    return problem().isEmpty();
}

void ProfileContainerPage::work()
{
    const std::string name = toBytes(m_name->text().trimmed());
    m_state.containerChoices = {.name = name,
                                .fileName = name,
                                .runtimes = m_signals->isChecked() ? m_runtimes
                                                                   : std::vector<std::string>(),
                                .isLearning = m_learning->isChecked()};
    advance();
}

} // namespace pavise::ui
