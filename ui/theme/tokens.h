// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The colours of the window by what they mean, in light and in dark.

#include <QColor>
#include <QPalette>

class QWidget;

struct Tokens {
    QColor page, card, rail;
    QColor line, buttonEdge, fieldEdge;
    QColor text, secondary;
    QColor accent, accentHover, accentSoft, onAccent;
    QColor done, doneSoft;
    QColor attention, attentionSoft;
    QColor refusal, refusalSoft;
    QColor hover;

    bool operator==(const Tokens &) const = default;
};

[[nodiscard]] const Tokens &lightTokens();
[[nodiscard]] const Tokens &darkTokens();

/** The palette that carries the tokens: secondary text is PlaceholderText, the accent Link, its soft form Highlight. */
[[nodiscard]] QPalette paletteOf(const Tokens &tokens);

/** The tokens a widget is painted with, read from its palette: a part of a window may be given another palette. */
[[nodiscard]] const Tokens &themeOf(const QWidget *widget);
/** The same from a palette. */
[[nodiscard]] const Tokens &themeOf(const QPalette &palette);

/** WCAG contrast of two opaque colours, from 1 to 21. */
[[nodiscard]] double contrast(const QColor &one, const QColor &other);
