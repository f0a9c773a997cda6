// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The faces of the window's text: Inter, sized in pixels, never hinted.

#include <QFont>
#include <QString>

enum class Face {
    Body, // 15
    Medium, // 15, medium
    Strong, // 15, semi-bold
    Small, // 14
    SmallMedium,
    SmallStrong,
    Tiny, // 13, medium: keycaps
    Numeral, // 12, semi-bold: the rail's circles
    Section, // 18, display
    Title, // 28, display
    Proposition, // 20, medium
    Timer, // 24, semi-bold
    Counter, // 40, semi-bold
};

[[nodiscard]] QFont fontOf(Face face);

/** Makes the shipped fonts known; more than once does no harm. */
void loadFonts();

/** The same words as French sets them: curved apostrophes, no-break spaces inside « » and before : ; ? ! */
[[nodiscard]] QString typeset(QString words);
