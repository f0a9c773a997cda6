// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/builders/pagechecks.h"
#include "tests/builders/papers.h"
#include "ui/pages/pager.h"
#include "ui/pages/textmeasure.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

bool says(const PaperPage &page, const QString &words)
{
    const auto texts = itemsOf<PageText>(page);
    return std::any_of(texts.begin(), texts.end(), [&](const auto &text) { return text.text == words; });
}

AttendanceInput bare()
{
    AttendanceInput input;
    input.rehearsal = true;
    return input;
}

AttendanceInput wordy()
{
    auto input = ordinarySheet(difficultRows());
    input.rehearsal = true;
    input.place = QString(300, u'x');
    input.loopName = u"Boucle des Français·es établi·es hors de France, Europe centrale et orientale, Asie, Océanie et au-delà"_s;
    input.rows[1].groupAndQuality = u"groupe "_s.repeated(2000).trimmed();
    input.rows[4].family = QString(500, u'Q');
    return input;
}

}

class PagerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOverlapsOrLeavesThePage_data()
    {
        QTest::addColumn<Paper>("paper");
        QTest::newRow("118") << Paper(attendanceSheet(ordinarySheet(madeUpRows(118))));
        QTest::newRow("400") << Paper(attendanceSheet(ordinarySheet(madeUpRows(400))));
        QTest::newRow("1200") << Paper(attendanceSheet(ordinarySheet(madeUpRows(1200))));
        QTest::newRow("nobody") << Paper(attendanceSheet(ordinarySheet({})));
        QTest::newRow("nothing known") << Paper(attendanceSheet(bare()));
        QTest::newRow("difficult") << Paper(attendanceSheet(ordinarySheet(difficultRows())));
        QTest::newRow("wordy") << Paper(attendanceSheet(wordy()));
        QTest::newRow("report") << Paper(reportDocument(ordinaryReport()));
        auto longReport = ordinaryReport();
        longReport.rehearsal = true;
        longReport.entries[2].heading = u"Binôme "_s.repeated(60);
        longReport.entries[3].lines = QStringList(120, u"jeanne@example.org "_s.repeated(9));
        QTest::newRow("long report") << Paper(reportDocument(longReport));
    }

    void nothingOverlapsOrLeavesThePage()
    {
        QFETCH(Paper, paper);
        const auto paged = layOut(paper, *paperFonts());
        for (const auto &page : paged.pages) {
            QCOMPARE(overlaps(page), QString());
            QCOMPARE(outside(page), QString());
        }
    }

    void everyCharacterOfARowIsDrawn()
    {
        const auto input = wordy();
        QString drawn;
        for (const auto &page : layOut(attendanceSheet(input), *paperFonts()).pages) {
            for (const auto &text : itemsOf<PageText>(page))
                drawn += text.text;
        }
        QCOMPARE(drawn.count(u'Q'), 500);
        QCOMPARE(drawn.count(u"groupe"_s) >= 2000, true);
        QCOMPARE(drawn.count(u'W'), 60 + 1); // and the letter
        QVERIFY(drawn.contains(QString(u"AAA-camarade-du-bocage-bourbonnais-et-de-la-montagne-rouge-75"_s)));
    }

    void rowsFallOnPagesInOrder()
    {
        const auto rows = madeUpRows(118);
        const auto paged = layOut(attendanceSheet(ordinarySheet(rows)), *paperFonts());
        QCOMPARE(paged.pages.size(), 7);
        QCOMPARE(paged.pageOfRow.size(), rows.size());
        int page = 1;
        for (const auto &row : rows) {
            const auto fell = paged.pageOfRow.value(row.personId);
            QVERIFY(fell == page || fell == page + 1);
            page = fell;
            QVERIFY(says(paged.pages[fell - 1], row.family));
        }
        QVERIFY(paged.blankRows >= 12);
    }

    void eachPageSaysItsLettersItsRowsAndItsNumber()
    {
        const auto rows = madeUpRows(118);
        const auto paged = layOut(attendanceSheet(ordinarySheet(rows)), *paperFonts());
        int first = 1;
        for (int page = 1; page <= paged.pageOfRow.value(rows.last().personId); ++page) {
            int last = first;
            while (last < rows.size() && paged.pageOfRow.value(rows[last].personId) == page)
                ++last;
            const auto range = u"%1 – %2"_s.arg(rows[first - 1].letter).arg(rows[last - 1].letter);
            QVERIFY2(says(paged.pages[page - 1], range), qPrintable(range));
            QVERIFY(says(paged.pages[page - 1], u"page %1 / 7"_s.arg(page)));
            if (last < rows.size())
                QVERIFY(says(paged.pages[page - 1], u"signatures sur cette page, lignes %1 à %2"_s.arg(first).arg(last)));
            first = last + 1;
        }
    }

    void nobodyStillGivesASheetToFillIn()
    {
        const auto paged = layOut(attendanceSheet(ordinarySheet({})), *paperFonts());
        QVERIFY(says(paged.pages.first(), u"lignes libres"_s));
        QVERIFY(says(paged.pages.first(), u"NOM Prénom, en capitales"_s));
        QVERIFY(!says(paged.pages.first(), u"NOM Prénom, groupe d’action et qualité"_s));
        QVERIFY(says(paged.pages.last(), u"Total"_s));
        QVERIFY(paged.blankRows >= 12);
    }

    void everyPageOfARehearsalIsMarked()
    {
        auto input = ordinarySheet(madeUpRows(60));
        input.rehearsal = true;
        for (const auto &page : layOut(attendanceSheet(input), *paperFonts()).pages)
            QVERIFY(says(page, u"RÉPÉTITION · personnes inventées"_s));
    }

    void aPageIsBlackOnWhiteAtAnyResolution()
    {
        const auto paged = layOut(attendanceSheet(ordinarySheet(madeUpRows(10))), *paperFonts());
        QImage image(420, 594, QImage::Format_RGB32);
        image.setDotsPerMeterX(2000);
        image.setDotsPerMeterY(2000);
        image.fill(Qt::white);
        QPainter painter(&image);
        paint(paged.pages.first(), *paperFonts(), painter);
        painter.end();
        const auto dark = [&](QRect where) {
            for (int y = where.top(); y <= where.bottom(); ++y) {
                for (int x = where.left(); x <= where.right(); ++x) {
                    if (qGray(image.pixel(x, y)) < 200)
                        return true;
                }
            }
            return false;
        };
        QVERIFY(dark({ 24, 36, 100, 12 })); // the title
        QVERIFY(!dark({ 0, 0, 20, 594 }));
        QVERIFY(!dark({ 400, 0, 20, 594 }));
    }

    void aMissingFontIsToldNotReplaced()
    {
        const auto fonts = paperFontsFrom(u"/nowhere"_s);
        QVERIFY(!fonts);
        QCOMPARE(fonts.error().kind, ErrorKind::FontMissing);
    }

    void longWordsBreakBeforeHyphensThenAnywhere()
    {
        TextMeasure measure(*paperFonts());
        const PaperLook look { 10, PaperFace::Regular };
        const auto width = measure.width(u"LEFÈVRE"_s, look) + 1;
        const auto names = measure.wrap(u"LEFÈVRE-DURAND"_s, look, width);
        QCOMPARE(names.size(), 2);
        QCOMPARE(names[1].text, u"-DURAND"_s);
        QString joined;
        for (const auto &line : measure.wrap(QString(100, u'm'), look, 30)) {
            QVERIFY(line.width <= 30);
            joined += line.text;
        }
        QCOMPARE(joined, QString(100, u'm'));
        QVERIFY(measure.wrap(QString(), look, 30).isEmpty());
    }

    void aDashBeginsALineRatherThanEndsIt()
    {
        TextMeasure measure(*paperFonts());
        const PaperLook look { 10, PaperFace::Regular };
        const auto lines = measure.wrap(u"Vichy-Nord - Cusset"_s, look, measure.width(u"Vichy-Nord -"_s, look) + 1);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].text, u"Vichy-Nord"_s);
        QCOMPARE(lines[1].text, u"- Cusset"_s);
    }
};

QTEST_MAIN(PagerTest)
#include "pagertest.moc"
