// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The consensus as a state machine: which gesture is legal at which stage. Nothing here decides in people's stead.

#include "core/meeting/state.h"

enum class Gesture { Propose, Move, Question, Reserve, Oppose, Answer, Amend, Test, Record, ReadBack, Lock, Unlock };

template <> struct EnumNames<Gesture> {
    static constexpr const char *names[]
        = { "propose", "move", "question", "reserve", "oppose", "answer", "amend", "test", "record", "read-back", "lock", "unlock" };
};

/** Whether a gesture is legal now on this task. Errors: LockedDecision, NotLocked, AbsentProposal, NotReadBack, IllegalConsensusMove. */
Result<void> mayDo(const MeetingState &state, const QString &task, Gesture gesture);
/**
 * Whether the assembly may go to `stage`: always back, forward one stage at a time; the amendment may be skipped, and all
 * stages up to the test where every sheet brought the same two names. An argued opposition that is still open is discussed
 * first; an unargued one, or a maintained one, holds nothing up.
 */
Result<void> mayMove(const MeetingState &state, const QString &task, Stage stage);
/** The stage that comes next by the usual course. */
std::optional<Stage> nextStage(const MeetingState &state, const QString &task);
/** The stages that may be gone to now, in order. */
QList<Stage> reachableStages(const MeetingState &state, const QString &task);
/** Whether these two, in whatever order and with this wording, are the proposal on the table already. */
bool isOnTable(const Deliberation &deliberation, const QList<Id<Person>> &pair, const QString &wording);
/** What is still to be done before the decision is locked, as the page's list shows it. */
struct Remaining {
    Stage stage;
    bool done;
    bool operator==(const Remaining &) const = default;
};
QList<Remaining> remainingOf(const Deliberation &deliberation);
/** The argued oppositions that are still open, by their numbers from 1. */
QList<int> openOppositions(const Deliberation &deliberation);
/** The oppositions that were maintained, by their numbers from 1. */
QList<int> maintainedOppositions(const Deliberation &deliberation);
