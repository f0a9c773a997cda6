// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mergeplan.h"

#include "tests/builders/people.h"
#include "tests/core/exchange/importdossier.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const auto abadie = u"ABADIE Thérèse (Titi)"_s;
const auto samPdf = [] { return pdf({ rowNamed(u"ROUX Sam (Sam)"_s, { u"#Vichy"_s }), rowNamed(u"ROUX Sam (Sam)"_s, { u"#Gannat"_s }) }); };
const auto samCsv = [] { return csv({ rowNamed(u"ROUX Sam (Sam)"_s, { u"a@x.fr"_s }), rowNamed(u"ROUX Sam (Sam)"_s, { u"b@x.fr"_s }) }); };

}

class MergePlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mergesTheListAndTheTableWhateverTheirOrder();
    void changesNothingWhenTheSameFileComesAgain();
    void mergesByEmailFirst();
    void asksWhenTheEmailIsThatOfAnotherName();
    void keepsTwoOfOneNameApartWithinOneFile();
    void asksWhichOfTwoNamesakesIsMeant();
    void asksWhenTwoRowsMayBeOnePerson();
    void asksWhenOnlyThePseudoDiffers();
    void mergesWhenOneSideLacksThePseudo();
    void asksWhenSeveralLackThePseudo();
    void keepsAHiddenNameHidden();
    void asksWhenOnlyThePseudoIsShared();
    void asksWhenAContactDiffers();
    void asksWhenNamesAreNear();
    void keepsFollowersApart();
    void letsTheAttendanceListMakeMembers();
    void refusesEmailsThatMatchNobodyUntilNamed();
    void matchesEmailsWithLaterFiles();
    void gathersLocalGroups();
    void matchesLocalGroupsByFoldedName();
    void keepsAKnownQuality();
    void takesTheTablesPartingOfAName();
    void adoptsDecisions();
    void oneAnswerDecidesOneRow();
    void adoptsDecisionsOnNewPeople();
    void replacesOnlyWhenTold();
    void keepsRefusedRowsInTheirPlace();
    void plansWithoutWritingWhatIsToDecide();
};

void MergePlanTest::mergesTheListAndTheTableWhateverTheirOrder()
{
    const auto list
        = pdf({ rowNamed(abadie, { u"#Vichy"_s }), rowNamed(u"(mouette)"_s, { u"#Gannat"_s }), rowNamed(u"LE GUERN Ana (Ana)"_s) });
    const auto table = csv({ rowNamed(u"(mouette)"_s, { u"m@x.fr"_s }), rowNamed(u"Le Guern Ana (ana)"_s, { u"+331"_s, u"g@x.fr"_s }),
        rowNamed(abadie, { u"t@x.fr"_s }), rowNamed(u"NEUF Eve (Eve)"_s, { u"n@x.fr"_s }) });
    QCOMPARE(linesOf(Dossier().plan({ list, table })),
        QStringList({ u"new 1"_s, u"new 2"_s, u"new 3"_s, u"completed 2 +email"_s, u"completed 3 +email +phone"_s, u"completed 1 +email"_s,
            u"new 4"_s }));
    QCOMPARE(linesOf(Dossier().plan({ table, list })),
        QStringList(
            { u"new 1"_s, u"new 2"_s, u"new 3"_s, u"new 4"_s, u"completed 3 +groups"_s, u"completed 1 +groups"_s, u"unchanged 2"_s }));
}

void MergePlanTest::changesNothingWhenTheSameFileComesAgain()
{
    const auto list = pdf({ rowNamed(abadie, { u"#Vichy"_s }), rowNamed(u"(mouette)"_s), rowNamed(u"ROUX Sam (Sam)"_s, { u"#Vichy"_s }),
        rowNamed(u"ROUX Sam (Sam)"_s, { u"#Gannat"_s }), rowNamed(u"ROUX Sam (Sam)"_s, { u"#Gannat"_s }) });
    const auto table = csv({ rowNamed(abadie, { u"t@x.fr"_s, u"+331"_s }), rowNamed(u"DUC Jo (J)"_s, { u"a@x.fr"_s }),
        rowNamed(u"DUC Jo (J)"_s, { u"b@x.fr"_s }), follower(rowNamed(u"(merle)"_s, { u"c@x.fr"_s })) });
    for (const auto &inputs : { QList { list }, QList { table }, QList { list, table } }) {
        Dossier dossier;
        const auto first = dossier.import(inputs);
        QCOMPARE(counts(first).toDecide, 0);
        const auto again = dossier.plan(inputs);
        QCOMPARE(counts(again).unchanged, counts(again).read);
        QVERIFY(imported(again).people.isEmpty());
        QVERIFY(imported(again).groups.isEmpty());
    }
}

