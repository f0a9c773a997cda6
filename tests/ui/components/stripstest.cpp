// SPDX-License-Identifier: GPL-3.0-or-later
// Rails, filters, tabs and steppers: chosen by pressing or with the arrows, named for screen readers.
#include "ui/components/button.h"
#include "ui/components/filterbar.h"
#include "ui/components/filterbutton.h"
#include "ui/components/label.h"
#include "ui/components/paragraph.h"
#include "ui/components/statusbar.h"
#include "ui/components/stepper.h"
#include "ui/components/steprail.h"
#include "ui/components/stripbutton.h"
#include "ui/components/tabs.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static void show(QWidget &widget)
{
    widget.show();
    QApplication::setActiveWindow(&widget);
}

class StripsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void arrowsWalkAlongTheRail();
    void aLowRailScrollsToTheStepInView();
    void theRailSaysWhereAStepStands();
    void aNarrowWindowLeavesTheRoomOfWordsToThePage();
    void pressingAStepDoesNotMoveTheView();
    void filtersTellTheirCounts();
    void fewerSegmentsLeaveNoOldOnes();
    void tabsAreChosenWithArrowsAndEnter();
    void onlyTheWayBackIsOpen();
    void aLockedCourseHasNoWayBack();
    void undoingTwiceKeepsTheKeyboard();
    void aWordDoesNotHideWhatCanBeUndone();
    void aSentenceOffersNoUndoOfSomethingElse();
    void aSentenceIsReadWhole();
    void manyFiltersTakeSeveralLines();
};

static QList<RailStep> threeSteps()
{
    return { { u"I"_s, {}, u"Les binômes"_s, RailState::Done, u"11 min sur 10"_s }, { u"II"_s, {}, u"Bilan"_s, RailState::Current, {} },
        { u"III"_s, {}, u"Profils"_s, RailState::ToDo, u"30 min"_s } };
}

void StripsTest::arrowsWalkAlongTheRail()
{
    StepRail rail;
    rail.setSteps(threeSteps());
    QSignalSpy chosen(&rail, &StepRail::stepChosen);
    show(rail);
    rail.button(0)->setFocus();
    QTest::keyClick(rail.button(0), Qt::Key_Down);
    QVERIFY(rail.button(1)->hasFocus());
    QTest::keyClick(rail.button(1), Qt::Key_End);
    QVERIFY(rail.button(2)->hasFocus());
    QTest::keyClick(rail.button(2), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toInt(), 2);
}

void StripsTest::manyFiltersTakeSeveralLines()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *bar = new FilterBar;
    column->addWidget(bar);
    column->addStretch(1);
    QList<FilterSegment> groups;
    for (int i = 1; i <= 38; ++i) // three hundred people
        groups.append({ u"Groupe %1"_s.arg(i), 12, Glyph::None, Tone::Neutral });
    bar->setSegments(groups);
    window.resize(700, 600);
    show(window);
    QCoreApplication::processEvents();
    QCOMPARE(window.width(), 700);
    const auto buttons = bar->findChildren<FilterButton *>();
    QCOMPARE(buttons.size(), 38);
    for (const auto *button : buttons)
        QVERIFY2(bar->rect().contains(button->geometry()), qPrintable(button->text()));
    QVERIFY(buttons.last()->y() > buttons.first()->y());
}

void StripsTest::undoingTwiceKeepsTheKeyboard()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *bar = new StatusBar;
    column->addWidget(bar);
    column->addWidget(new QLineEdit); // where the keyboard would go
    bar->setLast(u"Arrivée d’Ada"_s);
    show(window);
    auto *undo = bar->findChild<QPushButton *>();
    undo->setFocus();
    bar->setLast(u"Arrivée de Zoé"_s);
    QVERIFY(undo->hasFocus());
}

