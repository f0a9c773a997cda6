// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/matrix.h"
#include "core/meeting/report.h"
#include "core/wording/sentences.h"
#include "tests/builders/french.h"
#include "tests/builders/played.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Procedure procedureWithForm()
{
    auto procedure = smallProcedure();
    procedure.form.answers.insert(1, { u"presence"_s, u"Présence"_s, AnswerKind::Presence, {} });
    procedure.form.answers.insert(2, { u"reporter"_s, u"Rapporteur·e"_s, AnswerKind::Reporter, {} });
    return procedure;
}

ReportAnswer answerOf(const Played &meeting, const QString &key)
{
    for (const auto &answer : reportOf(meeting.state()).answers) {
        if (answer.key == key)
            return answer;
    }
    return {};
}

QStringList keysOf(const Played &meeting)
{
    QStringList keys;
    for (const auto &answer : reportOf(meeting.state()).answers)
        keys.append(answer.key);
    return keys;
}

}

class ReportTest : public QObject {
    Q_OBJECT

    French m_french;
    Played m_meeting;
    QList<Id<Person>> m_pair;

    Id<Person> withContacts(const QString &family, const QString &given, const QString &email, const QString &phone)
    {
        const auto id = m_meeting.member(family, given);
        m_meeting.then(PersonCorrected { id, {}, {}, {}, {}, {}, email, phone });
        return id;
    }

    void designate(const QString &task) { m_meeting.designate(task, m_pair); }

private Q_SLOTS:
    void init()
    {
        m_meeting = Played(procedureWithForm());
        m_pair = { withContacts(u"ORTOLAN"_s, u"Jeanne"_s, u"jeanne@exemple.org"_s, u"+33600000001"_s),
            m_meeting.member(u"CASTAING"_s, u"Rémi"_s) };
    }

    void theFormsOrderIsKeptUntilChanged()
    {
        QCOMPARE(keysOf(m_meeting), QStringList({ u"meeting"_s, u"presence"_s, u"reporter"_s, u"a"_s, u"b"_s }));
        m_meeting.then(AnswersOrdered { { u"b"_s, u"a"_s, u"meeting"_s, u"presence"_s, u"reporter"_s } });
        QCOMPARE(keysOf(m_meeting).first(), u"b"_s);
        QCOMPARE(keysOf(m_meeting).size(), 5);
    }

    void theMeetingHasItsDateAndPlace()
    {
        QCOMPARE(answerOf(m_meeting, u"meeting"_s).text, u"Boucle d’essai\njeudi 20\u00A0mars 2031, 14\u00A0h, Salle"_s);
    }

    void everySittingIsListedWithItsPresence()
    {
        m_meeting.then(HeadcountTyped { 40 });
        m_meeting.then(SittingAdded { QDateTime(QDate(2031, 3, 22), QTime(10, 30)), u"Ailleurs"_s });
        QVERIFY(!answerOf(m_meeting, u"meeting"_s).text.contains(u"Ailleurs, 0"_s)); // still to come
        QVERIFY(answerOf(m_meeting, u"presence"_s).missing.isEmpty());
        m_meeting.then(HeadcountTyped { 1 });
        const auto text = answerOf(m_meeting, u"meeting"_s).text;
        QVERIFY(text.contains(u"Séance 1\u00A0: jeudi 20\u00A0mars 2031, 14\u00A0h, Salle, 40 présent·es"_s));
        QVERIFY(text.contains(u"Séance 2\u00A0: samedi 22\u00A0mars 2031, 10\u00A0h\u00A030, Ailleurs, 1 présent·e"_s));
        QCOMPARE(answerOf(m_meeting, u"presence"_s).text, u"Séance 1\u00A0: 40\nSéance 2\u00A0: 1"_s);
    }

    void thoseWhoLeftAreStillCounted()
    {
        m_meeting.then(PersonArrived { m_pair.first() }).then(PersonArrived { m_pair.last() }).then(PersonLeft { m_pair.first() });
        QCOMPARE(answerOf(m_meeting, u"presence"_s).text, u"2"_s);
    }

