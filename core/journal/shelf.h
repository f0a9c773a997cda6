// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where dossiers are kept: opens, creates, copies them. The program gives one; no layer above knows what it is made of.

#include "core/journal/head.h"
#include "core/journal/journalstore.h"

#include <memory>

enum class Access { Write, ReadOnly };

/** An open dossier. When another program writes it, it is read only and `heldBy` says who. */
struct OpenDossier {
    std::unique_ptr<JournalStore> store;
    bool readOnly = false;
    QString heldBy;
};

class Shelf {
public:
    Shelf() = default;
    Shelf(const Shelf &) = delete;
    Shelf &operator=(const Shelf &) = delete;
    virtual ~Shelf() = default;

    /** A new dossier. Errors: FileExists, FileUnwritable, DiskFull. */
    virtual Result<OpenDossier> create(const QString &path) = 0;
    /** An existing one, read only when another program writes it. Errors: FileNotFound, NotADossier, DossierTooNew, DossierDamaged. */
    virtual Result<OpenDossier> open(const QString &path, Access access) = 0;
    /** A faithful copy of a dossier, open or not. Errors: FileExists, FileUnwritable, DiskFull. */
    virtual Result<void> copy(const QString &from, const QString &to) = 0;
    /** Reads and checks a whole dossier, open or not: how far it goes. Errors: those of `open`, with the first bad row. */
    virtual Result<JournalHead> verify(const QString &path) = 0;
};
