// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/reports.h"

#include "core/exchange/reportdigest.h"
#include "core/journal/memorystore.h"
#include "core/meeting/rehearsal.h"
#include "core/procedure/procedurefile.h"
#include "core/record/json.h"
#include "core/record/jsontext.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

MeetingState rehearsedTo(const QString &step)
{
    MemoryStore store;
    MeetingSession session(store, u"essai"_s);
    if (!session.open() || !rehearse(session, builtInProcedure(u"boucle-2026"_s).value(), step))
        qFatal("no rehearsal");
    return session.state();
}

QByteArray signedAgain(QJsonObject report)
{
    report.insert("digest"_L1, reportDigest(report));
    return indentedJson(report);
}

QJsonObject objectIn(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QString pathOf(const Steps &steps)
{
    QString path;
    for (const auto &step : steps) {
        if (const auto *name = std::get_if<QString>(&step))
            path = json::below(path, qUtf8Printable(*name));
        else
            path = json::below(path, std::get<qsizetype>(step));
    }
    return path;
}

QList<Steps> spotsIn(const QJsonValue &value, const Steps &to)
{
    QList<Steps> spots;
    const auto add = [&](const std::variant<QString, qsizetype> &step, const QJsonValue &inside) {
        auto steps = to;
        steps.append(step);
        spots.append(steps);
        spots += spotsIn(inside, steps);
    };
    const auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        add(it.key(), it.value());
    const auto array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        add(i, array.at(i));
    return spots;
}

QJsonValue valueAt(const QJsonValue &value, const Steps &steps)
{
    if (steps.isEmpty())
        return value;
    const auto *name = std::get_if<QString>(&steps.first());
    const auto inside = name ? value.toObject().value(*name) : value.toArray().at(std::get<qsizetype>(steps.first()));
    return valueAt(inside, steps.sliced(1));
}

namespace {

QJsonValue changed(const QJsonValue &value, const Steps &steps, const QJsonValue &to)
{
    if (steps.isEmpty())
        return to;
    const auto rest = steps.sliced(1);
    if (const auto *name = std::get_if<QString>(&steps.first())) {
        auto object = value.toObject();
        object.insert(*name, changed(object.value(*name), rest, to));
        return object;
    }
    auto array = value.toArray();
    const auto index = std::get<qsizetype>(steps.first());
    array.replace(index, changed(array.at(index), rest, to));
    return array;
}

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == u"integer"_s)
        return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
    return (type == u"object"_s && value.isObject()) || (type == u"array"_s && value.isArray()) || (type == u"string"_s && value.isString())
        || (type == u"boolean"_s && value.isBool());
}

/** What one keyword says of a value that has the type of its schema. */
bool isHeld(const QString &keyword, const QJsonValue &says, const QJsonValue &value)
{
    static const QStringList notes { u"$schema"_s, u"$id"_s, u"title"_s, u"description"_s };
    static const QStringList ofParts { u"type"_s, u"properties"_s, u"additionalProperties"_s, u"items"_s };
    if (keyword == u"const"_s)
        return value == says;
    if (keyword == u"enum"_s)
        return says.toArray().contains(value);
    if (keyword == u"pattern"_s)
        return QRegularExpression(says.toString()).match(value.toString()).hasMatch();
    if (keyword == u"minimum"_s)
        return value.toDouble() >= says.toDouble();
    if (keyword == u"required"_s) {
        const auto names = says.toArray();
        return std::all_of(names.begin(), names.end(), [&](const auto &name) { return value.toObject().contains(name.toString()); });
    }
    return notes.contains(keyword) || ofParts.contains(keyword);
}

QString refusedInside(const QJsonObject &schema, const QJsonValue &value, const QString &path)
{
    const auto properties = schema.value("properties"_L1).toObject();
    const auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto below = json::below(path, qUtf8Printable(it.key()));
        if (!properties.contains(it.key()))
            return schema.value("additionalProperties"_L1) == false ? below + u": additionalProperties"_s : QString();
        if (const auto refused = refusedBy(properties.value(it.key()).toObject(), it.value(), below); !refused.isEmpty())
            return refused;
    }
    const auto array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (const auto refused = refusedBy(schema.value("items"_L1).toObject(), array.at(i), json::below(path, i)); !refused.isEmpty())
            return refused;
    }
    return {};
}

}

QJsonObject changedAt(const QJsonObject &object, const Steps &steps, const QJsonValue &value)
{
    return changed(object, steps, value).toObject();
}

QJsonObject reportSchema()
{
    QFile file(QStringLiteral(BOUCLE_SOURCE_DIR "/resources/schemas/report-1.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no schema");
    return objectIn(file.readAll());
}

QString refusedBy(const QJsonObject &schema, const QJsonValue &value, const QString &path)
{
    if (!isOfType(value, schema.value("type"_L1).toString()))
        return path + u": type"_s;
    for (auto it = schema.begin(); it != schema.end(); ++it) {
        if (!isHeld(it.key(), it.value(), value))
            return path + u": "_s + it.key();
    }
    return refusedInside(schema, value, path);
}
