// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A page that is ready to be drawn: texts, rules and boxes at their place, in millimetres from the sheet's corner.

#include "ui/pages/paperfonts.h"

#include <QList>
#include <QRectF>

#include <variant>

class QPainter;

/** A4, and the margins that no item leaves. */
struct PaperSheet {
    static constexpr double width = 210;
    static constexpr double height = 297;
    static constexpr double left = 12;
    static constexpr double right = 198;
    static constexpr double top = 12;
    static constexpr double bottom = 285;
};

/** One line of text; `rect` is what its letters may cover. */
struct PageText {
    QRectF rect;
    double baseline = 0;
    QString text;
    PaperLook look;
    bool operator==(const PageText &) const = default;
};

enum class RuleKind { Solid, Dotted };

/** A straight line, horizontal or vertical. */
struct PageRule {
    QPointF from;
    QPointF to;
    double thickness = 0.18;
    RuleKind kind = RuleKind::Solid;
    bool operator==(const PageRule &) const = default;
};

/** An empty box, its line centred on `rect`. */
struct PageBox {
    QRectF rect;
    double thickness = 0.25;
    bool operator==(const PageBox &) const = default;
};

using PageItem = std::variant<PageText, PageRule, PageBox>;

/** Items in the order in which they are read. */
struct PaperPage {
    QList<PageItem> items;
    bool operator==(const PaperPage &) const = default;
};

/** Draws a page on a device of any resolution, from the sheet's corner (FullPageMode); black only. */
void paint(const PaperPage &page, const PaperFonts &fonts, QPainter &painter);