void StripsTest::aWordDoesNotHideWhatCanBeUndone()
{
    StatusBar bar;
    bar.setLast(u"Arrivée d’Ada"_s);
    bar.say(u"Rien ne peut être placé"_s);
    QStringList words;
    for (const auto *label : bar.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&bar) && !label->text().isEmpty())
            words.append(label->text());
    }
    QCOMPARE(words, QStringList({ u"Rien ne peut être placé"_s, u"Arrivée d’Ada"_s }));
    QVERIFY(bar.findChild<QPushButton *>()->isVisibleTo(&bar));
}

void StripsTest::aSentenceOffersNoUndoOfSomethingElse()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *bar = new StatusBar;
    auto *field = new QLineEdit;
    column->addWidget(bar);
    column->addWidget(field);
    bar->setLast(u"Étape finie : VI Mise en commun"_s);
    show(window);
    auto *undo = bar->findChild<QPushButton *>();
    field->setFocus();
    bar->sayWhole(u"Copié : Présence."_s);
    QVERIFY(!undo->isVisible());
    bar->say({});
    QVERIFY(undo->isVisible());
    undo->setFocus();
    bar->sayWhole(u"L’annulation s’arrête là."_s);
    QVERIFY(undo->hasFocus());
}

void StripsTest::aSentenceIsReadWhole()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    column->setContentsMargins({});
    column->addStretch(1);
    auto *bar = new StatusBar;
    column->addWidget(bar);
    bar->setPresence(u"54 présent·es"_s);
    bar->setLast(u"Matériel militant : décision actée"_s);
    bar->setSaved(SaveState::Saved, u"Enregistré à 16:16:38"_s);
    window.resize(768, 400);
    show(window);
    QTRY_COMPARE(bar->height(), 44);
    const auto said = u"L’annulation s’arrête à la décision actée « Suivi et développement des groupes d’action » : rouvrez-la d’abord, "
                      u"avec une raison, puis annulez de nouveau."_s;
    bar->sayWhole(said);
    const auto *sentence = bar->findChild<Paragraph *>();
    QTRY_VERIFY(sentence->isVisible() && sentence->height() >= sentence->heightForWidth(sentence->width()));
    QTRY_VERIFY2(bar->rect().contains(sentence->geometry()),
        qPrintable(u"%1 %2 %3"_s.arg(bar->height()).arg(sentence->y()).arg(sentence->height())));
    QVERIFY(sentence->toolTip().startsWith(u"L’annulation"_s));
    for (const auto *label : bar->findChildren<Label *>())
        QVERIFY2(!label->isVisible() || label->text() != u"Matériel militant : décision actée"_s, "it keeps the room of the sentence");
    QVERIFY(bar->findChild<QPushButton *>()->toolTip().endsWith(u"Matériel militant : décision actée"_s));
    bar->say({});
    QVERIFY(!sentence->isVisible());
    QTRY_COMPARE(bar->height(), 44);
}

void StripsTest::aLowRailScrollsToTheStepInView()
{
    QWidget window;
    auto *field = new QLineEdit(&window);
    auto *rail = new StepRail(&window);
    field->setFocus();
    rail->setSteps(threeSteps() + threeSteps() + threeSteps());
    rail->setViewed(8);
    rail->resize(256, 300);
    show(window);
    const auto isWhole = [rail](int at) { return rail->button(at)->visibleRegion().boundingRect() == rail->button(at)->rect(); };
    QTRY_VERIFY(isWhole(8));
    for (int at = 1; at < 9; ++at)
        QVERIFY(!rail->button(at)->geometry().intersects(rail->button(at - 1)->geometry()));
    rail->button(0)->setFocus();
    QVERIFY(isWhole(0));
}

void StripsTest::theRailSaysWhereAStepStands()
{
    StepRail rail;
    rail.setSteps(threeSteps());
    QCOMPARE(rail.button(0)->accessibleName(), u"I Les binômes, fait, 11 min sur 10"_s);
    QCOMPARE(rail.button(1)->accessibleName(), u"II Bilan, en cours"_s);
}

