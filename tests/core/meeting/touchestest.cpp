// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/touches.h"

#include "core/journal/memorystore.h"
#include "core/meeting/intents.h"
#include "core/meeting/naming.h"
#include "core/meeting/rehearsal.h"
#include "core/meeting/script.h"
#include "core/procedure/procedurefile.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TouchesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyChangeIsAboutSomething()
    {
        MemoryStore store;
        MeetingSession session(store, u"essai"_s);
        QVERIFY(session.open());
        const auto procedure = builtInProcedure(u"boucle-2026"_s);
        QVERIFY(procedure && rehearse(session, *procedure, u"preparation"_s));
        for (const auto &described : describeIntents()) {
            const auto line = readScriptLine(described.example, {});
            QVERIFY(line);
            const auto intent = readIntent(*line, { namingIn(session.state()) });
            QVERIFY2(intent, qUtf8Printable(described.name));
            const auto answer = session.apply(*intent, 1);
            QVERIFY2(answer, qUtf8Printable(described.name));
            QVERIFY2(!subjectsOf(answer->change).isEmpty(), qUtf8Printable(described.name));
        }
    }

    void whatIsElsewhereIsNotTouched()
    {
        const auto shares
            = [](const MeetingChange &one, const MeetingChange &other) { return subjectsOf(one).intersects(subjectsOf(other)); };
        const Id<Person> person(7);
        QVERIFY(shares(PersonCorrected { person }, GenderStated { person, Gender::F }));
        QVERIFY(!shares(PersonCorrected { person }, PersonCorrected { Id<Person>(8) }));
        QVERIFY(shares(FindingRecorded { 1, u"a"_s, FindingKind::Nobody, {} }, FindingTakenBack { 1, u"a"_s }));
        QVERIFY(!shares(FindingRecorded { 1, u"a"_s, FindingKind::Nobody, {} }, FindingRecorded { 2, u"a"_s, FindingKind::Nobody, {} }));
        QVERIFY(!shares(FindingRecorded { 1, u"a"_s, FindingKind::Nobody, {} }, CriteriaRecorded { 1, u"a"_s, {} }));
        QVERIFY(shares(SmallGroupsDrawn {}, PersonSeated { person, 2 }));
        QVERIFY(shares(DecisionLocked { u"a"_s }, DecisionUnlocked { u"a"_s, u"raison"_s }));
        QVERIFY(!shares(DecisionLocked { u"a"_s }, DecisionLocked { u"b"_s }));
    }
};

QTEST_GUILESS_MAIN(TouchesTest)
#include "touchestest.moc"
