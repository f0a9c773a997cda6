// SPDX-License-Identifier: GPL-3.0-or-later
// What a person said of their name, and lists read again afterwards.
#include "tests/builders/people.h"
#include "tests/core/exchange/importdossier.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ToldSharingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void laterListsLeaveIt()
    {
        const auto list = pdf({ rowNamed(u"(mouette)"_s, { u"#Vichy"_s }), rowNamed(u"(merle)"_s) });
        const auto table = csv({ rowNamed(u"(mouette)"_s, { u"z@x.fr"_s }) });
        const auto staff = inputOf(InputKind::AdminCsv, { rowNamed(u"ABADIE Zita (mouette)"_s, { u"z@x.fr"_s }) });
        Dossier dossier;
        dossier.import({ list, table, staff });
        auto told = dossier.person(1);
        QCOMPARE(told.sharing, NameSharing::PseudoOnly);
        told.sharing = NameSharing::Shared;
        told.isSharingTold = true;
        Dossier after;
        after.with(told).with(dossier.person(2)).with(dossier.groups().first());
        for (const auto &again : { list, table, staff }) {
            const auto plan = after.import({ again });
            QCOMPARE(counts(plan).unchanged, counts(plan).read);
        }
        QCOMPARE(after.person(1).sharing, NameSharing::Shared);
        QCOMPARE(after.person(2).sharing, NameSharing::PseudoOnly);
    }
};

QTEST_GUILESS_MAIN(ToldSharingTest)
#include "toldsharingtest.moc"
