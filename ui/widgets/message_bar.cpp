// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/widgets/message_bar.h"

#include "ui/widgets/label/text_label.h"
#include "ui/widgets/page/page_header.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

/// With less room beside them the buttons stand below the text.
constexpr int kLeastCharacters = 40;

QString iconOf(Role role)
{
    switch (role) {
    case Role::Bad:
        return u"error"_s;
    case Role::Warn:
        return u"warning"_s;
    case Role::Ok:
        return u"check"_s;
    case Role::None:
    case Role::Info:
    case Role::Changed:
    case Role::Muted:
        break;
    }
    return u"info"_s;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_glyph(new Glyph(u"info"_s, Role::Info))
    , m_text(new QLabel)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_buttons(new QHBoxLayout)
{
    m_layout->setContentsMargins(look::units(3), look::units(1.5), look::units(2),
                                 look::units(1.5));
    m_layout->setSpacing(look::units(2));
    auto *words = new QHBoxLayout;
    words->setSpacing(look::units(2));
    words->addWidget(m_glyph);
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setMinimumHeight(QFontMetrics(look::body()).height() + look::units(3));
    words->addWidget(m_text, 1);
    m_layout->addLayout(words, 1);
    m_buttons->setSpacing(look::units(2));
    m_buttons->addStretch();
    m_layout->addLayout(m_buttons);
    hide();
}

void MessageBar::show(Role role, const QString &head, const QString &text)
{
    m_role = role;
    m_glyph->setIcon(iconOf(role), role);
    m_text->setText(u"<b>%1</b> %2"_s.arg(head.toHtmlEscaped(), text.toHtmlEscaped()));
    const QString plain = head + u' ' + text;
    const bool isNew = accessibleName() != plain;
    setAccessibleName(plain);
    setVisible(true);
    update();
    if (isNew) {
        QAccessibleAnnouncementEvent announcement(this, plain);
        QAccessible::updateAccessibility(&announcement);
    }
}

QPushButton *MessageBar::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    padButton(*button);
    m_buttons->addWidget(button);
    return button;
}

void MessageBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const int room = width() - m_buttons->sizeHint().width();
    m_layout->setDirection(room < look::characters(kLeastCharacters) ? QBoxLayout::TopToBottom
                                                                     : QBoxLayout::LeftToRight);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette colours = QGuiApplication::palette();
    const QColor ground = colours.color(QPalette::Window);
    painter.setBrush(look::tint(m_role, ground, colours));
    painter.setPen(QPen(look::mix(ground, look::text(m_role, colours), 0.45), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), look::unit(),
                            look::unit());
}

} // namespace pavise::ui
