// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/middle.h"

#include "tests/builders/longwait.h"
#include "tests/ui/shell/testwindow.h"
#include "ui/components/button.h"
#include "ui/components/notice.h"
#include "ui/components/statusbar.h"
#include "ui/console/console.h"
#include "ui/console/privatecover.h"
#include "ui/console/projectiondesk.h"
#include "ui/shell/finder.h"
#include "ui/shell/meetingview.h"

#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/** A window on the rehearsal at the end of step V; there is one screen. */
struct HallModeBench {
    TestWindow test;

    HallModeBench()
    {
        test.window().show();
        test.window().rehearse(u"findings"_s);
        if (!QTest::qWaitFor([this] { return test.window().meeting() != nullptr; }, longWait))
            qFatal("the rehearsal does not open");
    }
    MeetingView &meeting() { return *test.window().meeting(); }
    Middle &middle() { return *meeting().findChild<Middle *>(); }
    PrivateCover &cover() { return *meeting().findChild<PrivateCover *>(); }
    void project() { meeting().desk().hall().open(ProjectorWay::Screen); }
};

}

class HallModeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void coversPrivatePagesOnTheOnlyScreen();
    void leavesOtherPagesOpen();
    void opensAPageWhenSomeoneSaysThatTheHallDoesNotSeeIt();
    void tellsNobodysNameInTheBarBelow();
    void closesWhatHangsOverThePage();
    void takesTheConsoleFromBesideThePage();
    void hidesTheConsole();
    void showsTheSlidesOverTheOnlyScreenAndBack();
    void leadsTheProjectorByKeysExceptWhereOneTypes();
    void tellsTheTextSizeThatAKeyChose();
    void projectsWhatThePageIsAbout();
    void projectsATaskFromItsCard();
    void sharesAWindowByVideoFromTheSetUpPage();
};

void HallModeTest::coversPrivatePagesOnTheOnlyScreen()
{
    HallModeBench bench;
    for (const auto page : { PageKind::Members, PageKind::Arrival, PageKind::StepFindings, PageKind::StepDecisions, PageKind::StepReport,
             PageKind::Papers, PageKind::SmallGroups }) {
        bench.meeting().go({ page, {} });
        QVERIFY(bench.middle().showsPage());
        bench.project();
        QVERIFY(!bench.middle().showsPage());
        QVERIFY(bench.cover().isVisible());
        bench.meeting().desk().hall().open(ProjectorWay::Closed);
        QVERIFY(bench.middle().showsPage());
    }
}

void HallModeTest::leavesOtherPagesOpen()
{
    HallModeBench bench;
    bench.project();
    for (const auto page : { PageKind::Preparation, PageKind::StepTasks, PageKind::StepCriteria, PageKind::SetUp }) {
        bench.meeting().go({ page, {} });
        QVERIFY(bench.middle().showsPage());
    }
}

void HallModeTest::opensAPageWhenSomeoneSaysThatTheHallDoesNotSeeIt()
{
    HallModeBench bench;
    bench.project();
    bench.meeting().go({ PageKind::StepDecisions, {} });
    auto *open = bench.cover().findChildren<PlainButton *>().last();
    QTest::keyClick(open, Qt::Key_Space);
    QVERIFY(bench.middle().showsPage());
    bench.meeting().go({ PageKind::StepFindings, {} }); // that was said of one page
    QVERIFY(!bench.middle().showsPage());
}

void HallModeTest::tellsNobodysNameInTheBarBelow()
{
    HallModeBench bench;
    PersonCorrected corrected { Id<Person>(3) };
    corrected.familyName = u"CANARI"_s;
    bench.meeting().document().apply(corrected);
    bench.test.driver().settle();
    const auto told = [&] {
        QStringList words;
        for (const auto *label : bench.meeting().findChild<StatusBar *>()->findChildren<QLabel *>()) {
            if (label->isVisible())
                words.append(label->text());
        }
        return words.join(u' ');
    };
    QVERIFY(told().contains(u"Canari"_s, Qt::CaseInsensitive));
    bench.project();
    QVERIFY(!told().contains(u"Canari"_s, Qt::CaseInsensitive));
    QVERIFY(bench.test.driver().canPress(u"Annuler"_s));
    bench.meeting().desk().hall().open(ProjectorWay::Closed);
    QVERIFY(told().contains(u"Canari"_s, Qt::CaseInsensitive));
}

void HallModeTest::closesWhatHangsOverThePage()
{
    HallModeBench bench;
    bench.meeting().go({ PageKind::Preparation, {} }); // stays in view
    bench.test.window().find();
    bench.test.driver().letters(u"ferr"_s);
    auto *finder = bench.test.window().findChild<Finder *>();
    QVERIFY(finder->isVisible());
    bench.project();
    QVERIFY(!finder->isVisible());
    bench.meeting().desk().hall().open(ProjectorWay::Closed);
    QTest::keyClick(&bench.meeting(), Qt::Key_G);
    QTRY_VERIFY(QApplication::activePopupWidget());
    bench.project();
    QVERIFY(!QApplication::activePopupWidget());
}

