// SPDX-License-Identifier: GPL-3.0-or-later
// Groups drawn anew: moves by hand are not lost by one key, Escape keeps what is there, and what was half done is forgotten.

#include "tests/builders/french.h"
#include "tests/ui/seating/drawngroups.h"
#include "ui/components/label.h"
#include "ui/components/notice.h"
#include "ui/components/paragraph.h"
#include "ui/seating/drawform.h"
#include "ui/seating/seatstrip.h"
#include "ui/seating/wishescard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** Somebody goes from the first group to the third. */
void moveOne(Bench &bench)
{
    type(u"3"_s);
    press(Qt::Key_Return);
    bench.settle();
}

/** Unfolds the draw and types these words in place of those proposed. */
void drawAgain(Bench &bench, const QWidget *page, const QString &words)
{
    if (auto *open = button(page, u"Refaire le tirage"_s); !button(page, u"Refaire le tirage :"_s))
        open->click();
    type(words);
    press(Qt::Key_Return);
    bench.settle();
}

bool isToldInForm(const QWidget *page, const QString &words)
{
    return page->findChild<DrawForm *>()->findChild<Notice *>()->words().contains(words);
}

}

class DrawAgainTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void aNewDrawAsksBeforeItLosesMovesByHand()
    {
        Bench bench(u"profiles"_s);
        const auto *page = drawn(bench);
        moveOne(bench);
        drawAgain(bench, page, u"poire nuage table"_s);
        QCOMPARE(bench.state().seating.seed, u"bateau lune cerise"_s);
        QVERIFY(isToldInForm(page, u"efface 1 déplacement à la main"_s));
        press(Qt::Key_Return);
        bench.settle();
        QCOMPARE(bench.state().seating.seed, u"poire nuage table"_s);
        QCOMPARE(bench.state().seating.moves, 0);
    }

    void aNewDrawThatLosesNothingIsMadeAtOnce()
    {
        Bench bench(u"profiles"_s);
        const auto *page = drawn(bench);
        drawAgain(bench, page, u"poire nuage table"_s);
        QCOMPARE(bench.state().seating.seed, u"poire nuage table"_s);
    }

    void escapeFoldsTheDrawAndKeepsTheGroups()
    {
        Bench bench(u"profiles"_s);
        const auto *page = drawn(bench);
        moveOne(bench);
        const auto groups = bench.state().smallGroups;
        drawAgain(bench, page, u"poire nuage table"_s);
        press(Qt::Key_Escape);
        QVERIFY(!button(page, u"Refaire le tirage :"_s));
        QCOMPARE(QApplication::focusWidget(), button(page, u"Refaire le tirage"_s));
        QCOMPARE(bench.state().smallGroups, groups);
        drawAgain(bench, page, u"poire nuage table"_s); // asks again
        QCOMPARE(bench.state().smallGroups, groups);
    }

    void aNumberHalfTypedIsForgottenOnComingBack()
    {
        Bench bench(u"profiles"_s);
        auto *page = drawn(bench);
        type(u"3"_s);
        page->hide();
        page->show();
        QVERIFY(!page->findChild<SeatStrip *>()->typedGroup());
        QVERIFY(lit(page).isEmpty());
    }

    void movesByHandAreToldBesideTheWords()
    {
        Bench bench(u"profiles"_s);
        const auto *page = drawn(bench);
        const auto told = [page] {
            const auto all = page->findChildren<Paragraph *>();
            return std::any_of(
                all.begin(), all.end(), [](const Paragraph *one) { return one->text().contains(u"déplacements à la main"_s); });
        };
        QVERIFY(!told());
        moveOne(bench);
        QVERIFY(told());
    }

    void theHeadOfACardIsWhole()
    {
        GroupCard card;
        card.show();
        SeatedSmallGroup group { 10, 12, true, {}, {} };
        group.tooMany = 2;
        for (const auto &reporter : { QString(), u"Marie-Hélène Benoît-Lacroix"_s }) {
            group.reporter = reporter;
            card.show(group);
            card.resize(GroupCard::leastWidth, card.sizeHint().height());
            QCoreApplication::processEvents(); // laid out
            for (const auto *label : card.findChildren<Label *>())
                QVERIFY2(!label->isVisibleTo(&card) || label->width() >= label->sizeHint().width(), qPrintable(label->text()));
        }
    }

    void aWishStandsBesideWhatDropsIt()
    {
        Bench bench(u"profiles"_s);
        const auto *page = drawn(bench);
        const auto &people = bench.state().smallGroups.first().members;
        bench.doNow(SeatWished { WishKind::Together, { people.at(0), people.at(1) }, {}, {} });
        button(page, u"Souhaits"_s)->click();
        bench.settle();
        const auto *drop = button(page->findChild<WishesCard *>(), u"Retirer"_s);
        const auto *words = drop->parentWidget()->findChild<Paragraph *>();
        QVERIFY(words->height() < drop->height()); // its words stand at the top of it
        QVERIFY(std::abs(drop->geometry().center().y() - words->geometry().center().y()) <= 1);
        bench.shoot(u"groups-wishes"_s);
    }

    void aGroupOverTheLimitIsMarked()
    {
        Bench bench(u"profiles"_s);
        const auto *page = drawn(bench);
        const auto &groups = bench.state().smallGroups;
        const int room = procedureOf(bench.state()).limits.smallGroup - groups.first().headcount;
        const auto people = groups.at(1).members;
        const auto size = [page] { return page->findChild<GroupCard *>()->findChildren<Label *>().at(1)->text(); };
        QVERIFY(!size().contains(u"de trop"_s));
        for (int i = 0; i <= room; ++i)
            bench.doNow(PersonSeated { people.at(i), 1 });
        QVERIFY2(size().endsWith(u"1 de trop"_s), qPrintable(size()));
        bench.shoot(u"groups-over-limit"_s);
    }
};

QTEST_MAIN(DrawAgainTest)
#include "drawagaintest.moc"