void MergePlanTest::mergesByEmailFirst()
{
    Dossier dossier;
    dossier.import({ csv({ rowNamed(abadie, { u"t@x.fr"_s }), rowNamed(u"ABADIE Thérèse (Autre)"_s, { u"u@x.fr"_s }) }) });
    const auto plan = dossier.plan({ csv({ rowNamed(u"ABADIE Thérèse (Titi)"_s, { u"u@x.fr"_s, u"+332"_s }) }) });
    QCOMPARE(linesOf(plan), QStringList { u"completed 2 +phone ~pseudo"_s });
}

void MergePlanTest::asksWhenTheEmailIsThatOfAnotherName()
{
    Dossier dossier;
    dossier.import({ csv({ rowNamed(abadie, { u"t@x.fr"_s }) }) });
    const auto other = csv({ rowNamed(u"ABADIE Jean (Jean)"_s, { u"t@x.fr"_s }) });
    const auto plan = dossier.plan({ other });
    QCOMPARE(linesOf(plan), QStringList { u"to-decide name-differs 1"_s });
    dossier.import({ other }, { decision(plan, 0, Choice::AddNew) });
    QCOMPARE(dossier.size(), 2);
    QCOMPARE(linesOf(dossier.plan({ other })), QStringList { u"unchanged 2"_s });
    QCOMPARE(linesOf(Dossier().plan({ csv({ rowNamed(u"Thérèse ABADIE"_s, { u"t@x.fr"_s }), rowNamed(abadie, { u"t@x.fr"_s }) }) })),
        QStringList({ u"new 1"_s, u"completed 1 +family +given +pseudo"_s }));
}

void MergePlanTest::keepsTwoOfOneNameApartWithinOneFile()
{
    QCOMPARE(linesOf(Dossier().plan({ samPdf() })), QStringList({ u"new 1"_s, u"new 2"_s }));
    QCOMPARE(linesOf(Dossier().plan({ samCsv() })), QStringList({ u"new 1"_s, u"new 2"_s }));
    Dossier dossier;
    dossier.import({ csv({ rowNamed(u"ROUX Sam (Sam)"_s, { u"a@x.fr"_s }) }) });
    QCOMPARE(linesOf(dossier.plan({ samCsv() })), QStringList({ u"unchanged 1"_s, u"new 2"_s }));
}

void MergePlanTest::asksWhichOfTwoNamesakesIsMeant()
{
    const QStringList doubts { u"new 1"_s, u"new 2"_s, u"to-decide namesakes 1,2"_s, u"to-decide namesakes 1,2"_s };
    QCOMPARE(linesOf(Dossier().plan({ samPdf(), samCsv() })), doubts);
    QCOMPARE(linesOf(Dossier().plan({ samCsv(), samPdf() })), doubts);
    Dossier dossier;
    dossier.import({ samPdf() });
    QCOMPARE(
        linesOf(dossier.plan({ csv({ rowNamed(u"ROUX Sam (Sam)"_s, { u"a@x.fr"_s }) }) })), QStringList { u"to-decide namesakes 1,2"_s });
    QCOMPARE(linesOf(dossier.plan({ pdf({ rowNamed(u"ROUX Sam (Sam)"_s, { u"#Gannat"_s }) }) })), QStringList { u"unchanged 2"_s });
}

void MergePlanTest::asksWhenTwoRowsMayBeOnePerson()
{
    Dossier dossier;
    dossier.import({ pdf({ rowNamed(u"ROUX Sam (Sam)"_s) }) });
    QCOMPARE(linesOf(dossier.plan({ samCsv() })), QStringList({ u"to-decide namesakes 1"_s, u"to-decide namesakes 1"_s }));
}

