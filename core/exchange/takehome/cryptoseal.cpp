// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/takehome/latecrypto.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <memory>

namespace {

constexpr int tagLength = 16;

struct ContextDeleter {
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};

/** The key of a page, wiped when it goes. */
struct Key {
    Key() = default;
    Key(const Key &) = delete;
    Key &operator=(const Key &) = delete;
    ~Key() { OPENSSL_cleanse(bytes.data(), bytes.size()); }
    std::array<unsigned char, 32> bytes {};
};

bool derive(Key &key, const Passphrase &passphrase, const SealingChance &chance)
{
    const auto secret = passphrase.bytes();
    const int done = PKCS5_PBKDF2_HMAC(secret.data(), int(secret.size()), chance.salt.data(), int(chance.salt.size()), sealingRounds,
        EVP_sha256(), int(key.bytes.size()), key.bytes.data());
    return done == 1;
}

QByteArray encrypted(const QByteArray &text, const QByteArray &mark, const Key &key, const SealingChance &chance)
{
    const std::unique_ptr<EVP_CIPHER_CTX, ContextDeleter> context(EVP_CIPHER_CTX_new());
    const auto in = [](const QByteArray &bytes) { return reinterpret_cast<const unsigned char *>(bytes.constData()); };
    QByteArray sealed(text.size() + tagLength, '\0');
    auto *out = reinterpret_cast<unsigned char *>(sealed.data());
    int length = 0;
    const bool isDone = context && EVP_EncryptInit_ex2(context.get(), EVP_aes_256_gcm(), key.bytes.data(), chance.iv.data(), nullptr) == 1
        && EVP_EncryptUpdate(context.get(), nullptr, &length, in(mark), int(mark.size())) == 1
        && EVP_EncryptUpdate(context.get(), out, &length, in(text), int(text.size())) == 1
        && EVP_EncryptFinal_ex(context.get(), out + text.size(), &length) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, tagLength, out + text.size()) == 1;
    return isDone ? sealed : QByteArray();
}

}

void boucleSealText(
    QByteArray &sealed, const QByteArray &text, const QByteArray &mark, const Passphrase &passphrase, const SealingChance &chance)
{
    Key key;
    sealed = derive(key, passphrase, chance) ? encrypted(text, mark, key, chance) : QByteArray();
}
