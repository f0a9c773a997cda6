// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seating/cost.h"
#include "core/seating/groupcount.h"
#include "core/seating/heeded.h"
#include "tests/builders/seating.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Seed seed(const QString &text = u"bateau lune cerise"_s)
{
    return *seedOf(text);
}

SeatingRoster people(int count)
{
    SeatingRoster roster;
    for (int i = 0; i < count; ++i)
        roster.append(seatable(u"NOM%1 Prénom"_s.arg(i, 3, 10, QChar(u'0'))));
    return roster;
}

Seating shared(const SeatingRoster &roster, const SeatingRules &rules = {})
{
    return *shareOut(roster, rules, seed());
}

SeatingRules wishing(const QList<SeatingWish> &wishes, std::optional<int> groups = {}, const QList<int> &reachable = {})
{
    return { 10, groups, reachable, wishes };
}

SeatingWish apart(const QList<int> &who)
{
    return { WishKind::Apart, who, {} };
}

SeatingWish together(const QList<int> &who)
{
    return { WishKind::Together, who, {} };
}

SeatingWish inGroup(int who, int group)
{
    return { WishKind::InGroup, { who }, group };
}

SeatingWish reachable(int who)
{
    return { WishKind::Reachable, { who }, {} };
}

bool areWithinOne(const Seating &seating)
{
    const auto sizes = sizesOf(seating);
    const auto [least, most] = std::minmax_element(sizes.begin(), sizes.end());
    return *most - *least <= 1;
}

}

class SeatingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everybodyHasASeat();
    void anEmptyRosterIsRefused();
    void tooFewGroupsAreRefused();
    void theOrderOfRowsChangesNothing();
    void anotherSeedGivesOtherGroups();
    void oneLocalGroupIsSpread();
    void gendersAreSpreadAndUnsaidIsNone();
    void whoHasTwoLocalGroupsIsApartFromBoth();
    void pinsHold();
    void peopleTogetherAreTogether();
    void peopleApartAreApart();
    void aWheelchairFindsAReachableTable();
    void contradictionsAreTold_data();
    void contradictionsAreTold();
    void contradictionsNameTheOtherWishes();
    void tooManyApartAreSpreadAllTheSame();
    void aFullGroupIsTold();
    void pairsForcedByAWishAreNotAvoidable();
    void whatAPerfectRosterAllowsIsFound_data();
    void whatAPerfectRosterAllowsIsFound();
    void anyRosterIsSharedWithinTheRules();
    void aMoveByHandTellsItsCost();
};

void SeatingTest::everybodyHasASeat()
{
    const auto seating = shared(people(60));
    QCOMPARE(seating.groups, 7);
    QVERIFY(areWithinOne(seating));
    const auto sizes = sizesOf(seating);
    QCOMPARE(std::count(sizes.begin(), sizes.end(), 9), 4);
    QCOMPARE(std::count(sizes.begin(), sizes.end(), 8), 3);
    QVERIFY(seating.unmet.isEmpty());
    QCOMPARE(shared(people(1)).groupOf, QList<std::optional<int>> { 1 });
}

void SeatingTest::anEmptyRosterIsRefused()
{
    QCOMPARE(shareOut({}, {}, seed()).error().kind, ErrorKind::EmptyText);
}

void SeatingTest::tooFewGroupsAreRefused()
{
    const Error expected { ErrorKind::NumberOutOfRange, { u"small_groups"_s, u"3"_s, u"21"_s }, {} };
    QCOMPARE(shareOut(people(21), { 10, 2, {}, {} }, seed()).error(), expected);
    QCOMPARE(shareOut(people(21), { 10, 22, {}, {} }, seed()).error(), expected);
    QCOMPARE(shareOut(people(21), { 10, 3, {}, {} }, seed())->groups, 3);
    QCOMPARE(shareOut(people(3), { 0, {}, {}, {} }, seed()).error().kind, ErrorKind::NumberOutOfRange);
}

