// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A paper as the bytes of a file, in any of its forms.

#include "core/exchange/csvwriter.h"
#include "core/paper/paperforms.h"
#include "ui/pages/pdf.h"

/** Which paper, and how it is wanted. */
struct WantedPaper {
    PaperKind kind = PaperKind::Attendance;
    SheetChoices sheet = {};
    SheetSize size = SheetSize::A4;
    CsvStyle csv = CsvStyle::French;
};

struct PaperFile {
    QByteArray bytes;
    Printed printed; // of what has no pages: one, with all rows
};

/** `now` in milliseconds since 1970. Errors: FontMissing, PaperWithoutTable, XlsxSupportMissing, and what a workbook cannot hold. */
Result<PaperFile> paperFile(const MeetingState &state, const WantedPaper &wanted, PaperForm form, qint64 now);
/** The same into a file, whole or not at all; besides FileUnwritable and DiskFull. */
Result<Printed> writePaper(const MeetingState &state, const WantedPaper &wanted, PaperForm form, qint64 now, const QString &path);
