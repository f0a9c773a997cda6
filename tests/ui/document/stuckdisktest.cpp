// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that does not answer, or is gone, holds nobody: the dossier goes on elsewhere with all that was acknowledged and asked.

#include "core/journal/memorystore.h"
#include "core/meeting/course.h"
#include "core/meeting/rehearsal.h"
#include "tests/builders/french.h"
#include "tests/builders/longwait.h"
#include "tests/ui/meeting/bench.h"
#include "ui/document/document.h"

#include <QSemaphore>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;

namespace {

/** A disk: what a journal there does, and what came to it. Outlives the threads that wait for it. */
struct Disk {
    std::atomic<bool> isStuck { false };
    std::atomic<bool> isGone { false };
    QSemaphore answers;
    std::atomic<int> closed { 0 };
};

class DiskStore final : public JournalStore {
public:
    explicit DiskStore(std::shared_ptr<Disk> disk) : m_disk(std::move(disk)) { }
    ~DiskStore() override { ++m_disk->closed; }
    Result<void> append(const JournalRow &row) override
    {
        if (m_disk->isStuck)
            m_disk->answers.acquire();
        return m_disk->isGone ? refuse(ErrorKind::FileUnreadable, { u"/clé/réunion.boucle"_s, {} }) : m_rows.append(row);
    }
    Result<void> read(qint64 from, const std::function<Result<void>(const JournalRow &)> &take) override
    {
        return m_disk->isGone ? refuse(ErrorKind::FileUnreadable, { u"/clé/réunion.boucle"_s, {} }) : m_rows.read(from, take);
    }
    Result<void> keepDraft(const QString &name, const QByteArray &bytes) override { return m_rows.keepDraft(name, bytes); }
    Result<QMap<QString, QByteArray>> drafts() override { return m_rows.drafts(); }

private:
    std::shared_ptr<Disk> m_disk;
    MemoryStore m_rows;
};

Document::OpenStore at(const std::shared_ptr<Disk> &disk)
{
    return [disk]() -> Result<OpenDossier> { return OpenDossier { std::make_unique<DiskStore>(disk), false, {} }; };
}

Document::OpenStore rehearsedAt(const std::shared_ptr<Disk> &disk)
{
    return [disk]() -> Result<OpenDossier> {
        auto store = std::make_unique<DiskStore>(disk);
        MeetingSession session(*store, u"essai"_s);
        if (const auto played = rehearse(session, rehearsedProcedure(), u"accueil"_s); !played)
            return refuse(played);
        return OpenDossier { std::move(store), false, {} };
    };
}

}

class StuckDiskTest : public QObject {
    Q_OBJECT

    French m_french;
    std::shared_ptr<Disk> m_here;
    std::shared_ptr<Disk> m_there;
    std::unique_ptr<Document> m_document;

    void settle()
    {
        QVERIFY(QTest::qWaitFor([this] { return !m_document->isBusy(); }, longWait));
    }
    int headcount() const { return m_document->state().sittings.last().headcount.value_or(-1); }

    /** Goes on at the other disk: what came of it. */
    Result<void> saveElsewhere()
    {
        std::optional<Result<void>> saved;
        m_document->saveElsewhere(at(m_there), [&](const Result<void> &done) { saved = done; });
        if (!QTest::qWaitFor([&] { return saved.has_value(); }, longWait))
            qFatal("nothing is saved elsewhere");
        return *saved;
    }

private Q_SLOTS:
    void init()
    {
        m_here = std::make_shared<Disk>();
        m_there = std::make_shared<Disk>();
        m_document = std::make_unique<Document>([] { return QDateTime(QDate(2026, 6, 27), QTime(15, 40)); });
        m_document->open(rehearsedAt(m_here), {});
        settle();
    }

    void cleanup()
    {
        m_document.reset();
        m_here->answers.release(99);
        m_there->answers.release(99);
        QTRY_VERIFY_WITH_TIMEOUT(m_here->closed == 1, longWait);
    }

