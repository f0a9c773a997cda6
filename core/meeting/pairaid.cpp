// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/pairaid.h"

#include "core/meeting/situation.h"

#include <algorithm>

namespace {

/** The open tasks with their pairs, by place, and the same as numbers for the search. */
struct Board {
    QStringList tasks;
    QList<QList<CheckedPair>> pairs;
    Filling filling;

    QStringList codes(const QList<int> &places) const
    {
        QStringList list;
        for (const int place : places)
            list.append(tasks.at(place));
        return list;
    }
};

QStringList tasksWithoutResult(const MeetingState &state)
{
    QStringList codes;
    for (const auto &task : procedureOf(state).tasks) {
        if (!deliberationOf(state, task.code).result)
            codes.append(task.code);
    }
    return codes;
}

QList<int> numbersOf(const CheckedPair &pair)
{
    QList<int> numbers;
    for (const auto person : pair.people)
        numbers.append(int(person.number()));
    return numbers;
}

/** The pairs that can take a task without anyone having two. */
QList<NumberPair> freePairs(const QList<CheckedPair> &pairs)
{
    QList<NumberPair> numbers;
    for (const auto &pair : pairs) {
        if (isPossible(pair) && !hasOtherTask(pair))
            numbers.append({ int(pair.people.first().number()), int(pair.people.last().number()) });
    }
    return numbers;
}

Board boardOf(const MeetingState &state)
{
    const auto tasks = tasksWithoutResult(state);
    QList<QList<CheckedPair>> pairs;
    QList<QList<NumberPair>> numbers;
    for (const auto &task : tasks) {
        pairs.append(checkedPairs(state, task));
        numbers.append(freePairs(pairs.last()));
    }
    return { tasks, pairs, Filling(numbers) };
}

OpenTasks openTasks(const MeetingState &state, Board &board)
{
    OpenTasks open { board.tasks, {}, {}, {}, false };
    QList<int> others;
    for (int place = 0; place < board.tasks.size(); ++place) {
        const auto &pairs = board.pairs.at(place);
        if (std::any_of(pairs.begin(), pairs.end(), isPossible))
            others.append(place);
        else
            open.without.append(board.tasks.at(place));
        open.isAwaited = open.isAwaited || !situationOf(state, board.tasks.at(place)).awaited.isEmpty();
    }
    open.fillable = board.filling.fill(others);
    open.crowded = board.codes(board.filling.conflict(others));
    return open;
}

/** Only what this choice takes away: what no choice could fill is not its doing. */
PairEffect effectOn(Board &board, int task, const CheckedPair &pair)
{
    PairEffect effect;
    const auto taken = numbersOf(pair);
    QList<int> others;
    for (int place = 0; place < board.tasks.size(); ++place) {
        if (place == task || board.filling.fill({ place }) == Fillable::No)
            continue;
        if (board.filling.fill({ place }, taken) == Fillable::No)
            effect.emptied.append(board.tasks.at(place));
        else
            others.append(place);
    }
    if (board.filling.fill(others + QList { task }) == Fillable::No)
        return effect; // so it is whatever is chosen, and is said once for all
    effect.isKnown = board.filling.fill(others, taken) != Fillable::Unknown;
    effect.crowded = board.codes(board.filling.conflict(others, taken));
    return effect;
}

}

PairAid pairAid(const MeetingState &state, const QString &task)
{
    auto board = boardOf(state);
    PairAid aid { openTasks(state, board), {}, effectOf(procedureOf(state), Rule::OneTask) };
    const auto place = int(board.tasks.indexOf(task));
    if (place < 0)
        return aid; // it has its result
    for (const auto &pair : board.pairs.at(place))
        aid.choices.append({ pair, isPossible(pair) ? effectOn(board, place, pair) : PairEffect {} });
    return aid;
}
