// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Papers written as PDF (PDF/A-1b), whole or not at all.

#include "core/paper/document.h"
#include "core/result.h"
#include "ui/pages/pager.h"

#include <QPageLayout>

class QIODevice;

/** What was written, for the record of a printed sheet. */
struct Printed {
    int pages = 0;
    int blankRows = 0;
    QHash<quint32, int> pageOfRow;
    QList<int> lastRows; // of each page, see PagedPaper
    bool operator==(const Printed &) const = default;
};

/** What these pages come to. */
Printed printedOf(const PagedPaper &paged);
/** A sheet as Qt prints it, its corner being that of our pages. */
QPageLayout pageLayoutOf(SheetSize size);
/**
 * The bytes of a PDF, which says its title, its organisation as its author, its marks as its subject, and that it is in French.
 * All pages are of one size.
 */
QByteArray pdfBytes(PagedPaper paged, const PaperFonts &fonts);
/** FontMissing, FileUnwritable or DiskFull; needs a QGuiApplication (offscreen is enough). */
Result<Printed> writePdf(const QList<Paper> &papers, QIODevice &device);
/** The same into a file; a file that was there stays as it was unless all went well. */
Result<Printed> writePdf(const QList<Paper> &papers, const QString &path);
/** One paper alone. */
Result<Printed> writePdf(const Paper &paper, QIODevice &device);
Result<Printed> writePdf(const Paper &paper, const QString &path);
