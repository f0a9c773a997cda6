// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/importing.h"

#include "tests/builders/french.h"
#include "tests/builders/people.h"
#include "tests/builders/played.h"
#include "tests/core/exchange/importdossier.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const auto abadie = u"ABADIE Thérèse (Titi)"_s;

ImportedPeople table(const QList<ImportedPerson> &rows)
{
    return inputOf(InputKind::AdminCsv, rows, u"membres.csv"_s);
}

/** What would be done with the last of these rows in a dossier that has the others. */
struct Asked {
    MergePlan plan;
    const PlannedRow &row() const { return plan.rows.last(); }
};

Asked asked(const QList<ImportedPerson> &known, const QList<ImportedPerson> &rows)
{
    Dossier dossier;
    dossier.import({ table(known) });
    return { dossier.plan({ table(rows) }) };
}

ImportedPerson withQuality(ImportedPerson row, const QString &quality)
{
    row.quality = quality;
    return row;
}

}

class ImportingTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void everyMarkHasItsWord();
    void somebodyNewIsTold();
    void whatARowBringsIsTold_data();
    void whatARowBringsIsTold();
    void whatAChoiceReplacesIsTold();
    void aDoubtIsToldWithWhomItIsAbout_data();
    void aDoubtIsToldWithWhomItIsAbout();
    void aDoubtWithoutAnybodyStandsAlone();
    void aRefusedRowTellsWhy();
    void aRowIsCalledByWhatItShares();
    void aDoubtfulProfileIsToldWithItsTask();
    void namesakesAreToldApart();
    void unreadColumnsAreNamed();
    void whatHappensToAProfileIsTold();
};

void ImportingTest::everyMarkHasItsWord()
{
    QCOMPARE(word(RowMark::New), u"nouveau"_s);
    QCOMPARE(word(RowMark::Completed), u"complété"_s);
    QCOMPARE(word(RowMark::Unchanged), u"inchangé"_s);
    QCOMPARE(word(RowMark::ToDecide), u"à décider"_s);
    QCOMPARE(word(RowMark::Refused), u"refusé"_s);
}

void ImportingTest::somebodyNewIsTold()
{
    const auto plan = Dossier().plan({ table({ rowNamed(abadie), follower(rowNamed(u"ROUX Sam"_s)) }) });
    QCOMPARE(happening(plan, plan.rows.first()), u"Nouvelle personne"_s);
    QCOMPARE(happening(plan, plan.rows.last()), u"Suit la boucle, sans en être membre"_s);
}

void ImportingTest::whatARowBringsIsTold_data()
{
    QTest::addColumn<ImportedPerson>("known");
    QTest::addColumn<ImportedPerson>("row");
    QTest::addColumn<QString>("said");
    const auto bare = rowNamed(abadie);
    QTest::newRow("nothing") << bare << bare << u"Rien à ajouter"_s;
    QTest::newRow("a contact and a group") << bare << rowNamed(abadie, { u"t@x.fr"_s, u"+33612345678"_s, u"#Vichy"_s })
                                           << u"Ajouté\u00A0: groupe d’action, e-mail, téléphone"_s;
    QTest::newRow("a pseudo") << rowNamed(u"ABADIE Thérèse"_s) << bare << u"Ajouté\u00A0: pseudo"_s;
    QTest::newRow("a quality") << bare << withQuality(bare, u"Élue locale"_s) << u"Ajouté\u00A0: qualité"_s;
    QTest::newRow("another quality") << withQuality(bare, u"Élue locale"_s) << withQuality(bare, u"Députée"_s) << u"Gardé\u00A0: qualité"_s;
    QTest::newRow("a group, and another quality")
        << withQuality(bare, u"Élue locale"_s) << withQuality(rowNamed(abadie, { u"#Vichy"_s }), u"Députée"_s)
        << u"Ajouté\u00A0: groupe d’action\u00A0; gardé\u00A0: qualité"_s;
    QTest::newRow("a name for an e-mail") << rowNamed(u"(Titi)"_s, { u"t@x.fr"_s }) << rowNamed(abadie, { u"t@x.fr"_s })
                                          << u"Ajouté\u00A0: nom, prénom"_s;
    QTest::newRow("a name shared no more") << rowNamed(abadie, { u"t@x.fr"_s }) << rowNamed(u"(Titi)"_s, { u"t@x.fr"_s })
                                           << u"Ajouté\u00A0: nom à ne pas montrer"_s;
    QTest::newRow("a follower who joins") << follower(rowNamed(abadie)) << bare << u"Ajouté\u00A0: entrée dans la boucle"_s;
}

void ImportingTest::whatARowBringsIsTold()
{
    QFETCH(const ImportedPerson, known);
    QFETCH(const ImportedPerson, row);
    const auto now = asked({ known }, { follower(rowNamed(u"BOUVET Luc"_s)), row }); // a list that tells who follows
    QTEST(happening(now.plan, now.row()), "said");
}

