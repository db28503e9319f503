// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Second step of a copy: what the loaded profile is, what its text is made of, its name, and who
/// may stop the container.

#pragma once

#include "ui/wizard/new_profile_wizard.h"

class QCheckBox;
class QLineEdit;

namespace pavise::ui {

class DetailsPane;
class MessageBar;

class ProfileContainerPage final : public WorkPage
{
    Q_OBJECT

public:
    explicit ProfileContainerPage(NewProfileState &state);

    void initializePage() override;

protected:
    void work() override;
    [[nodiscard]] bool isAnswered() const override;

private:
    void showSource();
    [[nodiscard]] QString problem() const;
    void check();

    NewProfileState &m_state;
    std::vector<std::string> m_runtimes; ///< That may send signals.
    DetailsPane *m_pane;
    QLineEdit *m_name;
    QCheckBox *m_signals;
    QCheckBox *m_learning;
    MessageBar *m_problem;
    std::string m_source; ///< That the fields were filled for.
};

} // namespace pavise::ui
