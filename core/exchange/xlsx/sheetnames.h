// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The names of the sheets of a workbook, as Excel allows them.

#include "core/exchange/writtentable.h"

/** Characters, in UTF-16, that the name of a sheet may have. */
inline constexpr qsizetype maxSheetName = 31;

/** A name for each table, made from its title: allowed, not too long, and different from the others whatever their case. */
[[nodiscard]] QStringList sheetNames(const QList<WrittenTable> &tables);
