// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/keyslot.h"

#include "core/record/cbor.h"

#include <sodium.h>

namespace {

// A dossier from somebody else makes nobody wait longer than these.
constexpr qsizetype mostSlots = 2;
constexpr quint64 mostPasses = 8;
constexpr quint64 mostMemory = 1024ULL * 1024 * 1024;
constexpr quint64 leastMemory = crypto_pwhash_argon2id_MEMLIMIT_MIN;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), std::size_t(size));
    return bytes;
}

/** What the wrapping vouches for besides the key: which dossier, and at what cost. */
QByteArray vouchedFor(const KeySlot &slot, const QByteArray &dossier)
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.append(QLatin1StringView("boucle key 1"));
    out.append(dossier);
    out.append(slot.cost.passes);
    out.append(slot.cost.memory);
    out.append(slot.salt);
    return bytes;
}

Result<SecretKey> deriveKey(const Passphrase &passphrase, const KeySlot &slot)
{
    auto key = SecretKey::blank();
    if (!key)
        return key;
    const auto typed = passphrase.bytes();
    const int failed = crypto_pwhash(key->bytes(), SecretKey::size, typed.data(), quint64(typed.size()), bytesOf(slot.salt),
        slot.cost.passes, std::size_t(slot.cost.memory), crypto_pwhash_ALG_ARGON2ID13);
    if (failed)
        return refuse(ErrorKind::SealFailed);
    return key;
}

std::optional<QByteArray> readBytesOf(QCborStreamReader &in, qsizetype size)
{
    auto bytes = cbor::readBytes(in);
    return bytes && bytes->size() == size ? bytes : std::nullopt;
}

bool isBearable(const KeyCost &cost)
{
    return cost.passes >= 1 && cost.passes <= mostPasses && cost.memory >= leastMemory && cost.memory <= mostMemory;
}

std::optional<KeySlot> readSlot(QCborStreamReader &in)
{
    if (!in.isArray() || !in.enterContainer())
        return {};
    const auto passes = cbor::readInteger(in);
    const auto memory = passes ? cbor::readInteger(in) : std::nullopt;
    auto salt = memory ? readBytesOf(in, crypto_pwhash_SALTBYTES) : std::nullopt;
    auto nonce = salt ? readBytesOf(in, crypto_aead_xchacha20poly1305_ietf_NPUBBYTES) : std::nullopt;
    auto wrapped = nonce ? readBytesOf(in, SecretKey::size + crypto_aead_xchacha20poly1305_ietf_ABYTES) : std::nullopt;
    if (!wrapped || !in.leaveContainer())
        return {};
    const KeyCost cost { quint64(*passes), quint64(*memory) };
    if (!isBearable(cost))
        return {};
    return KeySlot { cost, *std::move(salt), *std::move(nonce), *std::move(wrapped) };
}

}

Result<KeySlot> wrapKey(const SecretKey &key, const Passphrase &passphrase, const QByteArray &dossier, KeyCost cost)
{
    KeySlot slot { cost, randomBytes(crypto_pwhash_SALTBYTES), randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES), {} };
    auto derived = deriveKey(passphrase, slot);
    for (int halvings = 0; !derived && halvings < 3 && slot.cost.memory / 2 >= leastMemory; ++halvings) {
        slot.cost.memory /= 2;
        derived = deriveKey(passphrase, slot);
    }
    if (!derived)
        return refuse(derived);
    const auto vouched = vouchedFor(slot, dossier);
    slot.wrapped.resize(SecretKey::size + crypto_aead_xchacha20poly1305_ietf_ABYTES);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(slot.wrapped), nullptr, key.bytes(), SecretKey::size, bytesOf(vouched),
        quint64(vouched.size()), nullptr, bytesOf(slot.nonce), derived->bytes());
    return slot;
}

Result<SecretKey> unwrapKey(const QList<KeySlot> &keySlots, const Passphrase &passphrase, const QByteArray &dossier)
{
    auto key = SecretKey::blank();
    for (const auto &slot : keySlots) {
        if (!key)
            return key;
        const auto derived = deriveKey(passphrase, slot);
        if (!derived)
            return refuse(derived);
        const auto vouched = vouchedFor(slot, dossier);
        const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(key->bytes(), nullptr, nullptr, bytesOf(slot.wrapped),
            quint64(slot.wrapped.size()), bytesOf(vouched), quint64(vouched.size()), bytesOf(slot.nonce), derived->bytes());
        if (!failed)
            return key;
    }
    return refuse(ErrorKind::PassphraseWrong);
}

QByteArray slotBytes(const QList<KeySlot> &keySlots)
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.startArray(quint64(keySlots.size()));
    for (const auto &slot : keySlots) {
        out.startArray(5);
        out.append(slot.cost.passes);
        out.append(slot.cost.memory);
        out.append(slot.salt);
        out.append(slot.nonce);
        out.append(slot.wrapped);
        out.endArray();
    }
    out.endArray();
    return bytes;
}

std::optional<QList<KeySlot>> slotsFrom(const QByteArray &bytes)
{
    QCborStreamReader in(bytes);
    if (!in.isArray() || !in.enterContainer())
        return {};
    QList<KeySlot> keySlots;
    while (in.hasNext()) {
        auto slot = keySlots.size() < mostSlots ? readSlot(in) : std::nullopt;
        if (!slot)
            return {};
        keySlots.append(*std::move(slot));
    }
    if (keySlots.isEmpty() || !in.leaveContainer())
        return {};
    return keySlots;
}
