// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles matched with the people of a meeting; nobody is guessed among namesakes.
#include "core/exchange/profileplan.h"
#include "tests/builders/played.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

ImportedProfile rowOf(const QString &family, const QString &given, const QString &group = {})
{
    ImportedProfile row;
    row.task = u"a"_s;
    row.familyName = family;
    row.givenName = given;
    row.localGroup = group;
    row.place = { u"profils.csv"_s, 2, {} };
    return row;
}

QList<ImportedProfiles> fileOf(const QList<ImportedProfile> &rows)
{
    return { { u"profils.csv"_s, int(rows.size()), {}, rows, {}, {} } };
}

/** Two people called Dominique Marchal, of two local groups. */
struct Namesakes {
    Played hall;
    Id<LocalGroup> north = hall.localGroup(u"GA Nord"_s);
    Id<LocalGroup> south = hall.localGroup(u"GA Sud"_s);
    Id<Person> one = hall.member(u"MARCHAL"_s, u"Dominique"_s, { north });
    Id<Person> two = hall.member(u"MARCHAL"_s, u"Dominique"_s, { south });
};

}

class ProfilePlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGroupTellsNamesakesApart();
    void namesakesAreAskedAbout();
    void aGroupOfNeitherIsAskedAbout();
    void aDecisionJoinsOrAdds();
    void whatIsDecidedIsNotAskedAgain();
};

void ProfilePlanTest::aGroupTellsNamesakesApart()
{
    const Namesakes both;
    const auto plan = planProfiles(both.hall.state(), fileOf({ rowOf(u"MARCHAL"_s, u"Dominique"_s, u"GA Sud"_s) }));
    QCOMPARE(plan.rows.first().mark, ProfileMark::New);
    QCOMPARE(plan.change.profiles.first().person, both.two);
}

void ProfilePlanTest::namesakesAreAskedAbout()
{
    const Namesakes both;
    const auto plan = planProfiles(both.hall.state(), fileOf({ rowOf(u"MARCHAL"_s, u"Dominique"_s) }));
    QCOMPARE(plan.rows.first().mark, ProfileMark::ToDecide);
    QCOMPARE(plan.rows.first().candidates, QList<Id<Person>>({ both.one, both.two }));
    QVERIFY(plan.change.profiles.isEmpty());
}

void ProfilePlanTest::aGroupOfNeitherIsAskedAbout()
{
    Namesakes both;
    both.hall.localGroup(u"GA Est"_s);
    const auto plan = planProfiles(both.hall.state(), fileOf({ rowOf(u"MARCHAL"_s, u"Dominique"_s, u"GA Est"_s) }));
    QCOMPARE(plan.rows.first().mark, ProfileMark::ToDecide); // another group may put one of them forward
    QCOMPARE(plan.rows.first().candidates.size(), 2);
}

void ProfilePlanTest::aDecisionJoinsOrAdds()
{
    const Namesakes both;
    const auto row = rowOf(u"MARCHAL"_s, u"Dominique"_s);
    const auto planned = [&](const RowDecision &decision) { return planProfiles(both.hall.state(), fileOf({ row }), { decision }); };
    const auto joined = planned({ keyOf(row), Choice::Join, both.two, {}, {}, {}, {} });
    QCOMPARE(joined.rows.first().mark, ProfileMark::New);
    QCOMPARE(joined.change.profiles.first().person, both.two);
    QVERIFY(joined.change.people.isEmpty());
    const auto added = planned({ keyOf(row), Choice::AddNew, {}, {}, {}, {}, {} });
    QCOMPARE(added.change.people.first().standing, Standing::Outsider);
    QCOMPARE(added.change.profiles.first().person, added.change.people.first().id);
    const auto nobody = planned({ keyOf(row), Choice::Join, Id<Person>(99), {}, {}, {}, {} });
    QCOMPARE(nobody.rows.first().mark, ProfileMark::ToDecide);
    auto otherRow = row;
    otherRow.task = u"b"_s;
    QCOMPARE(planned({ keyOf(otherRow), Choice::Join, both.two, {}, {}, {}, {} }).rows.first().mark, ProfileMark::ToDecide);
}

void ProfilePlanTest::whatIsDecidedIsNotAskedAgain()
{
    Namesakes both;
    const auto row = rowOf(u"MARCHAL"_s, u"Dominique"_s);
    const QList<RowDecision> decisions { { keyOf(row), Choice::AddNew, {}, {}, {}, {}, {} } };
    both.hall.then(planProfiles(both.hall.state(), fileOf({ row }), decisions).change);
    const auto again = planProfiles(both.hall.state(), fileOf({ row }), decisions);
    QCOMPARE(again.rows.first().mark, ProfileMark::Unchanged);
    QVERIFY(again.change.people.isEmpty());
}

QTEST_GUILESS_MAIN(ProfilePlanTest)
#include "profileplantest.moc"
