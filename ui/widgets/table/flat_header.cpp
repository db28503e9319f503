// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/common/appearance/look.h"
#include "ui/widgets/table/table_view.h"

#include <QGuiApplication>
#include <QPaintEvent>
#include <QPainter>

namespace pavise::ui {

FlatHeader::FlatHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSectionsClickable(true);
    setHighlightSections(false);
    setFont(look::small(QFont::Medium));
    setMinimumSectionSize(look::characters(4));
}

QSize FlatHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), QFontMetrics(look::small()).height() + look::units(3)};
}

QSize FlatHeader::sectionSizeFromContents(int section) const
{
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    const QFontMetrics metrics(look::small(QFont::Medium));
    return {metrics.horizontalAdvance(text) + look::units(7), sizeHint().height()};
}

void FlatHeader::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(event->rect(), palette().color(QPalette::Base));
    QHeaderView::paintEvent(event);
    QPainter(viewport())
        .fillRect(QRect(0, viewport()->height() - 1, viewport()->width(), 1),
                  look::hairline(QGuiApplication::palette()));
}

void FlatHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const QPalette colours = QGuiApplication::palette();
    painter->save();
    painter->fillRect(rect, colours.color(QPalette::Base));
    const QFont font = look::small(QFont::Medium);
    const QFontMetrics metrics(font);
    painter->setFont(font);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    painter->setPen(sorted ? colours.color(QPalette::Text) : look::text(Role::Muted, colours));
    const auto alignment = static_cast<Qt::Alignment>(
        model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    const bool right = alignment.testFlag(Qt::AlignRight);
    const QRect area = rect.adjusted(look::units(1.5), 0, -look::units(1.5), 0);
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    painter->drawText(area,
                      static_cast<int>(right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                      metrics.elidedText(text, Qt::ElideRight, area.width()));
    if (sorted) {
        const int width = metrics.horizontalAdvance(text);
        const double arm = look::unit() * 0.9;
        const double x =
            right ? area.right() - width - look::units(3) : area.left() + width + look::units(1.5);
        const double y = rect.center().y() + 0.5;
        const double up = sortIndicatorOrder() == Qt::AscendingOrder ? -1 : 1;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(
            QPen(colours.color(QPalette::Text), 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(
            QPolygonF({QPointF(x, y - up * arm / 2), QPointF(x + arm, y + up * arm / 2),
                       QPointF(x + 2 * arm, y - up * arm / 2)}));
    }
    painter->restore();
}

} // namespace pavise::ui
