// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slide/deck.h"

#include "core/record/cbor.h"
#include "tests/builders/french.h"
#include "tests/builders/played.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/** What must be on no slide. */
const auto canary = u"CANARI"_s;

/** All that the slides of a meeting say. */
QStringList said(const MeetingState &state)
{
    QStringList texts;
    auto keys = deck(state);
    keys.append({ SlideKind::Timer, u"one"_s });
    keys.append({ SlideKind::RoomLine, {} });
    for (const auto &key : keys)
        texts += textsOf(slide(state, key));
    return texts;
}

QString saidOf(const MeetingState &state, const SlideKey &key)
{
    return textsOf(slide(state, key)).join(u'\n');
}

Procedure procedureOfSevenSteps()
{
    auto procedure = smallProcedure();
    procedure.steps.clear();
    const StepKind kinds[] = { StepKind::Tasks, StepKind::LookBack, StepKind::Profiles, StepKind::Criteria, StepKind::Findings,
        StepKind::Decisions, StepKind::Report };
    for (const auto kind : kinds) {
        const auto code = u"step%1"_s.arg(int(kind));
        procedure.steps.append({ code, QString::number(int(kind) + 1), u"Étape "_s + code, kind, StepPlace::Plenary, 10, {}, {} });
    }
    return procedure;
}

/** A consensus under way, with something private in every place that has room for it. */
Played withPrivateThings()
{
    Played played(procedureOfSevenSteps());
    const auto one = played.member(u"ORTOLAN"_s, u"Jeanne"_s);
    const auto group = played.localGroup(u"GA de Vichy"_s, Certification::Unknown);
    PersonAdded hidden;
    hidden.pseudo = u"luciole"_s;
    hidden.groups = { group };
    hidden.email = u"canari@example.org"_s;
    hidden.phone = u"+33639981234"_s;
    hidden.quality = canary + u" qualité"_s;
    const auto other = played.state().people.next();
    played.then(hidden);
    played.then(MeetingMoved { QDateTime(QDate(2031, 3, 20), QTime(14, 0)), canary + u" 12 rue Cachée"_s });
    played.then(ProposalMade { u"a"_s, { one, other } });
    played.then(QuestionNoted { u"a"_s, canary + u" question"_s, canary + u" réponse"_s });
    played.then(StageMoved { u"a"_s, Stage::Reservations }).then(ReservationNoted { u"a"_s, u"Peu de temps"_s, canary + u" critère"_s });
    played.then(StageMoved { u"a"_s, Stage::Oppositions });
    played.then(OppositionNoted { u"a"_s, u"Trop loin de l’est"_s, canary, canary + u" issue"_s, Extent::One });
    return played;
}

}

class DeckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsNothingPrivate();
    void tellsPseudosInPlaceOfHiddenNames();
    void followsTheOrderOfTheMeeting();
    void goesToTheNextSlideAndBack();
    void staysNearASlideThatLeftTheDeck();
    void keepsItsKeyInADraft();
    void showsTheMatrixWithoutTallies();
    void showsNamesOfATaskWithoutWhoBroughtThem();
    void tellsOnceWhoReportsForASmallGroup();
    void tellsNamesakesApartByTheirLocalGroup();
    void leavesOutAHeadingWithNothingUnderIt();
    void asksForWhatTheStageNeeds();
    void showsOppositionsWithTheirStateAndNoExtent();
    void shortensALongNote();
    void showsTheWordingBeforeAndAfter();
    void readsBackWithTimeAndPresence();
    void saysWhatHappensNextWithOpenTasks();
    void namesASlideByWhatItShowsOfWhat();
    void marksARehearsal();
    void tellsTheTimeLeftAndOver();

private:
    French m_french;
};

void DeckTest::showsNothingPrivate()
{
    auto played = withPrivateThings();
    auto state = played.state();
    auto *hidden = state.people.edit(state.deliberations.value(u"a"_s).proposals.last().pair.last());
    hidden->familyName = canary + u"NOM"_s;
    hidden->givenName = canary + u"PRENOM"_s;
    hidden->sharing = NameSharing::PseudoOnly;
    state.deliberations[u"a"_s].overrideReason = canary + u" raison"_s;
    state.deliberations[u"a"_s].unlockReasons = { canary + u" réouverture"_s };
    state.deliberations[u"a"_s].oppositions[0].answer = canary + u" réponse"_s;
    for (const auto &text : said(state)) {
        for (const auto &found : { canary, u"canari"_s, u"39981234"_s, u"39 98 12 34"_s, u"Cachée"_s })
            QVERIFY2(!text.contains(found, Qt::CaseInsensitive), qUtf8Printable(text));
    }
    QVERIFY(said(state).join(u'\n').contains(u"Trop loin de l’est"));
}

