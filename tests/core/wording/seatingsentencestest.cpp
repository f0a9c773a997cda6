// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/seating.h"

#include "core/meeting/seatingplan.h"
#include "tests/builders/french.h"
#include "tests/builders/played.h"
#include "tests/builders/seating.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QStringList names { u"Odile Lamarque"_s, u"Farid Zerrouki"_s, u"Rémi Castaing"_s };

const SeatingWish reachable { WishKind::Reachable, { 0 }, {} };
const SeatingWish inGroup { WishKind::InGroup, { 1 }, 4 };
const SeatingWish together { WishKind::Together, { 0, 1 }, {} };
const SeatingWish apart { WishKind::Apart, { 0, 1, 2 }, {} };

/** Groups of these sizes, and `waiting` people without a seat. */
Seating seatingOf(const QList<int> &sizes, int waiting = 0)
{
    Seating seating { int(sizes.size()), QList<std::optional<int>>(waiting), {} };
    for (int group = 0; group < seating.groups; ++group)
        seating.groupOf.append(QList<std::optional<int>>(sizes.at(group), group + 1));
    return seating;
}

MoveCost moveTo(int size, const SeatingCost &before, const SeatingCost &after)
{
    return { before, after, size };
}

/** Why the one wish of this rule cannot be met when nine people are shared into groups of three. */
QStringList refused(const QList<SeatingWish> &wishes)
{
    const auto roster = madeUpRoster({ 9, 9, 0, 0, 0 }, 1);
    QStringList called;
    for (qsizetype i = 0; i < roster.size(); ++i)
        called.append(names.value(i, u"Alex"_s));
    const auto seating = shareOut(roster, { 3, 3, {}, wishes }, *seedOf(u"lune"_s));
    QStringList said;
    for (const auto &unmet : seating ? seating->unmet : QList<UnmetWish> {})
        said.append(sentence(unmet, called));
    return said;
}

}

class SeatingSentencesTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void sizesAreToldInFewWords_data();
    void sizesAreToldInFewWords();
    void whatStaysUnevenIsTold_data();
    void whatStaysUnevenIsTold();
    void aDeviationTellsTheFairShare();
    void aWishReadsAsAnEndOfSentence_data();
    void aWishReadsAsAnEndOfSentence();
    void aWishOfTheMeetingNamesItsPeople();
    void aWishThatCannotBeMetSaysWhy_data();
    void aWishThatCannotBeMetSaysWhy();
    void aSharingOutTellsWhatItRefuses_data();
    void aSharingOutTellsWhatItRefuses();
    void onceSeatedOnlyRoomMayStillBeFound();
    void whoFindsEveryGroupFullIsToldBothWays();
    void aMoveTellsWhatItChanges_data();
    void aMoveTellsWhatItChanges();
};

void SeatingSentencesTest::sizesAreToldInFewWords_data()
{
    QTest::addColumn<QList<int>>("sizes");
    QTest::addColumn<int>("waiting");
    QTest::addColumn<QString>("said");
    QTest::newRow("one group") << QList { 5 } << 0 << u"1 groupe de 5"_s;
    QTest::newRow("all alike") << QList { 4, 4, 4 } << 0 << u"3 groupes de 4"_s;
    QTest::newRow("one apart") << QList { 9, 8, 9 } << 0 << u"3 groupes de 8 ou 9"_s;
    QTest::newRow("far apart") << QList { 7, 3, 5 } << 0 << u"3 groupes de 3 à 7"_s;
    QTest::newRow("people without a seat are not counted") << QList { 4, 4 } << 3 << u"2 groupes de 4"_s;
    QTest::newRow("an empty group counts") << QList { 4, 0 } << 0 << u"2 groupes de 0 à 4"_s;
}

void SeatingSentencesTest::sizesAreToldInFewWords()
{
    QFETCH(const QList<int>, sizes);
    QFETCH(const int, waiting);
    QTEST(sizesSentence(seatingOf(sizes, waiting)), "said");
}

void SeatingSentencesTest::whatStaysUnevenIsTold_data()
{
    QTest::addColumn<SeatingCost>("cost");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << SeatingCost {} << u"Répartition aussi égale que possible."_s;
    QTest::newRow("pairs that nothing avoids") << SeatingCost { 0, 3, 0, 0, 0 } << u"Répartition aussi égale que possible."_s;
    QTest::newRow("a pair") << SeatingCost { 0, 3, 1, 0, 0 } << u"Reste inégal\u00A0: 1 paire d’un même groupe d’action."_s;
    QTest::newRow("genders") << SeatingCost { 0, 0, 0, 2, 0 } << u"Reste inégal\u00A0: 2 places pour les genres."_s;
    QTest::newRow("tasks") << SeatingCost { 0, 0, 0, 0, 1 } << u"Reste inégal\u00A0: 1 place pour les missions."_s;
    QTest::newRow("all") << SeatingCost { 0, 2, 2, 1,
        3 } << u"Reste inégal\u00A0: 2 paires d’un même groupe d’action, 1 place pour les genres, 3 places pour les missions."_s;
}

