// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/evolve/evolve.h"

void evolve(MeetingState &state, const TeamNamed &change, const Stamp &)
{
    auto &now = state.followUps[change.task];
    now.team = change.people;
    now.teamWork = change.work;
}

void evolve(MeetingState &state, const SearchersNamed &change, const Stamp &)
{
    state.followUps[change.task].searchers = change.people;
}
