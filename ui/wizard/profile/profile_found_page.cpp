// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/wizard/profile/profile_found_page.h"

#include "ui/common/convert.h"
#include "ui/services/status/status_service.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page/page_header.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

const ProfileEntry *findProfile(const std::vector<ProfileEntry> &entries, const std::string &name)
{
    const auto at = std::ranges::find(entries, name, &ProfileEntry::name);
    return at == entries.end() ? nullptr : &*at;
}

} // namespace

ProfileFoundPage::ProfileFoundPage(NewProfileState &state)
    : WorkPage(tr("What was found"))
    , m_state(state)
    , m_problem(new MessageBar)
    , m_open(m_problem->addButton(tr("&Open it")))
    , m_learn(m_problem->addButton(tr("&Learn for it")))
    , m_pane(new DetailsPane)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(filterRow({m_problem}));
    column->addWidget(new Hairline);
    m_pane->setAccessibleName(tr("Facts about the program"));
    column->addWidget(m_pane, 1);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const auto &existing = m_state.report->made.existing;
        const ProfileEntry *entry = existing.empty()
            ? nullptr
            : findProfile(m_state.status.snapshot()->profiles, existing.front());
        Q_EMIT static_cast<NewProfileWizard *>(wizard())->openRequested(
            entry != nullptr ? entry->fileName : m_state.report->made.fileName);
    });
    connect(m_learn, &QPushButton::clicked, this, [this] {
        Q_EMIT static_cast<NewProfileWizard *>(wizard())->learnInstead(
            m_state.report->made.existing);
    });
}

void ProfileFoundPage::initializePage()
{
    showReport();
    showProblem();
}

void ProfileFoundPage::showProblem()
{
    using Problem = suggest::NewProfileProblem;
    const suggest::NewProfile &made = m_state.report->made;
    QStringList names;
    for (const std::string &name : made.existing)
        names << toDisplay(name);
    m_learn->setVisible(made.problem == Problem::ProfileExists);
    if (made.problem == Problem::ProfileExists)
        m_problem->show(Role::Info, tr("It has a profile already:"),
                        tr("%1. A second one would only get in its way.").arg(names.join(u", "_s)));
    else if (made.problem == Problem::FileExists)
        m_problem->show(Role::Warn,
                        tr("The file %1 is there already").arg(toDisplay(made.fileName)),
                        tr("and defines something else. You can give the new file another name in "
                           "the next step."));
    else
        m_problem->hide();
}

void ProfileFoundPage::showReport()
{
    using suggest::ProgramKind;
    const suggest::ProgramFacts &facts = m_state.report->facts;
    const bool isScript = facts.kind == ProgramKind::Script;
    header().setSentence(
        tr("This is all that can be known of a program without running it. What it really does is "
           "learnt while you use it."));
    m_pane->clear();
    QList<Badge> badges{isScript ? Badge{tr("script"), Shape::Dot, Role::Info}
                                 : Badge{tr("binary"), Shape::Dot, Role::Info}};
    if (facts.isSetuid || facts.isSetgid)
        badges << Badge{tr("runs with its owner’s rights"), Shape::Triangle, Role::Bad};
    m_pane->addTitle(facts.desktopName.empty()
                         ? toDisplay(facts.path.substr(facts.path.rfind('/') + 1))
                         : toDisplay(facts.desktopName),
                     badges);
    if (facts.isSetuid || facts.isSetgid)
        m_pane->addSentence(tr("Whoever starts it gets the rights of its owner (setuid or setgid). "
                               "A profile is worth much here; look at every rule with care."));
    m_pane->addSection(tr("Program"));
    QList<DetailsPane::Fact> file{{tr("Path"), toDisplay(facts.path), true}};
    if (!facts.package.empty())
        file << DetailsPane::Fact{tr("Package"), toDisplay(facts.package)};
    else
        file << DetailsPane::Fact{tr("Package"),
                                  tr("none that is known; it was put there by hand")};
    if (!facts.desktopEntry.empty())
        file << DetailsPane::Fact{tr("Menu entry"), toDisplay(facts.desktopEntry), true};
    m_pane->addFacts(file);
    if (isScript) {
        m_pane->addSection(tr("Run by"));
        QStringList chain{toDisplay(facts.path)};
        for (const std::string &each : facts.interpreters)
            chain << toDisplay(each);
        m_pane->addLines({chain.join(u" → "_s)});
        m_pane->addSentence(
            tr("The kernel attaches the profile by the script’s own path, and its interpreter runs "
               "under the same profile."));
    }
    if (!facts.libraries.empty()) {
        m_pane->addSection(tr("Libraries that it is linked with"));
        QStringList libraries;
        for (const std::string &library : facts.libraries)
            libraries << toDisplay(library);
        m_pane->addLines(libraries);
    }
    m_pane->addSection(tr("What asks for shared parts"));
    QList<DetailsPane::Fact> parts;
    for (const OfferedAbstraction &each : m_state.report->abstractions) {
        if (!each.because.empty())
            parts << DetailsPane::Fact{toDisplay(each.because), toDisplay(each.name), true};
    }
    m_pane->addFacts(parts);
}

bool ProfileFoundPage::isAnswered() const
{
    return m_state.report != nullptr
        && m_state.report->made.problem != suggest::NewProfileProblem::ProfileExists;
}

void ProfileFoundPage::work()
{
    advance();
}

} // namespace pavise::ui
