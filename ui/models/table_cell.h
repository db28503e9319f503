// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// Items of a small table, made for the one delegate.

#pragma once

#include "ui/common/appearance/shapes.h"
#include "ui/models/cells.h"

#include <QList>

#include <cstdint>

class QStandardItem;
class QStandardItemModel;
class QString;

namespace pavise::ui {

[[nodiscard]] QStandardItem *tableCell(const QString &text, CellKind kind = CellKind::Plain);
[[nodiscard]] QStandardItem *numberCell(std::uint64_t number);
[[nodiscard]] QStandardItem *badgeCell(const Badge &badge);
/// Headers of columns with numbers stand above their digits.
void alignNumbers(QStandardItemModel &model, const QList<int> &columns);

} // namespace pavise::ui
