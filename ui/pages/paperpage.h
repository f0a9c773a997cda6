// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A page that is ready to be drawn: texts, rules and boxes at their place, in millimetres from the sheet's corner.

#include "ui/pages/paperfonts.h"

#include <QList>
#include <QPainterPath>
#include <QRectF>

#include <variant>

class QPainter;

enum class SheetSize { A4, Letter };

/** A sheet in millimetres, and the margins that no item leaves. */
struct PaperSheet {
    static constexpr double margin = 12; // poor printers print no nearer to an edge
    static constexpr double left = margin;
    static constexpr double top = margin;
    double width = 210;
    double height = 297;
    double right() const { return width - margin; }
    double bottom() const { return height - margin; }
    /** Between the margins. */
    double inner() const { return right() - left; }
};

PaperSheet sheetOf(SheetSize size);

/** One line of text; `rect` is what its letters may cover. */
struct PageText {
    QRectF rect;
    double baseline = 0; // at the foot of the letters; the top of `rect` is their head, or the contrary upside down
    QString text;
    PaperLook look;
    bool isUpsideDown = false; // for who sits on the other side of a folded card
    bool isErased = false; // white over what is below
    bool operator==(const PageText &) const = default;
};

enum class RuleKind { Solid, Dotted, Dashed };

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

/** A drawing in millimetres, filled or stroked with a pen of `thickness`. */
struct PageShape {
    QPainterPath path;
    double thickness = 0; // 0: filled
    bool isErased = false; // white over what is below
    bool operator==(const PageShape &) const = default;
};

using PageItem = std::variant<PageText, PageRule, PageBox, PageShape>;

/** Items in the order in which they are read. */
struct PaperPage {
    QList<PageItem> items;
    SheetSize size = SheetSize::A4;
    bool operator==(const PaperPage &) const = default;
};

/** Draws a page on a device of any resolution, from the sheet's corner (FullPageMode); black only. */
void paint(const PaperPage &page, const PaperFonts &fonts, QPainter &painter);
