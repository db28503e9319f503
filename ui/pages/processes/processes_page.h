// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// All processes as a tree, and what confines each.

#pragma once

#include "ui/models/processes/process_entry.h"
#include "ui/widgets/page/page.h"

class QComboBox;
class QLineEdit;
class QStackedWidget;
class QTimer;

namespace pavise::ui {

class DetailsPane;
class EmptyState;
class MessageBar;
class PageHeader;
class ProcessFilter;
class ProcessModel;
class StatusService;
class TableView;
class TextLabel;

class ProcessesPage : public Page
{
    Q_OBJECT

public:
    explicit ProcessesPage(StatusService &status, QWidget *parent = nullptr);

    [[nodiscard]] PageId id() const override { return PageId::Processes; }
    [[nodiscard]] QWidget *details() override;
    [[nodiscard]] QList<QAction *> menuActions() const override { return m_actions; }
    void follow(const Link &link) override;
    void focusFilter() override;
    void refresh() override;

    /// The filter that shows what listens to the network without a profile.
    static QString exposedFilter();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildActions();
    void takeStatus();
    void updateCounts();
    void showDetails();
    void clearFilters();
    [[nodiscard]] const ProcessEntry *current() const;

    StatusService &m_status;
    ProcessModel *m_model;
    ProcessFilter *m_filter;
    PageHeader *m_header;
    QLineEdit *m_search;
    QComboBox *m_viewChoice;
    MessageBar *m_limits;
    TableView *m_view;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    TextLabel *m_footer;
    DetailsPane *m_details;
    QTimer *m_timer;
    QList<QAction *> m_actions;
    QAction *m_create = nullptr;
};

} // namespace pavise::ui
