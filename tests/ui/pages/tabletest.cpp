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

private:
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