void DeckTest::tellsPseudosInPlaceOfHiddenNames()
{
    const auto played = withPrivateThings();
    QVERIFY(saidOf(played.state(), { SlideKind::Consensus, u"a"_s }).contains(u"luciole"));
}

void DeckTest::followsTheOrderOfTheMeeting()
{
    const auto played = withPrivateThings();
    QList<int> kinds;
    for (const auto &key : deck(played.state())) {
        if (kinds.isEmpty() || kinds.last() != int(key.kind))
            kinds.append(int(key.kind));
    }
    const QList<int> expected { int(SlideKind::Welcome), int(SlideKind::HandSigns), int(SlideKind::Course), int(SlideKind::Tasks),
        int(SlideKind::Task), int(SlideKind::LookBack), int(SlideKind::SmallGroups), int(SlideKind::Criteria), int(SlideKind::Volunteers),
        int(SlideKind::Pause), int(SlideKind::Matrix), int(SlideKind::Consensus), int(SlideKind::Decisions), int(SlideKind::OpenTasks),
        int(SlideKind::Thanks) };
    QCOMPARE(kinds, expected);
}

void DeckTest::goesToTheNextSlideAndBack()
{
    const auto played = withPrivateThings();
    const auto keys = deck(played.state());
    auto key = keys.first();
    QVERIFY(!previousSlide(played.state(), key));
    for (qsizetype i = 1; i < keys.size(); ++i) {
        const auto next = nextSlide(played.state(), key);
        QVERIFY(next.has_value());
        QCOMPARE(*next, keys.at(i));
        QCOMPARE(*previousSlide(played.state(), *next), key);
        key = *next;
    }
    QVERIFY(!nextSlide(played.state(), key));
}

void DeckTest::staysNearASlideThatLeftTheDeck()
{
    const auto played = withPrivateThings();
    const SlideKey gone { SlideKind::ReadBack, u"b"_s };
    QVERIFY(!deck(played.state()).contains(gone));
    QCOMPARE(nextSlide(played.state(), gone).value().kind, SlideKind::Decisions);
}

void DeckTest::keepsItsKeyInADraft()
{
    const SlideKey key { SlideKind::ReadBack, u"material"_s, 2 };
    QCOMPARE(cbor::decode<SlideKey>(cbor::encode(key)).value(), key);
}

void DeckTest::showsTheMatrixWithoutTallies()
{
    Played played(procedureOfSevenSteps());
    const auto one = played.member(u"ORTOLAN"_s, u"Jeanne"_s);
    const auto other = played.member(u"CASTAING"_s, u"Rémi"_s);
    played.smallGroups(3);
    played.then(FindingRecorded { 1, u"a"_s, FindingKind::Pair, { one, other } });
    played.then(FindingRecorded { 3, u"a"_s, FindingKind::Pair, { one, other } });
    const auto awaited = saidOf(played.state(), { SlideKind::Matrix, {} });
    QVERIFY2(awaited.contains(u"Groupe attendu\u00A0: 2"), qUtf8Printable(awaited));
    played.then(FindingRecorded { 2, u"a"_s, FindingKind::Pair, { one, other } });
    const auto same = saidOf(played.state(), { SlideKind::Matrix, {} });
    QVERIFY(same.contains(u"Mêmes noms partout"));
    for (const auto &tally : { u"sur 3"_s, u"3 groupes"_s, u"Ortolan"_s, u"Castaing"_s, u"%"_s })
        QVERIFY2(!same.contains(tally), qUtf8Printable(same));
}

void DeckTest::showsNamesOfATaskWithoutWhoBroughtThem()
{
    Played played(procedureOfSevenSteps());
    const auto one = played.member(u"ORTOLAN"_s, u"Jeanne"_s);
    const auto other = played.member(u"CASTAING"_s, u"Rémi"_s);
    played.smallGroups(2);
    played.then(FindingRecorded { 1, u"a"_s, FindingKind::Names, { one } });
    played.then(FindingRecorded { 2, u"a"_s, FindingKind::Names, { one, other } });
    const auto shown = slide(played.state(), { SlideKind::Consensus, u"a"_s });
    QCOMPARE(textsOf(shown).mid(2), (QStringList { u"Plusieurs noms"_s, u"Rémi Castaing"_s, u"Jeanne Ortolan"_s, shown.ask }));
}

