// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Every change that was made with Pavise, with the texts before and after, and the way back.

#pragma once

#include "ui/services/change/change_preview.h"
#include "ui/services/policy/policy_service.h"
#include "ui/widgets/page/page.h"

class QPushButton;
class QStackedWidget;

namespace pavise::ui {

class DetailsPane;
class EmptyState;
class HistoryModel;
class MessageBar;
class PageHeader;
class TableView;

class HistoryPage : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(PolicyService &policy, QWidget *parent = nullptr);

    [[nodiscard]] PageId id() const override { return PageId::History; }
    [[nodiscard]] QWidget *details() override;
    [[nodiscard]] QList<QAction *> menuActions() const override { return m_actions; }
    /// Asks the helper, which asks for a password: only when a person wants it.
    void refresh() override;

Q_SIGNALS:
    /// The person wants to know what the texts of a file, below the profile folder, mean.
    void compareRequested(const pavise::ui::FileChange &change, const QString &when);

private:
    void buildActions();
    void load(quint64 before);
    void take(const client::Result<protocol::HistoryEntries> &page, bool isFirst);
    void showState();
    void showDetails();
    void view();
    void compare();
    void restore();
    [[nodiscard]] const protocol::HistoryEntry *current() const;

    PolicyService &m_policy;
    HistoryModel *m_model;
    PageHeader *m_header;
    MessageBar *m_message;
    TableView *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QPushButton *m_older;
    QPushButton *m_refresh;
    QPushButton *m_read = nullptr;
    DetailsPane *m_details;
    QList<QAction *> m_actions;
    QString m_failure; ///< Why the last reading brought nothing.
    bool m_isRead = false;
    bool m_hasOlder = false;
    bool m_isStale = false; ///< Something was changed since it was read.
    bool m_isLoading = false;
};

} // namespace pavise::ui
