// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/common/settings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace pavise::ui::settings {

int value(const Number &choice)
{
    bool isNumber = false;
    const int stored = QSettings().value(QString::fromUtf16(choice.key)).toInt(&isNumber);
    const bool isPossible = isNumber && stored >= choice.least && stored <= choice.most;
    return isPossible ? stored : choice.usual;
}

bool value(const Switch &choice)
{
    return QSettings().value(QString::fromUtf16(choice.key), choice.usual).toBool();
}

void set(const Number &choice, int chosen)
{
    QSettings().setValue(QString::fromUtf16(choice.key), chosen);
}

void set(const Switch &choice, bool chosen)
{
    QSettings().setValue(QString::fromUtf16(choice.key), chosen);
}

QString language()
{
    return QSettings().value(u"window/language"_s).toString();
}

void setLanguage(const QString &code)
{
    QSettings().setValue(u"window/language"_s, code);
}

} // namespace pavise::ui::settings