void ImportingTest::whatAChoiceReplacesIsTold()
{
    Dossier dossier;
    dossier.import({ table({ rowNamed(abadie, { u"t@x.fr"_s, u"+33612345678"_s }) }) });
    const auto other = table({ rowNamed(abadie, { u"t@x.fr"_s, u"+33687654321"_s, u"#Vichy"_s }) });
    const auto doubtful = dossier.plan({ other });
    const auto plan = dossier.plan({ other }, { decision(doubtful, 0, Choice::JoinAndReplace) });
    QCOMPARE(happening(plan, plan.rows.first()), u"Ajouté\u00A0: groupe d’action\u00A0; remplacé\u00A0: téléphone"_s);
}

void ImportingTest::aDoubtIsToldWithWhomItIsAbout_data()
{
    QTest::addColumn<QList<ImportedPerson>>("known");
    QTest::addColumn<QList<ImportedPerson>>("rows");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("said");
    const auto titi = rowNamed(abadie);
    QTest::newRow("namesakes") << QList { rowNamed(u"ROUX Sam"_s, { u"a@x.fr"_s }), rowNamed(u"ROUX Sam"_s, { u"b@x.fr"_s }) }
                               << QList { rowNamed(u"ROUX Sam"_s, { u"c@x.fr"_s }) }
                               << u"ROUX Sam\u00A0: plusieurs personnes portent ce nom"_s
                               << u"ROUX Sam\u00A0: plusieurs personnes portent ce nom."_s;
    QTest::newRow("pseudo") << QList { titi } << QList { rowNamed(u"ABADIE Thérèse (Mouette)"_s) }
                            << u"ABADIE Thérèse\u00A0: même nom, autre pseudo"_s << u"ABADIE Thérèse\u00A0: même nom, autre pseudo."_s;
    QTest::newRow("name") << QList { rowNamed(abadie, { u"t@x.fr"_s }) } << QList { rowNamed(u"ROUX Sam"_s, { u"t@x.fr"_s }) }
                          << u"ABADIE Thérèse\u00A0: même e-mail, autre nom"_s
                          << u"ROUX Sam et ABADIE Thérèse\u00A0: même e-mail, autre nom."_s;
    QTest::newRow("hidden name") << QList { titi } << QList { rowNamed(u"(Titi)"_s) }
                                 << u"ABADIE Thérèse\u00A0: même pseudo, l’un sans nom"_s
                                 << u"Titi et ABADIE Thérèse\u00A0: même pseudo, l’un sans nom."_s;
    QTest::newRow("contact") << QList { rowNamed(abadie, { u"t@x.fr"_s, u"+33612345678"_s }) }
                             << QList { rowNamed(abadie, { u"t@x.fr"_s, u"+33687654321"_s }) }
                             << u"ABADIE Thérèse\u00A0: autre e-mail ou autre téléphone"_s
                             << u"ABADIE Thérèse\u00A0: autre e-mail ou autre téléphone."_s;
    QTest::newRow("near name") << QList { rowNamed(u"LE GUERN Bastien"_s, { u"#Vichy"_s }) }
                               << QList { rowNamed(u"LE GUERN-MARÉCHAL Bastien"_s, { u"#Vichy"_s }) }
                               << u"LE GUERN Bastien\u00A0: noms presque pareils, avec un téléphone ou un groupe en commun"_s
                               << u"LE GUERN-MARÉCHAL Bastien et LE GUERN Bastien\u00A0: noms presque pareils, avec un téléphone ou un "
                                  "groupe en commun."_s;
    QTest::newRow("twice") << QList<ImportedPerson> {} << QList { titi, titi }
                           << u"ABADIE Thérèse\u00A0: la même ligne deux fois dans le fichier"_s
                           << u"ABADIE Thérèse\u00A0: la même ligne deux fois dans le fichier."_s;
}

void ImportingTest::aDoubtIsToldWithWhomItIsAbout()
{
    QFETCH(const QList<ImportedPerson>, known);
    QFETCH(const QList<ImportedPerson>, rows);
    const auto now = asked(known, rows);
    QCOMPARE(now.row().mark, RowMark::ToDecide);
    QTEST(happening(now.plan, now.row()), "row");
    QTEST(doubtSentence(now.plan, now.row(), now.row().candidates.first()), "said");
}

void ImportingTest::aDoubtWithoutAnybodyStandsAlone()
{
    // the second row was joined to the first, which is to decide itself since the dossier changed
    const auto first = rowNamed(abadie, { u"t@x.fr"_s });
    const auto second = rowNamed(u"ROUX Sam"_s, { u"s@x.fr"_s });
    auto joined = RowDecision { keyOf(table({ first, second }).rows.last()), Choice::Join, {}, {}, {}, {}, {} };
    joined.founder = keyOf(table({ first, second }).rows.first());
    Dossier dossier;
    dossier.import({ table({ rowNamed(u"BOUVET Luc"_s, { u"t@x.fr"_s }) }) });
    const auto plan = dossier.plan({ table({ first, second }) }, { joined });
    QCOMPARE(plan.rows.last().mark, RowMark::ToDecide);
    QVERIFY(plan.rows.last().candidates.isEmpty());
    QCOMPARE(happening(plan, plan.rows.last()), u"Plusieurs personnes portent ce nom"_s);
}

