// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/cbor.h"

#include <QCborArray>
#include <QCborValue>

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

std::optional<QByteArray> readBytes(QCborStreamReader &in)
{
    if (!in.isByteArray())
        return {};
    QByteArray bytes;
    auto chunk = in.readByteArray();
    while (chunk.status == QCborStreamReader::Ok) {
        bytes += chunk.data;
        chunk = in.readByteArray();
    }
    return chunk.status == QCborStreamReader::Error ? std::nullopt : std::optional(bytes);
}

std::optional<qint64> kindOf(const QByteArray &bytes)
{
    QCborParserError problem;
    const auto written = QCborValue::fromCbor(bytes, &problem);
    const bool isWhole = problem.error == QCborError::NoError && problem.offset == bytes.size();
    const auto parts = written.toArray();
    if (!isWhole || parts.size() != 2 || !parts.at(0).isInteger() || !parts.at(1).isMap())
        return {};
    return parts.at(0).toInteger();
}

}
