// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/meetingevent.h"
#include "tests/builders/played.h"

#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

CalendarEvent eventIn(const MeetingState &state, qint64 now = 0)
{
    const auto event = eventOf(state, now);
    if (!event)
        qFatal("no event");
    return *event;
}

}

class MeetingEventTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itTellsWhatTheDossierKnows()
    {
        const auto event = eventIn(Played().state(), 1'931'000'000'000);
        QCOMPARE(event.summary, u"Boucle d’essai"_s);
        QCOMPARE(event.location, u"Salle"_s);
        QVERIFY(event.description.contains(u"Essayer"_s));
        QCOMPARE(event.start, QDateTime(QDate(2031, 3, 20), QTime(14, 0)));
        QCOMPARE(event.zone, QByteArray("Europe/Paris"));
        QCOMPARE(event.minutes, 10); // its one step
        QCOMPARE(event.stampedAt, 1'931'000'000'000);
    }

    void aContactTypedIntoThePlaceOrTheNameIsMaskedAndTheAddressStays()
    {
        Played played;
        MeetingMoved moved;
        moved.place = u"Salle des fêtes, 3 rue Jean-Jaurès, 03200 Vichy, appeler le 06 12 34 56 78"_s;
        moved.name = u"Boucle, jeanne@exemple.org"_s;
        const auto event = eventIn(played.then(moved).state());
        QCOMPARE(event.location, u"Salle des fêtes, 3 rue Jean-Jaurès, 03200 Vichy, appeler le [coordonnée masquée]"_s);
        QCOMPARE(event.summary, u"Boucle, [coordonnée masquée]"_s);
    }

    void beforeThereIsAMeetingThereIsNoEvent() { QVERIFY(!eventOf({}, 0)); }

    void changedDurationsAndAFixedEndCount()
    {
        Played played;
        played.then(DurationsShared { { { u"one"_s, 35 } }, {} });
        QCOMPARE(eventIn(played.state()).minutes, 35);
        played.then(EndFixed { QDateTime(QDate(2031, 3, 20), QTime(17, 30)) });
        QCOMPARE(eventIn(played.state()).minutes, 210);
    }

    void itIsTheSameEventOnceMoved()
    {
        Played played;
        const auto before = eventIn(played.state());
        QVERIFY(!QUuid::fromString(before.uid).isNull());
        MeetingMoved moved;
        moved.start = QDateTime(QDate(2031, 3, 22), QTime(10, 0));
        moved.place = u"Ailleurs"_s;
        moved.name = u"Autrement"_s;
        const auto after = eventIn(played.then(moved).state(), 5);
        QCOMPARE(after.uid, before.uid);
        QVERIFY(after.start != before.start);
    }

    void anotherSittingIsAnotherEvent()
    {
        Played played;
        const auto first = eventIn(played.state()).uid;
        played.then(SittingAdded { QDateTime(QDate(2031, 3, 27), QTime(14, 0)), {} });
        QVERIFY(eventIn(played.state()).uid != first);
    }

    void anotherLoopOrARehearsalIsAnotherEvent()
    {
        auto state = Played().state();
        const auto first = eventIn(state).uid;
        state.rehearsal = true;
        const auto rehearsed = eventIn(state);
        QVERIFY(rehearsed.uid != first);
        QVERIFY(rehearsed.summary.contains(u"Répétition"_s));
        state.rehearsal = false;
        state.loop = u"2A"_s;
        QVERIFY(eventIn(state).uid != first);
    }
};

QTEST_GUILESS_MAIN(MeetingEventTest)
#include "meetingeventtest.moc"
