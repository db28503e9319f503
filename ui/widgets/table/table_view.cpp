// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/widgets/table/table_view.h"

#include "ui/common/appearance/look.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace pavise::ui {

TableView::TableView(QWidget *parent)
    : QTreeView(parent)
{
    setHeader(new FlatHeader(this));
    setItemDelegate(new CellDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(false);
    setMouseTracking(true);
    setSortingEnabled(true);
    setExpandsOnDoubleClick(false);
    setIndentation(look::iconSide() + look::unit());
    setHorizontalScrollMode(ScrollPerPixel);
    header()->setStretchLastSection(false);
    look::softenSelection(this);
}

void TableView::setColumns(const QList<ColumnLayout> &columns)
{
    m_columns = columns;
    for (int i = 0; i < columns.size(); ++i)
        setColumnWidth(i, look::characters(columns[i].characters));
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    showColumnsThatFit();
}

void TableView::showColumnsThatFit()
{
    int room = viewport()->width();
    QList<int> byRank;
    for (int i = 0; i < m_columns.size(); ++i) {
        if (i == 0 || m_columns[i].rank == 0)
            room -= look::characters(m_columns[i].characters);
        else
            byRank << i;
    }
    std::ranges::stable_sort(byRank, {}, [this](int i) { return m_columns[i].rank; });
    for (const int i : std::as_const(byRank)) {
        room -= look::characters(m_columns[i].characters);
        // Once one does not fit, the less dear ones stay away too.
        if (isColumnHidden(i) != (room < 0))
            setColumnHidden(i, room < 0);
    }
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    showColumnsThatFit();
}

void TableView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        look::softenSelection(this);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else
        QTreeView::keyPressEvent(event);
}

void TableView::copySelection() const
{
    QString text;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, [this](const QModelIndex &a, const QModelIndex &b) {
        return visualRect(a).top() < visualRect(b).top();
    });
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int i = 0; i < model()->columnCount(); ++i) {
            if (!isColumnHidden(i))
                cells << row.siblingAtColumn(i).data().toString();
        }
        text += cells.join(u'\t') + u'\n';
    }
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

QWidget *framed(QWidget *view)
{
    auto *holder = new QWidget;
    holder->setAutoFillBackground(true);
    holder->setBackgroundRole(QPalette::Base);
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins(look::units(3.5), 0, 0, 0);
    layout->addWidget(view);
    return holder;
}

} // namespace pavise::ui
