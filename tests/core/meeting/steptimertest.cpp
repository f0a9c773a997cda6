// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/steptimer.h"
#include "tests/builders/french.h"
#include "tests/builders/played.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;

}

class StepTimerTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void noStepNoTimer()
    {
        Played meeting;
        QVERIFY(!timerAt(meeting.state(), meeting.now()));
        QVERIFY(!stepEndsAt(meeting.state()));
    }

    void theStepUnderWayCountsDown()
    {
        Played meeting;
        const auto step = meeting.state().procedure->steps.first();
        meeting.then(StepStarted { step.code });
        const auto started = meeting.now();
        const auto half = timerAt(meeting.state(), started + step.minutes * minute / 2);
        QVERIFY(half.has_value());
        QCOMPARE(half->gone, 0.5);
        QCOMPARE(half->secondsLeft, step.minutes * 30);
        QVERIFY(half->tone == TimerTone::Calm);
    }

    void minutesPlannedAnewCount()
    {
        Played meeting;
        const auto code = meeting.state().procedure->steps.first().code;
        meeting.then(StepStarted { code }).then(DurationsShared { { { code, 50 } }, {} });
        QCOMPARE(timerAt(meeting.state(), meeting.now())->plannedSeconds, 3000);
    }

    void digitsWordAndToneSayTheSame_data()
    {
        QTest::addColumn<int>("goneSeconds");
        QTest::addColumn<QString>("digits");
        QTest::addColumn<QString>("word");
        QTest::addColumn<TimerTone>("tone");
        QTest::newRow("full") << 0 << u"35:00"_s << u"il reste 35\u00A0min"_s << TimerTone::Calm;
        QTest::newRow("begun") << 22 * 60 + 20 << u"12:40"_s << u"il reste 13\u00A0min"_s << TimerTone::Calm;
        QTest::newRow("soon") << 30 * 60 + 50 << u"04:10"_s << u"il reste 5\u00A0min"_s << TimerTone::Soon;
        QTest::newRow("last but one") << 33 * 60 + 1 << u"01:59"_s << u"il reste 2\u00A0min"_s << TimerTone::Soon;
        QTest::newRow("last minute") << 34 * 60 + 1 << u"00:59"_s << u"il reste moins d’une minute"_s << TimerTone::Soon;
        QTest::newRow("over") << 35 * 60 << u"00:00"_s << u"temps écoulé"_s << TimerTone::Over;
        QTest::newRow("well over") << 37 * 60 + 10 << u"+02:10"_s << u"temps écoulé depuis 2\u00A0min"_s << TimerTone::Over;
    }

    void digitsWordAndToneSayTheSame()
    {
        QFETCH(const int, goneSeconds);
        QFETCH(const QString, digits);
        QFETCH(const QString, word);
        QFETCH(const TimerTone, tone);
        const auto view = countdown(5'000, 35 * 60, 5'000 + goneSeconds * 1000);
        QCOMPARE(view.digits, digits);
        QCOMPARE(view.word, word);
        QVERIFY(view.tone == tone);
        QVERIFY(view.gone >= 0 && view.gone <= 1);
    }

    void aClockSetBackShowsTheWholeTime() { QCOMPARE(countdown(10'000, 120, 0).digits, u"02:00"_s); }
};

QTEST_GUILESS_MAIN(StepTimerTest)
#include "steptimertest.moc"
