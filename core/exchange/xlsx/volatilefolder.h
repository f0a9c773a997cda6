// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where a file may stand for a moment without reaching a disk.

#include <QString>

/**
 * The folder of this session, or the machine's, that is kept in memory and lost when it stops; the one for temporary files where there
 * is none (Windows, macOS).
 */
[[nodiscard]] QString volatileFolder();
