// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/consensus.h"
#include "core/meeting/rules.h"
#include "tests/builders/played.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ConsensusCourseTest : public QObject {
    Q_OBJECT

private:
    struct Hall : Played {
        Id<Person> odile = member(u"LAMARQUE"_s, u"Odile"_s);
        Id<Person> farid = member(u"ZERROUKI"_s, u"Farid"_s);
        Id<Person> paul = member(u"GIRAUDET"_s, u"Paul"_s);
        QList<Id<Person>> pair { odile, farid };
        Deliberation now() const { return deliberationOf(state(), u"a"_s); }
    };

private Q_SLOTS:
    void nothingIsMovedBeforeAProposal()
    {
        const Hall hall;
        QCOMPARE(hall.refusal(StageMoved { u"a"_s, Stage::Questions }), ErrorKind::AbsentProposal);
        QCOMPARE(hall.refusal(OppositionNoted { u"a"_s, u"non"_s }), ErrorKind::AbsentProposal);
    }

    void stagesAreNotJumpedOver()
    {
        Hall hall;
        hall.then(ProposalMade { u"a"_s, hall.pair });
        QCOMPARE(hall.refusal(StageMoved { u"a"_s, Stage::Oppositions }), ErrorKind::IllegalConsensusMove);
        QCOMPARE(hall.refusal(StageMoved { u"a"_s, Stage::Test }), ErrorKind::IllegalConsensusMove);
        QCOMPARE(hall.refusal(ConsensusTested { u"a"_s, Consensus::Reached }), ErrorKind::IllegalConsensusMove);
        QVERIFY(!hall.refusal(StageMoved { u"a"_s, Stage::Reservations }));
    }

    void anOppositionToRewordLeadsToTheOtherWording()
    {
        Hall hall;
        hall.leadTo(Stage::Oppositions, u"a"_s, hall.pair);
        hall.then(OppositionNoted { u"a"_s, u"personne du sud"_s });
        hall.then(OppositionAnswered { u"a"_s, 1, OppositionState::Reworded, {}, {} });
        QCOMPARE(nextStage(hall.state(), u"a"_s), Stage::Amendment);
        hall.then(StageMoved { u"a"_s, Stage::Amendment });
        QCOMPARE(hall.refusal(ProposalAmended { u"a"_s, { hall.farid, hall.odile }, {}, {}, {}, {} }), ErrorKind::SameProposal);
        hall.then(ProposalAmended { u"a"_s, { hall.odile, hall.paul }, {}, {}, {}, {} });
        QCOMPARE(nextStage(hall.state(), u"a"_s), Stage::Test);
    }

    void theWayBackIsOpenUntilLocked()
    {
        Hall hall;
        hall.leadTo(Stage::Test, u"a"_s, hall.pair);
        QVERIFY(!hall.refusal(StageMoved { u"a"_s, Stage::Questions }));
        hall.then(ConsensusTested { u"a"_s, Consensus::Reached });
        QVERIFY(!hall.refusal(StageMoved { u"a"_s, Stage::Oppositions }));
        hall.then(SentenceReadBack { u"a"_s }).then(DecisionLocked { u"a"_s });
        QCOMPARE(hall.refusal(StageMoved { u"a"_s, Stage::Questions }), ErrorKind::LockedDecision);
    }

    void theSameNamesEverywhereTakeTheShortWay()
    {
        Hall hall;
        hall.smallGroups(2);
        for (const int group : { 1, 2 })
            hall.then(FindingRecorded { group, u"a"_s, FindingKind::Pair, hall.pair });
        hall.then(ProposalMade { u"a"_s, { hall.farid, hall.odile } });
        QCOMPARE(nextStage(hall.state(), u"a"_s), Stage::Test);
        QVERIFY(!hall.refusal(StageMoved { u"a"_s, Stage::Test }));
    }

    void anArguedOppositionIsDiscussedFirst()
    {
        Hall hall;
        hall.leadTo(Stage::Oppositions, u"a"_s, hall.pair);
        hall.then(OppositionNoted { u"a"_s, u"Deux charges à la fois."_s });
        QCOMPARE(hall.refusal(StageMoved { u"a"_s, Stage::Test }), ErrorKind::OppositionOpen);
        hall.then(OppositionAnswered { u"a"_s, 1, OppositionState::Maintained, u"Entendu."_s });
        QVERIFY(!hall.refusal(StageMoved { u"a"_s, Stage::Test }));
    }

    void oneMaintainedOppositionDoesNotBlockAndIsTold()
    {
        Hall hall;
        hall.leadTo(Stage::Oppositions, u"a"_s, hall.pair);
        hall.then(OppositionNoted { u"a"_s, u"Non."_s })
            .then(OppositionAnswered { u"a"_s, 1, OppositionState::Maintained, {} })
            .then(StageMoved { u"a"_s, Stage::Test });
        const auto decision = hall.asked(ConsensusTested { u"a"_s, Consensus::Reached });
        QVERIFY(decision.has_value());
        QVERIFY(decision->advice.contains(RuleBreach { Rule::LoneOpposition, {}, Effect::Advises }));
    }

    void anUnarguedOppositionIsKeptAndHoldsNothingUp()
    {
        Hall hall;
        hall.leadTo(Stage::Oppositions, u"a"_s, hall.pair);
        const auto decision = hall.asked(OppositionNoted { u"a"_s, u"  "_s });
        QVERIFY(decision.has_value());
        QCOMPARE(decision->advice.first().rule, Rule::UnarguedOpposition);
        hall.then(OppositionNoted { u"a"_s, u"  "_s });
        QCOMPARE(hall.now().oppositions.size(), 1);
        QVERIFY(!hall.now().oppositions.first().isArgued());
        QVERIFY(!hall.refusal(StageMoved { u"a"_s, Stage::Test }));
    }

    void severalMaintainedOppositionsAreAdviceAndTheWordStaysWithPeople()
    {
        Hall hall;
        hall.leadTo(Stage::Oppositions, u"a"_s, hall.pair);
        for (const int number : { 1, 2 }) {
            hall.then(OppositionNoted { u"a"_s, u"Non."_s }).then(OppositionAnswered { u"a"_s, number, OppositionState::Maintained, {} });
        }
        hall.then(StageMoved { u"a"_s, Stage::Test });
        const auto decision = hall.asked(ConsensusTested { u"a"_s, Consensus::Reached });
        QVERIFY(decision.has_value());
        QCOMPARE(decision->advice.first().rule, Rule::SeveralOppositions);
    }

    void anAmendmentKeepsTheOldProposalAndIsTestedAnew()
    {
        Hall hall;
        hall.leadTo(Stage::Test, u"a"_s, hall.pair);
        hall.then(ConsensusTested { u"a"_s, Consensus::NotReached }).then(ProposalAmended { u"a"_s, { hall.odile, hall.paul } });
        QCOMPARE(hall.now().proposals.size(), 2);
        QCOMPARE(hall.now().stage, Stage::Amendment);
        QVERIFY(!hall.now().test);
    }

    void aDecisionLocksOnlyOnceItWasReadBack()
    {
        Hall hall;
        hall.leadTo(Stage::ReadBack, u"a"_s, hall.pair);
        QCOMPARE(hall.refusal(DecisionLocked { u"a"_s }), ErrorKind::NotReadBack);
        hall.then(SentenceReadBack { u"a"_s }).then(DecisionLocked { u"a"_s });
        QVERIFY(hall.now().isLocked());
    }

    void unlockingNeedsAReasonThatStays()
    {
        Hall hall;
        hall.leadTo(Stage::Locked, u"a"_s, hall.pair);
        QCOMPARE(hall.refusal(DecisionUnlocked { u"a"_s, u" "_s }), ErrorKind::ReasonNeeded);
        hall.then(DecisionUnlocked { u"a"_s, u"Erreur de nom."_s });
        QCOMPARE(hall.now().unlockReasons, QStringList { u"Erreur de nom."_s });
        QCOMPARE(hall.refusal(DecisionLocked { u"a"_s }), ErrorKind::NotReadBack);
    }

    void nobodyIsDesignatedWithoutATest()
    {
        Hall hall;
        hall.leadTo(Stage::Oppositions, u"a"_s, hall.pair);
        QCOMPARE(hall.refusal(ResultRecorded { u"a"_s, Outcome::Designated }), ErrorKind::ConsensusUntested);
    }

    void aWithdrawalAfterTheProposalBarsTheDesignation()
    {
        Hall hall;
        hall.then(ProfileAdded { {}, hall.odile, u"a"_s, {}, Agreement::Present, {}, {}, {}, {}, {} });
        hall.leadTo(Stage::Test, u"a"_s, hall.pair);
        hall.then(ProfileWithdrawn { hall.state().profiles.values().first().id, ProfileStatus::Withdrawn });
        QCOMPARE(barsSinceProposed(hall.state(), u"a"_s).size(), 1);
        QCOMPARE(hall.refusal(ConsensusTested { u"a"_s, Consensus::Reached }), ErrorKind::RuleBlocks);
        hall.then(StageMoved { u"a"_s, Stage::Amendment });
        hall.then(ProposalAmended { u"a"_s, { hall.farid, hall.paul }, {}, {}, {}, {} }).then(StageMoved { u"a"_s, Stage::Test });
        hall.then(ConsensusTested { u"a"_s, Consensus::Reached }).then(ResultRecorded { u"a"_s, Outcome::Designated });
        QCOMPARE(hall.now().result->names, (QList<Id<Person>> { hall.farid, hall.paul }));
    }

    void aRuleBrokenAfterTheProposalWantsItsReason()
    {
        Hall hall;
        hall.leadTo(Stage::Test, u"a"_s, hall.pair);
        const auto groups = hall.state().people.find(hall.odile)->groups;
        hall.then(CertificationAnswered { groups, Certification::NotInTime, {} });
        QCOMPARE(hall.refusal(ConsensusTested { u"a"_s, Consensus::Reached }), ErrorKind::RuleBlocks);
        hall.then(StageMoved { u"a"_s, Stage::Amendment });
        QCOMPARE(hall.refusal(ProposalAmended { u"a"_s, hall.pair, {}, {}, {}, {} }), ErrorKind::RuleBlocks);
        hall.then(ProposalAmended { u"a"_s, hall.pair, {}, {}, u"certification en cours"_s, {} });
        QVERIFY(barsSinceProposed(hall.state(), u"a"_s).isEmpty());
        hall.then(StageMoved { u"a"_s, Stage::Test }).then(ConsensusTested { u"a"_s, Consensus::Reached });
        QVERIFY(!hall.refusal(ResultRecorded { u"a"_s, Outcome::Designated }));
    }

    void whoIsDesignatedIsWhoWasProposed()
    {
        Hall hall;
        hall.leadTo(Stage::Test, u"a"_s, hall.pair);
        hall.then(ConsensusTested { u"a"_s, Consensus::Reached });
        const auto stranger = hall.member(u"AUTRE"_s, u"B"_s);
        QCOMPARE(hall.refusal(ResultRecorded { u"a"_s, Outcome::Designated, { hall.pair.first(), stranger } }), ErrorKind::NotTheProposal);
        hall.then(ResultRecorded { u"a"_s, Outcome::Designated, { hall.pair.last(), hall.pair.first() } });
        QCOMPARE(hall.now().result->names, hall.pair);
    }

    void whatIsVacantOrNotTreatedHasNoName()
    {
        Hall hall;
        for (const auto outcome : { Outcome::Vacant, Outcome::NotTreated })
            QCOMPARE(hall.refusal(ResultRecorded { u"b"_s, outcome, hall.pair }), ErrorKind::NamesNotHeld);
    }

    void withoutConsensusTheDebatedNamesAreKept()
    {
        Hall hall;
        hall.leadTo(Stage::Test, u"a"_s, hall.pair);
        hall.then(ConsensusTested { u"a"_s, Consensus::NotReached }).then(ResultRecorded { u"a"_s, Outcome::NoConsensus });
        QCOMPARE(hall.now().result->names.size(), 2);
        QCOMPARE(hall.now().result->outcome, Outcome::NoConsensus);
    }

    void whatWasNotTreatedMayBeProposedAtTheNextSitting()
    {
        Hall hall;
        hall.then(ResultRecorded { u"b"_s, Outcome::NotTreated }).then(SittingAdded { QDateTime(QDate(2031, 3, 27), QTime(14, 0)), {} });
        hall.then(ProposalMade { u"b"_s, hall.pair });
        QCOMPARE(deliberationOf(hall.state(), u"b"_s).stage, Stage::Questions);
        QVERIFY(!deliberationOf(hall.state(), u"b"_s).result);
    }

    void whatWasLockedAsNotTreatedIsOpenAtTheNextSitting()
    {
        Hall hall;
        hall.then(ResultRecorded { u"b"_s, Outcome::NotTreated }).then(SentenceReadBack { u"b"_s }).then(DecisionLocked { u"b"_s });
        QCOMPARE(hall.refusal(ProposalMade { u"b"_s, hall.pair }), ErrorKind::LockedDecision);
        hall.then(SittingAdded { QDateTime(QDate(2031, 3, 27), QTime(14, 0)), {} });
        QVERIFY(!deliberationOf(hall.state(), u"b"_s).isLocked());
        hall.then(ProposalMade { u"b"_s, hall.pair });
        QCOMPARE(deliberationOf(hall.state(), u"b"_s).stage, Stage::Questions);
    }

    void aTaskWithoutVolunteerIsVacantFromTheStart()
    {
        Hall hall;
        hall.then(ResultRecorded { u"b"_s, Outcome::Vacant }).then(SentenceReadBack { u"b"_s }).then(DecisionLocked { u"b"_s });
        QVERIFY(deliberationOf(hall.state(), u"b"_s).isLocked());
    }
};

QTEST_GUILESS_MAIN(ConsensusCourseTest)
#include "consensustest.moc"
