// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is killed loses nothing that it had acknowledged. This program is its own victim, started with an argument.
#include "core/storage/sqliteshelf.h"
#include "tests/builders/dossiers.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/** Writes as fast as it can, and says each number once the row is durable. */
int writeUntilKilled(const QString &path)
{
    const auto dossier = SqliteShelf().open(path, Access::Write);
    if (!dossier || dossier->readOnly)
        return 2;
    const auto rows = rowsOf(*dossier->store);
    if (!rows)
        return 3;
    for (qint64 seq = rows->size();; ++seq) {
        if (!dossier->store->append(rowNumber(seq)))
            return 4;
        std::printf("%lld\n", static_cast<long long>(seq));
        std::fflush(stdout);
    }
}

}

class KillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAcknowledgedChangeIsFoundAgain();

private:
    /** The last number that a writer said before it was killed. */
    static qint64 killAWriter(const QString &path, int afterLines);
};

qint64 KillTest::killAWriter(const QString &path, int afterLines)
{
    QProcess writer;
    writer.start(QCoreApplication::applicationFilePath(), { u"--write"_s, path });
    QByteArray said;
    while (said.count('\n') < afterLines) {
        if (!writer.waitForReadyRead(30'000))
            return -1;
        said += writer.readAllStandardOutput();
    }
    writer.kill();
    writer.waitForFinished();
    if (writer.exitStatus() != QProcess::CrashExit)
        return -1;
    said += writer.readAllStandardOutput();
    const auto lines = said.left(said.lastIndexOf('\n')).split('\n');
    return lines.last().toLongLong();
}

void KillTest::everyAcknowledgedChangeIsFoundAgain()
{
    const DossierFolder folder;
    const auto path = folder.dossier(0);
    const auto seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator chance(seed);
    for (int run = 0; run < 30; ++run) {
        const auto acknowledged = killAWriter(path, 1 + chance.bounded(40));
        QVERIFY(acknowledged >= 0);
        const auto dossier = SqliteShelf().open(path, chance.bounded(2) == 0 ? Access::Write : Access::ReadOnly);
        QVERIFY(dossier);
        const auto rows = rowsOf(*dossier->store);
        QVERIFY(rows);
        QVERIFY2(rows->size() > acknowledged, qPrintable(u"%1 of %2"_s.arg(rows->size()).arg(acknowledged + 1)));
        QVERIFY(rows->size() <= acknowledged + 2); // at most the one that was being written
        for (qint64 seq = 0; seq < rows->size(); ++seq)
            QCOMPARE(rows->at(seq), rowNumber(seq));
    }
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--write"_s)
        return writeUntilKilled(arguments.value(2));
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "killtest.moc"
