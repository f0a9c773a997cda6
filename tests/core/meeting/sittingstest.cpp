// SPDX-License-Identifier: GPL-3.0-or-later
// Which sitting a change is of: the one under way until the day of the next comes, whenever the next was fixed.
#include "core/meeting/sittings.h"

#include "tests/builders/played.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate firstDay(2031, 3, 20);
const QDate secondDay(2031, 3, 27);

/** A meeting of the first day whose next sitting is fixed at five, with somebody there since two. */
class NextFixed {
public:
    NextFixed() : present(m_played.member(u"Abadie"_s, u"Jo"_s)), late(m_played.member(u"Berthier"_s, u"Jo"_s))
    {
        on(firstDay, 14).then(PersonArrived { present });
        on(firstDay, 17).then(SittingAdded { QDateTime(secondDay, QTime(10, 0)), u"Ailleurs"_s });
    }

    Played &on(QDate day, int hour) { return m_played.at(QDateTime(day, QTime(hour, 0))); }
    const Sitting &sitting(qsizetype place) const { return m_played.state().sittings.at(place); }
    bool isIn(qsizetype place, Id<Person> person) const { return sitting(place).presence.find(presenceOf(person)) != nullptr; }
    const MeetingState &state() const { return m_played.state(); }
    qint64 now() const { return m_played.now(); }

private:
    Played m_played;

public:
    Id<Person> present;
    Id<Person> late;
};

}

class SittingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNextOneIsFixedFromTheDayOfTheCurrentOne()
    {
        Played played;
        const auto day = currentSitting(played.state()).start.date();
        QCOMPARE(nextSittingWaitsFor(played.state(), day.addDays(-1)), std::optional(day));
        QCOMPARE(nextSittingWaitsFor(played.state(), day), std::nullopt);
        played.then(HeadcountTyped { 30 }); // held ahead of its day
        QCOMPARE(nextSittingWaitsFor(played.state(), day.addDays(-1)), std::nullopt);
    }

    void whatIsNotedTheSameEveningIsOfTheSittingUnderWay()
    {
        NextFixed meeting;
        meeting.on(firstDay, 18).then(PersonArrived { meeting.late }).then(PersonLeft { meeting.present }).then(HeadcountTyped { 30 });
        meeting.on(firstDay, 18).then(TurnEnded { 90, {}, {} }).then(TurnCorrected { 1, 80 });
        QVERIFY(meeting.isIn(0, meeting.late) && !meeting.isIn(1, meeting.late));
        QVERIFY(meeting.sitting(0).presence.find(presenceOf(meeting.present))->leftAt);
        QCOMPARE(meeting.sitting(0).headcount, std::optional(30));
        QCOMPARE(meeting.sitting(0).turns.size(), 1);
        QCOMPARE(meeting.sitting(0).turns.first().seconds, 80);
        QVERIFY(!wasHeld(meeting.sitting(1)) && meeting.sitting(1).turns.isEmpty());
        meeting.on(firstDay, 19).then(ArrivalTakenBack { meeting.late });
        QVERIFY(!meeting.isIn(0, meeting.late));
    }

    void aSittingComesAfterTheOneBefore()
    {
        NextFixed meeting;
        auto &played = meeting.on(firstDay, 18);
        const auto start = played.state().sittings.first().start;
        QCOMPARE(played.refusal(MeetingMoved { start.addDays(-1), {}, {} }), ErrorKind::SittingBeforeLast);
        QCOMPARE(played.refusal(MeetingMoved { start, {}, {} }), ErrorKind::SittingBeforeLast);
        QCOMPARE(played.refusal(SittingAdded { QDateTime(secondDay, QTime(9, 0)), {} }), ErrorKind::SittingBeforeLast);
        played.then(MeetingMoved { start.addDays(1), {}, {} });
        QCOMPARE(meeting.sitting(1).start, start.addDays(1));
    }

    void whoIsThereCannotArriveAgainThatEvening()
    {
        NextFixed meeting;
        QCOMPARE(meeting.on(firstDay, 18).refusal(PersonArrived { meeting.present }), std::optional(ErrorKind::AlreadyPresent));
    }

    void theSheetTypedTheNextDayIsOfTheSittingThatWasHeld()
    {
        NextFixed meeting;
        meeting.on(firstDay.addDays(1), 9).then(SheetSigned { { meeting.late }, {} });
        QVERIFY(meeting.isIn(0, meeting.late) && !meeting.isIn(1, meeting.late));
    }

    void onItsDayTheNextSittingBeginsWithNobody()
    {
        NextFixed meeting;
        auto &played = meeting.on(secondDay, 9);
        QCOMPARE(presentNow(inHall(meeting.state(), meeting.now())), 0);
        played.then(PersonArrived { meeting.present });
        QVERIFY(meeting.isIn(1, meeting.present));
        QVERIFY(!meeting.sitting(0).presence.find(presenceOf(meeting.present))->leftAt);
    }

    void theHallSeesTheSittingUnderWayAndThePreparationTheNext()
    {
        NextFixed meeting;
        meeting.on(firstDay, 18);
        const auto hall = inHall(meeting.state(), meeting.now());
        QCOMPARE(currentSitting(hall).start.date(), firstDay);
        QCOMPARE(presentNow(hall), 1);
        QCOMPARE(currentSitting(meeting.state()).start.date(), secondDay);
        MeetingMoved moved;
        moved.place = u"Autre salle"_s;
        meeting.on(firstDay, 18).then(moved);
        QCOMPARE(meeting.sitting(1).place, u"Autre salle"_s);
        QCOMPARE(meeting.sitting(0).place, u"Salle"_s);
    }

    void aSittingHeldBeforeAnyDayCameIsTheLastOneFixed()
    {
        Played played;
        const auto person = played.member(u"Abadie"_s, u"Jo"_s);
        played.at(QDateTime(firstDay.addDays(-9), QTime(14, 0))).then(SittingAdded { QDateTime(secondDay, QTime(10, 0)), {} });
        played.then(PersonArrived { person });
        QVERIFY(played.state().sittings.at(1).presence.find(presenceOf(person)));
    }
};

QTEST_GUILESS_MAIN(SittingsTest)
#include "sittingstest.moc"
