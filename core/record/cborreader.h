// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Records out of CBOR. A field that the reader does not know is skipped, one that is missing must be optional (so a field
// added later is optional); an unknown kind fails.

#include "core/record/field.h"

#include <QCborStreamReader>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <limits>
#include <utility>

namespace cbor {

template <class T> std::optional<T> read(QCborStreamReader &in);

std::optional<QString> readText(QCborStreamReader &in);
std::optional<qint64> readInteger(QCborStreamReader &in);
std::optional<QByteArray> readBytes(QCborStreamReader &in);

/** Where a field waits until the whole record is read. */
template <class F> using Slot = std::optional<typename ValueOf<typename F::Type>::Type>;

/** Whether a record may be made although this field was not found. */
template <class F> bool isComplete(const Slot<F> &place, F f)
{
    return isOptional<typename F::Type> || f.need == Need::MayMiss || place.has_value();
}

template <class F> typename F::Type take(Slot<F> &place, F)
{
    if constexpr (isOptional<typename F::Type>)
        return std::move(place);
    else if constexpr (std::default_initializable<typename F::Type>)
        return place ? *std::move(place) : typename F::Type {};
    else
        return *std::move(place);
}

/** The record made of what was found, or nothing when something that it needs is missing. */
template <Record T, class... F> std::optional<T> assemble(std::tuple<Slot<F>...> &kept, F... fields)
{
    return std::apply(
        [&](auto &...place) -> std::optional<T> {
            if (!(isComplete(place, fields) && ...))
                return {};
            return T { take(place, fields)... };
        },
        kept);
}

template <Record T> std::optional<T> readRecord(QCborStreamReader &in)
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
                [&]<size_t... I>(std::index_sequence<I...>)
                {
                    (attempt(fields, std::get<I>(kept)), ...);
                }
                (std::index_sequence_for<decltype(fields)...> {});
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

template <class... T> std::optional<std::variant<T...>> readVariant(QCborStreamReader &in, std::type_identity<std::variant<T...>>)
{
    if (!in.isArray() || !in.enterContainer())
        return {};
    const auto kind = readInteger(in);
    std::optional<std::variant<T...>> result;
    const auto attempt = [&]<class X>(std::type_identity<X>) {
        if (!kind || *kind != X::kind)
            return false;
        if (auto x = read<X>(in))
            result = *std::move(x);
        return true;
    };
    (attempt(std::type_identity<T> {}) || ...);
    if (!result || in.hasNext() || !in.leaveContainer())
        return {};
    return result;
}

template <class T> std::optional<QList<T>> readList(QCborStreamReader &in)
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

template <class T> std::optional<T> readNumber(QCborStreamReader &in)
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

template <class T> std::optional<T> read(QCborStreamReader &in)
{
    if constexpr (Record<T>) {
        return readRecord<T>(in);
    } else if constexpr (AnyVariant<T>) {
        auto variant = readVariant(in, std::type_identity<typename VariantUnder<T>::Type> {});
        return variant ? std::optional<T>(*std::move(variant)) : std::nullopt;
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

}