void MergePlanTest::asksWhenOnlyThePseudoDiffers()
{
    Dossier dossier;
    dossier.import({ pdf({ rowNamed(abadie) }) });
    QCOMPARE(linesOf(dossier.plan({ csv({ rowNamed(u"ABADIE Thérèse (T.A.)"_s, { u"t@x.fr"_s }) }) })),
        QStringList { u"to-decide pseudo-differs 1"_s });
    // the list has both: they are two people
    QCOMPARE(linesOf(dossier.plan({ csv({ rowNamed(u"ABADIE Thérèse (T.A.)"_s, { u"t@x.fr"_s }), rowNamed(abadie, { u"u@x.fr"_s }) }) })),
        QStringList({ u"new 2"_s, u"completed 1 +email"_s }));
}

void MergePlanTest::mergesWhenOneSideLacksThePseudo()
{
    Dossier dossier;
    dossier.import({ pdf({ rowNamed(abadie), rowNamed(u"ROUX Sam"_s) }) });
    QCOMPARE(linesOf(dossier.plan({ csv({ rowNamed(u"Roux Sam (S)"_s), rowNamed(u"Abadie Therese"_s, { u"t@x.fr"_s }) }) })),
        QStringList({ u"completed 2 +pseudo"_s, u"completed 1 +email"_s }));
}

void MergePlanTest::asksWhenSeveralLackThePseudo()
{
    Dossier dossier;
    dossier.import({ pdf({ rowNamed(u"ROUX Sam (a)"_s), rowNamed(u"ROUX Sam (b)"_s) }) });
    QCOMPARE(linesOf(dossier.plan({ csv({ rowNamed(u"ROUX Sam"_s, { u"s@x.fr"_s }) }) })), QStringList { u"to-decide namesakes 1,2"_s });
    Dossier one;
    one.import({ pdf({ rowNamed(u"ROUX Sam"_s) }) });
    QCOMPARE(linesOf(one.plan({ csv({ rowNamed(u"ROUX Sam (a)"_s), rowNamed(u"ROUX Sam (b)"_s) }) })),
        QStringList({ u"to-decide namesakes 1"_s, u"to-decide namesakes 1"_s }));
}

void MergePlanTest::keepsAHiddenNameHidden()
{
    const auto list = pdf({ rowNamed(u"(mouette)"_s, { u"#Vichy"_s }) });
    const auto staff = inputOf(InputKind::AdminCsv, { rowNamed(u"ABADIE Zita (mouette)"_s, { u"z@x.fr"_s, u"#Vichy"_s }) });
    Dossier listFirst;
    QCOMPARE(linesOf(listFirst.import({ list, staff })), QStringList({ u"new 1"_s, u"completed 1 +family +given +email"_s }));
    Dossier staffFirst;
    QCOMPARE(linesOf(staffFirst.import({ staff, list })), QStringList({ u"new 1"_s, u"completed 1 +sharing"_s }));
    for (const auto &dossier : { listFirst, staffFirst }) {
        QCOMPARE(dossier.person(1).familyName, u"ABADIE"_s);
        QCOMPARE(dossier.person(1).sharing, NameSharing::PseudoOnly);
        QCOMPARE(linesOf(dossier.plan({ list, staff })), QStringList({ u"unchanged 1"_s, u"unchanged 1"_s }));
    }
}

void MergePlanTest::asksWhenOnlyThePseudoIsShared()
{
    Dossier dossier;
    dossier.import({ pdf({ rowNamed(u"(Sam)"_s) }) });
    QCOMPARE(
        linesOf(dossier.plan({ csv({ rowNamed(u"ROUX Sam (Sam)"_s, { u"s@x.fr"_s }) }) })), QStringList { u"to-decide name-hidden 1"_s });
    // the table has someone else of that pseudo, whose name is hidden too
    QCOMPARE(linesOf(dossier.plan({ csv({ rowNamed(u"ROUX Sam (Sam)"_s, { u"s@x.fr"_s }), rowNamed(u"(Sam)"_s, { u"h@x.fr"_s }) }) })),
        QStringList({ u"new 2"_s, u"completed 1 +email"_s }));
}

void MergePlanTest::asksWhenAContactDiffers()
{
    Dossier dossier;
    dossier.import({ csv({ rowNamed(abadie, { u"t@x.fr"_s, u"+331"_s }) }) });
    const auto plan = dossier.plan(
        { csv({ rowNamed(abadie, { u"t@x.fr"_s, u"+332"_s }) }), inputOf(InputKind::AdminCsv, { rowNamed(abadie, { u"new@x.fr"_s }) }) });
    QCOMPARE(linesOf(plan), QStringList({ u"to-decide contact-differs 1"_s, u"to-decide contact-differs 1"_s }));
    QVERIFY(imported(plan).people.isEmpty());
}

