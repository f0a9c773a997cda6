// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seating/board.h"

#include <algorithm>

Board::Board(Traits traits, const SeatingRules &rules, int groups, int seats)
    : m_traits(std::move(traits))
    , m_groups(groups)
    , m_seats(seats)
    , m_isReachable(size_t(groups), 0)
{
    for (const auto &trait : m_traits.all)
        m_weights.push_back(pairWeight(trait.kind));
    for (const int group : rules.reachable) {
        if (group >= 1 && group <= groups)
            m_isReachable[size_t(group) - 1] = 1;
    }
    clear();
}

SeatingUnit Board::unitOf(const std::vector<int> &people) const
{
    SeatingUnit unit;
    unit.people = people;
    unit.seats = int(people.size());
    std::vector<int> traits;
    for (const int person : people) {
        const auto &more = m_traits.ofPerson[size_t(person)];
        traits.insert(traits.end(), more.begin(), more.end());
    }
    std::sort(traits.begin(), traits.end());
    for (const int trait : traits) {
        if (unit.counts.empty() || unit.counts.back().trait != trait)
            unit.counts.push_back({ trait, 0 });
        ++unit.counts.back().people;
    }
    return unit;
}

void Board::clear()
{
    m_members.assign(size_t(m_groups), {});
    m_counts.assign(size_t(m_groups) * m_traits.all.size(), 0);
    m_taken.assign(size_t(m_groups), 0);
    m_hasEmptySeat.assign(size_t(m_groups), 0);
    m_cost = 0;
    for (auto &unit : m_units)
        unit.group = -1;
}

qint64 Board::misplaced(const SeatingUnit &unit, int group) const
{
    const bool isPinnedElsewhere = unit.pinned && *unit.pinned != group;
    const bool isOutOfReach = unit.needsReachable && m_isReachable[size_t(group)] == 0;
    return (isPinnedElsewhere || isOutOfReach) ? pairWeight(TraitKind::Apart) : 0;
}

qint64 Board::costOfPlacing(const SeatingUnit &unit, int group) const
{
    const int *row = rowOf(group);
    qint64 cost = misplaced(unit, group);
    for (const auto &[trait, people] : unit.counts)
        cost += m_weights[size_t(trait)] * (pairsOf(row[trait] + people) - pairsOf(row[trait]));
    return cost;
}

void Board::put(int number, int group, int sign)
{
    auto &unit = m_units[size_t(number)];
    int *row = m_counts.data() + size_t(group) * m_traits.all.size();
    for (const auto &[trait, people] : unit.counts)
        row[trait] += sign * people;
    auto &members = m_members[size_t(group)];
    const auto at = std::lower_bound(members.begin(), members.end(), number);
    if (sign > 0)
        members.insert(at, number);
    else
        members.erase(at);
    m_taken[size_t(group)] += sign * int(unit.people.size());
    if (unit.people.empty())
        m_hasEmptySeat[size_t(group)] = sign > 0 ? 1 : 0;
    unit.group = sign > 0 ? group : -1;
}

void Board::place(int number, int group)
{
    m_cost += costOfPlacing(m_units[size_t(number)], group);
    put(number, group, 1);
}

const std::vector<int> &Board::counterpart(int number, int first)
{
    const int wanted = m_units[size_t(number)].seats;
    const auto &members = m_members[size_t(m_units[size_t(first)].group)];
    const auto start = size_t(std::lower_bound(members.begin(), members.end(), first) - members.begin());
    m_counterpart.clear();
    int found = 0;
    for (size_t i = 0; i < members.size() && found < wanted; ++i) {
        const int other = members[(start + i) % members.size()];
        const int seats = m_units[size_t(other)].seats;
        if (found + seats > wanted || m_units[size_t(other)].pinned)
            continue;
        m_counterpart.push_back(other);
        found += seats;
    }
    if (found < wanted)
        m_counterpart.clear();
    return m_counterpart;
}

const std::vector<SeatingUnit::Count> &Board::countsOf(const std::vector<int> &units)
{
    if (units.size() == 1)
        return m_units[size_t(units.front())].counts;
    m_merged.clear();
    for (const int unit : units)
        m_merged.insert(m_merged.end(), m_units[size_t(unit)].counts.begin(), m_units[size_t(unit)].counts.end());
    std::sort(m_merged.begin(), m_merged.end(), [](const auto &a, const auto &b) { return a.trait < b.trait; });
    size_t kept = 0;
    for (const auto &count : m_merged) {
        if (kept > 0 && m_merged[kept - 1].trait == count.trait)
            m_merged[kept - 1].people += count.people;
        else
            m_merged[kept++] = count;
    }
    m_merged.resize(kept);
    return m_merged;
}

std::optional<qint64> Board::costOfExchange(int number, const std::vector<int> &others)
{
    const auto &unit = m_units[size_t(number)];
    const int from = unit.group;
    const int to = m_units[size_t(others.front())].group;
    qint64 cost = m_cost + misplaced(unit, to) - misplaced(unit, from);
    for (const int other : others) {
        const auto &moved = m_units[size_t(other)];
        if (moved.people.empty() && m_hasEmptySeat[size_t(from)] != 0)
            return {};
        cost += misplaced(moved, from) - misplaced(moved, to);
    }
    if (unit.people.empty() && m_hasEmptySeat[size_t(to)] != 0)
        return {};
    const int *source = rowOf(from);
    const int *target = rowOf(to);
    const auto shift = [&](int trait, int people) { cost += m_weights[size_t(trait)] * people * (target[trait] - source[trait] + people); };
    const auto &back = countsOf(others);
    auto a = unit.counts.begin();
    auto b = back.begin();
    while (a != unit.counts.end() || b != back.end()) {
        if (b == back.end() || (a != unit.counts.end() && a->trait < b->trait)) {
            shift(a->trait, a->people);
            ++a;
        } else if (a == unit.counts.end() || b->trait < a->trait) {
            shift(b->trait, -b->people);
            ++b;
        } else {
            shift(a->trait, a->people - b->people);
            ++a;
            ++b;
        }
    }
    return cost;
}

void Board::exchange(int number, const std::vector<int> &others)
{
    const auto cost = costOfExchange(number, others);
    const int from = m_units[size_t(number)].group;
    const int to = m_units[size_t(others.front())].group;
    put(number, from, -1);
    for (const int other : others)
        put(other, to, -1);
    put(number, to, 1);
    for (const int other : others)
        put(other, from, 1);
    m_cost = cost.value_or(m_cost);
}

qint64 Board::fewestPairs(int trait) const
{
    // units of many of these people come first, then each goes to the group that has the fewest of them
    std::vector<int> counts(size_t(m_groups), 0);
    std::vector<int> loose;
    for (const auto &unit : m_units) {
        const auto count = std::lower_bound(
            unit.counts.begin(), unit.counts.end(), trait, [](const SeatingUnit::Count &c, int wanted) { return c.trait < wanted; });
        if (count == unit.counts.end() || count->trait != trait)
            continue;
        if (unit.pinned)
            counts[size_t(*unit.pinned)] += count->people;
        else
            loose.push_back(count->people);
    }
    std::sort(loose.begin(), loose.end(), [](int a, int b) { return a > b; });
    for (const int people : loose)
        *std::min_element(counts.begin(), counts.end()) += people;
    qint64 pairs = 0;
    for (const int people : counts)
        pairs += pairsOf(people);
    return pairs;
}

qint64 Board::bound() const
{
    qint64 bound = 0;
    for (size_t trait = 0; trait < m_weights.size(); ++trait)
        bound += m_weights[trait] * fewestPairs(int(trait));
    return bound;
}
