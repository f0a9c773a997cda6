// SPDX-License-Identifier: GPL-3.0-or-later
// The attendance sheet of a meeting: by name, by local group, and the supplement.
#include "core/paper/attendanceof.h"

#include "tests/builders/french.h"
#include "tests/builders/played.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QStringList names(const AttendanceInput &sheet)
{
    QStringList names;
    for (const auto &row : sheet.rows)
        names.append(row.family);
    return names;
}

QList<int> numbers(const AttendanceInput &sheet)
{
    QList<int> numbers;
    for (const auto &row : sheet.rows)
        numbers.append(row.number);
    return numbers;
}

}

class AttendanceOfTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void byLocalGroupEverybodyStandsOnceUnderTheFirstOfTheirs()
    {
        Played played;
        const auto north = played.localGroup(u"Nord"_s);
        const auto east = played.localGroup(u"Est"_s);
        played.member(u"ZOLA"_s, u"A"_s, { east });
        played.member(u"ABEL"_s, u"B"_s, { north, east });
        played.member(u"MARS"_s, u"C"_s, { east });
        const auto sheet = attendanceOf(played.state(), { SheetOrder::ByLocalGroup });
        QCOMPARE(names(sheet), QStringList({ u"MARS"_s, u"ZOLA"_s, u"ABEL"_s }));
        QCOMPARE(numbers(sheet), QList<int>({ 1, 2, 3 }));
        QCOMPARE(sheet.rows.at(0).section, u"Est"_s);
        QCOMPARE(sheet.rows.at(2).section, u"Nord"_s);
        QVERIFY(attendanceOf(played.state()).rows.first().section.isEmpty());
    }

    void aSupplementHoldsThoseWhoAreNotOnTheSheet()
    {
        Played played;
        played.member(u"ABEL"_s, u"A"_s);
        played.member(u"ZOLA"_s, u"B"_s);
        const auto first = attendanceOf(played.state());
        played.then(printedSheet(first, 4, { 6 }));
        played.member(u"MARS"_s, u"C"_s);
        const SheetChoices supplement { SheetOrder::ByName, 5, false, true };
        const auto second = attendanceOf(played.state(), supplement);
        QCOMPARE(names(second), QStringList { u"MARS"_s });
        QCOMPARE(numbers(second), QList<int> { 7 });
        QCOMPARE(first.pagesBefore, 0);
        QCOMPARE(second.pagesBefore, 1); // as the signed sheet is typed: its first page is page 2
        QCOMPARE(attendanceSheet(second).furniture.pagesBefore, 1);
        played.then(printedSheet(second, 5, { 12 }));
        const auto third = attendanceOf(played.state(), supplement);
        QVERIFY(third.rows.isEmpty());
        QCOMPARE(third.firstNumber, 13);
        QCOMPARE(names(attendanceOf(played.state())).size(), 3);
    }

    void aSheetThatGivesSomebodyAnotherNumberIsTold()
    {
        Played played;
        const auto east = played.localGroup(u"Est"_s);
        const auto north = played.localGroup(u"Nord"_s);
        played.member(u"ABEL"_s, u"A"_s, { north });
        played.member(u"ZOLA"_s, u"B"_s, { east });
        QVERIFY(!isRenumbered(played.state(), attendanceOf(played.state()))); // none was printed
        played.then(printedSheet(attendanceOf(played.state()), 4, { 6 }));
        QVERIFY(!isRenumbered(played.state(), attendanceOf(played.state())));
        QVERIFY(isRenumbered(played.state(), attendanceOf(played.state(), { SheetOrder::ByLocalGroup })));
        played.member(u"MARS"_s, u"C"_s, { east });
        QVERIFY(isRenumbered(played.state(), attendanceOf(played.state()))); // ZOLA would be 3
        Played other;
        other.member(u"ABEL"_s, u"A"_s);
        other.then(printedSheet(attendanceOf(other.state()), 4, { 5 }));
        other.member(u"ZOLA"_s, u"B"_s);
        QVERIFY(isRenumbered(other.state(), attendanceOf(other.state()))); // 2 was a blank row, which somebody may have signed
        QVERIFY(!isRenumbered(played.state(), attendanceOf(played.state(), { SheetOrder::ByName, 5, false, true })));
    }

    void theTimeOfArrivalHasAColumnWhereItIsAskedFor()
    {
        Played played;
        played.member(u"ABEL"_s, u"A"_s);
        const auto columns = [&](bool hasTimes) {
            SheetChoices choices;
            choices.hasTimes = hasTimes;
            const auto paper = attendanceSheet(attendanceOf(played.state(), choices));
            const auto &table = std::get<SignTable>(paper.blocks.last());
            return std::pair(table.columns.size(), table.blank.columns.size());
        };
        QCOMPARE(columns(false), std::pair(qsizetype(3), qsizetype(4)));
        QCOMPARE(columns(true), std::pair(qsizetype(4), qsizetype(5)));
    }

    void blankRowsOfASupplementGoOn()
    {
        AttendanceInput input;
        input.firstNumber = 41;
        const auto paper = attendanceSheet(input);
        const auto &table = std::get<SignTable>(paper.blocks.last());
        QCOMPARE(table.blank.firstNumber, 41);
        QVERIFY(paper.furniture.title != attendanceSheet({}).furniture.title);
    }
};

QTEST_GUILESS_MAIN(AttendanceOfTest)
#include "attendanceoftest.moc"
