// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/takehome/sealedpage.h"

#include "core/exchange/takehome/openingpage.h"
#include "core/record/json.h"
#include "core/record/jsontext.h"

namespace {

/** JSON may end with spaces. */
QByteArray padded(const QByteArray &json)
{
    const auto steps = json.size() / sealedStep + 1;
    return json.leftJustified(steps * sealedStep, ' ');
}

}

Result<QByteArray> sealedReportPage(const TakenReport &report, const Passphrase &passphrase, const SealingChance &chance)
{
    if (!canTakeHome())
        return refuse(ErrorKind::TakeHomeSupportMissing);
    if (!isLongEnough(passphrase))
        return refuse(ErrorKind::PassphraseTooShort, { QString::number(shortestPassphrase) });
    const auto sealed = sealedText(padded(canonicalJson(json::writeRecord(report))), passphrase, chance);
    if (!sealed)
        return refuse(sealed);
    return openingPage(*sealed);
}
