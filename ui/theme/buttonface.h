// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How a push button looks: filled for the one thing to do now, plain for the rest, quiet where a line already frames it.

#include "ui/theme/glyph.h"
#include "ui/theme/tokens.h"

#include <QString>

class QSize;

enum class ButtonKind { Filled, Plain, Quiet };
enum class ButtonAlignment { Centre, Left };
enum class ButtonPress { No, Hover, Down, Disabled };

struct ButtonFace {
    ButtonKind kind = ButtonKind::Plain;
    QString text;
    Glyph glyph = Glyph::None;
    QString keys; // a keycap at the right, empty for none
    ButtonAlignment alignment = ButtonAlignment::Centre;
    int height = 40;
};

[[nodiscard]] QSize sizeOf(const ButtonFace &face);
void paintButton(QPainter &painter, const QRect &box, const ButtonFace &face, ButtonPress press, const Tokens &tokens);
