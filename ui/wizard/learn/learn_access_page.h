// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Third step of learning: which rules are added, and how wide each is.

#pragma once

#include "ui/wizard/learn/learn_wizard.h"

class QAction;
class QStackedWidget;

namespace pavise::ui {

class Card;
class ChoiceList;
class EmptyState;
class MessageBar;
class TableView;
class TextLabel;

class LearnAccessPage final : public WorkPage
{
    Q_OBJECT

public:
    explicit LearnAccessPage(LearnState &state);

    void initializePage() override;

protected:
    void work() override;
    [[nodiscard]] bool isAnswered() const override;

private:
    QWidget *makeAnswers();
    void addKey(const QString &text, const QKeySequence &keys, void (LearnAccessPage::*slot)());
    void showItem();
    void showEffect(const std::string &key, int candidate, const LearnEffect &effect);
    void updateTotals();
    void updateEmptyState();
    void choose(int answer);
    void widen();
    void narrow();
    void deny();
    void leaveOut();
    void mute();
    void showPass();
    void editRule();

    LearnState &m_state;
    TableView *m_view;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    TextLabel *m_title = nullptr;
    TextLabel *m_sentence = nullptr;
    ChoiceList *m_choices = nullptr;
    MessageBar *m_failure;
    MessageBar *m_pass; ///< What this pass of the session brought.
    TextLabel *m_totals;
    QWidget *m_answers = nullptr;
    QList<QAction *> m_commands;
    QAction *m_mute = nullptr;
    std::string m_shown; ///< Key of the row whose answers are shown.
};

} // namespace pavise::ui
