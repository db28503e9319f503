// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/widgets/page/page_header.h"

#include "ui/common/appearance/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace pavise::ui {

PageHeader::PageHeader(const QString &title, const QList<QWidget *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new TextLabel({}, TextLevel::Body, Role::Muted))
    , m_progress(new QWidget)
    , m_delay(new QTimer(this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(look::units(5), look::units(4), look::units(4), look::unit());
    all->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::units(2));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(new TextLabel(title, TextLevel::Title));
    texts->addWidget(m_sentence->elided());
    row->addLayout(texts, 1);
    for (QWidget *action : actions)
        row->addWidget(action, 0, Qt::AlignBottom);
    all->addLayout(row);

    // The bar's room is always kept: the page must not jump when it comes and goes.
    m_progress->setFixedHeight(look::units(2));
    auto *holder = new QVBoxLayout(m_progress);
    holder->setContentsMargins(0, look::unit(), 0, 0);
    auto *bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedHeight(look::unit());
    bar->setAccessibleName(tr("Working"));
    bar->hide();
    holder->addWidget(bar);
    all->addWidget(m_progress);
    m_delay->setSingleShot(true);
    m_delay->setInterval(400);
    connect(m_delay, &QTimer::timeout, bar, &QWidget::show);
}

void PageHeader::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setToolTip(sentence);
}

void PageHeader::setBusy(bool busy)
{
    if (busy) {
        m_delay->start();
        return;
    }
    m_delay->stop();
    m_progress->findChild<QProgressBar *>()->hide();
}

QPushButton *makeButton(const QString &text, const QString &iconName, bool isPrimary)
{
    auto *button = new QPushButton(text);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    button->setIconSize({look::iconSide(), look::iconSide()});
    button->setDefault(isPrimary);
    button->setAutoDefault(isPrimary);
    padButton(*button);
    return button;
}

void padButton(QPushButton &button)
{
    button.setMinimumWidth(0);
    button.setMinimumWidth(button.sizeHint().width() + look::units(3));
}

QLineEdit *makeSearchField(const QString &placeholder)
{
    auto *field = new QLineEdit;
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(placeholder);
    field->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    field->setClearButtonEnabled(true);
    return field;
}

QWidget *filterRow(const QList<QWidget *> &widgets, int stretchAt)
{
    auto *row = new QWidget;
    QHBoxLayout *line = lineOf(widgets, stretchAt);
    line->setContentsMargins(look::units(5), 0, look::units(4), look::units(3));
    row->setLayout(line);
    return row;
}

} // namespace pavise::ui
