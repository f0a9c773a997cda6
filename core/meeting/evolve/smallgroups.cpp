// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/evolve/evolve.h"

#include <algorithm>

void evolve(MeetingState &state, const SmallGroupsFormed &change, const Stamp &)
{
    state.smallGroups = change.groups;
    std::sort(
        state.smallGroups.begin(), state.smallGroups.end(), [](const SmallGroup &a, const SmallGroup &b) { return a.number < b.number; });
    state.seating.seed.clear();
    state.seating.moves = 0;
}

std::optional<Id<Person>> reporterAfter(const SmallGroup &group, const SmallGroupCorrected &change)
{
    if (change.reporter)
        return change.reporter;
    return change.clear.contains(SmallGroupBlank::Reporter) ? std::nullopt : group.reporter;
}

void evolve(MeetingState &state, const SmallGroupCorrected &change, const Stamp &)
{
    for (auto &group : state.smallGroups) {
        if (group.number != change.number)
            continue;
        replace(group.headcount, change.headcount);
        group.reporter = reporterAfter(group, change);
    }
}

void evolve(MeetingState &state, const CriteriaRecorded &change, const Stamp &)
{
    const Cell cell { change.group, change.task };
    if (change.criteria.isEmpty())
        state.criteria.remove(cell);
    else
        state.criteria.insert(cell, change.criteria);
}

void evolve(MeetingState &state, const FindingRecorded &change, const Stamp &)
{
    state.findings.insert({ change.group, change.task }, Finding { change.finding, change.names });
}

void evolve(MeetingState &state, const FindingTakenBack &change, const Stamp &)
{
    state.findings.remove({ change.group, change.task });
}
