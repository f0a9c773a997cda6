// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/signplan.h"

#include <QTest>

/** Pages of 200 mm of which the first has 100; rows of 10, closing of 70. */
static SignHeights heights(int rows, int blank)
{
    return { QList<double>(rows, 10.), {}, {}, 100, 0, 200, 8, 15.5, 11, 70, blank };
}

class SignPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyGivesBlankRowsAndTheClosing()
    {
        const auto plan = planSignPages(heights(0, 0));
        QCOMPARE(plan.last().closing, true);
        QVERIFY(plan.last().endBlank - plan.last().firstBlank >= 3);
    }

    void everyRowStandsOnce()
    {
        for (int rows = 0; rows < 80; ++rows) {
            int next = 0;
            int blank = 0;
            for (const auto &page : planSignPages(heights(rows, 12))) {
                QCOMPARE(page.firstRow, next);
                QCOMPARE(page.firstBlank, blank);
                next = page.endRow;
                blank = page.endBlank;
            }
            QCOMPARE(next, rows);
            QVERIFY(blank >= 12);
        }
    }

    void aTitleStandsOverEachSectionAndAgainOnEachPage()
    {
        auto all = heights(40, 0);
        for (int row = 0; row < 40; ++row) {
            all.startsSection.append(row % 15 == 0);
            all.titles.append(8);
        }
        int next = 0;
        for (const auto &page : planSignPages(all)) {
            double y = (next == 0 ? all.firstTop : all.nextTop) + all.head;
            for (int row = page.firstRow; row < page.endRow; ++row) {
                QCOMPARE(page.hasTitle(all, row), row == page.firstRow || row % 15 == 0);
                y += 10 + (page.hasTitle(all, row) ? 8 : 0);
            }
            QVERIFY(y <= all.limit);
            next = page.endRow;
        }
        QCOMPARE(next, 40);
    }

    void theClosingStaysWithThreeBlankRowsAndFits()
    {
        for (int rows = 0; rows < 80; ++rows) {
            const auto plan = planSignPages(heights(rows, 12));
            const auto &last = plan.last();
            QVERIFY(last.closing);
            const int blank = last.endBlank - last.firstBlank;
            QVERIFY(blank >= 3);
            const bool follows = last.endRow > last.firstRow;
            const double top = plan.size() == 1 ? 100 : 0;
            QVERIFY(top + 8 + 10. * (last.endRow - last.firstRow) + (follows ? 15.5 : 0) + 11 * blank + 70 <= 200.001);
        }
    }

    void aHeadIsNeverAlone()
    {
        auto tall = heights(3, 12);
        tall.firstTop = 190; // a head and a row do not fit
        const auto plan = planSignPages(tall);
        QVERIFY(plan.first().isEmpty());
        QCOMPARE(plan[1].firstRow, 0);
    }

    void aClosingTooHighStillEnds()
    {
        auto high = heights(0, 3);
        high.closing = 500;
        QVERIFY(planSignPages(high).last().closing);
    }

    void withoutClosingOnlyWhatIsAskedIsBlank()
    {
        auto open = heights(2, 2);
        open.closing = 0;
        const auto plan = planSignPages(open);
        QCOMPARE(plan.size(), 1);
        QCOMPARE(plan.first().endBlank, 2);
    }
};

QTEST_GUILESS_MAIN(SignPlanTest)
#include "signplantest.moc"
