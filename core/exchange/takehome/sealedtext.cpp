// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/takehome/sealedtext.h"

#include "core/exchange/takehome/latecrypto.h"
#include "core/late/latefunction.h"
#include "core/record/jsontext.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;
const QString format = u"boucle-take-home"_s;

SealText *crypto()
{
    static auto *const found = lateFunction<SealText>("boucle-crypto", "boucleSealText");
    return found;
}

template <size_t count> QString base64(const std::array<unsigned char, count> &bytes)
{
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(bytes.data()), count).toBase64());
}

}

bool canTakeHome()
{
    return crypto();
}

Result<QByteArray> sealedText(const QByteArray &text, const Passphrase &passphrase, const SealingChance &chance)
{
    auto *seal = crypto();
    if (!seal)
        return refuse(ErrorKind::TakeHomeSupportMissing);
    QByteArray sealed;
    seal(sealed, text, u"%1 %2"_s.arg(format).arg(version).toUtf8(), passphrase, chance);
    if (sealed.isEmpty())
        return refuse(ErrorKind::SealFailed);
    return canonicalJson({ { u"format"_s, format }, { u"version"_s, version }, { u"kdf"_s, u"PBKDF2-HMAC-SHA-256"_s },
        { u"rounds"_s, sealingRounds }, { u"salt"_s, base64(chance.salt) }, { u"cipher"_s, u"AES-256-GCM"_s },
        { u"iv"_s, base64(chance.iv) }, { u"data"_s, QString::fromLatin1(sealed.toBase64()) } });
}
