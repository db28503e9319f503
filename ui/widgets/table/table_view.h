// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Every table and tree of the program: flat header, one delegate, quiet selection.

#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace pavise::ui {

/// A header on the content's ground with one line below.
class FlatHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit FlatHeader(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
};

/// Draws what models say through the roles of ui/models/cells.h.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    [[nodiscard]] QRect checkRect(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const;
};

/// A column: how wide, and how dear it is when there is not room for all.
struct ColumnLayout
{
    int characters = 10; ///< Width in average characters; of the first column the least width.
    int rank = 0;        ///< 0 always shows; the highest goes first.
};

class TableView : public QTreeView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    /// The first column takes what the others leave. Call after setModel().
    void setColumns(const QList<ColumnLayout> &columns);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showColumnsThatFit();
    void copySelection() const;

    QList<ColumnLayout> m_columns;
};

/// Puts the view on the content's ground so that its text starts below the page's title.
[[nodiscard]] QWidget *framed(QWidget *view);

} // namespace pavise::ui
