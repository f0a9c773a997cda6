// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/sheetnames.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

/** After a whole word, with an ellipsis; a word that is too long by itself is cut anywhere. */
QString cut(QString text, qsizetype length)
{
    if (const auto space = text.lastIndexOf(u' ', length - 1); text.size() > length && space > length / 2)
        return cut(text.first(space), length - 1) + u'…';
    text.truncate(length);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text.trimmed();
}

/** Letters and digits alone may read as a cell, « A1 », where the library names the sheet without quotes. */
bool looksLikeCell(const QString &name)
{
    static const QRegularExpression cell(u"^([A-Za-z0-9_.]*[0-9][A-Za-z0-9_.]*|[A-Za-z]{1,2})$"_s);
    return cell.match(name).hasMatch();
}

QString allowed(const QString &title)
{
    constexpr QStringView forbidden = u"[]:*?/\\";
    auto name = writableText(title);
    for (QChar &c : name) {
        if (forbidden.contains(c))
            c = u' ';
        else if (c == u'\'')
            c = u'’'; // the other one is Excel's own at both ends, and the library does not double it
    }
    name = name.simplified();
    return looksLikeCell(name) ? QCoreApplication::translate("Xlsx", "Feuille %1").arg(name) : name;
}

}

QStringList sheetNames(const QList<WrittenTable> &tables)
{
    QStringList names;
    QSet<QString> taken { u"history"_s }; // Excel's own
    for (const auto &table : tables) {
        auto wanted = cut(allowed(table.title), maxSheetName);
        if (wanted.isEmpty())
            wanted = QCoreApplication::translate("Xlsx", "Feuille");
        auto name = wanted;
        for (int number = 2; taken.contains(name.toCaseFolded()); ++number) {
            const auto suffix = u" (%1)"_s.arg(number);
            name = cut(wanted, maxSheetName - suffix.size()) + suffix;
        }
        taken.insert(name.toCaseFolded());
        names.append(name);
    }
    return names;
}