void MergePlanTest::asksWhenNamesAreNear()
{
    Dossier dossier;
    dossier.import({ csv({ rowNamed(u"LE GUERN Ana (Ana)"_s, { u"+331"_s, u"#Vichy"_s }) }) });
    const auto only
        = [&](const QString &name, const QStringList &more) { return linesOf(dossier.plan({ csv({ rowNamed(name, more) }) })).first(); };
    QCOMPARE(only(u"LE GUERN-MARÉCHAL Ana (AnaLG)"_s, { u"+331"_s }), u"to-decide near-name 1"_s);
    QCOMPARE(only(u"LE GUERN-MARÉCHAL Ana (AnaLG)"_s, { u"#vichy"_s }), u"to-decide near-name 1"_s);
    QCOMPARE(only(u"LE GUERN-MARÉCHAL Ana (AnaLG)"_s, { u"#Gannat"_s, u"+335"_s }), u"new 2"_s);
    QCOMPARE(only(u"LEGUERN Ana (A)"_s, {}), u"to-decide near-name 1"_s);
    QCOMPARE(only(u"LE GUERN Yann (Yann)"_s, { u"+331"_s, u"#Vichy"_s }), u"new 2"_s); // a family under one roof
}

void MergePlanTest::keepsFollowersApart()
{
    Dossier dossier;
    const auto table = csv({ follower(rowNamed(abadie, { u"t@x.fr"_s })), rowNamed(u"DUC Jo (J)"_s, { u"j@x.fr"_s }) });
    dossier.import({ table });
    QCOMPARE(dossier.person(1).standing, Standing::Follower);
    QCOMPARE(dossier.person(2).standing, Standing::Member);
    dossier.import({ csv({ follower(rowNamed(u"DUC Jo (J)"_s, { u"j@x.fr"_s })) }) });
    QCOMPARE(dossier.person(2).standing, Standing::Member); // never made a follower by a later input
    dossier.import({ emails({ rowNamed({}, { u"t@x.fr"_s }) }), csv({ rowNamed(abadie, { u"t@x.fr"_s }) }) });
    QCOMPARE(dossier.person(1).standing, Standing::Follower); // a table without statuses does not say who is a member
    dossier.import({ csv({ rowNamed(abadie, { u"t@x.fr"_s }), follower(rowNamed(u"(x)"_s)) }) });
    QCOMPARE(dossier.person(1).standing, Standing::Member);
}

void MergePlanTest::letsTheAttendanceListMakeMembers()
{
    Dossier dossier;
    const auto table = csv({ follower(rowNamed(abadie, { u"t@x.fr"_s })) });
    dossier.import({ pdf({ rowNamed(abadie) }), table });
    QCOMPARE(dossier.person(1).standing, Standing::Member);
    Dossier other;
    QCOMPARE(linesOf(other.import({ table, pdf({ rowNamed(abadie) }) })), QStringList({ u"new 1"_s, u"completed 1 +standing"_s }));
    QCOMPARE(other.person(1).standing, Standing::Member);
    Dossier outsider;
    outsider.with(standing(personNamed(7, abadie), Standing::Outsider));
    QCOMPARE(linesOf(outsider.plan({ pdf({ rowNamed(abadie) }) })), QStringList { u"completed 7 +standing"_s });
}

void MergePlanTest::refusesEmailsThatMatchNobodyUntilNamed()
{
    Dossier dossier;
    dossier.import({ csv({ rowNamed(abadie, { u"t@x.fr"_s }), rowNamed(u"ROUX Sam (Sam)"_s) }) });
    const auto pasted = emails({ rowNamed({}, { u"t@x.fr"_s }), rowNamed({}, { u"new@x.fr"_s }), rowNamed({}, { u"sam@x.fr"_s }) });
    const auto plan = dossier.plan({ pasted });
    QCOMPARE(linesOf(plan), QStringList({ u"unchanged 1"_s, u"refused"_s, u"refused"_s }));
    QCOMPARE(*refusalOf(plan, plan.rows.at(1)), (Error { ErrorKind::EmailMatchesNobody, { u"new@x.fr"_s }, pasted.rows.at(1).place }));
    QList<RowDecision> typed;
    decideRow(typed, { keyOf(pasted.rows.at(1)), {}, {}, {}, u"neuf"_s, u"Eve"_s, {} });
    decideRow(typed, { keyOf(pasted.rows.at(2)), {}, {}, {}, u"ROUX"_s, u"Sam"_s, {} });
    QCOMPARE(linesOf(dossier.import({ pasted }, typed)), QStringList({ u"unchanged 1"_s, u"new 3"_s, u"completed 2 +email"_s }));
    QCOMPARE(dossier.person(3).email, u"new@x.fr"_s);
    QCOMPARE(linesOf(dossier.plan({ pasted })), QStringList({ u"unchanged 1"_s, u"unchanged 3"_s, u"unchanged 2"_s }));
}

