// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paperfile.h"

#include "core/exchange/meetingevent.h"
#include "core/exchange/reportfile.h"
#include "core/exchange/xlsx/xlsxbytes.h"
#include "core/paper/attendanceof.h"
#include "core/paper/html.h"
#include "core/paper/markdown.h"
#include "core/paper/kindtables.h"
#include "core/paper/plaintext.h"
#include "ui/pages/savefile.h"

namespace {

/** Several tables one below the other, each under its title and after a blank row: a CSV has but one sheet, and none is left out. */
WrittenTable together(const QList<WrittenTable> &tables)
{
    WrittenTable all;
    for (const auto &table : tables) {
        if (!all.rows.isEmpty())
            all.rows.append(QStringList { QString() });
        all.rows.append(QStringList { table.title });
        all.rows.append(headingRows(table));
        all.rows.append(table.rows);
        if (all.columns.size() < table.columns.size())
            all.columns.resize(table.columns.size());
    }
    return all;
}

Result<QByteArray> csvOf(const QList<WrittenTable> &tables, CsvStyle style)
{
    if (tables.isEmpty())
        return refuse(ErrorKind::PaperWithoutTable);
    if (tables.size() == 1)
        return csvBytes(tables.first(), style);
    return csvBytes(together(tables), style);
}

Result<QByteArray> calendarOf(const MeetingState &state, qint64 now)
{
    const auto event = eventOf(state, now);
    if (!event)
        return refuse(ErrorKind::NoMeeting);
    return icsBytes(*event);
}

Result<QByteArray> bytesOf(const MeetingState &state, const WantedPaper &wanted, const QList<Paper> &papers, PaperForm form, qint64 now)
{
    switch (form) {
    case PaperForm::Html:
        return htmlBytes(papers);
    case PaperForm::Markdown:
        return markdownBytes(papers);
    case PaperForm::Csv:
        return csvOf(tablesOf(wanted.kind, papers), wanted.csv);
    case PaperForm::Xlsx:
        return xlsxBytes(tablesOf(wanted.kind, papers), furnitureOf(papers.first()).title, now);
    case PaperForm::Calendar:
        return calendarOf(state, now);
    case PaperForm::Json:
        return reportJson(state);
    case PaperForm::Pdf:
    case PaperForm::Text:
        break;
    }
    return plainTextBytes(papers);
}

}

Result<PaperFile> paperFile(const MeetingState &state, const WantedPaper &wanted, PaperForm form, qint64 now)
{
    const auto papers = papersOf(state, wanted.kind, now, wanted.sheet);
    if (form == PaperForm::Pdf) {
        const auto fonts = paperFonts();
        if (!fonts)
            return refuse(fonts);
        auto paged = layOut(papers, *fonts, wanted.size);
        auto printed = printedOf(paged);
        return PaperFile { pdfBytes(std::move(paged), *fonts), std::move(printed) };
    }
    const auto bytes = bytesOf(state, wanted, papers, form, now);
    if (!bytes)
        return refuse(bytes);
    const auto sheet = attendanceOf(state, wanted.sheet);
    const int last = sheet.firstNumber - 1 + int(sheet.rows.size()) + sheet.blankRows;
    return PaperFile { *bytes, { 1, sheet.blankRows, {}, { last } } };
}

Result<Printed> writePaper(const MeetingState &state, const WantedPaper &wanted, PaperForm form, qint64 now, const QString &path)
{
    const auto file = paperFile(state, wanted, form, now);
    if (!file)
        return refuse(file);
    if (const auto saved = saveFile(path, file->bytes); !saved)
        return refuse(saved);
    return file->printed;
}
