// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mergeplan.h"

#include "core/exchange/pdf/readforeignfile.h"
#include "tests/builders/people.h"
#include "tests/core/exchange/importbuilders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

ImportedPeople sample(const QString &name)
{
    const auto input = readForeignFile(sampleBytes(name), name);
    const auto *people = input ? std::get_if<ImportedPeople>(&*input) : nullptr;
    return people ? *people : ImportedPeople {};
}

MergePlan planned(const QList<ImportedPeople> &inputs)
{
    return planMerge({ {}, {}, Id<Person>(1), Id<LocalGroup>(1) }, inputs);
}

/** Each person as one line, sorted. */
QStringList peopleFound(const ImportOutcome &outcome)
{
    QStringList lines;
    for (const auto &person : outcome.people) {
        QStringList groups;
        for (const auto id : person.groups)
            groups += outcome.groups.at(qsizetype(id.number()) - 1).name;
        const bool isFollower = person.standing == Standing::Follower;
        lines += QStringList({ person.familyName, person.givenName, person.pseudo, person.quality, groups.join(u';'), person.email,
                                 person.phone, isFollower ? u"follower"_s : QString() })
                     .join(u'|');
    }
    lines.sort();
    return lines;
}

QStringList peopleTrue()
{
    QStringList lines;
    for (const auto value : QJsonDocument::fromJson(sampleBytes(u"boucle-03.truth.json"_s))[u"members"].toArray()) {
        const auto member = value.toObject();
        const bool isFollower = member[u"status"].toString().startsWith(u"Abonn"_s);
        QStringList parts;
        for (const auto &key : { u"last"_s, u"given"_s, u"pseudo"_s, u"description"_s, u"group"_s, u"email"_s, u"phone"_s })
            parts += isFollower && key == u"group"_s ? QString() : member[key].toString(); // the list has no followers
        lines += (parts << (isFollower ? u"follower"_s : QString())).join(u'|');
    }
    lines.sort();
    return lines;
}

}

class MergeSamplesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mergesTheListAndTheTableFully();
};

void MergeSamplesTest::mergesTheListAndTheTableFully()
{
    if (sampleBytes(u"boucle-03.csv"_s).isEmpty())
        QSKIP("BOUCLE_SAMPLES is unset");
    const auto list = sample(u"boucle-03.pdf"_s);
    const auto table = sample(u"boucle-03.csv"_s);
    for (const auto &inputs : { QList { list, table }, QList { table, list } }) {
        const auto plan = planned(inputs);
        QCOMPARE(counts(plan).toDecide, 0);
        QCOMPARE(peopleFound(imported(plan)), peopleTrue());
    }
}

QTEST_GUILESS_MAIN(MergeSamplesTest)
#include "mergesamplestest.moc"
