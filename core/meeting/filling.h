// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether several tasks can be filled at once, each by one of its pairs and nobody in two of them: exact, or said not to be known.

#include <QHash>
#include <QList>

#include <utility>

enum class Fillable { Yes, No, Unknown };

/** Two people, by numbers that tell them apart. */
using NumberPair = std::pair<int, int>;

/**
 * Tasks by place, each with the pairs that may fill it. People who could stand in for each other everywhere are counted, not told
 * apart, and what was found of a state is kept, so that a hall's many names stay few cases.
 */
class Filling {
public:
    /** All questions together take at most `steps` steps of search; what would take more is answered Unknown. */
    explicit Filling(const QList<QList<NumberPair>> &pairs, int steps = 20'000);

    /** Whether the tasks `wanted` can be filled together; with `taken`, without these two people. */
    Fillable fill(const QList<int> &wanted, const QList<int> &taken = {});
    /** Some of `wanted` that cannot be filled together, and no fewer of them where that is known; empty unless `fill` says No. */
    QList<int> conflict(QList<int> wanted, const QList<int> &taken = {});
    /** Steps of search that are left. */
    int stepsLeft() const { return m_steps; }

private:
    /** How many people of each kind are free. */
    using Free = QList<int>;

    void sortIntoKinds(const QList<QList<NumberPair>> &pairs);
    QList<NumberPair> available(int task, const Free &free) const;
    bool hasSeats(const QList<int> &wanted, const Free &free) const;
    QByteArray nameOf(const QList<int> &wanted, const Free &free) const;
    Fillable search(const QList<int> &wanted, const Free &free);
    Fillable tryEach(const QList<int> &wanted, const Free &free);

    QHash<int, int> m_kinds; // of each person
    Free m_free; // before anyone is taken
    QList<QList<NumberPair>> m_pairs; // of kinds, for each task
    QHash<QByteArray, Fillable> m_found;
    int m_steps;
};
