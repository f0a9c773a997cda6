// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// People out of the platform's two tables: a group's members, and what the national staff exports.

#include "core/exchange/header.h"
#include "core/exchange/importedpeople.h"
#include "core/result.h"

/** Which of the inputs this header belongs to: a group's members, the staff's export, or a mere column of e-mails. */
[[nodiscard]] InputKind inputKind(const TableHeader &header);

/**
 * The people of a table whose header was found. Addresses, dates and subscriptions are left behind; statuses tell
 * followers from members and nothing else. What a row cannot keep stands in `repaired`, a row of no use in `refused`.
 * Errors: LineTooLong, TooManyRows.
 */
[[nodiscard]] Result<ImportedPeople> readMembers(QStringView text, const TableHeader &header, const QString &file);