void MergePlanTest::matchesEmailsWithLaterFiles()
{
    QCOMPARE(linesOf(Dossier().plan({ emails({ rowNamed({}, { u"t@x.fr"_s }) }), csv({ rowNamed(abadie, { u"t@x.fr"_s }) }) })),
        QStringList({ u"unchanged 1"_s, u"new 1"_s }));
}

void MergePlanTest::gathersLocalGroups()
{
    Dossier dossier;
    dossier.import({ pdf({ rowNamed(abadie, { u"#Vichy"_s, u"#Gannat"_s }) }) });
    QCOMPARE(groupsOf(dossier, 1), QStringList({ u"Vichy"_s, u"Gannat"_s }));
    dossier.import({ pdf({ rowNamed(abadie, { u"#Cusset"_s, u"#Vichy"_s }) }) });
    QCOMPARE(groupsOf(dossier, 1), QStringList({ u"Vichy"_s, u"Gannat"_s, u"Cusset"_s }));
}

void MergePlanTest::matchesLocalGroupsByFoldedName()
{
    Dossier dossier;
    dossier.with(localGroupNamed(5, u"Saint-Éloy insoumise"_s));
    dossier.import({ pdf({ rowNamed(abadie, { u"# SAINT ELOY Insoumise "_s }), rowNamed(u"ROUX Sam (S)"_s, { u"#Vichy "_s }),
        rowNamed(u"ROUX Li (L)"_s, { u"#VICHY"_s }) }) });
    QCOMPARE(dossier.person(1).groups, QList { Id<LocalGroup>(5) });
    QCOMPARE(dossier.person(3).groups, QList { Id<LocalGroup>(6) });
    QCOMPARE(dossier.groups().size(), 2);
    QCOMPARE(dossier.groups().last().name, u"Vichy"_s);
}

void MergePlanTest::keepsAKnownQuality()
{
    auto first = rowNamed(abadie, { u"t@x.fr"_s });
    first.quality = u"Élu·e local·e"_s;
    auto second = first;
    second.quality = u"Député·e"_s;
    Dossier dossier;
    dossier.import({ csv({ first }) });
    QCOMPARE(linesOf(dossier.import({ csv({ second }) })), QStringList { u"unchanged 1 ~quality"_s });
    QCOMPARE(dossier.person(1).quality, first.quality);
}

void MergePlanTest::takesTheTablesPartingOfAName()
{
    auto row = rowNamed(u"DA LI (Li)"_s, { u"d@x.fr"_s });
    QCOMPARE(row.familyName, u"DA LI"_s);
    Dossier dossier;
    dossier.import({ pdf({ row }) });
    row.familyName = u"DA"_s;
    row.givenName = u"LI"_s;
    dossier.import({ csv({ row }) });
    QCOMPARE(dossier.person(1).familyName, u"DA"_s);
    QCOMPARE(
        linesOf(dossier.plan({ pdf({ rowNamed(u"DA LI (Li)"_s) }), csv({ row }) })), QStringList({ u"unchanged 1"_s, u"unchanged 1"_s }));
}

void MergePlanTest::adoptsDecisions()
{
    Dossier dossier;
    dossier.import({ samPdf() });
    const auto plan = dossier.plan({ samCsv() });
    QList<RowDecision> decisions { decision(plan, 0, Choice::Join, 1) };
    QCOMPARE(linesOf(dossier.plan({ samCsv() }, decisions)), QStringList({ u"completed 2 +email"_s, u"to-decide namesakes 1"_s }));
    decideRow(decisions, decision(plan, 1, Choice::AddNew));
    QCOMPARE(linesOf(dossier.import({ samCsv() }, decisions)), QStringList({ u"completed 2 +email"_s, u"new 3"_s }));
    QCOMPARE(linesOf(dossier.plan({ samCsv() })), QStringList({ u"unchanged 2"_s, u"unchanged 3"_s }));
}