void SeatingTest::theOrderOfRowsChangesNothing()
{
    const auto roster = madeUpRoster({}, 1);
    const auto rules = wishing({ apart({ 3, 8 }), together({ 20, 5 }), inGroup(7, 2), apart({ 30, 31, 32 }) });
    const auto seating = shared(roster, rules);
    SeatingRoster reversed(roster.rbegin(), roster.rend());
    const auto back = [](int person) { return 59 - person; };
    const auto other = shared(reversed,
        wishing({ apart({ back(31), back(32), back(30) }), inGroup(back(7), 2), together({ back(5), back(20) }),
            apart({ back(8), back(3) }) }));
    for (int person = 0; person < 60; ++person)
        QCOMPARE(other.groupOf.at(back(person)), seating.groupOf.at(person));
}

void SeatingTest::anotherSeedGivesOtherGroups()
{
    const auto roster = people(40);
    QVERIFY(shareOut(roster, {}, seed(u"un"_s))->groupOf != shareOut(roster, {}, seed(u"deux"_s))->groupOf);
}

void SeatingTest::oneLocalGroupIsSpread()
{
    auto roster = people(63);
    for (int i = 0; i < 16; ++i)
        roster[i].localGroups = { i % 2 == 0 ? u"Vichy Centre"_s : u"vichy-centre"_s };
    const auto seating = shared(roster);
    QCOMPARE(seating.groups, 7);
    for (int group = 1; group <= 7; ++group) {
        const auto there = std::count(seating.groupOf.begin(), seating.groupOf.begin() + 16, group);
        QVERIFY2(there == 2 || there == 3, qPrintable(QString::number(there)));
    }
    QCOMPARE(costOf(roster, {}, seating).pairs, 5 * 1 + 2 * 3);
    QCOMPARE(costOf(roster, {}, seating).avoidablePairs, 0);
}

void SeatingTest::gendersAreSpreadAndUnsaidIsNone()
{
    auto roster = people(28);
    for (int i = 0; i < 28; ++i)
        roster[i].gender = i < 8 ? Gender::F : i < 12 ? Gender::M : Gender::Unsaid;
    const auto seating = shared(roster, wishing({}, 4));
    for (int group = 1; group <= 4; ++group) {
        QCOMPARE(std::count(seating.groupOf.begin(), seating.groupOf.begin() + 8, group), 2);
        QCOMPARE(std::count(seating.groupOf.begin() + 8, seating.groupOf.begin() + 12, group), 1);
    }
    QVERIFY(deviations(roster, seating).isEmpty());
}

void SeatingTest::whoHasTwoLocalGroupsIsApartFromBoth()
{
    auto roster = people(9);
    roster[0].localGroups = { u"A"_s, u"B"_s };
    roster[1].localGroups = { u"A"_s };
    roster[2].localGroups = { u"B"_s };
    const auto seating = shared(roster, wishing({}, 3));
    QVERIFY(seating.groupOf.at(0) != seating.groupOf.at(1));
    QVERIFY(seating.groupOf.at(0) != seating.groupOf.at(2));
}

void SeatingTest::pinsHold()
{
    const auto seating = shared(people(30), wishing({ inGroup(3, 4), inGroup(4, 4), inGroup(12, 1) }));
    QCOMPARE(seating.groupOf.at(3), 4);
    QCOMPARE(seating.groupOf.at(4), 4);
    QCOMPARE(seating.groupOf.at(12), 1);
    QVERIFY(areWithinOne(seating));
}

void SeatingTest::peopleTogetherAreTogether()
{
    const auto seating
        = shared(people(45), wishing({ together({ 1, 40 }), together({ 40, 17 }), together({ 3, 4, 5, 6 }), inGroup(17, 2) }));
    QCOMPARE(seating.groupOf.at(1), 2);
    QCOMPARE(seating.groupOf.at(40), 2);
    QCOMPARE(seating.groupOf.at(3), seating.groupOf.at(6));
    QCOMPARE(seating.groupOf.at(4), seating.groupOf.at(5));
    QVERIFY(areWithinOne(seating));
    QVERIFY(seating.unmet.isEmpty());
}

