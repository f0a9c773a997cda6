// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seating/deal.h"

#include <algorithm>
#include <tuple>

namespace {

/** Those who have the least choice come first; then the members of the largest local groups. */
struct DealKey {
    int choice; // 0 with a given group, 1 where a wheelchair goes, 2 anywhere
    int size;
    int localGroup; // how many of the largest local group of theirs are here
    int trait; // its number, so that a local group is dealt in one go
    int lot;

    friend bool operator<(const DealKey &a, const DealKey &b)
    {
        return std::tuple(a.choice, -a.size, -a.localGroup, a.trait, a.lot) < std::tuple(b.choice, -b.size, -b.localGroup, b.trait, b.lot);
    }
};

DealKey keyOf(const SeatingBlock &block, const SeatingUnit &unit, const Traits &traits, int lot)
{
    DealKey key { block.group ? 0 : block.needsReachable ? 1 : 2, unit.seats, 0, -1, lot };
    for (const auto &count : unit.counts) {
        const auto &trait = traits.all[size_t(count.trait)];
        if (trait.kind == TraitKind::LocalGroup && trait.people > key.localGroup) {
            key.localGroup = trait.people;
            key.trait = count.trait;
        }
    }
    return key;
}

/** Seats unit after unit and keeps sizes within one of each other. */
class Dealing {
public:
    Dealing(Board &&board, GroupSizes sizes, Chance &chance)
        : m_deal { std::move(board) }
        , m_sizes(sizes)
        , m_groups(shuffled(m_deal.board.groups(), chance))
    {
    }

    void seat(SeatingUnit unit)
    {
        if (unit.pinned && !hasRoom(*unit.pinned, unit.seats))
            unit.pinned.reset();
        if (const auto group = unit.pinned ? unit.pinned : bestGroup(unit)) {
            m_deal.board.add(unit);
            put(int(m_deal.board.units().size()) - 1, *group);
            return;
        }
        ++m_deal.split;
        for (const int person : unit.people) {
            auto alone = m_deal.board.unitOf({ person });
            alone.needsReachable = unit.needsReachable;
            seat(alone);
        }
    }

    Deal take()
    {
        for (const int group : m_groups) {
            if (m_deal.board.taken(group) == m_sizes.most())
                continue;
            m_deal.board.add(SeatingUnit {});
            m_deal.board.place(int(m_deal.board.units().size()) - 1, group);
        }
        return std::move(m_deal);
    }

private:
    bool hasRoom(int group, int seats) const
    {
        const int taken = m_deal.board.taken(group) + seats;
        return taken <= m_sizes.fewest || (taken == m_sizes.most() && m_full < m_sizes.larger);
    }

    std::optional<int> bestGroup(const SeatingUnit &unit) const
    {
        std::optional<int> best;
        qint64 least = 0;
        for (const int group : m_groups) {
            if (!hasRoom(group, unit.seats))
                continue;
            const auto cost = m_deal.board.costOfPlacing(unit, group);
            if (best && (cost > least || (cost == least && m_deal.board.taken(group) >= m_deal.board.taken(*best))))
                continue;
            best = group;
            least = cost;
        }
        return best;
    }

    void put(int unit, int group)
    {
        m_deal.board.place(unit, group);
        if (m_sizes.larger > 0 && m_deal.board.taken(group) == m_sizes.most())
            ++m_full;
    }

    Deal m_deal;
    GroupSizes m_sizes;
    QList<int> m_groups; // from 0, by lot
    int m_full = 0; // groups that have one person more than the smallest
};

}

Deal deal(Board board, const Traits &traits, const HeededWishes &wishes, GroupSizes sizes, Chance &chance)
{
    const auto lots = shuffled(int(wishes.blocks.size()), chance);
    std::vector<std::pair<DealKey, SeatingUnit>> units;
    for (int i = 0; i < int(wishes.blocks.size()); ++i) {
        const auto &block = wishes.blocks.at(i);
        auto unit = board.unitOf(std::vector<int>(block.people.begin(), block.people.end()));
        if (block.group)
            unit.pinned = *block.group - 1;
        unit.needsReachable = block.needsReachable;
        units.emplace_back(keyOf(block, unit, traits, lots.at(i)), std::move(unit));
    }
    std::sort(units.begin(), units.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    Dealing dealing(std::move(board), sizes, chance);
    for (auto &[key, unit] : units)
        dealing.seat(std::move(unit));
    return dealing.take();
}
