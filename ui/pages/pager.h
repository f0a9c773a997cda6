// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Lays a paper out on sheets: the one renderer of all papers, for files, printers and previews.

#include "core/paper/document.h"
#include "ui/pages/paperpage.h"

#include <QHash>

/** The pages, and where the rows fell. */
struct PagedPaper {
    QString title; // of the whole document
    QString organisation; // whose it is
    QStringList marks; // in its banner
    QList<PaperPage> pages;
    QHash<quint32, int> pageOfRow; // by the row's key; pages count from 1
    QList<int> lastRows; // number of the last row to sign on each page; that of the page before, or 0, where there is none
    int blankRows = 0; // as many as stand on the pages
    bool operator==(const PagedPaper &) const = default;
};

/** Never fails and never cuts: what is too long goes on below, or on the next page. */
PagedPaper layOut(const Paper &paper, const PaperFonts &fonts, SheetSize size = SheetSize::A4);
/** Puts the pages of a paper after those of others; one of several pages begins on the front of a leaf. */
void append(PagedPaper &whole, const PagedPaper &one);
/**
 * Several papers one after the other, each with its own page numbers; one of several pages begins on the front of a leaf.
 * The title is what their running heads share, organisation and marks are those of the first.
 */
PagedPaper layOut(const QList<Paper> &papers, const PaperFonts &fonts, SheetSize size = SheetSize::A4);
