// SPDX-License-Identifier: GPL-3.0-or-later
// The session's worker: the store is put in order when nothing is written for a while, and half-typed texts go along elsewhere.

#include "ui/document/sessionworker.h"

#include "core/journal/memorystore.h"
#include "core/meeting/course.h"
#include "core/meeting/rehearsal.h"
#include "tests/ui/meeting/bench.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/** Counts how often it is put in order. */
class CountingStore final : public JournalStore {
public:
    explicit CountingStore(int &count) : m_count(count) { }
    Result<void> append(const JournalRow &row) override { return m_rows.append(row); }
    Result<void> read(qint64 from, const std::function<Result<void>(const JournalRow &)> &take) override { return m_rows.read(from, take); }
    Result<void> keepDraft(const QString &name, const QByteArray &bytes) override { return m_rows.keepDraft(name, bytes); }
    Result<QMap<QString, QByteArray>> drafts() override { return m_rows.drafts(); }
    Result<void> checkpoint() override
    {
        ++m_count;
        return {};
    }

private:
    MemoryStore m_rows;
    int &m_count;
};

Document::OpenStore openRehearsed(int &count)
{
    return [&count]() -> Result<OpenDossier> {
        auto store = std::make_unique<CountingStore>(count);
        MeetingSession session(*store, u"essai"_s);
        if (const auto played = rehearse(session, rehearsedProcedure(), u"accueil"_s); !played)
            return refuse(played);
        return OpenDossier { std::move(store), false, {} };
    };
}

Document::FileWork countBackups(int &count)
{
    return [&count]() -> Result<void> {
        ++count;
        return {};
    };
}

}

class SessionWorkerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBackupIsMadeOnceWhenIdle()
    {
        int count = 0;
        int backups = 0;
        SessionWorker worker(std::make_shared<Acknowledged>(), std::chrono::milliseconds(0));
        QVERIFY(worker.open(openRehearsed(count)));
        worker.keepBackup(countBackups(backups), std::chrono::hours(1));
        QTRY_COMPARE(backups, 1); // the first at once
        QVERIFY(worker.apply(HeadcountTyped { 40 }, 1));
        QTRY_COMPARE(count, 2);
        QCOMPARE(backups, 1); // not before its time
        worker.close();
        QCOMPARE(backups, 2); // but before one leaves
    }
    void aStepIsBackedUpAsItBegins()
    {
        int count = 0;
        int backups = 0;
        SessionWorker worker(std::make_shared<Acknowledged>(), std::chrono::hours(1));
        QVERIFY(worker.open(openRehearsed(count)));
        worker.keepBackup(countBackups(backups), std::chrono::hours(1));
        const auto step = nextStepOf(worker.snapshot().state);
        QVERIFY(step);
        QVERIFY(worker.apply(StepStarted { *step }, 1'900'000'000'000));
        QCOMPARE(backups, 0); // the answer first
        QTRY_COMPARE(backups, 1);
    }
    void aBackupThatFailedIsTriedAgainOnClosing()
    {
        int count = 0;
        int tries = 0;
        SessionWorker worker(std::make_shared<Acknowledged>(), std::chrono::milliseconds(0));
        QVERIFY(worker.open(openRehearsed(count)));
        worker.keepBackup(
            [&tries]() -> Result<void> {
                ++tries;
                return refuse(ErrorKind::FileUnwritable, { u"clé"_s, {} });
            },
            std::chrono::hours(1));
        QTRY_COMPARE(tries, 1);
        worker.close();
        QCOMPARE(tries, 2);
    }
    void aDossierIsOpenedAgainWhateverCameOfARewriting()
    {
        int count = 0;
        SessionWorker worker(std::make_shared<Acknowledged>(), std::chrono::hours(1));
        QVERIFY(worker.open(openRehearsed(count)));
        const auto before = worker.snapshot().length;
        const auto failed = worker.rewrite([] { return refuse(ErrorKind::DiskFull, { u"x"_s }); }, openRehearsed(count));
        QCOMPARE(failed.error().kind, ErrorKind::DiskFull);
        QCOMPARE(worker.snapshot().length, before);
        bool wasClosed = false;
        QVERIFY(worker.rewrite(
            [&]() -> Result<void> {
                wasClosed = worker.snapshot().length == 0;
                return {};
            },
            openRehearsed(count)));
        QVERIFY(wasClosed);
        QCOMPARE(worker.snapshot().length, before);
    }
    void theStoreIsPutInOrderOnceAfterSeveralWrites()
    {
        int count = 0;
        SessionWorker worker(std::make_shared<Acknowledged>(), std::chrono::milliseconds(0));
        QVERIFY(worker.open(openRehearsed(count)));
        QCoreApplication::processEvents();
        QCOMPARE(count, 0); // nothing was written
        QVERIFY(worker.apply(HeadcountTyped { 40 }, 1));
        QVERIFY(worker.apply(HeadcountTyped { 41 }, 2));
        worker.keepDraft(u"page"_s, "half");
        QCOMPARE(count, 0); // not while one writes
        QTRY_COMPARE(count, 1);
        QCoreApplication::processEvents();
        QCOMPARE(count, 1);
    }

    void aClosedDossierIsLeftAlone()
    {
        int count = 0;
        SessionWorker worker(std::make_shared<Acknowledged>(), std::chrono::milliseconds(0));
        QVERIFY(worker.open(openRehearsed(count)));
        QVERIFY(worker.apply(HeadcountTyped { 40 }, 1));
        worker.close();
        QCoreApplication::processEvents();
        QCOMPARE(count, 0);
    }
};

QTEST_MAIN(SessionWorkerTest)
#include "sessionworkertest.moc"
