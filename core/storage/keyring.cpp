// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/keyring.h"

Result<Seal> Keyring::sealOf(const Header &header, const QString &path, const Passphrase &passphrase)
{
    if (!header.isSealed())
        return Seal();
    noteSlots(header.dossier, header.keySlots);
    if (passphrase.isEmpty()) {
        if (auto key = known(header.dossier))
            return Seal(std::move(key), header.dossier);
        return refuse(ErrorKind::PassphraseNeeded, { path });
    }
    auto unwrapped = unwrapKey(header.keySlots, passphrase, header.dossier);
    if (!unwrapped)
        return unwrapped.error().kind == ErrorKind::PassphraseWrong ? refuse(ErrorKind::PassphraseWrong, { path }) : refuse(unwrapped);
    auto key = std::make_shared<const SecretKey>(*std::move(unwrapped));
    keep(header.dossier, key);
    return Seal(std::move(key), header.dossier);
}

Result<QList<KeySlot>> Keyring::newSlots(const QByteArray &dossier, const Passphrase &passphrase)
{
    if (passphrase.isEmpty())
        return QList<KeySlot>();
    auto key = SecretKey::random();
    if (!key)
        return refuse(key);
    const auto slot = wrapKey(*key, passphrase, dossier, m_cost);
    if (!slot)
        return refuse(slot);
    keep(dossier, std::make_shared<const SecretKey>(*std::move(key)));
    return QList<KeySlot> { *slot };
}

Result<QList<KeySlot>> Keyring::withRecovery(const Header &header, const Seal &seal, const Passphrase &recovery) const
{
    const auto slot = wrapKey(*seal.key(), recovery, header.dossier, m_cost);
    if (!slot)
        return refuse(slot);
    return QList<KeySlot> { header.keySlots.first(), *slot };
}

void Keyring::noteSlots(const QByteArray &dossier, const QList<KeySlot> &keySlots)
{
    const QMutexLocker lock(&m_mutex);
    m_slots.insert(dossier, keySlots);
}

Result<QList<KeySlot>> Keyring::slotsOf(const QByteArray &dossier, const QString &path) const
{
    const QMutexLocker lock(&m_mutex);
    if (m_slots.contains(dossier) && !m_keys.contains(dossier))
        return refuse(ErrorKind::PassphraseNeeded, { path });
    return m_slots.value(dossier);
}

void Keyring::forget()
{
    const QMutexLocker lock(&m_mutex);
    m_keys.clear();
}

std::shared_ptr<const SecretKey> Keyring::known(const QByteArray &dossier) const
{
    const QMutexLocker lock(&m_mutex);
    return m_keys.value(dossier);
}

void Keyring::keep(const QByteArray &dossier, std::shared_ptr<const SecretKey> key)
{
    const QMutexLocker lock(&m_mutex);
    m_keys.insert(dossier, std::move(key));
}
