// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Third step of a new profile: what it is called, what it attaches to, and where to start from.

#pragma once

#include "ui/wizard/new_profile_wizard.h"

class QLineEdit;

namespace pavise::ui {

class ChoiceList;
class MessageBar;

/// What the next step checks at first.
enum class StartingPoint { Found, Minimal, Desktop, Service, Tool };

/// The abstractions that a starting point adds to what was found; names without their folder.
[[nodiscard]] QStringList partsOf(StartingPoint start);

class ProfileNamePage final : public WorkPage
{
    Q_OBJECT

public:
    explicit ProfileNamePage(NewProfileState &state);

    void initializePage() override;

    [[nodiscard]] StartingPoint start() const;

protected:
    void work() override;
    [[nodiscard]] bool isAnswered() const override;

private:
    void check();
    /// Why the names cannot be; empty when they can.
    [[nodiscard]] QString problem() const;
    void takeStart();

    NewProfileState &m_state;
    QLineEdit *m_name;
    QLineEdit *m_attachment;
    QLineEdit *m_file;
    ChoiceList *m_start;
    MessageBar *m_problem;
    std::string m_program; ///< That the fields were filled for.
};

} // namespace pavise::ui
