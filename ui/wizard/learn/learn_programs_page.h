// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Second step of learning: what the programs that were started run under. It comes first because
/// it says which profile all later events of a program belong to.

#pragma once

#include "ui/wizard/learn/learn_wizard.h"

class QScrollArea;

namespace pavise::ui {

class ChoiceList;

class LearnProgramsPage final : public WorkPage
{
    Q_OBJECT

public:
    explicit LearnProgramsPage(LearnState &state);

    void initializePage() override;

protected:
    void work() override;
    [[nodiscard]] bool isAnswered() const override { return true; }

private:
    void showRows();
    QWidget *makeCard(const suggest::Row &row);
    [[nodiscard]] bool hasUnseen() const;

    LearnState &m_state;
    QScrollArea *m_scroll;
    std::vector<std::string> m_shown; ///< Keys that have a card.
};

} // namespace pavise::ui
