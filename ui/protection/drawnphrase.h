// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A passphrase drawn by lot, from the chance that the system keeps for secrets.

#include <QString>

[[nodiscard]] QString drawnPhrase();
