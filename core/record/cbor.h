// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Records as bytes, and back.

#include "core/record/cborreader.h"
#include "core/record/cborwriter.h"

#include <QByteArray>

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

}
