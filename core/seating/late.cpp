// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seating/late.h"

#include "core/seating/heeded.h"
#include "core/seating/traits.h"

#include <algorithm>
#include <tuple>

namespace {

/** What it means for late people to join a group; the smallest is best. */
struct Welcome {
    int unmetWishes;
    int sameLocalGroup; // how many are there already
    int size;
    int sameGender;
    int sameTasks;
    int group; // from 1
    friend bool operator<(const Welcome &a, const Welcome &b)
    {
        const auto key
            = [](const Welcome &w) { return std::tuple(w.unmetWishes, w.sameLocalGroup, w.size, w.sameGender, w.sameTasks, w.group); };
        return key(a) < key(b);
    }
};

class LatePlacing {
public:
    LatePlacing(const SeatingRoster &roster, const SeatingRules &rules, Seating seating)
        : m_rules(rules)
        , m_traits(traitsOf(roster, {}))
        , m_late { std::move(seating), {}, {} }
        , m_sizes(m_late.seating.groups)
        , m_counts(size_t(m_late.seating.groups) * m_traits.all.size())
    {
        for (int person = 0; person < int(roster.size()); ++person) {
            if (const auto group = m_late.seating.groupOf.at(person))
                count(person, *group);
        }
    }

    /** Together where there is room for all, else one by one. */
    void seat(const QList<int> &people)
    {
        if (people.size() > 1) {
            if (const auto best = bestGroup(people, m_rules.limit)) {
                for (const int person : people)
                    sit(person, *best);
                return;
            }
        }
        for (const int person : people)
            seatAlone(person);
    }

    LateSeating take() { return std::move(m_late); }

private:
    int &countAt(int group, int trait) { return m_counts[size_t(group - 1) * m_traits.all.size() + size_t(trait)]; }

    void count(int person, int group)
    {
        ++m_sizes[group - 1];
        for (const int trait : m_traits.ofPerson[size_t(person)])
            ++countAt(group, trait);
    }

    void sit(int person, int group)
    {
        m_late.seating.groupOf[person] = group;
        m_late.seated.append(person);
        count(person, group);
    }

    void seatAlone(int person)
    {
        if (const auto best = bestGroup({ person }, m_rules.limit))
            return sit(person, *best);
        const auto larger = bestGroup({ person }, std::max(m_rules.limit, *std::max_element(m_sizes.begin(), m_sizes.end())) + 1);
        m_late.full.append({ person, larger.value_or(1), m_late.seating.groups + 1 });
    }

    std::optional<int> bestGroup(const QList<int> &people, int limit)
    {
        std::optional<Welcome> best;
        for (int group = 1; group <= m_late.seating.groups; ++group) {
            if (m_late.seating.missing.contains(group) || m_sizes.at(group - 1) + people.size() > limit)
                continue;
            const auto here = welcome(people, group);
            if (!best || here < *best)
                best = here;
        }
        return best ? std::optional(best->group) : std::nullopt;
    }

    Welcome welcome(const QList<int> &people, int group)
    {
        Welcome welcome { unmetWith(people, group), 0, m_sizes.at(group - 1), 0, 0, group };
        for (const int person : people) {
            for (const int trait : m_traits.ofPerson[size_t(person)]) {
                const auto kind = m_traits.all[size_t(trait)].kind;
                auto &same = kind == TraitKind::LocalGroup ? welcome.sameLocalGroup
                    : kind == TraitKind::Gender            ? welcome.sameGender
                                                           : welcome.sameTasks;
                same += countAt(group, trait);
            }
        }
        return welcome;
    }

    int unmetWith(const QList<int> &people, int group)
    {
        auto &groupOf = m_late.seating.groupOf;
        for (const int person : people)
            groupOf[person] = group;
        const auto isBroken = [&](const SeatingWish &wish) {
            const auto isTheirs = [&](int person) { return wish.people.contains(person); };
            return std::any_of(people.begin(), people.end(), isTheirs) && !isMet(wish, m_rules, m_late.seating);
        };
        const auto unmet = std::count_if(m_rules.wishes.begin(), m_rules.wishes.end(), isBroken);
        for (const int person : people)
            groupOf[person].reset();
        return int(unmet);
    }

    const SeatingRules &m_rules;
    Traits m_traits;
    LateSeating m_late;
    QList<int> m_sizes;
    std::vector<int> m_counts; // by group and trait
};

}

LateSeating placeLate(const SeatingRoster &roster, const SeatingRules &rules, Seating seating)
{
    seating.groups = std::max(seating.groups, rules.groups.value_or(0));
    const auto wishes = heed(roster, rules, seating.groups, rules.limit);
    LatePlacing placing(roster, rules, seating);
    for (const auto &block : wishes.blocks) {
        QList<int> late;
        std::copy_if(
            block.people.begin(), block.people.end(), std::back_inserter(late), [&](int person) { return !seating.groupOf.at(person); });
        if (!late.isEmpty())
            placing.seat(late);
    }
    auto placed = placing.take();
    placed.seating.unmet = unmetWishes(roster, rules, placed.seating);
    return placed;
}
