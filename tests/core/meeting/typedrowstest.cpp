// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/typedrows.h"
#include "core/wording/rowproblems.h"
#include "tests/builders/french.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/** "1 2 p2:3". */
QString written(const TypedRows &typed)
{
    QStringList rows;
    for (const auto &row : typed.rows)
        rows.append(row.page ? u"p%1:%2"_s.arg(*row.page).arg(row.row) : QString::number(row.row));
    return rows.join(u' ');
}

QStringList told(const QList<RowProblem> &problems)
{
    QStringList sentences;
    for (const auto &problem : problems)
        sentences.append(sentence(problem).replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' '));
    return sentences;
}

}

class TypedRowsTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void numbersAndRangesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rows");
        QTest::newRow("as people write") << u"1-4, 15, 18"_s << u"1 2 3 4 15 18"_s;
        QTest::newRow("other marks") << u"1 – 3 ; 5 à 6\n9"_s << u"1 2 3 5 6 9"_s;
        QTest::newRow("spaces alone") << u" 7  8 "_s << u"7 8"_s;
        QTest::newRow("nothing") << u" , "_s << QString();
        QTest::newRow("pages named beside numbers") << u"p. 1 : 3, page 2: 17"_s << u"p1:3 p2:17"_s;
    }

    void numbersAndRangesAreRead()
    {
        QFETCH(QString, text);
        const auto typed = readTypedRows(text, RowNumbering::Through);
        QTEST(written(typed), "rows");
        QCOMPARE(told(typed.problems), QStringList());
    }

    void linesGoByPageOnAPaperWithoutNumbers()
    {
        const auto typed = readTypedRows(u"p. 2 : 3-5, 9 P3 1", RowNumbering::ByPage);
        QCOMPARE(written(typed), u"p2:3 p2:4 p2:5 p2:9 p3:1"_s);
        QCOMPARE(told(readTypedRows(u"3", RowNumbering::ByPage).problems),
            QStringList { u"« 3 » : de quelle page ? Tapez par exemple « p. 2 : 3-7 »"_s });
    }

    void whatIsWrongSaysWhatAndWhere()
    {
        const auto typed = readTypedRows(u"15, 12-9, abc, 15, 3x, 20", RowNumbering::Through);
        QCOMPARE(written(typed), u"15 20"_s);
        const QStringList expected { u"« 12-9 » : la fin vient avant le début"_s,
            u"« abc » : ce n’est ni un numéro ni une suite de numéros"_s, u"ligne 15 : deux fois"_s,
            u"« 3x » : ce n’est ni un numéro ni une suite de numéros"_s };
        QCOMPARE(told(typed.problems), expected);
    }

    void theSameLineOfAnotherPageIsAnotherLine()
    {
        const auto typed = readTypedRows(u"p. 1: 3 p. 2: 3, 3", RowNumbering::ByPage);
        QCOMPARE(written(typed), u"p1:3 p2:3"_s);
        QCOMPARE(told(typed.problems), QStringList { u"p. 2, ligne 3 : deux fois"_s });
    }

    void aRangeTooWideToBeMeantIsNotUnrolled()
    {
        const auto typed = readTypedRows(u"1-999999", RowNumbering::Through);
        QCOMPARE(typed.rows.size(), 0);
        QCOMPARE(typed.problems.size(), 1);
    }

    void subtotalsGoPageAfterPage()
    {
        const QMap<int, int> inOrder { { 1, 14 }, { 2, 16 }, { 4, 9 } };
        QCOMPARE(readSubtotals(u"14, 16, -, 9").byPage, inOrder);
        const QMap<int, int> named { { 2, 16 }, { 3, 9 } };
        QCOMPARE(readSubtotals(u"p. 2 : 16, 9").byPage, named);
        QCOMPARE(told(readSubtotals(u"14, beaucoup").problems).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TypedRowsTest)
#include "typedrowstest.moc"
