// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// How models tell the one table delegate what a cell looks like.

#pragma once

#include <Qt>

namespace pavise::ui {

/// Data roles of every model of ours beside Qt's own.
enum CellRole {
    KindRole = Qt::UserRole + 1, ///< CellKind
    StateRole,                   ///< ui::Role as int: colour of the icon or badge
    IconRole,                    ///< name of an icon before the text
    ShapeRole,                   ///< ui::Shape as int, for badges
    SubTextRole,                 ///< muted text after the text
    SortRole,                    ///< what to sort by when the text does not sort well
    FilterRole,                  ///< column 0: all text of the row that a search looks in
    BytesRole,                   ///< column 0: the name as QByteArray, exactly as the system has it
};

enum class CellKind {
    Plain,
    Name,   ///< Medium weight
    Group,  ///< DemiBold with sub-text
    Badge,  ///< shape and word on a tint
    Mono,   ///< path or rule; elided in the middle
    Number, ///< right aligned
    Muted,  ///< secondary
    State,  ///< coloured icon, plain text
};

} // namespace pavise::ui