void SeatingTest::peopleApartAreApart()
{
    const auto roster = madeUpRoster({}, 2);
    const auto seating = shared(roster, wishing({ apart({ 0, 1, 2, 3, 4, 5, 6 }), apart({ 10, 20 }), apart({ 20, 30 }) }));
    QCOMPARE(seating.groups, 7);
    QVERIFY(seating.unmet.isEmpty());
    for (int a = 0; a < 7; ++a) {
        for (int b = 0; b < a; ++b)
            QVERIFY(seating.groupOf.at(a) != seating.groupOf.at(b));
    }
}

void SeatingTest::aWheelchairFindsAReachableTable()
{
    const auto seating = shared(people(30), wishing({ reachable(2), reachable(9), reachable(20), together({ 9, 10 }) }, 4, { 3 }));
    for (const int person : { 2, 9, 10, 20 })
        QCOMPARE(seating.groupOf.at(person), 3);
    QVERIFY(seating.unmet.isEmpty());
}

void SeatingTest::contradictionsAreTold_data()
{
    QTest::addColumn<QList<SeatingWish>>("wishes");
    QTest::addColumn<SeatingWish>("unmet");
    QTest::addColumn<UnmetCause>("cause");
    using Wishes = QList<SeatingWish>;
    QTest::newRow("two groups for one") << Wishes { inGroup(1, 1), inGroup(1, 2) } << inGroup(1, 2) << UnmetCause::Contradiction;
    QTest::newRow("together and apart") << Wishes { apart({ 1, 2 }), together({ 1, 2 }) } << apart({ 1, 2 }) << UnmetCause::Contradiction;
    QTest::newRow("together, in two groups") << Wishes { together({ 1, 2 }), inGroup(1, 1), inGroup(2, 3) } << together({ 1, 2 })
                                             << UnmetCause::Contradiction;
    QTest::newRow("apart, in one group") << Wishes { apart({ 1, 2 }), inGroup(1, 1), inGroup(2, 1) } << apart({ 1, 2 })
                                         << UnmetCause::Contradiction;
    QTest::newRow("out of reach") << Wishes { inGroup(1, 2), reachable(1) } << inGroup(1, 2) << UnmetCause::Contradiction;
    QTest::newRow("no such group") << Wishes { inGroup(1, 5) } << inGroup(1, 5) << UnmetCause::NoSuchGroup;
    QTest::newRow("too many together") << Wishes { together({ 1, 2, 3, 4, 5, 6, 7, 8, 9 }) } << together({ 1, 2, 3, 4, 5, 6, 7, 8, 9 })
                                       << UnmetCause::TooMany;
    QTest::newRow("too many apart") << Wishes { apart({ 1, 2, 3, 4, 5 }) } << apart({ 1, 2, 3, 4, 5 }) << UnmetCause::TooMany;
}

void SeatingTest::contradictionsAreTold()
{
    QFETCH(const QList<SeatingWish>, wishes);
    QFETCH(const SeatingWish, unmet);
    QFETCH(const UnmetCause, cause);
    const auto seating = shared(people(32), wishing(wishes, 4, { 1 }));
    QCOMPARE(seating.unmet.size(), 1);
    QCOMPARE(seating.unmet.first().wish, unmet);
    QCOMPARE(seating.unmet.first().cause, cause);
    QVERIFY(areWithinOne(seating));
}

void SeatingTest::contradictionsNameTheOtherWishes()
{
    const auto seating = shared(people(32), wishing({ together({ 1, 2 }), inGroup(1, 1), inGroup(2, 3), inGroup(9, 3) }, 4));
    QCOMPARE(seating.unmet.size(), 1);
    QCOMPARE(seating.unmet.first().against, (QList<SeatingWish> { inGroup(1, 1), inGroup(2, 3) }));
    const auto unreachable = shared(people(32), wishing({ reachable(4) }, 4));
    QCOMPARE(unreachable.unmet.first().cause, UnmetCause::NoReachableGroup);
}

void SeatingTest::tooManyApartAreSpreadAllTheSame()
{
    const auto seating = shared(people(32), wishing({ apart({ 1, 2, 3, 4, 5 }) }, 4));
    for (int group = 1; group <= 4; ++group)
        QVERIFY(std::count(seating.groupOf.begin() + 1, seating.groupOf.begin() + 6, group) >= 1);
}

