// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/widgets/card.h"

#include "ui/widgets/label/text_label.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>

namespace pavise::ui {

namespace {

void deleteItems(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout *inner = item->layout()) {
            deleteItems(inner);
        }
        delete item; // NOLINT(cppcoreguidelines-owning-memory): a taken item is the caller's
    }
}

} // namespace

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_title(new TextLabel(title, TextLevel::Strong))
    , m_link(new TextLabel)
    , m_content(new QVBoxLayout)
{
    setBackgroundRole(QPalette::Base);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(look::units(4), look::units(3), look::units(4), look::units(3));
    all->setSpacing(look::units(2));
    auto *head = lineOf({m_title, m_link}, 0);
    all->addLayout(head);
    m_content->setSpacing(look::unit());
    all->addLayout(m_content, 1);
    m_link->hide();
    connect(m_link, &QLabel::linkActivated, this, &Card::linkActivated);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
}

void Card::setLink(const QString &text)
{
    m_link->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    m_link->setAccessibleName(text);
    m_link->setTextFormat(Qt::PlainText);
    m_link->setText(text);
    m_link->asLink();
}

void Card::clear()
{
    deleteItems(m_content);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look::hairline(QGuiApplication::palette()), 1));
    painter.setBrush(palette().color(QPalette::Base));
    const double radius = 1.5 * look::unit();
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

QHBoxLayout *lineOf(const QList<QWidget *> &widgets, int stretchAt)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(look::units(2));
    for (int i = 0; i < widgets.size(); ++i)
        line->addWidget(widgets[i], i == stretchAt ? 1 : 0);
    if (stretchAt < 0)
        line->addStretch();
    return line;
}

SegmentBar::SegmentBar(QList<Segment> segments, QWidget *parent)
    : QWidget(parent)
    , m_segments(std::move(segments))
{
    m_segments.removeIf([](const Segment &segment) { return segment.count <= 0; });
    setFixedHeight(look::units(2));
}

void SegmentBar::paintEvent(QPaintEvent *)
{
    int total = 0;
    for (const Segment &segment : m_segments)
        total += segment.count;
    if (total == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setClipPath(outline);
    // Even one profile of a thousand stays visible.
    const double gap = 2;
    const double least = look::units(1.5);
    const auto count = static_cast<double>(m_segments.size());
    const double room = width() - gap * (count - 1) - least * count;
    double x = 0;
    for (const Segment &segment : m_segments) {
        const double length = least + room * segment.count / total;
        painter.fillRect(
            QRectF(x, 0, length, height()),
            look::mix(palette().color(QPalette::Base), look::text(segment.role), 0.78));
        x += length + gap;
    }
}

ShareBar::ShareBar(double share, Role role, QWidget *parent)
    : QWidget(parent)
    , m_share(share)
    , m_role(role)
{
    setFixedHeight(look::units(1.5));
    setFixedWidth(look::units(24));
}

void ShareBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double radius = height() / 2.0;
    const QColor ground = palette().color(QPalette::Base);
    painter.setBrush(look::mix(ground, palette().color(QPalette::Text), 0.08));
    painter.drawRoundedRect(rect(), radius, radius);
    painter.setBrush(look::mix(ground, look::text(m_role), 0.7));
    painter.drawRoundedRect(QRectF(0, 0, std::max<double>(height(), width() * m_share), height()),
                            radius, radius);
}

} // namespace pavise::ui
