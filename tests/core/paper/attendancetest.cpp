// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/furniture.h"
#include "core/paper/plaintext.h"
#include "tests/builders/papers.h"

#include <QTest>

using namespace Qt::StringLiterals;

template <class Block> static Block blockOf(const CirculatingPaper &paper)
{
    for (const auto &block : paper.blocks) {
        if (const auto *found = std::get_if<Block>(&block))
            return *found;
    }
    return {};
}

class AttendanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotKnownIsWrittenByHand()
    {
        const auto fields = blockOf<PaperFields>(attendanceSheet({})).fields;
        QCOMPARE(fields.size(), 4);
        for (const auto &field : fields)
            QVERIFY(field.value.isEmpty() && field.dottedLines > 0);
        QCOMPARE(fields[2].dottedLines, 2); // two people facilitate
    }

    void oneFacilitatorLeavesOneLine()
    {
        auto input = ordinarySheet({});
        input.facilitators = { u"Salim Ferradji"_s };
        const auto field = blockOf<PaperFields>(attendanceSheet(input)).fields[3];
        QCOMPARE(field.value, u"Salim Ferradji"_s);
        QCOMPARE(field.dottedLines, 1);
    }

    void twoFacilitatorsAreJoined()
    {
        const auto field = blockOf<PaperFields>(attendanceSheet(ordinarySheet({}))).fields[3];
        QCOMPARE(field.value, u"Anne-Capucine Delattre-Montagnac et Salim Ferradji"_s);
        QCOMPARE(field.dottedLines, 0);
    }

    void blankRowsFollowTheLastNumber()
    {
        const auto table = blockOf<SignTable>(attendanceSheet(ordinarySheet(madeUpRows(5))));
        QCOMPARE(table.rows.size(), 5);
        QCOMPARE(table.blank.firstNumber, 6);
        QVERIFY(table.closing.has_value());
    }

    void rowsKeepTheirOrderAndKeys()
    {
        const auto rows = difficultRows();
        const auto table = blockOf<SignTable>(attendanceSheet(ordinarySheet(rows)));
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QCOMPARE(table.rows[i].key, rows[i].personId);
            QCOMPARE(table.rows[i].number, rows[i].number);
            QCOMPARE(table.rows[i].strong, rows[i].family);
        }
    }

    void theNoticeSaysWhenTheSheetIsDestroyed()
    {
        auto input = ordinarySheet({});
        QVERIFY(blockOf<PaperParagraph>(attendanceSheet(input)).text.contains(u"27 septembre 2026"_s));
        input.eraseBy.clear();
        QVERIFY(blockOf<PaperParagraph>(attendanceSheet(input)).text.contains(QChar(fillIn)));
    }

    void aRehearsalIsMarked()
    {
        auto input = ordinarySheet({});
        QVERIFY(attendanceSheet(input).furniture.marks.isEmpty());
        input.rehearsal = true;
        QVERIFY(attendanceSheet(input).furniture.marks.first().contains(u"RÉPÉTITION"_s));
    }

    void lineEndsInNamesDoNotBreakRows()
    {
        QCOMPARE(oneLine(u"  Lou\n Ann\t\u0001X "_s), u"Lou Ann X"_s);
        QCOMPARE(oneLine(u"\u202eABADIE\u200f"_s), u"ABADIE"_s);
        QCOMPARE(oneLine(u"14\u00a0h"_s), u"14\u00a0h"_s);
    }

    void theTextHasEachNameOnceInOrder()
    {
        const auto text = plainText(attendanceSheet(ordinarySheet(difficultRows())));
        qsizetype from = 0;
        for (const auto &row : difficultRows()) {
            const auto name = row.given.isEmpty() ? row.family : row.family + u' ' + row.given;
            QCOMPARE(text.count(name), 1);
            QVERIFY(text.indexOf(name) > from);
            from = text.indexOf(name);
        }
    }
};

QTEST_GUILESS_MAIN(AttendanceTest)
#include "attendancetest.moc"
