// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/situation.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QList<Id<Person>> people(unsigned mask)
{
    QList<Id<Person>> names;
    for (quint32 i = 0; i < 4; ++i) {
        if (mask & (1U << i))
            names.append(Id<Person>(i));
    }
    return names;
}

/** Everything that one group may have done with four names: awaited, no sheet, nobody, any names, any pair agreed. */
QList<std::optional<Finding>> everyFinding()
{
    QList<std::optional<Finding>> all { std::nullopt, Finding { FindingKind::NoSheet, {} }, Finding { FindingKind::Nobody, {} } };
    for (unsigned mask = 1; mask < 16; ++mask) {
        all.append(Finding { FindingKind::Names, people(mask) });
        if (people(mask).size() == 2)
            all.append(Finding { FindingKind::Pair, people(mask) });
    }
    return all;
}

/** The table as domain.md A tells it, written the other way round: by sets of names. */
SituationKind expected(const QList<std::optional<Finding>> &groups)
{
    QSet<quint32> union_;
    QSet<QString> agreed;
    bool isAwaited = false;
    bool isSplit = false;
    for (const auto &one : groups) {
        isAwaited = isAwaited || !one;
        if (!one || one->kind == FindingKind::NoSheet)
            continue;
        QStringList key;
        for (const auto name : one->names) {
            union_.insert(name.number());
            key.append(QString::number(name.number()));
        }
        isSplit = isSplit || one->kind != FindingKind::Pair;
        agreed.insert(key.join(u'+'));
    }
    if (isAwaited)
        return SituationKind::Awaited;
    if (union_.isEmpty())
        return SituationKind::NoName;
    if (union_.size() == 1)
        return SituationKind::OneName;
    return !isSplit && agreed.size() == 1 ? SituationKind::SameNames : SituationKind::SeveralNames;
}

}

class SituationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCombinationOfThreeGroupsAndFourNames()
    {
        const auto all = everyFinding();
        QMap<SituationKind, int> seen;
        for (const auto &a : all) {
            for (const auto &b : all) {
                for (const auto &c : all) {
                    QMap<int, Finding> findings;
                    const QList<std::optional<Finding>> groups { a, b, c };
                    for (int i = 0; i < 3; ++i) {
                        if (groups.at(i))
                            findings.insert(i + 1, *groups.at(i));
                    }
                    const auto kind = situationOf({ 1, 2, 3 }, findings).kind;
                    QCOMPARE(kind, expected(groups));
                    ++seen[kind];
                }
            }
        }
        QCOMPARE(seen.size(), 5);
    }

    void aPairInAnotherOrderIsTheSamePair()
    {
        const Finding one { FindingKind::Pair, { Id<Person>(1), Id<Person>(2) } };
        const Finding other { FindingKind::Pair, { Id<Person>(2), Id<Person>(1) } };
        QCOMPARE(situationOf({ 1, 2 }, { { 1, one }, { 2, other } }).kind, SituationKind::SameNames);
    }

    void aPairThatOneGroupDoesNotAgreeOnIsSeveralNames()
    {
        const Finding pair { FindingKind::Pair, { Id<Person>(1), Id<Person>(2) } };
        const Finding nobody { FindingKind::Nobody, {} };
        QCOMPARE(situationOf({ 1, 2, 3 }, { { 1, pair }, { 2, pair }, { 3, nobody } }).kind, SituationKind::SeveralNames);
    }

    void aGroupWithoutSheetIsLeftOutAndSaid()
    {
        const Finding pair { FindingKind::Pair, { Id<Person>(1), Id<Person>(2) } };
        const auto situation = situationOf({ 1, 2 }, { { 1, pair }, { 2, Finding { FindingKind::NoSheet, {} } } });
        QCOMPARE(situation.kind, SituationKind::SameNames);
        QCOMPARE(situation.withoutSheet, QList<int> { 2 });
        QCOMPARE(situation.sheets, QList<int> { 1 });
    }

    void aSilentGroupIsAwaitedAndNeverAgrees()
    {
        const Finding pair { FindingKind::Pair, { Id<Person>(1), Id<Person>(2) } };
        const auto situation = situationOf({ 1, 2, 3 }, { { 2, pair } });
        QCOMPARE(situation.kind, SituationKind::Awaited);
        QCOMPARE(situation.awaited, (QList<int> { 1, 3 }));
    }

    void howManyGroupsBroughtAName()
    {
        const Finding pair { FindingKind::Pair, { Id<Person>(1), Id<Person>(2) } };
        const Finding names { FindingKind::Names, { Id<Person>(2), Id<Person>(3) } };
        const auto situation = situationOf({ 1, 2 }, { { 1, pair }, { 2, names } });
        QCOMPARE(situation.names.size(), 3);
        QVERIFY(situation.names.contains({ Id<Person>(2), 2 }));
    }
};

QTEST_GUILESS_MAIN(SituationTest)
#include "situationtest.moc"
