// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Records as JSON, by the names of their fields; what is spare and holds nothing is left out.

#include "core/record/field.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace json {

template <class T> QJsonValue write(const T &value);

template <Record T> QJsonObject writeRecord(const T &value)
{
    QJsonObject object;
    eachField<T>([&](auto f) {
        if (!isWorthWriting(value, f))
            return;
        if constexpr (isOptional<typename decltype(f)::Type>)
            object.insert(QLatin1StringView(f.name), write(*(value.*f.member)));
        else
            object.insert(QLatin1StringView(f.name), write(value.*f.member));
    });
    return object;
}

/** A value as JSON; spare fields that hold nothing are left out. */
template <class T> QJsonValue write(const T &value)
{
    if constexpr (Record<T>) {
        return writeRecord(value);
    } else if constexpr (isList<T>) {
        QJsonArray array;
        for (const auto &item : value)
            array.append(write(item));
        return array;
    } else if constexpr (isId<T>) {
        return qint64(value.number());
    } else if constexpr (NamedEnum<T>) {
        return QString::fromUtf8(EnumNames<T>::names[static_cast<size_t>(value)]);
    } else if constexpr (std::is_same_v<T, QDate> || std::is_same_v<T, QDateTime>) {
        return value.toString(Qt::ISODate);
    } else if constexpr (std::is_integral_v<T> && !std::is_same_v<T, bool>) {
        return qint64(value);
    } else {
        return value;
    }
}

}
