// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/widgets/label/text_label.h"

#include "ui/common/appearance/icons.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace pavise::ui {

QFont fontOf(TextLevel level)
{
    switch (level) {
    case TextLevel::Number:
        return look::number();
    case TextLevel::Title:
        return look::title();
    case TextLevel::Heading:
        return look::heading();
    case TextLevel::Strong:
        return look::strong();
    case TextLevel::Name:
        return look::name();
    case TextLevel::Body:
        return look::body();
    case TextLevel::Small:
        return look::small();
    case TextLevel::Section:
        return look::small(QFont::DemiBold);
    case TextLevel::Mono:
        return look::mono();
    }
    return look::body();
}

TextLabel::TextLabel(const QString &text, TextLevel level, Role role, QWidget *parent)
    : QLabel(text, parent)
    , m_role(role)
{
    setFont(fontOf(level));
    setTextFormat(Qt::PlainText);
    applyColour();
}

void TextLabel::setRole(Role role)
{
    m_role = role;
    applyColour();
}

TextLabel *TextLabel::wrapped()
{
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    return this;
}

TextLabel *TextLabel::elided()
{
    m_isElided = true;
    return this;
}

QSize TextLabel::sizeHint() const
{
    // Layouts make nothing higher than its hint that may not grow (qlayoutengine.cpp,
    // qSmartMaxSize), also where the text has wrapped into more lines than Qt's own hint has.
    const QSize hint = QLabel::sizeHint();
    return wordWrap() && m_isLaidOut ? QSize(hint.width(), heightForWidth(width())) : hint;
}

void TextLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    m_isLaidOut = true;
    if (wordWrap() && event->size().width() != event->oldSize().width())
        updateGeometry();
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    return m_isElided ? QSize(fontMetrics().averageCharWidth(), whole.height()) : whole;
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (!m_isElided || fontMetrics().horizontalAdvance(text()) <= contentsRect().width()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    style()->drawItemText(
        &painter, contentsRect(), static_cast<int>(alignment()), palette(), isEnabled(),
        fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()), foregroundRole());
}

TextLabel *TextLabel::asLink()
{
    m_isLink = true;
    m_role = Role::Info;
    setTextFormat(Qt::RichText);
    setText(QStringLiteral("<a href=\"#\" style=\"text-decoration:none\">%1</a>")
                .arg(text().toHtmlEscaped()));
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    applyColour();
    return this;
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        applyColour();
}

void TextLabel::applyColour()
{
    if (m_role == Role::None)
        return;
    const QColor colour = look::text(m_role);
    QPalette own = palette();
    // Compared first: setPalette sends the event that leads here.
    if (own.color(QPalette::WindowText) == colour && own.color(QPalette::Link) == colour)
        return;
    // Below a parent with a Base ground a label takes its colour from Text.
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::Link})
        own.setColor(role, colour);
    setPalette(own);
    if (m_isLink)
        setText(text()); // the document keeps the link colour it was made with
}

PathLabel::PathLabel(const QString &text, Role role, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_role(role)
{
    setFont(look::mono());
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(text);
    auto *copy = new QAction(tr("&Copy"), this);
    connect(copy, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(m_text); });
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

QSize PathLabel::sizeHint() const
{
    const int width =
        std::min(QFontMetrics(font()).horizontalAdvance(m_text) + 1, look::characters(40));
    return {width, heightForWidth(width)};
}

int PathLabel::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(layOut(width, nullptr)));
}

void PathLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_role == Role::None ? palette().color(QPalette::WindowText)
                                        : look::text(m_role));
    layOut(width(), &painter);
}

double PathLabel::layOut(int width, QPainter *painter) const
{
    QTextLayout layout(m_text, font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (painter != nullptr)
        layout.draw(painter, {0, 0});
    return height;
}

Glyph::Glyph(const QString &icon, Role role, int side, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_role(role)
{
    const int length = side == 0 ? look::iconSide() : side;
    setFixedSize(length, length);
}

void Glyph::setIcon(const QString &icon, Role role)
{
    m_icon = icon;
    m_role = role;
    update();
}

void Glyph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor colour =
        m_role == Role::None ? palette().color(QPalette::WindowText) : look::text(m_role);
    painter.drawPixmap(0, 0, iconPixmap(m_icon, colour, width(), devicePixelRatio()));
}

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), look::hairline(QGuiApplication::palette()));
}

} // namespace pavise::ui
