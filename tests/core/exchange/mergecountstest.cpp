// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mergeplan.h"

#include "tests/builders/people.h"
#include "tests/core/exchange/importdossier.h"

#include <QTest>

using namespace Qt::StringLiterals;

class MergeCountsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsTheRows();
    void endsOnManyPeopleOfOneName();
};

void MergeCountsTest::countsTheRows()
{
    Dossier dossier;
    dossier.import({ pdf({ rowNamed(u"ROUX Sam (Sam)"_s, { u"#Vichy"_s }), rowNamed(u"ROUX Sam (Sam)"_s, { u"#Gannat"_s }) }),
        pdf({ rowNamed(u"ABADIE Thérèse (Titi)"_s) }), pdf({ rowNamed(u"DUC Jo (J)"_s) }) });
    const auto plan = dossier.plan({ csv({ rowNamed(u"ROUX Sam (Sam)"_s, { u"s@x.fr"_s }), rowNamed({}, { u"nobody@x.fr"_s }),
        rowNamed(u"ABADIE Thérèse (Titi)"_s), rowNamed(u"NEUF Eve (E)"_s), rowNamed(u"DUC Jo (J)"_s, { u"j@x.fr"_s }) }) });
    QCOMPARE(counts(plan), (MergeCounts { 5, 1, 1, 1, 1, 1 }));
}

void MergeCountsTest::endsOnManyPeopleOfOneName()
{
    QList<ImportedPerson> rows(5'000, rowNamed(u"ROUX Sam (Sam)"_s));
    Dossier dossier;
    QCOMPARE(counts(dossier.import({ pdf(rows) })).added, 5'000);
    QCOMPARE(counts(dossier.plan({ pdf(rows) })).added, 0);
}

QTEST_GUILESS_MAIN(MergeCountsTest)
#include "mergecountstest.moc"
