// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where dossiers are kept: opens, creates, copies them. The program gives one; no layer above knows what it is made of.

#include "core/journal/head.h"
#include "core/journal/journalstore.h"
#include "core/passphrase/passphrase.h"

#include <memory>

enum class Access { Write, ReadOnly };

/** An open dossier. When another program writes it, it is read only and `heldBy` says who. */
struct OpenDossier {
    std::unique_ptr<JournalStore> store;
    bool readOnly = false;
    QString heldBy;
    QByteArray id; // of the dossier, not of its file: copies have the same
    bool isSealed = false;
};

/** What could be read of a damaged dossier, and what is wrong with the rest. */
struct Salvage {
    JournalHead kept;
    std::optional<Error> lost; // none when all was sound
};

/** The row to write in the place of another. */
using ChangeRow = std::function<Result<JournalRow>(const JournalRow &)>;
/** Whether what is half typed goes on as it is. */
using KeepsDraft = std::function<bool(const QByteArray &draft)>;

class Shelf {
public:
    Shelf() = default;
    Shelf(const Shelf &) = delete;
    Shelf &operator=(const Shelf &) = delete;
    virtual ~Shelf() = default;

    /** A new dossier, sealed unless the passphrase is empty. Errors: FileExists, FileUnwritable, DiskFull, SealFailed. */
    virtual Result<OpenDossier> create(const QString &path, const Passphrase &passphrase = {}) = 0;
    /**
     * An existing one, read only when another program writes it. A sealed one opens by its passphrase, and after that without, until
     * `forgetKeys`. Errors: FileNotFound, NotADossier, DossierTooNew, DossierDamaged, DossierCutShort, PassphraseNeeded, PassphraseWrong,
     * SealFailed.
     */
    virtual Result<OpenDossier> open(const QString &path, Access access, const Passphrase &passphrase = {}) = 0;
    /**
     * A new, empty dossier that is sealed like the one of this id which was opened, by the same passphrase: for what goes on elsewhere when
     * the file can no longer be written. Errors: those of `create`; PassphraseNeeded when it is sealed and its key was forgotten.
     */
    virtual Result<OpenDossier> createAlike(const QString &path, const QByteArray &id) = 0;
    /** A faithful copy of a dossier, open or not. Errors: FileExists, FileUnwritable, DiskFull. */
    virtual Result<void> copy(const QString &from, const QString &to) = 0;
    /**
     * Makes or renews the safety copy of a dossier, open or not, whose key is known: the former copy goes only once the new one was read
     * and found whole. Errors: those of `verify`, FileUnwritable, DiskFull.
     */
    virtual Result<JournalHead> backUp(const QString &from, const QString &to) = 0;
    /** Reads and checks a whole dossier, open or not: how far it goes. Errors: those of `open`, with the first bad row. */
    virtual Result<JournalHead> verify(const QString &path, const Passphrase &passphrase = {}) = 0;
    /**
     * Rewrites a dossier that no program has open: sealed under a new key for this passphrase, or with an empty one not sealed at all.
     * The former file goes only once the new one is whole, and is overwritten where the system allows it. Errors: those of `open`,
     * DossierHeldElsewhere, FileUnwritable, DiskFull.
     */
    virtual Result<void> reseal(const QString &path, const Passphrase &passphrase) = 0;
    /**
     * Rewrites a dossier that no program has open, row by row as `change` gives them, under a new key for its passphrase (an empty one
     * for a dossier that is not sealed), with the drafts that `keeps` lets through. The former file is overwritten where the system allows
     * it. Errors: those of `open` and of `change`, DossierHeldElsewhere, FileUnwritable, DiskFull.
     */
    virtual Result<void> rewrite(const QString &path, const Passphrase &passphrase, const ChangeRow &change, const KeepsDraft &keeps) = 0;
    /**
     * Takes a dossier and what stands beside it away, overwritten where the system allows it. Errors: FileNotFound,
     * DossierHeldElsewhere, FileUnwritable.
     */
    virtual Result<void> destroy(const QString &path) = 0;
    /** Which of the texts stand in the file of a dossier, unsealed or not, in its rows, its drafts or its bytes. Errors: those of `verify`.
     */
    virtual Result<QStringList> holding(const QString &path, const QStringList &texts, const Passphrase &passphrase = {}) = 0;
    /** Adds a second passphrase to a sealed dossier whose key is known, or replaces it. Errors: those of `open`, DossierHeldElsewhere. */
    virtual Result<void> setRecovery(const QString &path, const Passphrase &recovery) = 0;
    /** Writes what is sound of a dossier into a new one, sealed alike. Errors: those of `open` but damage, FileExists, FileUnwritable,
     * DiskFull. */
    virtual Result<Salvage> salvage(const QString &from, const QString &to, const Passphrase &passphrase = {}) = 0;
    /** Forgets every key: sealed dossiers ask for their passphrase again. Those that are open stay so. */
    virtual void forgetKeys() = 0;
    /** Which dossier a file is, sealed, damaged or neither (`OpenDossier::id`); nothing when it does not say. */
    virtual std::optional<QByteArray> idOf(const QString &path) = 0;
    /** The version of the program that wrote a dossier in a newer format, which this one reads but does not write; nothing otherwise. */
    virtual std::optional<QString> newerWriter(const QString &path) = 0;
};
