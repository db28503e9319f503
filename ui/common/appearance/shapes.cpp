// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/common/appearance/shapes.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace pavise::ui {

namespace {

int shapeSide(const QFontMetrics &metrics)
{
    return static_cast<int>(std::lround(metrics.xHeight() * 1.25));
}

/// A palette this strong was chosen for contrast: outlines in plain text, no tints.
bool isHighContrast(const QPalette &palette)
{
    return look::contrast(palette.color(QPalette::Text), palette.color(QPalette::Base)) >= 19;
}

} // namespace

void drawShape(QPainter &painter, Shape shape, const QRectF &rect, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(colour, std::max(1.2, rect.width() * 0.15));
    pen.setJoinStyle(Qt::MiterJoin);
    pen.setCapStyle(Qt::RoundCap);
    const QPointF middle = rect.center();
    const double half = rect.width() / 2;
    const QPolygonF diamond({middle - QPointF(0, half), middle + QPointF(half, 0),
                             middle + QPointF(0, half), middle - QPointF(half, 0)});
    const auto fill = [&] {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
    };
    const auto stroke = [&] {
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
    };
    switch (shape) {
    case Shape::None:
        break;
    case Shape::Diamond:
        fill();
        painter.drawPolygon(diamond);
        break;
    case Shape::OpenDiamond:
        stroke();
        painter.drawPolygon(diamond);
        break;
    case Shape::Square:
        fill();
        painter.drawRect(
            QRectF(middle.x() - half * 0.7, middle.y() - half * 0.7, half * 1.4, half * 1.4));
        break;
    case Shape::Ring:
        stroke();
        painter.drawEllipse(middle, half * 0.85, half * 0.85);
        break;
    case Shape::Dash:
        stroke();
        painter.drawLine(middle - QPointF(half * 0.7, 0), middle + QPointF(half * 0.7, 0));
        break;
    case Shape::Cross: {
        stroke();
        const double arm = half * 0.72;
        painter.drawLine(middle - QPointF(arm, arm), middle + QPointF(arm, arm));
        painter.drawLine(middle - QPointF(arm, -arm), middle + QPointF(arm, -arm));
        break;
    }
    case Shape::Dot:
        fill();
        painter.drawEllipse(middle, half * 0.75, half * 0.75);
        break;
    case Shape::Triangle:
        fill();
        painter.drawPolygon(
            QPolygonF({middle - QPointF(0, half * 0.85), middle + QPointF(half, half * 0.8),
                       middle + QPointF(-half, half * 0.8)}));
        break;
    }
    painter.restore();
}

QSize badgeSize(const Badge &badge)
{
    const QFontMetrics metrics(look::small(QFont::Medium));
    const int glyph = badge.shape == Shape::None ? 0 : shapeSide(metrics) + look::unit();
    return {metrics.horizontalAdvance(badge.text) + glyph + look::units(4),
            metrics.height() + look::unit()};
}

void drawBadge(QPainter &painter, const QRect &rect, const Badge &badge, const QColor &ground)
{
    const QPalette palette = QGuiApplication::palette();
    const Role role = badge.role == Role::None ? Role::Muted : badge.role;
    const bool plain = isHighContrast(palette);
    const QColor colour = plain ? palette.color(QPalette::Text) : look::text(role, palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (plain) {
        painter.setPen(QPen(colour, 1));
        painter.setBrush(ground);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look::tint(role, ground, palette));
    }
    const QRectF outline = plain ? QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5) : QRectF(rect);
    painter.drawRoundedRect(outline, look::unit(), look::unit());
    const QFont font = look::small(QFont::Medium);
    const QFontMetrics metrics(font);
    const Qt::LayoutDirection direction = QGuiApplication::layoutDirection();
    int x = rect.x() + look::units(2);
    if (badge.shape != Shape::None) {
        const int side = shapeSide(metrics);
        const int left = QStyle::visualRect(direction, rect, QRect(x, rect.y(), side, side)).left();
        drawShape(painter, badge.shape,
                  QRectF(left, rect.center().y() + 0.5 - side / 2.0, side, side), colour);
        x += side + look::unit();
    }
    painter.setPen(colour);
    painter.setFont(font);
    const QRect room(x, rect.y(), rect.right() + 1 - x, rect.height());
    painter.drawText(
        QStyle::visualRect(direction, rect, room),
        static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignVCenter | Qt::AlignLeft)
                         | Qt::AlignAbsolute),
        badge.text);
    painter.restore();
}

} // namespace pavise::ui
