// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The slides of a meeting in its order, made from what is known of it now.

#include "core/slide/slide.h"
#include "core/slide/slidekey.h"

/** All slides in the order of the meeting; the timer and the line for the room are asked for apart. Pages are 0. */
QList<SlideKey> deck(const MeetingState &state);
/** The slides of one step by its code; "accueil" before the first, "apres" after the last. */
QList<SlideKey> slidesOf(const MeetingState &state, const QString &step);
/** The code of the step that a slide belongs to, or "accueil" or "apres". */
QString stepOfSlide(const MeetingState &state, const SlideKey &key);

/** The slide after this one in the deck, or the one before; where the key has left the deck, the nearest of its step. */
std::optional<SlideKey> nextSlide(const MeetingState &state, const SlideKey &key);
std::optional<SlideKey> previousSlide(const MeetingState &state, const SlideKey &key);

/** The slide itself. What the key names may be absent: then the slide says only its title. */
Slide slide(const MeetingState &state, const SlideKey &key);
/** What the console calls a slide: « Relecture : Matériel militant ». */
QString slideTitle(const MeetingState &state, const SlideKey &key);

/** What runs: planned and left in seconds, negative when over; `until` by the clock in the hall. */
struct RunningTimer {
    int plannedSeconds = 0;
    int secondsLeft = 0;
    std::optional<QTime> until;
};
/** The timer's slide under the name of a step; other words make its title when `step` is none. */
Slide timerSlide(const MeetingState &state, const QString &step, const RunningTimer &timer);
