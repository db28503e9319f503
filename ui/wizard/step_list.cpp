// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/wizard/step_list.h"

#include "ui/common/appearance/icons.h"
#include "ui/common/appearance/look.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

int stepHeight()
{
    return look::rowHeight() + look::units(2);
}

int circleSide()
{
    return look::units(5);
}

} // namespace

StepList::StepList(const QString &title, const QStringList &steps, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_steps(steps)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setCurrent(0);
}

void StepList::setSteps(const QStringList &steps)
{
    if (m_steps == steps)
        return;
    m_steps = steps;
    updateGeometry();
    update();
}

void StepList::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(
        tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
    update();
}

QSize StepList::sizeHint() const
{
    int width = QFontMetrics(look::strong()).horizontalAdvance(m_title);
    for (const QString &step : m_steps)
        width = std::max(width,
                         circleSide() + look::units(2)
                             + QFontMetrics(look::strong()).horizontalAdvance(step));
    return {width + look::units(10),
            look::units(8) + stepHeight() * (static_cast<int>(m_steps.size()) + 1)};
}

void StepList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = palette().color(QPalette::Window);
    const QColor text = palette().color(QPalette::WindowText);
    const QColor accent = palette().color(QPalette::Highlight);
    const int left = look::units(5);
    painter.setPen(text);
    painter.setFont(look::strong());
    painter.drawText(QRect(left, look::units(4), width() - left, stepHeight()),
                     Qt::AlignVCenter | Qt::TextSingleLine, m_title);
    int top = look::units(6) + stepHeight();
    const int side = circleSide();
    for (int i = 0; i < m_steps.size(); ++i, top += stepHeight()) {
        const bool isDone = i < m_current;
        const bool isCurrent = i == m_current;
        const QRectF circle(left + 0.5, top + (stepHeight() - side) / 2.0 + 0.5, side - 1,
                            side - 1);
        painter.setPen(QPen(isCurrent ? accent : look::hairline(palette()), isCurrent ? 2 : 1));
        painter.setBrush(isDone          ? look::tint(Role::Ok, ground, palette())
                             : isCurrent ? look::mix(ground, accent, 0.2)
                                         : ground);
        painter.drawEllipse(circle);
        if (isDone) {
            const int mark = look::iconSide() - look::unit();
            painter.drawPixmap(
                QPointF(circle.center().x() - mark / 2.0, circle.center().y() - mark / 2.0),
                iconPixmap(u"check"_s, look::text(Role::Ok, palette()), mark, devicePixelRatioF()));
        } else {
            painter.setFont(look::small(isCurrent ? QFont::DemiBold : QFont::Normal));
            painter.setPen(isCurrent ? text : look::text(Role::Muted, palette()));
            painter.drawText(circle, Qt::AlignCenter, QString::number(i + 1));
        }
        painter.setFont(isCurrent ? look::strong() : look::body());
        painter.setPen(isCurrent || isDone ? text : look::text(Role::Muted, palette()));
        painter.drawText(QRect(left + side + look::units(2), top, width(), stepHeight()),
                         Qt::AlignVCenter | Qt::TextSingleLine, m_steps[i]);
    }
    painter.setPen(look::hairline(palette()));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

} // namespace pavise::ui