void DeckTest::tellsOnceWhoReportsForASmallGroup()
{
    Played played(procedureOfSevenSteps());
    const auto one = played.member(u"ORTOLAN"_s, u"Jeanne"_s);
    const auto other = played.member(u"CASTAING"_s, u"Rémi"_s);
    const auto third = played.member(u"QUINTAL"_s, u"Ève"_s);
    const auto shown = [&] { return textsOf(slide(played.state(), { SlideKind::SmallGroups, {} })).mid(1); };
    played.then(SmallGroupsFormed { { { 1, 2, other, { one, other } }, { 2, 2, third, { third } } } });
    QCOMPARE(shown(), (QStringList { u"1"_s, u"Jeanne O."_s, u"Rémi C."_s, u"rapporteur·e"_s, u"2"_s, u"Ève Q."_s, u"rapporteur·e"_s }));
    played.then(SmallGroupsFormed { { { 1, 2, third, { one, other } } } }); // who has no seat
    QCOMPARE(shown(), (QStringList { u"1"_s, u"Jeanne O."_s, u"Rémi C."_s, u"Ève Q."_s, u"rapporteur·e"_s }));
    played.then(SmallGroupsFormed { { { 1, 1, other, { one } }, { 2, 1, {}, { other } } } }); // who sits in another group
    QCOMPARE(shown(), (QStringList { u"1"_s, u"Jeanne O."_s, u"2"_s, u"Rémi C."_s }));
    played.then(SmallGroupsFormed { { { 1, 7, other, {} } } });
    QCOMPARE(shown(), (QStringList { u"1"_s, u"Rémi Castaing"_s, u"rapporteur·e"_s }));
}

void DeckTest::tellsNamesakesApartByTheirLocalGroup()
{
    Played played(procedureOfSevenSteps());
    const auto one = played.member(u"Marchal"_s, u"Dominique"_s, { played.localGroup(u"GA de Vichy"_s) });
    const auto other = played.member(u"Marchal"_s, u"Dominique"_s, { played.localGroup(u"GA de Tulle"_s) });
    const auto third = played.member(u"Martin"_s, u"Dominique"_s);
    played.then(SmallGroupsFormed { { { 1, 3, {}, { one, other, third } } } });
    const auto shown = textsOf(slide(played.state(), { SlideKind::SmallGroups, {} })).mid(1);
    QCOMPARE(
        shown, (QStringList { u"1"_s, u"Dominique M."_s, u"GA de Vichy"_s, u"Dominique M."_s, u"GA de Tulle"_s, u"Dominique Martin"_s }));
}

void DeckTest::leavesOutAHeadingWithNothingUnderIt()
{
    MeetingState state;
    const auto shown = [&] { return saidOf(state, { SlideKind::LookBack, u"a"_s }); };
    QVERIFY(shown().contains(u"bien marché") && shown().contains(u"difficultés")); // what is to be told
    state.lookBacks.insert(u"a"_s, { {}, u"Personne depuis janvier"_s });
    QVERIFY(!shown().contains(u"bien marché") && shown().contains(u"difficultés"));
    QVERIFY(shown().contains(u"Personne depuis janvier"));
    state.lookBacks.insert(u"a"_s, { u"Une lettre"_s, {} });
    QVERIFY(shown().contains(u"bien marché") && !shown().contains(u"difficultés"));
}

void DeckTest::asksForWhatTheStageNeeds()
{
    auto played = withPrivateThings();
    const SlideKey key { SlideKind::Consensus, u"a"_s };
    QVERIFY(slide(played.state(), key).ask.contains(u"répondre"));
    played.then(OppositionAnswered { u"a"_s, 1, OppositionState::Lifted, {}, {} });
    played.then(StageMoved { u"a"_s, Stage::Test });
    QCOMPARE(slide(played.state(), key).ask, u"Y a-t-il consensus\u00A0?"_s);
    QSet<QString> asked;
    for (const auto stage : { Stage::Questions, Stage::Reservations, Stage::Oppositions, Stage::Amendment, Stage::Test }) {
        auto state = played.state();
        state.deliberations[u"a"_s].stage = stage;
        asked.insert(slide(state, key).ask);
    }
    QCOMPARE(asked.size(), 5);
}

