// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A strip: one line of a slide across its width, with what stands beside it. Pages are filled with strips and split between them.

#include "ui/projector/slidepage.h"
#include "ui/projector/slidetype.h"

/** Where strips are set: the width of the slide and the scale of its text. */
struct Canvas {
    double width = 1920;
    SlideScale scale;

    static constexpr double left = 80;
    [[nodiscard]] double right() const { return width - left; }
    [[nodiscard]] double content() const { return width - 2 * left; }
    /** Whether two columns have room side by side; else one stands over the other. */
    [[nodiscard]] bool isWide() const { return content() / scale.factor() > 1300; }
};

/**
 * Strips that belong together go to the next page together, as long as a page holds them. What no page holds is split between
 * its items first; inside an item only where a page does not hold that item alone.
 */
enum class Bond { Free, WithNext, InItem };
enum class Hairline { None, Above };

struct Strip {
    QList<PlacedText> texts; // from y = 0
    QList<PlacedShape> shapes;
    double height = 0;
    double before = 0; // space above, but at the top of a page
    double stretch = 0; // how much more of it there may be, where the page has room
    int lines = 1;
    int notes = 0; // reservations and oppositions, of which a page holds three
    Hairline rule = Hairline::None; // in the space above
    Bond bond = Bond::Free;
    bool opensPage = false;
};

/** A line of text as it is set. */
struct SetLine {
    QString text;
    Setting setting;
    SlideInk ink = SlideInk::Text;
};

/** Lines below each other in a part of the width. */
struct TextColumn {
    double left = 0;
    double width = 0;
    QList<SetLine> lines;
};

[[nodiscard]] SlideInk inkOf(SlideTone tone);

/** The lines of a text in a column of this width. */
[[nodiscard]] QList<SetLine> setLines(const QString &text, const Setting &setting, double width, SlideInk ink = SlideInk::Text);
/** Places one line at `left`, its baseline so far below the top; `width` is its room. */
[[nodiscard]] PlacedText placedLine(const SetLine &line, double left, double baseline, double width);
/** Columns side by side, their lines on common baselines: a strip a line, bound as one item. */
[[nodiscard]] QList<Strip> zipped(const QList<TextColumn> &columns);
/** Binds all strips but the last to the next one, items to each other too; the space is above the first. */
void bind(QList<Strip> &strips, double before, double stretch = 0);

void move(PlacedText &text, double dx, double dy);
[[nodiscard]] PlacedShape filledShape(const QPainterPath &path, SlideInk ink);
[[nodiscard]] PlacedShape strokedShape(const QPainterPath &path, SlideInk ink, double pen);
[[nodiscard]] PlacedShape filledRect(const QRectF &rect, SlideInk ink);
