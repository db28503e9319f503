// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Every key of the program in one list that can be searched. It is read off the menus, the pages
/// and the views themselves, so it cannot tell anything else than what they do.

#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QMenuBar;
class QStandardItemModel;

namespace pavise::ui {

class TableView;

class ShortcutsWindow final : public QDialog
{
    Q_OBJECT

public:
    /// \p menus: everything they hold is listed.
    explicit ShortcutsWindow(const QMenuBar &menus, QWidget *parent = nullptr);

private:
    void addMenu(const QString &group, const QList<QAction *> &actions);
    void addRow(const QString &group, const QString &text, const QString &keys,
                const QString &where);
    void addKeysOfViews();

    QStandardItemModel *m_model;
    TableView *m_view;
};

} // namespace pavise::ui
