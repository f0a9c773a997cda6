// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is killed in the middle of a meeting loses nothing that it had acknowledged. This program is its own victim, started
// with an argument.
#include "core/storage/sqliteshelf.h"
#include "tests/builders/dossiers.h"
#include "tests/builders/scripted.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

const Passphrase passphrase(u"poire rang sandale mine tarif bouton");
constexpr KeyCost quick { 1, 8192 };
constexpr qint64 rowsBetweenOrders = 50;

/** Holds the whole meeting as fast as it can, and says each number once the row is durable; then waits for its end. */
int holdMeeting(const QString &path)
{
    const auto dossier = SqliteShelf(quick).create(path, passphrase);
    if (!dossier)
        return 2;
    const auto say = [](qint64 seq) {
        std::printf("%lld\n", static_cast<long long>(seq));
        std::fflush(stdout);
    };
    TellingStore store(*dossier->store, say, rowsBetweenOrders);
    if (!playScriptedMeeting(store))
        return 3;
    return std::getchar();
}

}

class KillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAcknowledgedChangeIsFoundAgain();

private:
    /** The last number that a meeting said before it was killed. */
    static qint64 killAMeeting(const QString &path, int afterLines, unsigned long moreMicroseconds);
};

qint64 KillTest::killAMeeting(const QString &path, int afterLines, unsigned long moreMicroseconds)
{
    QProcess victim;
    victim.start(QCoreApplication::applicationFilePath(), { u"--hold"_s, path });
    QByteArray said;
    while (said.count('\n') < afterLines) {
        if (!victim.waitForReadyRead(30'000))
            return -1;
        said += victim.readAllStandardOutput();
    }
    QThread::usleep(moreMicroseconds); // anywhere within a change, not only after one
    victim.kill();
    victim.waitForFinished();
    if (victim.exitStatus() != QProcess::CrashExit)
        return -1;
    said += victim.readAllStandardOutput();
    return said.left(said.lastIndexOf('\n')).split('\n').last().toLongLong();
}

void KillTest::everyAcknowledgedChangeIsFoundAgain()
{
    const DossierFolder folder;
    const auto &meeting = scriptedRows();
    const int kills = triesFrom("BOUCLE_KILLS", 20);
    const auto seed = QRandomGenerator::global()->generate();
    qInfo("%d kills, seed %u", kills, seed);
    QRandomGenerator chance(seed);
    qint64 unfinished = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const auto path = folder.path(u"réunion %1.boucle"_s.arg(kill));
        const auto acknowledged = killAMeeting(path, 1 + chance.bounded(int(meeting.size())), chance.bounded(2000U));
        QVERIFY(acknowledged >= 0);
        const auto dossier = SqliteShelf(quick).open(path, chance.bounded(2) == 0 ? Access::Write : Access::ReadOnly, passphrase);
        QVERIFY(dossier);
        const auto rows = rowsOf(*dossier->store);
        QVERIFY(rows);
        QVERIFY2(rows->size() > acknowledged, qPrintable(u"%1 of %2"_s.arg(rows->size()).arg(acknowledged + 1)));
        QVERIFY(rows->size() <= acknowledged + 2); // at most the one that was being written
        QCOMPARE(*rows, meeting.first(rows->size()));
        unfinished += rows->size() == acknowledged + 2 ? 1 : 0;
    }
    qInfo("%d meetings killed: no acknowledged change lost; %lld had written one more than was acknowledged", kills,
        static_cast<long long>(unfinished));
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--hold"_s)
        return holdMeeting(arguments.value(2));
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "killtest.moc"