void MergePlanTest::oneAnswerDecidesOneRow()
{
    Dossier dossier;
    dossier.import({ inputOf(InputKind::Typed, { rowNamed(abadie) }) });
    const auto table = csv({ rowNamed(u"ABADIE Thérèse"_s, { u"t1@x.fr"_s }), rowNamed(u"ABADIE Thérèse"_s, { u"t2@x.fr"_s }) });
    const auto plan = dossier.plan({ table });
    QCOMPARE(counts(plan).toDecide, 2);
    QList<RowDecision> decisions { decision(plan, 0, Choice::Join, 0) };
    const auto after = dossier.plan({ table }, decisions);
    QCOMPARE(counts(after).toDecide, 1);
    QCOMPARE(counts(after).added, 0);
    decideRow(decisions, decision(after, 1, Choice::AddNew));
    QCOMPARE(counts(dossier.plan({ table }, decisions)).added, 1);
}

void MergePlanTest::adoptsDecisionsOnNewPeople()
{
    const QList<ImportedPeople> inputs { samPdf(), samCsv() };
    const auto plan = Dossier().plan(inputs);
    QVERIFY(plan.rows.at(2).candidates.first().founder.has_value());
    const QList<RowDecision> decisions { decision(plan, 2, Choice::Join, 1), decision(plan, 3, Choice::Join, 0) };
    // one more file before them shifts the ids: the decisions hold
    const QList<ImportedPeople> more { inputOf(InputKind::Typed, { rowNamed(abadie) }), samPdf(), samCsv() };
    QCOMPARE(linesOf(Dossier().plan(more, decisions)),
        QStringList({ u"new 1"_s, u"new 2"_s, u"new 3"_s, u"completed 3 +email"_s, u"completed 2 +email"_s }));
    // the file of whom they join is gone
    QCOMPARE(counts(Dossier().plan({ samCsv() }, decisions)).added, 2);
}

void MergePlanTest::replacesOnlyWhenTold()
{
    Dossier dossier;
    dossier.import({ csv({ rowNamed(abadie, { u"old@x.fr"_s }) }) });
    const auto newer = csv({ rowNamed(abadie, { u"new@x.fr"_s, u"+331"_s }) });
    const auto plan = dossier.plan({ newer });
    QCOMPARE(linesOf(dossier.plan({ newer }, { decision(plan, 0, Choice::Join) })), QStringList { u"completed 1 +phone ~email"_s });
    QCOMPARE(
        linesOf(dossier.import({ newer }, { decision(plan, 0, Choice::JoinAndReplace) })), QStringList { u"completed 1 +email +phone"_s });
    QCOMPARE(dossier.person(1).email, u"new@x.fr"_s);
}

void MergePlanTest::keepsRefusedRowsInTheirPlace()
{
    auto table = csv({ rowNamed(abadie), rowNamed(u"ROUX Sam (S)"_s) });
    table.rows[1].place.line = 3;
    table.refused = { { ErrorKind::NameTooLong, { u"200"_s }, Place { table.source, 2, 3 } } };
    const auto plan = Dossier().plan({ table });
    QCOMPARE(linesOf(plan), QStringList({ u"new 1"_s, u"refused"_s, u"new 2"_s }));
    QCOMPARE(placeOf(plan, plan.rows.at(1)), (Place { table.source, 2, 3 }));
    QVERIFY(!valuesOf(plan, plan.rows.at(1)));
}

void MergePlanTest::plansWithoutWritingWhatIsToDecide()
{
    Dossier dossier;
    dossier.import({ samPdf() });
    const auto outcome
        = imported(dossier.plan({ csv({ rowNamed(u"ROUX Sam (Sam)"_s, { u"#Cusset"_s }), rowNamed({}, { u"nobody@x.fr"_s }) }) }));
    QVERIFY(outcome.people.isEmpty());
    QVERIFY(outcome.groups.isEmpty());
}

QTEST_GUILESS_MAIN(MergePlanTest)
#include "mergeplantest.moc"
