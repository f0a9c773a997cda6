// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/projector.h"

#include "tests/ui/preparation/madeup.h"
#include "tests/ui/preparation/pagewindow.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

class ProjectorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void walksThroughTheWholeDeckAndBack();
    void keepsTheHallsPictureWhileFrozen();
    void coversAndUncovers();
    void showsTheSlideAgainWhenAnotherIsChosen();
    void showsTheTimeOfTheStepAndComesBack();
    void followsTheMeeting();
    void isReadAgainAfterACrash();
    void keepsTheSizeWithinItsSteps();
};

void ProjectorTest::walksThroughTheWholeDeckAndBack()
{
    PageWindow bench(madeUpMeeting());
    Projector projector(bench.document);
    const auto first = projector.chosen();
    QList<SlideKey> seen { first.key };
    while (projector.coming()) {
        const auto coming = *projector.coming();
        projector.next();
        QCOMPARE(projector.chosen(), coming); // what was announced comes
        seen.append(projector.chosen().key);
        QVERIFY(seen.size() < 500);
    }
    for (const auto &key : deck(bench.state()))
        QVERIFY2(seen.contains(key), qPrintable(slideTitle(bench.state(), key)));
    for (qsizetype at = seen.size() - 2; at >= 0; --at) {
        projector.previous();
        QCOMPARE(projector.chosen().key, seen.at(at));
    }
    projector.previous(); // there is nothing before the first
    QCOMPARE(projector.chosen(), first);
}

void ProjectorTest::keepsTheHallsPictureWhileFrozen()
{
    PageWindow bench(madeUpMeeting());
    Projector projector(bench.document);
    const auto picture = projector.shown();
    projector.toggleFrozen();
    projector.next();
    QCOMPARE(projector.shown(), picture);
    QVERIFY(projector.chosen() != picture);
    projector.toggleFrozen();
    QCOMPARE(projector.shown(), projector.chosen());
}

void ProjectorTest::coversAndUncovers()
{
    PageWindow bench(madeUpMeeting());
    Projector projector(bench.document);
    projector.toggle(Cover::Black);
    QCOMPARE(projector.projection().cover, Cover::Black);
    projector.toggle(Cover::White);
    QCOMPARE(projector.projection().cover, Cover::White);
    projector.toggle(Cover::White);
    QCOMPARE(projector.projection().cover, Cover::None);
}

void ProjectorTest::showsTheSlideAgainWhenAnotherIsChosen()
{
    PageWindow bench(madeUpMeeting());
    Projector projector(bench.document);
    projector.toggle(Cover::Black);
    projector.project({ SlideKind::Thanks, {}, 0 });
    QCOMPARE(projector.projection().cover, Cover::None);
    QCOMPARE(projector.shown().key.kind, SlideKind::Thanks);
}

void ProjectorTest::showsTheTimeOfTheStepAndComesBack()
{
    PageWindow bench(madeUpMeeting());
    Projector projector(bench.document);
    const auto before = projector.chosen().key;
    projector.toggleTimer(); // no step is under way
    QCOMPARE(projector.chosen().key, before);
    const auto step = procedureOf(bench.state()).steps.first().code;
    bench.document.apply(StepStarted { step });
    bench.settle();
    projector.toggleTimer();
    QCOMPARE(projector.shown().key.kind, SlideKind::Timer);
    const auto *time = std::get_if<TimeLeft>(&projector.shown().slide.blocks.first());
    QVERIFY(time && time->plannedSeconds > 0 && time->secondsLeft > time->plannedSeconds - 60);
    QSignalSpy ticked(&projector, &Projector::changed);
    QTRY_VERIFY(ticked.size() > 0); // by itself, as the seconds go
    projector.next();
    QCOMPARE(projector.chosen().key, before);
}

void ProjectorTest::followsTheMeeting()
{
    PageWindow bench(madeUpMeeting());
    Projector projector(bench.document);
    projector.project({ SlideKind::LookBack, procedureOf(bench.state()).tasks.first().code, 0 });
    const auto before = projector.shown().slide;
    bench.document.apply(LookBackRecorded { procedureOf(bench.state()).tasks.first().code, u"Un stand chaque samedi"_s, {} });
    bench.settle();
    QVERIFY(projector.shown().slide != before);
}

void ProjectorTest::isReadAgainAfterACrash()
{
    PageWindow bench(madeUpMeeting());
    {
        Projector projector(bench.document);
        projector.project({ SlideKind::Matrix, {}, 0 });
        projector.toggleFrozen();
        projector.next();
        projector.keepWay(ProjectorWay::Screen);
        bench.settle();
    }
    const Projector again(bench.document);
    QCOMPARE(again.shown().key.kind, SlideKind::Matrix);
    QVERIFY(again.chosen().key.kind != SlideKind::Matrix);
    QCOMPARE(again.projection().way, ProjectorWay::Screen);
}

void ProjectorTest::keepsTheSizeWithinItsSteps()
{
    PageWindow bench(madeUpMeeting());
    Projector projector(bench.document);
    QCOMPARE(projector.projection().scale, 100);
    projector.smaller(); // never under the floor
    QCOMPARE(projector.projection().scale, 100);
    projector.larger();
    QVERIFY(projector.projection().scale > 100);
    projector.smaller();
    QCOMPARE(projector.projection().scale, 100);
}

QTEST_MAIN(ProjectorTest)
#include "projectortest.moc"
