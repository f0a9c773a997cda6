// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A file in the place of another: it is there at once or not at all, and what was there before is overwritten where the system allows it.

#include "core/result.h"

/** Overwrites a file where it stands, as far as the system allows, and takes it away. Error: FileUnwritable. */
[[nodiscard]] Result<void> destroyFile(const QString &path);
/** Puts `replacement` in the place of `path`. Errors: FileUnwritable {path, system message}; both files are then as they were. */
[[nodiscard]] Result<void> replaceFile(const QString &replacement, const QString &path);
