// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// First step of learning: which log, since when, and which programs.

#pragma once

#include "ui/wizard/learn/learn_wizard.h"

class QComboBox;
class QStackedWidget;
class QStandardItemModel;

namespace pavise::ui {

class EmptyState;
class MessageBar;
class SessionChoice;
class TableView;
class TextLabel;

class LearnSourcePage final : public WorkPage
{
    Q_OBJECT

public:
    LearnSourcePage(LearnState &state, std::vector<std::string> profiles);

    /// Learning that takes several passes: in a session, the one that is there or a new one.
    void proposeSession();

    /// As bytes, in the order of the table.
    [[nodiscard]] std::vector<std::string> chosenProfiles() const;

protected:
    void work() override;
    [[nodiscard]] bool isAnswered() const override;

private:
    QWidget *makeChoices();
    void takeDenials();
    void fillSources();
    void fillProfiles();
    void chooseSource(int index);
    void setAllChecked(bool checked);
    void updateCount();
    void takeSession();
    [[nodiscard]] std::int64_t since() const;

    LearnState &m_state;
    std::vector<std::string> m_wanted; ///< Checked when the table is filled.
    QComboBox *m_source;
    QComboBox *m_since;
    SessionChoice *m_session;
    QStandardItemModel *m_profiles;
    TableView *m_view;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    MessageBar *m_failure;
    TextLabel *m_footer;
    std::string m_madeSession; ///< Of this visit, for a new session.
    int m_madeWay = 0;
    bool m_isFilling = false;
};

} // namespace pavise::ui
