// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/widgets/flat_tab_bar.h"

#include "ui/common/appearance/look.h"

#include <QGuiApplication>
#include <QIcon>
#include <QPainter>

#include <algorithm>

namespace pavise::ui {

FlatTabBar::FlatTabBar(QWidget *parent)
    : QTabBar(parent)
{
    setDocumentMode(true);
    setExpanding(false);
    setDrawBase(false);
    setMouseTracking(true);
    setElideMode(Qt::ElideMiddle);
}

QSize FlatTabBar::tabSizeHint(int index) const
{
    QSize size = QTabBar::tabSizeHint(index);
    const QFontMetrics metrics(look::name());
    int needed = look::units(3.5) + look::unit()
        + metrics.size(Qt::TextShowMnemonic, tabText(index)).width();
    if (!tabIcon(index).isNull())
        needed += look::iconSide() + look::units(1.5);
    if (const QWidget *closer = tabButton(index, QTabBar::RightSide))
        needed += closer->sizeHint().width();
    size.setWidth(std::max(size.width(), needed));
    return size;
}

void FlatTabBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette colours = QGuiApplication::palette();
    const int side = look::iconSide();
    for (int i = 0; i < count(); ++i) {
        const QRect tab = tabRect(i);
        const bool isCurrent = i == currentIndex();
        if (isCurrent) {
            const double thickness = look::unit() * 0.75;
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.color(QPalette::Highlight));
            painter.drawRoundedRect(QRectF(tab.left() + look::units(2), tab.bottom() - thickness,
                                           tab.width() - look::units(4), thickness),
                                    1, 1);
            if (hasFocus()) {
                painter.setPen(QPen(colours.color(QPalette::Highlight), 2));
                painter.setBrush(Qt::NoBrush);
                painter.drawRoundedRect(QRectF(tab).adjusted(2, 2, -2, -look::units(1.5)),
                                        look::unit(), look::unit());
            }
        }
        int x = tab.left() + look::units(2.5);
        if (!tabIcon(i).isNull()) {
            tabIcon(i).paint(&painter, x, tab.top() + (tab.height() - side) / 2, side, side);
            x += side + look::units(1.5);
        }
        const QWidget *closer = tabButton(i, QTabBar::RightSide);
        const int right =
            tab.right() - (closer != nullptr ? closer->width() + look::unit() : look::unit());
        painter.setFont(isCurrent ? look::name() : look::body());
        painter.setPen(isCurrent ? colours.color(QPalette::WindowText) : look::text(Role::Muted));
        const QFontMetrics metrics(painter.font());
        painter.drawText(
            QRect(x, tab.top(), right - x, tab.height()), Qt::AlignVCenter | Qt::TextShowMnemonic,
            metrics.elidedText(tabText(i), elideMode(), right - x, Qt::TextShowMnemonic));
    }
}

} // namespace pavise::ui
