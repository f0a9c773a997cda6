// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The system's keychain, through QtKeychain where the program was built with it (BOUCLE_KEYCHAIN).

#include "ui/shell/keychain.h"

Keychain systemKeychain();