void SeatingSentencesTest::whatStaysUnevenIsTold()
{
    QFETCH(const SeatingCost, cost);
    QTEST(spreadSentence(cost), "said");
}

void SeatingSentencesTest::aDeviationTellsTheFairShare()
{
    QCOMPARE(
        sentence(Deviation { TraitKind::Task, u"caisse"_s, 3, 4, 2, 3 }), u"Groupe 3, «\u00A0caisse\u00A0»\u00A0: 4 au lieu de 2 ou 3."_s);
    QCOMPARE(sentence(Deviation { TraitKind::Gender, u"F"_s, 1, 1, 2, 2 }), u"Groupe 1, «\u00A0F\u00A0»\u00A0: 1 au lieu de 2."_s);
}

void SeatingSentencesTest::aWishReadsAsAnEndOfSentence_data()
{
    QTest::addColumn<SeatingWish>("wish");
    QTest::addColumn<QString>("said");
    QTest::newRow("reachable") << reachable << u"Odile Lamarque à une table accessible"_s;
    QTest::newRow("in a group") << inGroup << u"Farid Zerrouki dans le groupe 4"_s;
    QTest::newRow("together") << together << u"Odile Lamarque et Farid Zerrouki ensemble"_s;
    QTest::newRow("apart") << apart << u"Odile Lamarque, Farid Zerrouki et Rémi Castaing dans des groupes différents"_s;
}

void SeatingSentencesTest::aWishReadsAsAnEndOfSentence()
{
    QFETCH(const SeatingWish, wish);
    QTEST(wishText(wish, names), "said");
}

void SeatingSentencesTest::aWishOfTheMeetingNamesItsPeople()
{
    Played hall;
    const auto odile = hall.member(u"LAMARQUE"_s, u"Odile"_s);
    const auto farid = hall.member(u"ZERROUKI"_s, u"Farid"_s);
    hall.then(SeatWished { WishKind::Together, { odile, farid } }).then(SeatWished { WishKind::InGroup, { farid }, 2 });
    const auto &wishes = hall.state().seating.wishes;
    QCOMPARE(wishText(wishes.first(), hall.state()), u"Odile Lamarque et Farid Zerrouki ensemble"_s);
    QCOMPARE(wishText(wishes.last(), hall.state()), u"Farid Zerrouki dans le groupe 2"_s);
}

void SeatingSentencesTest::aWishThatCannotBeMetSaysWhy_data()
{
    QTest::addColumn<UnmetWish>("unmet");
    QTest::addColumn<QString>("said");
    const auto couple = u"Impossible de mettre «\u00A0Odile Lamarque et Farid Zerrouki ensemble\u00A0»\u00A0: "_s;
    QTest::newRow("contradiction") << UnmetWish { together, UnmetCause::Contradiction, { inGroup } }
                                   << couple + u"cela contredit «\u00A0Farid Zerrouki dans le groupe 4\u00A0»."_s;
    QTest::newRow("two contradictions") << UnmetWish { together, UnmetCause::Contradiction, { inGroup, reachable } }
                                        << couple
            + u"cela contredit «\u00A0Farid Zerrouki dans le groupe 4\u00A0» et «\u00A0Odile Lamarque à une table accessible\u00A0»."_s;
    QTest::newRow("no such group") << UnmetWish { inGroup, UnmetCause::NoSuchGroup,
        {} } << u"Impossible de mettre «\u00A0Farid Zerrouki dans le groupe 4\u00A0»\u00A0: ce petit groupe n’existe pas."_s;
    QTest::newRow("no reachable group") << UnmetWish {
        reachable, UnmetCause::NoReachableGroup, {}
    } << u"Impossible de mettre «\u00A0Odile Lamarque à une table accessible\u00A0»\u00A0: aucun petit groupe n’est signalé comme accessible."_s;
    QTest::newRow("too many together") << UnmetWish { together, UnmetCause::TooMany, {} }
                                       << couple + u"un petit groupe n’a pas assez de places."_s;
    QTest::newRow("too many apart") << UnmetWish { apart, UnmetCause::TooMany, {} }
                                    << u"Impossible de mettre «\u00A0Odile Lamarque, Farid Zerrouki et Rémi Castaing dans des groupes "
                                       "différents\u00A0»\u00A0: il y a plus de personnes que de petits groupes."_s;
    QTest::newRow("no room") << UnmetWish { together, UnmetCause::NoRoom, {} } << couple + u"la place manque."_s;
    QTest::newRow("no room beside others") << UnmetWish { together, UnmetCause::NoRoom, { inGroup } }
                                           << couple + u"la place manque, il y a aussi «\u00A0Farid Zerrouki dans le groupe 4\u00A0»."_s;
}

void SeatingSentencesTest::aWishThatCannotBeMetSaysWhy()
{
    QFETCH(const UnmetWish, unmet);
    QTEST(sentence(unmet, names), "said");
}

