// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/consensus.h"

#include "core/meeting/situation.h"

#include <algorithm>

namespace {

constexpr auto lastFreeStage = Stage::Test;

QString taskName(const MeetingState &state, const QString &task)
{
    const auto *found = taskOf(procedureOf(state), task);
    return found ? found->name : task;
}

template <class T> QString wordOf(T value)
{
    return QString::fromUtf8(EnumNames<T>::names[static_cast<size_t>(value)]);
}

tl::unexpected<Error> illegal(Gesture gesture, Stage stage)
{
    return refuse(ErrorKind::IllegalConsensusMove, { wordOf(gesture), wordOf(stage) });
}

bool isBetween(Stage stage, Stage first, Stage last)
{
    return stage >= first && stage <= last;
}

/** Whether the gesture belongs to the stage, the lock and the proposal left aside. */
bool fits(const Deliberation &now, Gesture gesture)
{
    const auto stage = now.stage;
    switch (gesture) {
    case Gesture::Propose: // also after « vacante » or « non traitée »: somebody may come forward at the next sitting
        return isBetween(stage, Stage::Proposal, Stage::ReadBack);
    case Gesture::Move:
        return isBetween(stage, Stage::Questions, Stage::ReadBack);
    case Gesture::Question:
    case Gesture::Reserve:
    case Gesture::Oppose:
        return isBetween(stage, Stage::Questions, Stage::Test);
    case Gesture::Answer:
    case Gesture::Amend:
        return isBetween(stage, Stage::Oppositions, Stage::Test);
    case Gesture::Test:
        return stage == Stage::Test;
    case Gesture::Record:
        return isBetween(stage, Stage::Proposal, Stage::ReadBack);
    case Gesture::ReadBack:
    case Gesture::Lock:
        return stage == Stage::ReadBack && now.result.has_value();
    case Gesture::Unlock:
        return now.isLocked();
    }
    return false;
}

bool needsProposal(Gesture gesture)
{
    switch (gesture) {
    case Gesture::Move:
    case Gesture::Question:
    case Gesture::Reserve:
    case Gesture::Oppose:
    case Gesture::Answer:
    case Gesture::Amend:
    case Gesture::Test:
        return true;
    case Gesture::Propose:
    case Gesture::Record:
    case Gesture::ReadBack:
    case Gesture::Lock:
    case Gesture::Unlock:
        return false;
    }
    return false;
}

bool sameTwo(QList<Id<Person>> a, QList<Id<Person>> b)
{
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    return a == b;
}

bool takesShortWay(const MeetingState &state, const QString &task, const Deliberation &now)
{
    const auto agreed = agreedPair(state, task);
    return !agreed.isEmpty() && !now.proposals.isEmpty() && sameTwo(now.proposals.last().pair, agreed);
}

}

Result<void> mayDo(const MeetingState &state, const QString &task, Gesture gesture)
{
    const auto now = deliberationOf(state, task);
    if (now.isLocked() && gesture != Gesture::Unlock)
        return refuse(ErrorKind::LockedDecision, { taskName(state, task) });
    if (!now.isLocked() && gesture == Gesture::Unlock)
        return refuse(ErrorKind::NotLocked, { taskName(state, task) });
    if (needsProposal(gesture) && now.proposals.isEmpty())
        return refuse(ErrorKind::AbsentProposal, { taskName(state, task) });
    if (!fits(now, gesture))
        return illegal(gesture, now.stage);
    if (gesture == Gesture::Lock && !now.result->readBackAt)
        return refuse(ErrorKind::NotReadBack, { taskName(state, task) });
    return {};
}

Result<void> mayMove(const MeetingState &state, const QString &task, Stage stage)
{
    if (const auto may = mayDo(state, task, Gesture::Move); !may)
        return may;
    const auto now = deliberationOf(state, task);
    if (!isBetween(stage, Stage::Questions, lastFreeStage) || stage == now.stage)
        return illegal(Gesture::Move, stage);
    if (stage < now.stage)
        return {};
    if (stage == Stage::Test && !openOppositions(now).isEmpty())
        return refuse(ErrorKind::OppositionOpen, { taskName(state, task) });
    const bool isNext = int(stage) == int(now.stage) + 1;
    const bool skipsAmendment = now.stage == Stage::Oppositions && stage == Stage::Test;
    if (isNext || skipsAmendment || takesShortWay(state, task, now))
        return {};
    return illegal(Gesture::Move, stage);
}

bool isOnTable(const Deliberation &now, const QList<Id<Person>> &pair, const QString &wording)
{
    return !now.proposals.isEmpty() && now.proposals.last().wording == wording && sameTwo(now.proposals.last().pair, pair);
}

/** Whether an opposition is to be met by another wording, and none was put on the table yet. */
static bool waitsForWording(const Deliberation &now)
{
    const auto isReworded = [](const Opposition &opposition) { return opposition.state == OppositionState::Reworded; };
    return now.proposals.size() == 1 && std::any_of(now.oppositions.begin(), now.oppositions.end(), isReworded);
}

std::optional<Stage> nextStage(const MeetingState &state, const QString &task)
{
    const auto now = deliberationOf(state, task);
    if (now.isLocked() || now.stage == Stage::Proposal || now.stage >= lastFreeStage)
        return {};
    const bool isSettled = maintainedOppositions(now).isEmpty() && !waitsForWording(now);
    const auto next = takesShortWay(state, task, now) || (now.stage == Stage::Oppositions && isSettled)
        ? Stage::Test
        : static_cast<Stage>(int(now.stage) + 1);
    return mayMove(state, task, next) ? std::optional(next) : std::nullopt;
}

QList<Stage> reachableStages(const MeetingState &state, const QString &task)
{
    QList<Stage> stages;
    for (int i = int(Stage::Questions); i <= int(lastFreeStage); ++i) {
        if (mayMove(state, task, static_cast<Stage>(i)))
            stages.append(static_cast<Stage>(i));
    }
    return stages;
}

QList<Remaining> remainingOf(const Deliberation &deliberation)
{
    QList<Remaining> list;
    for (int i = int(Stage::Proposal); i <= int(Stage::Locked); ++i) {
        const auto stage = static_cast<Stage>(i);
        const bool done = deliberation.isLocked() || stage < deliberation.stage;
        list.append({ stage, done });
    }
    return list;
}

QList<int> openOppositions(const Deliberation &deliberation)
{
    QList<int> open;
    for (qsizetype i = 0; i < deliberation.oppositions.size(); ++i) {
        const auto &one = deliberation.oppositions.at(i);
        if (one.isArgued() && one.state == OppositionState::Open)
            open.append(int(i) + 1);
    }
    return open;
}

QList<int> maintainedOppositions(const Deliberation &deliberation)
{
    QList<int> maintained;
    for (qsizetype i = 0; i < deliberation.oppositions.size(); ++i) {
        const auto &one = deliberation.oppositions.at(i);
        if (one.isArgued() && one.state == OppositionState::Maintained)
            maintained.append(int(i) + 1);
    }
    return maintained;
}
