// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/rehearsal.h"

#include "core/meeting/situation.h"
#include "core/procedure/procedurefile.h"
#include "core/journal/memorystore.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class RehearsalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stopsAtTheEndOfEachStep();
    void showsEverySituationAndEveryOutcome();
    void showsReservationsOppositionsAndAReopenedDecision();
    void isMarkedAndHasPlausibleTimes();
    void refusesAStepThatIsNone();

private:
    MeetingState at(const QString &step);
    Procedure m_procedure = builtInProcedure(u"boucle-2026"_s).value();
};

MeetingState RehearsalTest::at(const QString &step)
{
    MemoryStore store;
    MeetingSession session(store, u"essai"_s);
    const auto opened = session.open();
    const auto played = opened ? rehearse(session, m_procedure, step) : opened;
    if (!played)
        qFatal("line %d", played.error().place->line.value_or(0));
    return session.state();
}

void RehearsalTest::stopsAtTheEndOfEachStep()
{
    QVERIFY(at(u"preparation"_s).reporter);
    QCOMPARE(presentNow(at(u"preparation"_s)), 0);
    QVERIFY(presentNow(at(u"accueil"_s)) > 50);
    for (const auto &step : m_procedure.steps) {
        const auto state = at(step.code);
        QVERIFY2(state.steps.value(step.code).finishedAt, qUtf8Printable(step.code));
    }
    QCOMPARE(at(u"apres"_s).sent.size(), m_procedure.form.answers.size());
}

void RehearsalTest::showsEverySituationAndEveryOutcome()
{
    const auto before = at(u"findings"_s);
    const auto after = at(u"decisions"_s);
    QSet<int> situations;
    QSet<int> outcomes;
    for (const auto &task : m_procedure.tasks) {
        situations.insert(int(situationOf(before, task.code).kind));
        outcomes.insert(int(deliberationOf(after, task.code).result.value_or(TaskResult {}).outcome));
    }
    QCOMPARE(situations.size(), qsizetype(std::size(EnumNames<SituationKind>::names)));
    QCOMPARE(outcomes.size(), qsizetype(std::size(EnumNames<Outcome>::names)));
}

void RehearsalTest::showsReservationsOppositionsAndAReopenedDecision()
{
    const auto state = at(u"decisions"_s);
    QSet<int> oppositions;
    qsizetype reservations = 0;
    qsizetype reopened = 0;
    for (const auto &one : state.deliberations) {
        reservations += one.reservations.size();
        reopened += one.unlockReasons.size();
        for (const auto &opposition : one.oppositions)
            oppositions.insert(int(opposition.state));
    }
    QVERIFY(reservations >= 2);
    QVERIFY(reopened >= 1);
    QVERIFY(oppositions.contains(int(OppositionState::Lifted)) && oppositions.contains(int(OppositionState::Maintained)));
    bool withdrawn = false;
    state.profiles.each([&](const Profile &profile) { withdrawn = withdrawn || profile.status == ProfileStatus::Withdrawn; });
    QVERIFY(withdrawn);
}

void RehearsalTest::isMarkedAndHasPlausibleTimes()
{
    QVERIFY(at(u"preparation"_s).rehearsal);
    const auto intents = readRehearsal(rehearsalScript());
    QVERIFY(intents);
    for (qsizetype i = 1; i < intents->size(); ++i)
        QVERIFY2(intents->at(i).at > intents->at(i - 1).at, qPrintable(QString::number(intents->at(i).line)));
}

void RehearsalTest::refusesAStepThatIsNone()
{
    MemoryStore store;
    MeetingSession session(store, u"essai"_s);
    const auto played = rehearse(session, m_procedure, u"vote"_s);
    QVERIFY(!played);
    QCOMPARE(played.error().kind, ErrorKind::AbsentStep);
    QCOMPARE(session.length(), qint64(0));
}

QTEST_GUILESS_MAIN(RehearsalTest)
#include "rehearsaltest.moc"
