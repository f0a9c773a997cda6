// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/takehome/sealedpage.h"

bool canTakeHome()
{
    return false;
}

Result<QByteArray> sealedText(const QByteArray &, const Passphrase &, const SealingChance &)
{
    return refuse(ErrorKind::TakeHomeSupportMissing);
}

Result<QByteArray> sealedReportPage(const TakenReport &, const Passphrase &, const SealingChance &)
{
    return refuse(ErrorKind::TakeHomeSupportMissing);
}
