// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/sentences.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QLocale french()
{
    return QLocale(QLocale::French, QLocale::France);
}

}

QString dayAndMonth(QDate date)
{
    if (!date.isValid())
        return {};
    const auto day = date.day() == 1 ? u"1er"_s : QString::number(date.day());
    return u"%1\u00A0%2"_s.arg(day, french().monthName(date.month()));
}

QString longDate(QDate date)
{
    if (!date.isValid())
        return {};
    return u"%1 %2 %3"_s.arg(french().dayName(date.dayOfWeek()), dayAndMonth(date), QString::number(date.year()));
}

QString days(const QList<QDate> &dates)
{
    if (dates.size() == 1)
        return longDate(dates.first());
    QStringList words;
    for (qsizetype i = 0; i < dates.size(); ++i) {
        const bool tellsYear = i + 1 == dates.size() || dates.at(i).year() != dates.at(i + 1).year();
        if (dates.at(i).isValid())
            words.append(tellsYear ? u"%1 %2"_s.arg(dayAndMonth(dates.at(i))).arg(dates.at(i).year()) : dayAndMonth(dates.at(i)));
    }
    return enumeration(words);
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
