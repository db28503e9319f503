// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Second step of a new profile: what is known of the program without running it, and whether a
/// profile is there already.

#pragma once

#include "ui/wizard/new_profile_wizard.h"

class QPushButton;

namespace pavise::ui {

class DetailsPane;
class MessageBar;

class ProfileFoundPage final : public WorkPage
{
    Q_OBJECT

public:
    explicit ProfileFoundPage(NewProfileState &state);

    void initializePage() override;

protected:
    void work() override;
    [[nodiscard]] bool isAnswered() const override;

private:
    void showReport();
    void showProblem();

    NewProfileState &m_state;
    MessageBar *m_problem;
    QPushButton *m_open;
    QPushButton *m_learn;
    DetailsPane *m_pane;
};

} // namespace pavise::ui
