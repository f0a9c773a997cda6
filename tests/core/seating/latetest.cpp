// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seating/late.h"
#include "tests/builders/seating.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/** Two groups of three people of local groups A, B and C; whoever is added after has no seat yet. */
SeatingRoster six()
{
    SeatingRoster roster;
    for (const auto &name : { u"A1"_s, u"B1"_s, u"C1"_s, u"A2"_s, u"B2"_s, u"D2"_s })
        roster.append(seatable(name, name.first(1)));
    return roster;
}

Seating seatingOf(const SeatingRoster &roster, int groups = 2)
{
    Seating seating { groups, {}, {} };
    for (qsizetype person = 0; person < roster.size(); ++person)
        seating.groupOf.append(person < 6 ? std::optional(int(person) / 3 + 1) : std::nullopt);
    return seating;
}

}

class LateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLatecomerSitsApartFromTheirLocalGroup()
    {
        auto roster = six();
        roster.append(seatable(u"Z"_s, u"C"_s));
        const auto late = placeLate(roster, {}, seatingOf(roster));
        QCOMPARE(late.seating.groupOf.last(), 2);
        QCOMPARE(late.seated, QList<int> { 6 });
        roster.last().localGroups = { u"D"_s };
        QCOMPARE(placeLate(roster, {}, seatingOf(roster)).seating.groupOf.last(), 1);
    }

    void theirLocalGroupWeighsMoreThanTheSize()
    {
        auto roster = six();
        roster.append(seatable(u"Z"_s, u"D"_s)); // D2 sits in the smaller group
        const Seating before { 2, { 1, 1, 1, 1, std::nullopt, 2, std::nullopt }, {} };
        const auto late = placeLate(roster, {}, before);
        QCOMPARE(late.seating.groupOf.last(), 1);
    }

    void nobodyElseMoves()
    {
        auto roster = six();
        for (int i = 0; i < 5; ++i)
            roster.append(seatable(u"Z%1"_s.arg(i), u"A"_s));
        const auto before = seatingOf(roster);
        const auto late = placeLate(roster, {}, before);
        QCOMPARE(late.seating.groupOf.first(6), before.groupOf.first(6));
        QCOMPARE(late.seated.size(), 5);
    }

    void aSeatLeftIsTakenFirst()
    {
        auto roster = six();
        roster.removeAt(4); // somebody of group 2 has gone
        roster.append(seatable(u"Z"_s, u"E"_s));
        const Seating before { 2, { 1, 1, 1, 2, 2, std::nullopt }, {} };
        QCOMPARE(placeLate(roster, {}, before).seating.groupOf.last(), 2);
    }

    void gendersAreEvenedOut()
    {
        auto roster = six();
        roster[0].gender = Gender::F;
        roster.append(seatable(u"Z"_s, {}, Gender::F));
        QCOMPARE(placeLate(roster, {}, seatingOf(roster)).seating.groupOf.last(), 2);
    }

    void aCarerSitsBesideWhomTheyHelp()
    {
        auto roster = six();
        roster.append(seatable(u"Z"_s, u"D"_s));
        const SeatingRules rules { 10, {}, {}, { { WishKind::Together, { 6, 5 }, {} } } };
        const auto late = placeLate(roster, rules, seatingOf(roster));
        QCOMPARE(late.seating.groupOf.last(), 2);
        QVERIFY(late.seating.unmet.isEmpty());
    }

    void twoWhoComeTogetherSitTogether()
    {
        auto roster = six();
        roster.append({ seatable(u"Y"_s), seatable(u"Z"_s) });
        const SeatingRules rules { 10, {}, {}, { { WishKind::Together, { 6, 7 }, {} } } };
        const auto late = placeLate(roster, rules, seatingOf(roster));
        QCOMPARE(late.seating.groupOf.at(6), late.seating.groupOf.at(7));
    }

    void aWishThatRoomForbidsIsTold()
    {
        auto roster = six();
        roster.append(seatable(u"Z"_s));
        auto before = seatingOf(roster);
        before.groupOf[3] = 1;
        const SeatingRules rules { 4, {}, {}, { { WishKind::Together, { 6, 0 }, {} } } };
        const auto late = placeLate(roster, rules, before);
        QCOMPARE(late.seating.groupOf.last(), 2);
        QCOMPARE(late.seating.unmet.size(), 1);
        QCOMPARE(late.seating.unmet.first().cause, UnmetCause::NoRoom);
    }

    void aWishThatForbidsOneThatHoldsIsToldAsAContradiction()
    {
        const auto roster = six();
        const SeatingWish together { WishKind::Together, { 0, 3 }, {} }; // heeded first, yet they sit apart already
        const SeatingWish apart { WishKind::Apart, { 0, 3 }, {} };
        const auto unmet = unmetWishes(roster, { 10, {}, {}, { apart, together } }, seatingOf(roster));
        QCOMPARE(unmet.size(), 1);
        QCOMPARE(unmet.first().wish, together);
        QCOMPARE(unmet.first().cause, UnmetCause::Contradiction);
        QCOMPARE(unmet.first().against, QList<SeatingWish> { apart });
    }

    void theChoiceIsToldWhenAllGroupsAreFull()
    {
        auto roster = six();
        roster.append(seatable(u"Z"_s, u"D"_s));
        const auto late = placeLate(roster, { 3, {}, {}, {} }, seatingOf(roster));
        QVERIFY(late.seated.isEmpty());
        QVERIFY(!late.seating.groupOf.last());
        QCOMPARE(late.full, QList<FullChoice>({ { 6, 1, 3 } }));
    }

    void oneMoreGroupMayBeOpened()
    {
        auto roster = six();
        roster.append(seatable(u"Z"_s, u"D"_s));
        const auto late = placeLate(roster, { 3, 3, {}, {} }, seatingOf(roster));
        QCOMPARE(late.seating.groups, 3);
        QCOMPARE(late.seating.groupOf.last(), 3);
    }
};

QTEST_GUILESS_MAIN(LateTest)
#include "latetest.moc"
