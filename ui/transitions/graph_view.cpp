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
#include <ranges>

namespace pavise::ui {

namespace {

using explain::DrawnBox;

constexpr std::size_t kNone = std::string_view::npos;
/// Of a bundle in its tool tip.
constexpr std::size_t kMostNames = 20;

int boxWidth()
{
    return look::characters(22);
}

int boxHeight()
{
    return look::rowHeight() + look::unit();
}

int columnStep()
{
    return boxWidth() + look::characters(8);
}

int rowStep()
{
    return boxHeight() + look::units(3);
}

int margin()
{
    return look::units(4);
}

double radius()
{
    return 1.5 * look::unit();
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

/// As a tree's: to the right when there is something to open, down when it is open.
void drawChevron(QPainter &painter, const QPointF &centre, bool isOpen)
{
    const double side = look::unit() * 0.8;
    const QPolygonF shape = isOpen
        ? QPolygonF({centre + QPointF(-side, -side / 2), centre + QPointF(0, side / 2),
                     centre + QPointF(side, -side / 2)})
        : QPolygonF({centre + QPointF(-side / 2, -side), centre + QPointF(side / 2, 0),
                     centre + QPointF(-side / 2, side)});
    painter.drawPolyline(shape);
}

QString bundleTitle(const DrawnBox &box)
{
    return GraphView::tr("%n profile(s)", nullptr, static_cast<int>(box.nodes.size()));
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
    m_opened.clear();
    layOut();
    m_current = 0; // the start
    describe();
    Q_EMIT shownRectWanted(nodeRect(start));
}

void GraphView::layOut()
{
    m_drawing = explain::drawingFrom(m_map->graph, m_start, {.path = m_path, .opened = m_opened});
    m_spots.clear();
    for (std::size_t i = 0; i < m_drawing.boxes.size(); ++i) {
        const DrawnBox &box = m_drawing.boxes[i];
        QRect place(boxRect(i).topLeft(), QSize(boxWidth(), boxHeight()));
        m_spots.push_back({i, box.isBundle() ? kNone : box.nodes.front(), place});
        for (std::size_t row = 0; box.isOpen && row < box.nodes.size(); ++row) {
            place.translate(0, rowStep());
            m_spots.push_back(
                {i, box.nodes[row], place.adjusted(look::units(2), 0, -look::units(2), 0)});
        }
    }
    updateGeometry();
    resize(sizeHint());
    update();
}

QRect GraphView::boxRect(std::size_t box) const
{
    const DrawnBox &is = m_drawing.boxes[box];
    const int height = static_cast<int>(is.rows()) * rowStep() - look::units(is.isOpen ? 1 : 3);
    return {margin() + static_cast<int>(is.column) * columnStep(),
            margin() + static_cast<int>(is.row) * rowStep(), boxWidth(), height};
}

QSize GraphView::sizeHint() const
{
    QRect all(margin(), margin(), boxWidth(), boxHeight());
    for (std::size_t i = 0; i < m_drawing.boxes.size(); ++i)
        all |= boxRect(i);
    return {all.right() + 1 + margin(), all.bottom() + 1 + margin()};
}

const GraphView::Spot *GraphView::spotOf(std::size_t node) const
{
    const auto alone = std::ranges::find(m_spots, node, &Spot::node);
    if (alone != m_spots.end())
        return std::to_address(alone);
    const auto bundle = std::ranges::find_if(m_spots, [&](const Spot &spot) {
        return std::ranges::contains(m_drawing.boxes[spot.box].nodes, node);
    });
    return bundle != m_spots.end() ? std::to_address(bundle) : nullptr;
}

const GraphView::Spot *GraphView::spotAt(const QPoint &point) const
{
    const auto found =
        std::ranges::find_if(m_spots, [&](const Spot &spot) { return spot.rect.contains(point); });
    return found != m_spots.end() ? std::to_address(found) : nullptr;
}

std::size_t GraphView::current() const
{
    return m_current < m_spots.size() ? m_spots[m_current].node : kNone;
}

QRect GraphView::nodeRect(std::size_t node) const
{
    const Spot *spot = spotOf(node);
    return spot != nullptr && spot->node == node ? spot->rect : QRect();
}

void GraphView::drawLine(QPainter &painter, const explain::DrawnLine &line, bool isStrong) const
{
    const explain::Transition &edge = m_map->graph.transitions[line.transition];
    const QRect from(boxRect(line.from).topLeft(), QSize(boxWidth(), boxHeight()));
    const QRect to(boxRect(line.to).topLeft(), QSize(boxWidth(), boxHeight()));
    const bool isForward = to.left() > from.right();
    QColor colour = look::text(roleOf(edge.kind), palette());
    if (!isStrong)
        colour = look::mix(palette().color(QPalette::Base), colour, m_path.empty() ? 0.75 : 0.4);
    const double width = isStrong ? look::unit() * 0.6 : look::unit() * 0.3;
    const double head = look::units(1.5) + width;
    const QPointF begin(from.right() + 1, from.center().y());
    // One that leads back arrives at the right side, so that it does not hide the boxes between.
    const QPointF end(isForward ? to.left() : to.right() + 1, to.center().y());
    const double reach = isForward ? (end.x() - begin.x()) / 2 : look::characters(4);
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

void GraphView::drawRing(QPainter &painter, const QRectF &rect, const QColor &line) const
{
    painter.setBrush(Qt::NoBrush);
    const QColor ring = hasFocus() ? palette().color(QPalette::Highlight) : line;
    painter.setPen(QPen(ring, hasFocus() ? 2 : 1));
    const double gap = look::unit() * 0.5;
    painter.drawRoundedRect(rect.adjusted(-gap, -gap, gap, gap), radius() + gap, radius() + gap);
}

/// A pile of boxes, or a frame around them when it is open; what joins them is beside the number.
void GraphView::drawBundle(QPainter &painter, const DrawnBox &box, const Spot &title) const
{
    const QColor base = palette().color(QPalette::Base);
    const QColor line = look::mix(base, palette().color(QPalette::Text), 0.35);
    const QRectF rect = QRectF(boxRect(title.box)).adjusted(0.5, 0.5, -0.5, -0.5);
    const double pile = box.isOpen ? 0 : look::unit() * 0.75;
    painter.setPen(QPen(line, 1));
    painter.setBrush(base);
    for (const double below : {2 * pile, pile}) {
        if (pile > 0)
            painter.drawRoundedRect(rect.translated(below, below), radius(), radius());
    }
    painter.setBrush(look::mix(base, palette().color(QPalette::Text), 0.04));
    painter.drawRoundedRect(rect, radius(), radius());
    QRectF area = QRectF(title.rect).adjusted(look::units(2), 0, -look::units(2), 0);
    painter.setPen(QPen(look::text(Role::Muted, palette()), look::unit() * 0.35));
    painter.setBrush(Qt::NoBrush);
    drawChevron(painter, {area.left() + look::unit(), area.center().y() + 0.5}, box.isOpen);
    area.setLeft(area.left() + look::units(3.5));
    const QString text = bundleTitle(box);
    painter.setFont(look::strong());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
    area.setLeft(area.left() + QFontMetricsF(look::strong()).horizontalAdvance(text)
                 + look::units(2));
    const explain::Transition &opener = m_map->graph.transitions[box.opener];
    const QFont font = look::small();
    painter.setFont(font);
    painter.setPen(look::text(Role::Muted, palette()));
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(
                         box.isOneRule ? tr("by one rule") : transitionBadge(opener.kind).text,
                         Qt::ElideRight, area.width()));
    if (&title == &m_spots[m_current])
        drawRing(painter, box.isOpen ? QRectF(title.rect) : rect, line);
}

void GraphView::drawNode(QPainter &painter, const Spot &spot) const
{
    const explain::TransitionNode &node = m_map->graph.nodes[spot.node];
    const bool isUnconfined = spot.node == 0;
    const bool isMissing = !isUnconfined && node.policy == std::string_view::npos;
    const QRectF rect = QRectF(spot.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor base = palette().color(QPalette::Base);
    QColor ground = base;
    QColor line = look::mix(base, palette().color(QPalette::Text), 0.35);
    if (isUnconfined) {
        ground = look::tint(Role::Bad, base, palette());
        line = look::text(Role::Bad, palette());
    } else if (spot.node == m_start) {
        ground = look::selection(palette());
        line = palette().color(QPalette::Highlight);
    }
    QPen pen(line, 1);
    if (isMissing)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect, radius(), radius());
    QRectF area = rect.adjusted(look::units(2), 0, -look::units(2), 0);
    const double side = look::unit() * 2.2;
    if (node.isComplain || isMissing) {
        const QRectF mark(area.left(), area.center().y() - side / 2, side, side);
        drawShape(painter, isMissing ? Shape::Cross : Shape::OpenDiamond, mark,
                  look::text(isMissing ? Role::Bad : Role::Warn, palette()));
        area.setLeft(mark.right() + look::units(1.5));
    }
    const QFont font = spot.node == m_start ? look::strong() : look::name();
    painter.setFont(font);
    painter.setPen(isUnconfined ? look::text(Role::Bad, palette())
                                : palette().color(QPalette::Text));
    // The end of a long name tells more than its beginning.
    painter.drawText(
        area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        QFontMetricsF(font).elidedText(toDisplay(node.name), Qt::ElideMiddle, area.width()));
    if (&spot == &m_spots[m_current])
        drawRing(painter, rect, line);
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
        for (const explain::DrawnLine &line : m_drawing.lines) {
            if (std::ranges::contains(m_path, line.transition) == isStrong)
                drawLine(painter, line, isStrong);
        }
    }
    for (const Spot &spot : m_spots) {
        if (spot.node == kNone)
            drawBundle(painter, m_drawing.boxes[spot.box], spot);
        else
            drawNode(painter, spot);
    }
}

void GraphView::choose(std::size_t spot)
{
    if (spot == m_current)
        return;
    m_current = spot;
    update();
    describe();
    Q_EMIT shownRectWanted(m_spots[spot].rect.adjusted(-margin(), -margin(), margin(), margin()));
    Q_EMIT currentChanged(m_spots[spot].node);
}

void GraphView::setCurrent(std::size_t node)
{
    if (const Spot *spot = spotOf(node))
        choose(static_cast<std::size_t>(spot - m_spots.data()));
}

/// Opens or closes a bundle; its title stays chosen.
void GraphView::toggle(std::size_t box)
{
    const std::size_t opener = m_drawing.boxes[box].opener;
    if (m_opened.erase(opener) == 0)
        m_opened.insert(opener);
    layOut();
    const auto title = std::ranges::find_if(
        m_spots, [&](const Spot &spot) { return m_drawing.boxes[spot.box].opener == opener; });
    m_current = static_cast<std::size_t>(title - m_spots.begin());
    describe();
    Q_EMIT currentChanged(kNone);
}

void GraphView::activate()
{
    if (m_current >= m_spots.size())
        return;
    const Spot spot = m_spots[m_current];
    if (spot.node == kNone)
        toggle(spot.box);
    else
        Q_EMIT activated(spot.node);
}

/// To the next of the column, or to the nearest of another column.
void GraphView::step(int columns, int rows)
{
    if (m_current >= m_spots.size())
        return;
    const Spot &here = m_spots[m_current];
    const auto columnOf = [this](const Spot &spot) {
        return static_cast<int>(m_drawing.boxes[spot.box].column);
    };
    const int column = columnOf(here) + columns;
    const Spot *best = nullptr;
    for (const Spot &spot : m_spots) {
        const int distance = spot.rect.center().y() - here.rect.center().y();
        if (columnOf(spot) != column || distance * rows < 0 || &spot == &here)
            continue;
        if (best == nullptr
            || std::abs(distance) < std::abs(best->rect.center().y() - here.rect.center().y()))
            best = &spot;
    }
    if (best != nullptr)
        choose(static_cast<std::size_t>(best - m_spots.data()));
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
        activate();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void GraphView::mousePressEvent(QMouseEvent *event)
{
    if (const Spot *spot = spotAt(event->position().toPoint()))
        choose(static_cast<std::size_t>(spot - m_spots.data()));
    QWidget::mousePressEvent(event);
}

void GraphView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const Spot *spot = spotAt(event->position().toPoint())) {
        choose(static_cast<std::size_t>(spot - m_spots.data()));
        activate();
    }
}

bool GraphView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_map == nullptr)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QString text;
    if (const Spot *spot = spotAt(help->pos()); spot != nullptr && spot->node == kNone) {
        const std::vector<std::size_t> &nodes = m_drawing.boxes[spot->box].nodes;
        QStringList lines;
        for (const std::size_t node : nodes | std::views::take(kMostNames))
            lines << toDisplay(m_map->graph.nodes[node].name);
        if (nodes.size() > kMostNames)
            lines << tr("and %n more", nullptr, static_cast<int>(nodes.size() - kMostNames));
        text = lines.join(u'\n');
    } else if (spot != nullptr) {
        const explain::TransitionNode &what = m_map->graph.nodes[spot->node];
        text = toDisplay(what.name);
        if (spot->node != 0 && what.policy == std::string_view::npos)
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
    if (m_map == nullptr || m_current >= m_spots.size())
        return;
    const Spot &spot = m_spots[m_current];
    if (spot.node == kNone) {
        const DrawnBox &box = m_drawing.boxes[spot.box];
        setAccessibleDescription((box.isOpen
                                      ? tr("%1, shown one by one below. Enter makes them one box.")
                                      : tr("%1 as one box. Enter shows them one by one."))
                                     .arg(bundleTitle(box)));
        return;
    }
    std::set<std::size_t> reached;
    for (const explain::Transition &edge : m_map->graph.transitions) {
        if (edge.from == spot.node && edge.to != spot.node)
            reached.insert(edge.to);
    }
    setAccessibleDescription(tr("%1, from where %n profile(s) can be reached at once. The tree "
                                "beside it has the same.",
                                nullptr, static_cast<int>(reached.size()))
                                 .arg(toDisplay(m_map->graph.nodes[spot.node].name)));
}

} // namespace pavise::ui
