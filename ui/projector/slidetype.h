// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The setting of text on a slide: Inter at the sizes of the floor or above, broken into lines of even width.

#include "core/slide/slideblocks.h"
#include "ui/projector/slidescale.h"

#include <QFont>
#include <QStringList>

/** The smallest size of a kind of text, in units of 1080 to the height. */
[[nodiscard]] int floorOf(SlideText kind);

/** How a text is set. */
struct Setting {
    SlideText kind = SlideText::Body;
    int pixels = 54;
    QFont::Weight weight = QFont::Medium;
    double leading = SlideScale().leading(); // of a line, in ems
    [[nodiscard]] double pitch() const { return pixels * leading; }
};

/** The setting of a kind of text at a scale, in its own weight or another. */
[[nodiscard]] Setting settingOf(SlideText kind, SlideScale scale);
[[nodiscard]] Setting settingOf(SlideText kind, SlideScale scale, QFont::Weight weight);

[[nodiscard]] QFont fontOf(const Setting &setting);
/** From the top of a line to its baseline. */
[[nodiscard]] double baselineOf(const Setting &setting);

/**
 * Broken at spaces; a word wider than `width` after its hyphens, then between characters: nothing is ever cut. Lines are made
 * as even as they can be without one more.
 */
[[nodiscard]] QStringList brokenLines(const QString &text, const Setting &setting, double width);
