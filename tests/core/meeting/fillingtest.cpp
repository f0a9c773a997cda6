// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/filling.h"

#include <QTest>

#include <numeric>
#include <random>

namespace {

using Tasks = QList<QList<NumberPair>>;

/** The same question asked the long way: each pair for each task in turn. */
bool canBeFilled(const Tasks &tasks, const QList<int> &wanted, const QList<int> &taken)
{
    if (wanted.isEmpty())
        return true;
    for (const auto &[one, other] : tasks.at(wanted.first())) {
        if (!taken.contains(one) && !taken.contains(other) && canBeFilled(tasks, wanted.mid(1), taken + QList { one, other }))
            return true;
    }
    return false;
}

/**
 * And by another way altogether: all sets of people that the tasks so far may use, by layers; a task can be filled after them when
 * a layer is not empty.
 */
bool canBeFilledByLayers(const Tasks &tasks, const QList<int> &wanted, quint32 taken)
{
    QSet<quint32> layer { taken };
    for (const int task : wanted) {
        QSet<quint32> next;
        for (const auto used : std::as_const(layer)) {
            for (const auto &[one, other] : tasks.at(task)) {
                const auto pair = (1U << one) | (1U << other);
                if (!(used & pair))
                    next.insert(used | pair);
            }
        }
        layer = next;
    }
    return !layer.isEmpty();
}

/** So many of all pairs of so many people, drawn for each task. */
Tasks drawn(std::mt19937 &chance, int count, int people, quint64 percent)
{
    Tasks tasks(count);
    for (auto &pairs : tasks) {
        for (int one = 0; one < people; ++one) {
            for (int other = one + 1; other < people; ++other) {
                if (chance() % 100 < percent)
                    pairs.append({ one, other });
            }
        }
    }
    return tasks;
}

/** Every pair of these. */
QList<NumberPair> everyPair(const QList<int> &people)
{
    QList<NumberPair> pairs;
    for (qsizetype i = 0; i < people.size(); ++i) {
        for (qsizetype j = i + 1; j < people.size(); ++j)
            pairs.append({ people.at(i), people.at(j) });
    }
    return pairs;
}

QList<int> upTo(int count)
{
    QList<int> numbers(count);
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

}

class FillingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysTheSameAsTwoOtherWaysOnDrawnCases()
    {
        std::mt19937 chance(2026);
        QMap<Fillable, int> seen;
        for (int round = 0; round < 1500; ++round) {
            const int count = 1 + int(chance() % 5);
            const int people = 2 + int(chance() % 9);
            const auto tasks = drawn(chance, count, people, 5 + chance() % 60);
            const QList<int> taken = round % 3 ? QList { 0, 1 } : QList<int> {};
            const auto answer = Filling(tasks).fill(upTo(count), taken);
            const bool expected = canBeFilled(tasks, upTo(count), taken);
            QCOMPARE(answer, expected ? Fillable::Yes : Fillable::No);
            QCOMPARE(canBeFilledByLayers(tasks, upTo(count), taken.isEmpty() ? 0U : 3U), expected);
            ++seen[answer];
        }
        QVERIFY(seen.value(Fillable::Yes) > 250 && seen.value(Fillable::No) > 250);
    }

    void manyQuestionsToOneSearchStayRight()
    {
        std::mt19937 chance(17);
        for (int round = 0; round < 60; ++round) {
            const auto tasks = drawn(chance, 4, 8, 15 + chance() % 30);
            Filling filling(tasks);
            for (int one = 0; one < 8; ++one) {
                for (int other = one + 1; other < 8; ++other) {
                    for (const auto &wanted : { QList { 0 }, QList { 1, 3 }, QList { 0, 1, 2 }, QList { 0, 1, 2, 3 } })
                        QCOMPARE(filling.fill(wanted, { one, other }) == Fillable::Yes, canBeFilled(tasks, wanted, { one, other }));
                }
            }
        }
    }

