// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is done with the files of a damaged dossier: nothing is ever deleted, and the sound one takes the name. For any thread.

#include "core/journal/shelf.h"

#include <QDateTime>

/** A safety copy that can stand in for a dossier; a sealed one whose key is not known may be. */
struct SoundBackup {
    QString path;
    QDateTime madeAt;
};

/** What was put in the place of a damaged dossier. */
struct Rescued {
    QString damagedName; // the file name under which the damaged one is kept
    qint64 rows = 0;
    std::optional<Error> lost; // what could not be kept of it
};

/** Whether a dossier that does not open for this reason may be rescued. */
[[nodiscard]] bool isDamage(const Error &error);
/** The newest of these copies that exists and is sound. */
[[nodiscard]] std::optional<SoundBackup> newestBackup(Shelf &shelf, const QStringList &copies);
/** Gives a copy a free name, « X (sauvegarde) (plus récente).boucle »: what comes next does not take its place. */
Result<void> setAside(const QString &copy);
/** All that stands beside a dossier or a copy of it under a name that was given here, and what a crash left half written of it. */
[[nodiscard]] QStringList setAsideOf(const QString &path);
/** Puts the copy, whose key is known, in the place of the dossier. Errors: those of `verify` and `copy`; all is then as it was. */
[[nodiscard]] Result<Rescued> putBackupInPlace(Shelf &shelf, const QString &dossier, const QString &copy);
/** Puts what is sound of the dossier, whose key is known, in its place; its copies keep what they hold under another name. */
[[nodiscard]] Result<Rescued> keepWhatIsSound(Shelf &shelf, const QString &dossier, const QStringList &copies);
