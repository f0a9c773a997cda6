// SPDX-License-Identifier: GPL-3.0-or-later
// What the papers tell of a meeting of two sittings: each with its date, place, presence, steps and decisions.
#include "core/meeting/course.h"
#include "core/meeting/report.h"
#include "core/meeting/sittings.h"
#include "core/paper/coursepaper.h"
#include "core/paper/decisionspaper.h"
#include "core/paper/invitation.h"
#include "core/paper/matrixpaper.h"
#include "core/paper/minutespaper.h"
#include "core/paper/reportof.h"
#include "core/wording/eventtext.h"
#include "tests/builders/french.h"
#include "tests/builders/played.h"
#include "tests/builders/rehearsed.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate firstDay(2031, 3, 20);
const QDate secondDay(2031, 3, 27);

Procedure threeSteps()
{
    auto procedure = smallProcedure(3);
    procedure.steps = { { u"one"_s, u"I"_s, u"Rappel"_s, StepKind::Tasks, StepPlace::Plenary, 10, u"Faire"_s, u"Dire"_s },
        { u"six"_s, u"VI"_s, u"Décisions"_s, StepKind::Decisions, StepPlace::Plenary, 50, u"Faire"_s, u"Dire"_s },
        { u"seven"_s, u"VII"_s, u"Remontées"_s, StepKind::Report, StepPlace::Plenary, 15, u"Faire"_s, u"Dire"_s } };
    return procedure;
}

/** Task "a" decided at the first sitting, "b" put off and "c" not opened; the second one decides "b". */
class TwoSittings {
public:
    TwoSittings() : m_played(threeSteps())
    {
        for (const auto *name : { "Abadie", "Berthier", "Castaing", "Delorme" })
            m_people.append(m_played.member(QString::fromUtf8(name), u"Jo"_s));
        m_played.smallGroups(2);
    }

    TwoSittings &first()
    {
        on(firstDay, 14, 4)
            .then(StepStarted { u"one"_s })
            .then(HeadcountTyped { 40 })
            .then(FacilitatorsNamed { { m_people[0], m_people[1] } });
        on(firstDay, 14, 20).then(StepStarted { u"six"_s });
        decide(u"a"_s, QTime(15, 0), firstDay);
        m_played.then(ResultRecorded { u"b"_s, Outcome::NotTreated }).then(SentenceReadBack { u"b"_s }).then(DecisionLocked { u"b"_s });
        on(firstDay, 15, 30).then(StepStarted { u"seven"_s });
        return *this;
    }

    TwoSittings &fixSecond()
    {
        on(firstDay, 16, 0).then(SittingAdded { QDateTime(secondDay, QTime(10, 0)), u"Ailleurs"_s });
        on(firstDay, 16, 10).then(StepFinished { u"seven"_s });
        return *this;
    }

    TwoSittings &second()
    {
        on(secondDay, 10, 5)
            .then(StepStarted { u"six"_s })
            .then(HeadcountTyped { 25 })
            .then(FacilitatorsNamed { { m_people[2], m_people[3] } });
        decide(u"b"_s, QTime(11, 0), secondDay);
        on(secondDay, 11, 15).then(StepFinished { u"six"_s });
        return *this;
    }

    /** The second sitting opens again what the first one had decided. */
    TwoSittings &reopenFirst()
    {
        on(secondDay, 10, 30).then(DecisionUnlocked { u"a"_s, u"Un nom avait été mal compris."_s });
        return *this;
    }

    TwoSittings &decideAgain()
    {
        on(secondDay, 10, 40).then(SentenceReadBack { u"a"_s }).then(DecisionLocked { u"a"_s });
        return *this;
    }

    const MeetingState &state() const { return m_played.state(); }

private:
    Played &on(QDate day, int hour, int minute) { return m_played.at(QDateTime(day, QTime(hour, minute))); }
    void decide(const QString &task, QTime time, QDate day)
    {
        m_played.at(QDateTime(day, time)).designate(task, { m_people[0], m_people[1] });
        m_played.then(SentenceReadBack { task }).then(DecisionLocked { task });
    }

    Played m_played;
    QList<Id<Person>> m_people;
};

/** What stands below a heading, up to the next one of its level. */
QList<CirculatingPaper::Block> below(const CirculatingPaper &paper, const QString &heading)
{
    QList<CirculatingPaper::Block> blocks;
    bool isThere = false;
    for (const auto &block : paper.blocks) {
        const auto *one = std::get_if<PaperHeading>(&block);
        if (one && one->level == HeadingLevel::Section)
            isThere = one->text == heading;
        else if (isThere)
            blocks.append(block);
    }
    return blocks;
}

QString field(const QList<CirculatingPaper::Block> &blocks, const QString &label)
{
    for (const auto &block : blocks) {
        const auto *fields = std::get_if<PaperFields>(&block);
        for (const auto &one : fields ? fields->fields : QList<PaperField> {}) {
            if (one.label == label)
                return one.value;
        }
    }
    return {};
}

