// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/pause.h"

#include "core/meeting/findinggrid.h"

namespace {

StepProgress progressOf(const MeetingState &state, StepKind kind)
{
    for (const auto &step : procedureOf(state).steps) {
        if (step.kind == kind)
            return state.steps.value(step.code);
    }
    return {};
}

}

QList<int> awaitedSheets(const MeetingState &state)
{
    QList<int> awaited;
    for (const auto &group : state.smallGroups) {
        if (firstEmptyCell(state, group.number))
            awaited.append(group.number);
    }
    return awaited;
}

bool isPauseNear(const MeetingState &state)
{
    const auto pooling = progressOf(state, StepKind::Decisions);
    if (state.smallGroups.isEmpty() || pooling.finishedAt)
        return false;
    const bool areStudied = progressOf(state, StepKind::Findings).startedAt || !state.findings.isEmpty();
    return areStudied && (!pooling.startedAt || !awaitedSheets(state).isEmpty());
}
