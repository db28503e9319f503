// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/wizard/new_profile_wizard.h"

#include "ui/common/appearance/look.h"
#include "ui/common/convert.h"
#include "ui/common/screen_size.h"
#include "ui/services/change/change_preview.h"
#include "ui/services/policy/policy_service.h"
#include "ui/wizard/profile/profile_container_page.h"
#include "ui/wizard/profile/profile_enforce_page.h"
#include "ui/wizard/profile/profile_found_page.h"
#include "ui/wizard/profile/profile_name_page.h"
#include "ui/wizard/profile/profile_parts_page.h"
#include "ui/wizard/profile/profile_program_page.h"
#include "ui/wizard/profile/profile_text_page.h"
#include "ui/wizard/profile/profile_use_page.h"
#include "ui/wizard/step_list.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <array>
#include <span>

namespace pavise::ui {

namespace {

using Step = NewProfileWizard::Step;

constexpr std::array kProgramWay{Step::ProgramStep, Step::FoundStep, Step::NameStep,
                                 Step::PartsStep,   Step::TextStep,  Step::UseStep,
                                 Step::EnforceStep};
constexpr std::array kContainerWay{Step::ProgramStep, Step::ContainerStep, Step::TextStep,
                                   Step::UseStep, Step::EnforceStep};

/// The steps as the side shows them.
std::span<const Step> wayOf(const NewProfileState &state)
{
    return state.isContainer ? std::span<const Step>(kContainerWay)
                             : std::span<const Step>(kProgramWay);
}

} // namespace

NewProfileWizard::NewProfileWizard(StatusService &status, DenialService &denials,
                                   PolicyService &policy, const NewProfileStart &start,
                                   QWidget *parent)
    : QWizard(parent)
    , m_state{.status = status, .denials = denials, .policy = policy}
    , m_steps(new StepList(tr("New profile"), {}))
{
    setWindowTitle(tr("New profile"));
    setWindowModality(Qt::WindowModal);
    setWizardStyle(QWizard::ClassicStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setSideWidget(m_steps);
    auto *program = new ProfileProgramPage(m_state, start);
    setPage(ProgramStep, program);
    setPage(FoundStep, new ProfileFoundPage(m_state));
    setPage(NameStep, new ProfileNamePage(m_state));
    setPage(PartsStep, new ProfilePartsPage(m_state));
    setPage(ContainerStep, new ProfileContainerPage(m_state));
    setPage(TextStep, new ProfileTextPage(m_state));
    setPage(UseStep, new ProfileUsePage(m_state));
    setPage(EnforceStep, new ProfileEnforcePage(m_state));
    setButtonText(QWizard::BackButton, tr("&Back"));
    setButtonText(QWizard::NextButton, tr("&Next"));
    setButtonText(QWizard::CommitButton, tr("&Load…"));
    setButtonText(QWizard::FinishButton, tr("&Finish"));
    connect(this, &QWizard::currentIdChanged, this, &NewProfileWizard::showSteps);
    resize(onScreen(*this, {look::characters(150), look::rowHeight() * 24}));
}

NewProfileWizard::~NewProfileWizard()
{
    hide(); // while what it shows is there
    m_state.maker.cancel();
}

int NewProfileWizard::nextId() const
{
    const auto way = wayOf(m_state);
    const auto at = std::ranges::find(way, static_cast<Step>(currentId()));
    return at == way.end() || at + 1 == way.end() ? -1 : *(at + 1);
}

void NewProfileWizard::showSteps()
{
    const auto title = [this](Step step) {
        switch (step) {
        case ProgramStep:
            return m_state.isContainer ? tr("Loaded profile") : tr("Program");
        case FoundStep:
            return tr("What was found");
        case NameStep:
            return tr("Name and start");
        case PartsStep:
            return tr("Parts to include");
        case ContainerStep:
            return tr("Copy");
        case TextStep:
            return tr("The text");
        case UseStep:
            return tr("Use and learn");
        case EnforceStep:
            return tr("Enforce");
        }
        return QString();
    };
    const auto way = wayOf(m_state);
    QStringList titles;
    for (const Step step : way)
        titles << title(step);
    m_steps->setSteps(titles);
    const auto at = std::ranges::find(way, static_cast<Step>(currentId()));
    m_steps->setCurrent(static_cast<int>(at - way.begin()));
}

void NewProfileWizard::accept()
{
    auto *enforce = qobject_cast<ProfileEnforcePage *>(page(EnforceStep));
    if (enforce->isEnforcing())
        Q_EMIT enforceRequested(enforce->seconds());
    else
        done(Accepted);
}

void NewProfileWizard::reject()
{
    if (m_state.loadedAt == 0) {
        QWizard::reject(); // nothing was written
        return;
    }
    QMessageBox box(QMessageBox::Question, windowTitle(),
                    tr("The profile %1 is loaded and only complains. Keep it, to go on later?")
                        .arg(toDisplay(m_state.draft->name)),
                    QMessageBox::NoButton, this);
    box.setInformativeText(
        tr("The Learn wizard takes it up again at any time. Discarding takes it out of the kernel "
           "and removes its file."));
    QPushButton *keep = box.addButton(tr("&Keep it"), QMessageBox::AcceptRole);
    QPushButton *discard = box.addButton(tr("&Discard it…"), QMessageBox::DestructiveRole);
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(keep);
    box.exec();
    if (box.clickedButton() == keep)
        QWizard::reject();
    else if (box.clickedButton() == discard)
        Q_EMIT discardRequested();
}

void NewProfileWizard::takeNotApplied()
{
    qobject_cast<ProfileTextPage *>(page(TextStep))->takeNotApplied();
}

void NewProfileWizard::takeApplied()
{
    qobject_cast<ProfileTextPage *>(page(TextStep))->takeApplied();
}

void NewProfileWizard::takeLearnt(bool isApplied)
{
    qobject_cast<ProfileUsePage *>(page(UseStep))->takeLearnt(isApplied);
}

} // namespace pavise::ui
