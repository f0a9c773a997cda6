// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The report of a meeting as one page that its passphrase opens in any browser, without Boucle and without network.

#include "core/exchange/takehome/sealedtext.h"
#include "core/exchange/takehome/takenreport.h"

/** The page grows by so many bytes, so that its length tells little of what was decided. */
inline constexpr qsizetype sealedStep = 4096;

/** HTML in UTF-8; outside the seal stands nothing of the meeting. Errors: TakeHomeSupportMissing, PassphraseTooShort, SealFailed. */
[[nodiscard]] Result<QByteArray> sealedReportPage(const TakenReport &report, const Passphrase &passphrase, const SealingChance &chance);
