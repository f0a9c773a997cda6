// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Records as bytes, and back.

#include "core/record/cborreader.h"
#include "core/record/cborwriter.h"

#include <QByteArray>

#include <type_traits>
#include <variant>

namespace cbor {

template <class T> QByteArray encode(const T &value)
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    write(out, value);
    return bytes;
}

/** The value that the bytes hold, or nothing when they hold something else. */
template <class T> std::optional<T> decode(const QByteArray &bytes)
{
    QCborStreamReader in(bytes);
    return read<T>(in);
}

/** The kind of a change written as [kind, record], known or not; nothing when the bytes are anything else. */
std::optional<qint64> kindOf(const QByteArray &bytes);

template <class... T> bool hasKindOf(qint64 kind, std::type_identity<std::variant<T...>>)
{
    return ((T::kind == kind) || ...);
}

/** Whether a type of the variant has this kind. */
template <class Variant> bool hasKind(qint64 kind)
{
    return hasKindOf(kind, std::type_identity<typename VariantUnder<Variant>::Type> {});
}

}
