// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The name of a column as compared with those that we know.

#include <QString>

/** Folded, its words alone, without the colons and asterisks that people add. */
[[nodiscard]] QString foldedColumnName(QStringView name);
