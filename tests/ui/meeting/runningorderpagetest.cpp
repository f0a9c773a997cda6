// SPDX-License-Identifier: GPL-3.0-or-later
// The time of the meeting by keyboard: the end typed, a duration changed, the minutes left shared and taken back.

#include "core/meeting/pace.h"
#include "tests/builders/french.h"
#include "tests/ui/meeting/bench.h"
#include "ui/components/button.h"
#include "ui/components/label.h"
#include "ui/meeting/runningorderpage.h"

#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const QWidget *page)
{
    QStringList words;
    for (const auto *label : page->findChildren<QLabel *>()) {
        if (label->isVisible())
            words.append(label->text());
    }
    return words.join(u'\n');
}

void typeOver(const QString &text)
{
    qobject_cast<QLineEdit *>(QApplication::focusWidget())->selectAll();
    type(text);
    press(Qt::Key_Return);
}

}

class RunningOrderPageTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void theEndIsTyped()
    {
        Bench bench(u"preparation"_s);
        auto *page = bench.show<RunningOrderPage>();
        bench.shoot(u"running-order-before"_s);
        typeOver(u"17h"_s);
        bench.settle();
        QVERIFY(currentSitting(bench.state()).end.has_value());
        QCOMPARE(currentSitting(bench.state()).end->time(), QTime(17, 0));
        QVERIFY(wordsOf(page).contains(u"17\u00A0h"_s));
    }

    void aNarrowWindowKeepsNamesWhole()
    {
        Bench bench(u"findings"_s);
        auto *page = bench.show<RunningOrderPage>();
        bench.window()->resize(828, 380);
        for (const auto *label : page->findChildren<Label *>()) {
            if (label->isVisible())
                QTRY_VERIFY2(label->width() >= label->sizeHint().width() - 2, qPrintable(label->text()));
        }
        bench.shoot(u"running-order-narrow"_s);
    }

    void anEndThatIsNoTimeIsSaidInPlace()
    {
        Bench bench(u"preparation"_s);
        auto *page = bench.show<RunningOrderPage>();
        typeOver(u"plus tard"_s);
        bench.settle();
        QVERIFY(!currentSitting(bench.state()).end);
        QVERIFY(wordsOf(page).contains(u"Comme 17h ou 17h30"_s));
    }

    void aDurationIsChanged()
    {
        Bench bench(u"preparation"_s);
        auto *page = bench.show<RunningOrderPage>();
        auto *minutes = page->findChild<QSpinBox *>();
        minutes->setFocus();
        minutes->selectAll();
        type(u"35"_s);
        press(Qt::Key_Tab);
        bench.settle();
        const auto code = procedureOf(bench.state()).steps.first().code;
        QCOMPARE(plannedMinutes(bench.state(), code), 35);
    }

    void theMinutesLeftAreSharedAndTakenBack()
    {
        Bench bench(u"findings"_s);
        const auto now = bench.document().now();
        const auto left = paceAt(bench.state(), now.toMSecsSinceEpoch()).expectedEnd;
        bench.doNow(EndFixed { QDateTime(left.date(), left.time().addSecs(-6 * 60)) });
        auto *page = bench.show<RunningOrderPage>();
        auto *share = qobject_cast<Button *>(QApplication::focusWidget());
        QVERIFY(share && share->text() == u"Partager les minutes"_s);
        QVERIFY2(wordsOf(page).contains(u"min de retard"_s), qUtf8Printable(wordsOf(page)));
        bench.shoot(u"running-order-late"_s);
        press(Qt::Key_Space);
        bench.settle();
        const auto pace = paceAt(bench.state(), bench.document().now().toMSecsSinceEpoch());
        QVERIFY(pace.tone == PaceTone::OnTime);
        QVERIFY(page->isAncestorOf(QApplication::focusWidget())); // the button went, the keyboard stays
        bench.shoot(u"running-order"_s);
        bench.document().undo();
        bench.settle();
        QVERIFY(paceAt(bench.state(), bench.document().now().toMSecsSinceEpoch()).tone == PaceTone::Late);
    }
};

QTEST_MAIN(RunningOrderPageTest)
#include "runningorderpagetest.moc"