void HallModeTest::takesTheConsoleFromBesideThePage()
{
    HallModeBench bench;
    bench.test.window().resize(1920, 1000);
    auto *console = bench.meeting().desk().console();
    QTRY_VERIFY(console->isVisible() && bench.middle().showsPage());
    QTest::failOnWarning(QRegularExpression(u"."_s)); // as one of a widget that stands elsewhere
    QTest::keyClick(&bench.meeting(), Qt::Key_F5);
    QVERIFY(console->isVisible() && !bench.middle().showsPage());
    QTest::keyClick(&bench.meeting(), Qt::Key_F5);
    QVERIFY(console->isVisible() && bench.middle().showsPage());
}

void HallModeTest::hidesTheConsole()
{
    HallModeBench bench;
    bench.test.window().resize(1920, 1000);
    auto *console = bench.meeting().desk().console();
    QTRY_VERIFY(console->isVisible());
    bench.project();
    QVERIFY(!console->isVisible());
}

void HallModeTest::showsTheSlidesOverTheOnlyScreenAndBack()
{
    HallModeBench bench;
    bench.project();
    QVERIFY(!bench.meeting().desk().hall().coversOurScreen());
    QTest::keyClick(&bench.meeting(), Qt::Key_F5);
    QVERIFY(bench.meeting().desk().hall().coversOurScreen());
    auto *slides = bench.meeting().desk().hallWindow();
    QVERIFY(slides->isVisible());
    QTest::keyClick(slides, Qt::Key_Escape);
    QVERIFY(!slides->isVisible());
}

void HallModeTest::leadsTheProjectorByKeysExceptWhereOneTypes()
{
    HallModeBench bench;
    bench.meeting().go({ PageKind::Arrival, {} });
    auto &projector = bench.meeting().desk().projector();
    auto *field = qobject_cast<QLineEdit *>(bench.meeting().page()->firstField());
    QVERIFY(field);
    QTest::keyClicks(field, u"bwf"_s);
    QCOMPARE(field->text(), u"bwf"_s);
    QCOMPARE(projector.projection().cover, Cover::None);
    const auto before = projector.chosen().key;
    QTest::keyClick(field, Qt::Key_PageDown); // a presenter's remote
    QVERIFY(projector.chosen().key != before);
    QTest::keyClick(bench.meeting().desk().console(), Qt::Key_B);
    QCOMPARE(projector.projection().cover, Cover::Black);
}

void HallModeTest::tellsTheTextSizeThatAKeyChose()
{
    HallModeBench bench;
    QSignalSpy said(&bench.meeting().desk(), &ProjectionDesk::said);
    for (const auto key : { Qt::Key_Plus, Qt::Key_Plus, Qt::Key_Minus, Qt::Key_Minus, Qt::Key_Minus })
        QTest::keyClick(bench.meeting().desk().console(), key);
    QCOMPARE(said.size(), 5);
    QVERIFY(said.at(0).first().toString().contains(u"112"_s) && said.at(1).first().toString().contains(u"125"_s));
    QVERIFY(said.at(2).first().toString().contains(u"112"_s) && said.at(4).first().toString().contains(u"100"_s));
}

void HallModeTest::projectsWhatThePageIsAbout()
{
    HallModeBench bench;
    bench.meeting().go({ PageKind::Consensus, u"material"_s });
    QTest::keyClick(bench.meeting().desk().console(), Qt::Key_P);
    QCOMPARE(bench.meeting().desk().projector().shown().key, (SlideKey { SlideKind::Consensus, u"material"_s, 0 }));
}

void HallModeTest::projectsATaskFromItsCard()
{
    HallModeBench bench;
    bench.meeting().go({ PageKind::StepTasks, u"pairs"_s });
    bench.test.driver().press(u"Projeter : Matériel militant"_s);
    QCOMPARE(bench.meeting().desk().projector().shown().key, (SlideKey { SlideKind::Task, u"material"_s, 0 }));
}

void HallModeTest::sharesAWindowByVideoFromTheSetUpPage()
{
    HallModeBench bench;
    bench.meeting().go({ PageKind::SetUp, {} });
    const auto warns = [&] {
        const auto notices = bench.meeting().page()->findChildren<Notice *>();
        return std::any_of(notices.begin(), notices.end(),
            [](const Notice *one) { return one->isVisible() && one->words().startsWith(u"Un seul écran"); });
    };
    QVERIFY(warns());
    bench.test.driver().press(u"Par visio : fenêtre à partager"_s);
    auto *slides = bench.meeting().desk().hallWindow();
    QVERIFY(slides->isVisible() && !slides->isFullScreen());
    QVERIFY(!warns()); // a window needs no second screen
    const auto available = slides->screen()->availableGeometry();
    QVERIFY(slides->width() <= available.width() / 2 && available.contains(slides->geometry())); // our own window stays in sight
    const auto labels = bench.meeting().page()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [](const QLabel *label) { return label->isVisible() && label->text().startsWith(u"Partagez cette fenêtre"_s); }));
    slides->move(available.topLeft());
    bench.meeting().desk().hall().open(ProjectorWay::Shared); // as when a screen comes or goes
    QCOMPARE(slides->pos(), available.topLeft()); // where somebody moved it
    bench.meeting().go({ PageKind::Arrival, {} });
    QVERIFY(bench.middle().showsPage()); // our own window is not what is shared
    bench.meeting().go({ PageKind::SetUp, {} });
    bench.test.driver().press(u"Fermer la fenêtre partagée"_s);
    QVERIFY(!slides->isVisible());
}

QTEST_MAIN(HallModeTest)
#include "hallmodetest.moc"
