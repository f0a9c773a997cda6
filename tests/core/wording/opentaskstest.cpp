// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/opentasks.h"
#include "tests/builders/french.h"
#include "tests/builders/played.h"

#include <QTest>

using namespace Qt::StringLiterals;

class OpenTasksTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void aTaskIsLeftOpenOnceItsResultIsLocked()
    {
        Played hall;
        QVERIFY(tasksLeftOpen(hall.state()).isEmpty());
        hall.then(ResultRecorded { u"a"_s, Outcome::Vacant, {} });
        QVERIFY(tasksLeftOpen(hall.state()).isEmpty());
        hall.then(SentenceReadBack { u"a"_s }).then(DecisionLocked { u"a"_s });
        QCOMPARE(tasksLeftOpen(hall.state()), QStringList { u"Mission a\u00A0: chaque groupe cherche des volontaires"_s });
    }

    void withoutAPairEachTaskSaysWhatComesNext()
    {
        Played hall(smallProcedure(3));
        const auto one = hall.member(u"UN"_s, u"A"_s);
        const auto two = hall.member(u"DEUX"_s, u"B"_s);
        hall.leadTo(Stage::Test, u"a"_s, { one, two });
        hall.then(ResultRecorded { u"a"_s, Outcome::NoConsensus, {} });
        hall.then(ResultRecorded { u"b"_s, Outcome::NotTreated, {} });
        const QStringList expected { u"Mission a\u00A0: les équipes nationales choisissent parmi les profils débattus"_s,
            u"Mission b\u00A0: à reprendre à une autre séance"_s, u"Mission c\u00A0: à reprendre ensemble"_s };
        QCOMPARE(tasksWithoutPair(hall.state()), expected);
    }

    void aDesignatedPairIsOpenUntilItIsLocked()
    {
        Played hall(smallProcedure(1));
        const QList pair { hall.member(u"UN"_s, u"A"_s), hall.member(u"DEUX"_s, u"B"_s) };
        hall.leadTo(Stage::ReadBack, u"a"_s, pair);
        hall.then(ResultRecorded { u"a"_s, Outcome::Designated, {} });
        QCOMPARE(tasksWithoutPair(hall.state()), QStringList { u"Mission a\u00A0: à relire, puis à acter"_s });
        hall.then(SentenceReadBack { u"a"_s }).then(DecisionLocked { u"a"_s });
        QVERIFY(tasksWithoutPair(hall.state()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(OpenTasksTest)
#include "opentaskstest.moc"
