// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The platform's attendance list: members' names, pseudos, qualities and local groups out of a table's geometry.

#include "core/exchange/importedpeople.h"
#include "core/exchange/pdfwords.h"
#include "core/result.h"

/**
 * The people of an attendance list; the line of a place is the row's number in the list.
 * Errors: NotAnAttendanceList (no page has the table's head).
 */
[[nodiscard]] Result<ImportedPeople> readAttendanceList(const QList<PdfPage> &pages, const QString &file);
