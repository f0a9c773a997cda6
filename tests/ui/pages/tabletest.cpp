// SPDX-License-Identifier: GPL-3.0-or-later
// A table's head and heading never stand at the foot of a page without a row below.
#include "tests/builders/pagechecks.h"
#include "ui/pages/paperfonts.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHeadStaysWithItsFirstRow_data()
    {
        QTest::addColumn<int>("lines");
        for (const int lines : { 1, 5, 12, 20, 40, 200 })
            QTest::addRow("%d lines", lines) << lines;
    }

    void aHeadStaysWithItsFirstRow()
    {
        QFETCH(const int, lines);
        const auto fonts = paperFonts();
        QVERIFY(fonts);
        for (int above = 0; above < 60; ++above) {
            const auto paged = layOut(paperWith(above, lines), *fonts);
            QCOMPARE(faults(paged), QString());
            QCOMPARE(pageOf(paged, u"La mission"_s), pageOf(paged, u"mot 1"_s));
            QCOMPARE(pageOf(paged, u"Colonne"_s), pageOf(paged, u"mot 1"_s));
        }
    }

    void theLastRowDoesNotStandAloneOnItsPage()
    {
        const auto fonts = paperFonts();
        QVERIFY(fonts);
        for (int rows = 4; rows < 80; ++rows) {
            const auto paged = layOut(paperOfRows(rows), *fonts);
            QCOMPARE(pageOf(paged, u"ligne %1"_s.arg(rows)), pageOf(paged, u"ligne %1"_s.arg(rows - 1)));
        }
    }

    void aFewRowsTooManyStandCloserRatherThanOnAnotherPage()
    {
        const auto fonts = paperFonts();
        QVERIFY(fonts);
        int rows = 4;
        double pitch = 0;
        for (; layOut(paperOfRows(rows), *fonts).pages.size() == 1; ++rows) {
            const auto now = pitchOf(layOut(paperOfRows(rows), *fonts));
            QVERIFY(pitch == 0 || now <= pitch);
            pitch = now;
        }
        QVERIFY(pitch > 0 && pitch < pitchOf(layOut(paperOfRows(4), *fonts)));
        QCOMPARE(pitchOf(layOut(paperOfRows(rows + 20), *fonts)), pitchOf(layOut(paperOfRows(4), *fonts)));
    }

    void aHeadingTakesTwoRowsWithIt()
    {
        const auto fonts = paperFonts();
        QVERIFY(fonts);
        for (int above = 0; above < 60; ++above) {
            auto paper = paperOfRows(30);
            for (int i = 0; i < above; ++i)
                paper.blocks.prepend(PaperParagraph { u"au-dessus"_s });
            const auto paged = layOut(paper, *fonts);
            QCOMPARE(pageOf(paged, u"ligne 1"_s), pageOf(paged, u"ligne 2"_s));
            QCOMPARE(pageOf(paged, u"ligne 29"_s), pageOf(paged, u"ligne 30"_s));
        }
    }

    void gridsGoFromPageToPageOnlyWhereThatSparesOne()
    {
        const auto fonts = paperFonts();
        QVERIFY(fonts);
        const auto two = layOut(gridsBelow(18, 2), *fonts); // each on a page of its own, the first one would be half empty
        QCOMPARE(faults(two), QString());
        QCOMPARE(two.pages.size(), 2);
        QVERIFY(pageOf(two, u"mot 1"_s) < pageOf(two, u"mot 12"_s));
        const auto one = layOut(gridsBelow(18, 1), *fonts); // two pages in any case: it stays whole
        QCOMPARE(one.pages.size(), 2);
        QCOMPARE(pageOf(one, u"mot 1"_s), pageOf(one, u"mot 12"_s));
    }

    void linesToWriteOnSpreadOverTheRestOfTheirPage()
    {
        const auto fonts = paperFonts();
        QVERIFY(fonts);
        for (const int rows : { 6, 7, 8, 9 }) {
            const auto paged = layOut(gridOf(rows), *fonts);
            QCOMPARE(faults(paged), QString());
            QCOMPARE(paged.pages.size(), 1);
        }
        QVERIFY(dotsPitch(layOut(gridOf(6), *fonts)) > dotsPitch(layOut(gridOf(9), *fonts)) + 1);
    }

    void aBoxForACodeStandsBeforeEachLineToWriteOn()
    {
        const auto fonts = paperFonts();
        QVERIFY(fonts);
        auto paper = gridOf(4);
        std::get<PaperTable>(paper.blocks.first()).columns.last().hasCodeBoxes = true;
        const auto page = layOut(paper, *fonts).pages.first();
        const auto boxes = itemsOf<PageBox>(page);
        QCOMPARE(boxes.size(), 4 * 3);
        for (const auto &rule : itemsOf<PageRule>(page)) {
            if (rule.kind == RuleKind::Dotted)
                QVERIFY(std::any_of(boxes.begin(), boxes.end(),
                    [&](const PageBox &box) { return box.rect.right() < rule.from.x() && qAbs(box.rect.bottom() - rule.from.y()) < 0.1; }));
        }
        QCOMPARE(itemsOf<PageBox>(layOut(gridOf(4), *fonts).pages.first()).size(), 0);
    }

