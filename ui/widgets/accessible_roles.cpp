// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/widgets/accessible_roles.h"

#include "ui/widgets/label/badge_label.h"
#include "ui/widgets/label/text_label.h"

#include <QAccessibleWidget>

namespace pavise::ui {

namespace {

QAccessibleInterface *makeText(const QString &, QObject *object)
{
    if (qobject_cast<BadgeLabel *>(object) == nullptr
        && qobject_cast<PathLabel *>(object) == nullptr)
        return nullptr;
    // The registry of QAccessible owns it.
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::StaticText);
}

} // namespace

void installAccessibleRoles()
{
    QAccessible::installFactory(makeText);
}

} // namespace pavise::ui
