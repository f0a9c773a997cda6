// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speech/speechtotals.h"

#include "core/meeting/intents.h"
#include "core/meeting/report.h"
#include "core/speech/speakinglist.h"
#include "core/wording/sentences.h"
#include "tests/builders/french.h"
#include "tests/builders/played.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

MeetingChange turn(int seconds, Gender gender, Voice voice)
{
    return TurnEnded { seconds, gender, voice, {}, {} };
}

}

class SpeechTotalsTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void turnsAddUpByGenderAndByVoice()
    {
        Played meeting;
        meeting.then(turn(60, Gender::F, Voice::FirstTime))
            .then(turn(30, Gender::Unsaid, Voice::Again))
            .then(turn(90, Gender::F, Voice::Again));
        const auto totals = speechTotals(meeting.state());
        QCOMPARE(totals.byGender.value(Gender::F), (SpeechTotal { 2, 150 }));
        QCOMPARE(totals.byGender.value(Gender::Unsaid), (SpeechTotal { 1, 30 }));
        QVERIFY(!totals.byGender.contains(Gender::M));
        QCOMPARE(totals.byVoice.value(Voice::Again), (SpeechTotal { 2, 120 }));
    }

    void aTurnCorrectedCountsAsCorrected()
    {
        Played meeting;
        meeting.then(turn(600, Gender::F, Voice::FirstTime)).then(turn(30, Gender::F, Voice::Again)).then(TurnCorrected { 1, 45 });
        QCOMPARE(speechTotals(meeting.state()).byGender.value(Gender::F), (SpeechTotal { 2, 75 }));
        meeting.then(TurnCorrected { 2, 0 });
        QCOMPARE(speechTotals(meeting.state()).byGender.value(Gender::F), (SpeechTotal { 1, 45 }));
        QVERIFY(meeting.refusal(TurnCorrected { 3, 10 }) == ErrorKind::NumberOutOfRange);
    }

    void turnsBelongToTheirSitting()
    {
        Played meeting;
        meeting.then(turn(60, Gender::F, Voice::FirstTime));
        meeting.then(SittingAdded { currentSitting(meeting.state()).start.addDays(7), {} });
        QVERIFY(speechTotals(meeting.state()).byGender.isEmpty());
        meeting.then(turn(20, Gender::M, Voice::FirstTime));
        QCOMPARE(currentSitting(meeting.state()).turns.first().number, 1);
    }

    /** What a list of the journal, a script or the report say of a turn never holds a name of the dossier. */
    void noNameStandsBesideADuration()
    {
        Played meeting;
        const auto who = meeting.member(u"CANARI"_s, u"Ondine"_s);
        meeting.then(GenderStated { who, Gender::F });
        SpeakingList list;
        list = withPerson(list, *meeting.state().people.find(who));
        list = withDescription(list, u"Canari, au fond"_s);
        qint64 now = 1000;
        while (const auto next = nextSpeaker(list)) {
            list = calling(list, next->who.number, now);
            now += 77'000;
            const auto ended = endTurn(list, now);
            list = ended->list;
            const auto said = sentence(MeetingChange(ended->turn), meeting.state());
            const auto listed = QString::fromUtf8(QJsonDocument(writeIntent(ended->turn)).toJson());
            QVERIFY2(said.contains(u"1\u00A0min\u00A017"_s), qUtf8Printable(said));
            for (const auto &text : { said, listed }) {
                QVERIFY2(!text.contains(u"canari"_s, Qt::CaseInsensitive) && !text.contains(u"Ondine"_s), qUtf8Printable(text));
                QVERIFY2(!text.contains(u"person"_s) && !text.contains(u"description"_s), qUtf8Printable(text));
            }
            meeting.then(ended->turn);
        }
        QCOMPARE(currentSitting(meeting.state()).turns.size(), 2);
        QVERIFY(!reportText(meeting.state()).contains(u"1\u00A0min\u00A017"_s));
    }
};

QTEST_GUILESS_MAIN(SpeechTotalsTest)
#include "speechtotalstest.moc"
