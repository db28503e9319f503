// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/wizard/learn/learn_wizard.h"

#include "ui/common/appearance/look.h"
#include "ui/common/screen_size.h"
#include "ui/widgets/page/page_header.h"
#include "ui/wizard/learn/learn_access_page.h"
#include "ui/wizard/learn/learn_preview_page.h"
#include "ui/wizard/learn/learn_programs_page.h"
#include "ui/wizard/learn/learn_source_page.h"
#include "ui/wizard/step_list.h"

#include <QVBoxLayout>

#include <utility>

namespace pavise::ui {

std::vector<suggest::Row> LearnState::programRows() const
{
    std::vector<suggest::Row> found;
    if (rows == nullptr)
        return found;
    for (const suggest::Row &row : rows->rows) {
        const bool isProgram = row.eventClass == audit::EventClass::Exec
            || row.eventClass == audit::EventClass::ChangeHat;
        if (isProgram && row.state == suggest::RowState::Open && !row.candidates.empty())
            found.push_back(row);
    }
    return found;
}

suggest::Decisions LearnState::decisions() const
{
    suggest::Decisions all = accesses.decisions();
    for (const suggest::Row &row : programRows()) {
        if (const auto found = programs.find(row.key); found != programs.end())
            all.insert(*found);
    }
    return all;
}

LearnWizard::LearnWizard(StatusService &status, DenialService &denials,
                         const std::vector<std::string> &profiles, QWidget *parent)
    : QWizard(parent)
    , m_state{.status = status, .denials = denials}
    , m_steps(new StepList(
          tr("Learn from denials"),
          {tr("Log and programs"), tr("Started programs"), tr("Access review"), tr("Preview")}))
{
    setWindowTitle(tr("Learn from denials"));
    setWindowModality(Qt::WindowModal);
    setWizardStyle(QWizard::ClassicStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setOption(QWizard::IndependentPages, false);
    setSideWidget(m_steps);
    setPage(SourceStep, new LearnSourcePage(m_state, profiles));
    setPage(ProgramsStep, new LearnProgramsPage(m_state));
    setPage(AccessStep, new LearnAccessPage(m_state));
    setPage(PreviewStep, new LearnPreviewPage(m_state));
    setButtonText(QWizard::BackButton, tr("&Back"));
    setButtonText(QWizard::NextButton, tr("&Next"));
    setButtonText(QWizard::FinishButton, tr("&Apply…"));
    connect(this, &QWizard::currentIdChanged, m_steps, &StepList::setCurrent);
    resize(onScreen(*this, {look::characters(150), look::rowHeight() * 24}));
}

LearnWizard::~LearnWizard()
{
    hide(); // while the models that it shows are there
    m_state.service.cancel();
}

int LearnWizard::nextId() const
{
    if (currentId() == SourceStep)
        return m_state.programRows().empty() ? AccessStep : ProgramsStep;
    return currentId() == PreviewStep ? -1 : currentId() + 1;
}

void LearnWizard::proposeSession()
{
    qobject_cast<LearnSourcePage *>(page(SourceStep))->proposeSession();
}

void LearnWizard::done(int result)
{
    // What was decided is kept, also when the rules are not applied now; not what nobody saw.
    if (hasVisitedPage(AccessStep))
        m_state.service.keep(m_state.decisions());
    else if (hasVisitedPage(ProgramsStep))
        m_state.service.keep(m_state.programs);
    QWizard::done(result);
}

void LearnWizard::accept()
{
    if (m_state.texts != nullptr && !m_state.texts->changes.empty())
        Q_EMIT applyRequested(m_state.texts->changes);
}

} // namespace pavise::ui
