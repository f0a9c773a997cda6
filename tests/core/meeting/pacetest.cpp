// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/halltime.h"
#include "core/meeting/pace.h"
#include "core/meeting/reshare.h"
#include "core/wording/timewords.h"
#include "tests/builders/french.h"
#include "tests/builders/played.h"

#include <QTest>

#include <cstdlib>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;

/** Steps of 10, 20 and 30 minutes from 14:00, played by the clock in the hall. */
class Sitting60 {
public:
    Sitting60()
    {
        auto procedure = smallProcedure();
        const auto model = procedure.steps.first();
        procedure.steps.clear();
        for (const auto &[code, minutes] : { std::pair(u"a"_s, 10), std::pair(u"b"_s, 20), std::pair(u"c"_s, 30) }) {
            auto step = model;
            step.code = code;
            step.minutes = minutes;
            procedure.steps.append(step);
        }
        m_state = Played(procedure).state();
    }

    qint64 at(int hour, int minutes, int seconds = 0) const
    {
        return hallInstant(m_state, QDateTime(currentSitting(m_state).start.date(), QTime(hour, minutes, seconds)));
    }
    Sitting60 &then(qint64 at, const MeetingChange &intent)
    {
        const Stamp stamp { at, u"essai"_s };
        const auto decided = Meeting::decide(m_state, intent, stamp);
        if (!decided)
            qFatal("refused");
        m_state = Meeting::evolve(m_state, decided->change, stamp);
        return *this;
    }
    QDateTime wall(int hour, int minutes) const { return QDateTime(currentSitting(m_state).start.date(), QTime(hour, minutes)); }
    const MeetingState &state() const { return m_state; }
    Pace pace(qint64 now) const { return paceAt(m_state, now); }
    std::optional<ErrorKind> refusal(const MeetingChange &intent) const
    {
        const auto decided = Meeting::decide(m_state, intent, { 1, u"essai"_s });
        return decided ? std::nullopt : std::optional(decided.error().kind);
    }

private:
    MeetingState m_state;
};

}

class PaceTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void theEndFollowsFromTheDurations()
    {
        Sitting60 sitting;
        const auto pace = sitting.pace(sitting.at(9, 0));
        QCOMPARE(pace.end.time(), QTime(15, 0));
        QVERIFY(pace.tone == PaceTone::NotBegun);
        QCOMPARE(paceWords(pace), u"fin prévue à 15\u00A0h"_s);
    }

    void aStepOnItsTimeIsOnTime()
    {
        Sitting60 sitting;
        sitting.then(sitting.at(14, 0), StepStarted { u"a"_s });
        const auto pace = sitting.pace(sitting.at(14, 8));
        QVERIFY(pace.tone == PaceTone::OnTime);
        QCOMPARE(paceWords(pace), u"dans les temps"_s);
        QCOMPARE(pace.minutesLeft, 52);
    }

    void overtimeIsCountedWhileItGoesOn()
    {
        Sitting60 sitting;
        sitting.then(sitting.at(14, 0), StepStarted { u"a"_s });
        const auto pace = sitting.pace(sitting.at(14, 14, 30));
        QCOMPARE(pace.delay, 4);
        QCOMPARE(pace.steps.first().overtime, 4);
        QCOMPARE(pace.expectedEnd.time(), QTime(15, 4, 30));
        QCOMPARE(paceWords(pace), u"4\u00A0min de retard"_s);
    }

    void aStepDoneEarlyPutsAhead()
    {
        Sitting60 sitting;
        sitting.then(sitting.at(14, 0), StepStarted { u"a"_s }).then(sitting.at(14, 7), StepStarted { u"b"_s });
        const auto pace = sitting.pace(sitting.at(14, 10));
        QVERIFY(pace.tone == PaceTone::Ahead);
        QCOMPARE(paceWords(pace), u"3\u00A0min d’avance"_s);
    }

    void aSittingThatBeginsLateIsLate()
    {
        Sitting60 sitting;
        QCOMPARE(sitting.pace(sitting.at(14, 6)).delay, 6);
        QVERIFY(sitting.pace(sitting.at(14, 6)).tone == PaceTone::Late);
        QVERIFY(sitting.pace(sitting.at(14, 6) + 3 * 24 * 60 * minute).tone == PaceTone::NotBegun);
    }

    void aSittingHeldOnAnotherDayIsMeasuredFromItsFirstStep()
    {
        Sitting60 sitting;
        const auto weekLater = sitting.at(18, 0) + 7 * 24 * 60 * minute;
        sitting.then(weekLater, StepStarted { u"a"_s });
        QVERIFY(sitting.pace(weekLater + 5 * minute).tone == PaceTone::OnTime);
    }

    void aFixedEndCountsAndMovesWithTheStart()
    {
        Sitting60 sitting;
        sitting.then(sitting.at(13, 0), EndFixed { sitting.wall(14, 50) });
        QCOMPARE(sitting.pace(sitting.at(13, 0)).delay, 10);
        sitting.then(sitting.at(13, 0), MeetingMoved { sitting.wall(16, 0), {}, {} });
        QCOMPARE(plannedEnd(sitting.state()), sitting.wall(16, 50));
        sitting.then(sitting.at(13, 0), EndFixed { {} });
        QCOMPARE(plannedEnd(sitting.state()), sitting.wall(17, 0));
    }

    void anEndBeforeTheStartIsRefused()
    {
        Sitting60 sitting;
        QCOMPARE(sitting.refusal(EndFixed { sitting.wall(13, 0) }), std::optional(ErrorKind::EndBeforeStart));
        QCOMPARE(sitting.refusal(DurationsShared { { { u"a"_s, 0 } }, {} }), std::optional(ErrorKind::NumberOutOfRange));
        QCOMPARE(sitting.refusal(DurationsShared { { { u"nowhere"_s, 5 } }, {} }), std::optional(ErrorKind::AbsentStep));
    }

    void theTimeAfterTheEndIsCounted()
    {
        Sitting60 sitting;
        sitting.then(sitting.at(14, 0), StepStarted { u"a"_s });
        const auto pace = sitting.pace(sitting.at(15, 6));
        QVERIFY(pace.tone == PaceTone::PastEnd);
        QCOMPARE(paceWords(pace), u"fin dépassée de 6\u00A0min"_s);
        QCOMPARE(pace.minutesLeft, 0);
    }

    void aSharingAcceptedPutsOnTimeAgain()
    {
        Sitting60 sitting;
        sitting.then(sitting.at(14, 0), StepStarted { u"a"_s }).then(sitting.at(14, 16), StepStarted { u"b"_s });
        const auto now = sitting.at(14, 21, 30);
        QCOMPARE(sitting.pace(now).delay, 6);
        const auto proposal = reshare(sitting.state(), now);
        QVERIFY(proposal.has_value());
        QCOMPARE(proposal->steps.size(), 2);
        sitting.then(now, *proposal);
        QCOMPARE(sitting.pace(now).delay, 0);
        QCOMPARE(plannedEnd(sitting.state()), sitting.wall(15, 0));
        QVERIFY(!reshare(sitting.state(), now));
    }

    void tooLittleTimeOrNothingLeftGivesNoProposal()
    {
        Sitting60 sitting;
        sitting.then(sitting.at(14, 0), StepStarted { u"a"_s });
        QVERIFY(!reshare(sitting.state(), sitting.at(14, 0)));
        QVERIFY(!reshare(sitting.state(), sitting.at(14, 55)));
    }

    void aSittingWeeksAheadIsNeitherLateNorAhead()
    {
        Sitting60 sitting;
        sitting.then(sitting.at(14, 0), StepStarted { u"a"_s });
        const auto now = sitting.at(14, 5);
        sitting.then(now, SittingAdded { currentSitting(sitting.state()).start.addDays(7), {} });
        const auto pace = sitting.pace(now);
        QCOMPARE(pace.tone, PaceTone::NotBegun);
        QVERIFY2(std::abs(pace.delay) < 60, qPrintable(QString::number(pace.delay)));
    }

    void sharesAddUpAndKeepTheirLeast()
    {
        std::mt19937 chance(11);
        const auto draw = [&](int low, int high) { return std::uniform_int_distribution(low, high)(chance); };
        for (int round = 0; round < 2000; ++round) {
            QList<Share> shares;
            int least = 0;
            for (int i = draw(1, 8); i > 0; --i) {
                const int planned = draw(1, 90);
                shares.append({ planned, std::min(draw(1, 8), planned) });
                least += shares.last().least;
            }
            const int minutes = draw(0, 240);
            const auto shared = shareMinutes(minutes, shares);
            QCOMPARE(shared.has_value(), minutes >= least);
            if (!shared)
                continue;
            QCOMPARE(std::accumulate(shared->begin(), shared->end(), 0), minutes);
            for (qsizetype i = 0; i < shares.size(); ++i) {
                QVERIFY(shared->at(i) >= shares.at(i).least);
                for (qsizetype j = 0; j < shares.size(); ++j) { // whoever was planned longer never gets less, but by its own least
                    if (shares.at(i).planned > shares.at(j).planned)
                        QVERIFY(shared->at(i) >= shared->at(j) || shared->at(j) == shares.at(j).least);
                }
            }
        }
    }

    void sharesAreInProportion()
    {
        QCOMPARE(shareMinutes(30, { { 10, 1 }, { 20, 1 }, { 30, 1 } }), std::optional(QList<int> { 5, 10, 15 }));
        QCOMPARE(shareMinutes(20, { { 2, 2 }, { 30, 5 }, { 60, 5 } }), std::optional(QList<int> { 2, 6, 12 }));
    }
};

QTEST_GUILESS_MAIN(PaceTest)
#include "pacetest.moc"
