// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How wide words are and where lines break, in millimetres; a word is measured once, or rarely twice.

#include "ui/pages/drawnsigns.h"

#include <QFontMetricsF>
#include <QHash>

#include <deque>

/** Part of a line, or a whole one. */
struct MeasuredLine {
    QString text;
    double width = 0;
    bool operator==(const MeasuredLine &) const = default;
};

class TextMeasure {
public:
    explicit TextMeasure(const PaperFonts &fonts);

    /** The text as it is drawn and measured; see DrawnSigns. */
    QString drawn(const QString &text) { return m_signs.of(text); }
    double width(const QString &text, const PaperLook &look);
    double space(const PaperLook &look);
    double ascent(const PaperLook &look);
    double descent(const PaperLook &look);
    /** One pitch of the given leading, in ems. */
    static double pitch(const PaperLook &look, double leading);
    /**
     * Breaks at spaces; a word wider than `mm` before its hyphens, then anywhere between characters: nothing is ever cut.
     * Gives no line for an empty text.
     */
    QList<MeasuredLine> wrap(const QString &text, const PaperLook &look, double mm);

private:
    struct Face {
        PaperLook look;
        QFontMetricsF metrics;
        double space;
        QHash<QString, double> words;
    };
    Face &faceOf(const PaperLook &look);
    static double wordWidth(Face &face, const QString &word);
    static QList<MeasuredLine> pieces(Face &face, const QString &word, double mm);
    /** The dash that ends a line, for the next one if it has room: it would be read as a hyphen there. */
    static MeasuredLine takeDash(Face &face, MeasuredLine &line, double room);
    static QList<MeasuredLine> characters(Face &face, const QString &word, double mm);

    PaperFonts m_fonts;
    DrawnSigns m_signs;
    std::deque<Face> m_faces;
};
