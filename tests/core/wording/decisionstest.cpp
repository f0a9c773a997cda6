// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/sentences.h"
#include "tests/builders/french.h"
#include "tests/builders/played.h"

#include <QTest>

using namespace Qt::StringLiterals;

class DecisionsTest : public QObject {
    Q_OBJECT

    French m_french;
    Played m_meeting;
    QList<Id<Person>> m_pair;

    void agree(Agreement first, Agreement second)
    {
        ProfileAdded one { {}, m_pair.first(), u"a"_s, {}, first, {}, {}, {}, {}, {} };
        ProfileAdded two { {}, m_pair.last(), u"a"_s, {}, second, {}, {}, {}, {}, {} };
        m_meeting.then(one).then(two);
    }

private Q_SLOTS:
    void init()
    {
        m_meeting = Played();
        m_pair = { m_meeting.member(u"ORTOLAN"_s, u"Jeanne"_s), m_meeting.member(u"CASTAING"_s, u"Rémi"_s) };
    }

    void aProposalNamesThePairAndItsTask()
    {
        QCOMPARE(proposalSentence(m_meeting.state(), u"a"_s, m_pair), u"Jeanne Ortolan et Rémi Castaing forment le binôme a."_s);
        QCOMPARE(proposalSentence(m_meeting.state(), u"a"_s, {}), u"Aucun nom n’est encore proposé pour le binôme a."_s);
        QVERIFY(proposalSentence(MeetingState {}, u"z"_s, { Id<Person>(9) }).contains(u"personne 9"_s));
    }

    void aDesignationIsSaidInOneSentence()
    {
        agree(Agreement::Present, Agreement::Reached);
        m_meeting.leadTo(Stage::Test, u"a"_s, m_pair);
        m_meeting.then(ConsensusTested { u"a"_s, Consensus::Reached }).then(ResultRecorded { u"a"_s, Outcome::Designated });
        QCOMPARE(decisionSentence(m_meeting.state(), u"a"_s), u"Jeanne Ortolan et Rémi Castaing forment le binôme a."_s);
    }

    void whatIsToConfirmAndReservedIsSaid()
    {
        agree(Agreement::Present, Agreement::ToConfirm);
        m_meeting.leadTo(Stage::Reservations, u"a"_s, m_pair);
        m_meeting.then(ReservationNoted { u"a"_s, u"Peu de temps"_s, {} });
        m_meeting.then(StageMoved { u"a"_s, Stage::Oppositions }).then(StageMoved { u"a"_s, Stage::Test });
        m_meeting.then(ConsensusTested { u"a"_s, Consensus::Reached }).then(ResultRecorded { u"a"_s, Outcome::Designated });
        QCOMPARE(decisionSentence(m_meeting.state(), u"a"_s),
            u"Jeanne Ortolan et Rémi Castaing forment le binôme a. Accord de Rémi Castaing à confirmer. 1 réserve notée."_s);
        const auto now = deliberationOf(m_meeting.state(), u"a"_s);
        QCOMPARE(word(Outcome::Designated, now), u"Désigné, avec réserves"_s);
    }

    void withoutConsensusTheNationalTeamsChoose()
    {
        m_meeting.then(ResultRecorded { u"a"_s, Outcome::NoConsensus, m_pair });
        QCOMPARE(decisionSentence(m_meeting.state(), u"a"_s),
            u"Pas de consensus pour le binôme a\u00A0: les profils débattus (Jeanne Ortolan et Rémi Castaing) sont transmis aux équipes "
            "nationales, qui choisiront."_s);
    }

    void vacantUntreatedAndPendingAreSaid()
    {
        m_meeting.then(ResultRecorded { u"a"_s, Outcome::Vacant, {} }).then(ResultRecorded { u"b"_s, Outcome::NotTreated, {} });
        QVERIFY(decisionSentence(m_meeting.state(), u"a"_s).startsWith(u"Pas de volontaire pour le binôme a"_s));
        QVERIFY(decisionSentence(m_meeting.state(), u"b"_s).startsWith(u"Pas de décision à cette séance pour le binôme b"_s));
        QVERIFY(decisionSentence(MeetingState {}, u"c"_s).startsWith(u"Pas encore de décision pour le binôme «\u00A0c"_s));
    }

    void aCorrectedNameFlowsIntoTheSentence()
    {
        m_meeting.then(PersonCorrected { m_pair.first(), u"ORTOLANI"_s, {}, {}, {}, {}, {}, {} });
        QVERIFY(proposalSentence(m_meeting.state(), u"a"_s, m_pair).startsWith(u"Jeanne Ortolani et"_s));
    }
};

QTEST_GUILESS_MAIN(DecisionsTest)
#include "decisionstest.moc"