    void theReporterNeedsAnEmail()
    {
        QVERIFY(!answerOf(m_meeting, u"reporter"_s).missing.isEmpty());
        m_meeting.then(ReporterNamed { m_pair.first() });
        QCOMPARE(answerOf(m_meeting, u"reporter"_s).text, u"Jeanne Ortolan, jeanne@exemple.org"_s);
        QVERIFY(answerOf(m_meeting, u"reporter"_s).missing.isEmpty());
        m_meeting.then(ReporterNamed { m_pair.last() });
        QCOMPARE(answerOf(m_meeting, u"reporter"_s).missing, QStringList { u"e-mail de Rémi Castaing"_s });
    }

    void whoWithdrewIsNotReportedAsDesignated()
    {
        m_meeting.then(ProfileAdded { {}, m_pair.first(), u"a"_s, {}, Agreement::Present, {}, {}, {}, {}, {} });
        designate(u"a"_s);
        QVERIFY(answerOf(m_meeting, u"a"_s).text.contains(u"jeanne@exemple.org"_s));
        const ProfileWithdrawn withdrawn { Id<Profile>(0), ProfileStatus::Withdrawn };
        const auto asked = m_meeting.asked(withdrawn);
        QVERIFY(asked && asked->advice.size() == 1 && asked->advice.first().rule == Rule::Agreement);
        m_meeting.then(withdrawn);
        const auto answer = answerOf(m_meeting, u"a"_s);
        QVERIFY2(answer.text.startsWith(u"À reprendre"_s), qUtf8Printable(answer.text));
        QVERIFY(!answer.text.contains(u"jeanne@exemple.org"_s) && answer.text.contains(u"Jeanne Ortolan"_s));
        QVERIFY(!answer.missing.isEmpty());
        QVERIFY(matrixOf(m_meeting.state()).first().note.contains(u"Jeanne Ortolan"_s));
    }

    void aDesignatedPairHasBothContacts()
    {
        m_meeting.then(ProfileAdded { {}, m_pair.first(), u"a"_s, {}, Agreement::Present, {}, {}, {}, {}, {} });
        designate(u"a"_s);
        const auto answer = answerOf(m_meeting, u"a"_s);
        QCOMPARE(answer.text, u"Désigné\nJeanne Ortolan, jeanne@exemple.org, +33600000001\nRémi Castaing (accord à confirmer)"_s);
        QCOMPARE(answer.missing, QStringList({ u"décision à relire et à acter"_s, u"e-mail de Rémi Castaing"_s }));
        m_meeting.then(SentenceReadBack { u"a"_s }).then(DecisionLocked { u"a"_s });
        QCOMPARE(answerOf(m_meeting, u"a"_s).missing, QStringList { u"e-mail de Rémi Castaing"_s });
    }

    void namesakesShowTheirGroup()
    {
        const auto group = m_meeting.localGroup(u"GA de Vichy"_s);
        m_meeting.member(u"CASTAING"_s, u"Rémi"_s, { group });
        designate(u"a"_s);
        const auto answer = answerOf(m_meeting, u"a"_s);
        QVERIFY2(answer.text.contains(u"Rémi Castaing (GA de CASTAING)"_s), qUtf8Printable(answer.text));
        QVERIFY(answer.missing.contains(u"e-mail de Rémi Castaing (GA de CASTAING)"_s));
        QVERIFY(!answer.text.contains(u"Ortolan ("_s));
    }

    void debatedProfilesHaveTheirContacts()
    {
        m_meeting.then(ResultRecorded { u"a"_s, Outcome::NoConsensus, m_pair });
        QCOMPARE(answerOf(m_meeting, u"a"_s).text,
            u"Pas de consensus, profils débattus\u00A0:\nJeanne Ortolan, jeanne@exemple.org, +33600000001\nRémi Castaing"_s);
    }

    void vacantAndUntreatedAreSaid()
    {
        m_meeting.then(ResultRecorded { u"a"_s, Outcome::Vacant, {} }).then(ResultRecorded { u"b"_s, Outcome::NotTreated, {} });
        QVERIFY(answerOf(m_meeting, u"a"_s).text.startsWith(u"Vacant"_s));
        QVERIFY(answerOf(m_meeting, u"b"_s).text.startsWith(u"Non traité"_s));
        QCOMPARE(answerOf(m_meeting, u"a"_s).missing, QStringList { u"décision à relire et à acter"_s });
        QVERIFY(answerOf(m_meeting, u"b"_s).missing.isEmpty());
    }

