// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Tables as a workbook of Excel and LibreOffice.

#include "core/exchange/writtentable.h"
#include "core/result.h"

#include <QByteArray>

/** Characters, in UTF-16, that Excel shows of a cell. */
inline constexpr qsizetype maxXlsxCell = 32'767;
/** Rows of a sheet, its headings included. */
inline constexpr qsizetype maxXlsxRows = 1'048'576;

/** Whether this build can write a workbook at all. */
[[nodiscard]] bool canWriteXlsx();

/**
 * A workbook with a sheet for each table; `title` goes into its properties, with the date `now` (milliseconds since 1970) and no author.
 * Cells are texts, never formulas, or whole numbers in a column of numbers; nothing is cut.
 * The library wants files: they stand in a folder of ours in memory (volatilefolder.h), for this user alone, and are gone afterwards;
 * its own have no name any more as soon as they are open.
 * Errors: XlsxSupportMissing; PaperWithoutTable (there are none); TextTooLong (the heading or the title, 32767) with the table, row and
 * column; TooManyRows (1048576); FileUnwritable (the folder in memory, the library's message).
 */
[[nodiscard]] Result<QByteArray> xlsxBytes(const QList<WrittenTable> &tables, const QString &title, qint64 now);
