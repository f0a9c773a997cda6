// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The consensus on one task, from the proposal to the locked decision (domain.md A, "situation and result").

#include "core/people/idwords.h"
#include "core/procedure/rule.h"

enum class Stage { Proposal, Questions, Reservations, Oppositions, Amendment, Test, ReadBack, Locked };

template <> struct EnumNames<Stage> {
    static constexpr const char *names[]
        = { "proposal", "questions", "reservations", "oppositions", "amendment", "test", "read-back", "locked" };
};

struct Proposal {
    QList<Id<Person>> pair;
    QString wording; // empty: the usual sentence, made from the names as they are spelt now
    qint64 at = 0;
    std::optional<int> answers; // the opposition that an amendment answers, from 1
    bool operator==(const Proposal &) const = default;
};

struct Question {
    QString text;
    QString answer;
    bool operator==(const Question &) const = default;
};

struct Reservation {
    QString text;
    QString criterion;
    bool operator==(const Reservation &) const = default;
};

/** How many hold an opposition; never who. */
enum class Extent { One, Some, Many };

template <> struct EnumNames<Extent> {
    static constexpr const char *names[] = { "one", "some", "many" };
};

enum class OppositionState { Open, Reworded, Lifted, Maintained };

template <> struct EnumNames<OppositionState> {
    static constexpr const char *names[] = { "open", "reworded", "lifted", "maintained" };
};

struct Opposition {
    QString argument; // empty: kept, marked as unargued, holds nothing up
    QString criterion;
    QString wayOut;
    Extent extent = Extent::One;
    OppositionState state = OppositionState::Open;
    QString answer; // what was answered
    bool isArgued() const { return !argument.isEmpty(); }
    bool operator==(const Opposition &) const = default;
};

enum class Consensus { Reached, NotReached };

template <> struct EnumNames<Consensus> {
    static constexpr const char *names[] = { "reached", "not-reached" };
};

/** The facilitators asked the assembly « Y a-t-il consensus ? » and say what they found. */
struct ConsensusTest {
    Consensus consensus = Consensus::NotReached;
    QString method; // how it was done: hand signs, round of the room
    qint64 at = 0;
    int present = 0;
    bool operator==(const ConsensusTest &) const = default;
};

/** The result of one task, recorded by people. */
enum class Outcome { Designated, NoConsensus, Vacant, NotTreated };

template <> struct EnumNames<Outcome> {
    static constexpr const char *names[] = { "designated", "no-consensus", "vacant", "not-treated" };
};

struct TaskResult {
    Outcome outcome = Outcome::NotTreated;
    QList<Id<Person>> names; // the pair, or the people whose profiles were debated
    qint64 at = 0;
    int present = 0;
    std::optional<qint64> readBackAt;
    std::optional<qint64> lockedAt;
    bool operator==(const TaskResult &) const = default;
};

struct Deliberation {
    Stage stage = Stage::Proposal;
    QList<Proposal> proposals; // the last one is on the table
    QList<Question> questions;
    QList<Reservation> reservations;
    QList<Opposition> oppositions;
    std::optional<ConsensusTest> test;
    std::optional<TaskResult> result;
    QList<RuleBreach> overridden; // the blocking rules set aside for the proposal on the table
    QString overrideReason; // why they were
    QStringList unlockReasons;
    bool isLocked() const { return result && result->lockedAt; }
    bool operator==(const Deliberation &) const = default;
};