QList<QStringList> rows(const QList<CirculatingPaper::Block> &blocks, qsizetype table)
{
    CirculatingPaper paper;
    paper.blocks = blocks;
    return tablesOf(paper).value(table).rows;
}

const auto firstHeading = u"Séance 1\u00A0: jeudi 20\u00A0mars 2031"_s;
const auto secondHeading = u"Séance 2\u00A0: jeudi 27\u00A0mars 2031"_s;

}

class SittingsPaperTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void theFirstSittingKeepsAllThatWasOfIt()
    {
        const auto told = below(minutesPaper(TwoSittings().first().fixSecond().second().state()), firstHeading);
        QCOMPARE(field(told, u"Lieu"_s), u"Salle"_s);
        QCOMPARE(field(told, u"Durée"_s), u"de 14\u00A0h\u00A004 à 16\u00A0h\u00A010"_s);
        QVERIFY(field(told, u"Présence"_s).startsWith(u"40 présent·es"_s));
        QCOMPARE(field(told, u"Animation"_s), u"Jo Abadie et Jo Berthier"_s);
        const auto decisions = rows(told, 0);
        QCOMPARE(decisions.size(), 3);
        QVERIFY(decisions.at(0).at(1).contains(u"Jo Abadie"_s) && decisions.at(0).at(2).contains(u"40 présent·es"_s));
        QCOMPARE(decisions.at(0).at(3), u"15\u00A0h"_s);
        QCOMPARE(decisions.at(1), QStringList({ u"2  Mission b"_s, {}, u"laissé à la séance suivante"_s, {} }));
        QCOMPARE(decisions.at(2).at(2), u"laissé à la séance suivante"_s);
        const auto course = rows(told, 1);
        QCOMPARE(course.size(), 3);
        QCOMPARE(course.at(1), QStringList({ u"14\u00A0h\u00A020"_s, u"VI Décisions"_s, u"1 décision relue et actée."_s }));
        QCOMPARE(course.at(2).first(), u"15\u00A0h\u00A030"_s);
    }

    void theSecondSittingTellsOnlyItsOwn()
    {
        const auto told = below(minutesPaper(TwoSittings().first().fixSecond().second().state()), secondHeading);
        QCOMPARE(field(told, u"Lieu"_s), u"Ailleurs"_s);
        QCOMPARE(field(told, u"Durée"_s), u"de 10\u00A0h\u00A005 à 11\u00A0h\u00A015"_s);
        QVERIFY(field(told, u"Présence"_s).startsWith(u"25 présent·es"_s));
        QCOMPARE(field(told, u"Animation"_s), u"Jo Castaing et Jo Delorme"_s);
        const auto decisions = rows(told, 0);
        QCOMPARE(decisions.size(), 2);
        QVERIFY(decisions.at(0).at(2).contains(u"25 présent·es"_s));
        QCOMPARE(decisions.at(0).at(3), u"11\u00A0h"_s);
        QCOMPARE(decisions.at(1), QStringList({ u"3  Mission c"_s, {}, u"pas encore décidé"_s, {} }));
        QCOMPARE(rows(told, 1), (QList<QStringList> { { u"10\u00A0h\u00A005"_s, u"VI Décisions"_s, u"1 décision relue et actée."_s } }));
    }

    void aDecisionThatALaterSittingOpensAgainIsToldUnderBoth()
    {
        const QStringList reopened { u"1  Mission a"_s, {}, u"décidé, puis rouvert à une séance suivante"_s, {} };
        const auto open = minutesPaper(TwoSittings().first().fixSecond().second().reopenFirst().state());
        QCOMPARE(rows(below(open, firstHeading), 0).at(0), reopened);
        QCOMPARE(rows(below(open, firstHeading), 1).at(1).last(), u"1 décision relue et actée."_s);
        QCOMPARE(rows(below(open, secondHeading), 0).at(0).at(2), u"pas encore décidé"_s);
        const auto decided = minutesPaper(TwoSittings().first().fixSecond().second().reopenFirst().decideAgain().state());
        QCOMPARE(rows(below(decided, firstHeading), 0).at(0), reopened);
        QCOMPARE(rows(below(decided, secondHeading), 0).at(0).at(3), u"10\u00A0h\u00A040"_s);
    }

    void aSittingToComeIsAnnouncedWithWhatIsLeft()
    {
        const auto paper = minutesPaper(TwoSittings().first().fixSecond().state());
        QVERIFY(field(below(paper, firstHeading), u"Présence"_s).startsWith(u"40 présent·es"_s));
        const auto told = below(paper, secondHeading);
        QCOMPARE(field(told, u"Lieu"_s), u"Ailleurs"_s);
        QCOMPARE(field(told, u"À traiter"_s), u"Mission b, Mission c"_s);
        QVERIFY(rows(told, 0).isEmpty());
        QVERIFY(paper.furniture.runningHead.endsWith(u"jeudi 20\u00A0mars 2031"_s));
    }

    void oneSittingIsToldWithoutNumber()
    {
        const auto paper = minutesPaper(TwoSittings().first().state());
        for (const auto &block : paper.blocks) {
            const auto *heading = std::get_if<PaperHeading>(&block);
            QVERIFY(!heading || !heading->text.startsWith(u"Séance"_s));
        }
        QCOMPARE(field(paper.blocks, u"Durée"_s), u"de 14\u00A0h\u00A004 à 15\u00A0h\u00A030"_s);
    }

    void presenceCountsWhoLeftAndADecisionWhoWasThere()
    {
        const auto state = rehearsed(u"apres"_s);
        const int came = attendance(currentSitting(state));
        QVERIFY(came > presentNow(state) && !currentSitting(state).headcount);
        const auto blocks = minutesPaper(state).blocks;
        QVERIFY2(
            field(blocks, u"Présence"_s).startsWith(u"%1 présent·es en tout, sur "_s.arg(came)), qPrintable(field(blocks, u"Présence"_s)));
        QVERIFY(reportText(state).contains(u"\n%1\n"_s.arg(came)));
        const auto decided = deliberationOf(state, procedureOf(state).tasks.first().code);
        QVERIFY(rows(blocks, 0).at(0).at(2).endsWith(u"%1 présent·es à ce moment"_s.arg(decided.result->present)));
    }

    void eachDecisionBearsTheDayThatTookIt()
    {
        const auto state = TwoSittings().first().fixSecond().second().state();
        const auto paper = decisionsPaper(state);
        QCOMPARE(field(paper.blocks, u"Séance 1"_s), u"jeudi 20\u00A0mars 2031, 14\u00A0h, Salle"_s);
        QCOMPARE(field(paper.blocks, u"Séance 2"_s), u"jeudi 27\u00A0mars 2031, 10\u00A0h, Ailleurs"_s);
        const auto decisions = rows(paper.blocks, 0);
        QCOMPARE(decisions.at(0).last(), u"20\u00A0mars\n15\u00A0h"_s);
        QCOMPARE(decisions.at(1).last(), u"27\u00A0mars\n11\u00A0h"_s);
        QCOMPARE(decisions.at(2).last(), QString());
        QVERIFY(paper.furniture.runningHead.endsWith(u"20\u00A0mars et 27\u00A0mars 2031"_s));
        QCOMPARE(reportInputOf(state).when, u"jeudi 20\u00A0mars 2031, 14\u00A0h ; jeudi 27\u00A0mars 2031, 10\u00A0h"_s);
        QCOMPARE(reportInputOf(state).place, u"Salle ; Ailleurs"_s);
    }

    void theMatrixTellsWhichSittingDecided()
    {
        const auto paper = matrixPaper(TwoSittings().first().fixSecond().second().state());
        const auto situations = rows(paper.blocks, 0);
        QVERIFY(situations.at(0).at(2).endsWith(u"20\u00A0mars"_s));
        QVERIFY(situations.at(1).at(2).endsWith(u"27\u00A0mars"_s));
    }

    void theInvitationAnnouncesWhatRemains()
    {
        const auto text = invitationText(TwoSittings().first().fixSecond().state(), InvitationLength::Long);
        QVERIFY2(text.contains(u"jeudi 27\u00A0mars 2031, de 10\u00A0h à 11\u00A0h\u00A005"_s), qPrintable(text));
        QVERIFY(text.contains(u"la suite de notre réunion du jeudi 20\u00A0mars 2031"_s));
        QVERIFY(text.contains(u"Les missions\u00A0: Mission b, Mission c."_s));
        QVERIFY(text.contains(u"– VI Décisions"_s) && text.contains(u"– VII Remontées"_s));
        QVERIFY(!text.contains(u"– I Rappel"_s));
        const auto event = eventTextOf(TwoSittings().first().fixSecond().state()).description;
        QVERIFY(event.contains(u"– Mission b\n– Mission c"_s) && !event.contains(u"Mission a"_s) && !event.contains(u"Rappel"_s));
        const auto order = tablesOf(runningOrderPaper(TwoSittings().first().fixSecond().state())).value(0).rows;
        QCOMPARE(order.size(), 2);
        QVERIFY(order.first().first().startsWith(u"10\u00A0h\n"_s));
    }

    void theStepsOfTheDecisionsAreToDoAgain()
    {
        const auto state = TwoSittings().first().fixSecond().state();
        QCOMPARE(nextStepOf(state), u"six"_s);
        QVERIFY(!isOver(state));
        QCOMPARE(tasksLeft(state), QStringList({ u"b"_s, u"c"_s }));
        const auto after = TwoSittings().first().fixSecond().second().state();
        QCOMPARE(courseOf(after, 0).at(1).minutes, 70); // from 10:05 to 11:15, not since the week before
    }
};

QTEST_GUILESS_MAIN(SittingsPaperTest)
#include "sittingspapertest.moc"
