// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/pairaid.h"
#include "core/meeting/rules.h"
#include "core/people/names.h"
#include "tests/builders/played.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace {

using Names = QList<Id<Person>>;

/** One small group brings these names for a task. */
void bring(Played &hall, const QString &task, const Names &names)
{
    hall.then(FindingRecorded { 1, task, names.isEmpty() ? FindingKind::Nobody : FindingKind::Names, names });
}

/** So many members called UN, DEUX, …, each of a group of their own. */
Names members(Played &hall, int count)
{
    Names names;
    for (int i = 0; i < count; ++i)
        names.append(hall.member(u"NOM%1"_s.arg(i, 2, 10, QChar(u'0')), u"A"_s));
    return names;
}

const PairChoice *choiceOf(const PairAid &aid, const Names &pair)
{
    const auto it = std::find_if(aid.choices.begin(), aid.choices.end(), [&](const PairChoice &one) { return one.pair.people == pair; });
    return it == aid.choices.end() ? nullptr : &*it;
}

bool blocks(const MeetingState &state, const QString &task, const Names &pair)
{
    const auto breaches = pairBreaches(state, task, pair);
    return std::any_of(breaches.begin(), breaches.end(), [](const RuleBreach &one) { return one.effect != Effect::Advises; });
}

/** Whether the tasks can be filled from these names by trying everything, nobody in two of them. */
bool canFill(const MeetingState &state, const QStringList &tasks, const QMap<QString, Names> &names, const Names &taken)
{
    if (tasks.isEmpty())
        return true;
    const auto free = names.value(tasks.first());
    for (const auto one : free) {
        for (const auto other : free) {
            if (one < other && !taken.contains(one) && !taken.contains(other) && !blocks(state, tasks.first(), { one, other })
                && canFill(state, tasks.mid(1), names, taken + Names { one, other }))
                return true;
        }
    }
    return false;
}

/** Five people of three groups, one of them not certified in time, and three tasks with names drawn among them. */
struct Drawn {
    Played hall { smallProcedure(3) };
    QStringList tasks { u"a"_s, u"b"_s, u"c"_s };
    QMap<QString, Names> names;

    explicit Drawn(std::mt19937 &chance)
    {
        const QList<Id<LocalGroup>> groups { hall.localGroup(u"G0"_s), hall.localGroup(u"G1"_s), hall.localGroup(u"G2"_s),
            hall.localGroup(u"Tard"_s, Certification::NotInTime) };
        Names people;
        for (int i = 0; i < 7; ++i)
            people.append(hall.member(u"NOM%1"_s.arg(i), u"A"_s, { groups.at(qsizetype(chance() % 4)) }));
        hall.smallGroups(1);
        for (const auto &task : tasks) {
            auto brought = people;
            std::shuffle(brought.begin(), brought.end(), chance);
            names.insert(task, brought.mid(0, 2 + qsizetype(chance() % 3)));
            bring(hall, task, names.value(task));
        }
    }
};

}

class PairAidTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPairOfTheNamesBroughtIsCheckedByTheRules()
    {
        Played hall;
        const auto same = hall.localGroup(u"Même"_s);
        const auto one = hall.member(u"BÊTA"_s, u"A"_s, { same });
        const auto two = hall.member(u"ALPHA"_s, u"A"_s, { same });
        const auto three = hall.member(u"ÉPSILON"_s, u"A"_s);
        hall.smallGroups(1);
        bring(hall, u"a"_s, { three, one, two });
        const auto pairs = checkedPairs(hall.state(), u"a"_s);
        QCOMPARE(pairs.size(), 3);
        QCOMPARE(pairs.at(0).people, (Names { two, one })); // in the order of names
        QCOMPARE(pairs.at(1).people, (Names { two, three }));
        QCOMPARE(pairs.at(2).people, (Names { one, three }));
        for (const auto &pair : pairs)
            QCOMPARE(pair.breaches, pairBreaches(hall.state(), u"a", pair.people));
        QVERIFY(!isPossible(pairs.at(0)));
        QVERIFY(isPossible(pairs.at(1)));
    }

    void standingProfilesAreConsideredOnlyWhereFewerThanTwoNamesCame()
    {
        Played hall;
        const auto people = members(hall, 4);
        hall.then(ProfileAdded { {}, people.at(0), u"a"_s }).then(ProfileAdded { {}, people.at(1), u"a"_s });
        hall.then(ProfileAdded { {}, people.at(2), u"b"_s }).then(ProfileWithdrawn { Id<Profile>(1), ProfileStatus::Withdrawn });
        hall.smallGroups(1);
        QCOMPARE(consideredNames(hall.state(), u"a"_s), (Names { people.at(0) }));
        bring(hall, u"a"_s, { people.at(3) });
        QCOMPARE(consideredNames(hall.state(), u"a"_s), (Names { people.at(0), people.at(3) }));
        bring(hall, u"a"_s, { people.at(2), people.at(3) });
        QCOMPARE(consideredNames(hall.state(), u"a"_s), (Names { people.at(2), people.at(3) }));
    }

    void aPairThatAnotherTaskNeedsIsTold()
    {
        Played hall;
        const auto people = members(hall, 4);
        hall.smallGroups(1);
        bring(hall, u"a"_s, people);
        bring(hall, u"b"_s, { people.at(0), people.at(1) });
        const auto aid = pairAid(hall.state(), u"a"_s);
        QCOMPARE(aid.open.fillable, Fillable::Yes);
        QCOMPARE(choiceOf(aid, { people.at(0), people.at(2) })->effect.emptied, QStringList { u"b"_s });
        QVERIFY(choiceOf(aid, { people.at(2), people.at(3) })->effect.emptied.isEmpty());
    }

    void tasksThatNoLongerGoTogetherAreTold()
    {
        Played hall(smallProcedure(3));
        const auto people = members(hall, 6);
        hall.smallGroups(1);
        bring(hall, u"a"_s, { people.at(0), people.at(4), people.at(5) });
        bring(hall, u"b"_s, people.mid(0, 4));
        bring(hall, u"c"_s, people.mid(0, 4));
        const auto aid = pairAid(hall.state(), u"a"_s);
        const auto &effect = choiceOf(aid, { people.at(0), people.at(4) })->effect;
        QVERIFY(effect.emptied.isEmpty());
        QCOMPARE(effect.crowded, (QStringList { u"b"_s, u"c"_s }));
        QCOMPARE(choiceOf(aid, { people.at(4), people.at(5) })->effect, PairEffect {});
        QCOMPARE(aid.open.fillable, Fillable::Yes);
    }

    void whatHoldsWhateverIsChosenIsSaidOnce()
    {
        Played hall(smallProcedure(3));
        const auto people = members(hall, 5);
        hall.smallGroups(1);
        for (const auto &task : { u"a"_s, u"b"_s, u"c"_s })
            bring(hall, task, people);
        const auto aid = pairAid(hall.state(), u"a"_s);
        QCOMPARE(aid.open.fillable, Fillable::No);
        QCOMPARE(aid.open.crowded, (QStringList { u"a"_s, u"b"_s, u"c"_s }));
        for (const auto &choice : aid.choices)
            QCOMPARE(choice.effect, PairEffect {});
    }

    void whoAlreadyHasATaskIsNotCountedAgain()
    {
        Played hall;
        const auto people = members(hall, 3);
        hall.smallGroups(1);
        bring(hall, u"b"_s, people);
        bring(hall, u"a"_s, people);
        hall.leadTo(Stage::Locked, u"a"_s, { people.at(0), people.at(1) });
        const auto aid = pairAid(hall.state(), u"b"_s);
        QCOMPARE(aid.open.tasks, QStringList { u"b"_s });
        QVERIFY(aid.open.without.isEmpty()); // the rule only advises
        QCOMPARE(aid.open.fillable, Fillable::No);
        QCOMPARE(aid.open.crowded, QStringList { u"b"_s });
        QVERIFY(hasOtherTask(choiceOf(aid, { people.at(1), people.at(2) })->pair));
    }

    void whereTwoTasksAreForbiddenNoPairIsPossibleWithThem()
    {
        auto procedure = smallProcedure();
        procedure.rules.append({ Rule::OneTask, Effect::Blocks });
        Played hall(procedure);
        const auto people = members(hall, 3);
        hall.smallGroups(1);
        bring(hall, u"a"_s, people);
        bring(hall, u"b"_s, people);
        hall.leadTo(Stage::Locked, u"a"_s, { people.at(0), people.at(1) });
        QCOMPARE(pairAid(hall.state(), u"b"_s).open.without, QStringList { u"b"_s });
    }

    void aTaskWithAResultIsNoLongerOpen()
    {
        Played hall;
        const auto people = members(hall, 2);
        hall.smallGroups(1);
        bring(hall, u"a"_s, people);
        bring(hall, u"b"_s, {});
        hall.then(ResultRecorded { u"b"_s, Outcome::Vacant, {} });
        const auto aid = pairAid(hall.state(), u"a"_s);
        QCOMPARE(aid.open.tasks, QStringList { u"a"_s });
        QCOMPARE(aid.open.fillable, Fillable::Yes);
    }

    void awaitedGroupsAreSaidSinceTheyMayBringNames()
    {
        Played hall;
        const auto people = members(hall, 2);
        hall.smallGroups(2);
        bring(hall, u"a"_s, people);
        QVERIFY(pairAid(hall.state(), u"a"_s).open.isAwaited);
    }

    void drawnMeetingsGiveWhatTryingEverythingGives()
    {
        std::mt19937 chance(42);
        int told = 0;
        int impossible = 0;
        for (int round = 0; round < 60; ++round) {
            const Drawn drawn(chance);
            const auto &state = drawn.hall.state();
            const auto can = [&](const QStringList &tasks, const Names &taken) { return canFill(state, tasks, drawn.names, taken); };
            const auto aid = pairAid(state, u"a"_s);
            QStringList fillable;
            for (const auto &task : drawn.tasks) {
                QCOMPARE(aid.open.without.contains(task), !can({ task }, {}));
                if (can({ task }, {}))
                    fillable.append(task);
            }
            QCOMPARE(aid.open.fillable, can(fillable, {}) ? Fillable::Yes : Fillable::No);
            QCOMPARE(aid.open.crowded.isEmpty(), can(fillable, {}));
            for (const auto &choice : aid.choices) {
                const auto &pair = choice.pair.people;
                QCOMPARE(isPossible(choice.pair), !blocks(state, u"a"_s, pair));
                impossible += isPossible(choice.pair) ? 0 : 1;
                if (!isPossible(choice.pair))
                    continue;
                QStringList left;
                for (const auto &task : { u"b"_s, u"c"_s }) {
                    QCOMPARE(choice.effect.emptied.contains(task), can({ task }, {}) && !can({ task }, pair));
                    if (can({ task }, pair))
                        left.append(task);
                }
                QCOMPARE(!choice.effect.crowded.isEmpty(), can(left + QStringList { u"a"_s }, {}) && !can(left, pair));
                told += choice.effect == PairEffect {} ? 0 : 1;
            }
        }
        QVERIFY(told > 20 && impossible > 20);
    }
};

QTEST_GUILESS_MAIN(PairAidTest)
#include "pairaidtest.moc"
