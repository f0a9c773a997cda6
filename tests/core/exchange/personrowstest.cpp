// SPDX-License-Identifier: GPL-3.0-or-later
// One line a person, whatever the number of files that speak of them.
#include "core/exchange/personrows.h"

#include "core/wording/importing.h"
#include "tests/builders/french.h"
#include "tests/builders/people.h"
#include "tests/core/exchange/importdossier.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const auto abadie = u"ABADIE Thérèse (Titi)"_s;

/** The lines of a plan as "0", "2<0,1" for a row and those told with it, "2<0,1!0" when row 0 was decided. */
QStringList linesOf(const QList<PersonRows> &lines)
{
    QStringList words;
    for (const auto &line : lines) {
        QStringList further;
        for (const int row : line.further)
            further.append(QString::number(row));
        words.append(QString::number(line.row) + (further.isEmpty() ? QString() : u'<' + further.join(u','))
            + (line.decided ? u'!' + QString::number(*line.decided) : QString()));
    }
    return words;
}

ImportedPeople list(const QList<ImportedPerson> &rows)
{
    return inputOf(InputKind::AttendancePdf, rows, u"liste.pdf"_s);
}

ImportedPeople table(const QList<ImportedPerson> &rows)
{
    return inputOf(InputKind::MembersCsv, rows, u"membres.csv"_s);
}

}

class PersonRowsTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void aPersonOfTwoFilesIsOneLine()
    {
        const auto plan = Dossier().plan({ list({ rowNamed(abadie, { u"#Vichy"_s }), rowNamed(u"(mouette)"_s) }),
            table({ rowNamed(u"ROUX Sam (Sam)"_s, { u"s@x.fr"_s }),
                rowNamed(abadie, { u"t@x.fr"_s, u"+331"_s, u"#vichy"_s, u"#Gannat"_s }) }) });
        const auto lines = personRows(plan);
        QCOMPARE(linesOf(lines), QStringList({ u"0<3"_s, u"1"_s, u"2"_s }));
        const auto found = gathered(plan, lines.first());
        QCOMPARE(found.email, u"t@x.fr"_s);
        QCOMPARE(found.localGroups, QStringList({ u"Vichy"_s, u"Gannat"_s }));
        QCOMPARE(gains(plan, lines.first()), PersonValue::Email | PersonValue::Phone | PersonValue::LocalGroups);
        QCOMPARE(happening(plan, lines.first()), u"Nouvelle personne\u00A0; membres.csv\u00A0: groupe d’action, e-mail, téléphone"_s);
        QCOMPARE(happening(plan, lines.at(1)), u"Nouvelle personne"_s);
    }

    void theRowThatAddsSomebodyComesFirst()
    {
        const auto plan = Dossier().plan({ emails({ rowNamed({}, { u"t@x.fr"_s }) }), table({ rowNamed(abadie, { u"t@x.fr"_s }) }) });
        const auto lines = personRows(plan);
        QCOMPARE(linesOf(lines), QStringList { u"1<0"_s });
        QCOMPARE(happening(plan, lines.first()), u"Nouvelle personne"_s); // the e-mail alone brings nothing more
    }

    void whoIsCompletedByOneFileOnlyIsCompleted()
    {
        Dossier dossier;
        dossier.import({ list({ rowNamed(abadie) }) });
        const auto plan = dossier.plan({ list({ rowNamed(abadie) }), table({ rowNamed(abadie, { u"t@x.fr"_s }) }) });
        QCOMPARE(linesOf(personRows(plan)), QStringList { u"1<0"_s });
    }

    void whatIsKeptAgainstAFileIsTold()
    {
        auto other = rowNamed(abadie, { u"t@x.fr"_s });
        other.quality = u"Députée"_s;
        auto first = rowNamed(abadie, { u"t@x.fr"_s });
        first.quality = u"Élue locale"_s;
        const auto plan = Dossier().plan({ inputOf(InputKind::MembersCsv, { first }, u"a.csv"_s), table({ other }) });
        QCOMPARE(happening(plan, personRows(plan).first()), u"Nouvelle personne\u00A0; gardé malgré membres.csv\u00A0: qualité"_s);
    }

    void aNameHiddenByOneFileIsHiddenInTheLine()
    {
        const auto plan = Dossier().plan({ inputOf(InputKind::AdminCsv, { rowNamed(u"ABADIE Zita (mouette)"_s, { u"z@x.fr"_s }) }),
            table({ rowNamed(u"(mouette)"_s, { u"z@x.fr"_s }) }) });
        const auto lines = personRows(plan);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(calledIn(gathered(plan, lines.first())), u"mouette"_s);
    }

    void whatAsksForSomebodyStandsAlone()
    {
        const auto twins = list({ rowNamed(u"ROUX Sam (Sam)"_s, { u"#Vichy"_s }), rowNamed(u"ROUX Sam (Sam)"_s, { u"#Gannat"_s }) });
        const auto doubtful = table({ rowNamed(u"ROUX Sam (Sam)"_s, { u"a@x.fr"_s }) });
        const auto pasted = emails({ rowNamed({}, { u"new@x.fr"_s }) });
        const auto plan = Dossier().plan({ twins, doubtful, pasted });
        QCOMPARE(linesOf(personRows(plan)), QStringList({ u"0"_s, u"1"_s, u"2"_s, u"3"_s }));
        const QList decided { decision(plan, 2, Choice::Join, 1) };
        const auto after = Dossier().plan({ twins, doubtful, pasted }, decided);
        QCOMPARE(linesOf(personRows(after, decided)), QStringList({ u"0"_s, u"1<2!2"_s, u"3"_s }));
        QCOMPARE(personRows(after, decided).at(1).place(), 2); // where the decision is taken back
    }

    void aTypedNameCanStillBeCorrected()
    {
        Dossier dossier;
        dossier.import({ table({ rowNamed(u"ROUX Sam (Sam)"_s) }) });
        const auto inputs = QList { table({ rowNamed(u"ROUX Sam (Sam)"_s) }), emails({ rowNamed({}, { u"sam@x.fr"_s }) }) };
        QList<RowDecision> typed;
        nameRow(typed, keyOf(inputs.last().rows.first()), { u"Sam"_s, u"ROUX"_s });
        const auto plan = dossier.plan(inputs, typed);
        QCOMPARE(plan.rows.last().mark, RowMark::Completed);
        QCOMPARE(linesOf(personRows(plan, typed)), QStringList { u"1<0!1"_s });
    }

    void aSecondDecisionOnSomebodyIsTakenBackByItself()
    {
        const auto one = table({ rowNamed(abadie, { u"t@x.fr"_s, u"+331"_s }) });
        const auto others = QList { inputOf(InputKind::MembersCsv, { rowNamed(abadie, { u"t@x.fr"_s, u"+332"_s }) }, u"b.csv"_s),
            inputOf(InputKind::MembersCsv, { rowNamed(abadie, { u"t@x.fr"_s, u"+333"_s }) }, u"c.csv"_s) };
        const auto asked = Dossier().plan({ one, others.first(), others.last() });
        const QList decided { decision(asked, 1, Choice::Join), decision(asked, 2, Choice::Join) };
        const auto plan = Dossier().plan({ one, others.first(), others.last() }, decided);
        QCOMPARE(linesOf(personRows(plan, decided)), QStringList({ u"0<1!1"_s, u"2!2"_s }));
    }
};

QTEST_GUILESS_MAIN(PersonRowsTest)
#include "personrowstest.moc"
