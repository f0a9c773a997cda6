// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Records as CBOR, the writing: a map of field numbers; variants as [kind, record], a type in it says its number as `T::kind`.

#include "core/record/field.h"

#include <QCborStreamWriter>
#include <QDate>
#include <QDateTime>
#include <QString>

namespace cbor {

template <class T> void write(QCborStreamWriter &out, const T &value);

template <Record T> void writeRecord(QCborStreamWriter &out, const T &value)
{
    quint64 present = 0;
    eachField<T>([&](auto f) { present += isWorthWriting(value, f) ? 1U : 0U; });
    out.startMap(present);
    eachField<T>([&](auto f) {
        if (!isWorthWriting(value, f))
            return;
        out.append(f.number);
        if constexpr (isOptional<typename decltype(f)::Type>)
            write(out, *(value.*f.member));
        else
            write(out, value.*f.member);
    });
    out.endMap();
}

template <class... T> void writeVariant(QCborStreamWriter &out, const std::variant<T...> &value)
{
    out.startArray(2);
    std::visit(
        [&]<class X>(const X &x) {
            out.append(X::kind);
            write(out, x);
        },
        value);
    out.endArray();
}

template <class T> void write(QCborStreamWriter &out, const T &value)
{
    if constexpr (Record<T>) {
        writeRecord(out, value);
    } else if constexpr (AnyVariant<T>) {
        writeVariant(out, value);
    } else if constexpr (isId<T>) {
        out.append(quint64(value.number()));
    } else if constexpr (isList<T>) {
        out.startArray(quint64(value.size()));
        for (const auto &item : value)
            write(out, item);
        out.endArray();
    } else if constexpr (std::is_same_v<T, bool>) {
        out.append(value);
    } else if constexpr (std::is_enum_v<T> || std::is_integral_v<T>) {
        out.append(static_cast<qint64>(value));
    } else if constexpr (std::is_same_v<T, QDate>) {
        out.append(qint64(value.toJulianDay()));
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        out.append(QStringView(value.toString(Qt::ISODate)));
    } else {
        static_assert(std::is_same_v<T, QString>);
        out.append(QStringView(value));
    }
}

}
