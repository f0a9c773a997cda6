// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/hallscreen.h"

#include "tests/ui/preparation/madeup.h"
#include "tests/ui/preparation/pagewindow.h"
#include "ui/projector/projector.h"
#include "ui/projector/projectorwindow.h"

#include <QRegularExpression>
#include <QScreen>
#include <QTemporaryDir>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace {

struct HallBench {
    PageWindow meeting { madeUpMeeting() };
    Projector projector { meeting.document };
    ProjectorWindow window { projector };
    QWidget ours;
    QTemporaryDir settings;
    HallScreen hall { window, ours, settings.path() };

    HallBench()
    {
        ours.setGeometry(100, 100, 800, 500);
        ours.show();
    }
};

qsizetype placeOf(const QString &name)
{
    const auto screens = QGuiApplication::screens();
    const auto found = std::find_if(screens.begin(), screens.end(), [&](const QScreen *screen) { return screen->name() == name; });
    return found - screens.begin();
}

qsizetype laptop()
{
    return placeOf(u"laptop"_s);
}

qsizetype beamer()
{
    return placeOf(u"beamer"_s);
}

QRect screen(qsizetype place)
{
    return QGuiApplication::screens().at(place)->geometry();
}

}

class HallScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void projectsOnTheScreenThatIsNotOurs();
    void movesOursAwayFromTheRememberedScreen();
    void swapsWhenAskedTo();
    void sharesAWindowInsteadOfAScreen();
    void saysWhichWindowItIs();
    void closesWithItsWindow();
};

void HallScreenTest::projectsOnTheScreenThatIsNotOurs()
{
    HallBench bench;
    QVERIFY(!bench.window.isVisible());
    QTest::failOnWarning(QRegularExpression(u"requestActivate"_s)); // the keyboard stays with us, and is not asked for
    bench.hall.open(ProjectorWay::Screen);
    QCOMPARE(bench.hall.state(), HallState::OnItsScreen);
    QCOMPARE(bench.hall.screen().value_or(-1), beamer());
    QVERIFY(bench.window.isVisible());
    QCOMPARE(bench.window.geometry(), screen(beamer()));
    QCOMPARE(bench.projector.pictureSize(), screen(beamer()).size());
    QVERIFY(bench.ours.geometry().intersects(screen(laptop())));
}

void HallScreenTest::movesOursAwayFromTheRememberedScreen()
{
    HallBench bench;
    bench.hall.open(ProjectorWay::Screen);
    bench.hall.open(ProjectorWay::Closed);
    QVERIFY(!bench.window.isVisible());
    bench.ours.move(screen(beamer()).topLeft() + QPoint(50, 50)); // where the system may have put it meanwhile
    bench.hall.open(ProjectorWay::Screen);
    QCOMPARE(bench.hall.screen().value_or(-1), beamer());
    QVERIFY(screen(laptop()).contains(bench.ours.geometry().center()));
}

void HallScreenTest::swapsWhenAskedTo()
{
    HallBench bench;
    bench.hall.open(ProjectorWay::Screen);
    bench.hall.choose(laptop());
    QCOMPARE(bench.hall.screen().value_or(-1), laptop());
    QCOMPARE(bench.window.geometry(), screen(laptop()));
    QVERIFY(screen(beamer()).contains(bench.ours.geometry().center()));
}

void HallScreenTest::sharesAWindowInsteadOfAScreen()
{
    HallBench bench;
    bench.hall.open(ProjectorWay::Shared);
    QCOMPARE(bench.hall.state(), HallState::Shared);
    QVERIFY(bench.window.isVisible() && !bench.window.isFullScreen());
    QVERIFY(!(bench.window.windowFlags() & Qt::FramelessWindowHint));
}

void HallScreenTest::saysWhichWindowItIs()
{
    HallBench bench;
    bench.hall.open(ProjectorWay::Screen);
    QCOMPARE(bench.window.windowTitle(), u"Boucle : écran de la salle"_s);
    bench.hall.open(ProjectorWay::Shared);
    QCOMPARE(bench.window.windowTitle(), u"Boucle : diapositive à partager"_s);
}

void HallScreenTest::closesWithItsWindow()
{
    HallBench bench;
    bench.hall.open(ProjectorWay::Shared);
    bench.window.close();
    QCOMPARE(bench.hall.way(), ProjectorWay::Closed);
    QCOMPARE(bench.hall.state(), HallState::Closed);
}

/** Two screens side by side, whatever the machine has. */
int main(int argc, char **argv)
{
    QTemporaryFile screens;
    if (!screens.open())
        return 1;
    screens.write(R"({ "screens": [
        { "name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96, "dpr": 1 },
        { "name": "beamer", "x": 1366, "y": 0, "width": 1280, "height": 720, "logicalDpi": 96, "dpr": 1 } ] })");
    screens.flush();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toUtf8());
    QApplication application(argc, argv);
    HallScreenTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "hallscreentest.moc"
