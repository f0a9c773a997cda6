// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The fonts of papers, carried by the program: a paper never depends on what the computer has.

#include "core/result.h"

#include <QFont>

enum class PaperFace { Regular, Bold, Italic };

/** A face at a size in points. */
struct PaperLook {
    double points = 10;
    PaperFace face = PaperFace::Regular;
    bool operator==(const PaperLook &) const = default;
};

/** What papers are drawn in, once loaded. */
struct PaperFonts {
    QString family;
    bool operator==(const PaperFonts &) const = default;
};

/** Papers are laid out in these units: 1200 to the inch. */
inline constexpr double paperUnitsPerMm = 1200 / 25.4;

/** Loads the three faces, once; FontMissing otherwise. Needs a QGuiApplication. */
Result<PaperFonts> paperFonts();
/** The same from files of `folder`, each time. */
Result<PaperFonts> paperFontsFrom(const QString &folder);
/** The font of a look, in paper units, without hinting. */
QFont paperFont(const PaperFonts &fonts, const PaperLook &look);
