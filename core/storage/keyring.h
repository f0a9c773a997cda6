// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The keys of the dossiers that were opened, so that a passphrase is asked for once; shared by threads.

#include "core/storage/header.h"
#include "core/storage/seal.h"

#include <QHash>
#include <QMutex>

class Keyring {
public:
    explicit Keyring(KeyCost cost) : m_cost(cost) { }

    /** The seal of an existing dossier. Errors: PassphraseNeeded, PassphraseWrong, SealFailed. */
    Result<Seal> sealOf(const Header &header, const QString &path, const Passphrase &passphrase);
    /** The slots of a new dossier, and its key among those known; without a passphrase none. Error: SealFailed. */
    Result<QList<KeySlot>> newSlots(const QByteArray &dossier, const Passphrase &passphrase);
    /** The slots with this one as the second way in. Error: SealFailed. */
    Result<QList<KeySlot>> withRecovery(const Header &header, const Seal &seal, const Passphrase &recovery) const;
    /** The ways into the dossier of this id, as it was opened last; none when it is not sealed. Error: PassphraseNeeded, when it was
     * forgotten. */
    Result<QList<KeySlot>> slotsOf(const QByteArray &dossier, const QString &path) const;
    void forget();

private:
    std::shared_ptr<const SecretKey> known(const QByteArray &dossier) const;
    void noteSlots(const QByteArray &dossier, const QList<KeySlot> &keySlots);
    void keep(const QByteArray &dossier, std::shared_ptr<const SecretKey> key);

    KeyCost m_cost;
    mutable QMutex m_mutex;
    QHash<QByteArray, std::shared_ptr<const SecretKey>> m_keys; // by the id of the dossier
    QHash<QByteArray, QList<KeySlot>> m_slots; // likewise; those of forgotten keys too
};
