// SPDX-License-Identifier: GPL-3.0-or-later
// The speaking list at the console: folded until it is asked for, three keys for somebody, the slides led again by Escape.
#include "ui/console/console.h"

#include "core/speech/speakinglist.h"
#include "tests/builders/french.h"
#include "tests/builders/longwait.h"
#include "tests/ui/shell/testwindow.h"
#include "ui/components/paragraph.h"
#include "ui/components/personfield.h"
#include "ui/console/miniature.h"
#include "ui/console/projectiondesk.h"
#include "ui/console/speakingfold.h"
#include "ui/console/speakingline.h"
#include "ui/meeting/speakingpanel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/** A window on the rehearsal at the end of step V, on the page of decisions. */
struct ConsoleBench {
    TestWindow test;

    explicit ConsoleBench(QSize size)
    {
        test.window().resize(size);
        test.window().rehearse(u"findings"_s);
        if (!QTest::qWaitFor([this] { return test.window().meeting() != nullptr; }, longWait))
            qFatal("the rehearsal does not open");
        driver().view().go({ PageKind::StepDecisions, {} });
        QCoreApplication::processEvents();
    }
    WindowDriver &driver() { return test.driver(); }
    Console &console() { return *driver().view().desk().console(); }
    SpeakingFold &fold() { return *console().findChild<SpeakingFold *>(); }
    QWidget &notes() { return *console().findChild<QPlainTextEdit *>(); }
    Cover cover() { return driver().view().desk().projector().projection().cover; }
    SpeakingList list() { return speakingListFrom(driver().view().document().draft(u"speaking"_s)).value_or(SpeakingList {}); }
    /** The console in place of the page, its list unfolded: it is opened with the keyboard there. */
    void open()
    {
        driver().key(Qt::Key_F5);
        driver().key(Qt::Key_F7);
        QCoreApplication::processEvents(); // the parts have found their places
    }
};

constexpr QSize laptop(1366, 697);
constexpr QSize narrow(1024, 640);
constexpr QSize desktop(1920, 1000);

QRect placeOf(const QWidget &part, const QWidget &in)
{
    return { part.mapTo(&in, QPoint()), part.size() };
}

}

class SpeakingConsoleTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void itIsFoldedUntilItIsAskedFor()
    {
        ConsoleBench bench(laptop);
        bench.driver().key(Qt::Key_F5);
        QVERIFY(bench.console().isVisible() && !bench.fold().isVisible());
        bench.driver().key(Qt::Key_F7);
        QVERIFY(bench.console().isVisible() && bench.fold().isVisible());
        QVERIFY(qobject_cast<PersonField *>(QApplication::focusWidget())); // no second key before a name
        bench.driver().press(u"Replier les tours de parole"_s);
        QVERIFY(!bench.fold().isVisible() && bench.notes().isVisible());
        bench.driver().press(u"Tours de parole"_s);
        QVERIFY(bench.fold().isVisible());
        QCOMPARE(bench.driver().lostKeyboard(), QStringList {});
    }

    void threeKeysAddSomebodyWithoutLeavingTheConsole()
    {
        ConsoleBench bench(laptop);
        bench.driver().key(Qt::Key_F5);
        for (const auto &letters : { u"odile"_s, u"nassim"_s }) {
            bench.driver().key(Qt::Key_F7);
            bench.driver().letters(letters);
            bench.driver().key(Qt::Key_Return);
            bench.driver().key(Qt::Key_F7);
            QVERIFY(!bench.fold().isVisible() && bench.console().hasFocus());
        }
        QCOMPARE(bench.list().waiting.size(), 2);
        QVERIFY(bench.list().waiting.first().person && bench.list().waiting.last().person);
        QVERIFY(bench.console().isVisible());
        QCOMPARE(bench.driver().here(), PageKind::StepDecisions);
    }

    void keysLeadTheSlidesAgainAfterEscape()
    {
        ConsoleBench bench(laptop);
        bench.open();
        bench.driver().letters(u"b"_s);
        QCOMPARE(bench.cover(), Cover::None);
        auto *field = qobject_cast<PersonField *>(QApplication::focusWidget());
        QVERIFY(field && field->text() == u"b"_s);
        bench.driver().key(Qt::Key_Escape); // closes what the letters may mean
        bench.driver().key(Qt::Key_Escape);
        QVERIFY(bench.console().hasFocus());
        bench.driver().key(Qt::Key_B);
        QCOMPARE(bench.cover(), Cover::Black);
    }

    void foldedItSaysWhoSpeaksAndHowManyWait()
    {
        ConsoleBench bench(laptop);
        bench.open();
        const auto *line = bench.console().findChild<SpeakingLine *>();
        for (const auto &letters : { u"odile"_s, u"nassim"_s }) {
            bench.driver().letters(letters);
            bench.driver().key(Qt::Key_Return);
        }
        bench.driver().key(Qt::Key_Return); // the floor to the first
        bench.driver().key(Qt::Key_F7);
        const auto words = line->findChild<Paragraph *>()->text();
        QVERIFY2(line->isVisible() && words.startsWith(u"Parole"_s) && words.endsWith(u"1 en attente"_s), qPrintable(words));
    }

    void noLetterLeavesTheListForTheSlides()
    {
        ConsoleBench bench(laptop);
        bench.open();
        bench.driver().letters(u"odile"_s);
        bench.driver().key(Qt::Key_Return);
        const auto buttons = bench.fold().findChildren<QAbstractButton *>();
        for (auto *button : buttons) {
            button->setFocus();
            bench.driver().key(Qt::Key_B);
            QCOMPARE(bench.cover(), Cover::None);
        }
    }

    void tabGoesFromTheTurnToTheField()
    {
        ConsoleBench bench(laptop);
        bench.open();
        bench.driver().letters(u"odile"_s);
        bench.driver().key(Qt::Key_Return);
        bench.driver().key(Qt::Key_Return); // the floor to her
        QVERIFY(qobject_cast<PersonField *>(QApplication::focusWidget()));
        bench.driver().key(Qt::Key_Backtab, Qt::ShiftModifier);
        const auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        QVERIFY(button);
        QCOMPARE(button->text(), u"Fin du tour"_s);
    }

    void theKeyThatUnfoldsItFoldsItFromAnywhere()
    {
        ConsoleBench bench(laptop);
        bench.open();
        bench.driver().key(Qt::Key_Escape);
        QVERIFY(bench.console().hasFocus());
        bench.driver().key(Qt::Key_F7);
        QVERIFY(!bench.fold().isVisible() && bench.console().hasFocus());
    }

    void itIsTheListOfThePage()
    {
        ConsoleBench bench(laptop);
        bench.open();
        bench.driver().letters(u"odile"_s);
        bench.driver().key(Qt::Key_Return);
        bench.driver().key(Qt::Key_F5); // the page again
        bench.driver().key(Qt::Key_F7);
        QCOMPARE(bench.driver().here(), PageKind::Speaking);
        bench.driver().letters(u"nassim"_s);
        bench.driver().key(Qt::Key_Return);
        QCOMPARE(bench.list().waiting.size(), 2);
    }

    void itHasItsRoomOnALaptop()
    {
        ConsoleBench bench(laptop);
        bench.open();
        const auto &panel = *bench.fold().findChild<SpeakingPanel *>();
        const auto fold = placeOf(bench.fold(), bench.console());
        QVERIFY(panel.width() >= 268);
        QVERIFY(panel.minimumSizeHint().width() <= panel.width());
        QVERIFY(bench.console().rect().contains(fold));
        QVERIFY(bench.notes().isVisible() && !placeOf(bench.notes(), bench.console()).intersects(fold));
        const auto *seen = bench.console().findChild<Miniature *>();
        QVERIFY(seen->isVisible() && seen->width() >= 320 && !placeOf(*seen, bench.console()).intersects(fold));
        QCOMPARE(bench.test.window().size(), laptop);
    }

    void longNamesAskForNoMoreRoom()
    {
        ConsoleBench bench(laptop);
        bench.open();
        const auto &panel = *bench.fold().findChild<SpeakingPanel *>();
        const int before = panel.width();
        const auto who = u"tout au fond du bord de la porte, pull rouge et lunettes rondes"_s;
        for (const auto &letters : { who, u"odile"_s, u"nassim"_s }) {
            bench.driver().letters(letters);
            bench.driver().key(Qt::Key_Return);
        }
        QCoreApplication::processEvents();
        QVERIFY(panel.width() <= before);
        QVERIFY(panel.minimumSizeHint().width() <= panel.width());
        const auto buttons = panel.findChildren<QAbstractButton *>();
        for (const auto *button : buttons) {
            if (button->isVisible())
                QVERIFY2(placeOf(*button, panel).right() < panel.width(), qPrintable(button->accessibleName()));
        }
        for (const auto *name : panel.findChildren<Paragraph *>()) {
            if (name->isVisible() && name->text().contains(who))
                QVERIFY(name->height() >= name->heightForWidth(name->width())); // read whole
        }
    }

    void itTakesThePlaceOfWhatComesNextWhereThereIsLessRoom()
    {
        ConsoleBench bench(narrow);
        bench.open();
        QVERIFY(bench.fold().isVisible() && !bench.notes().isVisible());
        QVERIFY(bench.console().rect().contains(placeOf(bench.fold(), bench.console())));
        bench.driver().press(u"Replier les tours de parole"_s);
        QVERIFY(bench.notes().isVisible());
    }

    void besideThePageItIsReachedFromTheConsole()
    {
        ConsoleBench bench(desktop);
        QTRY_VERIFY(bench.console().isVisible()); // docked
        bench.console().setFocus();
        bench.driver().key(Qt::Key_F7);
        QVERIFY(bench.fold().isVisible());
        QCOMPARE(bench.driver().here(), PageKind::StepDecisions);
        bench.driver().press(u"Replier les tours de parole"_s);
        bench.driver().view().page()->takeKeyboard();
        bench.driver().key(Qt::Key_F7);
        QCOMPARE(bench.driver().here(), PageKind::Speaking);
    }
};

QTEST_MAIN(SpeakingConsoleTest)
#include "speakingconsoletest.moc"
