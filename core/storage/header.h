// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a dossier says of itself: its format, who may read it, its identity.

#include "core/storage/database.h"
#include "core/storage/keyslot.h"

struct Header {
    /**
     * The format that this program writes, and the newest whose rows it knows. Nothing was released yet, so that whatever changes there are
     * is format 1. Later a new kind of change needs no other one: a program that does not know it refuses its row as too new (Session), in
     * a dossier begun by an older program too.
     */
    static constexpr int Current = 1;

    int format = Current;
    int oldestReader = Current;
    QByteArray dossier; // sixteen random bytes
    QString product; // the version of the program that made the file
    QList<KeySlot> keySlots; // none: rows are as they are
    QByteArray head; // sealed like the rows; empty before the journal was first put in order

    bool isSealed() const { return !keySlots.isEmpty(); }

    bool operator==(const Header &) const = default;
};

/** Refuses what is no dossier by the first bytes of the file, without SQLite: FileNotFound, FileUnreadable, NotADossier. */
Result<void> checkFirstBytes(const QString &path);
/** Makes the tables of a dossier in an empty file, and its header: format, product and reader are this program's. */
Result<void> makeDossier(const Database &database, const QByteArray &dossier, const QList<KeySlot> &keySlots);
/** Sixteen random bytes. */
QByteArray newDossierId();
/** Replaces the ways into a sealed dossier. Errors: DiskFull, DossierReadOnly, StoreFailed. */
Result<void> writeKeySlots(const Database &database, const QList<KeySlot> &keySlots);
/** The header of a dossier that this program may read. Errors: NotADossier, DossierTooNew, DossierDamaged. */
Result<Header> readHeader(const Database &database);
