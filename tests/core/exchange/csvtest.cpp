// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of separated values, read and written.
#include "core/exchange/csv.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QList<QStringList> rowsOf(const QString &text, QChar separator = u',')
{
    QList<QStringList> rows;
    CsvReader reader(text, separator);
    CsvRow row;
    while (reader.next(row).value_or(false)) {
        QStringList cells;
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            cells.append(row.text(i));
        rows.append(cells);
    }
    return rows;
}

} // namespace

class CsvTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsRows_data();
    void readsRows();
    void countsLines();
    void refusesALineWithoutEnd();
    void readsARowKeptInItsFirstCell();
    void writesWhatItReads();
};

void CsvTest::readsRows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("rows");
    using Rows = QList<QStringList>;
    QTest::newRow("nothing") << u""_s << Rows {};
    QTest::newRow("one cell") << u"a"_s << Rows { { u"a"_s } };
    QTest::newRow("an empty line") << u"\n"_s << Rows { { u""_s } };
    QTest::newRow("empty cells") << u",a,"_s << Rows { { u""_s, u"a"_s, u""_s } };
    QTest::newRow("LF") << u"a,b\nc\n"_s << Rows { { u"a"_s, u"b"_s }, { u"c"_s } };
    QTest::newRow("CRLF") << u"a\r\nb\r\n"_s << Rows { { u"a"_s }, { u"b"_s } };
    QTest::newRow("CR") << u"a\rb"_s << Rows { { u"a"_s }, { u"b"_s } };
    QTest::newRow("quotes") << u"\"a,b\",\"c\"\"d\"\"\",\"\""_s << Rows { { u"a,b"_s, u"c\"d\""_s, u""_s } };
    QTest::newRow("quoted line ends") << u"\"a\r\nb\",c"_s << Rows { { u"a\r\nb"_s, u"c"_s } };
    QTest::newRow("quotes inside") << u"Zoé \"zo\",a"_s << Rows { { u"Zoé \"zo\""_s, u"a"_s } };
    QTest::newRow("quotes of a part") << u"\"Jo\" Petit,a"_s << Rows { { u"\"Jo\" Petit"_s, u"a"_s } };
    QTest::newRow("an open quote") << u"\"Jo,a\nb"_s << Rows { { u"\"Jo"_s, u"a"_s }, { u"b"_s } };
    QTest::newRow("a quote alone") << u"\""_s << Rows { { u"\""_s } };
}

void CsvTest::readsRows()
{
    QFETCH(QString, text);
    QFETCH(QList<QStringList>, rows);
    QCOMPARE(rowsOf(text), rows);
}

void CsvTest::countsLines()
{
    const QString text = u"a\r\n\"b\r\nc\rd\ne\"\r\nf\n"_s;
    CsvReader reader(text, u',');
    CsvRow row;
    QList<int> lines;
    while (reader.next(row).value_or(false))
        lines.append(row.line);
    QCOMPARE(lines, QList<int>({ 1, 2, 6 }));
}

void CsvTest::refusesALineWithoutEnd()
{
    const QString text = u"a\n"_s + QString(CsvReader::maxRowLength + 1, u'b');
    CsvReader reader(text, u',');
    CsvRow row;
    QVERIFY(reader.next(row).value_or(false));
    const Result<bool> more = reader.next(row);
    QVERIFY(!more.has_value());
    QCOMPARE(more.error(), (Error { ErrorKind::LineTooLong, { u"100000"_s }, Place { {}, 2, {} } }));
}

void CsvTest::readsARowKeptInItsFirstCell()
{
    const QString text = u"\"a,\"\"b \"\"\"\"c\"\"\"\"\"\",d\",,"_s;
    CsvReader reader(text, u',');
    CsvRow row;
    QVERIFY(reader.next(row).value_or(false));
    unwrapRow(row, u',');
    QCOMPARE(row.cells.size(), 3);
    QCOMPARE(row.text(1), u"b \"c\""_s);
    QCOMPARE(row.text(2), u"d"_s);
    QCOMPARE(row.text(3), u""_s);
    QCOMPARE(row.line, 1);
}

void CsvTest::writesWhatItReads()
{
    const QList<QStringList> rows { { u"a"_s, u"b,c"_s, u""_s }, { u"Zoé \"zo\""_s, u"d\ne"_s } };
    QCOMPARE(csvText(rows), u"a,\"b,c\",\r\n\"Zoé \"\"zo\"\"\",\"d\ne\"\r\n"_s);
    QCOMPARE(rowsOf(csvText(rows)), rows);
}

QTEST_GUILESS_MAIN(CsvTest)
#include "csvtest.moc"
