// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/phone.h"

using namespace Qt::StringLiterals;

QString spokenPhone(const QString &phone)
{
    constexpr qsizetype frenchLength = 12; // +33 and nine digits
    if (!phone.startsWith(u"+33"_s) || phone.size() != frenchLength)
        return phone;
    QString spoken = u"0%1"_s.arg(phone.at(3));
    for (qsizetype at = 4; at < phone.size(); at += 2)
        spoken += u'\u00A0' + phone.mid(at, 2);
    return spoken;
}
