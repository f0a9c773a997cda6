// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/comparison.h"
#include "core/people/phone.h"
#include "tests/builders/people.h"
#include "tests/core/exchange/importdossier.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QList<ComparedValue> compared(Person known, const ImportedPerson &row, QList<LocalGroup> groups = {})
{
    MergePlan plan;
    const auto id = known.id;
    plan.people = { std::move(known) };
    plan.inputs = { inputOf(InputKind::MembersCsv, { row }) };
    PlannedRow planned;
    planned.row = 0;
    return comparedValues(plan, planned, { id, {} }, groups);
}

}

class ComparisonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatDiffersIsShown()
    {
        auto known = personNamed(0, u"ABADIE Thérèse"_s);
        known.email = u"t@x.fr"_s;
        known.phone = u"+33612345678"_s;
        QCOMPARE(compared(known, rowNamed(u"Abadie Therese"_s, { u"t@x.fr"_s })),
            (QList<ComparedValue> { { u"Téléphone"_s, spokenPhone(known.phone), u"—"_s } }));
        QCOMPARE(compared(known, rowNamed(u"ABADIE Teresa"_s, { u"t@x.fr"_s, known.phone })),
            (QList<ComparedValue> { { u"Nom"_s, u"ABADIE Thérèse"_s, u"ABADIE Teresa"_s } }));
    }

    void localGroupsAreNamed()
    {
        auto known = personNamed(0, u"ABADIE Thérèse"_s);
        known.groups = { Id<LocalGroup>(4) };
        QCOMPARE(compared(known, rowNamed(u"ABADIE Thérèse"_s, { u"#Gannat"_s }), { localGroupNamed(4, u"Vichy"_s) }),
            (QList<ComparedValue> { { u"Groupes d’action"_s, u"Vichy"_s, u"Gannat"_s } }));
    }

    void aHiddenNameStaysHidden()
    {
        const auto known = personNamed(0, u"ABADIE Thérèse (Titi)"_s);
        auto row = rowNamed(u"ABADIE Thérèse (mouette)"_s);
        row.sharing = NameSharing::PseudoOnly;
        row.familyName = u"AUTRE"_s;
        QCOMPARE(compared(known, row), (QList<ComparedValue> { { u"Pseudo"_s, u"Titi"_s, u"mouette"_s } }));
    }
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "comparisontest.moc"
