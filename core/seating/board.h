// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Units on the seats of groups, and what it costs to place or to exchange them, kept up to date move by move.

#include "core/seating/heeded.h"
#include "core/seating/traits.h"

/** What moves as one: a block of people, or the empty seat of a smaller group. */
struct SeatingUnit {
    struct Count {
        int trait;
        int people;
    };
    std::vector<int> people; // none: an empty seat
    std::vector<Count> counts; // in the order of traits
    int seats = 1;
    int group = -1; // from 0; -1: not seated yet
    std::optional<int> pinned; // from 0
    bool needsReachable = false;
};

class Board {
public:
    /** Every group has the seats of the largest; unreachable groups are those that `rules` does not flag. */
    Board(Traits traits, const SeatingRules &rules, int groups, int seats);

    void add(SeatingUnit unit) { m_units.push_back(std::move(unit)); }
    /** A unit for these people. */
    [[nodiscard]] SeatingUnit unitOf(const std::vector<int> &people) const;

    [[nodiscard]] const std::vector<SeatingUnit> &units() const { return m_units; }
    [[nodiscard]] int taken(int group) const { return m_taken[size_t(group)]; }
    [[nodiscard]] int groups() const { return m_groups; }
    [[nodiscard]] int seats() const { return m_seats; }
    /** The people there who have a trait. */
    [[nodiscard]] int count(int group, int trait) const { return rowOf(group)[trait]; }

    /** What one more unit there adds to the cost. */
    [[nodiscard]] qint64 costOfPlacing(const SeatingUnit &unit, int group) const;
    void place(int unit, int group);
    void clear();

    /** Units of `unit`'s new group that fill exactly its seats, from `first` on and round again; empty when there are none. */
    [[nodiscard]] const std::vector<int> &counterpart(int unit, int first);
    /** What the cost becomes when a unit and its counterpart change places; nothing when they may not. */
    [[nodiscard]] std::optional<qint64> costOfExchange(int unit, const std::vector<int> &others);
    void exchange(int unit, const std::vector<int> &others);

    [[nodiscard]] qint64 cost() const { return m_cost; }
    /** Under this no seating of these units can go, as far as each trait taken alone tells. */
    [[nodiscard]] qint64 bound() const;
    /** The fewest pairs that the people of a trait make, those seated as one or in a given group included. */
    [[nodiscard]] qint64 fewestPairs(int trait) const;

private:
    [[nodiscard]] const int *rowOf(int group) const { return m_counts.data() + size_t(group) * m_traits.all.size(); }
    [[nodiscard]] qint64 misplaced(const SeatingUnit &unit, int group) const;
    void put(int unit, int group, int sign);
    const std::vector<SeatingUnit::Count> &countsOf(const std::vector<int> &units);

    Traits m_traits;
    std::vector<qint64> m_weights; // by trait
    int m_groups;
    int m_seats;
    std::vector<char> m_isReachable; // by group
    std::vector<SeatingUnit> m_units;
    std::vector<std::vector<int>> m_members; // units by group, in the order of their numbers
    std::vector<int> m_counts; // by group and trait
    std::vector<int> m_taken; // seats by group, empty ones of smaller groups not counted
    std::vector<char> m_hasEmptySeat; // by group
    qint64 m_cost = 0;
    std::vector<int> m_counterpart;
    std::vector<SeatingUnit::Count> m_merged;
};
