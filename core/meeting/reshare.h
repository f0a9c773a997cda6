// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The minutes left before the end, shared between what remains to be done; a proposal that the facilitators accept or not.

#include "core/meeting/changes/time.h"
#include "core/meeting/state.h"

/** The least that is proposed for a step to come, in minutes, unless it was planned to be shorter. */
inline constexpr int leastMinutes = 5;

/** What is to be shared: the minutes planned, and the least to be given. */
struct Share {
    int planned = 0;
    int least = 0;
};

/**
 * Whole minutes in proportion to those planned, each at least its least, which add up to `minutes`; nothing when there are not
 * enough for the least.
 */
std::optional<QList<int>> shareMinutes(int minutes, const QList<Share> &shares);
/**
 * The durations of the step under way and of those to come that end the sitting on time, the end kept where it stands. Nothing
 * when no step remains, too little time is left, or they are so planned already.
 */
std::optional<DurationsShared> reshare(const MeetingState &state, qint64 now);