void SeatingSentencesTest::aSharingOutTellsWhatItRefuses_data()
{
    QTest::addColumn<QList<SeatingWish>>("wishes");
    QTest::addColumn<QString>("said");
    QTest::newRow("a table that nobody named") << QList { reachable } << u"n’est signalé comme accessible."_s;
    QTest::newRow("a group beyond the last") << QList { inGroup } << u"ce petit groupe n’existe pas."_s;
    QTest::newRow("together and apart") << QList { together, apart }
                                        << u"cela contredit «\u00A0Odile Lamarque et Farid Zerrouki ensemble\u00A0»."_s;
    QTest::newRow("four at a table of three") << QList { SeatingWish { WishKind::Together, { 0, 1, 2, 3 }, {} } }
                                              << u"un petit groupe n’a pas assez de places."_s;
    QTest::newRow("four apart in three groups")
        << QList { SeatingWish { WishKind::Apart, { 0, 1, 2, 3 }, {} } } << u"il y a plus de personnes que de petits groupes."_s;
}

void SeatingSentencesTest::aSharingOutTellsWhatItRefuses()
{
    QFETCH(const QList<SeatingWish>, wishes);
    QFETCH(const QString, said);
    const auto told = refused(wishes);
    QCOMPARE(told.size(), 1);
    QVERIFY2(told.first().endsWith(said), qUtf8Printable(told.first()));
}

void SeatingSentencesTest::onceSeatedOnlyRoomMayStillBeFound()
{
    QCOMPARE(sentenceOnceSeated({ together, UnmetCause::NoRoom, { inGroup } }, names),
        u"Pas encore tenu\u00A0: Odile Lamarque et Farid Zerrouki ensemble. Déplacez une personne, ou refaites le tirage."_s);
    const UnmetWish impossible { inGroup, UnmetCause::NoSuchGroup, {} };
    QCOMPARE(sentenceOnceSeated(impossible, names), sentence(impossible, names));
}

void SeatingSentencesTest::whoFindsEveryGroupFullIsToldBothWays()
{
    QCOMPARE(sentence(FullChoice { 2, 1, 3 }, SeatingRules { 7, {}, {}, {} }, names),
        u"Rémi Castaing n’a pas de place, tout est complet\u00A0: soyez 8 au groupe 1, ou ouvrez le groupe 3."_s);
}

void SeatingSentencesTest::aMoveTellsWhatItChanges_data()
{
    QTest::addColumn<MoveCost>("cost");
    QTest::addColumn<QString>("said");
    const auto six = u"Le groupe 5 aurait 6 personnes\u00A0: "_s;
    const SeatingCost some { 1, 4, 0, 2, 2 };
    const auto with = [&](int SeatingCost::*what, int by) {
        auto cost = some;
        cost.*what += by;
        return moveTo(6, some, cost);
    };
    QTest::newRow("nothing") << moveTo(6, some, some) << six + u"rien d’autre ne change."_s;
    QTest::newRow("one person") << moveTo(1, some, some) << u"Le groupe 5 aurait 1 personne\u00A0: rien d’autre ne change."_s;
    QTest::newRow("a wish lost") << with(&SeatingCost::unmetWishes, 2) << six + u"2 souhaits de moins tenus."_s;
    QTest::newRow("a wish met") << with(&SeatingCost::unmetWishes, -1) << six + u"1 souhait de plus tenu."_s;
    QTest::newRow("more pairs") << with(&SeatingCost::pairs, 1) << six + u"1 paire de plus d’un même groupe d’action."_s;
    QTest::newRow("fewer pairs") << with(&SeatingCost::pairs, -2) << six + u"2 paires de moins d’un même groupe d’action."_s;
    QTest::newRow("genders less even") << with(&SeatingCost::genderDeviation, 1) << six + u"genres moins également répartis."_s;
    QTest::newRow("genders more even") << with(&SeatingCost::genderDeviation, -1) << six + u"genres plus également répartis."_s;
    QTest::newRow("tasks less even") << with(&SeatingCost::taskDeviation, 1)
                                     << six + u"volontaires d’une mission moins également répartis."_s;
    QTest::newRow("tasks more even") << with(&SeatingCost::taskDeviation, -1)
                                     << six + u"volontaires d’une mission plus également répartis."_s;
    QTest::newRow("too many, and more") << moveTo(8, {}, { 0, 2, 0, 1, 0 })
                                        << u"Le groupe 5 aurait 8 personnes\u00A0: plus que les 7 conseillées, 2 paires de plus d’un même "
                                           "groupe d’action, genres moins également répartis."_s;
}

void SeatingSentencesTest::aMoveTellsWhatItChanges()
{
    QFETCH(const MoveCost, cost);
    QTEST(moveSentence(cost, 5, 7), "said");
}

QTEST_GUILESS_MAIN(SeatingSentencesTest)
#include "seatingsentencestest.moc"
