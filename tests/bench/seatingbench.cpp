// SPDX-License-Identifier: GPL-3.0-or-later
// Sharing out 60, 300 and 1,000 people, beside a share-out by lot and a greedy deal by local group of the same rosters.

#include "core/seating/chance.h"
#include "core/seating/cost.h"
#include "core/seating/groupcount.h"
#include "core/seating/late.h"
#include "tests/builders/seating.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int rosters = 10;

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/** A few pins, pairs to keep together and apart, and two people who need a reachable table. */
SeatingRules rulesFor(int people, Chance &chance)
{
    SeatingRules rules { 10, {}, { 1, 2 }, {} };
    const auto lots = shuffled(people, chance);
    int at = 0;
    for (int i = 0; i < people / 40 + 1; ++i, at += 5) {
        rules.wishes.append({ WishKind::Apart, { lots.at(at), lots.at(at + 1) }, {} });
        rules.wishes.append({ WishKind::Together, { lots.at(at + 2), lots.at(at + 3) }, {} });
        rules.wishes.append({ WishKind::InGroup, { lots.at(at + 4) }, i % 5 + 3 });
    }
    rules.wishes.append({ WishKind::Reachable, { lots.at(at) }, {} });
    rules.wishes.append({ WishKind::Reachable, { lots.at(at + 1) }, {} });
    return rules;
}

/** The people one after the other around the groups, in the order given. */
Seating dealtRound(const QList<int> &order, int groups)
{
    Seating seating { groups, QList<std::optional<int>>(order.size()), {} };
    for (int i = 0; i < int(order.size()); ++i)
        seating.groupOf[order.at(i)] = i % groups + 1;
    return seating;
}

/** What one does by hand: local group after local group, the largest first, one person to each table in turn. */
Seating greedy(const SeatingRoster &roster, int groups)
{
    QMap<QString, int> sizes;
    for (const auto &person : roster)
        ++sizes[person.localGroups.value(0)];
    auto order = inSeatingOrder(roster);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        const auto first = roster.at(a).localGroups.value(0);
        const auto second = roster.at(b).localGroups.value(0);
        return sizes.value(first) != sizes.value(second) ? sizes.value(first) > sizes.value(second) : first < second;
    });
    return dealtRound(order, groups);
}

struct Sums {
    double milliseconds = 0;
    double slowest = 0;
    SeatingCost cost;

    void add(const SeatingCost &other, double took)
    {
        milliseconds += took;
        slowest = std::max(slowest, took);
        cost.unmetWishes += other.unmetWishes;
        cost.pairs += other.pairs;
        cost.avoidablePairs += other.avoidablePairs;
        cost.genderDeviation += other.genderDeviation;
        cost.taskDeviation += other.taskDeviation;
    }

    void print(const char *name) const
    {
        std::printf("  %-22s %8.1f %9.1f %9.1f %10.1f %8.1f %8.1f %8.1f\n", name, milliseconds / rosters, slowest,
            double(cost.pairs) / rosters, double(cost.avoidablePairs) / rosters, double(cost.genderDeviation) / rosters,
            double(cost.taskDeviation) / rosters, double(cost.unmetWishes) / rosters);
    }
};

void measure(int people, int aim)
{
    Sums ours;
    Sums byLot;
    Sums byHand;
    Sums late;
    for (int number = 0; number < rosters; ++number) {
        const auto roster = madeUpRoster({ people }, number);
        const auto seed = *seedOf(u"mesure %1"_s.arg(number));
        Chance chance(seed);
        const auto rules = rulesFor(people, chance);
        QElapsedTimer timer;
        timer.start();
        const auto seating = shareOut(roster, rules, seed);
        ours.add(costOf(roster, rules, *seating), milliseconds(timer));
        timer.restart();
        const auto lots = dealtRound(shuffled(people, chance), seating->groups);
        byLot.add(costOf(roster, rules, lots), milliseconds(timer));
        timer.restart();
        const auto dealt = greedy(roster, seating->groups);
        byHand.add(costOf(roster, rules, dealt), milliseconds(timer));
        auto one = *seating;
        one.groupOf[people / 2].reset();
        timer.restart();
        const auto placed = placeLate(roster, rules, one);
        late.add(costOf(roster, rules, placed.seating), milliseconds(timer));
    }
    std::printf("%d people, %d rosters; aim: under %d ms, each time\n", people, rosters, aim);
    std::printf("  %-22s %8s %9s %9s %10s %8s %8s %8s\n", "", "ms", "slowest", "pairs", "avoidable", "gender", "tasks", "wishes");
    ours.print("Boucle");
    byLot.print("by lot");
    byHand.print("greedy by local group");
    late.print("one comes back late");
}

}

int main()
{
    std::printf("means; pairs of one local group, those that nothing forces; people beyond the fair share rounded; wishes unmet\n");
    measure(60, 100);
    measure(300, 500);
    measure(1000, 2000);
    return 0;
}
