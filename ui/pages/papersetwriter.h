// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Makes everything for the meeting, a paper at a time, so that who waits sees how far it is and may stop.

#include "core/meeting/changes/preparation.h"
#include "core/paper/paperset.h"
#include "core/result.h"
#include "ui/pages/pager.h"

class PaperSetWriter {
public:
    /** `target` is a file that ends with .pdf, for all in one, or a folder, for a PDF each; `now` in milliseconds since 1970. */
    PaperSetWriter(const MeetingState &state, const QString &target, SheetSize size, qint64 now);

    /** How many papers there are to make, the first sheet included, and how many are made. */
    int count() const { return int(m_set.size()) + 1; }
    int made() const { return m_made; }
    bool isDone() const { return m_made == count(); }
    /** What the next step makes: « Conducteur ». */
    QString next() const;
    /**
     * Makes one more paper. The file of all in one is written with the last one, so that what was there stays until then, but a place
     * that cannot be written is refused with the first; in a folder, which is made where there is none, a file each. Errors: FontMissing,
     * FileUnwritable, DiskFull.
     */
    Result<void> step();
    /** The attendance sheet, once its file is written. */
    std::optional<SheetPrinted> printedSheet() const { return m_written; }

private:
    bool isOneFile() const;
    PagedPaper laidOut(const PaperFonts &fonts);
    Result<void> write(const PagedPaper &paged, const PaperFonts &fonts);

    MeetingState m_state;
    QString m_target;
    SheetSize m_size;
    qint64 m_now;
    QList<SetItem> m_set;
    PagedPaper m_whole;
    std::optional<SheetPrinted> m_sheet;
    std::optional<SheetPrinted> m_written;
    int m_made = 0;
};
