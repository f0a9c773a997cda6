// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The table of profiles, a format of this program (docs/profils-csv.md): who is put forward for which task.

#include "core/exchange/header.h"
#include "core/exchange/importedprofiles.h"
#include "core/result.h"

/** Whether a header is that of a table of profiles: it names a task. */
[[nodiscard]] bool isProfilesHeader(const TableHeader &header);

/**
 * The profiles below a header. A row needs a task and a name or a pseudo.
 * Errors: LineTooLong, TooManyRows; of a row: EmptyText (the column), RowWithoutName, NameTooLong.
 */
[[nodiscard]] Result<ImportedProfiles> readProfiles(QStringView text, const TableHeader &header, const QString &file);

/** A table to fill in: its header alone, as the CSV that a French spreadsheet opens at once. */
[[nodiscard]] QByteArray profilesTemplate();
