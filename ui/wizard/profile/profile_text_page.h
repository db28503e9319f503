// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The first text of a new profile, coloured and checked, before it is loaded.

#pragma once

#include "ui/wizard/new_profile_wizard.h"

#include <memory>

class QPlainTextEdit;

namespace KSyntaxHighlighting {
class SyntaxHighlighter;
}

namespace pavise::ui {

class Highlighting;
class MessageBar;

class ProfileTextPage final : public WorkPage
{
    Q_OBJECT

public:
    explicit ProfileTextPage(NewProfileState &state);
    ~ProfileTextPage() override;

    void initializePage() override;

    void takeNotApplied();
    void takeApplied();

protected:
    void work() override;
    [[nodiscard]] bool isAnswered() const override;
    void changeEvent(QEvent *event) override;

private:
    void showDraft(const ProfileDraft &draft);

    NewProfileState &m_state;
    MessageBar *m_problem;
    QPlainTextEdit *m_text;
    std::unique_ptr<Highlighting> m_highlighting; ///< Made when it is needed first.
    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter = nullptr;
};

} // namespace pavise::ui
