// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/evolve/evolve.h"

namespace {

/** What comes next is tested anew: an earlier test or result no longer speaks of what is on the table. */
void putOnTable(Deliberation &now, Proposal proposal, const QString &reason)
{
    now.proposals.append(std::move(proposal));
    now.overrideReason = reason;
    now.test.reset();
    now.result.reset();
}

}

void evolve(MeetingState &state, const ProposalMade &change, const Stamp &stamp)
{
    auto &now = state.deliberations[change.task];
    putOnTable(now, { change.pair, change.wording, stamp.at, {} }, change.reason);
    now.overridden = change.overridden;
    now.stage = Stage::Questions;
}

void evolve(MeetingState &state, const StageMoved &change, const Stamp &)
{
    auto &now = state.deliberations[change.task];
    if (now.isLocked())
        return;
    now.stage = change.stage;
    now.test.reset();
    now.result.reset();
}

void evolve(MeetingState &state, const QuestionNoted &change, const Stamp &)
{
    state.deliberations[change.task].questions.append({ change.text, change.answer });
}

void evolve(MeetingState &state, const ReservationNoted &change, const Stamp &)
{
    state.deliberations[change.task].reservations.append({ change.text, change.criterion });
}

void evolve(MeetingState &state, const OppositionNoted &change, const Stamp &)
{
    Opposition opposition;
    opposition.argument = change.argument.trimmed();
    opposition.criterion = change.criterion;
    opposition.wayOut = change.wayOut;
    opposition.extent = change.extent;
    state.deliberations[change.task].oppositions.append(opposition);
}

void evolve(MeetingState &state, const OppositionAnswered &change, const Stamp &)
{
    auto &oppositions = state.deliberations[change.task].oppositions;
    if (change.opposition < 1 || change.opposition > oppositions.size())
        return;
    auto &opposition = oppositions[change.opposition - 1];
    opposition.state = change.state;
    if (!change.answer.isEmpty())
        opposition.answer = change.answer;
    replace(opposition.argument, change.argument);
}

void evolve(MeetingState &state, const ProposalAmended &change, const Stamp &stamp)
{
    auto &now = state.deliberations[change.task];
    putOnTable(now, { change.pair, change.wording, stamp.at, change.answers }, change.reason);
    now.overridden = change.overridden;
    now.stage = Stage::Amendment;
}

void evolve(MeetingState &state, const ConsensusTested &change, const Stamp &stamp)
{
    auto &now = state.deliberations[change.task];
    now.test = ConsensusTest { change.consensus, change.method, stamp.at, change.present };
    if (change.consensus != Consensus::Reached || now.proposals.isEmpty())
        return;
    now.result = TaskResult { Outcome::Designated, now.proposals.last().pair, stamp.at, change.present, {}, {} };
    now.stage = Stage::ReadBack;
}
