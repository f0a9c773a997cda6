// SPDX-License-Identifier: GPL-3.0-or-later
// When the power goes in the middle of a meeting, nothing that was acknowledged is lost, and the dossier opens.
#include "core/storage/sqliteshelf.h"
#include "tests/builders/dossiers.h"
#include "tests/builders/frailfiles.h"
#include "tests/builders/scripted.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class PowerCutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAcknowledgedChangeIsFoundAgain();
    void whatIsNotSyncedMayBeLost();

private:
    /** Lays the files of a cut in a folder of their own, and gives the path of the dossier there. */
    static QString lay(const QMap<QString, QByteArray> &files, const QString &dossier, const DossierFolder &folder);
};

namespace {

const Passphrase passphrase(u"poire rang sandale mine tarif bouton");
constexpr KeyCost quick { 1, 8192 };
constexpr qint64 rowsBetweenOrders = 50;

}

QString PowerCutTest::lay(const QMap<QString, QByteArray> &files, const QString &dossier, const DossierFolder &folder)
{
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        QFile laid(folder.path(QFileInfo(file.key()).fileName()));
        if (!laid.open(QIODevice::WriteOnly) || laid.write(file.value()) != file.value().size())
            qFatal("a file is not laid");
    }
    return folder.path(QFileInfo(dossier).fileName());
}

void PowerCutTest::everyAcknowledgedChangeIsFoundAgain()
{
    const DossierFolder held;
    const auto path = held.path();
    QList<qsizetype> acknowledged; // how many writes had been made when row n was acknowledged
    const int cuts = triesFrom("BOUCLE_CUTS", 60);
    const auto seed = QRandomGenerator::global()->generate();
    qInfo("%d cuts, seed %u", cuts, seed);
    QRandomGenerator chance(seed);
    QList<QMap<QString, QByteArray>> left;
    QList<qsizetype> atLeast;
    {
        const FrailFiles files;
        {
            const auto dossier = SqliteShelf(quick).create(path, passphrase);
            QVERIFY(dossier);
            TellingStore store(
                *dossier->store, [&](qint64) { acknowledged.append(files.writes().size()); }, rowsBetweenOrders);
            QVERIFY(playScriptedMeeting(store));
        }
        QCOMPARE(acknowledged.size(), scriptedRows().size());
        for (int cut = 0; cut < cuts; ++cut) {
            const auto first = acknowledged.first(); // before it there is nothing to lose
            const auto at = first + qsizetype(chance.bounded(qint64(files.writes().size() - first) + 1));
            left.append(files.afterCut(at, chance));
            atLeast.append(std::upper_bound(acknowledged.cbegin(), acknowledged.cend(), at) - acknowledged.cbegin());
        }
    }
    for (qsizetype cut = 0; cut < left.size(); ++cut) {
        const DossierFolder folder;
        const auto dossier = SqliteShelf(quick).open(lay(left.at(cut), path, folder), Access::Write, passphrase);
        QVERIFY(dossier);
        const auto rows = rowsOf(*dossier->store);
        QVERIFY(rows);
        QVERIFY2(rows->size() >= atLeast.at(cut), qPrintable(u"%1 of %2"_s.arg(rows->size()).arg(atLeast.at(cut))));
        QCOMPARE(*rows, scriptedRows().first(rows->size()));
        if (rows->size() < scriptedRows().size())
            QVERIFY(dossier->store->append(scriptedRows().at(rows->size()))); // and it goes on
    }
    qInfo("%d power cuts in a meeting of %d changes: no acknowledged change lost", cuts, int(scriptedRows().size()));
}

/** The cut is a real one: without what SQLite syncs, rows do get lost. */
void PowerCutTest::whatIsNotSyncedMayBeLost()
{
    const DossierFolder held;
    const auto path = held.path();
    QMap<QString, QByteArray> left;
    {
        const FrailFiles files;
        auto shelf = SqliteShelf(quick);
        const auto dossier = shelf.create(path, passphrase);
        QVERIFY(dossier);
        const auto before = files.writes().size();
        QVERIFY(dossier->store->append(rowNumber(0)));
        QRandomGenerator chance(1);
        QVERIFY(files.writes().size() > before);
        left = files.afterCut(before + 1, chance); // written in part, nothing of it synced
    }
    const DossierFolder folder;
    const auto dossier = SqliteShelf(quick).open(lay(left, path, folder), Access::Write, passphrase);
    QVERIFY(dossier);
    QCOMPARE(rowsOf(*dossier->store).value().size(), 0);
}

QTEST_GUILESS_MAIN(PowerCutTest)
#include "powercuttest.moc"
