// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/sentences.h"

#include <QLocale>

using namespace Qt::StringLiterals;

QString longDate(QDate date)
{
    if (!date.isValid())
        return {};
    const auto french = QLocale(QLocale::French, QLocale::France);
    const auto day = date.day() == 1 ? u"1er"_s : QString::number(date.day());
    return u"%1 %2\u00A0%3 %4"_s.arg(french.dayName(date.dayOfWeek()), day, french.monthName(date.month()), QString::number(date.year()));
}

QString clock(const QTime &time)
{
    if (!time.isValid())
        return {};
    const auto hour = u"%1\u00A0h"_s.arg(time.hour());
    return time.minute() == 0 ? hour : u"%1\u00A0%2"_s.arg(hour).arg(time.minute(), 2, 10, QChar(u'0'));
}

QString dateAndTime(const QDateTime &time)
{
    return time.isValid() ? u"%1, %2"_s.arg(longDate(time.date()), clock(time.time())) : QString();
}
