// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Last step of a new profile: whether it refuses from now on.

#pragma once

#include "ui/wizard/new_profile_wizard.h"

class QSpinBox;

namespace pavise::ui {

class ChoiceList;
class MessageBar;

class ProfileEnforcePage final : public WorkPage
{
    Q_OBJECT

public:
    explicit ProfileEnforcePage(NewProfileState &state);

    void initializePage() override;
    /// The wizard's accept() goes on.
    bool validatePage() override { return true; }

    [[nodiscard]] bool isEnforcing() const;
    /// Of the trial; 0: for good.
    [[nodiscard]] quint32 seconds() const;

protected:
    void work() override { }
    [[nodiscard]] bool isAnswered() const override { return true; }

private:
    NewProfileState &m_state;
    MessageBar *m_open;
    ChoiceList *m_choices;
    QSpinBox *m_seconds;
};

} // namespace pavise::ui