void DeckTest::showsOppositionsWithTheirStateAndNoExtent()
{
    auto played = withPrivateThings();
    QSet<int> signsSeen;
    for (const auto state : { OppositionState::Open, OppositionState::Reworded, OppositionState::Lifted, OppositionState::Maintained }) {
        auto meeting = played.state();
        meeting.deliberations[u"a"_s].oppositions[0].state = state;
        const auto shown = slide(meeting, { SlideKind::Consensus, u"a"_s });
        for (const auto &block : shown.blocks) {
            if (const auto *notes = std::get_if<Notes>(&block))
                signsSeen.insert(int(notes->notes.last().sign));
        }
        QVERIFY(!textsOf(shown).join(u' ').contains(u"personne"));
    }
    QCOMPARE(signsSeen.size(), 4);
}

void DeckTest::shortensALongNote()
{
    auto state = withPrivateThings().state();
    state.deliberations[u"a"_s].reservations[0].text = u"mot "_s.repeated(60);
    for (const auto &text : textsOf(slide(state, { SlideKind::Consensus, u"a"_s })))
        QVERIFY(!text.startsWith(u"mot") || (text.size() <= 90 && text.endsWith(u"mot…")));
}

void DeckTest::showsTheWordingBeforeAndAfter()
{
    auto played = withPrivateThings();
    QVERIFY(!deck(played.state()).contains(SlideKey { SlideKind::Rewording, u"a"_s }));
    const auto pair = played.state().deliberations.value(u"a"_s).proposals.last().pair;
    played.then(ProposalAmended { u"a"_s, pair, u"Une équipe avec une personne de l’est"_s, 1 });
    QVERIFY(deck(played.state()).contains(SlideKey { SlideKind::Rewording, u"a"_s }));
    const auto shown = saidOf(played.state(), { SlideKind::Rewording, u"a"_s });
    QVERIFY(shown.contains(u"luciole") && shown.contains(u"une personne de l’est"));
    QVERIFY(shown.indexOf(u"luciole") < shown.indexOf(u"une personne de l’est"));
}

void DeckTest::readsBackWithTimeAndPresence()
{
    Played played(procedureOfSevenSteps());
    const auto one = played.member(u"ORTOLAN"_s, u"Jeanne"_s);
    const auto other = played.member(u"CASTAING"_s, u"Rémi"_s);
    played.then(HeadcountTyped { 64 });
    played.leadTo(Stage::Locked, u"a"_s, { one, other });
    const auto shown = saidOf(played.state(), { SlideKind::ReadBack, u"a"_s });
    QVERIFY2(shown.contains(u"Jeanne Ortolan et\u00A0Rémi Castaing"), qUtf8Printable(shown));
    QVERIFY(shown.contains(u"64 présent·es · "));
    const auto decided = saidOf(played.state(), { SlideKind::Decisions, {} });
    QVERIFY(decided.contains(u"64 présent·es · ") && decided.contains(u"Acté\u00A0: binôme désigné"));
}

void DeckTest::saysWhatHappensNextWithOpenTasks()
{
    Played played(procedureOfSevenSteps());
    played.then(ResultRecorded { u"a"_s, Outcome::Vacant, {} });
    const auto shown = saidOf(played.state(), { SlideKind::OpenTasks, {} });
    QVERIFY(shown.contains(u"M a\nchaque groupe cherche des volontaires"));
    QVERIFY(shown.contains(u"M b\nà reprendre ensemble"));
}

void DeckTest::namesASlideByWhatItShowsOfWhat()
{
    const auto state = withPrivateThings().state();
    const auto task = procedureOf(state).tasks.first();
    QCOMPARE(slideTitle(state, { SlideKind::Task, task.code }), task.name);
    QCOMPARE(slideTitle(state, { SlideKind::Criteria, task.code }), u"Qualités recherchées : "_s + task.name);
}

void DeckTest::marksARehearsal()
{
    auto state = withPrivateThings().state();
    QCOMPARE(slide(state, { SlideKind::Matrix, {} }).occasion, Occasion::Meeting);
    state.rehearsal = true;
    for (const auto &key : deck(state))
        QCOMPARE(slide(state, key).occasion, Occasion::Rehearsal);
}

void DeckTest::tellsTheTimeLeftAndOver()
{
    const auto state = withPrivateThings().state();
    const auto left = textsOf(timerSlide(state, u"step4"_s, { 600, 120, QTime(16, 0) }));
    QVERIFY(left.contains(u"Encore") && left.contains(u"jusqu’à 16\u00A0h"));
    const auto over = textsOf(timerSlide(state, u"step4"_s, { 600, -5, QTime(16, 0) }));
    QVERIFY(over.contains(u"Temps dépassé de") && !over.contains(u"Encore"));
    QCOMPARE(stepOfSlide(state, { SlideKind::Timer, u"step4"_s }), u"step4"_s);
}

QTEST_GUILESS_MAIN(DeckTest)
#include "decktest.moc"
