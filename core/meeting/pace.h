// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether the sitting keeps to its time: planned and real minutes of each step, and when all will be done at this pace.

#include "core/meeting/course.h"

enum class PaceTone {
    NotBegun,
    OnTime,
    Ahead,
    Late, // the end would be passed
    PastEnd, // the end is passed
    DayPast, // by so much that nobody waits for it any more
    Ended, // every step is done
};

struct PacedStep {
    CourseStep step;
    int overtime = 0; // whole minutes beyond those planned
    QTime ends; // by the clock in the hall: when it ended, or will
    bool operator==(const PacedStep &) const = default;
};

struct Pace {
    PaceTone tone = PaceTone::NotBegun;
    int delay = 0; // whole minutes late, negative when ahead
    int overrun = 0; // whole minutes since the end was passed
    int minutesLeft = 0; // whole minutes to the end, none once passed
    QDateTime end; // in the hall
    QDateTime expectedEnd; // in the hall, when what remains takes the minutes planned
    QList<PacedStep> steps; // in the order of the procedure
    bool operator==(const Pace &) const = default;
};

/** The pace at `now`, milliseconds since 1970. A sitting held on another day is measured from its first step. */
Pace paceAt(const MeetingState &state, qint64 now);
/**
 * When the sitting is to end, by the clock in the hall: the fixed end, else its start and the planned minutes of its steps.
 * What is stored with « end » is this date and time.
 */
QDateTime plannedEnd(const MeetingState &state);
