// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speech/speakinglist.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

namespace {

Person person(quint32 number, Gender gender)
{
    Person one { Id<Person>(number) };
    one.gender = gender;
    return one;
}

/** Ends the turn under way and calls the next one; the number of who is called, 0 for nobody. */
int callNext(SpeakingList &list, qint64 now = 0)
{
    if (const auto ended = endTurn(list, now))
        list = ended->list;
    const auto next = nextSpeaker(list);
    if (!next)
        return 0;
    list = calling(list, next->who.number, now);
    return next->who.number;
}

QList<int> allCalled(SpeakingList list)
{
    QList<int> called;
    while (const int number = callNext(list))
        called.append(number);
    return called;
}

}

class SpeakingListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyWaitsNobodyIsNext() { QVERIFY(!nextSpeaker({})); }

    void theOrderOfAskingStands()
    {
        SpeakingList list;
        for (quint32 i = 1; i <= 3; ++i)
            list = withPerson(list, person(i, Gender::Unsaid));
        QCOMPARE(allCalled(list), (QList<int> { 1, 2, 3 }));
    }

    void askingTwiceCountsOnce()
    {
        SpeakingList list;
        list = withPerson(list, person(1, Gender::F));
        list = withPerson(list, person(1, Gender::F));
        list = withDescription(list, u"au fond, pull rouge"_s);
        list = withDescription(list, u"Au fond,  pull rouge"_s);
        QCOMPARE(list.waiting.size(), 2);
        callNext(list);
        QCOMPARE(withPerson(list, person(1, Gender::F)).waiting.size(), 1);
    }

    void whoSpeaksForTheFirstTimeGoesFirst()
    {
        SpeakingList list;
        list = withPerson(list, person(1, Gender::Unsaid));
        callNext(list);
        list = endTurn(list, 0)->list;
        list = withPerson(list, person(1, Gender::Unsaid));
        list = withPerson(list, person(2, Gender::Unsaid));
        QVERIFY(list.waiting.first().voice == Voice::Again);
        const auto next = nextSpeaker(list);
        QCOMPARE(next->who.person, std::optional(Id<Person>(2)));
        QVERIFY(next->why == Called::FirstTime);
    }

    void somebodyDescribedIsRememberedToo()
    {
        SpeakingList list;
        list = withDescription(list, u"au fond, pull rouge"_s);
        callNext(list);
        list = endTurn(list, 0)->list;
        list = withDescription(list, u"Au fond, pull rouge"_s);
        QVERIFY(list.waiting.first().voice == Voice::Again);
        list = withVoice(list, list.waiting.first().number, Voice::FirstTime);
        QVERIFY(list.waiting.first().voice == Voice::FirstTime);
    }

    void statedGendersAlternate()
    {
        SpeakingList list;
        for (const auto &[number, gender] : { std::pair(1U, Gender::M), std::pair(2U, Gender::M), std::pair(3U, Gender::F) })
            list = withPerson(list, person(number, gender));
        QCOMPARE(allCalled(list), (QList<int> { 1, 3, 2 }));
        list.alternation = Alternation::Off;
        QCOMPARE(allCalled(list), (QList<int> { 1, 2, 3 }));
    }

    void whoStatedNothingKeepsTheirPlace()
    {
        SpeakingList list;
        list = withPerson(list, person(1, Gender::M));
        list = withPerson(list, person(2, Gender::Unsaid));
        list = withPerson(list, person(3, Gender::F));
        QCOMPARE(allCalled(list), (QList<int> { 1, 2, 3 }));
    }

    void theOrderShownIsTheOneCalled()
    {
        std::mt19937 chance(5);
        for (int round = 0; round < 200; ++round) {
            SpeakingList list;
            for (quint32 i = 1; i <= 12; ++i) {
                list = withPerson(list, person(i, Gender(chance() % 4)));
                if (chance() % 2)
                    list = withVoice(list, int(i), Voice::Again);
            }
            QList<int> shown;
            for (const auto &next : callingOrder(list))
                shown.append(next.who.number);
            QCOMPARE(shown, allCalled(list));
        }
    }

    /** Whatever comes in, nobody waits longer than the patience and those who asked before. */
    void nobodyStarves()
    {
        std::mt19937 chance(42);
        for (int round = 0; round < 300; ++round) {
            SpeakingList list;
            quint32 people = 0;
            QMap<int, int> longest; // by number: turns that may be given to others
            for (int turn = 0; turn < 60; ++turn) {
                for (auto asking = chance() % 4; asking > 0; --asking) {
                    const int ahead = int(list.waiting.size());
                    list = withPerson(list, person(++people, Gender(chance() % 4)));
                    if (chance() % 3 == 0)
                        list = withVoice(list, list.lastNumber, Voice::Again);
                    longest.insert(list.lastNumber, patience + ahead);
                }
                callNext(list);
                for (const auto &one : std::as_const(list.waiting))
                    QVERIFY2(one.passed <= longest.value(one.number), qPrintable(QString::number(one.passed)));
            }
        }
    }

    void aLongWaitGoesBeforeFirstTimersAndAlternation()
    {
        SpeakingList list;
        list = withPerson(list, person(1, Gender::M));
        list = withVoice(list, 1, Voice::Again);
        for (quint32 i = 2; i <= 1 + patience; ++i) {
            list = withPerson(list, person(i, Gender::F));
            QCOMPARE(callNext(list), int(i));
        }
        list = withPerson(list, person(50, Gender::F));
        const auto next = nextSpeaker(list);
        QCOMPARE(next->who.number, 1);
        QVERIFY(next->why == Called::LongWait);
    }

    void aTurnThatEndsNamesNobody()
    {
        SpeakingList list;
        list = withPerson(list, person(7, Gender::F));
        callNext(list, 10'000);
        const auto ended = endTurn(list, 95'500);
        QCOMPARE(ended->turn, (TurnEnded { 85, Gender::F, Voice::FirstTime, {}, {} }));
        QVERIFY(!ended->list.speaking);
        QVERIFY(!endTurn(ended->list, 99'000));
    }

    void theDraftKeepsEverything()
    {
        SpeakingList list;
        list = withPerson(list, person(7, Gender::F));
        list = withPerson(list, person(8, Gender::O));
        list = withDescription(list, u"près de la porte"_s);
        list.alternation = Alternation::Off;
        callNext(list, 10'000);
        QCOMPARE(speakingListFrom(bytesOf(list)), std::optional(list));
        QVERIFY(!speakingListFrom({}));
    }
};

QTEST_GUILESS_MAIN(SpeakingListTest)
#include "speakinglisttest.moc"
