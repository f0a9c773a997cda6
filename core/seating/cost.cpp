// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seating/cost.h"

#include "core/seating/board.h"
#include "core/seating/groupcount.h"

#include <algorithm>

namespace {

/** The people of each trait, group by group. */
class TraitCounts {
public:
    TraitCounts(const Traits &traits, const Seating &seating)
        : m_traits(traits)
        , m_groups(seating.groups)
        , m_counts(traits.all.size() * size_t(seating.groups))
    {
        for (qsizetype person = 0; person < seating.groupOf.size(); ++person) {
            if (!seating.groupOf.at(person))
                continue;
            for (const int trait : traits.ofPerson[size_t(person)])
                ++m_counts[size_t(trait) * size_t(m_groups) + size_t(*seating.groupOf.at(person)) - 1];
        }
    }

    int at(int trait, int group) const { return m_counts[size_t(trait) * size_t(m_groups) + size_t(group)]; }

    QList<Deviation> deviations(int trait) const
    {
        const auto &[kind, value, people] = m_traits.all[size_t(trait)];
        int seated = 0;
        for (int group = 0; group < m_groups; ++group)
            seated += at(trait, group);
        const auto share = groupSizes(seated, m_groups);
        QList<Deviation> found;
        for (int group = 0; group < m_groups; ++group) {
            if (at(trait, group) < share.fewest || at(trait, group) > share.most())
                found.append({ kind, value, group + 1, at(trait, group), share.fewest, share.most() });
        }
        return found;
    }

    int pairs(int trait) const
    {
        qint64 pairs = 0;
        for (int group = 0; group < m_groups; ++group)
            pairs += pairsOf(at(trait, group));
        return int(pairs);
    }

private:
    const Traits &m_traits;
    int m_groups;
    std::vector<int> m_counts;
};

int seatsOff(const QList<Deviation> &deviations)
{
    int seats = 0;
    for (const auto &deviation : deviations)
        seats += std::max(deviation.people - deviation.highest, deviation.lowest - deviation.people);
    return seats;
}

/** Weighs seatings of one roster under the same rules and in as many groups; what depends on neither seating is found once. */
class SeatingScale {
public:
    SeatingScale(const SeatingRoster &roster, const SeatingRules &rules, int groups)
        : m_roster(roster)
        , m_rules(rules)
        , m_traits(traitsOf(roster, {}))
        , m_blocks(heed(roster, rules, groups, int(roster.size())).blocks)
    {
    }

    SeatingCost weigh(const Seating &seating) const
    {
        const TraitCounts counts(m_traits, seating);
        const auto board = boardOf(seating);
        SeatingCost cost;
        cost.unmetWishes = int(unmetWishes(m_roster, m_rules, seating).size());
        int forced = 0;
        for (int trait = 0; trait < int(m_traits.all.size()); ++trait) {
            const auto kind = m_traits.all[size_t(trait)].kind;
            if (kind == TraitKind::LocalGroup) {
                cost.pairs += counts.pairs(trait);
                forced += int(board.fewestPairs(trait));
            } else if (kind == TraitKind::Gender) {
                cost.genderDeviation += seatsOff(counts.deviations(trait));
            } else {
                cost.taskDeviation += seatsOff(counts.deviations(trait));
            }
        }
        cost.avoidablePairs = std::max(0, cost.pairs - forced);
        return cost;
    }

private:
    /** The units that wishes make of the people who have a seat, on an empty board. */
    Board boardOf(const Seating &seating) const
    {
        Board board(m_traits, m_rules, seating.groups, int(m_roster.size()));
        for (const auto &block : m_blocks) {
            std::vector<int> seated;
            std::copy_if(block.people.begin(), block.people.end(), std::back_inserter(seated),
                [&](int person) { return seating.groupOf.at(person).has_value(); });
            auto unit = board.unitOf(seated);
            if (block.group)
                unit.pinned = *block.group - 1;
            board.add(unit);
        }
        return board;
    }

    const SeatingRoster &m_roster;
    const SeatingRules &m_rules;
    Traits m_traits;
    QList<SeatingBlock> m_blocks;
};

}

SeatingCost costOf(const SeatingRoster &roster, const SeatingRules &rules, const Seating &seating)
{
    return SeatingScale(roster, rules, seating.groups).weigh(seating);
}

QList<Deviation> deviations(const SeatingRoster &roster, const Seating &seating)
{
    const auto traits = traitsOf(roster, {});
    const TraitCounts counts(traits, seating);
    QList<Deviation> found;
    for (int trait = 0; trait < int(traits.all.size()); ++trait)
        found += counts.deviations(trait);
    std::stable_sort(found.begin(), found.end(), [](const Deviation &a, const Deviation &b) { return a.group < b.group; });
    return found;
}

MoveCost costOfMove(const SeatingRoster &roster, const SeatingRules &rules, const Seating &seating, int person, std::optional<int> group)
{
    auto moved = seating;
    moved.groupOf[person] = group;
    const int size = group ? int(std::count(moved.groupOf.begin(), moved.groupOf.end(), group)) : 0;
    const SeatingScale scale(roster, rules, seating.groups);
    return { scale.weigh(seating), scale.weigh(moved), size };
}
