// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/rules.h"
#include "core/wording/sentences.h"
#include "tests/builders/played.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QList<Rule> rulesOf(const QList<RuleBreach> &breaches)
{
    QList<Rule> rules;
    for (const auto &breach : breaches)
        rules.append(breach.rule);
    return rules;
}

bool names(const QList<RuleBreach> &breaches, Rule rule)
{
    return rulesOf(breaches).contains(rule);
}

}

class RulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void certificationIsStrictlyBeforeTheDate()
    {
        const auto procedure = smallProcedure();
        LocalGroup group { Id<LocalGroup>(0) };
        group.certifiedOn = procedure.certifiedBefore.addDays(-1);
        QCOMPARE(certifiedInTime(group, procedure), Certification::InTime);
        group.certifiedOn = procedure.certifiedBefore;
        QCOMPARE(certifiedInTime(group, procedure), Certification::NotInTime);
    }

    void aKnownDateDecidesBeforeTheAnswer()
    {
        LocalGroup group { Id<LocalGroup>(0) };
        group.certification = Certification::InTime;
        group.certifiedOn = QDate(2031, 3, 2);
        QCOMPARE(certifiedInTime(group, smallProcedure()), Certification::NotInTime);
    }

    void anUnknownCertificationAdvisesAndNeverBlocks()
    {
        Played hall;
        const auto one = hall.member(u"UN"_s, u"A"_s, { hall.localGroup(u"G1"_s, Certification::Unknown) });
        const auto two = hall.member(u"DEUX"_s, u"B"_s);
        const auto breaches = pairBreaches(hall.state(), u"a", { one, two });
        QVERIFY(names(breaches, Rule::CertificationKnown));
        QVERIFY(!names(breaches, Rule::CertifiedGroup));
        QVERIFY(hall.asked(ProposalMade { u"a"_s, { one, two } }).has_value());
    }

    void oneCertifiedGroupOfSeveralIsEnough()
    {
        Played hall;
        const auto late = hall.localGroup(u"Tard"_s, Certification::NotInTime);
        const auto early = hall.localGroup(u"Tôt"_s);
        const auto one = hall.member(u"UN"_s, u"A"_s, { late, early });
        QCOMPARE(certifiedInTime(hall.state(), *hall.state().people.find(one)), Certification::InTime);
    }

    void aGroupCertifiedTooLateBlocksUnlessAReasonIsGiven()
    {
        Played hall;
        const auto one = hall.member(u"UN"_s, u"A"_s, { hall.localGroup(u"Tard"_s, Certification::NotInTime) });
        const auto two = hall.member(u"DEUX"_s, u"B"_s);
        QCOMPARE(hall.refusal(ProposalMade { u"a"_s, { one, two } }), ErrorKind::RuleBlocks);
        ProposalMade withReason { u"a"_s, { one, two } };
        withReason.reason = u"Certification confirmée par le pôle."_s;
        hall.then(withReason);
        QCOMPARE(rulesOf(deliberationOf(hall.state(), u"a"_s).overridden), QList { Rule::CertifiedGroup });
    }

    void theTwoShareNoLocalGroup()
    {
        Played hall;
        const auto group = hall.localGroup(u"Même"_s);
        const auto one = hall.member(u"UN"_s, u"A"_s, { group });
        const auto two = hall.member(u"DEUX"_s, u"B"_s, { group, hall.localGroup(u"Autre"_s) });
        QVERIFY(names(pairBreaches(hall.state(), u"a", { one, two }), Rule::DifferentGroups));
        QCOMPARE(hall.refusal(ProposalMade { u"a"_s, { one, two } }), ErrorKind::RuleBlocks);
    }

    void allThatBlocksIsToldAtOnce()
    {
        Played hall;
        const auto group = hall.localGroup(u"Tard"_s, Certification::NotInTime);
        const auto one = hall.member(u"UN"_s, u"A"_s, { group });
        const auto two = hall.member(u"DEUX"_s, u"B"_s, { group });
        const auto asked = hall.asked(ProposalMade { u"a"_s, { one, two } });
        QVERIFY(!asked && asked.error().kind == ErrorKind::RuleBlocks);
        const auto told = asked.error().facts.value(0);
        for (const auto &breach : pairBreaches(hall.state(), u"a", { one, two })) {
            if (breach.effect == Effect::BlocksUnlessReason)
                QVERIFY2(told.contains(sentence(breach)), qPrintable(told));
        }
        QCOMPARE(told.count(u"Certification"_s), 2);
        QVERIFY(told.contains(u"Deux groupes"_s));
    }

    void parityIsAdviceForTheTaskThatAsksForItAndOnlyWhenBothStated()
    {
        Played hall;
        const auto one = hall.member(u"UN"_s, u"A"_s);
        const auto two = hall.member(u"DEUX"_s, u"B"_s);
        hall.then(GenderStated { one, Gender::F });
        QVERIFY(!names(pairBreaches(hall.state(), u"b", { one, two }), Rule::PairParity));
        hall.then(GenderStated { two, Gender::F });
        QVERIFY(names(pairBreaches(hall.state(), u"b", { one, two }), Rule::PairParity));
        QVERIFY(!names(pairBreaches(hall.state(), u"a", { one, two }), Rule::PairParity));
        hall.then(GenderStated { two, Gender::O });
        QVERIFY(!names(pairBreaches(hall.state(), u"b", { one, two }), Rule::PairParity));
    }

    void aPersonWhoWithdrewIsNotProposedEvenWithAReason()
    {
        Played hall;
        const auto one = hall.member(u"UN"_s, u"A"_s);
        const auto two = hall.member(u"DEUX"_s, u"B"_s);
        hall.then(ProfileAdded { {}, one, u"a"_s }).then(ProfileWithdrawn { Id<Profile>(0), ProfileStatus::Withdrawn });
        ProposalMade proposal { u"a"_s, { one, two } };
        proposal.reason = u"Peu importe"_s;
        QCOMPARE(hall.refusal(proposal), ErrorKind::RuleBlocks);
    }

    void silenceIsNoAgreement()
    {
        Played hall;
        const auto one = hall.member(u"UN"_s, u"A"_s);
        const auto two = hall.member(u"DEUX"_s, u"B"_s);
        QVERIFY(names(pairBreaches(hall.state(), u"a", { one, two }), Rule::AgreementConfirmed));
        hall.then(ProfileAdded { {}, one, u"a"_s, {}, Agreement::Present }).then(ProfileAdded { {}, two, u"a"_s, {}, Agreement::Reached });
        QVERIFY(!names(pairBreaches(hall.state(), u"a", { one, two }), Rule::AgreementConfirmed));
    }

    void twoTasksForOnePersonIsAdvice()
    {
        Played hall;
        const auto one = hall.member(u"UN"_s, u"A"_s);
        const auto two = hall.member(u"DEUX"_s, u"B"_s);
        hall.leadTo(Stage::Locked, u"a"_s, { one, two });
        const auto decision = hall.asked(ProposalMade { u"b"_s, { one, hall.member(u"TROIS"_s, u"C"_s) } });
        QVERIFY(decision.has_value());
        QVERIFY(names(decision->advice, Rule::OneTask));
    }

    void facilitatorsAreTwoAtParityAndItOnlyAdvises()
    {
        Played hall;
        const auto one = hall.member(u"UN"_s, u"A"_s);
        const auto two = hall.member(u"DEUX"_s, u"B"_s);
        QVERIFY(names(facilitatorBreaches(hall.state(), { one }), Rule::FacilitatorCount));
        hall.then(GenderStated { one, Gender::M }).then(GenderStated { two, Gender::M });
        QVERIFY(names(facilitatorBreaches(hall.state(), { one, two }), Rule::FacilitatorParity));
        hall.then(GenderStated { two, Gender::F });
        QVERIFY(facilitatorBreaches(hall.state(), { one, two }).isEmpty());
    }

    void theLimitOfASmallGroupIsTheProceduresOwn()
    {
        Played hall;
        QVERIFY(!names(smallGroupBreaches(hall.state(), { 1, 7, {}, {} }), Rule::GroupSize));
        QVERIFY(names(smallGroupBreaches(hall.state(), { 1, 8, {}, {} }), Rule::GroupSize));
        QVERIFY(names(smallGroupBreaches(hall.state(), { 1, 5, {}, {} }), Rule::GroupReporter));
    }

    void fourNamesAreAdvisedAtMost()
    {
        Played hall;
        QList<Id<Person>> people;
        for (int i = 0; i < 5; ++i)
            people.append(hall.member(QString(QChar(u'A' + i)), u"X"_s));
        QVERIFY(findingBreaches(hall.state(), { FindingKind::Names, people.first(4) }).isEmpty());
        QVERIFY(names(findingBreaches(hall.state(), { FindingKind::Names, people }), Rule::NamesPerFinding));
    }

    void aVolunteerBetterLetsTheCoAnimatorPresent()
    {
        Played hall;
        const auto group = hall.localGroup(u"G"_s);
        const auto one = hall.member(u"UN"_s, u"A"_s, { group });
        const auto two = hall.member(u"DEUX"_s, u"B"_s, { group });
        hall.then(ProfileAdded { {}, one, u"a"_s, group });
        QVERIFY(names(presenterBreaches(hall.state(), group, one), Rule::Presenter));
        QVERIFY(presenterBreaches(hall.state(), group, two).isEmpty());
    }

    void theWindowOfDatesIsInclusive()
    {
        const auto procedure = smallProcedure();
        QVERIFY(dateBreaches(procedure, procedure.window.from).isEmpty());
        QVERIFY(dateBreaches(procedure, procedure.window.to).isEmpty());
        QVERIFY(names(dateBreaches(procedure, procedure.window.to.addDays(1)), Rule::DateWindow));
    }
};

QTEST_GUILESS_MAIN(RulesTest)
#include "rulestest.moc"
