// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/evolve/evolve.h"

void evolve(MeetingState &state, const ResultRecorded &change, const Stamp &stamp)
{
    auto &now = state.deliberations[change.task];
    TaskResult result;
    result.outcome = change.outcome;
    result.names = change.names;
    result.at = stamp.at;
    result.present = change.present;
    now.result = result;
    now.stage = Stage::ReadBack;
}

void evolve(MeetingState &state, const SentenceReadBack &change, const Stamp &stamp)
{
    auto &now = state.deliberations[change.task];
    if (now.result)
        now.result->readBackAt = stamp.at;
}

void evolve(MeetingState &state, const DecisionLocked &change, const Stamp &stamp)
{
    auto &now = state.deliberations[change.task];
    if (!now.result)
        return;
    now.result->lockedAt = stamp.at;
    now.stage = Stage::Locked;
}

void evolve(MeetingState &state, const DecisionUnlocked &change, const Stamp &)
{
    auto &now = state.deliberations[change.task];
    if (!now.result)
        return;
    now.result->lockedAt.reset();
    now.result->readBackAt.reset();
    now.unlockReasons.append(change.reason);
    now.stage = Stage::ReadBack;
}
