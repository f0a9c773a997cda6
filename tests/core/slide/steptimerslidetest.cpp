// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slide/steptimerslide.h"

#include "tests/builders/french.h"
#include "tests/builders/played.h"

#include <QTest>

using namespace Qt::StringLiterals;

class StepTimerSlideTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void noStepNoSlide()
    {
        Played meeting;
        QVERIFY(!stepTimerSlide(meeting.state(), meeting.now()));
    }

    void theSlideTellsWhatIsLeftOfTheStep()
    {
        Played meeting;
        const auto step = meeting.state().procedure->steps.first();
        meeting.then(StepStarted { step.code });
        const auto slide = stepTimerSlide(meeting.state(), meeting.now() + 90'000);
        QVERIFY(slide.has_value());
        const auto *left = std::get_if<TimeLeft>(&slide->blocks.first());
        QVERIFY(left);
        QCOMPARE(left->plannedSeconds, step.minutes * 60);
        QCOMPARE(left->secondsLeft, step.minutes * 60 - 90);
        QVERIFY2(slide->head.aside.startsWith(u"jusqu’à"_s), qUtf8Printable(slide->head.aside));
    }
};

QTEST_GUILESS_MAIN(StepTimerSlideTest)
#include "steptimerslidetest.moc"
