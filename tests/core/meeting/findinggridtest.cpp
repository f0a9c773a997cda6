// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/findinggrid.h"
#include "core/meeting/nameable.h"
#include "core/meeting/sheetletter.h"
#include "tests/builders/played.h"

#include <QTest>

using namespace Qt::StringLiterals;

class FindingGridTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRowAGroupACellATask()
    {
        Played hall;
        const auto one = hall.member(u"UN"_s, u"Alex"_s);
        hall.smallGroups(3);
        hall.then(FindingRecorded { 2, u"b"_s, FindingKind::Names, { one } });
        const auto rows = findingRows(hall.state());
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(1).group, 2);
        QCOMPARE(rows.at(1).headcount, 5);
        QCOMPARE(rows.at(1).cells.size(), 2);
        QVERIFY(!rows.at(1).cells.first().kind); // awaited
        QCOMPARE(rows.at(1).cells.last().kind, std::optional(FindingKind::Names));
        QCOMPARE(rows.at(1).cells.last().names, QStringList { u"Alex Un"_s });
        QCOMPARE(filledCells(hall.state()), 1);
    }

    void theNextEmptyCellIsOfTheSameSheetFirst()
    {
        Played hall;
        hall.smallGroups(2);
        const auto next = [&](int group, const QString &task) { return nextEmptyCell(hall.state(), Cell { group, task }); };
        QCOMPARE(next(1, u"a"_s), std::optional(Cell { 1, u"b"_s }));
        QCOMPARE(next(1, u"b"_s), std::optional(Cell { 2, u"a"_s }));
        QCOMPARE(next(2, u"b"_s), std::optional(Cell { 1, u"a"_s })); // from the start again
        for (int group = 1; group <= 2; ++group) {
            for (const auto &task : { u"a"_s, u"b"_s })
                hall.then(FindingRecorded { group, task, FindingKind::Nobody, {} });
        }
        QVERIFY(!next(1, u"a"_s));
    }

    void aSheetBeginsAtItsFirstEmptyCell()
    {
        Played hall;
        hall.smallGroups(2);
        QCOMPARE(firstEmptyCell(hall.state(), 2), std::optional(Cell { 2, u"a"_s }));
        hall.then(FindingRecorded { 2, u"a"_s, FindingKind::Nobody, {} });
        QCOMPARE(firstEmptyCell(hall.state(), 2), std::optional(Cell { 2, u"b"_s }));
        hall.then(FindingRecorded { 2, u"b"_s, FindingKind::Nobody, {} });
        QVERIFY(!firstEmptyCell(hall.state(), 2));
    }

    void aRowHasALetterOnceGroupsAreMade()
    {
        Played hall;
        QCOMPARE(findingRows(hall.state()).size(), 1); // the whole assembly
        QVERIFY(!findingRows(hall.state()).first().letter);
        hall.smallGroups(3);
        QCOMPARE(findingRows(hall.state()).at(2).letter, std::optional(sheetLetter(hall.state(), 3)));
    }

    void twoNamesAreAPair()
    {
        const Played hall;
        QVERIFY(!usualKind(procedureOf(hall.state()), 0));
        QCOMPARE(usualKind(procedureOf(hall.state()), 1), std::optional(FindingKind::Names));
        QCOMPARE(usualKind(procedureOf(hall.state()), 2), std::optional(FindingKind::Pair));
        QCOMPARE(usualKind(procedureOf(hall.state()), 3), std::optional(FindingKind::Names));
    }

    void thoseOfTheTaskAreNamedFirst()
    {
        Played hall;
        const auto member = hall.member(u"MARTIN"_s, u"Alex"_s);
        const auto other = hall.member(u"MARTEL"_s, u"Alex"_s);
        const auto ofTask = hall.member(u"MARTY"_s, u"Alex"_s);
        hall.then(ProfileAdded { {}, other, u"b"_s, {}, Agreement::Present, {}, {}, {}, {}, {} });
        hall.then(ProfileAdded { {}, ofTask, u"a"_s, {}, Agreement::Present, {}, {}, {}, {}, {} });
        const auto found = nameableFor(hall.state(), u"a"_s, u"mart"_s);
        QCOMPARE(found.size(), 3);
        QCOMPARE(found.at(0).person, ofTask);
        QCOMPARE(found.at(0).kind, NameableKind::ProfileOfTask);
        QCOMPARE(found.at(1).person, other);
        QCOMPARE(found.at(1).kind, NameableKind::OtherProfile);
        QCOMPARE(found.at(2).person, member);
        QCOMPARE(nameableFor(hall.state(), u"a"_s, u"mart"_s, 1).size(), 1);
        QVERIFY(nameableFor(hall.state(), u"a"_s, u"xyz"_s).isEmpty());
    }

    void aCodeOfTheBookletNamesItsProfile()
    {
        Played hall;
        hall.member(u"MARTIN"_s, u"Alex"_s);
        const auto first = hall.member(u"ABADIE"_s, u"Zoé"_s);
        const auto second = hall.member(u"ZOLA"_s, u"Ada"_s);
        hall.then(ProfileAdded { {}, first, u"b"_s, {}, Agreement::Present, {}, {}, {}, {}, {} });
        hall.then(ProfileAdded { {}, second, u"b"_s, {}, Agreement::Present, {}, {}, {}, {}, {} });
        const auto found = nameableFor(hall.state(), u"b"_s, u"2b"_s);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().person, second);
        QCOMPARE(nameableFor(hall.state(), u"b"_s, u" 2A "_s).first().person, first);
        QVERIFY(nameableFor(hall.state(), u"b"_s, u"2C"_s).isEmpty());
    }

    void aNameComesBeforeAGroup()
    {
        Played hall;
        const auto ofGroup = hall.member(u"ARNAL"_s, u"Mathieu"_s, { hall.localGroup(u"Marvejac populaire"_s) });
        const auto named = hall.member(u"MARCHAL"_s, u"Dominique"_s, { hall.localGroup(u"GA de Tulle"_s) });
        hall.then(ProfileAdded { {}, ofGroup, u"a"_s, {}, Agreement::Present, {}, {}, {}, {}, {} });
        for (const auto &task : { QString(), u"a"_s }) {
            const auto found = nameableFor(hall.state(), task, u"mar"_s);
            QCOMPARE(found.size(), 2);
            QCOMPARE(found.first().person, named);
        }
    }
};

QTEST_GUILESS_MAIN(FindingGridTest)
#include "findinggridtest.moc"
