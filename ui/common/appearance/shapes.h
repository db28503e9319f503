// SPDX-License-Identifier: GPL-2.0-or-later
/// \file
/// The small shapes that stand for states, and the badge that carries one with a word.

#pragma once

#include "ui/common/appearance/look.h"

#include <QString>

class QPainter;
class QRect;
class QRectF;
class QSize;

namespace pavise::ui {

/// Drawn as paths: fonts disagree on the size and place of such glyphs.
enum class Shape { None, Diamond, OpenDiamond, Square, Ring, Dash, Cross, Dot, Triangle };

/// A state: shape, word and colour. Not clickable.
struct Badge
{
    QString text;
    Shape shape = Shape::None;
    Role role = Role::Muted;

    friend bool operator==(const Badge &, const Badge &) = default;
};

void drawShape(QPainter &painter, Shape shape, const QRectF &rect, const QColor &colour);

[[nodiscard]] QSize badgeSize(const Badge &badge);

/// \p ground is what the badge sits on. Give it Base (or Window) also on a selected row: a tint
/// over the selection is too weak to read (look.md section 3).
void drawBadge(QPainter &painter, const QRect &rect, const Badge &badge, const QColor &ground);

} // namespace pavise::ui
