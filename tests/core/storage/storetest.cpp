// SPDX-License-Identifier: GPL-3.0-or-later
// One suite for every store of a journal.
#include "core/journal/memorystore.h"
#include "core/storage/sqliteshelf.h"
#include "tests/builders/dossiers.h"

#include <QTest>

using namespace Qt::StringLiterals;

class StoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("onDisk");
        QTest::newRow("memory") << false;
        QTest::newRow("sqlite") << true;
    }
    void init();
    void cleanup() { m_store.reset(); }

    void startsEmpty();
    void givesBackWhatWasAppended();
    void readsFromAnywhere();
    void stopsReadingWhenRefused();
    void aSecondRowOfTheSameNumberConflicts();
    void aGapIsRefused();
    void draftsAreOverwrittenAndForgotten();
    void aBigRowAndAnEmptyOneAreKept();

private:
    std::unique_ptr<DossierFolder> m_folder;
    std::unique_ptr<JournalStore> m_store;
};

void StoreTest::init()
{
    QFETCH_GLOBAL(bool, onDisk);
    m_folder = std::make_unique<DossierFolder>();
    if (!onDisk) {
        m_store = std::make_unique<MemoryStore>();
        return;
    }
    auto dossier = SqliteShelf().create(m_folder->path());
    QVERIFY(dossier);
    QVERIFY(!dossier->readOnly);
    m_store = std::move(dossier->store);
}

void StoreTest::startsEmpty()
{
    QCOMPARE(rowsOf(*m_store).value(), QList<JournalRow>());
    QCOMPARE(rowsOf(*m_store, 5).value(), QList<JournalRow>());
    QVERIFY(m_store->drafts().value().isEmpty());
}

void StoreTest::givesBackWhatWasAppended()
{
    QList<JournalRow> rows;
    for (int seq = 0; seq < 20; ++seq) {
        rows.append(rowNumber(seq));
        QVERIFY(m_store->append(rows.last()));
    }
    QCOMPARE(rowsOf(*m_store).value(), rows);
    QVERIFY(m_store->checkpoint());
    QCOMPARE(rowsOf(*m_store).value(), rows);
}

void StoreTest::readsFromAnywhere()
{
    for (int seq = 0; seq < 5; ++seq)
        QVERIFY(m_store->append(rowNumber(seq)));
    QCOMPARE(rowsOf(*m_store, 3).value(), (QList { rowNumber(3), rowNumber(4) }));
    QCOMPARE(rowsOf(*m_store, 5).value(), QList<JournalRow>());
    QVERIFY(m_store->append(rowNumber(5)));
    QCOMPARE(rowsOf(*m_store, 5).value(), QList { rowNumber(5) });
}

void StoreTest::stopsReadingWhenRefused()
{
    for (int seq = 0; seq < 5; ++seq)
        QVERIFY(m_store->append(rowNumber(seq)));
    int taken = 0;
    const auto read = m_store->read(0, [&](const JournalRow &row) -> Result<void> {
        ++taken;
        return row.seq == 2 ? Result<void>(refuse(ErrorKind::NothingToRedo)) : Result<void>();
    });
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::NothingToRedo);
    QCOMPARE(taken, 3);
    QVERIFY(m_store->append(rowNumber(5)));
}

void StoreTest::aSecondRowOfTheSameNumberConflicts()
{
    QVERIFY(m_store->append(rowNumber(0)));
    const auto again = m_store->append({ 0, { 1, u"autre"_s }, "other" });
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::StoreConflict);
    QCOMPARE(rowsOf(*m_store).value(), QList { rowNumber(0) });
}

void StoreTest::aGapIsRefused()
{
    QVERIFY(m_store->append(rowNumber(0)));
    const auto far = m_store->append(rowNumber(2));
    QVERIFY(!far);
    QCOMPARE(far.error().kind, ErrorKind::DossierDamaged);
    QCOMPARE(far.error().facts.at(1), u"1"_s);
    QVERIFY(m_store->append(rowNumber(1)));
}

void StoreTest::draftsAreOverwrittenAndForgotten()
{
    QVERIFY(m_store->keepDraft(u"profil"_s, "half"));
    QVERIFY(m_store->keepDraft(u"écran"_s, "black"));
    QVERIFY(m_store->keepDraft(u"profil"_s, "more than half"));
    QCOMPARE(m_store->drafts().value(), (QMap<QString, QByteArray> { { u"profil"_s, "more than half" }, { u"écran"_s, "black" } }));
    QVERIFY(m_store->keepDraft(u"profil"_s, {}));
    QCOMPARE(m_store->drafts().value().keys(), QStringList { u"écran"_s });
    QCOMPARE(rowsOf(*m_store).value(), QList<JournalRow>());
}

void StoreTest::aBigRowAndAnEmptyOneAreKept()
{
    const QList<JournalRow> rows { { 0, { -1, {} }, QByteArray(3'000'000, 'x') }, { 1, {}, "" } };
    for (const auto &row : rows)
        QVERIFY(m_store->append(row));
    QCOMPARE(rowsOf(*m_store).value(), rows);
}

QTEST_GUILESS_MAIN(StoreTest)
#include "storetest.moc"