private:
    /** Grids of twelve rows to read, each a little more than half a page, below so many paragraphs. */
    static CirculatingPaper gridsBelow(int paragraphs, int grids)
    {
        CirculatingPaper paper;
        paper.furniture.title = u"Essai"_s;
        paper.furniture.pageNumber = u"page %1 sur %2"_s;
        paper.blocks.append(QList<CirculatingPaper::Block>(paragraphs, PaperParagraph { u"au-dessus"_s }));
        PaperTable table { {}, { { u"Mission"_s, 30 }, { u"Groupe"_s } }, {} };
        table.hasGrid = true;
        for (int i = 1; i <= 12; ++i)
            table.rows.append({ u"mot %1"_s.arg(i), u"deux\nlignes"_s });
        for (int i = 0; i < grids; ++i)
            paper.blocks.append(table);
        return paper;
    }

    /** A grid of blank cells of three lines to write on. */
    static CirculatingPaper gridOf(int rows)
    {
        CirculatingPaper paper;
        paper.furniture.title = u"Essai"_s;
        paper.furniture.pageNumber = u"page %1 sur %2"_s;
        TableColumn blank { u"À écrire"_s };
        blank.dottedLines = 3;
        PaperTable table { {}, { { u"Mission"_s, 30 }, blank }, {} };
        table.hasGrid = true;
        for (int i = 1; i <= rows; ++i)
            table.rows.append({ u"mission %1"_s.arg(i), {} });
        paper.blocks.append(table);
        return paper;
    }

    static CirculatingPaper paperOfRows(int rows)
    {
        CirculatingPaper paper;
        paper.furniture.title = u"Essai"_s;
        paper.furniture.pageNumber = u"page %1 sur %2"_s;
        PaperTable table { {}, { { u"Colonne"_s } }, {} };
        for (int i = 1; i <= rows; ++i)
            table.rows.append({ u"ligne %1"_s.arg(i) });
        paper.blocks.append(table);
        return paper;
    }

    /** Between the first two rows. */
    static double pitchOf(const PagedPaper &paged)
    {
        double first = 0;
        for (const auto &text : itemsOf<PageText>(paged.pages.first())) {
            if (text.text == u"ligne 1")
                first = text.baseline;
            if (text.text == u"ligne 2")
                return text.baseline - first;
        }
        return 0;
    }

    /** Between the first two lines to write on. */
    static double dotsPitch(const PagedPaper &paged)
    {
        QList<double> heights;
        for (const auto &rule : itemsOf<PageRule>(paged.pages.first())) {
            if (rule.kind == RuleKind::Dotted)
                heights.append(rule.from.y());
        }
        return heights.value(1) - heights.value(0);
    }

    static CirculatingPaper paperWith(int above, int lines)
    {
        CirculatingPaper paper;
        paper.furniture.title = u"Essai"_s;
        paper.furniture.pageNumber = u"page %1 sur %2"_s;
        for (int i = 0; i < above; ++i)
            paper.blocks.append(PaperParagraph { u"une ligne au-dessus"_s });
        QStringList row;
        for (int i = 1; i <= lines; ++i)
            row.append(u"mot %1"_s.arg(i));
        paper.blocks.append(PaperHeading { u"La mission"_s });
        paper.blocks.append(PaperTable { {}, { { u"Colonne"_s } }, { { row.join(u'\n') } } });
        return paper;
    }

    /** The first page that says exactly this, from 0; -1 when none does. */
    static qsizetype pageOf(const PagedPaper &paged, const QString &words)
    {
        for (qsizetype page = 0; page < paged.pages.size(); ++page) {
            for (const auto &text : itemsOf<PageText>(paged.pages.at(page))) {
                if (text.text == words)
                    return page;
            }
        }
        return -1;
    }
};

QTEST_MAIN(TableTest)
#include "tabletest.moc"
