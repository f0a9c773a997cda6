// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boucle/keychain.h"

#ifndef BOUCLE_KEYCHAIN

Keychain systemKeychain()
{
    return {};
}

#endif
