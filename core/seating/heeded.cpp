// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seating/heeded.h"

#include <QSet>

#include <algorithm>

namespace {

/** The place of each person in the order of names. */
QList<int> ranksOf(const QList<int> &order)
{
    QList<int> ranks(order.size());
    for (int rank = 0; rank < int(order.size()); ++rank)
        ranks[order.at(rank)] = rank;
    return ranks;
}

bool sharesPeople(const SeatingWish &wish, const QList<int> &people)
{
    return std::any_of(wish.people.begin(), wish.people.end(), [&](int person) { return people.contains(person); });
}

/** Weighs one wish after the other, the strongest first. */
class WishWeighing {
public:
    /** Of people whose places are given in the order of names. */
    WishWeighing(const QList<int> &order, const SeatingRules &rules, int groups, int seats)
        : m_rules(rules)
        , m_groups(groups)
        , m_seats(seats)
        , m_blockOf(order.size())
        , m_ranks(ranksOf(order))
    {
        for (const int person : order) {
            m_blockOf[person] = int(m_heeded.blocks.size());
            m_heeded.blocks.append(SeatingBlock { { person } });
        }
    }

    void weigh(const SeatingWish &wish)
    {
        switch (wish.kind) {
        case WishKind::Reachable:
            return reach(wish);
        case WishKind::InGroup:
            return pin(wish);
        case WishKind::Together:
            return join(wish);
        case WishKind::Apart:
            return part(wish);
        }
    }

    HeededWishes take()
    {
        m_heeded.blocks.removeIf([](const SeatingBlock &block) { return block.people.isEmpty(); });
        for (auto &block : m_heeded.blocks)
            std::sort(block.people.begin(), block.people.end(), [this](int a, int b) { return m_ranks.at(a) < m_ranks.at(b); });
        std::sort(m_heeded.blocks.begin(), m_heeded.blocks.end(),
            [this](const SeatingBlock &a, const SeatingBlock &b) { return m_ranks.at(a.people.first()) < m_ranks.at(b.people.first()); });
        return std::move(m_heeded);
    }

private:
    SeatingBlock &blockOf(int person) { return m_heeded.blocks[m_blockOf.at(person)]; }
    bool isReachable(int group) const { return m_rules.reachable.contains(group); }

    void refuseWish(const SeatingWish &wish, UnmetCause cause, const QList<int> &people = {}, const QSet<WishKind> &kinds = {})
    {
        UnmetWish unmet { wish, cause, {} };
        for (const auto &other : std::as_const(m_accepted)) {
            if (kinds.contains(other.kind) && sharesPeople(other, people))
                unmet.against.append(other);
        }
        m_heeded.refused.append(unmet);
    }

    void accept(const SeatingWish &wish) { m_accepted.append(wish); }

    void reach(const SeatingWish &wish)
    {
        const bool exists = std::any_of(
            m_rules.reachable.begin(), m_rules.reachable.end(), [this](int group) { return group >= 1 && group <= m_groups; });
        if (!exists)
            return refuseWish(wish, UnmetCause::NoReachableGroup);
        for (const int person : wish.people)
            blockOf(person).needsReachable = true;
        accept(wish);
    }

    void pin(const SeatingWish &wish)
    {
        const int group = wish.group.value_or(0);
        if (group < 1 || group > m_groups)
            return refuseWish(wish, UnmetCause::NoSuchGroup);
        for (const int person : wish.people) {
            auto &block = blockOf(person);
            if ((block.group && *block.group != group) || (block.needsReachable && !isReachable(group)))
                return refuseWish(wish, UnmetCause::Contradiction, block.people, { WishKind::InGroup, WishKind::Reachable });
            block.group = group;
        }
        accept(wish);
    }

    /** Joins as many as can be; what cannot is told with the wishes that forbid it. */
    void join(const SeatingWish &wish)
    {
        if (wish.people.size() > m_seats)
            return refuseWish(wish, UnmetCause::TooMany);
        QList<int> against;
        for (const int person : wish.people) {
            if (!joinBlocks(wish.people.first(), person))
                against += blockOf(person).people;
        }
        const bool isWhole = against.isEmpty();
        against += blockOf(wish.people.first()).people;
        if (!isWhole)
            refuseWish(wish, UnmetCause::Contradiction, against, { WishKind::Reachable, WishKind::InGroup, WishKind::Together });
        accept(wish); // some of it holds all the same
    }

