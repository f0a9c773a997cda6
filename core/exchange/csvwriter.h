// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A table as separated values that spreadsheets open at once, and that hold no formula.

#include "core/exchange/writtentable.h"

#include <QByteArray>

/** French: semicolons and the UTF-8 mark, which a French Excel needs. Plain: commas without a mark, as in RFC 4180. */
enum class CsvStyle { French, Plain };

/** What stands before a cell that a spreadsheet would otherwise calculate. */
inline constexpr char16_t formulaMark = u'\'';

/**
 * Whether a spreadsheet might calculate such a cell: it begins with =, +, -, @ or their full-width forms, after blanks and invisible
 * characters too, or with a tab or the end of a line.
 */
[[nodiscard]] bool readsAsFormula(QStringView cell);

/**
 * The headings, unless all are empty, then the rows, filled up to the number of columns; lines end with CRLF. Line feeds stay inside
 * quotes. A cell that reads as a formula gets `formulaMark` before it, names and telephones in +33 too: opening a file never runs
 * anything. The mark holds for a file that is opened with its own separator. Title and marks are not written.
 */
[[nodiscard]] QByteArray csvBytes(const WrittenTable &table, CsvStyle style);
