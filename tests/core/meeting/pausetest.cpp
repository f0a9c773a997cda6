// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/pause.h"
#include "tests/builders/played.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Procedure procedureWithAPause()
{
    auto procedure = smallProcedure();
    procedure.steps = { { u"findings"_s, u"V"_s, u"Étude"_s, StepKind::Findings, StepPlace::SmallGroups, 40, u"Faire"_s, u"Dire"_s },
        { u"decisions"_s, u"VI"_s, u"Mise en commun"_s, StepKind::Decisions, StepPlace::Plenary, 50, u"Faire"_s, u"Dire"_s } };
    return procedure;
}

void typeSheet(Played &hall, int group)
{
    for (const auto &task : { u"a"_s, u"b"_s })
        hall.then(FindingRecorded { group, task, FindingKind::Nobody, {} });
}

}

class PauseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSheetIsAwaitedUntilItsLastCell()
    {
        Played hall(procedureWithAPause());
        QCOMPARE(awaitedSheets(hall.state()), QList<int>());
        hall.smallGroups(3);
        hall.then(FindingRecorded { 2, u"a"_s, FindingKind::Nobody, {} });
        QCOMPARE(awaitedSheets(hall.state()), (QList { 1, 2, 3 }));
        hall.then(FindingRecorded { 2, u"b"_s, FindingKind::NoSheet, {} });
        QCOMPARE(awaitedSheets(hall.state()), (QList { 1, 3 }));
    }

    void itIsProposedFromTheStudyToThePooling()
    {
        Played hall(procedureWithAPause());
        hall.smallGroups(2);
        QVERIFY(!isPauseNear(hall.state()));
        hall.then(StepStarted { u"findings"_s });
        QVERIFY(isPauseNear(hall.state()));
        typeSheet(hall, 1);
        hall.then(StepStarted { u"decisions"_s });
        QVERIFY(isPauseNear(hall.state())); // somebody was quick: a sheet is missing
        typeSheet(hall, 2);
        QVERIFY(!isPauseNear(hall.state()));
    }

    void itIsProposedThoughNoStepWasStarted()
    {
        Played hall(procedureWithAPause());
        hall.smallGroups(2);
        hall.then(FindingRecorded { 1, u"a"_s, FindingKind::Nobody, {} });
        QVERIFY(isPauseNear(hall.state()));
    }

    void itIsOverOnceThePoolingIs()
    {
        Played hall(procedureWithAPause());
        hall.smallGroups(2);
        typeSheet(hall, 1);
        hall.then(StepStarted { u"decisions"_s });
        hall.then(StepFinished { u"decisions"_s });
        QVERIFY(!isPauseNear(hall.state()));
    }

    void withoutSmallGroupsThereIsNone()
    {
        Played hall(procedureWithAPause());
        hall.then(StepStarted { u"findings"_s });
        QVERIFY(!isPauseNear(hall.state()));
    }
};

QTEST_GUILESS_MAIN(PauseTest)
#include "pausetest.moc"
