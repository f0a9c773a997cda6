// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/writtentable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** What XML 1.0 does not allow, and the carriage return, which it makes a line feed. */
bool isForbidden(QChar c)
{
    return (c < u' ' && c != u'\t' && c != u'\n') || c >= QChar(0xFFFE);
}

}

QList<QStringList> headingRows(const WrittenTable &table)
{
    QStringList headings;
    for (const auto &column : table.columns)
        headings.append(column.heading);
    if (std::all_of(headings.cbegin(), headings.cend(), [](const QString &heading) { return heading.isEmpty(); }))
        return {};
    return { headings };
}

QString writableText(const QString &cell)
{
    auto text = cell;
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    text.removeIf(isForbidden);
    return text;
}
