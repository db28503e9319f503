// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// First step of a new profile: which program, from the menu, among those that run, by its path; or
/// which loaded profile without a file.

#pragma once

#include "ui/services/learn/program_list.h"
#include "ui/wizard/new_profile_wizard.h"

#include <QFutureWatcher>

class QLineEdit;
class QSortFilterProxyModel;
class QStackedWidget;
class QStandardItem;
class QStandardItemModel;

namespace pavise::ui {

class EmptyState;
class FlatTabBar;
class MessageBar;
class TableView;

class ProfileProgramPage final : public WorkPage
{
    Q_OBJECT

public:
    enum Source { Menu, Running, Path, Container };

    ProfileProgramPage(NewProfileState &state, const NewProfileStart &start);
    ~ProfileProgramPage() override;

    void initializePage() override;

    void setSource(Source source);
    [[nodiscard]] Source source() const;
    /// What stands chosen, as bytes: a desktop file, a path, a profile.
    [[nodiscard]] std::string chosen() const;

protected:
    void work() override;
    [[nodiscard]] bool isAnswered() const override;

private:
    QWidget *makeTable();
    QWidget *makePath();
    void choosePath();
    void fill();
    void fillMenu();
    void fillRunning();
    void fillContainers();
    void addRow(const std::string &key, const QList<QStandardItem *> &cells);

    NewProfileState &m_state;
    NewProfileStart m_start;
    std::vector<MenuProgram> m_menu;
    bool m_isMenuRead = false;
    FlatTabBar *m_tabs;
    QLineEdit *m_filter;
    QLineEdit *m_path;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_proxy;
    TableView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_list; ///< The table, or why it is empty.
    QStackedWidget *m_stack;
    MessageBar *m_failure;
    QFutureWatcher<std::vector<MenuProgram>> m_reading;
    std::stop_source m_stop;
};

} // namespace pavise::ui
