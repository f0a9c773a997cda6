// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boucle-cli/listing.h"

#include "app/boucle-cli/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString cellText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? Cli::tr("oui") : QString();
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (!value.isArray())
        return value.toString().simplified();
    QStringList words;
    for (const auto &item : value.toArray())
        words.append(cellText(item));
    return words.join(u", "_s);
}

QList<QStringList> cellsOf(const Listing &listing)
{
    QStringList titles;
    for (const auto &column : listing.columns)
        titles.append(column.title);
    QList<QStringList> cells { titles };
    for (const auto &row : listing.rows) {
        QStringList line;
        for (const auto &column : listing.columns) {
            const auto text = cellText(row.value(column.key));
            line.append(column.words.value(text, text));
        }
        cells.append(line);
    }
    return cells;
}

}

QMap<QString, QString> namesOfTasks(const MeetingState &state)
{
    QMap<QString, QString> names;
    for (const auto &task : procedureOf(state).tasks)
        names.insert(task.code, task.name);
    return names;
}

QJsonArray asJson(const Listing &listing)
{
    QJsonArray array;
    for (const auto &row : listing.rows)
        array.append(row);
    return array;
}

QString asText(const Listing &listing)
{
    const auto cells = cellsOf(listing);
    QList<qsizetype> widths(listing.columns.size(), 0);
    for (const auto &line : cells) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths.at(i), line.at(i).size());
    }
    QString text;
    for (const auto &line : cells) {
        QString padded;
        for (qsizetype i = 0; i < line.size(); ++i)
            padded += line.at(i).leftJustified(widths.at(i) + 2);
        while (padded.endsWith(u' '))
            padded.chop(1);
        text += padded + u'\n';
    }
    return text;
}
