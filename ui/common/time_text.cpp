// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/common/time_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace pavise::ui {

QString shortTime(qint64 milliseconds)
{
    if (milliseconds <= 0)
        return QStringLiteral("–");
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds);
    const QDate today = QDate::currentDate();
    const QLocale locale;
    if (time.date() == today)
        return locale.toString(time, QStringLiteral("HH:mm:ss"));
    //: Date and time of an event this year, as QDateTime::toString() reads it
    const QString thisYear = QCoreApplication::translate("Time", "d MMM HH:mm");
    //: Date of an event in another year
    const QString otherYear = QCoreApplication::translate("Time", "d MMM yyyy");
    return locale.toString(time, time.date().year() == today.year() ? thisYear : otherYear);
}

QString fullTime(qint64 milliseconds)
{
    if (milliseconds <= 0)
        return {};
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(milliseconds), QLocale::LongFormat);
}

} // namespace pavise::ui
