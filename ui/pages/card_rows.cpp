// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/pages/card_rows.h"

#include "ui/widgets/card.h"

#include <QLocale>
#include <QVBoxLayout>

namespace pavise::ui {

TextLabel *rightNumber(qulonglong number)
{
    auto *label = new TextLabel(QLocale().toString(number));
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

TextLabel *flexible(const QString &text, TextLevel level, Role role)
{
    auto *label = new TextLabel(text, level, role);
    label->setMinimumWidth(1);
    return label->wrapped();
}

TextLabel *oneLine(const QString &text, TextLevel level, Role role)
{
    auto *label = new TextLabel(text, level, role);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    label->setToolTip(text);
    return label->elided();
}

void addSentence(Card &card, const QString &text)
{
    card.content()->addWidget((new TextLabel(text, TextLevel::Body, Role::Muted))->wrapped());
}

} // namespace pavise::ui