    void whatWasAskedOfAStuckDiskIsDoneElsewhere()
    {
        QList<int> answered;
        const auto note
            = [&](int count) { return [&answered, count](const Outcomes &outcome) { answered.append(outcome ? count : -count); }; };
        m_document->apply(HeadcountTyped { 40 }, note(40));
        settle();
        m_here->isStuck = true;
        m_document->apply(HeadcountTyped { 41 }, note(41));
        m_document->apply(HeadcountTyped { 42 }, note(42));
        QVERIFY(saveElsewhere());
        settle();
        QCOMPARE(answered, (QList<int> { 40, 41, 42 }));
        QCOMPARE(headcount(), 42);
        QCOMPARE(m_document->saveState(), SaveState::Saved);
        const auto length = m_document->snapshot().length;
        m_here->answers.release(99); // the disk answers after all: it is no longer ours
        QTRY_VERIFY_WITH_TIMEOUT(m_here->closed == 1, longWait);
        m_document->undo();
        settle();
        QCOMPARE(headcount(), 41);
        QCOMPARE(m_document->snapshot().length, length + 1);
        QCOMPARE(answered.size(), 3);
    }

    void aStickThatWasPulledIsToldAndNothingIsLost()
    {
        m_document->apply(HeadcountTyped { 40 });
        settle();
        m_here->isGone = true;
        m_document->apply(HeadcountTyped { 41 });
        settle();
        QVERIFY(m_document->failure());
        QCOMPARE(m_document->saveState(), SaveState::Failed);
        QCOMPARE(headcount(), 41); // the meeting goes on
        QVERIFY(saveElsewhere()); // what was there cannot be read any more
        QVERIFY(!m_document->failure());
        QCOMPARE(headcount(), 41);
    }

    void aPlaceThatDoesNotAnswerEitherIsGivenUpForAnother()
    {
        m_here->isStuck = true;
        m_document->apply(HeadcountTyped { 41 });
        const auto stuck = std::make_shared<Disk>();
        stuck->isStuck = true;
        bool isTold = false;
        m_document->saveElsewhere(at(stuck), [&](const Result<void> &) { isTold = true; });
        QVERIFY(saveElsewhere());
        settle();
        QCOMPARE(headcount(), 41);
        stuck->answers.release(9999);
        QTRY_VERIFY_WITH_TIMEOUT(stuck->closed == 1, longWait);
        QVERIFY(!isTold);
    }

    void whatIsHalfWrittenElsewhereIsTakenAway()
    {
        m_there->isGone = true;
        std::optional<Result<void>> saved;
        int closedBefore = -1;
        m_document->saveElsewhere(
            at(m_there), [&](const Result<void> &done) { saved = done; },
            [&]() -> Result<void> {
                closedBefore = m_there->closed;
                return {};
            });
        QTRY_VERIFY_WITH_TIMEOUT(saved.has_value(), longWait);
        QVERIFY(!*saved);
        QCOMPARE(closedBefore, 1);
        m_document->apply(HeadcountTyped { 41 });
        settle();
        QCOMPARE(headcount(), 41);
    }

    void halfTypedTextsGoAlong()
    {
        m_document->keepDraft(u"page"_s, "half");
        m_here->isStuck = true;
        m_document->apply(HeadcountTyped { 41 });
        QVERIFY(saveElsewhere());
        settle();
        const auto kept = std::make_shared<QMap<QString, QByteArray>>(); // looked at once more as the dossier is closed
        m_document->watch(
            [kept](JournalStore &journal, const QByteArray &) { *kept = journal.drafts().value_or(QMap<QString, QByteArray>()); });
        m_document->apply(HeadcountTyped { 42 });
        settle();
        QCOMPARE(kept->value(u"page"_s), QByteArray("half"));
    }

    void nobodyWaitsForAStuckDiskToClose()
    {
        m_here->isStuck = true;
        m_document->apply(HeadcountTyped { 41 });
        QTRY_VERIFY_WITH_TIMEOUT(m_document->isStuck(), longWait);
        m_document.reset(); // would wait for ever
        QCOMPARE(m_here->closed, 0);
    }
};

QTEST_MAIN(StuckDiskTest)
#include "stuckdisktest.moc"
