// SPDX-License-Identifier: GPL-3.0-or-later
// A full disk is said where one is, and said no more once the dossier is kept elsewhere.

#include "core/journal/memorystore.h"
#include "core/meeting/rehearsal.h"
#include "core/wording/sentences.h"
#include "tests/builders/french.h"
#include "tests/builders/longwait.h"
#include "tests/ui/meeting/bench.h"
#include "ui/components/fieldmessage.h"
#include "ui/components/notice.h"
#include "ui/meeting/arrivalpage.h"
#include "ui/meeting/doorpanel.h"
#include "ui/meeting/presencecard.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QLineEdit>

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

    void whatCouldNotBeNotedIsSaidUntilItIsKeptElsewhere()
    {
        const int before = presentNow(m_document->state());
        type(u"vernier"_s);
        press(Qt::Key_Return);
        settle();
        QVERIFY(said().contains(u"plein"_s));
        QCOMPARE(presentNow(m_document->state()), before);
        saveElsewhere();
        QVERIFY(!m_document->failure());
        QVERIFY(!said().contains(u"plein"_s));
        press(Qt::Key_Return); // the name is still there
        settle();
        QCOMPARE(presentNow(m_document->state()), before + 1);
        QVERIFY(said().contains(u"Odette Vernier"_s));
    }

    void theSameUnderAField()
    {
        auto *card = m_page->findChild<PresenceCard *>();
        card->findChild<QLineEdit *>()->setFocus();
        type(u"70"_s);
        press(Qt::Key_Return);
        settle();
        QVERIFY(card->findChild<FieldMessage *>()->words().contains(u"plein"_s));
        saveElsewhere();
        QCOMPARE(card->findChild<FieldMessage *>()->words(), u"Vide : les noms comptent."_s);
    }

    void anotherRefusalStays()
    {
        type(u"vernier"_s);
        press(Qt::Key_Return);
        settle();
        auto *notice = m_page->findChild<DoorPanel *>()->findChild<Notice *>();
        notice->say(Tone::Refusal, u"Autre chose"_s);
        saveElsewhere();
        QCOMPARE(said(), u"Autre chose"_s);
    }
};

QTEST_MAIN(FullDiskTest)
#include "fulldisktest.moc"
