// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/groupscsv.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const auto file = u"groupes.csv"_s;

RosterTable roster()
{
    return *readRoster("nom;groupe\nPETIT Jean;Vichy\nPETIT Jean;Moulins\nROUX Sam;\nZAÏD Nour;\n", u"liste.csv"_s);
}

}

class GroupsCsvTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadAgain()
    {
        const auto people = roster();
        const Seating seating { 2, { 2, 1, 1, std::nullopt }, {} };
        const auto text = groupsText(people, seating);
        QCOMPARE(text.split(u"\r\n"_s, Qt::SkipEmptyParts),
            QStringList({ u"group,name"_s, u"1,PETIT Jean (Moulins)"_s, u"1,ROUX Sam"_s, u"2,PETIT Jean (Vichy)"_s }));
        const auto read = readGroups(text.toUtf8(), file, people);
        QVERIFY(read && read->refused.isEmpty() && read->gone.isEmpty());
        QCOMPARE(read->seating, seating);
    }

    void whoIsNotOnTheListIsGone()
    {
        const auto read = readGroups("groupe;nom\n3;BOUVET Luc\n1;Roux Sam\n", file, roster());
        QVERIFY(read && read->refused.isEmpty());
        QCOMPARE(read->gone, QStringList { u"BOUVET Luc"_s });
        QCOMPARE(read->groupOfGone.value(u"BOUVET Luc"_s), 3);
        QCOMPARE(read->seating, (Seating { 3, { std::nullopt, std::nullopt, 1, std::nullopt }, {}, { 2 } }));
    }

    void aRowOfNoUseIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<Error>("told");
        const Error outOfRange { ErrorKind::NumberOutOfRange, { u"number"_s, u"1"_s, u"10000"_s }, Place { file, 3, 1 } };
        for (const auto *number : { "0", "10001", "un", "" })
            QTest::newRow(*number ? number : "no number") << QByteArray(number) + ";ZAÏD Nour" << outOfRange;
        QTest::newRow("no name") << QByteArray("1;") << Error { ErrorKind::RowWithoutName, {}, Place { file, 3, 2 } };
        QTest::newRow("twice") << QByteArray("2;roux sam") << Error { ErrorKind::DuplicateRow, { u"2"_s }, Place { file, 3, 2 } };
        QTest::newRow("one of two") << QByteArray("1;Petit Jean")
                                    << Error { ErrorKind::AmbiguousPerson,
                                           { u"Petit Jean"_s, u"PETIT Jean (Vichy), PETIT Jean (Moulins)"_s }, Place { file, 3, 2 } };
    }

    void aRowOfNoUseIsRefusedWithItsPlace()
    {
        QFETCH(const QByteArray, row);
        QFETCH(const Error, told);
        const auto read = readGroups("groupe;nom\n1;ROUX Sam\n" + row + '\n', file, roster());
        QVERIFY(read);
        QCOMPARE(read->refused, QList<Error> { told });
        QCOMPARE(read->seating.groupOf, (QList<std::optional<int>> { std::nullopt, std::nullopt, 1, std::nullopt }));
    }

    void aTableWithoutItsColumnsIsRefused()
    {
        QCOMPARE(readGroups("nom\nROUX Sam\n", file, roster()).error(),
            (Error { ErrorKind::JsonMissing, { u"group, name"_s }, Place { file, {}, {} } }));
        QCOMPARE(readGroups({}, file, roster()).error().kind, ErrorKind::EmptyFile);
    }
};

QTEST_GUILESS_MAIN(GroupsCsvTest)
#include "groupscsvtest.moc"
