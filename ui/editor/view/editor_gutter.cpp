// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/editor/view/editor_gutter.h"

#include "ui/common/appearance/icons.h"
#include "ui/common/appearance/look.h"
#include "ui/editor/profile_editor.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

struct MarkShape
{
    QString icon;
    Role role;
};

MarkShape shapeOf(const TextMark &mark)
{
    if (mark.isNotEnforced && mark.severity != text::Severity::Error)
        return {u"shield-off"_s, Role::Warn};
    switch (mark.severity) {
    case text::Severity::Error:
        return {u"error"_s, Role::Bad};
    case text::Severity::Warning:
        return {u"warning"_s, Role::Warn};
    case text::Severity::Note:
        return {u"info"_s, Role::Info};
    }
    Q_UNREACHABLE_RETURN({});
}

void drawChevron(QPainter &painter, QPointF centre, qreal arm, bool isFolded)
{
    QPolygonF chevron = isFolded ? QPolygonF{{-arm / 2, -arm}, {arm / 2, 0}, {-arm / 2, arm}}
                                 : QPolygonF{{-arm, -arm / 2}, {0, arm / 2}, {arm, -arm / 2}};
    chevron.translate(centre);
    painter.drawPolyline(chevron);
}

} // namespace

EditorGutter::EditorGutter(ProfileEditor &editor)
    : QWidget(&editor)
    , m_editor(editor)
{
    setMouseTracking(true);
}

int EditorGutter::numberWidth() const
{
    const auto digits = std::max<qsizetype>(3, QString::number(m_editor.blockCount()).size());
    return m_editor.fontMetrics().horizontalAdvance(QString(digits, u'0'));
}

QSize EditorGutter::sizeHint() const
{
    return {2 * look::iconSide() + numberWidth() + 5 * look::unit(), 0};
}

int EditorGutter::lineAt(int y) const
{
    for (QTextBlock block = m_editor.firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF line =
            m_editor.blockBoundingGeometry(block).translated(m_editor.contentOffset());
        if (block.isVisible() && y >= line.top() && y < line.bottom())
            return block.blockNumber();
        if (line.top() > height())
            break;
    }
    return -1;
}

void EditorGutter::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor base = m_editor.palette().color(QPalette::Base);
    const QColor text = m_editor.palette().color(QPalette::Text);
    const QColor muted = look::mix(base, text, base.lightnessF() < 0.5 ? 0.60 : 0.66);
    const int unit = look::unit();
    const int side = look::iconSide() - 2;
    const int numberLeft = look::iconSide() + unit;
    painter.fillRect(event->rect(), base);

    const int current = m_editor.textCursor().blockNumber();
    for (QTextBlock block = m_editor.firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF line =
            m_editor.blockBoundingGeometry(block).translated(m_editor.contentOffset());
        if (line.top() > height())
            break;
        if (!block.isVisible())
            continue;
        const int number = block.blockNumber();
        const bool isCurrent = number == current;
        if (isCurrent)
            painter.fillRect(QRectF(0, line.top(), width(), line.height()),
                             look::mix(base, text, 0.05));
        if (const TextMark *mark = m_editor.markOfLine(number)) {
            const MarkShape shape = shapeOf(*mark);
            painter.drawPixmap(QPointF(unit, line.center().y() - side / 2.0),
                               iconPixmap(shape.icon, look::text(shape.role, m_editor.palette()),
                                          side, devicePixelRatioF()));
        }
        QFont font = m_editor.font();
        font.setPointSizeF(font.pointSizeF() * 0.92);
        font.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(isCurrent ? text : muted);
        painter.drawText(QRectF(numberLeft, line.top(), numberWidth(), line.height()),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(number + 1));
        if (m_editor.isFoldable(block)) {
            painter.setPen(QPen(muted, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            drawChevron(painter, {numberLeft + numberWidth() + 2.2 * unit, line.center().y()},
                        unit * 0.9, m_editor.isFolded(block));
        }
        const LineChange change = m_editor.changeOfLine(number);
        if (change != LineChange::None) {
            const Role role = change == LineChange::Added ? Role::Ok : Role::Changed;
            painter.fillRect(QRectF(width() - 1.2 * unit, line.top(), unit * 0.75, line.height()),
                             look::mix(base, look::text(role, m_editor.palette()), 0.75));
        }
    }
}

void EditorGutter::mousePressEvent(QMouseEvent *event)
{
    const int line = lineAt(event->position().toPoint().y());
    const QTextBlock block = m_editor.document()->findBlockByNumber(line);
    if (line >= 0 && event->position().x() > look::iconSide() + numberWidth()
        && m_editor.isFoldable(block)) {
        m_editor.toggleFold(block);
    } else if (line >= 0) {
        m_editor.goTo(block.position());
    }
}

bool EditorGutter::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const TextMark *mark = m_editor.markOfLine(lineAt(help->pos().y()));
    QToolTip::showText(help->globalPos(), mark != nullptr ? mark->message : QString(), this);
    return true;
}

} // namespace pavise::ui
