// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <QWidget>

#include <cmath>
#include <utility>

const Tokens &lightTokens()
{
    static const Tokens tokens {
        .page = 0xFAFAF8,
        .card = 0xFFFFFF,
        .rail = 0xF2F0EB,
        .line = 0xE3E2DD,
        .buttonEdge = 0xBFBDC6,
        .fieldEdge = 0x86838F,
        .text = 0x1C1B22,
        .secondary = 0x57565F,
        .accent = 0x4B2BB0,
        .accentHover = 0x3A1F92,
        .accentSoft = 0xEFEBFA,
        .onAccent = 0xFFFFFF,
        .done = 0x1B6B3A,
        .doneSoft = 0xE6F2E9,
        .attention = 0x7A4F00,
        .attentionSoft = 0xFFF1CF,
        .refusal = 0xA3212B,
        .refusalSoft = 0xFDECEC,
        .hover = 0xF5F4F1,
    };
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens {
        .page = 0x17161C,
        .card = 0x211F28,
        .rail = 0x121117,
        .line = 0x35323E,
        .buttonEdge = 0x55515F,
        .fieldEdge = 0x8A8696,
        .text = 0xF2F1F5,
        .secondary = 0xB4B1BD,
        .accent = 0xB9A6FF,
        .accentHover = 0xCFC2FF,
        .accentSoft = 0x332B52,
        .onAccent = 0x1B1433,
        .done = 0x7FD09A,
        .doneSoft = 0x1D3527,
        .attention = 0xF0C263,
        .attentionSoft = 0x3B3018,
        .refusal = 0xFF9EA1,
        .refusalSoft = 0x472428,
        .hover = 0x2A2832,
    };
    return tokens;
}

QPalette paletteOf(const Tokens &tokens)
{
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        { QPalette::Window, tokens.page },
        { QPalette::WindowText, tokens.text },
        { QPalette::Base, tokens.card },
        { QPalette::AlternateBase, tokens.hover },
        { QPalette::Text, tokens.text },
        { QPalette::Button, tokens.card },
        { QPalette::ButtonText, tokens.text },
        { QPalette::BrightText, tokens.refusal },
        { QPalette::PlaceholderText, tokens.secondary },
        { QPalette::Highlight, tokens.accentSoft },
        { QPalette::HighlightedText, tokens.text },
        { QPalette::Link, tokens.accent },
        { QPalette::LinkVisited, tokens.accent },
        { QPalette::ToolTipBase, tokens.text },
        { QPalette::ToolTipText, tokens.card },
        { QPalette::Light, tokens.card },
        { QPalette::Midlight, tokens.line },
        { QPalette::Mid, tokens.buttonEdge },
        { QPalette::Dark, tokens.fieldEdge },
        { QPalette::Shadow, Qt::black },
    };
    QPalette palette;
    for (const auto &[role, colour] : roles)
        palette.setColor(role, colour);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, tokens.secondary);
    return palette;
}

const Tokens &themeOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkTokens() : lightTokens();
}

const Tokens &themeOf(const QWidget *widget)
{
    return widget ? themeOf(widget->palette()) : lightTokens();
}

static double luminance(const QColor &colour)
{
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF())) + 0.0722 * linear(double(colour.blueF()));
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [low, high] = std::minmax({ luminance(one), luminance(other) });
    return (high + 0.05) / (low + 0.05);
}
