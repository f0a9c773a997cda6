// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// From a file to the store on it: its header, the key to its rows, the program that writes it.

#include "core/journal/shelf.h"
#include "core/storage/database.h"
#include "core/storage/header.h"
#include "core/storage/keyring.h"
#include "core/storage/sqlitestore.h"
#include "core/storage/writerlock.h"

/** A file that was opened, and what it says of itself. */
struct Opened {
    std::unique_ptr<Database> database;
    Header header;
    Seal seal;
};

/** Errors: those of `Database::open`, `readHeader` and `Keyring::sealOf`. */
Result<Opened> unlocked(const QString &path, Database::Mode mode, Keyring &keys, const Passphrase &passphrase);
std::unique_ptr<SqliteStore> storeOn(Opened opened, Access access, WriterLock &lock);
/** To write where the mode and the format allow it. Errors: those of `JournalStore::read` where its end is not the one noted. */
Result<OpenDossier> dossierOn(Opened opened, Database::Mode mode, WriterLock lock);
/**
 * What was just made, to be written and no other way: its head is noted before any row.
 * Errors: DiskFull, DossierHeldElsewhere (one of this name was taken away while it was open), those of `unlocked`.
 */
Result<OpenDossier> openNew(const QString &path, Keyring &keys, const Passphrase &passphrase = {});
