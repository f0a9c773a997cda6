// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One page of a slide, placed: every text with its rectangle, size and colour, and every shape, in units of 1080 to the height.

#include "core/slide/slide.h"
#include "ui/projector/slideinks.h"

#include <QFont>
#include <QPainterPath>
#include <QSize>

inline constexpr double slideHeight = 1080;

struct PlacedText {
    QString text;
    QRectF box; // as wide as the text is drawn, one line high
    QPointF baseline; // where the first letter begins
    QRectF room; // where it must stay inside
    SlideText kind = SlideText::Body;
    int pixels = 0; // of the font
    QFont::Weight weight = QFont::Medium;
    SlideInk ink = SlideInk::Text;
    SlideInk on = SlideInk::Ground; // what is behind it
};

struct PlacedShape {
    QPainterPath path;
    std::optional<SlideInk> fill;
    std::optional<SlideInk> stroke;
    double pen = 0;
};

struct SlidePage {
    double width = 1920;
    QList<PlacedShape> shapes; // under the texts, in order
    QList<PlacedText> texts;
    int lines = 0; // of content, title and step bar apart
    int number = 1;
    int count = 1;
};
