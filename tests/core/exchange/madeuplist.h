// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Attendance lists laid out as the platform does: as words in place, or drawn into a real PDF.

#include "core/exchange/importedpeople.h"
#include "core/exchange/pdfwords.h"

#include <QByteArray>

struct MadeUpList {
    QString title = QStringLiteral("Boucle départementale de l'Exemple");
    QList<ImportedPerson> people; // names, pseudo, sharing, quality, groups
};

/** A person of such a list; a missing family name hides the name. */
[[nodiscard]] ImportedPerson listed(
    const QString &family, const QString &given, const QString &pseudo, const QString &quality = {}, const QString &group = {});

/** The list as an A4 PDF: head repeated, cells wrapped and centred, seven empty rows, footer with page numbers. */
[[nodiscard]] QByteArray drawnAsPdf(const MadeUpList &list);

/** A PDF of one page that has this text and no table. */
[[nodiscard]] QByteArray pdfOfText(const QString &text);

/** A PDF of one page that has a drawing and no text, as a scanner makes it. */
[[nodiscard]] QByteArray pdfWithoutText();

/** Puts the words of a text on a page: left and top in points, the height that the font has. */
void putLine(PdfPage &page, double left, double top, double height, const QString &text);
