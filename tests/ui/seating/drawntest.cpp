// SPDX-License-Identifier: GPL-3.0-or-later
// Small groups by lot: drawn from words, moved by keys and by dragging with the cost told, latecomers seated.

#include "core/meeting/presentroster.h"
#include "tests/builders/french.h"
#include "tests/ui/seating/drawngroups.h"
#include "ui/components/label.h"
#include "ui/components/notice.h"
#include "ui/components/paragraph.h"
#include "ui/components/scrollpage.h"
#include "ui/components/tabs.h"
#include "ui/seating/latecard.h"
#include "ui/seating/memberlist.h"
#include "ui/seating/seatboard.h"
#include "ui/seating/seatstrip.h"
#include "ui/seating/wishescard.h"

#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>
#include <QWheelEvent>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace {

QString said(const QWidget *within)
{
    QStringList words;
    for (const auto *one : within->findChildren<Paragraph *>()) {
        if (one->isVisible())
            words.append(one->text());
    }
    return words.join(u'\n');
}

QMimeData *dragged(Id<Person> person)
{
    auto *data = new QMimeData;
    data->setData(MemberRows::mimeType(), QByteArray::number(person.number()));
    return data;
}

void enter(QWidget *over, const QMimeData &data)
{
    QDragEnterEvent event({ 10, 10 }, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(over, &event);
    QVERIFY(event.isAccepted());
}

void leave(QWidget *over)
{
    QDragLeaveEvent event;
    QApplication::sendEvent(over, &event);
}

void drop(QWidget *over, const QMimeData &data)
{
    QDropEvent event({ 10, 10 }, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(over, &event);
    QVERIFY(event.isAccepted());
}

}

class DrawnTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void wordsAndEnterShareEverybodyPresent()
    {
        Bench bench(u"profiles"_s);
        const auto *page = drawn(bench);
        QCOMPARE(bench.state().seating.seed, u"bateau lune cerise"_s);
        qsizetype seated = 0;
        for (const auto &group : bench.state().smallGroups)
            seated += group.members.size();
        QCOMPARE(seated, presentNow(bench.state()));
        QVERIFY(said(page).contains(u"bateau lune cerise"_s));
        for (auto *list : page->findChildren<MemberList *>())
            QAbstractItemModelTester(list->rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(qobject_cast<MemberList *>(QApplication::focusWidget()));
        bench.shoot(u"groups-drawn"_s);
    }

    void aFigureMovesSomebodyAndTellsTheCostFirst()
    {
        Bench bench(u"profiles"_s);
        const auto *page = drawn(bench);
        auto *list = qobject_cast<MemberList *>(QApplication::focusWidget());
        const auto moved = *list->current();
        QCOMPARE(seatOf(bench.state(), moved), std::optional(1));
        type(u"3"_s);
        auto *strip = page->findChild<SeatStrip *>();
        QVERIFY(strip->isVisible());
        QVERIFY2(said(strip).startsWith(u"Le groupe 3 aurait"_s), qUtf8Printable(said(strip)));
        bench.shoot(u"groups-move"_s);
        QCOMPARE(seatOf(bench.state(), moved), std::optional(1));
        press(Qt::Key_Return);
        bench.settle();
        QCOMPARE(seatOf(bench.state(), moved), std::optional(3));
        auto *now = qobject_cast<MemberList *>(QApplication::focusWidget());
        QVERIFY(now && now->current() == moved);
        press(Qt::Key_R);
        bench.settle();
        QCOMPARE(bench.state().smallGroups.at(2).reporter, std::optional(moved));
    }

    void theKeyboardFollowsWhoGoesBack()
    {
        Bench bench(u"profiles"_s);
        drawn(bench);
        const auto moved = *qobject_cast<MemberList *>(QApplication::focusWidget())->current();
        type(u"3"_s);
        press(Qt::Key_Return);
        bench.settle();
        bool isUndone = false;
        bench.document().undo([&isUndone](const Outcomes &outcome) { isUndone = outcome.has_value(); });
        bench.settle();
        QVERIFY(isUndone);
        QCOMPARE(seatOf(bench.state(), moved), std::optional(1));
        const auto *list = qobject_cast<MemberList *>(QApplication::focusWidget());
        QVERIFY(list);
        QCOMPARE(list->current(), std::optional(moved));
    }

    void oneComesBackToTheTop()
    {
        Bench bench(u"profiles"_s);
        auto *page = drawn(bench);
        const auto first = *qobject_cast<MemberList *>(QApplication::focusWidget())->current();
        press(Qt::Key_Right);
        press(Qt::Key_Down);
        page->hide();
        page->open({});
        page->show();
        page->takeKeyboard();
        auto *bar = page->findChild<ScrollPage *>()->verticalScrollBar();
        QTRY_COMPARE(bar->value(), 0);
        QVERIFY(bar->maximum() > 0);
        const auto *list = qobject_cast<MemberList *>(QApplication::focusWidget());
        QVERIFY(list);
        QCOMPARE(list->current(), std::optional(first));
    }

    void arrowsGoFromGroupToGroup()
    {
        Bench bench(u"profiles"_s);
        drawn(bench);
        const auto first = *qobject_cast<MemberList *>(QApplication::focusWidget())->current();
        press(Qt::Key_Down);
        press(Qt::Key_Right);
        auto *list = qobject_cast<MemberList *>(QApplication::focusWidget());
        QCOMPARE(seatOf(bench.state(), *list->current()), std::optional(2));
        QCOMPARE(list->currentIndex().row(), 1);
        press(Qt::Key_Up);
        press(Qt::Key_Left);
        QCOMPARE(qobject_cast<MemberList *>(QApplication::focusWidget())->current(), std::optional(first));
    }

    void escapeInTheNumberGoesBackAndMovesNobody()
    {
        Bench bench(u"profiles"_s);
        drawn(bench);
        const auto before = bench.state().smallGroups;
        type(u"4"_s);
        press(Qt::Key_Escape);
        bench.settle();
        QVERIFY(qobject_cast<MemberList *>(QApplication::focusWidget()));
        QCOMPARE(bench.state().smallGroups, before);
    }

    void whoIsDroppedOnAGroupSitsThere()
    {
        Bench bench(u"profiles"_s);
        const auto *page = drawn(bench);
        const auto cards = page->findChildren<GroupCard *>();
        auto *target = cards.at(4)->members();
        const auto person = bench.state().smallGroups.first().members.last();
        const std::unique_ptr<QMimeData> data(dragged(person));
        enter(target->viewport(), *data);
        QVERIFY(said(page->findChild<SeatStrip *>()).startsWith(u"Le groupe 5 aurait"_s));
        drop(target->viewport(), *data);
        bench.settle();
        QCOMPARE(seatOf(bench.state(), person), std::optional(5));
    }

    void whoIsDroppedWhereTheySitIsNotRecorded()
    {
        Bench bench(u"profiles"_s);
        const auto *page = drawn(bench);
        const auto changes = bench.document().snapshot().length;
        const auto cards = page->findChildren<GroupCard *>();
        const std::unique_ptr<QMimeData> data(dragged(bench.state().smallGroups.first().members.last()));
        enter(cards.first(), *data);
        drop(cards.first(), *data);
        bench.settle();
        QCOMPARE(bench.document().snapshot().length, changes);
    }

    void theGroupUnderSomebodyDraggedIsLit()
    {
        Bench bench(u"profiles"_s);
        const auto *page = drawn(bench);
        const auto cards = page->findChildren<GroupCard *>();
        const std::unique_ptr<QMimeData> data(dragged(bench.state().smallGroups.first().members.last()));
        QVERIFY(lit(page).isEmpty());
        enter(cards.at(4)->members()->viewport(), *data);
        QCOMPARE(lit(page), QList { 5 });
        bench.shoot(u"groups-dragged"_s);
        leave(cards.at(4));
        QVERIFY(lit(page).isEmpty());
        QVERIFY(said(page->findChild<SeatStrip *>()).startsWith(u"Tapez le numéro"_s));
        enter(cards.at(2), *data); // its head, beside the list
        QCOMPARE(lit(page), QList { 3 });
        drop(cards.at(2), *data);
        QVERIFY(lit(page).isEmpty());
        bench.settle();
        QCOMPARE(seatOf(bench.state(), *MemberRows::personIn(data.get())), std::optional(3));
    }

    void thePageScrollsUnderSomebodyDraggedToItsEdge()
    {
        Bench bench(u"profiles"_s);
        const auto *page = drawn(bench);
        page->window()->resize(1366, 420); // where the groups do not fit
        QCoreApplication::processEvents();
        auto *area = page->findChild<ScrollPage *>();
        auto *board = page->findChild<SeatBoard *>();
        area->verticalScrollBar()->setValue(0);
        QVERIFY(area->verticalScrollBar()->maximum() > 0);
        const std::unique_ptr<QMimeData> data(dragged(bench.state().smallGroups.first().members.last()));
        enter(board, *data);
        const auto atEdge = [&] { return board->mapFrom(area->viewport(), QPoint(60, area->viewport()->height() - 4)); };
        QDragMoveEvent move(atEdge(), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(board, &move);
        QTRY_COMPARE(area->verticalScrollBar()->value(), area->verticalScrollBar()->maximum());
        leave(board);
    }

    void theWheelScrollsUnderSomebodyDragged()
    {
        Bench bench(u"profiles"_s);
        const auto *page = drawn(bench);
        page->window()->resize(1366, 420);
        QCoreApplication::processEvents();
        auto *area = page->findChild<ScrollPage *>();
        auto *board = page->findChild<SeatBoard *>();
        auto *bar = area->verticalScrollBar();
        bar->setValue(0);
        QWindow elsewhere; // as a drag has them go to the picture it carries, and to no widget
        const auto turn = [&](Qt::MouseButtons held) {
            const QPointF at(10, 10);
            QWheelEvent wheel(at, at, {}, { 0, -120 }, held, Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(&elsewhere, &wheel);
        };
        const std::unique_ptr<QMimeData> data(dragged(bench.state().smallGroups.first().members.last()));
        enter(board, *data);
        bar->setValue(0);
        turn(Qt::LeftButton);
        const int after = bar->value();
        QVERIFY(after > 0);
        leave(board);
        turn(Qt::LeftButton);
        QCOMPARE(bar->value(), after);
        enter(board, *data);
        const int before = bar->value();
        turn(Qt::NoButton); // the drag ended unheard: the wheel is the page's again
        QCOMPARE(bar->value(), before);
    }

    void theGroupWhoseNumberIsTypedIsLit()
    {
        Bench bench(u"profiles"_s);
        const auto *page = drawn(bench);
        type(u"3"_s);
        QCOMPARE(lit(page), QList { 3 });
        press(Qt::Key_Escape);
        QVERIFY(lit(page).isEmpty());
        type(u"4"_s);
        QCOMPARE(lit(page), QList { 4 });
        press(Qt::Key_Return);
        bench.settle();
        QVERIFY(lit(page).isEmpty());
    }

    void latecomersAreSeatedByOneButton()
    {
        Bench bench(u"profiles"_s);
        const auto *page = drawn(bench);
        PersonAdded late;
        late.familyName = u"TARDIF"_s;
        late.givenName = u"Noé"_s;
        bench.doNow(late);
        bench.doNow(PersonArrived { bench.person(u"Noé Tardif"_s) });
        auto *card = page->findChild<LateCard *>();
        QVERIFY(card->isVisible());
        QVERIFY(said(card).contains(u"On mêle d’abord les groupes d’action"_s));
        bench.shoot(u"groups-late"_s);
        const auto before = bench.state().smallGroups;
        auto *place = button(card, u"Placer"_s);
        QVERIFY(place);
        place->click();
        bench.settle();
        QVERIFY(seatOf(bench.state(), bench.person(u"Noé Tardif"_s)));
        for (int i = 0; i < int(before.size()); ++i) {
            for (const auto person : before.at(i).members)
                QVERIFY(bench.state().smallGroups.at(i).members.contains(person));
        }
        QVERIFY(!card->isVisible());
    }

    void aWishIsTypedAndKept()
    {
        Bench bench(u"profiles"_s);
        const auto *page = drawn(bench);
        auto *open = button(page, u"Ensemble, à part"_s);
        QVERIFY(open);
        open->click();
        type(u"odi"_s);
        press(Qt::Key_Return);
        type(u"zer"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return); // on « Ajouter ce souhait »
        bench.settle();
        QCOMPARE(bench.state().seating.wishes.size(), 1);
        QCOMPARE(bench.state().seating.wishes.first().people.size(), 2);
        QVERIFY(said(page->findChild<WishesCard *>()).contains(u"ensemble"_s));
        bench.shoot(u"groups-wishes"_s);
    }

    void groupsAtWorkAreNotDrawnAgain()
    {
        Bench bench(u"profiles"_s);
        const auto *page = drawn(bench);
        bench.doNow(StepStarted { u"criteria"_s });
        button(page, u"Refaire le tirage"_s)->click();
        bench.shoot(u"groups-again"_s);
        auto *again = button(page, u"Refaire le tirage :"_s);
        QVERIFY(again);
        const auto before = bench.state().smallGroups;
        again->click();
        bench.settle();
        QCOMPARE(bench.state().smallGroups, before);
        const auto notices = page->findChildren<Notice *>();
        QVERIFY(std::any_of(notices.begin(), notices.end(), [](const Notice *one) { return one->words().contains(u"a commencé"_s); }));
    }

    void withoutNamesPeopleSitAsTheySit()
    {
        Bench bench(u"preparation"_s);
        bench.doNow(HeadcountTyped { 70 });
        const auto *page = bench.show<SmallGroupsPage>();
        QCOMPARE(page->findChild<Tabs *>()->chosen(), 1);
    }
};

QTEST_MAIN(DrawnTest)
#include "drawntest.moc"
