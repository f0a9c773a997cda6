// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The XMP metadata of a PDF/A-1b: what its information dictionary says, once more, in XML (ISO 19005-1, 6.7).

#include <QByteArray>
#include <QString>

/** What the PDF says already; an empty one is left out. */
struct XmpFacts {
    QString title;
    QString author;
    QString subject;
    QString language; // as in fr-FR
    QString creator; // the program
    QString producer; // its library
    QString created; // see isoDate
    QString modified;
    bool operator==(const XmpFacts &) const = default;
};

/** A date of a PDF, D:20260627140000+02'00', as XMP writes it, 2026-06-27T14:00:00+02:00; empty where it is none, or has no zone. */
[[nodiscard]] QString isoDate(const QString &pdfDate);

/** The packet, in UTF-8; empty where a fact holds what XML cannot. */
[[nodiscard]] QByteArray xmpPacket(const XmpFacts &facts);
