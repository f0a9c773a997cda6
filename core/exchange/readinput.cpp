// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/readinput.h"

#include "core/exchange/attendancelist.h"
#include "core/exchange/header.h"
#include "core/exchange/memberscsv.h"
#include "core/exchange/outercells.h"
#include "core/exchange/pastedemails.h"
#include "core/exchange/profilescsv.h"
#include "core/exchange/textbytes.h"

#include <algorithm>
#include <array>

namespace {

/** Files that are no text at all: spreadsheets, word processors, pictures, archives, dossiers. */
bool isBinary(const QByteArray &bytes)
{
    static const std::array<QByteArray, 9> marks { QByteArray("PK\x03\x04"), QByteArray("\xD0\xCF\x11\xE0"), QByteArray("\x89PNG"),
        QByteArray("\xFF\xD8\xFF"), QByteArray("GIF8"), QByteArray("SQLite format 3"), QByteArray("\x1F\x8B"), QByteArray("{\\rtf"),
        QByteArray("%PDF") };
    return std::any_of(marks.begin(), marks.end(), [&](const QByteArray &mark) { return bytes.startsWith(mark); });
}

template <class T> Result<ImportedInput> asInput(Result<T> &&input)
{
    if (!input)
        return refuse(input);
    return ImportedInput(std::move(*input));
}

} // namespace

bool isPdf(const QByteArray &bytes)
{
    return bytes.first(std::min<qsizetype>(bytes.size(), 1024)).contains("%PDF-");
}

Result<ImportedInput> readInput(const QByteArray &bytes, const QString &file)
{
    if (isBinary(bytes))
        return refuse(ErrorKind::UnknownFormat, { file });
    const Result<QString> read = readText(bytes, file);
    if (!read)
        return refuse(read);
    const QString text = withoutOuterCells(*read);
    const Result<TableHeader> header = findHeader(text, file);
    if (!header) {
        if (looksLikeEmails(text))
            return ImportedInput(readPastedEmails(text, file));
        return refuse(header);
    }
    if (isProfilesHeader(*header))
        return asInput(readProfiles(text, *header, file));
    return asInput(readMembers(text, *header, file));
}

Result<ImportedInput> readInput(const QByteArray &bytes, const QString &file, const ReadPdf &readPdf)
{
    if (!isPdf(bytes))
        return readInput(bytes, file);
    const auto pages = readPdf(bytes, file);
    if (!pages)
        return refuse(pages);
    return asInput(readAttendanceList(*pages, file));
}
