// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/common/appearance/icons.h"
#include "ui/common/appearance/indicators.h"
#include "ui/common/appearance/shapes.h"
#include "ui/models/cells.h"
#include "ui/widgets/table/table_view.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

Role roleOf(const QModelIndex &index)
{
    return static_cast<Role>(index.data(StateRole).toInt());
}

CellKind kindOf(const QModelIndex &index)
{
    return static_cast<CellKind>(index.data(KindRole).toInt());
}

Badge badgeOf(const QModelIndex &index)
{
    return {index.data().toString(), static_cast<Shape>(index.data(ShapeRole).toInt()),
            roleOf(index)};
}

QFont fontOf(CellKind kind)
{
    switch (kind) {
    case CellKind::Name:
        return look::name();
    case CellKind::Group:
        return look::strong();
    case CellKind::Mono:
        return look::mono();
    case CellKind::Plain:
    case CellKind::Badge:
    case CellKind::Number:
    case CellKind::Muted:
    case CellKind::State:
        break;
    }
    return look::body();
}

QColor textColour(const QStyleOptionViewItem &option, const QModelIndex &index, CellKind kind)
{
    const Role role = roleOf(index);
    const bool hasIcon = !index.data(IconRole).toString().isEmpty();
    if (kind == CellKind::Muted || index.data().toString() == u"–" || role == Role::Muted)
        return look::text(Role::Muted);
    if (role != Role::None && !hasIcon)
        return look::text(role);
    return option.palette.color(QPalette::Text);
}

/// Places are worked out from left to right; \returns where \p place is in the direction of
/// reading.
QRect visual(const QStyleOptionViewItem &option, const QRect &place)
{
    return QStyle::visualRect(option.direction, option.rect, place);
}

/// Draws text and, after it, the muted sub-text; returns nothing more to place.
void drawTexts(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
               const QModelIndex &index, CellKind kind)
{
    const QFont font = fontOf(kind);
    const QFontMetrics metrics(font);
    const auto elide = kind == CellKind::Mono ? Qt::ElideMiddle : Qt::ElideRight;
    const QString shown = metrics.elidedText(index.data().toString(), elide, area.width());
    painter.setFont(font);
    painter.setPen(textColour(option, index, kind));
    const auto placed = [&option](Qt::Alignment side) {
        return static_cast<int>(QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter)
                                | Qt::AlignAbsolute)
            | Qt::TextSingleLine;
    };
    // A path or rule reads from left to right in every language.
    const int flags = placed(kind == CellKind::Number ? Qt::AlignRight : Qt::AlignLeft)
        | (kind == CellKind::Mono ? Qt::TextForceLeftToRight : 0);
    painter.drawText(visual(option, area), flags, shown);
    const QString sub = index.data(SubTextRole).toString();
    if (sub.isEmpty())
        return;
    const int used = metrics.horizontalAdvance(shown) + look::units(2);
    const int left = area.width() - used;
    if (left < look::characters(3))
        return;
    painter.setFont(look::body());
    painter.setPen(look::text(Role::Muted));
    painter.drawText(visual(option, area.adjusted(used, 0, 0, 0)), placed(Qt::AlignLeft),
                     QFontMetrics(look::body()).elidedText(sub, Qt::ElideRight, left));
}

} // namespace

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const CellKind kind = kindOf(index);
    if (kind == CellKind::Badge)
        return {badgeSize(badgeOf(index)).width() + look::units(3), look::rowHeight()};
    return {QFontMetrics(fontOf(kind)).horizontalAdvance(index.data().toString()) + look::units(4),
            look::rowHeight()};
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem option(given);
    initStyleOption(&option, index);
    const QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    option.text.clear();
    option.icon = {};
    const bool hasCheck = option.features.testFlag(QStyleOptionViewItem::HasCheckIndicator);
    option.features.setFlag(QStyleOptionViewItem::HasCheckIndicator, false);
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);

    painter->save();
    QRect area = option.rect.adjusted(look::units(1.5), 0, -look::units(1.5), 0);
    if (hasCheck) {
        QStyleOptionViewItem check(option);
        check.rect = checkRect(option, index);
        check.state.setFlag(QStyle::State_Selected, false);
        if (style->name() == u"fusion")
            check.palette = withVisibleOutline(check.palette);
        const auto state = static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
        check.state.setFlag(state == Qt::Checked                ? QStyle::State_On
                                : state == Qt::PartiallyChecked ? QStyle::State_NoChange
                                                                : QStyle::State_Off);
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &check, painter, option.widget);
        area.setLeft(visual(option, check.rect).right() + look::units(1.5));
    }
    const QString icon = index.data(IconRole).toString();
    if (!icon.isEmpty()) {
        const int side = look::iconSide();
        const Role role = roleOf(index) == Role::None ? Role::Muted : roleOf(index);
        const int left = visual(option, QRect(area.left(), area.top(), side, side)).left();
        painter->drawPixmap(
            QPointF(left, area.center().y() + 0.5 - side / 2.0),
            iconPixmap(icon, look::text(role), side, painter->device()->devicePixelRatio()));
        area.setLeft(area.left() + side + look::units(1.5));
    }
    const CellKind kind = kindOf(index);
    if (kind != CellKind::Badge) {
        drawTexts(*painter, area, option, index, kind);
    } else if (!index.data().toString().isEmpty()) {
        const Badge badge = badgeOf(index);
        const QSize size = badgeSize(badge);
        const QRect place(area.left(),
                          option.rect.top() + (option.rect.height() - size.height()) / 2,
                          size.width(), size.height());
        drawBadge(*painter, visual(option, place), badge, option.palette.color(QPalette::Base));
    }
    painter->restore();
}

QRect CellDelegate::checkRect(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    // Grows with the type, as the texts beside it do.
    const int side = std::max(style->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, option.widget),
                              static_cast<int>(look::iconSide() * 0.85));
    return visual(option,
                  {option.rect.left() + look::units(1.5), option.rect.center().y() + 1 - side / 2,
                   side, side});
}

bool CellDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isClick = event->type() == QEvent::MouseButtonRelease;
    const bool isSpace = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!model->flags(index).testFlag(Qt::ItemIsUserCheckable) || (!isClick && !isSpace))
        return false;
    if (isClick) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const int slack = look::unit();
        if (!checkRect(option, index)
                 .adjusted(-slack, -slack, slack, slack)
                 .contains(mouse->position().toPoint()))
            return false;
    }
    const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // A cut text is told in full.
    const bool isCut = sizeHint(option, index).width() > option.rect.width();
    QToolTip::showText(event->globalPos(), isCut ? index.data().toString() : QString(), view);
    return true;
}

} // namespace pavise::ui
