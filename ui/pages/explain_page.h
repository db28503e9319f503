// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Asks a profile what it says to one access, and shows which rules decide.

#pragma once

#include "ui/services/explain_service.h"
#include "ui/widgets/page.h"

#include <memory>
#include <string>

class QPushButton;
class QStackedWidget;
class QStandardItemModel;

namespace pavise::ui {

class Card;
class EmptyState;
class ExplainForm;
class PageHeader;
class StatusService;
class TableView;
class TextLabel;

class ExplainPage final : public Page
{
    Q_OBJECT

public:
    explicit ExplainPage(StatusService &status, QWidget *parent = nullptr);
    ~ExplainPage() override;

    /// Fills the fields and asks.
    void ask(const std::string &profile, const explain::Access &access);

    [[nodiscard]] PageId id() const override { return PageId::Explain; }
    void follow(const Link &link) override;
    void focusFilter() override;
    void refresh() override;

private:
    QWidget *makeResult();
    void takeStatus();
    void askAgain();
    void takeAnswer(const std::shared_ptr<const ExplainAnswer> &answer);
    void showAnswer();
    void showVariables();
    void showHint();
    void showProblem(const QString &title, const QString &sentence);
    void openRule(int row);

    StatusService &m_status;
    ExplainService m_service;
    std::vector<std::string> m_names; ///< Of the profiles that files define.
    std::shared_ptr<const ExplainAnswer> m_answer;
    PageHeader *m_header;
    ExplainForm *m_form;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QPushButton *m_edit = nullptr; ///< Of the empty state: leads to the first error.
    Card *m_verdict = nullptr;
    QStandardItemModel *m_rules;
    TableView *m_view = nullptr;
    Card *m_variables = nullptr;
    TextLabel *m_kernel = nullptr;
};

} // namespace pavise::ui
