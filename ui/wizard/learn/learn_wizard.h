// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// From recorded denials to rules, one decision a step: the log and the programs, what started
/// programs run under, which rules are added, and the text before it is applied.

#pragma once

#include "ui/models/learn_model.h"
#include "ui/services/learn/learn_service.h"
#include "ui/wizard/work_page.h"

#include <QWizard>

namespace pavise::ui {

class DenialService;
class StatusService;
class StepList;

/// What the pages work on together.
struct LearnState
{
    StatusService &status;
    DenialService &denials;
    LearnService service = LearnService();
    std::shared_ptr<const LearnRows> rows = {};
    LearnModel accesses = LearnModel();
    suggest::Decisions programs = {}; ///< What started programs run under.
    std::shared_ptr<const LearnTexts> texts = {};
    std::string session = {};    ///< The file that keeps what is decided; empty: none.
    std::string passMadeOf = {}; ///< The session that this wizard made its pass of.
    std::optional<LearnPass> pass = {};

    [[nodiscard]] std::vector<suggest::Row> programRows() const; ///< Those to be decided.
    [[nodiscard]] suggest::Decisions decisions() const;          ///< All.
};

class LearnWizard final : public QWizard
{
    Q_OBJECT

public:
    enum Step { SourceStep, ProgramsStep, AccessStep, PreviewStep };

    /// \p profiles are chosen at first; when empty, the one with the most events.
    LearnWizard(StatusService &status, DenialService &denials,
                const std::vector<std::string> &profiles, QWidget *parent = nullptr);
    ~LearnWizard() override;

    [[nodiscard]] LearnState &state() { return m_state; }

    /// Learning will take several passes: proposes a session for it.
    void proposeSession();

    [[nodiscard]] int nextId() const override;
    void accept() override;
    void done(int result) override;
    /// Closes it: the texts were applied.
    void finish() { done(Accepted); }

Q_SIGNALS:
    /// The person wants these texts applied. The wizard closes when they are.
    void applyRequested(const std::vector<pavise::ui::FileChange> &changes);

private:
    LearnState m_state;
    StepList *m_steps;
};

} // namespace pavise::ui
