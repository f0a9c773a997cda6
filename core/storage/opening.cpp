// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/opening.h"

Result<Opened> unlocked(const QString &path, Database::Mode mode, Keyring &keys, const Passphrase &passphrase)
{
    auto database = Database::open(path, mode);
    if (!database)
        return refuse(database);
    auto header = readHeader(**database);
    if (!header)
        return refuse(header);
    auto seal = keys.sealOf(*header, path, passphrase);
    if (!seal)
        return refuse(seal);
    return Opened { *std::move(database), *std::move(header), *std::move(seal) };
}

std::unique_ptr<SqliteStore> storeOn(Opened opened, Access access, WriterLock &lock)
{
    return std::make_unique<SqliteStore>(
        std::move(opened.database), std::move(opened.header), std::move(opened.seal), access, std::move(lock.held));
}

Result<OpenDossier> dossierOn(Opened opened, Database::Mode mode, WriterLock lock)
{
    const bool readOnly = mode != Database::Mode::ReadWrite || opened.header.format > Header::Current;
    OpenDossier dossier { {}, readOnly, lock.heldBy, opened.header.dossier, opened.header.isSealed() };
    auto store = storeOn(std::move(opened), readOnly ? Access::ReadOnly : Access::Write, lock);
    if (const auto whole = store->checkEnd(); !whole) {
        const auto read = store->read(0, [](const JournalRow &) { return Result<void>(); });
        return refuse(read ? whole : read); // the first bad row says more
    }
    dossier.store = std::move(store);
    return dossier;
}

Result<OpenDossier> openNew(const QString &path, Keyring &keys, const Passphrase &passphrase)
{
    auto lock = takeWriterLock(path);
    if (!lock.held) // the file could be made, and nothing more beside it
        return lock.heldBy.isEmpty() ? refuse(ErrorKind::DiskFull, { path })
                                     : refuse(ErrorKind::DossierHeldElsewhere, { lock.heldBy, path });
    auto opened = unlocked(path, Database::Mode::ReadWrite, keys, passphrase);
    if (!opened)
        return refuse(opened);
    auto dossier = dossierOn(*std::move(opened), Database::Mode::ReadWrite, std::move(lock));
    const auto noted = dossier ? dossier->store->checkpoint() : Result<void>();
    return noted ? std::move(dossier) : refuse(noted);
}
