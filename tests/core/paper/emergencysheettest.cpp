// SPDX-License-Identifier: GPL-3.0-or-later
// The emergency sheet tells all that one needs to go on by hand; the minutes leave out nothing that was noted.
#include "core/paper/emergencysheet.h"

#include "core/meeting/profilecodes.h"
#include "core/paper/minutespaper.h"
#include "core/paper/plaintext.h"
#include "tests/builders/french.h"
#include "tests/builders/played.h"
#include "tests/builders/rehearsed.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString textOf(const CirculatingPaper &paper)
{
    return QString::fromUtf8(plainTextBytes({ paper })).replace(QChar::Nbsp, u' ');
}

}

class EmergencySheetTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void whatIsOnTheTableIsTold()
    {
        Played played;
        const auto anne = played.member(u"PEYROLLET"_s, u"Anne"_s);
        const auto luc = played.member(u"CARNOT"_s, u"Luc"_s);
        const auto task = procedureOf(played.state()).tasks.first().code;
        played.leadTo(Stage::Questions, task, { anne, luc });
        played.then(QuestionNoted { task, u"Qui tient la caisse le dimanche ?"_s, {} });
        const auto text = textOf(emergencySheet(played.state(), played.now()));
        for (const auto &words :
            { u"En discussion"_s, u"Anne Peyrollet et Luc Carnot · questions"_s, u"Qui tient la caisse le dimanche"_s })
            QVERIFY2(text.contains(words), qUtf8Printable(text));
    }

    void whatWasFoundIsToldBeforeItIsReadBackAndLocked()
    {
        Played played;
        const auto anne = played.member(u"PEYROLLET"_s, u"Anne"_s);
        const auto luc = played.member(u"CARNOT"_s, u"Luc"_s);
        const auto tasks = procedureOf(played.state()).tasks;
        const auto first = tasks.at(0).code;
        const auto second = tasks.at(1).code;
        played.designate(first, { anne, luc });
        played.then(ResultRecorded { second, Outcome::Vacant, {} });
        const auto told = [&] { return textOf(emergencySheet(played.state(), played.now())); };
        QVERIFY2(told().contains(u"Anne Peyrollet et Luc Carnot · Désigné"_s) && told().contains(u"à relire"_s), qUtf8Printable(told()));
        QVERIFY2(told().contains(u"Vacant"_s), qUtf8Printable(told()));
        played.then(SentenceReadBack { first });
        QVERIFY2(told().contains(u"relu, à acter"_s), qUtf8Printable(told()));
        played.then(ResultRecorded { second, Outcome::NotTreated, {} });
        QCOMPARE(told().count(tasks.at(1).name), 1); // among the decisions, no more on the table
    }

    void codesCriteriaAndTheLookBackAreThere()
    {
        const auto state = rehearsed(u"findings"_s);
        const auto text = textOf(emergencySheet(state, 1'782'568'800'000));
        const auto task = procedureOf(state).tasks.first().code;
        const auto profile = standingProfiles(state, task).first();
        QVERIFY2(text.contains(profileCode(state, profile.id) + u' '), qUtf8Printable(text));
        const auto criterion = state.criteria.first().first();
        QVERIFY2(text.contains(criterion), qUtf8Printable(criterion + u'\n' + text));
        for (const auto &heading : { u"Profils proposés"_s, u"Critères"_s, u"Bilan"_s })
            QVERIFY2(text.contains(heading), qUtf8Printable(heading));
    }

    void minutesTellWhatWasNotedOfAStepThatNobodyStarted()
    {
        auto procedure = smallProcedure();
        procedure.steps.append({ u"two"_s, u"II"_s, u"Critères"_s, StepKind::Criteria, StepPlace::SmallGroups, 10, u"Faire"_s, u"Dire"_s });
        Played played(procedure);
        played.member(u"PEYROLLET"_s, u"Anne"_s);
        played.smallGroups(2);
        const auto task = procedureOf(played.state()).tasks.first().code;
        QVERIFY(!textOf(minutesPaper(played.state())).contains(u"du temps libre"_s));
        played.then(CriteriaRecorded { 1, task, { u"du temps libre"_s } });
        const auto text = textOf(minutesPaper(played.state()));
        QVERIFY2(text.contains(u"du temps libre"_s), qUtf8Printable(text));
    }
};

QTEST_GUILESS_MAIN(EmergencySheetTest)
#include "emergencysheettest.moc"
