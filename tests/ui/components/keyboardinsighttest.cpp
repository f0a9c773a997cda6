// SPDX-License-Identifier: GPL-3.0-or-later
// What has the keyboard stays in sight while the page around it grows, until somebody scrolls away.
#include "ui/components/scrollpage.h"
#include "ui/theme/theme.h"

#include <QFocusFrame>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

class KeyboardInSightTest : public QObject {
    Q_OBJECT

private:
    /** A page 300 high: something that grows, and a button below it that has the keyboard. */
    struct Shown {
        Shown()
        {
            above->setFixedHeight(100);
            page.column()->addWidget(above);
            page.column()->addWidget(button);
            page.resize(400, 300);
            page.show();
            QApplication::setActiveWindow(&page);
            button->setFocus();
            settle();
        }

        void grow(int height) const
        {
            above->setFixedHeight(height);
            settle();
        }

        static void settle()
        {
            for (int round = 0; round < 10; ++round)
                QCoreApplication::processEvents();
        }

        bool showsButton() const
        {
            const auto *view = page.viewport();
            return view->rect().contains({ button->mapTo(view, QPoint()), button->size() });
        }

        ScrollPage page;
        QWidget *above = new QWidget;
        QPushButton *button = new QPushButton;
    };

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void theRingComesIntoSightToo()
    {
        Shown shown;
        shown.above->setFocusPolicy(Qt::StrongFocus);
        shown.above->setFocus();
        shown.grow(900);
        shown.button->setFocus(Qt::TabFocusReason);
        Shown::settle();
        QVERIFY(shown.showsButton());
        const auto *ring = shown.page.findChild<QFocusFrame *>();
        QVERIFY(ring && ring->isVisible());
        const auto middle = shown.button->mapToGlobal(shown.button->rect().center());
        QVERIFY(ring->rect().contains(ring->mapFromGlobal(middle)));
    }

    void thePageGrows()
    {
        Shown shown;
        QVERIFY(shown.showsButton());
        shown.grow(900);
        QVERIFY(shown.showsButton());
    }

    void thePageThatShrinksShowsItsTopAgain()
    {
        Shown shown;
        auto *below = new QWidget;
        below->setFixedHeight(900);
        shown.page.column()->addWidget(below);
        shown.grow(900); // as one that is not laid out yet
        QVERIFY(shown.page.verticalScrollBar()->value() > 0);
        shown.grow(150);
        QVERIFY(shown.page.verticalScrollBar()->maximum() > 0);
        QCOMPARE(shown.page.verticalScrollBar()->value(), 0);
        QVERIFY(shown.showsButton());
    }

    void theWindowShrinks()
    {
        Shown shown;
        shown.grow(200);
        shown.page.resize(400, 120);
        Shown::settle();
        QVERIFY(shown.showsButton());
    }

    void notOnceSomebodyScrolledAway()
    {
        Shown shown;
        shown.grow(900);
        shown.page.verticalScrollBar()->triggerAction(QScrollBar::SliderToMinimum);
        shown.grow(1000);
        QCOMPARE(shown.page.verticalScrollBar()->value(), 0);
        shown.button->clearFocus();
        shown.button->setFocus();
        QVERIFY(shown.showsButton());
    }
};

QTEST_MAIN(KeyboardInSightTest)
#include "keyboardinsighttest.moc"
