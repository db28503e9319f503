// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/widgets/card.h"
#include "ui/widgets/label/text_label.h"
#include "ui/widgets/page/page_header.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace pavise::ui {

namespace {

constexpr int kReadingCharacters = 84;

TextLabel *centredSentence()
{
    auto *label = new TextLabel({}, TextLevel::Body, Role::Muted);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    return label;
}

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_glyph(new Glyph(u"info"_s, Role::Muted, 4 * look::iconSide()))
    , m_title(new TextLabel({}, TextLevel::Title))
    , m_sentence(centredSentence())
    , m_buttons(new QHBoxLayout)
    , m_details(new Card(tr("Details")))
{
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    auto *column = new QVBoxLayout;
    column->setSpacing(look::units(2));
    column->addWidget(m_glyph, 0, Qt::AlignHCenter);
    column->addSpacing(look::units(2));
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(look::units(2));
    m_buttons->setSpacing(look::units(2));
    m_buttons->addStretch();
    m_buttons->addStretch();
    column->addLayout(m_buttons);
    column->addSpacing(look::units(4));
    column->addWidget(m_details);
    m_details->hide();

    auto *centre = new QWidget;
    centre->setLayout(column);
    centre->setMaximumWidth(look::characters(kReadingCharacters));
    column->setContentsMargins(0, 0, 0, 0);
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(centre, 1000); // all the room up to its maximum
    across->addStretch(1);
    auto *body = new QWidget;
    auto *all = new QVBoxLayout(body);
    all->setContentsMargins(look::units(5), look::units(3), look::units(5), look::units(5));
    all->addStretch(3);
    all->addLayout(across);
    all->addStretch(4);
    // With large type the details may need more than there is.
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    body->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

void EmptyState::setText(const QString &icon, const QString &title, const QString &sentence)
{
    m_glyph->setIcon(icon, Role::Muted);
    m_title->setText(title);
    m_sentence->setText(sentence);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

QPushButton *EmptyState::addButton(const QString &text, const QString &icon, bool isPrimary)
{
    auto *button = makeButton(text, icon, isPrimary);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void EmptyState::setDetails(const QList<Fact> &facts, const QString &advice)
{
    m_details->clear();
    m_details->setVisible(!facts.isEmpty());
    m_plainDetails.clear();
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(look::units(3));
    grid->setVerticalSpacing(look::unit());
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < facts.size(); ++i) {
        grid->addWidget(new TextLabel(facts[i].name, TextLevel::Body, Role::Muted), i, 0,
                        Qt::AlignTop);
        auto *value = (new TextLabel(facts[i].value))->wrapped();
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(value, i, 1, Qt::AlignTop);
        m_plainDetails += facts[i].name + u": "_s + facts[i].value + u'\n';
    }
    m_details->content()->addLayout(grid);
    if (!advice.isEmpty()) {
        m_details->content()->addSpacing(look::unit());
        m_details->content()->addWidget(
            (new TextLabel(advice, TextLevel::Body, Role::Muted))->wrapped());
    }
    auto *copy = makeButton(tr("&Copy details"), u"copy"_s);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_plainDetails); });
    m_details->content()->addSpacing(look::unit());
    m_details->content()->addLayout(lineOf({copy}, -1));
}

} // namespace pavise::ui
