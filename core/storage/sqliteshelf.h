// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Dossiers as files of this computer, one SQLite file each, readable by their owner alone.

#include "core/journal/shelf.h"
#include "core/storage/header.h"
#include "core/storage/keyring.h"

class SqliteShelf final : public Shelf {
public:
    /** `cost` is what deriving a key from a new passphrase takes. */
    explicit SqliteShelf(KeyCost cost = {});

    Result<OpenDossier> create(const QString &path, const Passphrase &passphrase = {}) override;
    Result<OpenDossier> open(const QString &path, Access access, const Passphrase &passphrase = {}) override;
    Result<OpenDossier> createAlike(const QString &path, const QByteArray &id) override;
    Result<void> copy(const QString &from, const QString &to) override;
    Result<JournalHead> backUp(const QString &from, const QString &to) override;
    Result<JournalHead> verify(const QString &path, const Passphrase &passphrase = {}) override;
    Result<void> reseal(const QString &path, const Passphrase &passphrase) override;
    Result<void> rewrite(const QString &path, const Passphrase &passphrase, const ChangeRow &change, const KeepsDraft &keeps) override;
    Result<void> destroy(const QString &path) override;
    Result<QStringList> holding(const QString &path, const QStringList &texts, const Passphrase &passphrase = {}) override;
    Result<void> setRecovery(const QString &path, const Passphrase &recovery) override;
    Result<Salvage> salvage(const QString &from, const QString &to, const Passphrase &passphrase = {}) override;
    void forgetKeys() override;
    std::optional<QByteArray> idOf(const QString &path) override;
    std::optional<QString> newerWriter(const QString &path) override;

private:
    Result<OpenDossier> createFor(const QString &path, const QByteArray &id, const QList<KeySlot> &keySlots);
    using CopyRows = std::function<Result<void>(JournalStore &from, JournalStore &to)>;
    Result<void> replaceWith(const QString &path, const Passphrase &known, const Passphrase &next, const CopyRows &copyRows);

    Keyring m_keys;
};
