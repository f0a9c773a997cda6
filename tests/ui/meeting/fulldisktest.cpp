// SPDX-License-Identifier: GPL-3.0-or-later
// A full disk keeps nobody waiting: what is done goes on in memory, and is written once there is room, or elsewhere.

#include "core/journal/memorystore.h"
#include "core/meeting/rehearsal.h"
#include "tests/builders/french.h"
#include "tests/builders/longwait.h"
#include "tests/ui/meeting/bench.h"
#include "ui/components/notice.h"
#include "ui/meeting/arrivalpage.h"
#include "ui/meeting/doorpanel.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>

#include <atomic>

using namespace Qt::StringLiterals;

namespace {

/** A journal on a disk that fills up when the test says so. */
class FillingDisk final : public JournalStore {
public:
    explicit FillingDisk(const std::atomic<bool> &isFull) : m_isFull(isFull) { }
    Result<void> append(const JournalRow &row) override
    {
        return m_isFull ? Result<void>(refuse(ErrorKind::DiskFull, { u"/clé/réunion.boucle"_s })) : m_rows.append(row);
    }
    Result<void> read(qint64 from, const std::function<Result<void>(const JournalRow &)> &take) override { return m_rows.read(from, take); }
    Result<void> keepDraft(const QString &name, const QByteArray &bytes) override { return m_rows.keepDraft(name, bytes); }
    Result<QMap<QString, QByteArray>> drafts() override { return m_rows.drafts(); }

private:
    MemoryStore m_rows;
    const std::atomic<bool> &m_isFull;
};

Result<OpenDossier> openRehearsed(const std::atomic<bool> &isFull)
{
    auto store = std::make_unique<FillingDisk>(isFull);
    MeetingSession session(*store, u"essai"_s);
    if (const auto played = rehearse(session, rehearsedProcedure(), u"accueil"_s); !played)
        return refuse(played);
    return OpenDossier { std::move(store), false, {} };
}

}

class FullDiskTest : public QObject {
    Q_OBJECT

    French m_french;
    std::atomic<bool> m_isFull { false };
    std::unique_ptr<Document> m_document;
    std::unique_ptr<QWidget> m_window;
    ArrivalPage *m_page = nullptr;

    void settle()
    {
        QVERIFY(QTest::qWaitFor([this] { return !m_document->isBusy(); }, longWait));
    }

    void saveElsewhere()
    {
        m_document->saveElsewhere(
            []() -> Result<OpenDossier> {
                return OpenDossier { std::make_unique<MemoryStore>(), false, {} };
            },
            [](const auto &) {});
        settle();
    }

    QString said() const { return m_page->findChild<DoorPanel *>()->findChild<Notice *>()->words(); }

private Q_SLOTS:
    void init()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        m_isFull = false;
        m_document = std::make_unique<Document>([] { return QDateTime(QDate(2026, 6, 27), QTime(15, 40)); });
        bool isOpen = false;
        m_document->open([this] { return openRehearsed(m_isFull); }, [&](const Result<void> &opened) { isOpen = opened.has_value(); });
        QVERIFY(QTest::qWaitFor([&] { return isOpen; }, longWait));
        m_window = std::make_unique<QWidget>();
        m_page = new ArrivalPage(*m_document);
        (new QVBoxLayout(m_window.get()))->addWidget(m_page);
        m_window->resize(1110, 597);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        m_page->firstField()->setFocus();
        m_isFull = true;
    }

    void cleanup()
    {
        m_window.reset();
        m_document.reset();
    }

    void theMeetingGoesOnInMemoryUntilItIsKeptElsewhere()
    {
        const int before = presentNow(m_document->state());
        type(u"vernier"_s);
        press(Qt::Key_Return);
        settle();
        QCOMPARE(m_document->failure()->kind, ErrorKind::DiskFull);
        QCOMPARE(m_document->saveState(), SaveState::Failed);
        QCOMPARE(m_document->unsaved(), 1);
        QCOMPARE(presentNow(m_document->state()), before + 1); // what was typed is not typed again
        QVERIFY(said().contains(u"Odette Vernier"_s));
        m_document->undo();
        settle();
        QCOMPARE(m_document->unsaved(), 2);
        m_document->redo();
        settle();
        saveElsewhere();
        QVERIFY(!m_document->failure());
        QCOMPARE(m_document->unsaved(), 0);
        QCOMPARE(m_document->saveState(), SaveState::Saved);
        QCOMPARE(presentNow(m_document->state()), before + 1);
        m_document->apply(HeadcountTyped { 70 });
        settle();
        QCOMPARE(presentNow(m_document->state()), 70);
        QVERIFY(!m_document->failure());
    }

    void whatWaitedIsWrittenOnceThereIsRoom()
    {
        m_document->apply(HeadcountTyped { 70 });
        settle();
        QCOMPARE(m_document->unsaved(), 1);
        m_isFull = false;
        m_document->apply(HeadcountTyped { 71 });
        settle();
        QVERIFY(!m_document->failure());
        QCOMPARE(m_document->unsaved(), 0);
        m_isFull = true;
        m_document->apply(HeadcountTyped { 72 });
        settle();
        QCOMPARE(m_document->unsaved(), 1);
        m_isFull = false;
        QTRY_VERIFY_WITH_TIMEOUT(!m_document->failure(), longWait); // nothing more is asked
        QCOMPARE(m_document->unsaved(), 0);
        QCOMPARE(m_document->saveState(), SaveState::Saved);
    }

    void nothingIsRewrittenWhileSomethingWaits()
    {
        m_document->apply(HeadcountTyped { 70 });
        bool isRewritten = false;
        std::optional<Result<void>> answer;
        m_document->rewrite(
            [&]() -> Result<void> {
                isRewritten = true;
                return {};
            },
            [this] { return openRehearsed(m_isFull); }, [&](const Result<void> &done) { answer = done; });
        settle();
        QCOMPARE(answer->error().kind, ErrorKind::DiskFull);
        QVERIFY(!isRewritten);
        QCOMPARE(m_document->unsaved(), 1);
        QCOMPARE(m_document->state().sittings.last().headcount, 70);
    }
};

QTEST_MAIN(FullDiskTest)
#include "fulldisktest.moc"