    void aConflictCannotBeFilledAndNeedsEachOfItsTasks()
    {
        std::mt19937 chance(5);
        int conflicts = 0;
        for (int round = 0; round < 500; ++round) {
            const auto tasks = drawn(chance, 5, 8, 10 + chance() % 20);
            const auto conflict = Filling(tasks).conflict(upTo(5));
            QCOMPARE(conflict.isEmpty(), canBeFilled(tasks, upTo(5), {}));
            if (conflict.isEmpty())
                continue;
            ++conflicts;
            QVERIFY(!canBeFilled(tasks, conflict, {}));
            for (const int task : conflict) {
                auto fewer = conflict;
                fewer.removeOne(task);
                QVERIFY(canBeFilled(tasks, fewer, {}));
            }
        }
        QVERIFY(conflicts > 100);
    }

    void nothingToFillIsFilled()
    {
        QCOMPARE(Filling(Tasks {}).fill({}), Fillable::Yes);
        QCOMPARE(Filling(Tasks(1)).fill({ 0 }), Fillable::No);
    }

    void whoeverIsTakenAndNotNamedTakesNothing()
    {
        QCOMPARE(Filling(Tasks { { { 1, 2 } } }).fill({ 0 }, { 7, 8 }), Fillable::Yes);
        QCOMPARE(Filling(Tasks { { { 1, 2 } } }).fill({ 0 }, { 7, 2 }), Fillable::No);
    }

    void oneNameTooFewForEightTasksIsSeenAtOnce()
    {
        Tasks tasks;
        for (int task = 0; task < 8; ++task) {
            auto people = upTo(16);
            people.removeAt(task); // so that no two people are alike
            people.removeLast();
            tasks.append(everyPair(people));
        }
        Filling filling(tasks);
        QCOMPARE(filling.fill(upTo(8)), Fillable::No);
        QVERIFY(filling.stepsLeft() > 19'990);
    }

    void aHubThatEveryPairNeedsIsSeenInFewSteps()
    {
        Tasks tasks(8);
        for (auto &pairs : tasks) { // three people of other groups, seventeen of one group
            for (int hub = 0; hub < 3; ++hub) {
                for (int other = hub + 1; other < 20; ++other)
                    pairs.append({ hub, other });
            }
        }
        Filling filling(tasks);
        QCOMPARE(filling.fill(upTo(3)), Fillable::Yes);
        QCOMPARE(filling.fill(upTo(8)), Fillable::No);
        QVERIFY(filling.stepsLeft() > 19'000);
    }

    void withoutStepsItSaysThatItDoesNotKnow()
    {
        const Tasks tasks { everyPair(upTo(4)), everyPair(upTo(4)) };
        QCOMPARE(Filling(tasks, 0).fill({ 0, 1 }), Fillable::Unknown);
        QCOMPARE(Filling(tasks, 0).fill({ 0 }), Fillable::Yes);
        QCOMPARE(Filling(tasks).fill({ 0, 1 }), Fillable::Yes);
    }

    void aLargeHallIsAnsweredWhateverIsDrawn()
    {
        std::mt19937 chance(300);
        for (int round = 0; round < 5; ++round) {
            Tasks tasks;
            for (int task = 0; task < 8; ++task) {
                QList<int> people;
                for (int person = 0; person < 24; ++person) {
                    if (chance() % 2)
                        people.append(person);
                }
                auto pairs = everyPair(people);
                pairs.removeIf([&](const NumberPair &pair) { return (pair.first * 7 + pair.second * 3) % 4 == 0; });
                tasks.append(pairs);
            }
            Filling filling(tasks);
            for (const auto &[one, other] : tasks.first())
                QVERIFY(filling.fill({ 1, 2, 3, 4, 5, 6, 7 }, { one, other }) != Fillable::Unknown);
        }
    }
};

QTEST_GUILESS_MAIN(FillingTest)
#include "fillingtest.moc"
