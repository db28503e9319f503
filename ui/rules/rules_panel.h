// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The rules of the text in the editor against reality, with a way to each and a way to take one
/// out.

#pragma once

#include "core/text/text_edit.h"
#include "ui/rules/rule_rows.h"
#include "ui/services/background.h"

#include <QWidget>

class QComboBox;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace pavise::ui {

class EmptyState;
class TableView;
class TextLabel;

class RulesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RulesPanel(QWidget *parent = nullptr);

    /// Judges the text unless it is the one that is shown.
    void setText(const JudgeInput &input);
    /// The text has errors, or there is none.
    void clear();

    /// Rules with findings, -1 while they are not known.
    [[nodiscard]] int findingCount() const;

Q_SIGNALS:
    void changed();
    void lineWanted(const std::string &path, int line);
    /// Of the file whose text was given, byte ranges in that very text.
    void editWanted(const pavise::text::TextEdit &edit);

private:
    QWidget *makeBar();
    void take(const std::shared_ptr<const JudgedRules> &rules);
    void measure();
    void showState();
    void updateButtons();
    void goToRule(const QModelIndex &index);
    void removeRule();
    [[nodiscard]] const JudgedRule *current() const;

    JudgeInput m_input;
    bool m_isKnown = false; ///< What is shown is of m_input.
    Background m_judging;
    Background m_measuring;
    RuleModel *m_model;
    RuleFilter *m_filter;
    QComboBox *m_choice;
    QPushButton *m_measure;
    QPushButton *m_remove;
    QProgressBar *m_progress;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    TableView *m_view;
    TextLabel *m_sentence;
};

} // namespace pavise::ui
