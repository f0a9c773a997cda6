// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What papers draw of a text: an emoji or a sign that no font holds leaves a box in its place, never nothing.

#include "ui/pages/paperfonts.h"

#include <QFontMetricsF>
#include <QRawFont>

#include <optional>

/** Stands for a sign that cannot be drawn; papers have it, and it can be searched and copied. */
inline constexpr char16_t missingSign = u'\u25A1';

class DrawnSigns {
public:
    explicit DrawnSigns(const PaperFonts &fonts) : m_fonts(fonts) { }

    /**
     * The text with signs that papers have. A letter in disguise (𝓐) becomes plain; one of another script stays where a font of
     * this computer draws it; all else that is unknown becomes one missingSign, however many code points make it.
     */
    QString of(const QString &text);

private:
    QString cluster(const QString &cluster);
    bool isHeld(const QString &cluster);
    bool isLentByAnotherFont(const QString &cluster);
    void load();

    PaperFonts m_fonts;
    std::optional<QRawFont> m_own; // loaded for the first text that is not plain
    std::optional<QFontMetricsF> m_withOthers;
};
