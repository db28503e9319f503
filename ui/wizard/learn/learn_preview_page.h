// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Last step of learning: where the rules go, and the changed lines.

#pragma once

#include "ui/wizard/learn/learn_wizard.h"

class QPlainTextEdit;
class QRadioButton;
class QStackedWidget;

namespace pavise::ui {

class EmptyState;
class MessageBar;
class TextLabel;

class LearnPreviewPage final : public WorkPage
{
    Q_OBJECT

public:
    explicit LearnPreviewPage(LearnState &state);

    void initializePage() override;
    /// The wizard's accept() goes on.
    bool validatePage() override { return true; }

protected:
    void work() override;
    [[nodiscard]] bool isAnswered() const override;

private:
    void showTexts();

    LearnState &m_state;
    QRadioButton *m_local;
    QRadioButton *m_own;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QPlainTextEdit *m_diff;
    MessageBar *m_unsettled;
    MessageBar *m_failure;
    TextLabel *m_again;
};

} // namespace pavise::ui
