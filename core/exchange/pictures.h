// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Emoji in names: the font of a printed list has none, so the same name comes with them in a table and without in the list.

#include <QString>

/** A folded text without its emoji; as it is where it holds nothing else. */
[[nodiscard]] QString withoutPictures(const QString &folded);
