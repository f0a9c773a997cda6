// SPDX-License-Identifier: GPL-3.0-or-later
// The name of the loop is read whole above the page, whatever stands at its right.
#include "tests/builders/french.h"
#include "ui/components/label.h"
#include "ui/components/paragraph.h"
#include "ui/components/topbar.h"
#include "ui/theme/theme.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TopBarTest : public QObject {
    Q_OBJECT

private:
    /** The bar with so many pixels taken at its right. */
    static void fill(TopBar &bar, int taken, int width = 1106)
    {
        auto *right = new QWidget;
        right->setFixedSize(taken, 36);
        bar.addRight(right);
        bar.setLoop(u"Boucle départementale de la Seine-Saint-Denis"_s, u"samedi 27 juin 2026, 14 h · salle des Tilleuls"_s);
        bar.resize(width, 56);
        bar.show();
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void oneLineAndThePlaceWhereThereIsRoom()
    {
        TopBar bar;
        fill(bar, 500);
        QVERIFY(bar.findChild<Label *>()->isVisible());
        QVERIFY(!bar.findChild<Paragraph *>()->isVisible());
    }

    void twoLinesWhereOneWouldCutIt()
    {
        TopBar bar;
        fill(bar, 820);
        const auto *words = bar.findChild<Paragraph *>();
        QVERIFY(words->isVisible());
        QVERIFY(!bar.findChild<Label *>()->isVisible());
        QVERIFY(bar.rect().contains(words->geometry()));
        QVERIFY(words->height() >= words->heightForWidth(words->width()));
    }

    void aNarrowBarNamesTheLoopWhereItCan()
    {
        TopBar bar;
        fill(bar, 460, 828); // a window of 900
        QVERIFY(bar.findChild<Paragraph *>()->isVisible() || bar.findChild<Label *>()->isVisible());
        TopBar full;
        fill(full, 760, 828);
        QVERIFY(!full.findChild<Paragraph *>()->isVisible() && !full.findChild<Label *>()->isVisible());
    }

    void aNameThatTwoLinesDoNotHoldIsCut()
    {
        TopBar bar;
        fill(bar, 940);
        QVERIFY(bar.findChild<Label *>()->isVisible());
    }
};

QTEST_MAIN(TopBarTest)
#include "topbartest.moc"
