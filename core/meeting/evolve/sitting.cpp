// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/evolve/evolve.h"

void evolve(MeetingState &state, const HeadcountTyped &change, const Stamp &)
{
    if (!state.sittings.isEmpty())
        state.sittings.last().headcount = change.count;
}

void evolve(MeetingState &state, const PersonArrived &change, const Stamp &stamp)
{
    if (!state.sittings.isEmpty() && state.people.find(change.person))
        state.sittings.last().presence.put(Presence { presenceOf(change.person), stamp.at, {} });
}

void evolve(MeetingState &state, const ArrivalTakenBack &change, const Stamp &)
{
    if (!state.sittings.isEmpty())
        state.sittings.last().presence.remove(presenceOf(change.person));
}

void evolve(MeetingState &state, const PersonLeft &change, const Stamp &stamp)
{
    if (state.sittings.isEmpty())
        return;
    if (auto *presence = state.sittings.last().presence.edit(presenceOf(change.person)))
        presence->leftAt = stamp.at;
}

void evolve(MeetingState &state, const StepStarted &change, const Stamp &stamp)
{
    for (auto it = state.steps.begin(); it != state.steps.end(); ++it) { // one step at a time: the one under way ends
        if (it.key() != change.step && it->startedAt && !it->finishedAt)
            it->finishedAt = stamp.at;
    }
    auto &step = state.steps[change.step];
    if (!step.startedAt)
        step.startedAt = stamp.at;
    step.finishedAt.reset();
}

void evolve(MeetingState &state, const StepFinished &change, const Stamp &stamp)
{
    auto &step = state.steps[change.step];
    if (!step.startedAt)
        step.startedAt = stamp.at;
    step.finishedAt = stamp.at;
}

void evolve(MeetingState &state, const LookBackRecorded &change, const Stamp &)
{
    state.lookBacks.insert(change.task, LookBack { change.wentWell, change.difficulties });
}

void evolve(MeetingState &state, const GroupPresented &change, const Stamp &stamp)
{
    state.presentations.insert(change.group, Presentation { change.by, stamp.at });
}