    bool joinBlocks(int first, int other)
    {
        if (m_blockOf.at(first) == m_blockOf.at(other))
            return true;
        auto &kept = blockOf(first);
        auto &left = blockOf(other);
        const auto group = kept.group ? kept.group : left.group;
        const bool needsReachable = kept.needsReachable || left.needsReachable;
        const bool isSplit = kept.group && left.group && *kept.group != *left.group;
        if (isSplit || kept.people.size() + left.people.size() > m_seats || (group && needsReachable && !isReachable(*group)))
            return false;
        for (const int person : std::as_const(left.people))
            m_blockOf[person] = m_blockOf.at(first);
        kept = { kept.people + left.people, group, needsReachable };
        left.people.clear();
        return true;
    }

    void part(const SeatingWish &wish)
    {
        if (wish.people.size() > m_groups)
            refuseWish(wish, UnmetCause::TooMany);
        else if (const auto bound = boundTogether(wish); !bound.isEmpty())
            refuseWish(wish, UnmetCause::Contradiction, bound, { WishKind::InGroup, WishKind::Together });
        m_heeded.apart.append(wish); // the others of it may still sit apart
    }

    /** The people of a wish whom other wishes put in one group. */
    QList<int> boundTogether(const SeatingWish &wish)
    {
        QList<int> bound;
        for (const int a : wish.people) {
            for (const int b : wish.people) {
                const bool sameGroup = blockOf(a).group && blockOf(a).group == blockOf(b).group;
                if (a != b && (m_blockOf.at(a) == m_blockOf.at(b) || sameGroup) && !bound.contains(a))
                    bound.append(a);
            }
        }
        return bound;
    }

    const SeatingRules &m_rules;
    int m_groups;
    int m_seats;
    HeededWishes m_heeded;
    QList<int> m_blockOf; // by place in the roster
    QList<int> m_ranks;
    QList<SeatingWish> m_accepted;
};

QList<SeatingWish> ordered(const QList<SeatingWish> &wishes, const QList<int> &ranks)
{
    const auto isBefore = [&](int a, int b) { return ranks.at(a) < ranks.at(b); };
    auto all = wishes;
    for (auto &wish : all) {
        std::sort(wish.people.begin(), wish.people.end(), isBefore);
        wish.people.erase(std::unique(wish.people.begin(), wish.people.end()), wish.people.end());
    }
    std::sort(all.begin(), all.end(), [&](const SeatingWish &a, const SeatingWish &b) {
        if (a.kind != b.kind)
            return a.kind < b.kind;
        if (a.people != b.people)
            return std::lexicographical_compare(a.people.begin(), a.people.end(), b.people.begin(), b.people.end(), isBefore);
        return a.group.value_or(0) < b.group.value_or(0);
    });
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

}

QList<SeatingWish> inWishOrder(const SeatingRoster &roster, const QList<SeatingWish> &wishes)
{
    return ordered(wishes, ranksOf(inSeatingOrder(roster)));
}

HeededWishes heed(const SeatingRoster &roster, const SeatingRules &rules, int groups, int seats)
{
    const auto order = inSeatingOrder(roster); // once: folding every name is what takes time
    WishWeighing weighing(order, rules, groups, seats);
    for (const auto &wish : ordered(rules.wishes, ranksOf(order))) {
        if (!wish.people.isEmpty())
            weighing.weigh(wish);
    }
    return weighing.take();
}

bool isMet(const SeatingWish &wish, const SeatingRules &rules, const Seating &seating)
{
    QList<int> groups; // of those who have a seat
    for (const int person : wish.people) {
        if (const auto group = seating.groupOf.at(person))
            groups.append(*group);
    }
    const auto all = [&](auto holds) { return std::all_of(groups.begin(), groups.end(), holds); };
    switch (wish.kind) {
    case WishKind::Reachable:
        return all([&](int group) { return rules.reachable.contains(group); });
    case WishKind::InGroup:
        return all([&](int group) { return wish.group == group; });
    case WishKind::Together:
        return all([&](int group) { return group == groups.first(); });
    case WishKind::Apart:
        return QSet<int>(groups.begin(), groups.end()).size() == groups.size();
    }
    return true;
}
