// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How a dossier's file is opened so that nothing in it changes, wherever it lies: a disk that is full or cannot be written is no obstacle.

#include "core/storage/database.h"

/** Whether a program may write the file and beside it. */
bool isPlaceWritable(const QString &path);
/** How to read without writing: a file that waits for its last rows to be moved in needs more than one that is whole. */
Database::Mode modeToRead(const QString &path);
/** Whether a whole file, which a disk without room refuses for this reason, can be read without what SQLite keeps beside it. */
bool isReadableFrozen(const Error &error, const QString &path);

/** What `read` finds in the file in that mode, or else, on a full disk, in the file as it stands. */
template <class Read> auto readWhole(const QString &path, const Read &read) -> decltype(read(Database::Mode::Frozen))
{
    const auto mode = modeToRead(path);
    auto found = read(mode);
    const bool isTriedAgain = !found && mode != Database::Mode::Frozen && isReadableFrozen(found.error(), path);
    return isTriedAgain ? read(Database::Mode::Frozen) : std::move(found);
}
