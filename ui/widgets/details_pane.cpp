// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/widgets/details_pane.h"

#include "ui/widgets/card.h"
#include "ui/widgets/label/badge_label.h"
#include "ui/widgets/label/text_label.h"

#include <QGridLayout>
#include <QPushButton>

namespace pavise::ui {

DetailsPane::DetailsPane(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Details"));
    clear();
}

void DetailsPane::clear()
{
    auto *body = new QWidget;
    m_content = new QVBoxLayout(body);
    m_content->setContentsMargins(look::units(4), look::units(4), look::units(4), look::units(4));
    m_content->setSpacing(look::units(1.5));
    m_content->addStretch();
    setWidget(body); // deletes the former one
}

void DetailsPane::showHint(const QString &sentence)
{
    clear();
    auto *hint = new TextLabel(sentence, TextLevel::Body, Role::Muted);
    m_content->insertWidget(0, hint->wrapped());
}

void DetailsPane::addTitle(const QString &title, const QList<Badge> &badges)
{
    auto *label = new TextLabel(title, TextLevel::Heading);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_content->insertWidget(m_content->count() - 1, label->wrapped());
    if (badges.isEmpty())
        return;
    QList<QWidget *> labels;
    for (const Badge &badge : badges)
        labels << new BadgeLabel(badge);
    m_content->insertLayout(m_content->count() - 1, lineOf(labels, -1));
}

void DetailsPane::addSentence(const QString &sentence)
{
    m_content->insertSpacing(m_content->count() - 1, look::unit() / 2);
    m_content->insertWidget(m_content->count() - 1, (new TextLabel(sentence))->wrapped());
}

void DetailsPane::addButtons(const QList<QPushButton *> &buttons)
{
    QList<QWidget *> widgets;
    for (QPushButton *button : buttons)
        widgets << button;
    m_content->insertSpacing(m_content->count() - 1, look::unit() / 2);
    m_content->insertLayout(m_content->count() - 1, lineOf(widgets, -1));
}

void DetailsPane::addSection(const QString &caption)
{
    m_content->insertSpacing(m_content->count() - 1, look::unit());
    m_content->insertWidget(m_content->count() - 1, new Hairline);
    m_content->insertSpacing(m_content->count() - 1, look::unit());
    m_content->insertWidget(m_content->count() - 1,
                            new TextLabel(caption, TextLevel::Section, Role::Muted));
}

void DetailsPane::addFacts(const QList<Fact> &facts)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(look::units(3));
    grid->setVerticalSpacing(look::unit());
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < facts.size(); ++i) {
        grid->addWidget(new TextLabel(facts[i].name, TextLevel::Body, Role::Muted), i, 0,
                        Qt::AlignTop);
        if (facts[i].isMono) {
            grid->addWidget(new PathLabel(facts[i].value), i, 1, Qt::AlignTop);
            continue;
        }
        auto *value = new TextLabel(facts[i].value);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(facts[i].name + QStringLiteral(": ") + facts[i].value);
        grid->addWidget(value->wrapped(), i, 1, Qt::AlignTop);
    }
    m_content->insertLayout(m_content->count() - 1, grid);
}

void DetailsPane::addLines(const QStringList &lines)
{
    for (const QString &line : lines)
        m_content->insertWidget(m_content->count() - 1, new PathLabel(line, Role::Muted));
}

void DetailsPane::addLink(const QString &text, const std::function<void()> &action)
{
    auto *link = (new TextLabel(text))->asLink();
    connect(link, &QLabel::linkActivated, this, [action] { action(); });
    m_content->insertWidget(m_content->count() - 1, link, 0, Qt::AlignLeft);
}

} // namespace pavise::ui
