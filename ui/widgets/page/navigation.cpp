// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/widgets/page/navigation.h"

#include "ui/common/appearance/icons.h"
#include "ui/models/cells.h"
#include "ui/widgets/page/page.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>

namespace pavise::ui {

namespace {

constexpr int kWidthInCharacters = 22;
constexpr int kCountInCharacters = 6; ///< Room for the number behind a name.

class EntryDelegate final : public QStyledItemDelegate
{
public:
    explicit EntryDelegate(Navigation *list)
        : QStyledItemDelegate(list)
        , m_list(list)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {look::unit(), look::rowHeight() + look::unit()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QPalette colours = QGuiApplication::palette();
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        const QColor ground = colours.color(QPalette::Window);
        const QColor ink = colours.color(QPalette::WindowText);
        const QColor colour = isCurrent ? ink : look::mix(ink, ground, 0.12);
        const QRect row = option.rect.adjusted(look::units(2), 1, -look::units(2), -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        drawGround(*painter, row, option, isCurrent, colours);
        const int side = look::iconSide();
        const QRect place = QStyle::visualRect(
            option.direction, row, QRect(row.left() + look::units(2.5), row.top(), side, side));
        const double left =
            m_list->isCollapsed() ? row.center().x() + 0.5 - side / 2.0 : place.left();
        painter->drawPixmap(QPointF(left, row.center().y() + 0.5 - side / 2.0),
                            iconPixmap(index.data(IconRole).toString(), colour, side,
                                       painter->device()->devicePixelRatio()));
        if (!m_list->isCollapsed()) {
            painter->setPen(colour);
            painter->setFont(isCurrent ? look::name() : look::body());
            const QRect room = row.adjusted(look::units(4.5) + side, 0, 0, 0);
            painter->drawText(
                QStyle::visualRect(option.direction, row, room),
                static_cast<int>(
                    QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)
                    | Qt::AlignAbsolute),
                index.data().toString());
        }
        drawCount(*painter, row, option.direction, index, colours);
        painter->restore();
    }

private:
    static void drawGround(QPainter &painter, const QRect &row, const QStyleOptionViewItem &option,
                           bool isCurrent, const QPalette &colours)
    {
        const double radius = look::unit() * 1.25;
        painter.setPen(Qt::NoPen);
        if (isCurrent) {
            painter.setBrush(look::navigationSelection(colours));
            painter.drawRoundedRect(row, radius, radius);
            painter.setBrush(colours.color(QPalette::Highlight));
            const double width = look::unit() * 0.75;
            const bool isMirrored = option.direction == Qt::RightToLeft;
            painter.drawRoundedRect(QRectF(isMirrored ? row.right() + 1 - width : row.left(),
                                           row.top() + look::units(1.75), width,
                                           row.height() - look::units(3.5)),
                                    look::unit() * 0.4, look::unit() * 0.4);
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter.setBrush(look::mix(colours.color(QPalette::Window),
                                       colours.color(QPalette::WindowText), 0.05));
            painter.drawRoundedRect(row, radius, radius);
        }
        // The current row is told by its ground; the keyboard's place needs its own mark.
        if (option.state.testFlag(QStyle::State_HasFocus)
            && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
            painter.setPen(QPen(colours.color(QPalette::Highlight), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), radius, radius);
        }
    }

    void drawCount(QPainter &painter, const QRect &row, Qt::LayoutDirection direction,
                   const QModelIndex &index, const QPalette &colours) const
    {
        const QString number = index.data(SubTextRole).toString();
        if (number.isEmpty())
            return;
        const auto role = static_cast<Role>(index.data(StateRole).toInt());
        const QFont font = look::small(QFont::DemiBold);
        const QFontMetrics metrics(font);
        // On the window's ground also when selected: that keeps the contrast.
        painter.setBrush(look::tint(role, colours.color(QPalette::Window), colours));
        painter.setPen(Qt::NoPen);
        if (m_list->isCollapsed()) {
            const int dot = look::units(2);
            painter.setBrush(look::text(role, colours));
            painter.drawEllipse(QStyle::visualRect(
                direction, row,
                QRect(row.right() - dot - look::unit(), row.top() + look::unit(), dot, dot)));
            return;
        }
        const int height = metrics.height() + look::unit() / 2;
        const int width = std::max(height, metrics.horizontalAdvance(number) + look::units(3));
        const QRect pill =
            QStyle::visualRect(direction, row,
                               QRect(row.right() - width - look::units(1.5),
                                     row.center().y() + 1 - height / 2, width, height));
        painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
        painter.setPen(look::text(role, colours));
        painter.setFont(font);
        painter.drawText(pill, Qt::AlignCenter, number);
    }

    Navigation *m_list;
};

} // namespace

Navigation::Navigation(QWidget *parent)
    : QListView(parent)
    , m_entries(new QStandardItemModel(this))
{
    setModel(m_entries);
    setItemDelegate(new EntryDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    setAccessibleName(tr("Pages"));
    fitWidth();
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    Q_EMIT chosen(current.row());
            });
}

void Navigation::addEntry(const QString &text, const QString &icon)
{
    auto *item = new QStandardItem(text);
    item->setData(icon, IconRole);
    m_entries->appendRow(item);
    fitWidth();
}

void Navigation::setCurrent(int row)
{
    setCurrentIndex(m_entries->index(row, 0));
}

void Navigation::setCount(int row, const PageCount &count)
{
    QStandardItem *item = m_entries->item(row);
    if (item == nullptr)
        return;
    item->setData(count.number > 0 ? locale().toString(count.number) : QString(), SubTextRole);
    item->setData(static_cast<int>(count.isDraft ? Role::Changed : Role::Bad), StateRole);
    item->setToolTip(count.number > 0 ? count.spoken : QString());
    item->setData(count.number > 0 ? item->text() + QStringLiteral(", ") + count.spoken
                                   : item->text(),
                  Qt::AccessibleTextRole);
}

void Navigation::setCollapsed(bool collapsed)
{
    m_isCollapsed = collapsed;
    for (int row = 0; row < m_entries->rowCount(); ++row)
        m_entries->item(row)->setToolTip(collapsed ? m_entries->item(row)->text() : QString());
    fitWidth();
    viewport()->update();
}

void Navigation::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        fitWidth();
}

void Navigation::fitWidth()
{
    const int beside = look::iconSide() + look::units(9);
    int width = look::characters(kWidthInCharacters);
    for (int row = 0; row < m_entries->rowCount(); ++row) {
        const int text = QFontMetrics(look::name()).horizontalAdvance(m_entries->item(row)->text());
        width = std::max(width, beside + text + look::characters(kCountInCharacters));
    }
    setFixedWidth(m_isCollapsed ? beside : width);
}

} // namespace pavise::ui
