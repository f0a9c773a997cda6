// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where the safety copies of a dossier stand: beside it under its name, elsewhere under one that no other dossier of that name has.

#include "core/journal/shelf.h"

/** « X (sauvegarde).boucle », beside the dossier. */
[[nodiscard]] QString backupPath(const QString &dossier);
/** « X (sauvegarde 3f9a2c).boucle » in another folder: the beginning of the dossier's id tells it from another X. */
[[nodiscard]] QString backupPath(const QString &dossier, const QString &folder, const QByteArray &id);
/** Whether a file is named as a copy of this dossier in another folder, whatever the dossier was called. */
[[nodiscard]] bool isBackupOf(const QString &path, const QByteArray &id);
/** What the copy in another folder was called before its name told which dossier it is of; nothing unless that copy is there and of this
 * dossier. */
[[nodiscard]] std::optional<QString> formerBackup(Shelf &shelf, const QString &dossier, const QString &folder, const QByteArray &id);
/**
 * Where copies of a dossier may be, beside it and in a second folder (none when empty). Of a dossier that no longer says which it is, one
 * in the second folder is its copy if no other there has its name. For any thread.
 */
[[nodiscard]] QStringList copiesOf(Shelf &shelf, const QString &dossier, const QString &second);
/** The same, those beside it of when it had another name, and all that the program set aside of the dossier and of them: what was erased is
 * to stand nowhere. For any thread. */
[[nodiscard]] QStringList allCopiesOf(Shelf &shelf, const QString &dossier, const QString &second);
