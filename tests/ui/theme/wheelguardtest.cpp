// SPDX-License-Identifier: GPL-3.0-or-later
// Scrolling or pressing on a page changes nothing but what one means to change.
#include "ui/components/button.h"
#include "ui/components/scrollpage.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {

/** A page twice as high as its window: a choice and a number at the top, a button across its lower edge. */
struct TallPage {
    ScrollPage page;
    QComboBox *choice = new QComboBox;
    QSpinBox *number = new QSpinBox;
    Button *button = new PlainButton(u"Noter"_s);

    TallPage()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        choice->addItems({ u"Un"_s, u"Deux"_s, u"Trois"_s });
        number->setValue(9);
        page.column()->addWidget(choice);
        page.column()->addWidget(number);
        page.column()->addSpacing(180);
        page.column()->addWidget(button);
        page.column()->addSpacing(400);
        page.resize(400, 500);
        page.show();
        QApplication::setActiveWindow(&page);
        QCoreApplication::processEvents();
        for (int pass = 0; pass < 2; ++pass) { // the top of the button in sight, its foot not; a lower page spaces its content anew
            page.resize(400, button->mapTo(&page, QPoint(0, 8)).y());
            QCoreApplication::processEvents();
        }
    }
    int scrolled() const { return page.verticalScrollBar()->value(); }
};

/** Whether the widget let the wheel go on to what is around it. */
bool lets(QWidget *widget)
{
    const QPointF at = widget->rect().center();
    QWheelEvent wheel(at, widget->mapToGlobal(at), {}, { 0, -120 }, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &wheel);
    return !wheel.isAccepted();
}

}

class WheelGuardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWheelChangesNoField()
    {
        TallPage tall;
        tall.choice->setFocus();
        QVERIFY(lets(tall.choice));
        QCOMPARE(tall.choice->currentIndex(), 0);
        tall.number->setFocus();
        QVERIFY(lets(tall.number) && lets(tall.number->findChild<QLineEdit *>()));
        QCOMPARE(tall.number->value(), 9);
    }

    void aPressedButtonStaysUnderThePointer()
    {
        TallPage tall;
        int pressed = 0;
        QObject::connect(tall.button, &Button::clicked, tall.button, [&pressed] { ++pressed; });
        const auto at = tall.button->mapTo(&tall.page, QPoint(20, 4));
        QVERIFY(tall.page.rect().contains(at));
        QVERIFY(!tall.page.rect().contains(tall.button->mapTo(&tall.page, QPoint(20, tall.button->height()))));
        QTest::mousePress(tall.page.windowHandle(), Qt::LeftButton, {}, at);
        QTest::mouseRelease(tall.page.windowHandle(), Qt::LeftButton, {}, at);
        QCOMPARE(pressed, 1);
    }

    void theKeyboardIsNeverOutOfSight()
    {
        TallPage tall;
        tall.number->setFocus();
        QTest::keyClick(tall.number, Qt::Key_Tab);
        QVERIFY(tall.button->hasFocus());
        QVERIFY(tall.scrolled() > 0);
    }
};

QTEST_MAIN(WheelGuardTest)
#include "wheelguardtest.moc"
