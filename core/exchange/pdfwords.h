// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A page of a PDF as words with their boxes, in points from the top left corner.

#include <QList>
#include <QRectF>
#include <QString>

struct PdfWord {
    QString text;
    QRectF box;
    bool spaceAfter = false;
    bool isBold = false; // by the name of its font
    bool operator==(const PdfWord &) const = default;
};

struct PdfPage {
    double width = 0; // points
    double height = 0; // points
    QList<PdfWord> words;
    bool operator==(const PdfPage &) const = default;
};
