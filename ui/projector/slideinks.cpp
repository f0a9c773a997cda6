// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/slideinks.h"

namespace {

struct Shades {
    QRgb lit;
    QRgb dark;
};

Shades shadesOf(SlideInk ink)
{
    switch (ink) {
    case SlideInk::Ground:
        return { 0xFFFFFF, 0x121117 };
    case SlideInk::Text:
        return { 0x15141A, 0xF5F4F8 };
    case SlideInk::Quiet:
        return { 0x45444D, 0xC9C6D2 };
    case SlideInk::Accent:
        return { 0x3D2399, 0xC9BBFF };
    case SlideInk::Good:
        return { 0x0F5A2E, 0x8BE5AC };
    case SlideInk::Attention:
        return { 0x6A4300, 0xFFD37A };
    case SlideInk::Refusal:
        return { 0x8C1420, 0xFFB9B9 };
    case SlideInk::Line:
        return { 0x8A8894, 0x7E7B8A };
    }
    return {};
}

}

QColor colourOf(SlideInk ink, HallLight hall)
{
    const auto shades = shadesOf(ink);
    return QColor::fromRgb(hall == HallLight::Lit ? shades.lit : shades.dark);
}
