// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/matrixpaper.h"

#include "core/meeting/situation.h"
#include "core/paper/meetingpaper.h"
#include "core/paper/plaintext.h"
#include "core/wording/sentences.h"
#include "tests/builders/french.h"
#include "tests/builders/played.h"
#include "tests/builders/rehearsed.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/** The tables of groups × tasks: all but the first, which tells the situations. */
QList<PaperTable> gridsOf(const MeetingState &state)
{
    return tablesOf(matrixPaper(state)).mid(1);
}

/** What stands in the cell of this group, by the headings alone. */
QString cellOf(const MeetingState &state, int group, const QString &task)
{
    for (const auto &grid : gridsOf(state)) {
        for (qsizetype i = 1; i < grid.columns.size(); ++i) {
            if (grid.columns.at(i).heading != u"Groupe %1"_s.arg(group))
                continue;
            for (const auto &row : grid.rows) {
                if (row.first() == numberedTask(state, task))
                    return row.at(i);
            }
        }
    }
    return u"no such cell"_s;
}

FindingRecorded brought(int group, FindingKind kind, const QList<Id<Person>> &names)
{
    FindingRecorded finding;
    finding.group = group;
    finding.task = u"a"_s;
    finding.finding = kind;
    finding.names = names;
    return finding;
}

}

class MatrixPaperTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void everyFindingStandsInItsCell()
    {
        const auto state = rehearsed(u"decisions"_s);
        QSet<FindingKind> kinds;
        int awaited = 0;
        for (const auto &group : state.smallGroups) {
            for (const auto &task : procedureOf(state).tasks) {
                const auto lines = cellOf(state, group.number, task.code).split(u'\n');
                const auto finding = state.findings.constFind({ group.number, task.code });
                if (finding == state.findings.constEnd()) {
                    QCOMPARE(lines, QStringList { u"en attente"_s });
                    ++awaited;
                    continue;
                }
                QCOMPARE(lines.first(), word(finding->kind));
                QCOMPARE(lines.size(), 1 + finding->names.size());
                for (qsizetype i = 0; i < finding->names.size(); ++i)
                    QVERIFY(lines.at(i + 1).startsWith(state.people.find(finding->names.at(i))->givenName));
                kinds.insert(finding->kind);
            }
        }
        QCOMPARE(kinds.size(), qsizetype(std::size(EnumNames<FindingKind>::names))); // else the rehearsal shows too little
        QVERIFY(awaited > 0);
    }

    void theSituationsAreThoseOfTheMatrix()
    {
        const auto state = rehearsed(u"decisions"_s);
        const auto rows = tablesOf(matrixPaper(state)).first().rows;
        const auto &tasks = procedureOf(state).tasks;
        QCOMPARE(rows.size(), tasks.size());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const auto now = deliberationOf(state, tasks.at(i).code);
            QCOMPARE(rows.at(i).at(0), numberedTask(state, tasks.at(i).code));
            QCOMPARE(rows.at(i).at(1), sentence(situationOf(state, tasks.at(i).code)));
            QCOMPARE(rows.at(i).at(2),
                now.isLocked() || (now.result && now.result->outcome == Outcome::NotTreated) ? word(now.result->outcome, now)
                                                                                             : u"pas encore décidé"_s);
        }
    }

    void groupsAreSharedAmongTables_data()
    {
        QTest::addColumn<int>("groups");
        for (const int groups : { 1, 5, 6, 11, 13 })
            QTest::addRow("%d", groups) << groups;
    }

    void groupsAreSharedAmongTables()
    {
        QFETCH(int, groups);
        Played played;
        played.smallGroups(groups);
        QStringList headings;
        QSet<QString> captions;
        const auto grids = gridsOf(played.state());
        for (const auto &grid : grids) {
            QVERIFY(grid.columns.size() >= 2 && grid.columns.size() <= 6);
            QVERIFY(qAbs(grid.columns.size() - grids.first().columns.size()) <= 1);
            QCOMPARE(grid.columns.first().heading, u"Mission"_s);
            for (const auto &column : grid.columns.mid(1))
                headings.append(column.heading);
            for (const auto &row : grid.rows)
                QCOMPARE(row.size(), grid.columns.size());
            captions.insert(grid.caption);
        }
        QStringList expected;
        for (int group = 1; group <= groups; ++group)
            expected.append(u"Groupe %1"_s.arg(group));
        QCOMPARE(headings, expected);
        QCOMPARE(captions.size(), grids.size());
    }

    void namesThatWouldReadAlikeAreToldWhole()
    {
        Played played;
        const auto abadie = played.member(u"ABADIE"_s, u"Claude"_s);
        const auto arnal = played.member(u"ARNAL"_s, u"Claude"_s);
        const auto bel = played.member(u"BEL"_s, u"Inès"_s);
        const auto first = played.member(u"MARTIN"_s, u"Jean"_s);
        const auto second = played.member(u"MARTIN"_s, u"Jean"_s, { played.localGroup(u"GA de Vichy"_s) });
        played.smallGroups(2);
        played.then(brought(1, FindingKind::Names, { abadie, bel, first })).then(brought(2, FindingKind::Names, { arnal, second }));
        const auto one = cellOf(played.state(), 1, u"a"_s).split(u'\n');
        const auto two = cellOf(played.state(), 2, u"a"_s).split(u'\n');
        QCOMPARE(one.at(1), u"Claude Abadie"_s);
        QCOMPARE(two.at(1), u"Claude Arnal"_s);
        QCOMPARE(one.at(2), u"Inès B."_s);
        QVERIFY(one.at(3) != two.at(2));
        QVERIFY2(two.at(2).contains(u"GA de Vichy"_s), qPrintable(two.at(2)));
    }

    void beforeTheGroupsItSaysSo()
    {
        for (const auto &state : { rehearsed(u"preparation"_s), Played().state() }) {
            const auto paper = matrixPaper(state);
            QVERIFY(tablesOf(paper).isEmpty());
            QVERIFY(plainText(paper).contains(u"ne sont pas formés"_s));
        }
    }

    void oneAssemblyIsNotAGroup()
    {
        Played played;
        played.then(brought(1, FindingKind::Nobody, {}));
        const auto grids = gridsOf(played.state());
        QCOMPARE(grids.size(), 1);
        QCOMPARE(grids.first().columns.at(1).heading, u"Toute l’assemblée"_s);
        QCOMPARE(grids.first().rows.first().at(1), word(FindingKind::Nobody));
    }

    void noContactIsOnIt()
    {
        for (const auto &step : { u"preparation"_s, u"criteria"_s, u"decisions"_s, u"apres"_s }) {
            QCOMPARE(contactIn(matrixPaper(rehearsed(step))), QString());
            QCOMPARE(contactIn(matrixPaper(withLongNames(rehearsed(step)))), QString());
        }
    }
};

QTEST_GUILESS_MAIN(MatrixPaperTest)
#include "matrixpapertest.moc"
