// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Any text file that a facilitator may hand in: which kind it is, and what it says.

#include "core/exchange/importedpeople.h"
#include "core/exchange/importedprofiles.h"
#include "core/exchange/pdfwords.h"
#include "core/result.h"

#include <QByteArray>

#include <functional>
#include <variant>

using ImportedInput = std::variant<ImportedPeople, ImportedProfiles>;
/** What reads the words of a PDF. */
using ReadPdf = std::function<Result<QList<PdfPage>>(const QByteArray &bytes, const QString &name)>;

/** Whether these bytes are a PDF, which core/exchange/pdf reads. */
[[nodiscard]] bool isPdf(const QByteArray &bytes);

/**
 * Reads members, the staff's export, profiles or e-mails, recognised by their header; `file` is the name shown.
 * Errors: EmptyFile, UnknownFormat, NulInText, NoUsableColumn, LineTooLong, TooManyRows.
 */
[[nodiscard]] Result<ImportedInput> readInput(const QByteArray &bytes, const QString &file);

/** The same, or an attendance list in PDF; errors of readAttendanceList and of `readPdf` too. */
[[nodiscard]] Result<ImportedInput> readInput(const QByteArray &bytes, const QString &file, const ReadPdf &readPdf);
