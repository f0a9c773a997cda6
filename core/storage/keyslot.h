// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A way into a sealed dossier: its data key, wrapped by a key that Argon2id makes from a passphrase (docs/format.md).

#include "core/passphrase/passphrase.h"
#include "core/storage/secretkey.h"

#include <QList>

/** What deriving a key costs, and so what each guess costs a thief. */
struct KeyCost {
    quint64 passes = 3;
    quint64 memory = 256 * 1024 * 1024; // bytes
    bool operator==(const KeyCost &) const = default;
};

struct KeySlot {
    KeyCost cost;
    QByteArray salt; // 16 bytes
    QByteArray nonce; // 24 bytes
    QByteArray wrapped; // the data key, encrypted and authenticated: 48 bytes
    bool operator==(const KeySlot &) const = default;
};

/**
 * Wraps the key of a dossier for a passphrase. Where the machine has not the memory that `cost` asks for, half of it is tried,
 * down to an eighth; the slot says which. Error: SealFailed.
 */
[[nodiscard]] Result<KeySlot> wrapKey(const SecretKey &key, const Passphrase &passphrase, const QByteArray &dossier, KeyCost cost);
/** The key that one of the slots gives for this passphrase. Errors: PassphraseWrong {}, SealFailed, without the memory that it takes. */
[[nodiscard]] Result<SecretKey> unwrapKey(const QList<KeySlot> &keySlots, const Passphrase &passphrase, const QByteArray &dossier);

/** The slots as the header keeps them. */
[[nodiscard]] QByteArray slotBytes(const QList<KeySlot> &keySlots);
/** The slots that the bytes hold; nothing when they hold anything else, or ask for more than two gigabytes or sixteen passes. */
[[nodiscard]] std::optional<QList<KeySlot>> slotsFrom(const QByteArray &bytes);
