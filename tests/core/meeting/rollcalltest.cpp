// SPDX-License-Identifier: GPL-3.0-or-later
// The roll call by video: who is named next, who is not, and how many are left.
#include "core/meeting/rollcall.h"

#include "core/record/cbor.h"
#include "tests/builders/french.h"
#include "tests/builders/played.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/** Three members who are called in this order: Castaing, Ortolan, Quintal. */
struct Hall {
    Played played;
    Id<Person> ortolan = played.member(u"ORTOLAN"_s, u"Jeanne"_s);
    Id<Person> castaing = played.member(u"CASTAING"_s, u"Rémi"_s);
    Id<Person> quintal = played.member(u"QUINTAL"_s, u"Ève"_s);
    RollCallPlace place;

    RollCall call() const { return rollCallAt(played.state(), place); }
    QString name() const { return call().now ? call().now->name : QString(); }
    void pass() { place = afterName(played.state(), place); }
    void answer()
    {
        const auto who = call().now->person;
        played.then(PersonArrived { who });
        place = answeredBy(who, place);
    }
    void back() { place = beforeName(played.state(), place); }
};

}

class RollCallTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void namesAreCalledInTheirOrder()
    {
        Hall hall;
        QCOMPARE(hall.name(), u"Rémi Castaing"_s);
        QCOMPARE(hall.call().left, 3);
        hall.pass();
        QCOMPARE(hall.name(), u"Jeanne Ortolan"_s);
        QCOMPARE(hall.call().left, 2);
        QCOMPARE(hall.call().unanswered, 1);
        hall.pass();
        hall.pass();
        QVERIFY(!hall.call().now);
        QCOMPARE(hall.call().unanswered, 3);
        hall.pass(); // there is nobody after the last
        QVERIFY(!hall.call().now);
    }

    void whoIsThereOrLeftIsNotCalled()
    {
        Hall hall;
        hall.played.then(PersonArrived { hall.castaing }).then(PersonArrived { hall.quintal }).then(PersonLeft { hall.quintal });
        QCOMPARE(hall.name(), u"Jeanne Ortolan"_s);
        QCOMPARE(hall.call().left, 1);
        QCOMPARE(hall.call().unanswered, 0);
        hall.pass();
        QVERIFY(!hall.call().now);
    }

    void anArrivalGoesOnAndTakenBackComesAgain()
    {
        Hall hall;
        hall.pass();
        hall.played.then(PersonArrived { hall.ortolan });
        QCOMPARE(hall.name(), u"Ève Quintal"_s);
        hall.played.then(ArrivalTakenBack { hall.ortolan });
        QCOMPARE(hall.name(), u"Jeanne Ortolan"_s);
    }

    void oneGoesBackToWhoAnswered()
    {
        Hall hall;
        QVERIFY(!hall.call().hasBefore);
        hall.answer();
        hall.pass();
        QCOMPARE(hall.name(), u"Ève Quintal"_s);
        hall.back();
        QCOMPARE(hall.name(), u"Jeanne Ortolan"_s);
        QVERIFY(!hall.call().now->isThere);
        hall.back();
        QCOMPARE(hall.name(), u"Rémi Castaing"_s);
        QVERIFY(hall.call().now->isThere && !hall.call().hasBefore);
        hall.pass(); // goes on, and says nothing of them
        QCOMPARE(hall.name(), u"Jeanne Ortolan"_s);
        QCOMPARE(hall.call().unanswered, 0);
        hall.back();
        hall.played.then(ArrivalTakenBack { hall.castaing }); // while their name is shown
        QCOMPARE(hall.name(), u"Rémi Castaing"_s);
        QVERIFY(!hall.call().now->isThere);
    }

    void anOlderArrivalTakenBackIsCalledAgain()
    {
        Hall hall;
        hall.answer();
        hall.answer();
        hall.played.then(ArrivalTakenBack { hall.castaing });
        QCOMPARE(hall.name(), u"Rémi Castaing"_s);
        QCOMPARE(hall.call().unanswered, 0);
        QCOMPARE(hall.call().left, 2);
        hall.pass();
        QCOMPARE(hall.name(), u"Ève Quintal"_s);
        QCOMPARE(hall.call().unanswered, 1);
    }

    void oneGoesBackAmongThoseAwaited()
    {
        Hall hall;
        hall.back(); // there is nobody before the first
        QCOMPARE(hall.name(), u"Rémi Castaing"_s);
        hall.pass();
        hall.pass();
        hall.played.then(PersonArrived { hall.ortolan });
        hall.back();
        QCOMPARE(hall.name(), u"Rémi Castaing"_s);
        hall.pass();
        hall.pass();
        QVERIFY(!hall.call().now);
        hall.back();
        QCOMPARE(hall.name(), u"Ève Quintal"_s);
    }

    void theLastOneAnswering()
    {
        Hall hall;
        hall.pass();
        hall.pass();
        hall.played.then(PersonArrived { hall.quintal });
        QVERIFY(!hall.call().now);
        QCOMPARE(hall.call().left, 0);
        QCOMPARE(hall.call().unanswered, 2);
        hall.place = {}; // those who did not answer are called once more
        QCOMPARE(hall.name(), u"Rémi Castaing"_s);
        QCOMPARE(hall.call().left, 2);
    }

    void namesakesAreToldApartByTheirGroup()
    {
        Hall hall;
        QVERIFY(hall.call().now->groups.isEmpty());
        hall.played.member(u"CASTAING"_s, u"Rémi"_s, { hall.played.localGroup(u"GA de Vichy"_s) });
        QCOMPARE(hall.call().now->groups, u"GA de CASTAING"_s);
        hall.pass();
        QCOMPARE(hall.call().now->groups, u"GA de Vichy"_s);
        hall.pass();
        QVERIFY(hall.call().now->groups.isEmpty());
    }

    void whoIsNoMemberIsNotCalled()
    {
        Hall hall;
        PersonAdded follower;
        follower.familyName = u"ABADIE"_s;
        follower.givenName = u"Lou"_s;
        follower.standing = Standing::Follower;
        hall.played.then(follower);
        QCOMPARE(hall.name(), u"Rémi Castaing"_s);
        QCOMPARE(hall.call().left, 3);
    }

    void itsPlaceIsKeptInADraft()
    {
        Hall hall;
        hall.pass();
        QCOMPARE(cbor::decode<RollCallPlace>(cbor::encode(hall.place)).value(), hall.place);
        QVERIFY(!cbor::decode<RollCallPlace>(QByteArray()));
    }
};

QTEST_GUILESS_MAIN(RollCallTest)
#include "rollcalltest.moc"