void StripsTest::aNarrowWindowLeavesTheRoomOfWordsToThePage()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    row->setContentsMargins({});
    auto *rail = new StepRail;
    row->addWidget(rail);
    row->addStretch(1);
    auto *leave = new QuietButton(u"Accueil du programme"_s, Glyph::Left);
    rail->addFooter(leave);
    rail->setSteps(threeSteps());
    window.resize(1024, 480);
    show(window);
    const int broad = rail->width();
    window.resize(900, 480);
    QTRY_VERIFY(rail->width() < broad / 3);
    QVERIFY(leave->width() <= rail->width());
    QCOMPARE(leave->accessibleName(), u"Accueil du programme"_s);
    QCOMPARE(rail->button(0)->toolTip(), u"I Les binômes, fait, 11 min sur 10"_s);
    window.resize(1024, 480);
    QTRY_COMPARE(rail->width(), broad);
    QCOMPARE(leave->text(), u"Accueil du programme"_s);
}

void StripsTest::pressingAStepDoesNotMoveTheView()
{
    StepRail rail;
    rail.setSteps(threeSteps());
    rail.setViewed(1);
    rail.button(2)->click();
    QCOMPARE(rail.viewed(), 1);
    QVERIFY(rail.button(1)->isChecked());
    QVERIFY(!rail.button(2)->isChecked());
}

void StripsTest::filtersTellTheirCounts()
{
    FilterBar bar;
    bar.setSegments({ { u"Tout"_s, 131 }, { u"Nouveau"_s, 98, Glyph::Plus, Tone::Done } });
    QSignalSpy chosen(&bar, &FilterBar::segmentChosen);
    const auto buttons = bar.findChildren<FilterButton *>();
    QCOMPARE(buttons[1]->accessibleName(), u"Nouveau, 98"_s);
    buttons[1]->click();
    QCOMPARE(chosen[0][0].toInt(), 1);
    QCOMPARE(bar.chosen(), 1);
    QVERIFY(!buttons[0]->isChecked());
    buttons[1]->click();
    QVERIFY(buttons[1]->isChecked());
}

void StripsTest::fewerSegmentsLeaveNoOldOnes()
{
    FilterBar bar;
    bar.setSegments({ { u"Tout"_s, 3 }, { u"Nouveau"_s, 2 }, { u"Refusé"_s, 1 } });
    show(bar);
    bar.setSegments({ { u"Tout"_s, 3 } });
    int seen = 0;
    for (const auto *button : bar.findChildren<FilterButton *>())
        seen += button->isVisible() ? 1 : 0;
    QCOMPARE(seen, 1);
}

void StripsTest::tabsAreChosenWithArrowsAndEnter()
{
    Tabs tabs({ u"Chercher un nom"_s, u"Pointer la feuille"_s });
    QSignalSpy chosen(&tabs, &Tabs::tabChosen);
    show(tabs);
    const auto buttons = tabs.findChildren<StripButton *>();
    buttons[0]->setFocus();
    QTest::keyClick(buttons[0], Qt::Key_Right);
    QTest::keyClick(buttons[1], Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(tabs.chosen(), 1);
}

void StripsTest::onlyTheWayBackIsOpen()
{
    Stepper stepper;
    QSignalSpy chosen(&stepper, &Stepper::stepChosen);
    stepper.setSteps({ u"Proposition"_s, u"Questions"_s, u"Réserves"_s }, 1);
    const auto buttons = stepper.findChildren<StripButton *>();
    QCOMPARE(buttons[0]->accessibleName(), u"Proposition, fait"_s);
    buttons[2]->click();
    buttons[1]->click();
    QCOMPARE(chosen.size(), 0);
    QVERIFY(buttons[1]->isChecked());
    buttons[0]->click();
    QCOMPARE(chosen[0][0].toInt(), 0);
    QVERIFY(!buttons[0]->isChecked());
}

void StripsTest::aLockedCourseHasNoWayBack()
{
    Stepper stepper;
    QSignalSpy chosen(&stepper, &Stepper::stepChosen);
    stepper.setSteps({ u"Proposition"_s, u"Acté"_s }, 2, WayBack::Locked);
    for (auto *button : stepper.findChildren<StripButton *>())
        button->click();
    QCOMPARE(chosen.size(), 0);
}

QTEST_MAIN(StripsTest)
#include "stripstest.moc"