void ImportingTest::aRefusedRowTellsWhy()
{
    const auto plan = Dossier().plan({ emails({ rowNamed({}, { u"x@x.fr"_s }) }) });
    QCOMPARE(plan.rows.first().mark, RowMark::Refused);
    QCOMPARE(happening(plan, plan.rows.first()), u"L’e-mail «\u00A0x@x.fr\u00A0» ne correspond à personne\u00A0: ajoutez un nom."_s);
}

void ImportingTest::aRowIsCalledByWhatItShares()
{
    QCOMPARE(calledIn(rowNamed(abadie, { u"t@x.fr"_s })), u"ABADIE Thérèse"_s);
    QCOMPARE(calledIn(rowNamed(u"(Titi)"_s, { u"t@x.fr"_s })), u"Titi"_s);
    QCOMPARE(calledIn(rowNamed({}, { u"t@x.fr"_s })), u"t@x.fr"_s);
    auto hidden = rowNamed(abadie);
    hidden.sharing = NameSharing::PseudoOnly;
    QCOMPARE(calledIn(hidden), u"Titi"_s);
}

void ImportingTest::aDoubtfulProfileIsToldWithItsTask()
{
    ImportedProfile row;
    row.task = u"Caisse"_s;
    row.familyName = u"ROUX"_s;
    row.givenName = u"Sam"_s;
    row.localGroup = u"Vichy"_s;
    QCOMPARE(doubtSentence(row, u"ROUX Sam, Gannat"_s), u"ROUX Sam (Caisse, Vichy)\u00A0: sur la liste, ROUX Sam, Gannat."_s);
    row.localGroup.clear();
    row.familyName.clear();
    row.givenName.clear();
    row.pseudo = u"Mouette"_s;
    QCOMPARE(doubtSentence(row, u"Mouette, Gannat"_s), u"Mouette (Caisse)\u00A0: sur la liste, Mouette, Gannat."_s);
}

void ImportingTest::namesakesAreToldApart()
{
    Played hall;
    PersonAdded added;
    added.familyName = u"LAMARQUE"_s;
    added.givenName = u"Odile"_s;
    added.pseudo = u"Mouette"_s;
    added.groups = { hall.localGroup(u"Rive gauche"_s) };
    added.email = u"odile@exemple.fr"_s;
    added.phone = u"06 12 34 56 78"_s;
    hall.then(added);
    const auto alone = hall.member(u"LAMARQUE"_s, u"Odile"_s, {});
    const auto &people = hall.state().people.values();
    QCOMPARE(toldApart(hall.state(), people.first().id),
        u"LAMARQUE Odile «\u00A0Mouette\u00A0», Rive gauche, odile@exemple.fr, 06\u00A012\u00A034\u00A056\u00A078"_s);
    QCOMPARE(toldApart(hall.state(), alone), u"LAMARQUE Odile"_s);
    QCOMPARE(toldApart(hall.state(), Id<Person>(99)), QString());
}

void ImportingTest::unreadColumnsAreNamed()
{
    const auto file = u"membres.csv"_s;
    QCOMPARE(unreadColumnsSentence(file, { u"Taille"_s }), u"membres.csv\u00A0: 1 colonne non lue («\u00A0Taille\u00A0»)."_s);
    QCOMPARE(unreadColumnsSentence(file, { u"Taille"_s, u"Âge"_s }),
        u"membres.csv\u00A0: 2 colonnes non lues («\u00A0Taille\u00A0», «\u00A0Âge\u00A0»)."_s);
    const auto many = unreadColumnsSentence(file, QStringList(12, u"x"_s));
    QVERIFY2(many.contains(u"12 colonnes"_s) && many.count(u'«') == 10 && many.endsWith(u"«\u00A0x\u00A0», …)."_s), qUtf8Printable(many));
    QCOMPARE(unreadColumnsSentence(file, { QString(41, u'x') }),
        u"membres.csv\u00A0: 1 colonne non lue («\u00A0%1…\u00A0»)."_s.arg(QString(40, u'x')));
}

void ImportingTest::whatHappensToAProfileIsTold()
{
    const auto caisse = u"Caisse"_s;
    const auto said = [&](ProfileMark mark) { return happening(PlannedProfile { mark, {}, {}, {} }, caisse); };
    QCOMPARE(said(ProfileMark::New), u"Nouveau profil\u00A0: Caisse"_s);
    QCOMPARE(said(ProfileMark::Merged), u"Profil complété\u00A0: Caisse"_s);
    QCOMPARE(said(ProfileMark::Unchanged), u"Profil déjà là\u00A0: Caisse"_s);
    const PlannedProfile doubtful { ProfileMark::ToDecide, {}, Error { ErrorKind::AmbiguousPerson, { u"ROUX Sam"_s, u"A, B"_s }, {} }, {} };
    QCOMPARE(happening(doubtful, caisse), u"Plusieurs personnes répondent à «\u00A0ROUX Sam\u00A0» (A, B)\u00A0: précisez laquelle."_s);
}

QTEST_GUILESS_MAIN(ImportingTest)
#include "importingtest.moc"
