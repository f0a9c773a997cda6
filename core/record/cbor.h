// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Records as CBOR: a map of field numbers; variants as [kind, record]. A field that the reader does not know is skipped,
// one that is missing must be optional (so a field added later is optional); an unknown kind fails.

#include "core/record/field.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <limits>
#include <utility>

namespace cbor {

template <class T>
void write(QCborStreamWriter &out, const T &value);
template <class T>
std::optional<T> read(QCborStreamReader &in);

std::optional<QString> readText(QCborStreamReader &in);
std::optional<qint64> readInteger(QCborStreamReader &in);

template <Record T>
void writeRecord(QCborStreamWriter &out, const T &value)
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

/** Where a field waits until the whole record is read. */
template <class F>
using Slot = std::optional<typename ValueOf<typename F::Type>::Type>;

/** Whether a record may be made although this field was not found. */
template <class F>
bool isComplete(const Slot<F> &place, F f)
{
    return isOptional<typename F::Type> || f.need == Need::MayMiss || place.has_value();
}

template <class F>
typename F::Type take(Slot<F> &place, F)
{
    if constexpr (isOptional<typename F::Type>)
        return std::move(place);
    else if constexpr (std::default_initializable<typename F::Type>)
        return place ? *std::move(place) : typename F::Type {};
    else
        return *std::move(place);
}

/** The record made of what was found, or nothing when something that it needs is missing. */
template <Record T, class... F>
std::optional<T> assemble(std::tuple<Slot<F>...> &kept, F... fields)
{
    return std::apply(
        [&](auto &...place) -> std::optional<T> {
            if (!(isComplete(place, fields) && ...))
                return {};
            return T { take(place, fields)... };
        },
        kept);
}

template <Record T>
std::optional<T> readRecord(QCborStreamReader &in)
{
    if (!in.isMap() || !in.enterContainer())
        return {};
    const auto result = std::apply(
        [&](auto... fields) -> std::optional<T> {
            std::tuple<Slot<decltype(fields)>...> kept;
            while (in.hasNext()) {
                const auto key = readInteger(in);
                if (!key)
                    return {};
                bool known = false;
                bool sound = true;
                const auto attempt = [&]<class F>(F f, Slot<F> &place) {
                    if (known || *key != f.number)
                        return;
                    known = true;
                    place = read<typename ValueOf<typename F::Type>::Type>(in);
                    sound = place.has_value();
                };
                [&]<size_t... I>(std::index_sequence<I...>) {
                    (attempt(fields, std::get<I>(kept)), ...);
                }(std::index_sequence_for<decltype(fields)...> {});
                if (!sound || (!known && !in.next()))
                    return {};
            }
            return assemble<T>(kept, fields...);
        },
        T::fields());
    if (!result || in.lastError() != QCborError::NoError || !in.leaveContainer())
        return {};
    return result;
}

template <class T>
struct Variant;

/** Variants are [kind, record]; a type in it says its number as `T::kind`. */
template <class... T>
struct Variant<std::variant<T...>> {
    static void write(QCborStreamWriter &out, const std::variant<T...> &value)
    {
        out.startArray(2);
        std::visit(
            [&]<class X>(const X &x) {
                out.append(X::kind);
                cbor::write(out, x);
            },
            value);
        out.endArray();
    }
    static std::optional<std::variant<T...>> read(QCborStreamReader &in)
    {
        if (!in.isArray() || !in.enterContainer())
            return {};
        const auto kind = readInteger(in);
        std::optional<std::variant<T...>> result;
        const auto attempt = [&]<class X>(std::type_identity<X>) {
            if (!kind || *kind != X::kind)
                return false;
            if (auto x = cbor::read<X>(in))
                result = *std::move(x);
            return true;
        };
        (attempt(std::type_identity<T> {}) || ...);
        if (!result || in.hasNext() || !in.leaveContainer())
            return {};
        return result;
    }
};

template <class T>
inline constexpr bool isVariant = false;
template <class... T>
inline constexpr bool isVariant<std::variant<T...>> = true;

template <class T>
void write(QCborStreamWriter &out, const T &value)
{
    if constexpr (Record<T>) {
        writeRecord(out, value);
    } else if constexpr (isVariant<T>) {
        Variant<T>::write(out, value);
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

template <class T>
std::optional<QList<T>> readList(QCborStreamReader &in)
{
    if (!in.isArray() || !in.enterContainer())
        return {};
    QList<T> list;
    while (in.hasNext()) {
        auto item = read<T>(in);
        if (!item)
            return {};
        list.append(*std::move(item));
    }
    if (!in.leaveContainer())
        return {};
    return list;
}

template <class T>
std::optional<T> readNumber(QCborStreamReader &in)
{
    const auto number = readInteger(in);
    if (!number)
        return {};
    if constexpr (isId<T>) {
        if (*number < 0 || *number > std::numeric_limits<quint32>::max())
            return {};
        return T(static_cast<quint32>(*number));
    } else if constexpr (std::is_same_v<T, QDate>) {
        return QDate::fromJulianDay(*number);
    } else if constexpr (NamedEnum<T>) {
        if (*number < 0 || size_t(*number) >= std::size(EnumNames<T>::names))
            return {};
        return static_cast<T>(*number);
    } else {
        if (!std::in_range<T>(*number))
            return {};
        return static_cast<T>(*number);
    }
}

template <class T>
std::optional<T> read(QCborStreamReader &in)
{
    if constexpr (Record<T>) {
        return readRecord<T>(in);
    } else if constexpr (isVariant<T>) {
        return Variant<T>::read(in);
    } else if constexpr (isList<T>) {
        return readList<typename T::value_type>(in);
    } else if constexpr (std::is_same_v<T, bool>) {
        if (!in.isBool())
            return {};
        const bool value = in.toBool();
        return in.next() ? std::optional(value) : std::nullopt;
    } else if constexpr (std::is_same_v<T, QString>) {
        return readText(in);
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        const auto text = readText(in);
        return text ? std::optional(QDateTime::fromString(*text, Qt::ISODate)) : std::nullopt;
    } else {
        return readNumber<T>(in);
    }
}

template <class T>
QByteArray encode(const T &value)
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    write(out, value);
    return bytes;
}

/** The value that the bytes hold, or nothing when they hold something else. */
template <class T>
std::optional<T> decode(const QByteArray &bytes)
{
    QCborStreamReader in(bytes);
    return read<T>(in);
}

}
