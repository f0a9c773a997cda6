// SPDX-License-Identifier: GPL-3.0-or-later
// Tables for spreadsheets as separated values: what is written is read back, and nothing of it is calculated.
#include "core/exchange/csvwriter.h"

#include "core/exchange/csv.h"
#include "core/exchange/tablereader.h"
#include "core/exchange/textbytes.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QList<QStringList> readBack(const QByteArray &bytes, CsvStyle style)
{
    const auto text = readText(bytes, u"table.csv"_s);
    if (!text)
        return {};
    QList<QStringList> rows;
    CsvReader reader(*text, style == CsvStyle::French ? u';' : u',');
    CsvRow row;
    while (reader.next(row).value_or(false)) {
        QStringList cells;
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            cells.append(row.text(i));
        rows.append(cells);
    }
    return rows;
}

WrittenTable people(const QList<QStringList> &rows)
{
    return { u"Les membres"_s, {}, { { u"NOM"_s }, { u"Prénom"_s } }, rows };
}

}

class CsvWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachStyleHasItsBytes()
    {
        const auto table = people({ { u"D;E,F"_s, u"Zoé"_s } });
        QCOMPARE(csvBytes(table, CsvStyle::French), QByteArray("\xEF\xBB\xBFNOM;Prénom\r\n\"D;E,F\";Zoé\r\n"));
        QCOMPARE(csvBytes(table, CsvStyle::Plain), QByteArray("NOM,Prénom\r\n\"D;E,F\",Zoé\r\n"));
    }

    void whatIsWrittenIsReadBack_data()
    {
        QTest::addColumn<CsvStyle>("style");
        QTest::newRow("French") << CsvStyle::French;
        QTest::newRow("plain") << CsvStyle::Plain;
    }

    void whatIsWrittenIsReadBack()
    {
        QFETCH(CsvStyle, style);
        const QList<QStringList> rows { { u"D’ALMEIDA"_s, u"Jean-Loïc"_s }, { u"Zoé \"la grande\""_s, u"\"Jo\""_s },
            { u"a;b,c\td"_s, u" x "_s }, { u"une ligne\nune autre\n"_s, u"fin"_s }, { u"'tit Louis"_s, u"12 – 3 = 9"_s },
            { u"Ωμέγα ✊🏽"_s, u"0612345678"_s }, { {}, u"seul"_s }, { u"\""_s, u";"_s } };
        const auto read = readBack(csvBytes(people(rows), style), style);
        QCOMPARE(read, QList<QStringList>({ { u"NOM"_s, u"Prénom"_s } }) + rows);
    }

    void theTableReaderFindsItsColumns()
    {
        const auto bytes = csvBytes(people({ { u"PETIT; GRAND"_s, u"Zoé\n\"Zo\""_s }, { u"NOIR"_s, u"@lex"_s } }), CsvStyle::French);
        const auto text = readText(bytes, u"table.csv"_s);
        QVERIFY(text.has_value());
        const auto header = findHeader(*text, u"table.csv"_s);
        QVERIFY(header.has_value());
        TableReader table(*text, *header, u"table.csv"_s);
        QList<QStringList> rows;
        QVERIFY(table.eachRow([&] { rows.append({ table.cell(ColumnKind::FamilyName), table.cell(ColumnKind::GivenName) }); }));
        QCOMPARE(rows, QList<QStringList>({ { u"PETIT; GRAND"_s, u"Zoé\n\"Zo\""_s }, { u"NOIR"_s, u"'@lex"_s } }));
    }

    void aCellCannotBecomeAFormula_data()
    {
        QTest::addColumn<QString>("cell");
        int number = 0;
        for (const auto &cell : { u"=1+1"_s, u"+33 6 12 34 56 78"_s, u"-2"_s, u"@lex"_s, u"  =1"_s, u"\t=1"_s, u"\tmot"_s, u"\n=1"_s,
                 u"\u00A0=1"_s, u"\u200B=1"_s, u"\uFEFF=1"_s, u"\u202E=1"_s, u"\u00AD\u2003=1"_s, u"\u034F=1"_s, u"＝1"_s, u"＋1"_s,
                 u"－1"_s, u"＠SUM(1)"_s, u"﹦1"_s, u"-"_s, u"=\"a;b\""_s, u"=HYPERLINK(\"x\",\"y\")"_s })
            QTest::addRow("%d", ++number) << cell;
    }

    void aCellCannotBecomeAFormula()
    {
        QFETCH(QString, cell);
        QVERIFY(readsAsFormula(cell));
        for (const auto style : { CsvStyle::French, CsvStyle::Plain }) {
            const auto read = readBack(csvBytes(people({ { u"a"_s, cell } }), style), style);
            QCOMPARE(read.value(1), QStringList({ u"a"_s, u'\'' + cell }));
        }
    }

    void aHeadingCannotBecomeAFormula()
    {
        const WrittenTable table { {}, {}, { { u"=1+1"_s } }, {} };
        QCOMPARE(csvBytes(table, CsvStyle::Plain), QByteArray("'=1+1\r\n"));
    }

    void aCarriageReturnHidesNoFormula()
    {
        const auto read = readBack(csvBytes(people({ { u"\r=1+1"_s, u"a\r\nb\rc"_s } }), CsvStyle::Plain), CsvStyle::Plain);
        QCOMPARE(read.value(1), QStringList({ u"'\n=1+1"_s, u"a\nb\nc"_s }));
        const auto hidden = csvBytes(people({ { u"\x01=1+1"_s, u"a\x0B\x1F!"_s } }), CsvStyle::Plain);
        QCOMPARE(readBack(hidden, CsvStyle::Plain).value(1), QStringList({ u"'=1+1"_s, u"a!"_s }));
    }

    void ordinaryCellsStayAsTheyAre()
    {
        for (const auto &cell :
            { u""_s, u"   "_s, u"a=b"_s, u"1-2"_s, u"– tiret"_s, u"'=1"_s, u"\"=1\""_s, u"12"_s, u"jo@example.org"_s, u"«=»"_s })
            QVERIFY2(!readsAsFormula(cell), qUtf8Printable(cell));
    }

    void shortRowsAreFilledAndHeadingsMayMiss()
    {
        const WrittenTable table { {}, {}, { {}, {}, {} }, { { u"a"_s }, { u"b"_s, u"c"_s, u"d"_s, u"e"_s } } };
        QCOMPARE(csvBytes(table, CsvStyle::Plain), QByteArray("a,,\r\nb,c,d,e\r\n"));
    }
};

QTEST_GUILESS_MAIN(CsvWriterTest)
#include "csvwritertest.moc"
