// SPDX-License-Identifier: GPL-3.0-or-later
// What of the papers goes into a spreadsheet.
#include "core/paper/papertables.h"

#include "core/paper/groupsheets.h"
#include "tests/builders/french.h"
#include "tests/builders/papers.h"
#include "tests/builders/played.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QStringList headingsOf(const WrittenTable &table)
{
    QStringList headings;
    for (const auto &column : table.columns)
        headings.append(column.heading);
    return headings;
}

CirculatingPaper paperOf(const QList<CirculatingPaper::Block> &blocks)
{
    CirculatingPaper paper;
    paper.furniture.title = u"Papier"_s;
    paper.blocks = blocks;
    return paper;
}

}

class PaperTablesTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void aListToSignGivesItsMembers()
    {
        auto input = ordinarySheet(difficultRows());
        input.blankRows = 12;
        const auto tables = tablesOf({ attendanceSheet(input) });
        QCOMPARE(tables.size(), 1);
        const auto &table = tables.first();
        QCOMPARE(table.title, u"Liste d’émargement"_s);
        QCOMPARE(headingsOf(table), QStringList({ u"N°"_s, u"NOM"_s, u"Prénom"_s, u"Groupe d’action et qualité"_s }));
        QCOMPARE(table.columns.first().kind, WrittenKind::Number);
        QCOMPARE(table.columns.at(1).kind, WrittenKind::Text);
        QCOMPARE(table.rows.size(), input.rows.size());
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            const auto &row = input.rows.at(i);
            QCOMPARE(table.rows.at(i), QStringList({ QString::number(row.number), row.family, row.given, row.groupAndQuality }));
        }
    }

    void aTableKeepsItsCellsAndItsCaption()
    {
        PaperTable table;
        table.caption = u"Les étapes"_s;
        table.columns = { { u"Heure"_s }, { u"À remplir"_s } };
        table.columns[1].dottedLines = 3;
        table.rows = { { u"14 h\n10 min"_s, {} }, { u"15 h"_s, u"à "_s + QChar(fillIn) } };
        const auto tables = tablesOf({ paperOf({ PaperHeading { u"Titre"_s }, table, PageBreak {}, table }) });
        QCOMPARE(tables.size(), 2);
        QCOMPARE(tables.first().title, u"Les étapes"_s);
        QCOMPARE(headingsOf(tables.first()), QStringList({ u"Heure"_s, u"À remplir"_s }));
        QCOMPARE(tables.first().rows, QList<QStringList>({ { u"14 h\n10 min"_s, {} }, { u"15 h"_s, u"à …"_s } }));
    }

    void aTableWithoutCaptionBearsThePaper()
    {
        PaperTable table;
        table.columns = { {} };
        table.rows = { { u"a"_s } };
        QCOMPARE(tablesOf({ paperOf({ table }) }).value(0).title, u"Papier"_s);
    }

    void aPaperWithoutTableGivesNone()
    {
        PaperTable empty;
        empty.columns = { { u"A"_s } };
        const auto paper = paperOf({ PaperHeading { u"Titre"_s }, PaperParagraph { u"Texte"_s },
            PaperFields { { { u"Lieu"_s, u"ici"_s } } }, empty, TableCard { u"Groupe"_s, u"3"_s, { { u"Jo"_s, {} } } },
            NameTags { { { u"Jo"_s, {} } } }, PaperCode { u"x"_s, {} }, SignTable {} });
        QVERIFY(tablesOf({ paper }).isEmpty());
        QVERIFY(tablesOf({}).isEmpty());
    }

    void theAnswersOfTheReportMakeOneTable()
    {
        const auto report = reportDocument(ordinaryReport());
        const auto tables = tablesOf({ report });
        QCOMPARE(tables.size(), 1);
        QCOMPARE(tables.first().title, report.furniture.title);
        QCOMPARE(tables.first().marks, report.furniture.marks);
        QCOMPARE(tables.first().columns.size(), 3);
        QList<QStringList> expected;
        for (const auto &entry : ordinaryReport().entries)
            expected.append({ entry.heading, entry.lines.join(u'\n'), entry.missing ? u"à compléter"_s : QString() });
        QCOMPARE(tables.first().rows, expected);
    }

    void theTablesOfSmallGroupsSayWhichGroup()
    {
        Played played;
        played.smallGroups(2);
        QList<Paper> papers;
        for (const auto &sheet : groupSheets(played.state()))
            papers.append(sheet);
        const auto tables = tablesOf(papers);
        QCOMPARE(tables.size(), 6);
        QStringList starts;
        for (const auto &table : tables)
            starts.append(table.title.left(8));
        QCOMPARE(starts, QStringList(3, u"Groupe 1"_s) + QStringList(3, u"Groupe 2"_s));
        QVERIFY(tables.at(0).title != tables.at(1).title && tables.at(1).title != tables.at(2).title);
        QCOMPARE(tables.at(1).rows.size(), procedureOf(played.state()).tasks.size());
        QVERIFY(tables.at(1).rows.first().last().isEmpty());
    }
};

QTEST_GUILESS_MAIN(PaperTablesTest)
#include "papertablestest.moc"
