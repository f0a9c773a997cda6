// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/seal.h"

#include "core/record/cbor.h"

#include <QtEndian>

#include <sodium.h>

namespace {

constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

/** What is bound begins with one letter that tells rows, drafts and the head apart. */
QByteArray boundTo(char what, const QByteArray &dossier)
{
    QByteArray bound(1, what);
    bound.append(dossier);
    return bound;
}

const unsigned char *bytesOf(const QByteArray &bytes, qsizetype from = 0)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData()) + from;
}

unsigned char *bytesOf(QByteArray &bytes, qsizetype from = 0)
{
    return reinterpret_cast<unsigned char *>(bytes.data()) + from;
}

}

Seal::Seal(std::shared_ptr<const SecretKey> key, QByteArray dossier) : m_key(std::move(key)), m_dossier(std::move(dossier)) { }

QByteArray Seal::seal(const QByteArray &bytes, const QByteArray &bound) const
{
    if (!isOn())
        return bytes;
    QByteArray sealed(nonceSize + bytes.size() + tagSize, Qt::Uninitialized);
    randombytes_buf(sealed.data(), nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(sealed, nonceSize), nullptr, bytesOf(bytes), quint64(bytes.size()), bytesOf(bound),
        quint64(bound.size()), nullptr, bytesOf(std::as_const(sealed)), m_key->bytes());
    return sealed;
}

std::optional<QByteArray> Seal::open(const QByteArray &sealed, const QByteArray &bound) const
{
    if (!isOn())
        return sealed;
    if (sealed.size() < nonceSize + tagSize)
        return {};
    QByteArray bytes(sealed.size() - nonceSize - tagSize, Qt::Uninitialized);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(bytesOf(bytes), nullptr, nullptr, bytesOf(sealed, nonceSize),
        quint64(sealed.size() - nonceSize), bytesOf(bound), quint64(bound.size()), bytesOf(sealed), m_key->bytes());
    return failed ? std::nullopt : std::optional(bytes);
}

QByteArray Seal::rowBound(const JournalHead &before) const
{
    auto bound = boundTo('r', m_dossier);
    const auto seq = qToBigEndian(before.rows);
    bound.append(reinterpret_cast<const char *>(&seq), sizeof seq);
    bound.append(before.digest);
    return bound;
}

QByteArray Seal::draftBound(const QString &name) const
{
    return boundTo('d', m_dossier) + name.toUtf8();
}

QByteArray Seal::headBound() const
{
    return boundTo('h', m_dossier);
}

QByteArray Seal::sealRow(const QByteArray &bytes, const JournalHead &before) const
{
    return seal(bytes, rowBound(before));
}

std::optional<QByteArray> Seal::openRow(const QByteArray &sealed, const JournalHead &before) const
{
    return open(sealed, rowBound(before));
}

QByteArray Seal::sealDraft(const QByteArray &bytes, const QString &name) const
{
    return seal(bytes, draftBound(name));
}

std::optional<QByteArray> Seal::openDraft(const QByteArray &sealed, const QString &name) const
{
    return open(sealed, draftBound(name));
}

QByteArray Seal::sealHead(const JournalHead &head) const
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.startArray(2);
    out.append(head.rows);
    out.append(head.digest);
    out.endArray();
    return seal(bytes, headBound());
}

std::optional<JournalHead> Seal::openHead(const QByteArray &sealed) const
{
    const auto bytes = open(sealed, headBound());
    if (!bytes)
        return {};
    QCborStreamReader in(*bytes);
    if (!in.isArray() || !in.enterContainer())
        return {};
    const auto rows = cbor::readInteger(in);
    auto digest = rows ? cbor::readBytes(in) : std::nullopt;
    if (!digest || *rows < 0)
        return {};
    return JournalHead { *rows, *std::move(digest) };
}
