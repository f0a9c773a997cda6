// SPDX-License-Identifier: GPL-3.0-or-later
// The checklist, the posters, the record of attendance and the grid of findings, as they fall on pages.
#include "core/paper/attendanceafter.h"
#include "core/paper/checklist.h"
#include "core/paper/matrixpaper.h"
#include "core/paper/signsposter.h"
#include "tests/builders/french.h"
#include "tests/builders/pagechecks.h"
#include "tests/builders/played.h"
#include "tests/builders/rehearsed.h"
#include "ui/pages/pager.h"

#include <QRawFont>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QList<Paper> allOf(const MeetingState &state)
{
    QList<Paper> papers { checklistPaper(state), attendanceAfterPaper(state), matrixPaper(state) };
    for (const auto &poster : signsPosters(state))
        papers.append(poster);
    return papers;
}

}

class ListPapersTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void everyPageHolds_data()
    {
        QTest::addColumn<MeetingState>("state");
        QTest::newRow("before") << rehearsed(u"preparation"_s);
        QTest::newRow("groups") << rehearsed(u"criteria"_s);
        QTest::newRow("after") << rehearsed(u"apres"_s);
        QTest::newRow("nobody") << Played().state();
        QTest::newRow("long names") << withLongNames(rehearsed(u"decisions"_s));
    }

    void everyPageHolds()
    {
        QFETCH(MeetingState, state);
        for (const auto &paper : allOf(state)) {
            const auto paged = layOut(paper, *paperFonts());
            QVERIFY(!paged.pages.isEmpty());
            for (const auto &page : paged.pages) {
                QVERIFY2(overlaps(page).isEmpty(), qPrintable(overlaps(page)));
                QVERIFY2(outside(page).isEmpty(), qPrintable(outside(page)));
                QVERIFY2(lonelyHeading(page).isEmpty(), qPrintable(lonelyHeading(page)));
            }
        }
    }

    /** A sign that the font lacks would be drawn by another one, or by none, on another computer. */
    void everySignIsInTheFontOfPapers()
    {
        for (const auto &paper : allOf(rehearsed(u"apres"_s))) {
            const auto paged = layOut(paper, *paperFonts());
            for (const auto &page : paged.pages) {
                for (const auto &text : itemsOf<PageText>(page)) {
                    const auto font = QRawFont::fromFont(paperFont(*paperFonts(), text.look));
                    for (const auto sign : text.text)
                        QVERIFY2(font.supportsCharacter(sign), qPrintable(text.text));
                }
            }
        }
    }

    void eachPosterIsOnePage()
    {
        for (const auto &state : { rehearsed(u"preparation"_s), Played().state() }) {
            for (const auto &poster : signsPosters(state))
                QCOMPARE(layOut(poster, *paperFonts()).pages.size(), 1);
        }
    }

    void noGridOfFindingsIsCutInTwo()
    {
        const auto paper = matrixPaper(rehearsed(u"decisions"_s));
        const auto tables = tablesOf(paper);
        const auto paged = layOut(paper, *paperFonts());
        QVERIFY(tables.size() > 2);
        QCOMPARE(paged.pages.size(), tables.size());
        for (qsizetype i = 1; i < tables.size(); ++i)
            QVERIFY(wordsOf(paged.pages.at(i)).contains(tables.at(i).caption));
    }
};

QTEST_MAIN(ListPapersTest)
#include "listpaperstest.moc"
