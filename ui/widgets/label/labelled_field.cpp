// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/widgets/label/labelled_field.h"

#include "ui/widgets/label/text_label.h"

#include <QVBoxLayout>

namespace pavise::ui {

QWidget *labelledField(const QString &text, QWidget *field)
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::unit());
    auto *label = new TextLabel(text, TextLevel::Small, Role::Muted);
    label->setBuddy(field);
    field->setAccessibleName(QString(text).remove(u'&'));
    column->addWidget(label);
    column->addWidget(field);
    return holder;
}

} // namespace pavise::ui
