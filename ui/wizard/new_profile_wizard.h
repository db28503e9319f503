// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// From a program without a profile to an enforced one: which program, what is known of it, the
/// first text, loaded so that it only complains, the program used, rules learnt from that, and then
/// enforced. A copy of a container's profile goes the same way.

#pragma once

#include "ui/services/learn/profile_maker.h"
#include "ui/wizard/work_page.h"

#include <QWizard>

namespace pavise::ui {

class DenialService;
class PolicyService;
class StatusService;
class StepList;
struct ChangeOutcome;
struct FileChange;

/// What the wizard begins with.
struct NewProfileStart
{
    std::string program = {};   ///< A path, a .desktop file or a program's name.
    std::string container = {}; ///< A loaded profile without a file, to be copied.
};

/// What the pages work on together.
struct NewProfileState
{
    StatusService &status;
    DenialService &denials;
    PolicyService &policy;
    ProfileMaker maker = ProfileMaker();
    bool isContainer = false;
    std::shared_ptr<const ProgramReport> report = {};
    suggest::NewProfileChoices choices = {};
    ContainerSource container = {};
    ContainerChoices containerChoices = {};
    std::shared_ptr<const ProfileDraft> draft = {};
    std::int64_t loadedAt = 0; ///< Milliseconds since 1970; 0: not loaded.
    std::int64_t learntAt = 0; ///< What was recorded later is new.
    int passes = 0;            ///< Of learning, since it was loaded.

    [[nodiscard]] std::string program() const
    {
        return report == nullptr ? std::string() : report->facts.path;
    }
};

class NewProfileWizard final : public QWizard
{
    Q_OBJECT

public:
    enum Step {
        ProgramStep,
        FoundStep,
        NameStep,
        PartsStep,
        ContainerStep,
        TextStep,
        UseStep,
        EnforceStep
    };

    NewProfileWizard(StatusService &status, DenialService &denials, PolicyService &policy,
                     const NewProfileStart &start, QWidget *parent = nullptr);
    ~NewProfileWizard() override;

    [[nodiscard]] NewProfileState &state() { return m_state; }

    [[nodiscard]] int nextId() const override;
    void accept() override;
    void reject() override;

    /// The Apply sheet was closed without a change.
    void takeNotApplied();
    /// The text was applied.
    void takeApplied();
    /// Learning came to an end, with rules or without.
    void takeLearnt(bool isApplied);

Q_SIGNALS:
    void applyRequested(const std::vector<pavise::ui::FileChange> &changes);
    void learnRequested(const std::vector<std::string> &profiles);
    /// \p seconds: of the trial; 0: for good. The wizard closes by finish().
    void enforceRequested(quint32 seconds);
    /// The person wants to see a file of the profile folder.
    void openRequested(const std::string &file);
    /// The profile is there already: learn for it instead.
    void learnInstead(const std::vector<std::string> &profiles);
    /// The person gives up a profile that is loaded.
    void discardRequested();

public:
    void finish() { done(Accepted); }
    /// Closes it without a question.
    void leave() { done(Rejected); }

private:
    void showSteps();

    NewProfileState m_state;
    StepList *m_steps;
};

} // namespace pavise::ui
