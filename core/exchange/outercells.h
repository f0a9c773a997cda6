// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A table of commas that a spreadsheet of semicolons opened and saved: its rows are cells of another table.

#include <QString>

/**
 * The table inside, its lines where they were, when the header stands whole in one cell beside empty ones; else the text
 * as it is. A row that the outer separator cut is put together again.
 */
[[nodiscard]] QString withoutOuterCells(const QString &text);
