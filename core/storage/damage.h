// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What was done to a row that is not the one that was written there.

#include "core/storage/database.h"

enum class Damage {
    Altered, // its bytes were never written in this journal
    Missing,
    Moved, // it was written elsewhere in this journal, which no longer has it there
    Repeated, // it is the copy of another row
};

/** The word for it among the facts of DossierDamaged. */
[[nodiscard]] QString damageWord(Damage damage);
/** What happened to row `seq`, which is not what the chain says; `dossier` is where the chain starts. Reads the whole journal once. */
[[nodiscard]] Damage damageOf(const Database &database, const QByteArray &dossier, qint64 seq);
/** The same error, unless it is damage: then told as of a file in which nothing is sound, where to keep what is sound is no advice. */
[[nodiscard]] Error fromTheStart(const Error &error, const QString &path);
