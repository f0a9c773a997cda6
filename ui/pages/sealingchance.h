// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The chance of one sealing, drawn from the system: core knows none.

#include "core/exchange/takehome/sealedtext.h"

/** Another one at each call. */
[[nodiscard]] SealingChance drawnSealingChance();
