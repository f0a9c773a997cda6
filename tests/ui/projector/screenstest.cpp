// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/screens.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const SeenScreen laptop { { u"Lenovo"_s, u"L14"_s, {}, u"eDP-1"_s, 1366, 768 }, { 0, 0, 1366, 768 } };
const SeenScreen beamer { { u"EPSON"_s, u"EB-W06"_s, u"X5"_s, u"HDMI-1"_s, 1280, 800 }, { 1366, 0, 1280, 800 } };
const SeenScreen television { { u"Sony"_s, u"TV"_s, {}, u"HDMI-2"_s, 1920, 1080 }, { 2646, 0, 1920, 1080 } };

SeenScreen movedTo(SeenScreen screen, QPoint place)
{
    screen.geometry.moveTopLeft(place);
    return screen;
}

}

class ScreensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsOneMirroredAndApart();
    void findsTheOnlyScreenApart();
    void findsTheRememberedScreenAgain();
    void neverGivesTheFacilitatorsScreenToTheHall();
    void knowsAScreenBySerialThenModelThenConnector();
    void namesAScreenByWhatIsKnown();
};

void ScreensTest::tellsOneMirroredAndApart()
{
    QCOMPARE(arrangementOf({}), Arrangement::One);
    QCOMPARE(arrangementOf({ laptop }), Arrangement::One);
    QCOMPARE(arrangementOf({ laptop, movedTo(beamer, {}) }), Arrangement::Mirrored);
    QCOMPARE(arrangementOf({ laptop, beamer }), Arrangement::Apart);
    QCOMPARE(arrangementOf({ laptop, movedTo(beamer, {}), television }), Arrangement::Apart);
}

void ScreensTest::findsTheOnlyScreenApart()
{
    QCOMPARE(hallScreenOf({ laptop, beamer }, {}, 0), 1);
    QCOMPARE(hallScreenOf({ laptop, beamer }, {}, 1), 0); // the facilitators may sit at the other one
    QCOMPARE(hallScreenOf({ laptop, movedTo(beamer, {}), television }, {}, 0), 2);
}

void ScreensTest::findsTheRememberedScreenAgain()
{
    const QList<SeenScreen> screens { laptop, television, beamer };
    QCOMPARE(hallScreenOf(screens, beamer.identity, 0), 2);
    auto elsewhere = beamer.identity;
    elsewhere.name = u"DP-3"_s; // the same one on another socket
    QCOMPARE(hallScreenOf(screens, elsewhere, 0), 2);
    QCOMPARE(hallScreenOf({ laptop, television }, beamer.identity, 0), 1); // another one than remembered is better than none
}

void ScreensTest::neverGivesTheFacilitatorsScreenToTheHall()
{
    QCOMPARE(hallScreenOf({ laptop }, laptop.identity, 0), std::nullopt);
    QCOMPARE(hallScreenOf({ laptop, movedTo(beamer, {}) }, beamer.identity, 0), std::nullopt);
    QCOMPARE(hallScreenOf({ beamer, laptop }, beamer.identity, 0), 1);
}

void ScreensTest::knowsAScreenBySerialThenModelThenConnector()
{
    QCOMPARE(likeness(beamer.identity, beamer.identity), 3);
    auto twin = beamer.identity;
    twin.serial = u"X6"_s;
    QCOMPARE(likeness(twin, beamer.identity), 0);
    twin.serial.clear();
    QCOMPARE(likeness(twin, beamer.identity), 2);
    const ScreenIdentity nameless { {}, {}, {}, u"HDMI-1"_s, 1280, 800 };
    QCOMPARE(likeness(nameless, nameless), 1);
    auto larger = nameless;
    larger.width = 1920;
    QCOMPARE(likeness(larger, nameless), 0);
}

void ScreensTest::namesAScreenByWhatIsKnown()
{
    QCOMPARE(screenName(beamer.identity), u"EPSON EB-W06 (1280 × 800)"_s);
    QCOMPARE(screenName({ {}, {}, {}, u"HDMI-1"_s, 1280, 800 }), u"HDMI-1 (1280 × 800)"_s);
    QCOMPARE(screenName({ {}, {}, {}, {}, 1280, 800 }), u"Écran (1280 × 800)"_s);
}

QTEST_GUILESS_MAIN(ScreensTest)
#include "screenstest.moc"
