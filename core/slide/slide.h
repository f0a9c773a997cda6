// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the projector may show is this type: what must not be shown cannot be put in it. Sizes and places are the painter's.

#include "core/meeting/course.h"
#include "core/slide/slideblocks.h"

#include <variant>

using SlideBlock
    = std::variant<Lines, Items, Facts, HandSigns, TwoColumns, Volunteers, Composition, Situations, Framed, Notes, Decisions, TimeLeft>;

struct SlideHead {
    QString title;
    QString shortTitle; // where the title has no room; may be empty
    std::optional<int> number; // of a task
    QString aside; // « proposition 2 »; may be empty
    bool operator==(const SlideHead &) const = default;
};

/** One of the marks of the step bar. */
struct StepMark {
    QString numeral;
    QString name;
    StepState state = StepState::ToDo;
    bool operator==(const StepMark &) const = default;
};

/** A rehearsal is marked on each of its slides. */
enum class Occasion { Meeting, Rehearsal };

/** Text grows where a slide has room, unless it shows how large the smallest is. */
enum class Fit { Grows, AsIs };

struct Slide {
    SlideHead head;
    QList<SlideBlock> blocks;
    QString ask; // what is asked of the hall now, always at the same place; may be empty
    QList<StepMark> steps;
    Occasion occasion = Occasion::Meeting;
    Fit fit = Fit::Grows;
    bool operator==(const Slide &) const = default;
};

/** All words of a slide from top to bottom, for screen readers and for checking what is shown. */
QStringList textsOf(const Slide &slide);
