// SPDX-License-Identifier: GPL-3.0-or-later
// The real window on a real X server whose second screen is plugged in and out: where the hall's picture and our window go.

#include "tests/builders/longwait.h"
#include "tests/ui/shell/testwindow.h"
#include "tests/ui/shell/virtualdisplay.h"
#include "ui/console/projectiondesk.h"
#include "ui/projector/projector.h"
#include "ui/shell/meetingview.h"

#include <QApplication>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace {

constexpr QRect laptop(0, 0, 1366, 768);
constexpr QRect beamer(1366, 0, 1280, 720);
constexpr QRect ours(60, 40, 1200, 680);

/** The rehearsal at the end of step V, with our window on the laptop's screen. */
struct Hall {
    TestWindow test;

    Hall()
    {
        test.window().setGeometry(ours);
        test.window().rehearse(u"findings"_s);
        if (!QTest::qWaitFor([this] { return test.window().meeting() != nullptr; }, longWait))
            qFatal("the rehearsal does not open");
    }
    ProjectionDesk &desk() { return test.window().meeting()->desk(); }
    HallScreen &screen() { return desk().hall(); }
    QWidget &slides() { return *desk().hallWindow(); }
    QRect ourPlace() { return test.window().geometry(); }
    void project();
};

bool screensAre(const QList<QRect> &expected)
{
    QList<QRect> seen;
    for (const auto *screen : QGuiApplication::screens())
        seen.append(screen->geometry());
    return seen == expected;
}

void plugBeamer(const QRect &place = beamer)
{
    plugMonitor(u"beamer"_s, place, Output::None);
    QTRY_VERIFY(screensAre({ laptop, place }));
}

void unplugBeamer()
{
    unplugMonitor(u"beamer"_s);
    QTRY_VERIFY(screensAre({ laptop }));
}

/** Whether this window, and nothing above it, is seen at this place: as the server shows it. */
bool isSeen(QWidget &window, const QRect &place)
{
    const auto seen = QGuiApplication::primaryScreen()->grabWindow(0, place.x(), place.y(), place.width(), place.height()).toImage();
    return window.isVisible()
        && seen.convertToFormat(QImage::Format_RGB32) == window.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

void Hall::project()
{
    screen().open(ProjectorWay::Screen);
    QCOMPARE(screen().state(), HallState::OnItsScreen);
    QTRY_VERIFY(isSeen(slides(), beamer));
}

}

class TwoScreensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!isInVirtualDisplay())
            QSKIP("No X server to plug screens into: it takes Xvfb and xrandr (packages xvfb and x11-xserver-utils).");
        plugMonitor(u"laptop"_s, laptop, Output::Own);
        QTRY_VERIFY(screensAre({ laptop }));
    }

    void init() { plugBeamer(); }

    void cleanup()
    {
        if (QGuiApplication::screens().size() > 1)
            unplugBeamer();
    }

    void theHallHasItsScreenAndWeKeepOurs()
    {
        Hall hall;
        hall.project();
        QCOMPARE(hall.ourPlace(), ours);
        QVERIFY(hall.test.window().isActiveWindow());
    }

    void unpluggedTheHallsPictureDoesNotComeOverOurs()
    {
        Hall hall;
        hall.project();
        unplugBeamer();
        QTRY_COMPARE(hall.screen().state(), HallState::SeesOurScreen);
        QVERIFY(!hall.slides().isVisible());
        QTRY_VERIFY(isSeen(hall.test.window(), ours));
        QCOMPARE(hall.ourPlace(), ours);
        QVERIFY(hall.test.window().isActiveWindow());
    }

    void unpluggedTheSlidesMayCoverOurScreenOrBeShared()
    {
        Hall hall;
        hall.project();
        unplugBeamer();
        QTRY_COMPARE(hall.screen().state(), HallState::SeesOurScreen);
        hall.desk().toggleOurScreen(); // the window is made anew: not on the screen that is gone
        QTRY_VERIFY(isSeen(hall.slides(), laptop));
        hall.desk().toggleOurScreen();
        QTRY_VERIFY(!hall.slides().isVisible());
        plugBeamer();
        QTRY_VERIFY(isSeen(hall.slides(), beamer));
        unplugBeamer();
        hall.screen().open(ProjectorWay::Shared);
        QTRY_VERIFY(hall.slides().isVisible());
        QVERIFY(laptop.intersects(hall.slides().geometry()));
    }

    void pluggedInAgainTheHallSeesItsSlideAgain()
    {
        Hall hall;
        hall.project();
        for (int time = 0; time < 3; ++time) { // a plug that does not hold
            unplugBeamer();
            QTRY_COMPARE(hall.screen().state(), HallState::SeesOurScreen);
            hall.desk().projector().next();
            plugBeamer();
            QTRY_COMPARE(hall.screen().state(), HallState::OnItsScreen);
            QTRY_VERIFY(isSeen(hall.slides(), beamer));
            QCOMPARE(hall.ourPlace(), ours);
            QVERIFY(hall.test.window().isActiveWindow());
        }
    }

    void thePictureFillsAScreenThatComesBackSmaller()
    {
        Hall hall;
        hall.project();
        const QRect smaller(1366, 0, 1024, 768);
        unplugBeamer();
        plugBeamer(smaller);
        QTRY_VERIFY(isSeen(hall.slides(), smaller));
        QCOMPARE(hall.ourPlace(), ours);
    }

    void mirroredTheHallsPictureGivesWay()
    {
        Hall hall;
        hall.project();
        unplugBeamer();
        plugBeamer(QRect(laptop.topLeft(), beamer.size()));
        QTRY_COMPARE(hall.screen().state(), HallState::SeesOurScreen);
        QTRY_VERIFY(isSeen(hall.test.window(), ours));
        unplugBeamer();
        plugBeamer();
        QTRY_VERIFY(isSeen(hall.slides(), beamer));
    }

    void ourWindowComesBackFromTheScreenThatIsGone()
    {
        Hall hall;
        hall.test.window().setGeometry(ours.translated(beamer.topLeft()));
        QTRY_COMPARE(hall.screen().screens().placeOf(hall.test.window()), 1);
        hall.screen().open(ProjectorWay::Screen);
        QTRY_VERIFY(isSeen(hall.slides(), laptop)); // the hall has the other one
        unplugBeamer();
        QTRY_COMPARE(hall.screen().state(), HallState::SeesOurScreen);
        QTRY_VERIFY(laptop.contains(hall.ourPlace().center()));
    }
};

int main(int argc, char **argv)
{
    TwoScreensTest test;
    if (isInVirtualDisplay()) {
        const QApplication application(argc, argv);
        return QTest::qExec(&test, argc, argv);
    }
    const QCoreApplication application(argc, argv);
    const auto done = runInVirtualDisplay(QCoreApplication::arguments(), { beamer.right() + 1, laptop.height() });
    return done ? *done : QTest::qExec(&test, argc, argv); // says why it is skipped
}

#include "twoscreenstest.moc"
