// SPDX-License-Identifier: GPL-3.0-or-later
// Who is there: arrivals, departures and returns with their times, and the counts beside them.

#include "core/meeting/arrivals.h"
#include "core/meeting/halltime.h"
#include "core/wording/sentences.h"
#include "core/wording/stays.h"
#include "tests/builders/french.h"
#include "tests/builders/played.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Stay stay(const Played &hall, Id<Person> person)
{
    return stayOf(hall.state(), *hall.state().people.find(person));
}

}

class ArrivalsTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void aDepartureAndAReturnKeepTheirTimes()
    {
        Played hall;
        const auto one = hall.member(u"UN"_s, u"A"_s);
        hall.then(PersonArrived { one });
        const auto arrived = hall.now();
        hall.then(PersonLeft { one });
        const auto left = hall.now();
        QCOMPARE(stay(hall, one), (Stay { Whereabouts::Gone, hallTime(hall.state(), left) }));
        hall.then(PersonArrived { one });
        const auto *presence = currentSitting(hall.state()).presence.find(presenceOf(one));
        const QList<Absence> absences { { left, hall.now() } };
        QCOMPARE(presence->arrivedAt, arrived);
        QCOMPARE(presence->absences, absences);
        QCOMPARE(stay(hall, one).where, Whereabouts::Back);
        QCOMPARE(presentNow(hall.state()), 1);
        QCOMPARE(sentence(MeetingChange(PersonArrived { one }), hall.state()), u"A Un\u00A0: retour noté"_s);
    }

    void takingAReturnBackLeavesTheDeparture()
    {
        Played hall;
        const auto one = hall.member(u"UN"_s, u"A"_s);
        hall.then(PersonArrived { one }).then(PersonLeft { one });
        const auto left = hall.now();
        hall.then(PersonArrived { one }).then(ArrivalTakenBack { one });
        QCOMPARE(currentSitting(hall.state()).presence.find(presenceOf(one))->leftAt, left);
        hall.then(ArrivalTakenBack { one });
        QCOMPARE(stay(hall, one).where, Whereabouts::Awaited);
    }

    void whoeverMovedLastComesFirst()
    {
        Played hall;
        const auto one = hall.member(u"UN"_s, u"A"_s);
        const auto two = hall.member(u"DEUX"_s, u"B"_s);
        hall.then(PersonArrived { one }).then(PersonArrived { two }).then(PersonLeft { one });
        const auto last = lastArrivals(hall.state());
        QCOMPARE(last.size(), 2);
        QCOMPARE(last.first().person, one);
        QVERIFY(!last.first().stay.isPresent());
        QCOMPARE(lastArrivals(hall.state(), 1).size(), 1);
    }

    void aNamesakeIsToldByTheGroupBeforeTheOtherComes()
    {
        Played hall;
        const auto one = hall.member(u"UN"_s, u"A"_s, { hall.localGroup(u"GA de Vichy"_s) });
        hall.member(u"UN"_s, u"A"_s, { hall.localGroup(u"GA Belle-Ormaie"_s) });
        hall.then(PersonArrived { one });
        QCOMPARE(lastArrivals(hall.state()).first().name, u"A Un (GA de Vichy)"_s);
    }

    void gendersAreCountedOnlyAsStated()
    {
        Played hall;
        const auto one = hall.member(u"UN"_s, u"A"_s);
        const auto two = hall.member(u"DEUX"_s, u"B"_s);
        hall.then(GenderStated { one, Gender::F }).then(PersonArrived { one });
        QCOMPARE(words(presenceByGender(hall.state())), u"1\u00A0F"_s);
        hall.then(PersonArrived { two });
        const QList<GenderPresence> counts { { Gender::F, 1 }, { Gender::Unsaid, 1 } };
        QCOMPARE(presenceByGender(hall.state()), counts);
        hall.then(PersonLeft { one });
        QCOMPARE(words(presenceByGender(hall.state())), QString());
    }

    void lettersFoldAccentsHyphensAndLigatures_data()
    {
        QTest::addColumn<QString>("letters");
        QTest::newRow("accent") << u"lefe"_s;
        QTest::newRow("hyphen as a space") << u"lefevre d"_s;
        QTest::newRow("apostrophe") << u"d'age"_s;
        QTest::newRow("ligature") << u"soe"_s;
        QTest::newRow("any order") << u"soeur lefe"_s;
        QTest::newRow("group first") << u"ormaie soe"_s;
    }

    void lettersFoldAccentsHyphensAndLigatures()
    {
        QFETCH(QString, letters);
        Played hall;
        const auto group = hall.localGroup(u"GA Belle-Ormaie"_s);
        const auto one = hall.member(u"LEFÈVRE-D’ÂGE"_s, u"Sœur"_s, { group });
        hall.member(u"AUTRE"_s, u"Line"_s);
        const auto found = peopleAtTheDoor(hall.state(), doorSearch(hall.state()), letters);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().person, one);
    }

    void anAdmittedFollowerIsMarkedAsAddedOnTheSpot()
    {
        Played hall;
        PersonAdded follower;
        follower.familyName = u"SUIT"_s;
        follower.standing = Standing::Follower;
        hall.then(follower);
        QCOMPARE(stay(hall, Id<Person>(0)).where, Whereabouts::Outside);
        hall.then(FollowerAdmitted { Id<Person>(0), true });
        QVERIFY(peopleAtTheDoor(hall.state(), doorSearch(hall.state()), u"suit"_s).first().addedOnSpot);
    }
};

QTEST_GUILESS_MAIN(ArrivalsTest)
#include "arrivalstest.moc"
