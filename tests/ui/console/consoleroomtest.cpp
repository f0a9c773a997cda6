// SPDX-License-Identifier: GPL-3.0-or-later
// The room of the console: whatever it has to tell, nothing stands over anything else, and the slide stays whole.
#include "ui/console/console.h"

#include "core/slide/deck.h"
#include "tests/builders/french.h"
#include "tests/builders/longwait.h"
#include "tests/ui/shell/testwindow.h"
#include "ui/components/notice.h"
#include "ui/console/miniature.h"
#include "ui/console/projectiondesk.h"
#include "ui/projector/slideview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QRect placeOf(const QWidget &part, const QWidget &in)
{
    return { part.mapTo(&in, QPoint()), part.size() };
}

/** What is told, pressed or looked at in the console now. */
QList<QWidget *> partsOf(const Console &console)
{
    QList<QWidget *> parts;
    for (auto *part : console.findChildren<QWidget *>()) {
        const bool counts = qobject_cast<Notice *>(part) || qobject_cast<Miniature *>(part)
            || (qobject_cast<QAbstractButton *>(part) && !qobject_cast<Notice *>(part->parentWidget()));
        if (counts && part->isVisible())
            parts.append(part);
    }
    return parts;
}

QString nameOf(const QWidget &part)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&part);
    return button ? button->text() : part.accessibleName();
}

QStringList faultsOf(const Console &console)
{
    QStringList faults;
    const auto parts = partsOf(console);
    for (auto *one : parts) {
        if (!console.rect().contains(placeOf(*one, console)))
            faults.append(u"« %1 » is cut"_s.arg(nameOf(*one)));
        const auto *button = qobject_cast<const QAbstractButton *>(one);
        if (button && button->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored && button->width() < button->sizeHint().width())
            faults.append(u"the words of « %1 » are cut short"_s.arg(nameOf(*one)));
        for (auto *other : parts) {
            if (one < other && placeOf(*one, console).intersects(placeOf(*other, console)))
                faults.append(u"« %1 » and « %2 »"_s.arg(nameOf(*one), nameOf(*other)));
        }
    }
    return faults;
}

}

class ConsoleRoomTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingStandsOverAnythingElse_data();
    void nothingStandsOverAnythingElse();
    void besideThePageItsWordsAreWhole();
    void theConsoleBeginsWhereWeAre();
    void theSlideIsWholeHoweverSmall();

private:
    French m_french;
};

void ConsoleRoomTest::nothingStandsOverAnythingElse_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("hasSpeakingList");
    for (const auto size : { QSize(1024, 640), QSize(1280, 673), QSize(1366, 697), QSize(1720, 900), QSize(1920, 1000) }) {
        for (const bool hasSpeakingList : { false, true })
            QTest::addRow("%d×%d%s", size.width(), size.height(), hasSpeakingList ? " with turns" : "") << size << hasSpeakingList;
    }
}

void ConsoleRoomTest::nothingStandsOverAnythingElse()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, hasSpeakingList);
    TestWindow test;
    test.window().resize(size);
    test.window().rehearse(u"findings"_s);
    QTRY_VERIFY_WITH_TIMEOUT(test.window().meeting() != nullptr, longWait);
    test.driver().key(Qt::Key_F5);
    if (hasSpeakingList)
        test.driver().key(Qt::Key_F7);
    auto &console = *test.driver().view().desk().console();
    for (const auto picture : { QSize(1920, 1080), QSize(1024, 768) }) {
        test.driver().view().desk().projector().setPictureSize(picture);
        for (const auto &battery : { std::optional<Battery>(), std::optional(Battery { 12, false }) }) {
            console.setBattery(battery);
            QCoreApplication::processEvents(); // the parts find their places
            const auto faults = faultsOf(console);
            QVERIFY2(faults.isEmpty(), qUtf8Printable(faults.join(u", "_s)));
        }
    }
}

void ConsoleRoomTest::besideThePageItsWordsAreWhole()
{
    TestWindow test;
    test.window().resize(1920, 1000);
    test.window().rehearse(u"findings"_s);
    QVERIFY(QTest::qWaitFor([&test] { return test.window().meeting() != nullptr; }, longWait));
    auto &desk = test.window().meeting()->desk();
    QTRY_VERIFY(desk.console()->isVisible() && desk.console()->width() < test.window().width() / 2);
    test.driver().settle();
    QCOMPARE(faultsOf(*desk.console()), QStringList {});
    desk.projector().toggle(Cover::Black); // « Montrer »
    desk.projector().toggleFrozen(); // « Reprendre »
    test.driver().settle();
    QCOMPARE(faultsOf(*desk.console()), QStringList {});
}

void ConsoleRoomTest::theConsoleBeginsWhereWeAre()
{
    TestWindow test;
    test.window().rehearse(u"findings"_s);
    QTRY_VERIFY_WITH_TIMEOUT(test.window().meeting() != nullptr, longWait);
    auto &desk = test.driver().view().desk();
    const auto ofDecisions = slidesOf(test.driver().state(), u"decisions"_s).first();
    QVERIFY(desk.projector().projection().chosen != ofDecisions);
    test.driver().key(Qt::Key_F5);
    QCOMPARE(desk.projector().projection().chosen, ofDecisions);
    const SlideKey chosen { SlideKind::HandSigns, {}, 0 };
    desk.projector().project(chosen); // from then on what was chosen stays
    test.driver().key(Qt::Key_F5);
    test.driver().key(Qt::Key_F5);
    QCOMPARE(desk.projector().projection().chosen, chosen);
}

void ConsoleRoomTest::theSlideIsWholeHoweverSmall()
{
    for (const auto size : { QSize(90, 400), QSize(300, 60), QSize(480, 270) }) {
        Miniature miniature(u"À l’écran"_s);
        miniature.resize(size);
        miniature.show();
        const auto *slide = miniature.findChild<SlideView *>();
        QVERIFY(miniature.rect().contains(slide->geometry()));
    }
}

QTEST_MAIN(ConsoleRoomTest)
#include "consoleroomtest.moc"
