// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/cbor.h"

namespace cbor {

std::optional<QString> readText(QCborStreamReader &in)
{
    if (!in.isString())
        return {};
    QString text;
    auto chunk = in.readString();
    while (chunk.status == QCborStreamReader::Ok) {
        text += chunk.data;
        chunk = in.readString();
    }
    if (chunk.status == QCborStreamReader::Error)
        return {};
    return text;
}

std::optional<qint64> readInteger(QCborStreamReader &in)
{
    if (!in.isInteger())
        return {};
    const auto number = in.toInteger();
    if (!in.next())
        return {};
    return number;
}

}
