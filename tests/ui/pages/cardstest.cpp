// SPDX-License-Identifier: GPL-3.0-or-later
// Table cards, name tags and the poster of hand signs, as they fall on the page.
#include "ui/pages/cards.h"

#include "core/wording/handsign.h"
#include "tests/builders/french.h"
#include "tests/builders/pagechecks.h"
#include "ui/pages/pager.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

PagedPaper laidOut(const CirculatingPaper::Block &block, bool isBare = true, SheetSize size = SheetSize::A4)
{
    CirculatingPaper paper;
    paper.furniture.title = u"Cartes"_s;
    paper.furniture.pageNumber = u"%1 / %2"_s;
    paper.furniture.isBare = isBare;
    paper.blocks.append(block);
    return layOut(paper, *paperFonts(), size);
}

TableCard card(int people)
{
    TableCard card { u"Groupe"_s, u"12"_s, {}, 2 };
    for (int i = 0; i < people; ++i)
        card.names.append({ u"Marie-Christine DELATTRE-VASSEUR %1"_s.arg(i), u"Lapalisse et environs"_s });
    return card;
}

}

class CardsTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void theNumberIsReadFromBothSidesOfTheFold()
    {
        const auto paged = laidOut(card(8));
        QCOMPARE(paged.pages.size(), 1);
        QCOMPARE(faults(paged), QString());
        const auto fold = sheetOf(SheetSize::A4).height / 2;
        int above = 0;
        int below = 0;
        for (const auto &text : itemsOf<PageText>(paged.pages.first())) {
            if (text.text != u"12")
                continue;
            QVERIFY(text.look.points > 120);
            QCOMPARE(text.isUpsideDown, text.rect.bottom() < fold);
            ++(text.isUpsideDown ? above : below);
        }
        QCOMPARE(above, 1);
        QCOMPARE(below, 1);
    }

    void everyNameStandsOnTheNearSide_data()
    {
        QTest::addColumn<int>("people");
        QTest::newRow("none") << 0;
        QTest::newRow("ten") << 10;
        QTest::newRow("thirteen") << 13;
    }

    void everyNameStandsOnTheNearSide()
    {
        QFETCH(int, people);
        for (const auto size : { SheetSize::A4, SheetSize::Letter }) {
            const auto paged = laidOut(card(people), true, size);
            QCOMPARE(faults(paged), QString());
            QCOMPARE(paged.pages.size(), 1);
            const auto words = wordsOf(paged.pages.first());
            for (int i = 0; i < people; ++i)
                QVERIFY(words.contains(u"VASSEUR %1"_s.arg(i)));
        }
    }

    void linesForAWholeGroupStandOnTheNearSide()
    {
        TableCard blank { u"Groupe"_s, u"12"_s, {}, 10 };
        for (const auto size : { SheetSize::A4, SheetSize::Letter }) {
            const auto paged = laidOut(blank, true, size);
            QCOMPARE(faults(paged), QString());
            QCOMPARE(paged.pages.size(), 1);
        }
    }

    void aCodeStandsBesideItsWords()
    {
        const auto paged = laidOut(PaperCode { u"https://example.org"_s, u"À scanner"_s }, false);
        QCOMPARE(faults(paged), QString());
        const auto code = itemsOf<PageShape>(paged.pages.first()).first().path.boundingRect();
        for (const auto &text : itemsOf<PageText>(paged.pages.first())) {
            if (text.text == u"À scanner")
                QVERIFY(text.rect.left() > code.right() && text.rect.top() > code.top() && text.rect.bottom() < code.bottom());
        }
    }

    void tenTagsAPageAndNothingIsCut()
    {
        NameTags tags;
        for (int i = 0; i < 21; ++i)
            tags.tags.append({ u"Jeanne "_s + QString(50, u'W') + QString::number(i), QString(120, u'M') });
        const auto paged = laidOut(tags);
        QCOMPARE(paged.pages.size(), 3);
        QCOMPARE(faults(paged), QString());
        QVERIFY(!itemsOf<PageRule>(paged.pages.last()).isEmpty());
    }

    void allNamesOfAPageAreOfOneSizeWhateverTheirGroups()
    {
        NameTags tags { { { u"Jeanne Ortolan"_s, u"GA Centre"_s },
            { u"Anne-Lise Pelletier-Roche"_s,
                u"Groupe d’action du quartier de la gare et des faubourgs ouvriers de Gannat nord et environs"_s },
            { u"Rémi Castaing"_s, {} } } };
        for (const auto size : { SheetSize::A4, SheetSize::Letter }) {
            const auto paged = laidOut(tags, true, size);
            QCOMPARE(faults(paged), QString());
            for (const auto &text : itemsOf<PageText>(paged.pages.first())) {
                if (text.look.face == PaperFace::Bold)
                    QCOMPARE(text.look.points, 24.);
            }
        }
    }

    void aNameThatIsTooLongLeavesTheOtherPagesLarge()
    {
        NameTags tags { QList<CardName>(11, { u"Jeanne Ortolan"_s, u"GA Centre"_s }) };
        tags.tags.first().name = QString(60, u'W');
        const auto paged = laidOut(tags);
        QCOMPARE(faults(paged), QString());
        const auto names = itemsOf<PageText>(paged.pages.first());
        for (const auto &text : names)
            QVERIFY(text.look.face != PaperFace::Bold || (text.look == names.first().look && text.look.points >= 12));
        QCOMPARE(itemsOf<PageText>(paged.pages.last()).first().look.points, 24.);
    }

    void allSignsStandOnOnePageWithTheirWords()
    {
        HandSignPoster poster;
        for (const auto sign : allHandSigns())
            poster.entries.append({ sign, word(sign), gestureOf(sign) });
        const auto paged = laidOut(poster, false);
        QCOMPARE(paged.pages.size(), 1);
        QCOMPARE(faults(paged), QString());
        const auto words = wordsOf(paged.pages.first());
        for (const auto sign : allHandSigns())
            QVERIFY2(words.contains(word(sign).section(u' ', 0, 0)), qPrintable(word(sign)));
        const auto shapes = itemsOf<PageShape>(paged.pages.first());
        QVERIFY(shapes.size() >= allHandSigns().size());
        for (const auto &shape : shapes)
            QVERIFY(!shape.path.isEmpty());
    }
};

QTEST_MAIN(CardsTest)
#include "cardstest.moc"
