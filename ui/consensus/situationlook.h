// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How a situation or a result looks: always a glyph and a tone beside the word.

#include "core/meeting/situation.h"
#include "ui/theme/glyph.h"
#include "ui/theme/tone.h"

struct SituationLook {
    Glyph glyph;
    Tone tone;
    bool operator==(const SituationLook &) const = default;
};

SituationLook lookOf(const Situation &situation, const std::optional<TaskResult> &result);
