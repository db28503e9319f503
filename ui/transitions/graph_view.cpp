// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/transitions/graph_view.h"

#include "ui/common/appearance/look.h"
#include "ui/common/convert.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <set>

namespace pavise::ui {

namespace {

using explain::NodePlace;

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

int boxWidth()
{
    return look::characters(24);
}

int boxHeight()
{
    return look::rowHeight() + look::unit();
}

int columnStep()
{
    return boxWidth() + look::characters(12);
}

int rowStep()
{
    return boxHeight() + look::units(3);
}

int margin()
{
    return look::units(4);
}

Role roleOf(explain::TransitionKind kind)
{
    return transitionBadge(kind).role;
}

void drawArrow(QPainter &painter, const QPointF &tip, double angle, double size)
{
    const auto corner = [&](double turn) {
        return tip - QPointF(std::cos(angle + turn), std::sin(angle + turn)) * size;
    };
    painter.drawPolygon(QPolygonF({tip, corner(0.42), corner(-0.42)}));
}

} // namespace

GraphView::GraphView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Drawing of the transitions"));
    setMouseTracking(true);
}

void GraphView::setGraph(std::shared_ptr<const TransitionMap> map, std::size_t start,
                         const std::vector<std::size_t> &path)
{
    m_map = std::move(map);
    m_start = start;
    m_path = path;
    m_places = explain::layersFrom(m_map->graph, start, kMostNodes);
    m_placeOf.clear();
    for (std::size_t i = 0; i < m_places.size(); ++i)
        m_placeOf.insert(m_places[i].node, i);
    m_edges.clear();
    std::set<std::pair<std::size_t, std::size_t>> drawn;
    // Those of the way first, so that they stand for their pair of nodes.
    const auto take = [&](std::size_t i) {
        const explain::Transition &edge = m_map->graph.transitions[i];
        if (edge.from != edge.to && placeOf(edge.from) != nullptr && placeOf(edge.to) != nullptr
            && drawn.emplace(edge.from, edge.to).second)
            m_edges.push_back(i);
    };
    std::ranges::for_each(m_path, take);
    for (std::size_t i = 0; i < m_map->graph.transitions.size(); ++i)
        take(i);
    m_current = start;
    updateGeometry();
    resize(sizeHint());
    update();
    describe();
    Q_EMIT shownRectWanted(nodeRect(m_current));
}

QSize GraphView::sizeHint() const
{
    std::size_t columns = 1;
    std::size_t rows = 1;
    for (const NodePlace &place : m_places) {
        columns = std::max(columns, place.column + 1);
        rows = std::max(rows, place.row + 1);
    }
    return {2 * margin() + static_cast<int>(columns - 1) * columnStep() + boxWidth(),
            2 * margin() + static_cast<int>(rows - 1) * rowStep() + boxHeight()};
}

const NodePlace *GraphView::placeOf(std::size_t node) const
{
    const auto found = m_placeOf.find(node);
    return found != m_placeOf.end() ? &m_places[*found] : nullptr;
}

QRect GraphView::rectOf(const NodePlace &place) const
{
    return {margin() + static_cast<int>(place.column) * columnStep(),
            margin() + static_cast<int>(place.row) * rowStep(), boxWidth(), boxHeight()};
}

QRect GraphView::nodeRect(std::size_t node) const
{
    const NodePlace *place = placeOf(node);
    return place != nullptr ? rectOf(*place) : QRect();
}

std::size_t GraphView::nodeAt(const QPoint &point) const
{
    for (const NodePlace &place : m_places) {
        if (rectOf(place).contains(point))
            return place.node;
    }
    return kNone;
}

void GraphView::drawEdge(QPainter &painter, const explain::Transition &edge, bool isStrong) const
{
    const QRect from = nodeRect(edge.from);
    const QRect to = nodeRect(edge.to);
    const bool isForward = to.left() > from.right();
    QColor colour = look::text(roleOf(edge.kind), palette());
    if (!isStrong)
        colour = look::mix(palette().color(QPalette::Base), colour, m_path.empty() ? 0.75 : 0.4);
    const double width = isStrong ? look::unit() * 0.6 : look::unit() * 0.3;
    const double head = look::units(1.5) + width;
    const QPointF begin(from.right() + 1, from.center().y());
    // One that leads back arrives at the right side, so that it does not hide the boxes between.
    const QPointF end(isForward ? to.left() : to.right() + 1, to.center().y());
    const double reach = isForward ? (end.x() - begin.x()) / 2 : look::characters(5);
    const QPointF out(begin.x() + reach, begin.y());
    const QPointF in(isForward ? end.x() - reach : end.x() + reach, end.y());
    const QPointF neck(isForward ? end.x() - head : end.x() + head, end.y());
    QPainterPath path(begin);
    path.cubicTo(out, in, neck);
    QPen pen(colour, width);
    if (!isForward)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    drawArrow(painter, end, isForward ? 0 : M_PI, head);
}