    void aCertificationToCheckIsReportedSo()
    {
        m_meeting.then(CertificationAnswered { m_meeting.state().people.find(m_pair.last())->groups, Certification::Unknown, {} });
        designate(u"a"_s);
        QVERIFY(answerOf(m_meeting, u"a"_s).text.contains(u"certification à vérifier"_s));
    }

    void aTaskWithoutResultIsToComplete()
    {
        QCOMPARE(answerOf(m_meeting, u"a"_s).missing, QStringList { u"décision à prendre"_s });
        QVERIFY(answerOf(m_meeting, u"a"_s).text.isEmpty());
    }

    void anEmptyAnswerIsNotSent()
    {
        QCOMPARE(m_meeting.refusal(AnswerSent { u"a"_s, {} }), ErrorKind::EmptyText);
        QCOMPARE(m_meeting.refusal(AnswerSent { u"z"_s, {} }), ErrorKind::AbsentAnswer);
    }

    void anAnswerWithAGapIsSentAndTold()
    {
        designate(u"a"_s); // one of both has no e-mail
        QVERIFY(!answerOf(m_meeting, u"a"_s).missing.isEmpty());
        const auto decided = m_meeting.asked(AnswerSent { u"a"_s, {} });
        QVERIFY(decided);
        QCOMPARE(decided->advice.size(), 1);
        QVERIFY(sentence(decided->advice.first()).contains(u"e-mail de Rémi Castaing"_s));
        m_meeting.then(ResultRecorded { u"b"_s, Outcome::Vacant, {} }).then(SentenceReadBack { u"b"_s }).then(DecisionLocked { u"b"_s });
        QVERIFY(m_meeting.asked(AnswerSent { u"b"_s, {} })->advice.isEmpty());
    }

    void aSentAnswerThatChangesIsCorrected()
    {
        designate(u"a"_s);
        QCOMPARE(answerOf(m_meeting, u"a"_s).status, AnswerStatus::ToSend);
        m_meeting.then(AnswerSent { u"a"_s, {} });
        QCOMPARE(answerOf(m_meeting, u"a"_s).status, AnswerStatus::Sent);
        m_meeting.then(PersonCorrected { m_pair.last(), u"CASTAIN"_s, {}, {}, {}, {}, {}, {} });
        QCOMPARE(answerOf(m_meeting, u"a"_s).status, AnswerStatus::Corrected);
        QVERIFY(answerOf(m_meeting, u"a"_s).text.contains(u"Rémi Castain "_s));
    }

    void whoLacksAnEmailIsToldBeforeTheDecision()
    {
        QVERIFY(withoutEmail(m_meeting.state()).isEmpty());
        m_meeting.then(ProfileAdded { {}, m_pair.last(), u"b"_s, {}, Agreement::Present, {}, {}, {}, {}, {} });
        QCOMPARE(withoutEmail(m_meeting.state()), QList<Id<Person>> { m_pair.last() });
        m_meeting.then(ResultRecorded { u"b"_s, Outcome::Vacant, {} });
        QVERIFY(withoutEmail(m_meeting.state()).isEmpty());
        designate(u"a"_s);
        QCOMPARE(withoutEmail(m_meeting.state()), QList<Id<Person>> { m_pair.last() });
    }

    void theTextHoldsEveryAnswerAndWhatItLacks()
    {
        const auto text = reportText(m_meeting.state());
        for (const auto &answer : reportOf(m_meeting.state()).answers)
            QVERIFY(text.contains(answer.label));
        QVERIFY(text.contains(u"Manque\u00A0: décision à prendre"_s));
        QVERIFY(!reportText(MeetingState {}).isEmpty());
    }

    void whatLacksTwiceIsToldOnce()
    {
        ReportAnswer answer;
        QCOMPARE(lackingLine(answer), QString());
        answer.missing = QStringList { u"lieu"_s, u"e-mail de Zo"_s, u"lieu"_s };
        QCOMPARE(lackingLine(answer), u"Manque\u00A0: lieu, e-mail de Zo"_s);
    }
};

QTEST_GUILESS_MAIN(ReportTest)
#include "reporttest.moc"
