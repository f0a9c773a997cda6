// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A copy of a dossier page by page, through SQLite: it is whole even while someone writes the original.

#include "core/storage/database.h"

/** Copies into a new file; it has its name only once it is whole. Errors: FileExists, FileUnwritable, DiskFull, StoreFailed. */
Result<void> backUp(const Database &source, const QString &to);
