// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seating/seating.h"

#include "core/seating/groupcount.h"
#include "core/seating/search.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** How many groups the rules make of a roster that has somebody. */
Result<int> groupsOf(const SeatingRoster &roster, const SeatingRules &rules)
{
    const int people = int(roster.size());
    if (rules.limit < 1)
        return refuse(ErrorKind::NumberOutOfRange, { u"limit"_s, u"1"_s, QString::number(people) });
    const int fewest = (people - 1) / rules.limit + 1;
    const int groups = rules.groups.value_or(groupsFor(people, rules.limit));
    if (groups < fewest || groups > people)
        return refuse(ErrorKind::NumberOutOfRange, { u"small_groups"_s, QString::number(fewest), QString::number(people) });
    return groups;
}

/** Wishes about somebody or some group that another wish is about too. */
QList<SeatingWish> neighbours(const SeatingWish &wish, const QList<SeatingWish> &wishes)
{
    QList<SeatingWish> found;
    for (const auto &other : wishes) {
        const bool samePeople
            = std::any_of(other.people.begin(), other.people.end(), [&](int person) { return wish.people.contains(person); });
        if (!(other == wish) && (samePeople || (wish.group && wish.group == other.group)))
            found.append(other);
    }
    return found;
}

/** Wishes that give way to this one, and are met all the same. */
QList<SeatingWish> heldThough(const SeatingWish &wish, const HeededWishes &heeded, const SeatingRules &rules, const Seating &seating)
{
    QList<SeatingWish> held;
    for (const auto &refused : heeded.refused) {
        if (refused.against.contains(wish) && isMet(refused.wish, rules, seating))
            held.append(refused.wish);
    }
    return held;
}

/** Why a wish that could be heeded is not met: what it forbids holds, or there was no room for it. */
UnmetWish leftUnmet(const SeatingWish &wish, const QList<SeatingWish> &wishes, const QList<SeatingWish> &held)
{
    return held.isEmpty() ? UnmetWish { wish, UnmetCause::NoRoom, neighbours(wish, wishes) }
                          : UnmetWish { wish, UnmetCause::Contradiction, held };
}

int largestGroup(const Seating &seating)
{
    QList<int> sizes(seating.groups);
    for (const auto &group : seating.groupOf) {
        if (group)
            ++sizes[*group - 1];
    }
    return sizes.isEmpty() ? 0 : *std::max_element(sizes.begin(), sizes.end());
}

}

Result<Seating> shareOut(const SeatingRoster &roster, const SeatingRules &rules, const Seed &seed)
{
    if (roster.isEmpty())
        return refuse(ErrorKind::EmptyText, { u"roster"_s });
    const auto groups = groupsOf(roster, rules);
    if (!groups)
        return refuse(groups);
    Chance chance(seed);
    const auto wishes = heed(roster, rules, *groups, groupSizes(int(roster.size()), *groups).most());
    Seating seating { *groups, searchSeating(roster, rules, wishes, *groups, chance), {} };
    seating.unmet = unmetWishes(roster, rules, seating);
    return seating;
}

QList<UnmetWish> unmetWishes(const SeatingRoster &roster, const SeatingRules &rules, const Seating &seating)
{
    if (rules.wishes.isEmpty())
        return {};
    const auto wishes = inWishOrder(roster, rules.wishes);
    const auto heeded = heed(roster, rules, seating.groups, largestGroup(seating));
    QList<UnmetWish> unmet;
    for (const auto &wish : wishes) {
        if (isMet(wish, rules, seating))
            continue;
        const auto known = std::find_if(heeded.refused.begin(), heeded.refused.end(), [&](const auto &r) { return r.wish == wish; });
        if (known != heeded.refused.end())
            unmet.append(*known);
        else
            unmet.append(leftUnmet(wish, wishes, heldThough(wish, heeded, rules, seating)));
    }
    return unmet;
}

QList<QList<int>> peopleByGroup(const SeatingRoster &roster, const Seating &seating)
{
    QList<QList<int>> groups(seating.groups);
    for (const int person : inSeatingOrder(roster)) {
        if (const auto group = seating.groupOf.at(person))
            groups[*group - 1].append(person);
    }
    return groups;
}
