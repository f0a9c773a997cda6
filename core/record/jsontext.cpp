// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

/** A text, a number or a word; what encloses it is dropped again. */
QByteArray scalar(const QJsonValue &value)
{
    const auto enclosed = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    return enclosed.sliced(1, enclosed.size() - 2);
}

QByteArray indented(const QJsonValue &value, int level);

/** What stands between two brackets, each on a line of its own; nothing at all is told on one line. */
QByteArray block(char open, const QByteArrayList &lines, char close, int level)
{
    if (lines.isEmpty())
        return QByteArray(1, open) + close;
    const QByteArray inner(2 * (level + 1), ' ');
    return open + QByteArray("\n") + inner + lines.join(",\n" + inner) + '\n' + QByteArray(2 * level, ' ') + close;
}

QByteArray indented(const QJsonValue &value, int level)
{
    QByteArrayList lines;
    if (value.isArray()) {
        const auto array = value.toArray();
        for (const auto &item : array)
            lines.append(indented(item, level + 1));
        return block('[', lines, ']', level);
    }
    if (!value.isObject())
        return scalar(value);
    const auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        lines.append(scalar(it.key()) + ": " + indented(it.value(), level + 1));
    return block('{', lines, '}', level);
}

}

QByteArray canonicalJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray indentedJson(const QJsonObject &object)
{
    return indented(object, 0) + '\n';
}

QByteArray withoutLayout(const QByteArray &json)
{
    QByteArray bare;
    bare.reserve(json.size());
    bool inText = false;
    bool isEscaped = false;
    for (const char c : json) {
        if (inText || (c != ' ' && c != '\n' && c != '\r' && c != '\t'))
            bare += c;
        if (c == '"' && !isEscaped)
            inText = !inText;
        isEscaped = inText && c == '\\' && !isEscaped;
    }
    return bare;
}
