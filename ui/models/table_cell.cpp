// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/models/table_cell.h"

#include <QLocale>
#include <QStandardItem>

namespace pavise::ui {

QStandardItem *tableCell(const QString &text, CellKind kind)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setData(static_cast<int>(kind), KindRole);
    return item;
}

QStandardItem *numberCell(std::uint64_t number)
{
    QStandardItem *item =
        tableCell(QLocale().toString(static_cast<qulonglong>(number)), CellKind::Number);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

QStandardItem *badgeCell(const Badge &badge)
{
    QStandardItem *item = tableCell(badge.text, CellKind::Badge);
    item->setData(static_cast<int>(badge.shape), ShapeRole);
    item->setData(static_cast<int>(badge.role), StateRole);
    return item;
}

void alignNumbers(QStandardItemModel &model, const QList<int> &columns)
{
    for (const int column : columns)
        model.horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace pavise::ui
