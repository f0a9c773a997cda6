// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/chain.h"

#include "core/record/cbor.h"

#include <sodium.h>

namespace {

const unsigned char *bytesOf(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

/** By libsodium, whose BLAKE2b takes half the time of Qt's where the processor helps; without that it is as good. */
QByteArray digestOf(QByteArrayView first, QByteArrayView second)
{
    static const bool choosesFastest = sodium_init() >= 0;
    Q_UNUSED(choosesFastest)
    crypto_generichash_state state;
    QByteArray digest(JournalHead::digestSize, Qt::Uninitialized);
    crypto_generichash_init(&state, nullptr, 0, std::size_t(digest.size()));
    crypto_generichash_update(&state, bytesOf(first), quint64(first.size()));
    crypto_generichash_update(&state, bytesOf(second), quint64(second.size()));
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(digest.data()), std::size_t(digest.size()));
    return digest;
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
