// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// From recorded denials to rules, one decision a step: the log and the programs, what started
/// programs run under, which rules are added, and the text before it is applied.

#pragma once

#include "ui/models/learn_model.h"
#include "ui/services/learn_service.h"

#include <QWizard>

namespace pavise::ui {

class DenialService;
class PageHeader;
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

    [[nodiscard]] std::vector<suggest::Row> programRows() const; ///< Those to be decided.
    [[nodiscard]] suggest::Decisions decisions() const;          ///< All.
};

/// A page that may have to work before the next one: its Next button begins the work, and
/// advance() goes on when it is done.
class LearnPage : public QWizardPage
{
    Q_OBJECT

public:
    explicit LearnPage(const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] bool isComplete() const override;
    bool validatePage() override;

protected:
    /// Begins the work that comes before the next page.
    virtual void work() = 0;
    /// True when the page has what it needs.
    [[nodiscard]] virtual bool isAnswered() const = 0;

    [[nodiscard]] PageHeader &header() { return *m_header; }
    [[nodiscard]] bool isWorking() const { return m_isWorking; }
    void advance();
    void setWorking(bool working);

private:
    PageHeader *m_header;
    bool m_isWorking = false;
    bool m_isDone = false;
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

    [[nodiscard]] int nextId() const override;
    void accept() override;
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
