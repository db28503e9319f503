// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/widgets/label/badge_label.h"

#include "ui/common/appearance/icons.h"

#include <QGuiApplication>
#include <QPainter>

namespace pavise::ui {

BadgeLabel::BadgeLabel(const Badge &badge, QWidget *parent)
    : QWidget(parent)
{
    setBadge(badge);
}

void BadgeLabel::setBadge(const Badge &badge)
{
    m_badge = badge;
    setFixedSize(badgeSize(badge));
    setAccessibleName(badge.text);
    update();
}

void BadgeLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBadge(painter, rect(), m_badge, palette().color(backgroundRole()));
}

ShapeLabel::ShapeLabel(Shape shape, Role role, QWidget *parent)
    : QWidget(parent)
    , m_shape(shape)
    , m_role(role)
{
    setFixedSize(look::iconSide(), look::iconSide());
}

void ShapeLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double side = look::iconSide() * 0.6;
    drawShape(painter, m_shape, QRectF((width() - side) / 2, (height() - side) / 2, side, side),
              look::text(m_role));
}

Chip::Chip(const QString &text, QWidget *parent)
    : QToolButton(parent)
{
    setText(text);
    setFont(look::small());
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Remove filter: %1").arg(text));
    setToolTip(tr("Remove this filter"));
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + look::units(5) + look::iconSide(),
            metrics.height() + look::units(2)};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette colours = QGuiApplication::palette();
    const QColor ground = colours.color(QPalette::Window);
    const QColor ink = colours.color(QPalette::WindowText);
    painter.setPen(QPen(look::mix(ground, ink, 0.45), 1));
    painter.setBrush(look::mix(ground, ink, underMouse() || isDown() ? 0.10 : 0.03));
    const double radius = height() / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (hasFocus()) {
        painter.setPen(QPen(colours.color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
    painter.setFont(font());
    painter.setPen(ink);
    painter.drawText(rect().adjusted(look::units(2.5), 0, 0, 0), Qt::AlignVCenter, text());
    const int side = look::iconSide() - 4;
    painter.drawPixmap(QPointF(width() - side - look::units(1.5), (height() - side) / 2.0),
                       iconPixmap(QStringLiteral("close"), ink, side, devicePixelRatio()));
}

} // namespace pavise::ui