void GraphView::drawNode(QPainter &painter, const NodePlace &place) const
{
    const explain::TransitionNode &node = m_map->graph.nodes[place.node];
    const bool isUnconfined = place.node == 0;
    const bool isMissing = !isUnconfined && node.policy == std::string_view::npos;
    const QRectF rect = QRectF(rectOf(place)).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = 1.5 * look::unit();
    const QColor base = palette().color(QPalette::Base);
    QColor ground = base;
    QColor line = look::mix(base, palette().color(QPalette::Text), 0.35);
    if (isUnconfined) {
        ground = look::tint(Role::Bad, base, palette());
        line = look::text(Role::Bad, palette());
    } else if (place.node == m_start) {
        ground = look::selection(palette());
        line = palette().color(QPalette::Highlight);
    }
    QPen pen(line, 1);
    if (isMissing)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect, radius, radius);
    QRectF area = rect.adjusted(look::units(2), 0, -look::units(2), 0);
    const double side = look::unit() * 2.2;
    if (node.isComplain || isMissing) {
        const QRectF mark(area.left(), area.center().y() - side / 2, side, side);
        drawShape(painter, isMissing ? Shape::Cross : Shape::OpenDiamond, mark,
                  look::text(isMissing ? Role::Bad : Role::Warn, palette()));
        area.setLeft(mark.right() + look::units(1.5));
    }
    const QFont font = place.node == m_start ? look::strong() : look::name();
    painter.setFont(font);
    painter.setPen(isUnconfined ? look::text(Role::Bad, palette())
                                : palette().color(QPalette::Text));
    // The end of a long name tells more than its beginning.
    painter.drawText(
        area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        QFontMetricsF(font).elidedText(toDisplay(node.name), Qt::ElideMiddle, area.width()));
    if (place.node == m_current) {
        painter.setBrush(Qt::NoBrush);
        const QColor ring = hasFocus() ? palette().color(QPalette::Highlight) : line;
        painter.setPen(QPen(ring, hasFocus() ? 2 : 1));
        const double gap = look::unit() * 0.5;
        painter.drawRoundedRect(rect.adjusted(-gap, -gap, gap, gap), radius + gap, radius + gap);
    }
}

void GraphView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    if (m_map == nullptr)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    // Weak ones first, so that the way lies over them.
    for (const bool isStrong : {false, true}) {
        for (const std::size_t i : m_edges) {
            if (std::ranges::contains(m_path, i) == isStrong)
                drawEdge(painter, m_map->graph.transitions[i], isStrong);
        }
    }
    for (const NodePlace &place : m_places)
        drawNode(painter, place);
}

void GraphView::setCurrent(std::size_t node)
{
    if (placeOf(node) == nullptr || node == m_current)
        return;
    m_current = node;
    update();
    describe();
    Q_EMIT shownRectWanted(nodeRect(node).adjusted(-margin(), -margin(), margin(), margin()));
    Q_EMIT currentChanged(node);
}

/// To the next node of the column, or to the nearest row of another column.
void GraphView::step(int columns, int rows)
{
    const NodePlace *here = placeOf(m_current);
    if (here == nullptr)
        return;
    const int column = static_cast<int>(here->column) + columns;
    const int row = static_cast<int>(here->row) + rows;
    const NodePlace *best = nullptr;
    for (const NodePlace &place : m_places) {
        if (static_cast<int>(place.column) != column)
            continue;
        const int distance = std::abs(static_cast<int>(place.row) - row);
        if (columns == 0
                ? distance == 0
                : best == nullptr || distance < std::abs(static_cast<int>(best->row) - row))
            best = &place;
    }
    if (best != nullptr)
        setCurrent(best->node);
}

void GraphView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        step(-1, 0);
        break;
    case Qt::Key_Right:
        step(1, 0);
        break;
    case Qt::Key_Up:
        step(0, -1);
        break;
    case Qt::Key_Down:
        step(0, 1);
        break;
    case Qt::Key_Home:
        setCurrent(m_start);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_map != nullptr)
            Q_EMIT activated(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void GraphView::mousePressEvent(QMouseEvent *event)
{
    if (const std::size_t node = nodeAt(event->position().toPoint()); node != kNone)
        setCurrent(node);
    QWidget::mousePressEvent(event);
}

void GraphView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const std::size_t node = nodeAt(event->position().toPoint()); node != kNone)
        Q_EMIT activated(node);
}

bool GraphView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_map == nullptr)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const std::size_t node = nodeAt(help->pos());
    QString text;
    if (node != kNone) {
        const explain::TransitionNode &what = m_map->graph.nodes[node];
        text = toDisplay(what.name);
        if (node != 0 && what.policy == std::string_view::npos)
            text +=
                u'\n' + tr("No file defines it: a program that should go there does not start.");
        else if (what.isComplain)
            text += u'\n' + tr("It only complains: what it does not allow happens all the same.");
    }
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

void GraphView::describe()
{
    if (m_map == nullptr || m_places.empty())
        return;
    const auto leaving = std::ranges::count_if(
        m_edges, [this](std::size_t i) { return m_map->graph.transitions[i].from == m_current; });
    setAccessibleDescription(tr("%1, from where %n profile(s) can be reached at once. The tree "
                                "beside it has the same.",
                                nullptr, static_cast<int>(leaving))
                                 .arg(toDisplay(m_map->graph.nodes[m_current].name)));
}

} // namespace pavise::ui
