// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/secretkey.h"

#include <sodium.h>

void SecretKey::Free::operator()(unsigned char *bytes) const
{
    sodium_free(bytes); // wipes them first
}

Result<SecretKey> SecretKey::blank()
{
    if (sodium_init() < 0)
        return refuse(ErrorKind::SealFailed);
    auto *bytes = static_cast<unsigned char *>(sodium_malloc(size));
    if (!bytes)
        return refuse(ErrorKind::SealFailed);
    sodium_memzero(bytes, size);
    return SecretKey(bytes);
}

Result<SecretKey> SecretKey::random()
{
    auto key = blank();
    if (key)
        randombytes_buf(key->bytes(), size);
    return key;
}
