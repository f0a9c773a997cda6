// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/evolve/evolve.h"
#include "core/meeting/sittings.h"

#include <algorithm>

void evolve(MeetingState &state, const EndFixed &change, const Stamp &)
{
    if (!state.sittings.isEmpty())
        state.sittings.last().end = change.end;
}

void evolve(MeetingState &state, const DurationsShared &change, const Stamp &)
{
    for (const auto &one : change.steps)
        state.steps[one.step].minutes = one.minutes;
    if (change.end && !state.sittings.isEmpty())
        state.sittings.last().end = change.end;
}

void evolve(MeetingState &state, const TurnEnded &change, const Stamp &stamp)
{
    if (!state.sittings.isEmpty())
        state.sittings[sittingGoingOn(state, stamp.at)].turns.append(
            { change.number.value_or(0), change.gender, change.voice, change.seconds, change.step, stamp.at });
}

void evolve(MeetingState &state, const TurnCorrected &change, const Stamp &stamp)
{
    if (state.sittings.isEmpty())
        return;
    auto &turns = state.sittings[sittingGoingOn(state, stamp.at)].turns;
    const auto turn = std::find_if(turns.begin(), turns.end(), [&](const SpokenTurn &one) { return one.number == change.number; });
    if (turn != turns.end())
        turn->seconds = change.seconds;
}
