// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/takehome/sealedtext.h"

#include "core/record/jsontext.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int tagLength = 16;
constexpr int version = 1;
const QString format = u"boucle-take-home"_s;

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

/** The text under AES-256-GCM, its tag at the end, as Web Crypto has it; nothing where the library fails. */
std::optional<QByteArray> encrypted(const QByteArray &text, const QByteArray &mark, const Key &key, const SealingChance &chance)
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
    return isDone ? std::optional(sealed) : std::nullopt;
}

template <size_t count> QString base64(const std::array<unsigned char, count> &bytes)
{
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(bytes.data()), count).toBase64());
}

}

Result<QByteArray> sealedText(const QByteArray &text, const Passphrase &passphrase, const SealingChance &chance)
{
    Key key;
    const auto mark = u"%1 %2"_s.arg(format).arg(version).toUtf8();
    const auto sealed = derive(key, passphrase, chance) ? encrypted(text, mark, key, chance) : std::nullopt;
    if (!sealed)
        return refuse(ErrorKind::SealFailed);
    return canonicalJson({ { u"format"_s, format }, { u"version"_s, version }, { u"kdf"_s, u"PBKDF2-HMAC-SHA-256"_s },
        { u"rounds"_s, sealingRounds }, { u"salt"_s, base64(chance.salt) }, { u"cipher"_s, u"AES-256-GCM"_s },
        { u"iv"_s, base64(chance.iv) }, { u"data"_s, QString::fromLatin1(sealed->toBase64()) } });
}
