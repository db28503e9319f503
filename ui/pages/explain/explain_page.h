// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Questions about policy, a tab each: what a profile says to one access and which rules decide,
/// what differs between two versions of it, where its programs end up.

#pragma once

#include "ui/services/explain_service.h"
#include "ui/widgets/page/page.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

class QPushButton;
class QStackedWidget;
class QStandardItemModel;

namespace pavise::ui {

class Card;
class CompareView;
class EmptyState;
class ExplainForm;
class FlatTabBar;
class PageHeader;
class PolicyService;
class StatusService;
class TableView;
class TextLabel;
class TransitionsView;

class ExplainPage final : public Page
{
    Q_OBJECT

public:
    /// In the order of the tabs.
    enum class Part { Access, Compare, Transitions };

    ExplainPage(StatusService &status, PolicyService &policy, QWidget *parent = nullptr);
    ~ExplainPage() override;

    /// Fills the fields and asks.
    void ask(const std::string &profile, const explain::Access &access);

    /// Where the unsaved text of a file that is open comes from.
    void setOpenText(std::function<std::optional<std::string>(const std::string &path)> openText);

    /// Brings the tab to the front.
    CompareView &compare();
    TransitionsView &transitions();
    void showPart(Part part);

    [[nodiscard]] PageId id() const override { return PageId::Explain; }
    void follow(const Link &link) override;
    void focusFilter() override;
    void refresh() override;

private:
    QWidget *makeTabs();
    QWidget *makeAccess();
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
    FlatTabBar *m_tabs;
    QStackedWidget *m_parts; ///< In the order of the tabs.
    CompareView *m_compare;
    TransitionsView *m_transitions;
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
