// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a PDF says of itself: its title, whose it is, its language; beside its pages, which stay as they are.

#include <QByteArray>
#include <QString>

/** Plain words, each in one line; an empty one says nothing and leaves what the PDF says already. */
struct PdfInfo {
    QString title;
    QString author;
    QString subject;
    QString language; // as in fr-FR
    bool operator==(const PdfInfo &) const = default;
};

/** Whether this build can write them at all. */
[[nodiscard]] bool canWriteDocumentInfo();

/**
 * A PDF/A-1b, such as QPdfWriter makes, with `info` in its information dictionary, its catalog and its XMP metadata, which then agree,
 * and with its title in the title bar of who reads it. It stays a PDF/A-1b.
 * Never fails: where this build cannot, or the bytes are no sound PDF/A, they are given back as they were,
 * since a paper that says nothing of itself is worth more than none.
 */
[[nodiscard]] QByteArray withDocumentInfo(const QByteArray &pdf, const PdfInfo &info);
