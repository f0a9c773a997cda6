// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/chain.h"

#include "core/record/cbor.h"

#include <QCryptographicHash>

namespace {

QByteArray digestOf(QByteArrayView first, QByteArrayView second)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(first);
    hash.addData(second);
    return hash.result();
}

}

QByteArray storedBytes(const JournalRow &row)
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.startArray(3);
    out.append(row.stamp.at);
    out.append(QStringView(row.stamp.post));
    out.append(row.payload);
    out.endArray();
    return bytes;
}

std::optional<JournalRow> rowOf(qint64 seq, const QByteArray &bytes)
{
    QCborStreamReader in(bytes);
    if (!in.isArray() || !in.enterContainer())
        return {};
    const auto at = cbor::readInteger(in);
    const auto post = at ? cbor::readText(in) : std::nullopt;
    auto payload = post ? cbor::readBytes(in) : std::nullopt;
    if (!payload)
        return {};
    return JournalRow { seq, { *at, *post }, *std::move(payload) };
}

QByteArray firstDigest(const QByteArray &dossier)
{
    return digestOf(dossier, {});
}

QByteArray nextDigest(const QByteArray &previous, const QByteArray &bytes)
{
    return digestOf(previous, bytes);
}
