// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The program is used under its new profile: what runs, what was recorded, live; and the way to
/// the rules that follow from it, as often as needed.

#pragma once

#include "ui/wizard/new_profile_wizard.h"

#include <QTimer>

class QPushButton;

namespace pavise::ui {

class Card;
class MessageBar;
class TextLabel;

class ProfileUsePage final : public WorkPage
{
    Q_OBJECT

public:
    explicit ProfileUsePage(NewProfileState &state);

    void initializePage() override;

    void takeLearnt(bool isApplied);

protected:
    void work() override;
    [[nodiscard]] bool isAnswered() const override { return true; }
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void fillHints();
    void fillStart();
    void updateProcesses();
    void updateCounts();
    [[nodiscard]] std::string profile() const;

    NewProfileState &m_state;
    MessageBar *m_message;
    Card *m_start; ///< Of a container: how it is started under the profile.
    Card *m_running;
    Card *m_recorded;
    Card *m_hints;
    QPushButton *m_learn;
    QTimer m_scan;
};

} // namespace pavise::ui
