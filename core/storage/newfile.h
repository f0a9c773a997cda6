// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A new file that its owner alone may read, made before SQLite would make it readable by all.

#include "core/result.h"

/** Errors: FileExists, FileUnwritable, DiskFull. */
Result<void> makeEmptyFile(const QString &path);
