// SPDX-License-Identifier: GPL-3.0-or-later
// Step V, the groups have finished: the page proposes the pause, and says how many sheets it waits for.

#include "ui/meeting/pauseline.h"

#include "core/meeting/pause.h"
#include "core/slide/deck.h"
#include "core/slide/slide.h"
#include "tests/builders/french.h"
#include "tests/ui/meeting/bench.h"
#include "ui/components/button.h"
#include "ui/components/paragraph.h"
#include "ui/meeting/findingspage.h"
#include "ui/meeting/findingstable.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

class PauseLineTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void itIsProposedOnceTheGroupsStudy()
    {
        Bench bench(u"criteria"_s);
        auto *page = bench.show<FindingsPage>();
        auto *line = page->findChild<PauseLine *>();
        QVERIFY(!line->isVisible());
        bench.doNow(StepStarted { u"findings"_s });
        QVERIFY(line->isVisible());
        QVERIFY(page->findChild<FindingsTable *>()->hasFocus());
        bench.shoot(u"findings-pause"_s);
    }

    void itsSlideIsProjectedByOneButton()
    {
        Bench bench(u"criteria"_s);
        auto *page = bench.show<FindingsPage>();
        bench.doNow(StepStarted { u"findings"_s });
        QSignalSpy projected(page, &WindowPage::projectRequested);
        page->findChild<PauseLine *>()->findChild<Button *>()->click();
        QCOMPARE(projected.size(), 1);
        const auto key = projected.first().first().value<SlideKey>();
        QCOMPARE(key, (SlideKey { SlideKind::Pause, {}, 0 }));
        QVERIFY(slide(bench.state(), key).ask.contains(QString::number(bench.state().smallGroups.size())));
    }

    void itCountsTheSheetsThatAreAwaited()
    {
        Bench bench(u"criteria"_s);
        auto *page = bench.show<FindingsPage>();
        bench.doNow(StepStarted { u"findings"_s });
        const auto *words = page->findChild<PauseLine *>()->findChild<Paragraph *>();
        for (auto awaited = awaitedSheets(bench.state()); !awaited.isEmpty(); awaited.removeFirst()) {
            QVERIFY2(words->text().contains(QString::number(awaited.size())), qPrintable(words->text()));
            for (const auto &task : procedureOf(bench.state()).tasks)
                bench.doNow(FindingRecorded { awaited.first(), task.code, FindingKind::Nobody, {} });
        }
        QVERIFY(words->isVisible() && !words->text().contains(u'0'));
        bench.doNow(StepStarted { u"decisions"_s });
        QVERIFY(!words->isVisible());
    }
};

QTEST_MAIN(PauseLineTest)
#include "pauselinetest.moc"
