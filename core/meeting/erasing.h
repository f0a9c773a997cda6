// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An erasure carried out on a dossier's file, and proved.

#include "core/journal/shelf.h"
#include "core/meeting/erasure.h"

#include <functional>

struct Erased {
    qsizetype texts = 0; // how many were taken out
    QStringList left; // those that are still found: none, unless something is wrong
    QStringList mentions; // sentences where a person's family name alone still stands; see Erasure
    QStringList called; // what groups, places and others are called, where a name or a contact that was to go still stands
    QStringList copiesLeft; // copies that could not be destroyed, and say it all
};

/** What is to go, once the journal is read. */
using MeantErasure = std::function<Result<Erasure>(const MeetingSession &)>;

/**
 * Rewrites a dossier that no program has open without what `meant` finds in it, under a new key for its passphrase (an empty one if it is
 * not sealed), takes the copies away, and looks for every erased text in the bytes that are left. A recovery phrase no longer opens it.
 * Errors: those of `meant` and of `Shelf::rewrite`, which leave all as it was, then those of reading it anew. Copies that are not there,
 * or cannot be destroyed, are no error.
 */
[[nodiscard]] Result<Erased> erase(
    Shelf &shelf, const QString &path, const Passphrase &passphrase, const MeantErasure &meant, const QStringList &copies);
