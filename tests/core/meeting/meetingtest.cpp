// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/memorystore.h"
#include "core/meeting/meeting.h"
#include "core/meeting/report.h"
#include "core/wording/sentences.h"
#include "tests/builders/played.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

class MeetingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void undoStopsAtTheCreation()
    {
        MemoryStore store;
        MeetingSession session(store, u"essai"_s);
        QVERIFY(session.open());
        MeetingCreated created;
        created.procedure = smallProcedure();
        created.loop = u"03"_s;
        created.name = u"Boucle"_s;
        created.start = QDateTime(QDate(2031, 3, 20), QTime(14, 0));
        QVERIFY(session.apply(created, 1));
        QVERIFY(session.apply(HeadcountTyped { 12 }, 2));
        QVERIFY(session.undo(*session.undoable(), 3));
        QCOMPARE(session.undoable().error().kind, ErrorKind::NothingToUndo);
        QCOMPARE(session.state().name, u"Boucle"_s);
    }

    void aMeetingIsCreatedOnce()
    {
        const Played hall;
        MeetingCreated again;
        again.loop = u"04"_s;
        again.name = u"Autre"_s;
        QCOMPARE(hall.refusal(again), ErrorKind::MeetingExists);
    }

    void twoImportedPeopleHaveTwoNumbers()
    {
        const Played hall;
        PeopleImported both;
        Person one { Id<Person>(7) };
        one.familyName = u"UN"_s;
        both.people = { one, one };
        QCOMPARE(hall.refusal(both), ErrorKind::JsonDuplicate);
        both.people.removeLast();
        QVERIFY(hall.asked(both).has_value());
    }

    void aPhoneIsKeptAsItIsDialledAnywhere()
    {
        Played hall;
        PersonAdded added;
        added.familyName = u"UN"_s;
        added.phone = u"12"_s;
        QCOMPARE(hall.refusal(added), ErrorKind::InvalidPhone);
        added.phone = u"06 12 34 56 78"_s;
        hall.then(added);
        QCOMPARE(hall.state().people.find(Id<Person>(0))->phone, u"+33612345678"_s);
        PersonCorrected corrected { Id<Person>(0) };
        corrected.phone = u"3,36E+10"_s;
        QCOMPARE(hall.refusal(corrected), ErrorKind::PhoneLostDigits);
        corrected.phone = QString();
        hall.then(corrected);
        QVERIFY(hall.state().people.find(Id<Person>(0))->phone.isEmpty());
    }

    void aHiddenNameIsShownOnlyWhenSomebodySaysSo()
    {
        Played hall;
        PersonAdded added;
        added.pseudo = u"Titi"_s;
        hall.then(added);
        PersonCorrected corrected { Id<Person>(0) };
        corrected.sharing = NameSharing::Shared;
        QCOMPARE(hall.refusal(corrected), ErrorKind::EmptyText); // there is no name to show
        corrected.sharing.reset();
        corrected.familyName = u"ABADIE"_s;
        hall.then(corrected);
        QCOMPARE(hall.state().people.find(Id<Person>(0))->sharing, NameSharing::PseudoOnly);
        PersonCorrected allowed { Id<Person>(0) };
        allowed.sharing = NameSharing::Shared;
        hall.then(allowed);
        QCOMPARE(hall.state().people.find(Id<Person>(0))->sharing, NameSharing::Shared);
        QVERIFY(hall.state().people.find(Id<Person>(0))->isSharingTold);
        QVERIFY(sentence(MeetingChange(allowed), hall.state()).contains(u"nom montré"_s));
        PersonCorrected hidden { Id<Person>(0) };
        hidden.pseudo = QString();
        hidden.sharing = NameSharing::PseudoOnly;
        QCOMPARE(hall.refusal(hidden), ErrorKind::EmptyText); // nothing would be left to call them by
    }

    void whoReportsForASmallGroupIsTakenBack()
    {
        Played hall;
        const auto one = hall.member(u"UN"_s, u"A"_s);
        hall.smallGroups(2);
        hall.then(SmallGroupCorrected { 1, {}, one, {} });
        const SmallGroupCorrected cleared { 1, 4, {}, { SmallGroupBlank::Reporter } };
        const auto decided = hall.asked(cleared);
        QVERIFY(decided);
        QCOMPARE(decided->advice.first().rule, Rule::GroupReporter); // missing again
        hall.then(cleared);
        QVERIFY(!hall.state().smallGroups.first().reporter);
        QCOMPARE(hall.state().smallGroups.first().headcount, 4);
        hall.then(SmallGroupCorrected { 1, {}, one, { SmallGroupBlank::Reporter } });
        QCOMPARE(hall.state().smallGroups.first().reporter, one);
    }

    void theGroupAndThePresenterOfAProfileAreTakenBack()
    {
        Played hall;
        const auto one = hall.member(u"UN"_s, u"A"_s);
        const auto two = hall.member(u"DEUX"_s, u"B"_s);
        hall.then(ProfileAdded { {}, one, u"a"_s, {}, {}, {}, {}, {}, {}, two });
        QVERIFY(hall.state().profiles.find(Id<Profile>(0))->group);
        ProfileCorrected cleared { Id<Profile>(0) };
        cleared.clear = { ProfileBlank::Presenter };
        hall.then(cleared);
        QVERIFY(hall.state().profiles.find(Id<Profile>(0))->group);
        QVERIFY(!hall.state().profiles.find(Id<Profile>(0))->presenter);
        cleared.clear = { ProfileBlank::Group };
        hall.then(cleared);
        QVERIFY(!hall.state().profiles.find(Id<Profile>(0))->group);
    }

    void theZoneComesFromTheLoop()
    {
        const Played hall;
        QCOMPARE(hall.state().zone, u"Europe/Paris"_s);
    }

    void onlyMembersArriveAndOnlyOnce()
    {
        Played hall;
        const auto one = hall.member(u"UN"_s, u"A"_s);
        PersonAdded follower;
        follower.pseudo = u"suit"_s;
        follower.standing = Standing::Follower;
        hall.then(follower);
        QCOMPARE(hall.refusal(PersonArrived { Id<Person>(1) }), ErrorKind::FollowerNotMember);
        hall.then(FollowerAdmitted { Id<Person>(1) });
        hall.then(PersonArrived { Id<Person>(1) }).then(PersonArrived { one });
        QCOMPARE(presentNow(hall.state()), 2);
        QCOMPARE(hall.refusal(PersonArrived { one }), ErrorKind::AlreadyPresent);
        hall.then(PersonLeft { one });
        QCOMPARE(presentNow(hall.state()), 1);
    }

    void aHeadcountStandsForTheNumberPresent()
    {
        Played hall;
        hall.then(HeadcountTyped { 70 });
        hall.then(PersonArrived { hall.member(u"UN"_s, u"A"_s) });
        QCOMPARE(presentNow(hall.state()), 70);
        hall.then(HeadcountTyped {});
        QCOMPARE(presentNow(hall.state()), 1);
    }

    void withoutSmallGroupsTheAssemblyIsGroupOne()
    {
        Played hall;
        const auto one = hall.member(u"UN"_s, u"A"_s);
        hall.then(FindingRecorded { 1, u"a"_s, FindingKind::Names, { one } });
        QCOMPARE(hall.refusal(FindingRecorded { 2, u"a"_s, FindingKind::Names, { one } }), ErrorKind::AbsentSmallGroup);
    }

    void aPairFindingHoldsTwoNames()
    {
        Played hall;
        const auto one = hall.member(u"UN"_s, u"A"_s);
        QCOMPARE(hall.refusal(FindingRecorded { 1, u"a"_s, FindingKind::Pair, { one } }), ErrorKind::FindingNeedsTwo);
        QCOMPARE(hall.refusal(FindingRecorded { 1, u"a"_s, FindingKind::Pair, { one, one } }), ErrorKind::SamePersonTwice);
        QCOMPARE(hall.refusal(FindingRecorded { 1, u"a"_s, FindingKind::Names, {} }), ErrorKind::FindingNeedsNames);
    }

    void anEmptyFindingHoldsNoName()
    {
        Played hall;
        const auto one = hall.member(u"UN"_s, u"A"_s);
        for (const auto kind : { FindingKind::Nobody, FindingKind::NoSheet }) {
            QCOMPARE(hall.refusal(FindingRecorded { 1, u"a"_s, kind, { one } }), ErrorKind::NamesNotHeld);
            hall.then(FindingRecorded { 1, u"a"_s, kind, {} });
        }
    }

    void aCorrectedNameFlowsIntoALockedDecision()
    {
        Played hall;
        const auto one = hall.member(u"LAMARKE"_s, u"Odile"_s);
        const auto two = hall.member(u"ZERROUKI"_s, u"Farid"_s);
        hall.leadTo(Stage::Locked, u"a"_s, { one, two });
        PersonCorrected corrected { one };
        corrected.familyName = u"LAMARQUE"_s;
        hall.then(corrected);
        QVERIFY(decisionSentence(hall.state(), u"a"_s).contains(u"Lamarque"_s));
    }

    void anAnswerThatChangedAfterItWasSentIsCorrected()
    {
        Played hall;
        hall.then(AnswerSent { u"meeting"_s, {} });
        QCOMPARE(reportOf(hall.state()).answers.first().status, AnswerStatus::Sent);
        MeetingMoved moved;
        moved.place = u"Ailleurs"_s;
        hall.then(moved);
        QCOMPARE(reportOf(hall.state()).answers.first().status, AnswerStatus::Corrected);
    }

    void aPersonInUseIsNotTakenOut()
    {
        Played hall;
        const auto one = hall.member(u"UN"_s, u"A"_s);
        hall.then(ProfileAdded { {}, one, u"a"_s });
        QCOMPARE(hall.refusal(PersonRemoved { one }), ErrorKind::PersonInUse);
        const auto two = hall.member(u"DEUX"_s, u"B"_s);
        hall.then(PersonRemoved { two });
        QVERIFY(!hall.state().people.find(two));
    }

    void everyChangeIsWrittenAndReadBack()
    {
        Played hall;
        const auto one = hall.member(u"UN"_s, u"A"_s);
        PersonCorrected corrected { one };
        corrected.phone = u"+33600000000"_s;
        const QList<MeetingChange> changes { corrected, HeadcountTyped { 70 }, HeadcountTyped {}, StageMoved { u"a"_s, Stage::Test },
            CertificationAnswered { { Id<LocalGroup>(0) }, Certification::InTime, QDate(2030, 1, 2) },
            FindingRecorded { 3, u"b"_s, FindingKind::Pair, { one, one } }, SmallGroupsFormed { { { 1, 8, one, { one } } } } };
        for (const auto &change : changes)
            QCOMPARE(cbor::decode<MeetingChange>(cbor::encode(change)), std::optional(change));
    }

    void evolveIsTotalOnAnEmptyState()
    {
        const Id<Person> nobody(7);
        const QList<MeetingChange> changes { MeetingMoved {}, PersonCorrected { nobody }, FollowerAdmitted { nobody },
            GenderStated { nobody, Gender::F }, PersonRemoved { nobody }, LocalGroupCorrected { Id<LocalGroup>(3) },
            ProfileCorrected { Id<Profile>(3) }, AgreementRecorded { Id<Profile>(3) }, ProfileWithdrawn { Id<Profile>(3) },
            HeadcountTyped { 3 }, PersonArrived { nobody }, ArrivalTakenBack { nobody }, PersonLeft { nobody }, SmallGroupCorrected { 4 },
            FindingTakenBack { 1, u"a"_s }, OppositionAnswered { u"a"_s, 3, OppositionState::Lifted },
            ConsensusTested { u"a"_s, Consensus::Reached }, SentenceReadBack { u"a"_s }, DecisionLocked { u"a"_s },
            DecisionUnlocked { u"a"_s, u"x"_s } };
        MeetingState state;
        for (const auto &change : changes)
            state = Meeting::evolve(std::move(state), change, {});
        QCOMPARE(state.people.size(), 0);
        QVERIFY(state.sittings.isEmpty());
    }
};

QTEST_GUILESS_MAIN(MeetingTest)
#include "meetingtest.moc"