void SeatingTest::aFullGroupIsTold()
{
    QList<SeatingWish> pins;
    for (int i = 0; i < 9; ++i)
        pins.append(inGroup(i, 2));
    const auto seating = shared(people(32), wishing(pins, 4));
    QCOMPARE(sizesOf(seating), QList<int>({ 8, 8, 8, 8 }));
    QCOMPARE(seating.unmet.size(), 1);
    QCOMPARE(seating.unmet.first().cause, UnmetCause::NoRoom);
    QCOMPARE(seating.unmet.first().against.size(), 8);
}

void SeatingTest::pairsForcedByAWishAreNotAvoidable()
{
    auto roster = people(24);
    roster[1].localGroups = { u"A"_s };
    roster[2].localGroups = { u"A"_s };
    const auto rules = wishing({ together({ 1, 2 }) });
    const auto cost = costOf(roster, rules, shared(roster, rules));
    QCOMPARE(cost.pairs, 1);
    QCOMPARE(cost.avoidablePairs, 0);
}

void SeatingTest::whatAPerfectRosterAllowsIsFound_data()
{
    QTest::addColumn<int>("groups");
    QTest::addColumn<int>("people");
    for (const auto &[groups, people] : { std::pair { 3, 21 }, { 4, 38 }, { 7, 60 }, { 7, 63 }, { 12, 110 }, { 32, 300 } })
        QTest::addRow("%d people in %d groups", people, groups) << groups << people;
}

void SeatingTest::whatAPerfectRosterAllowsIsFound()
{
    QFETCH(const int, groups);
    QFETCH(const int, people);
    for (int number = 0; number < 5; ++number) {
        const auto roster = perfectRoster(groups, people, number);
        const auto rules = wishing({}, groups);
        const auto seating = shared(roster, rules);
        QVERIFY2(costOf(roster, rules, seating) == SeatingCost {}, qPrintable(QString::number(number)));
        QVERIFY(deviations(roster, seating).isEmpty());
    }
}

void SeatingTest::anyRosterIsSharedWithinTheRules()
{
    for (int number = 0; number < 15; ++number) {
        const int count = 5 + number * 4;
        const auto roster = madeUpRoster({ count, 1 + number % 9 }, number);
        const int other = (number * 7) % count;
        SeatingRules rules { 4 + number % 7, {}, { 1 },
            { together({ 0, 1 }), together({ 1, other }), apart({ 2, 3 }), apart({ 3, other }), inGroup(4, 1), reachable(2) } };
        const auto seating = shared(roster, rules);
        const auto sizes = sizesOf(seating);
        QVERIFY(areWithinOne(seating));
        QVERIFY(*std::max_element(sizes.begin(), sizes.end()) <= rules.limit);
        QCOMPARE(std::count(seating.groupOf.begin(), seating.groupOf.end(), std::nullopt), 0);
        QList<SeatingWish> told;
        for (const auto &unmet : seating.unmet)
            told.append(unmet.wish);
        for (const auto &wish : inWishOrder(roster, rules.wishes))
            QCOMPARE(isMet(wish, rules, seating), !told.contains(wish));
    }
}

void SeatingTest::aMoveByHandTellsItsCost()
{
    auto roster = people(16);
    for (int i = 0; i < 4; ++i)
        roster[i].localGroups = { u"A"_s };
    const auto rules = wishing({ inGroup(0, 1) }, 4);
    const auto seating = shared(roster, rules);
    const int target = *seating.groupOf.at(1);
    const auto cost = costOfMove(roster, rules, seating, 0, target);
    QCOMPARE(cost.before, SeatingCost {});
    QCOMPARE(cost.after.pairs, 1);
    QCOMPARE(cost.after.avoidablePairs, 1);
    QCOMPARE(cost.after.unmetWishes, 1);
    QCOMPARE(cost.sizeAfter, 5);
}

QTEST_GUILESS_MAIN(SeatingTest)
#include "seatingtest.moc"
