// SPDX-License-Identifier: GPL-3.0-or-later
// Where reading down a table stops, and what its refusals name.
#include "core/exchange/tablereader.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/** A reader below a header of two columns; the second is a remark, which no import keeps. */
TableReader readerOf(const QString &text)
{
    TableHeader header { u',', 1, { u"Nom"_s, u"Remarque"_s }, {} };
    header.columns[static_cast<size_t>(ColumnKind::FamilyName)] = 0;
    return { text, header, u"liste.csv"_s };
}

}

class TableReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhereACellStands();
    void namesFileAndLineOfARowWithoutEnd();
    void stopsAfterAMillionRows();
};

void TableReaderTest::tellsWhereACellStands()
{
    const auto text = u"Nom,Remarque\n\nPETIT,là\n"_s;
    auto reader = readerOf(text);
    QVERIFY(reader.next().value_or(false));
    QCOMPARE(reader.cell(ColumnKind::FamilyName), u"PETIT"_s);
    QCOMPARE(reader.place(ColumnKind::FamilyName), (Place { u"liste.csv"_s, 3, 1 }));
    QCOMPARE(reader.cell(ColumnKind::Phone), QString());
    QCOMPARE(reader.place(ColumnKind::Phone), (Place { u"liste.csv"_s, 3, {} }));
    QVERIFY(!reader.next().value_or(true));
    QCOMPARE(reader.rowsRead(), 1);
}

void TableReaderTest::namesFileAndLineOfARowWithoutEnd()
{
    const auto text = u"Nom,Remarque\nPETIT,là\n"_s + QString(CsvReader::maxRowLength + 1, u'b');
    auto reader = readerOf(text);
    QVERIFY(reader.next().value_or(false));
    const auto more = reader.next();
    QVERIFY(!more.has_value());
    QCOMPARE(more.error(), (Error { ErrorKind::LineTooLong, { u"100000"_s }, Place { u"liste.csv"_s, 3, {} } }));
}

void TableReaderTest::stopsAfterAMillionRows()
{
    const auto text = u"Nom,Remarque\n"_s + u"a\n"_s.repeated(TableReader::maxRows + 1);
    auto reader = readerOf(text);
    auto more = reader.next();
    while (more.value_or(false))
        more = reader.next();
    QVERIFY(!more.has_value());
    QCOMPARE(more.error(), (Error { ErrorKind::TooManyRows, { u"1000000"_s }, {} }));
}

QTEST_GUILESS_MAIN(TableReaderTest)
#include "tablereadertest.moc"
