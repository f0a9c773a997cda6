// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rostercsv.h"
#include "core/meeting/presentroster.h"
#include "core/meeting/seatedgroups.h"
#include "core/people/names.h"
#include "core/slide/deck.h"
#include "core/wording/seating.h"
#include "tests/builders/played.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/** Three local groups of which `people` come in turn, all there. */
QList<Id<Person>> gather(Played &hall, int people)
{
    QList<Id<LocalGroup>> groups;
    for (const auto *name : { "Nord", "Sud", "Est" })
        groups.append(hall.localGroup(QString::fromUtf8(name)));
    QList<Id<Person>> gathered;
    for (int i = 0; i < people; ++i) {
        const auto person = hall.member(u"NOM%1"_s.arg(i, 2, 10, QChar(u'0')), u"Alex"_s, { groups.at(i % 3) });
        hall.then(PersonArrived { person });
        gathered.append(person);
    }
    return gathered;
}

QMap<Id<Person>, int> seatsOf(const MeetingState &state)
{
    QMap<Id<Person>, int> seats;
    for (const auto &group : state.smallGroups) {
        for (const auto person : group.members)
            seats.insert(person, group.number);
    }
    return seats;
}

}

class PresentRosterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thosePresentAreSharedAndNobodyElse()
    {
        Played hall;
        const auto people = gather(hall, 20);
        hall.member(u"ABSENT"_s, u"Alex"_s);
        hall.then(PersonLeft { people.last() });
        hall.then(SmallGroupsDrawn { u"Bateau, lune, cerise"_s });
        QCOMPARE(seatsOf(hall.state()).size(), 19);
        QVERIFY(!seatOf(hall.state(), people.last()));
        QCOMPARE(hall.state().seating.seed, u"Bateau, lune, cerise"_s);
        for (const auto &group : hall.state().smallGroups) {
            QVERIFY(group.headcount == group.members.size() && group.headcount <= 7);
            QVERIFY(group.headcount >= 6 || hall.state().smallGroups.size() == 4);
        }
    }

    void theSeedAndThePrintedListGiveTheSameGroups()
    {
        Played hall;
        const auto people = gather(hall, 20);
        hall.then(SeatWished { WishKind::Together, { people.at(0), people.at(3) } });
        hall.then(SmallGroupsDrawn { u"bateau lune cerise"_s, 4 });
        QByteArray csv = "name,local_group,together\n";
        for (int i = int(people.size()) - 1; i >= 0; --i) // rows in another order
            csv += u"NOM%1 Alex,%2,%3\n"_s.arg(i, 2, 10, QChar(u'0'))
                       .arg(QStringList { u"Nord"_s, u"Sud"_s, u"Est"_s }.at(i % 3), i == 0 ? u"NOM03 Alex"_s : QString())
                       .toUtf8();
        const auto table = readRoster(csv, u"liste.csv"_s);
        QVERIFY(table && table->refused.isEmpty());
        const auto seating = shareOut(table->roster, { 7, 4, {}, table->wishes }, *seedOf(u"BATEAU LUNE CERISE"_s));
        QVERIFY(seating);
        for (int place = 0; place < int(table->roster.size()); ++place)
            QCOMPARE(seatOf(hall.state(), people.at(19 - place)), seating->groupOf.at(place));
        QCOMPARE(seatOf(hall.state(), people.at(0)), seatOf(hall.state(), people.at(3)));
    }

    void nobodyByNameIsSaid()
    {
        Played hall;
        hall.then(HeadcountTyped { 70 });
        QCOMPARE(hall.refusal(SmallGroupsDrawn { u"lune"_s }), ErrorKind::NobodyToSeat);
        gather(hall, 3);
        QCOMPARE(hall.refusal(SmallGroupsDrawn { u" ?! "_s }), ErrorKind::EmptyText);
    }

    void groupsAreDrawnAgainUntilTheyWork()
    {
        auto procedure = smallProcedure();
        procedure.steps.append({ u"two"_s, u"II"_s, u"Deux"_s, StepKind::Criteria, StepPlace::SmallGroups, 10, u"Faire"_s, u"Dire"_s });
        Played hall(procedure);
        gather(hall, 12);
        hall.then(SmallGroupsDrawn { u"lune"_s });
        hall.then(SmallGroupsDrawn { u"cerise"_s });
        QCOMPARE(hall.state().seating.seed, u"cerise"_s);
        hall.then(StepStarted { u"one"_s });
        hall.then(SmallGroupsDrawn { u"lune"_s });
        hall.then(StepStarted { u"two"_s }); // a first draw is still possible then, another one is not
        QCOMPARE(hall.refusal(SmallGroupsDrawn { u"bateau"_s }), ErrorKind::GroupsAtWork);
    }

    void reportersReportWhereTheySit()
    {
        Played hall;
        const auto people = gather(hall, 12);
        hall.then(SmallGroupsDrawn { u"lune"_s });
        const auto before = hall.state().smallGroups;
        for (const auto &group : before)
            hall.then(SmallGroupCorrected { group.number, {}, group.members.first() });
        hall.then(SmallGroupsDrawn { u"cerise"_s });
        for (const auto &group : hall.state().smallGroups)
            QVERIFY(!group.reporter || group.members.contains(*group.reporter));
        const bool anyKept = std::any_of(hall.state().smallGroups.begin(), hall.state().smallGroups.end(),
            [](const SmallGroup &group) { return group.reporter.has_value(); });
        QVERIFY(anyKept);
    }

    void latecomersMoveNobody()
    {
        Played hall;
        gather(hall, 12);
        hall.then(SmallGroupsDrawn { u"lune"_s, 2 });
        QCOMPARE(hall.refusal(LatecomersSeated {}), ErrorKind::NobodyToSeat);
        const auto before = seatsOf(hall.state());
        const auto late = hall.member(u"TARD"_s, u"Alex"_s);
        hall.then(PersonArrived { late });
        const auto plan = latePlan(hall.state());
        QCOMPARE(plan.seats.size(), 1);
        hall.then(LatecomersSeated {});
        QCOMPARE(seatOf(hall.state(), late), std::optional(plan.seats.first().group));
        for (auto it = before.begin(); it != before.end(); ++it)
            QCOMPARE(seatOf(hall.state(), it.key()), std::optional(it.value()));
        QVERIFY(latePlan(hall.state()) == LatePlan {});
    }

    void whenAllAreFullTheChoiceIsTold()
    {
        Played hall;
        gather(hall, 14);
        hall.then(SmallGroupsDrawn { u"lune"_s, 2 });
        const auto late = hall.member(u"TARD"_s, u"Alex"_s);
        hall.then(PersonArrived { late });
        const auto plan = latePlan(hall.state());
        QVERIFY(plan.seats.isEmpty());
        QCOMPARE(plan.full.size(), 1);
        QCOMPARE(plan.full.first().newGroup, 3);
        QCOMPARE(hall.refusal(LatecomersSeated {}), ErrorKind::GroupsFull);
        const auto larger = hall.asked(PersonSeated { late, plan.full.first().largerGroup });
        QVERIFY(larger);
        QVERIFY(
            std::any_of(larger->advice.begin(), larger->advice.end(), [](const RuleBreach &one) { return one.rule == Rule::GroupSize; }));
        hall.then(PersonSeated { late, 3 });
        QCOMPARE(hall.state().smallGroups.size(), 3);
        QCOMPARE(seatOf(hall.state(), late), std::optional(3));
        QCOMPARE(hall.refusal(PersonSeated { late, 5 }), ErrorKind::AbsentSmallGroup);
    }

    void aMoveTakesTheSeatAlong()
    {
        Played hall;
        const auto people = gather(hall, 12);
        hall.then(SmallGroupsDrawn { u"lune"_s, 2 });
        const auto moved = hall.state().smallGroups.first().members.first();
        hall.then(SmallGroupCorrected { 1, {}, moved });
        const auto cost = costOfSeating(hall.state(), moved, 2);
        QVERIFY(cost);
        QCOMPARE(cost->sizeAfter, 7);
        QCOMPARE(moveSentence(*cost, 2, 6).contains(u"plus que les 6"), true);
        hall.then(PersonSeated { moved, 2 });
        QCOMPARE(seatOf(hall.state(), moved), std::optional(2));
        QCOMPARE(hall.state().smallGroups.first().headcount, 5);
        QCOMPARE(hall.state().smallGroups.last().headcount, 7);
        QVERIFY(!hall.state().smallGroups.first().reporter);
        hall.then(PersonSeated { moved, {} });
        QVERIFY(!seatOf(hall.state(), moved));
        QCOMPARE(latePlan(hall.state()).seats.size(), 1);
    }

    void movesByHandAreCountedUntilTheNextDraw()
    {
        Played hall;
        gather(hall, 12);
        hall.then(SmallGroupsDrawn { u"lune"_s, 2 });
        const auto late = hall.member(u"TARD"_s, u"Alex"_s);
        hall.then(PersonArrived { late });
        hall.then(PersonSeated { late, 1 }); // from nowhere
        QCOMPARE(hall.state().seating.moves, 0);
        hall.then(PersonSeated { late, 1 }); // where they are
        hall.then(PersonSeated { late, 2 });
        hall.then(PersonSeated { late, {} });
        QCOMPARE(hall.state().seating.moves, 2);
        hall.then(SmallGroupsDrawn { u"cerise"_s, 2 });
        QCOMPARE(hall.state().seating.moves, 0);
    }

    void aGroupSaysHowManyAreTooMany()
    {
        Played hall;
        gather(hall, 14);
        hall.then(SmallGroupsDrawn { u"lune"_s, 2 });
        QCOMPARE(seatedGroups(hall.state()).first().tooMany, 0);
        const auto moved = hall.state().smallGroups.last().members.first();
        hall.then(PersonSeated { moved, 1 });
        QCOMPARE(seatedGroups(hall.state()).first().tooMany, 1);
        hall.then(PersonLeft { moved });
        QCOMPARE(seatedGroups(hall.state()).first().tooMany, 0);
    }

    void aDepartureMovesNobodyAndFreesASeat()
    {
        Played hall;
        const auto people = gather(hall, 14);
        hall.then(SmallGroupsDrawn { u"lune"_s, 2 });
        const auto before = seatsOf(hall.state());
        hall.then(PersonLeft { people.first() });
        QCOMPARE(seatsOf(hall.state()), before);
        const auto late = hall.member(u"TARD"_s, u"Alex"_s);
        hall.then(PersonArrived { late });
        QCOMPARE(latePlan(hall.state()).seats.size(), 1);
        QCOMPARE(latePlan(hall.state()).seats.first().group, before.value(people.first()));
        QCOMPARE(unseated(hall.state()), QList { late });
        const auto shown = seatedGroups(hall.state());
        const auto left = shown.at(before.value(people.first()) - 1);
        QCOMPARE(left.headcount, 6);
        QCOMPARE(left.members.size(), 7); // the name stays, told as gone
        const auto slideTexts = textsOf(slide(hall.state(), { SlideKind::SmallGroups, {} }));
        QVERIFY(!slideTexts.join(u' ').contains(spokenName(*hall.state().people.find(people.first()))));
    }

    void whoLeftReportsNoMore()
    {
        Played hall;
        gather(hall, 12);
        hall.then(SmallGroupsDrawn { u"lune"_s, 2 });
        const auto reporter = hall.state().smallGroups.first().members.first();
        hall.then(SmallGroupCorrected { 1, {}, reporter });
        QVERIFY(!seatedGroups(hall.state()).first().reporter.isEmpty());
        hall.then(PersonLeft { reporter });
        QVERIFY(seatedGroups(hall.state()).first().reporter.isEmpty());
    }

    void wishesAreNumberedAndWait()
    {
        Played hall;
        const auto people = gather(hall, 12);
        const auto absent = hall.member(u"ABSENT"_s, u"Alex"_s);
        hall.then(SeatWished { WishKind::Together, { people.at(0), absent } });
        hall.then(SeatWished { WishKind::Apart, { people.at(1), people.at(2) } });
        hall.then(SeatWished { WishKind::InGroup, { people.at(4) }, 2 });
        QCOMPARE(presentRoster(hall.state()).rules.wishes.size(), 2);
        hall.then(SmallGroupsDrawn { u"lune"_s, 2 });
        QVERIFY(seatOf(hall.state(), people.at(1)) != seatOf(hall.state(), people.at(2)));
        QCOMPARE(seatOf(hall.state(), people.at(4)), std::optional(2));
        hall.then(SeatWishDropped { 2 });
        hall.then(SeatWished { WishKind::Reachable, { people.at(5) } });
        QCOMPARE(hall.state().seating.wishes.last().number, 4);
        QCOMPARE(hall.refusal(SeatWishDropped { 2 }), ErrorKind::AbsentSeatingWish);
        QCOMPARE(hall.refusal(SeatWished { WishKind::Together, { people.at(5) } }), ErrorKind::NumberOutOfRange);
        QCOMPARE(hall.refusal(PersonRemoved { absent }), ErrorKind::PersonInUse);
        const auto waiting = seatedRoster(hall.state()).seating.unmet;
        QVERIFY(!waiting.isEmpty()); // no table is said to be reachable
        hall.then(ReachableTablesNamed { { *seatOf(hall.state(), people.at(5)) } });
        QVERIFY(seatedRoster(hall.state()).seating.unmet.isEmpty());
    }

    void peopleWhoSitAsTheySitHaveNoSeats()
    {
        Played hall;
        gather(hall, 12);
        hall.smallGroups(3);
        QVERIFY(latePlan(hall.state()) == LatePlan {});
        hall.then(SmallGroupsDrawn { u"lune"_s });
        hall.smallGroups(2);
        QVERIFY(hall.state().seating.seed.isEmpty());
        QVERIFY(!areSeatedByName(hall.state()));
    }
};

QTEST_GUILESS_MAIN(PresentRosterTest)
#include "presentrostertest.moc"
