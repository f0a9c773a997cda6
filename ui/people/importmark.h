// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How a mark of an import looks, and its place among the filters.

#include "core/exchange/mergeplan.h"
#include "ui/theme/glyph.h"
#include "ui/theme/tone.h"

/** The marks in the order of the filters, after « Tout ». */
inline constexpr RowMark markOrder[] = { RowMark::New, RowMark::Completed, RowMark::Unchanged, RowMark::ToDecide, RowMark::Refused };

Glyph glyphOf(RowMark mark);
Tone toneOf(RowMark mark);
/** The mark of a segment; nothing for « Tout ». */
std::optional<RowMark> markAt(int segment);
