// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Records out of JSON, by the names of their fields: procedure files and scripts of intents. Each error names the path in the value.

#include "core/record/field.h"
#include "core/result.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <functional>
#include <limits>

/** What an id names, in JSON and in messages: specialise `word` for each kind that a record refers to. */
template <class Of> struct IdWord;

namespace json {

/** Finds the number of what a text names ("person", "Odile Lamarque"); a script may then speak of people by name. */
using Resolve = std::function<Result<quint32>(QLatin1StringView kind, const QString &text)>;

struct Reader {
    Resolve resolve; // may be empty: ids are then numbers only
    QList<Error> *problems = nullptr; // takes all errors of a value, where one is not enough
};

/** Notes an error among all those of the value, once, when they are asked for. */
void note(const Reader &reader, const Error &problem);

template <class T> Result<T> read(const QJsonValue &value, const Reader &reader, const QString &path);

QString below(const QString &path, const char *name);
QString below(const QString &path, qsizetype index);
Result<qint64> readInteger(const QJsonValue &value, const QString &path, qint64 lowest, qint64 highest);
Result<QString> readText(const QJsonValue &value, const QString &path);
Result<bool> readBool(const QJsonValue &value, const QString &path);
Result<QDate> readDate(const QJsonValue &value, const QString &path);
Result<QDateTime> readDateTime(const QJsonValue &value, const QString &path);
Result<qsizetype> readChoice(const QJsonValue &value, const QString &path, const QStringList &choices);
Result<quint32> readId(const QJsonValue &value, const Reader &reader, const QString &path, QLatin1StringView kind);
/** Refuses a field that the record does not have: a slip of the pen is told, not ignored. */
Result<void> checkNames(const QJsonObject &object, const QString &path, const QStringList &known);

template <class E> QStringList choices()
{
    QStringList words;
    for (const char *name : EnumNames<E>::names)
        words.append(QString::fromUtf8(name));
    return words;
}

template <Record T> QStringList fieldNames()
{
    QStringList names;
    eachField<T>([&](auto f) { names.append(QString::fromUtf8(f.name)); });
    return names;
}

/** One field of an object: its value, its plain value where it may be missing, or the error. */
template <class F> Result<typename F::Type> readField(const QJsonObject &object, const Reader &reader, const QString &path, F f)
{
    using Type = typename F::Type;
    const auto value = object.value(QLatin1StringView(f.name));
    if (value.isUndefined() || value.isNull()) {
        if constexpr (std::default_initializable<Type>) {
            if (isOptional<Type> || f.need == Need::MayMiss)
                return Type {};
        }
        return refuse(ErrorKind::JsonMissing, { below(path, f.name) });
    }
    auto read = json::read<typename ValueOf<Type>::Type>(value, reader, below(path, f.name));
    if (!read)
        return refuse(read);
    return Type(*std::move(read));
}

template <Record T> Result<T> readRecord(const QJsonValue &value, const Reader &reader, const QString &path)
{
    if (!value.isObject())
        return refuse(ErrorKind::JsonType, { path, QStringLiteral("{ }") });
    const auto object = value.toObject();
    const auto checked = checkNames(object, path, fieldNames<T>());
    if (!checked)
        note(reader, checked.error());
    if (!checked && !reader.problems)
        return refuse(checked);
    return std::apply(
        [&](auto... fields) -> Result<T> {
            auto read = std::tuple { readField(object, reader, path, fields)... };
            return std::apply(
                [&](auto &...one) -> Result<T> {
                    auto first = checked ? std::nullopt : std::optional(checked.error());
                    const auto look = [&](const auto &result) {
                        if (!result)
                            note(reader, result.error());
                        if (!result && !first)
                            first = result.error();
                    };
                    (look(one), ...);
                    if (first)
                        return tl::unexpected(*first);
                    return T { *std::move(one)... };
                },
                read);
        },
        T::fields());
}

template <class T> Result<QList<T>> readList(const QJsonValue &value, const Reader &reader, const QString &path)
{
    if (!value.isArray())
        return refuse(ErrorKind::JsonType, { path, QStringLiteral("[ ]") });
    QList<T> list;
    std::optional<Error> first;
    const auto array = value.toArray();
    for (qsizetype i = 0; i < array.size() && (!first || reader.problems); ++i) {
        auto item = read<T>(array.at(i), reader, below(path, i));
        if (item)
            list.append(*std::move(item));
        else if (!first)
            first = item.error();
        if (!item)
            note(reader, item.error());
    }
    if (first)
        return tl::unexpected(*std::move(first));
    return list;
}

template <class Of> Result<Id<Of>> readIdOf(const QJsonValue &value, const Reader &reader, const QString &path, std::type_identity<Id<Of>>)
{
    const auto number = readId(value, reader, path, QLatin1StringView(IdWord<Of>::word));
    if (!number)
        return refuse(number);
    return Id<Of>(*number);
}

template <NamedEnum T> Result<T> readEnum(const QJsonValue &value, const QString &path)
{
    const auto index = readChoice(value, path, choices<T>());
    if (!index)
        return refuse(index);
    return static_cast<T>(*index);
}

/** A value out of JSON; `path` is where it stands, for the errors: "tasks[2].name". */
template <class T> Result<T> read(const QJsonValue &value, const Reader &reader, const QString &path)
{
    if constexpr (Record<T>) {
        return readRecord<T>(value, reader, path);
    } else if constexpr (isList<T>) {
        return readList<typename T::value_type>(value, reader, path);
    } else if constexpr (isId<T>) {
        return readIdOf(value, reader, path, std::type_identity<T> {});
    } else if constexpr (NamedEnum<T>) {
        return readEnum<T>(value, path);
    } else if constexpr (std::is_same_v<T, bool>) {
        return readBool(value, path);
    } else if constexpr (std::is_same_v<T, QDate>) {
        return readDate(value, path);
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        return readDateTime(value, path);
    } else if constexpr (std::is_same_v<T, QString>) {
        return readText(value, path);
    } else {
        const auto number = readInteger(value, path, qint64(std::numeric_limits<T>::min()), qint64(std::numeric_limits<T>::max()));
        if (!number)
            return refuse(number);
        return static_cast<T>(*number);
    }
}

}
