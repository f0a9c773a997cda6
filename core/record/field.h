// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A record is a struct that lists its fields once: number and name of each. CBOR (the journal) goes by the numbers,
// JSON (procedure files, scripts of intents) by the names. Numbers are never used again for something else.

#include "core/id.h"

#include <QList>
#include <QMap>

#include <concepts>
#include <optional>
#include <tuple>
#include <variant>

/** A field that may be missing then has its type's plain value (empty text, empty list, first word of an enum). */
enum class Need { Required, MayMiss };

template <class Struct, class Member> struct Field {
    int number;
    const char *name;
    Member Struct::*member;
    Need need;
    using Type = Member;
};

/** One field of a record: its number in the journal, its name in JSON, and where it is kept. */
template <class Struct, class Member> constexpr Field<Struct, Member> field(int number, const char *name, Member Struct::*member)
{
    return { number, name, member, Need::Required };
}

/** The same for a field that may be missing, in JSON and in the journal. */
template <class Struct, std::default_initializable Member>
constexpr Field<Struct, Member> spareField(int number, const char *name, Member Struct::*member)
{
    return { number, name, member, Need::MayMiss };
}

template <class T>
concept Record = requires
{
    T::fields();
};

/** The words of an enum in JSON, in the order of its values: specialise `names` for each enum that a record holds. */
template <class E> struct EnumNames;

template <class E>
concept NamedEnum = std::is_enum_v<E> && requires
{
    EnumNames<E>::names;
};

template <class T> inline constexpr bool isOptional = false;
template <class T> inline constexpr bool isOptional<std::optional<T>> = true;
template <class T> inline constexpr bool isList = false;
template <class T> inline constexpr bool isList<QList<T>> = true;
template <class T> inline constexpr bool isId = false;
template <class T> inline constexpr bool isId<Id<T>> = true;

/** The std::variant that a type is, or stands over: a class over one names it `Variant`, and is made from it. */
template <class T> struct VariantUnder {
};
template <class... T> struct VariantUnder<std::variant<T...>> {
    using Type = std::variant<T...>;
};
template <class T>
requires requires
{
    typename T::Variant;
}
struct VariantUnder<T> {
    using Type = typename T::Variant;
};
template <class T>
concept AnyVariant = requires
{
    typename VariantUnder<T>::Type;
};

/** Calls `visit(field)` for each field of a record, in order. */
template <Record T, class Visit> constexpr void eachField(Visit visit)
{
    std::apply([&](auto... fields) { (visit(fields), ...); }, T::fields());
}

/** Whether the value of a field is worth writing: an empty optional is not, nor is the plain value of a spare field. */
template <class T, class F> constexpr bool isWorthWriting(const T &record, F f)
{
    if constexpr (isOptional<typename F::Type>)
        return (record.*f.member).has_value();
    else if constexpr (std::default_initializable<typename F::Type>)
        return f.need == Need::Required || !(record.*f.member == typename F::Type {});
    else
        return true;
}

/** The type inside an optional, or the type itself. */
template <class T> struct ValueOf {
    using Type = T;
};
template <class T> struct ValueOf<std::optional<T>> {
    using Type = T;
};
