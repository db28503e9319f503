// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The list of pages at the left of the main window.

#pragma once

#include <QListView>

class QStandardItemModel;

namespace pavise::ui {

struct PageCount;

class Navigation : public QListView
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void addEntry(const QString &text, const QString &icon);
    void setCurrent(int row);
    void setCount(int row, const PageCount &count);

    /// Icons alone; the words are then in tooltips.
    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_isCollapsed; }

Q_SIGNALS:
    void chosen(int row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitWidth();

    QStandardItemModel *m_entries;
    bool m_isCollapsed = false;
};

} // namespace pavise::ui
