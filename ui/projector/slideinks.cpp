// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/slideinks.h"

namespace {

struct Shades {
    QRgb lit;
    QRgb dark;
};

Shades shadesOf(Ink ink)
{
    switch (ink) {
    case Ink::Ground:
        return { 0xFFFFFF, 0x121117 };
    case Ink::Text:
        return { 0x15141A, 0xF5F4F8 };
    case Ink::Quiet:
        return { 0x45444D, 0xC9C6D2 };
    case Ink::Accent:
        return { 0x3D2399, 0xC9BBFF };
    case Ink::Good:
        return { 0x0F5A2E, 0x8BE5AC };
    case Ink::Attention:
        return { 0x6A4300, 0xFFD37A };
    case Ink::Refusal:
        return { 0x8C1420, 0xFFB9B9 };
    case Ink::Line:
        return { 0x8A8894, 0x7E7B8A };
    }
    return {};
}

}

QColor colourOf(Ink ink, Hall hall)
{
    const auto shades = shadesOf(ink);
    return QColor::fromRgb(hall == Hall::Lit ? shades.lit : shades.dark);
}
