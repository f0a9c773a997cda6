// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The timer of the step under way, or of a turn to speak: a bar, digits and a word, for the hall and for the window alike.

#include "core/meeting/state.h"

#include <QTime>

enum class TimerTone {
    Calm,
    Soon, // the last fifth, five minutes at most
    Over,
};

struct TimerView {
    int plannedSeconds = 0;
    qint64 secondsLeft = 0; // negative once over
    double gone = 0; // share of the planned time that is gone, from 0 to 1
    QString digits; // what is left: « 12:40 »; over: « +02:10 »
    QString word; // « il reste 12 min », « temps écoulé »
    TimerTone tone = TimerTone::Calm;
    bool operator==(const TimerView &) const = default;
};

/** The timer of the step under way at `now`, milliseconds since 1970; nothing when none is. */
std::optional<TimerView> timerAt(const MeetingState &state, qint64 now);
/** When the step under way should end, by the clock in the hall. */
std::optional<QTime> stepEndsAt(const MeetingState &state);
/** A countdown of so many seconds, begun at `startedAt`. */
TimerView countdown(qint64 startedAt, int plannedSeconds, qint64 now);
