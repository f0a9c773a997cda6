// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/papersetwriter.h"

#include "core/paper/attendanceof.h"
#include "ui/pages/pdf.h"
#include "ui/pages/savefile.h"

#include <QDir>

using namespace Qt::StringLiterals;

PaperSetWriter::PaperSetWriter(const MeetingState &state, const QString &target, SheetSize size, qint64 now)
    : m_state(state)
    , m_target(target)
    , m_size(size)
    , m_now(now)
    , m_set(paperSet(state))
{
}

QString PaperSetWriter::next() const
{
    if (isDone())
        return {};
    return m_made == 0 ? furnitureOf(setCover(m_state)).title : word(m_set.at(m_made - 1).kind);
}

bool PaperSetWriter::isOneFile() const
{
    return m_target.endsWith(u".pdf"_s, Qt::CaseInsensitive);
}

PagedPaper PaperSetWriter::laidOut(const PaperFonts &fonts)
{
    if (m_made == 0)
        return layOut(setCover(m_state), fonts, m_size);
    const auto kind = m_set.at(m_made - 1).kind;
    const auto paged = layOut(papersOf(m_state, kind, m_now), fonts, m_size);
    if (kind == PaperKind::Attendance)
        m_sheet = ::printedSheet(attendanceOf(m_state), paged.blankRows, paged.lastRows);
    return paged;
}

Result<void> PaperSetWriter::write(const PagedPaper &paged, const PaperFonts &fonts)
{
    if (isOneFile()) {
        append(m_whole, paged);
        if (m_made + 1 < count())
            return {};
        m_whole.title = furnitureOf(setCover(m_state)).title;
        return saveFile(m_target, pdfBytes(m_whole, fonts));
    }
    const auto stem = m_made == 0 ? setCoverStem() : setFileStem(m_set, m_made - 1);
    const auto path = QDir(m_target).filePath(stem + u".pdf"_s);
    const bool isThere = QDir(m_target).exists();
    if (const auto made = makeFolderOf(path); !made)
        return made;
    auto saved = saveFile(path, pdfBytes(paged, fonts));
    if (!saved && !isThere)
        QDir().rmdir(m_target); // no empty folder is left where nothing could be written
    return saved;
}

Result<void> PaperSetWriter::step()
{
    if (isDone())
        return {};
    if (m_made == 0 && isOneFile()) { // rather than once all is made
        if (const auto may = maySaveFile(m_target); !may)
            return may;
    }
    const auto fonts = paperFonts();
    if (!fonts)
        return refuse(fonts);
    if (const auto written = write(laidOut(*fonts), *fonts); !written)
        return written;
    ++m_made;
    if (isDone() || !isOneFile())
        m_written = m_sheet;
    return {};
}
