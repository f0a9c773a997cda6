// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqliteshelf.h"

#include "core/storage/header.h"
#include "core/storage/sqlitestore.h"
#include "core/storage/writerlock.h"
#include "tests/builders/dossiers.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

class SqliteShelfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsEverythingAgainAfterReopening();
    void closingLeavesOneFile();
    void aNewDossierIsItsOwnersAlone();
    void createOverwritesNothing();
    void aPlaceThatDoesNotExistIsUnwritable();
    void aNewDossierThatIsHeldElsewhereIsNotMade();
    void namesWithSignsOfAddressesAreOpened();
    void aSecondOpeningReadsOnlyAndIsToldWhoWrites();
    void theSecondOneReadsWhatTheFirstWrites();
    void theLockOfAProgramThatIsGoneIsTakenOver();
    void twoWritersNeverBothWin();
    void readsAPlaceWhereNothingCanBeWritten();
    void aReaderWritesNothing();
    void aFullDiskLosesNothing();
    void aFileThatIsTakenAwayTakesNothingMore();
    void copiesADossierThatIsOpen();
    void copyOverwritesNothing();
};

namespace {

std::optional<ErrorKind> kindOf(const auto &result)
{
    return result ? std::nullopt : std::optional(result.error().kind);
}

/** A store without a lock: what two programs would have if locks did not work. */
std::unique_ptr<SqliteStore> unlockedStore(const QString &path, Database::Mode mode = Database::Mode::ReadWrite)
{
    auto database = Database::open(path, mode);
    const auto header = database ? readHeader(**database) : Result<Header>(refuse(database));
    if (!header)
        return {};
    const auto access = mode == Database::Mode::ReadWrite ? Access::Write : Access::ReadOnly;
    return std::make_unique<SqliteStore>(*std::move(database), *header, Seal(), access);
}

}

void SqliteShelfTest::findsEverythingAgainAfterReopening()
{
    const DossierFolder folder;
    const auto path = folder.dossier(3);
    SqliteShelf shelf;
    {
        auto dossier = shelf.open(path, Access::Write);
        QVERIFY(dossier);
        QVERIFY(!dossier->readOnly);
        QVERIFY(dossier->store->append(rowNumber(3))); // without reading first
        QVERIFY(dossier->store->keepDraft(u"a"_s, "b"));
    }
    auto dossier = shelf.open(path, Access::Write);
    QVERIFY(dossier);
    QCOMPARE(rowsOf(*dossier->store).value(), (QList { rowNumber(0), rowNumber(1), rowNumber(2), rowNumber(3) }));
    QCOMPARE(dossier->store->drafts().value().value(u"a"_s), "b");
    QCOMPARE(shelf.verify(path).value().rows, 4);
}

void SqliteShelfTest::closingLeavesOneFile()
{
    const DossierFolder folder;
    const QFileInfo about(folder.dossier(3));
    QCOMPARE(about.dir().entryList(QDir::Files | QDir::Hidden), QStringList { about.fileName() });
}

void SqliteShelfTest::aNewDossierIsItsOwnersAlone()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has other rights");
#endif
    const DossierFolder folder;
    const auto dossier = SqliteShelf().create(folder.path());
    QVERIFY(dossier);
    QVERIFY(dossier->store->append(rowNumber(0)));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    for (const auto *ending : { "", "-wal", "-shm" }) {
        const auto path = folder.path() + QLatin1StringView(ending);
        QVERIFY2(QFile::exists(path), ending);
        QVERIFY2(!(QFile::permissions(path) & others), ending);
    }
}

void SqliteShelfTest::createOverwritesNothing()
{
    const DossierFolder folder;
    const auto path = folder.dossier(2);
    const auto made = SqliteShelf().create(path);
    QCOMPARE(kindOf(made), ErrorKind::FileExists);
    QCOMPARE(made.error().facts, QStringList { path });
    QCOMPARE(SqliteShelf().verify(path).value().rows, 2);
}

void SqliteShelfTest::aPlaceThatDoesNotExistIsUnwritable()
{
    const DossierFolder folder;
    QCOMPARE(kindOf(SqliteShelf().create(folder.path(u"absent/essai.boucle"_s))), ErrorKind::FileUnwritable);
    QCOMPARE(kindOf(SqliteShelf().open(folder.path(u"absent.boucle"_s), Access::Write)), ErrorKind::FileNotFound);
    QVERIFY(!QFile::exists(folder.path(u"absent.boucle"_s)));
}

void SqliteShelfTest::aNewDossierThatIsHeldElsewhereIsNotMade()
{
    const DossierFolder folder;
    const auto path = folder.dossier(0);
    const auto lock = takeWriterLock(path);
    QVERIFY(lock.held);
    QVERIFY(QFile::remove(path));
    QCOMPARE(kindOf(SqliteShelf().create(path)), ErrorKind::DossierHeldElsewhere);
    QVERIFY(!QFile::exists(path));
}

void SqliteShelfTest::namesWithSignsOfAddressesAreOpened()
{
    const DossierFolder folder;
    const auto path = folder.path(u"réunion ?mode=memory&x#1 100%25.boucle"_s);
    SqliteShelf shelf;
    {
        const auto made = shelf.create(path);
        QVERIFY(made);
        QVERIFY(made->store->append(rowNumber(0)));
    }
    QVERIFY(QFileInfo(path).size() > 0);
    QCOMPARE(shelf.verify(path).value().rows, 1);
}

void SqliteShelfTest::aSecondOpeningReadsOnlyAndIsToldWhoWrites()
{
    const DossierFolder folder;
    const auto path = folder.dossier(2);
    SqliteShelf shelf;
    {
        const auto first = shelf.open(path, Access::Write);
        QVERIFY(first && !first->readOnly && first->heldBy.isEmpty());
        const auto second = shelf.open(path, Access::Write);
        QVERIFY(second && second->readOnly);
        QVERIFY2(second->heldBy.contains(QString::number(QCoreApplication::applicationPid())), qUtf8Printable(second->heldBy));
        QVERIFY2(second->heldBy.contains(QSysInfo::machineHostName()), qUtf8Printable(second->heldBy));
        QCOMPARE(rowsOf(*second->store).value().size(), 2);
        QCOMPARE(kindOf(second->store->append(rowNumber(2))), ErrorKind::DossierReadOnly);
        QCOMPARE(kindOf(second->store->keepDraft(u"a"_s, "b")), ErrorKind::DossierReadOnly);
    }
    const auto later = shelf.open(path, Access::Write);
    QVERIFY(later && !later->readOnly);
}

void SqliteShelfTest::theSecondOneReadsWhatTheFirstWrites()
{
    const DossierFolder folder;
    const auto path = folder.dossier(1);
    SqliteShelf shelf;
    const auto writer = shelf.open(path, Access::Write);
    const auto reader = shelf.open(path, Access::ReadOnly);
    QVERIFY(writer && reader);
    QCOMPARE(rowsOf(*reader->store).value().size(), 1);
    QVERIFY(writer->store->append(rowNumber(1)));
    QCOMPARE(rowsOf(*reader->store, 1).value(), QList { rowNumber(1) });
    QVERIFY(writer->store->checkpoint());
    QVERIFY(writer->store->append(rowNumber(2)));
    QCOMPARE(rowsOf(*reader->store, 2).value(), QList { rowNumber(2) });
}

void SqliteShelfTest::theLockOfAProgramThatIsGoneIsTakenOver()
{
    const DossierFolder folder;
    const auto path = folder.dossier(1);
    QProcess gone;
    gone.start(u"true"_s, QStringList {});
    QVERIFY(gone.waitForStarted());
    const auto process = gone.processId();
    QVERIFY(gone.waitForFinished());
    QFile lock(lockPath(path));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(QByteArray::number(process) + "\nboucle\n" + QSysInfo::machineHostName().toUtf8() + '\n' + QSysInfo::machineUniqueId() + '\n'
        + QSysInfo::bootUniqueId() + '\n');
    lock.close();
    const auto dossier = SqliteShelf().open(path, Access::Write);
    QVERIFY(dossier);
    QVERIFY2(!dossier->readOnly, qUtf8Printable(dossier->heldBy));
    QVERIFY(dossier->store->append(rowNumber(1)));
}

void SqliteShelfTest::twoWritersNeverBothWin()
{
    const DossierFolder folder;
    const auto path = folder.dossier(1);
    const auto one = unlockedStore(path);
    const auto two = unlockedStore(path);
    QVERIFY(one && two);
    QCOMPARE(rowsOf(*one).value().size(), 1);
    QCOMPARE(rowsOf(*two).value().size(), 1);
    QVERIFY(one->append(rowNumber(1)));
    QCOMPARE(kindOf(two->append({ 1, {}, "late" })), ErrorKind::StoreConflict);
    QCOMPARE(rowsOf(*two, 1).value(), QList { rowNumber(1) });
    QVERIFY(two->append(rowNumber(2)));
    QVERIFY(two->append(rowNumber(3)));
    QVERIFY(one->append(rowNumber(4))); // the rows between are read on the way
    QCOMPARE(SqliteShelf().verify(path).value().rows, 5);
}

void SqliteShelfTest::readsAPlaceWhereNothingCanBeWritten()
{
    const DossierFolder folder;
    const auto path = folder.dossier(3);
    {
        // Rights do not stop the superuser, so the way of opening is tried by itself: it must leave nothing behind.
        const auto frozen = unlockedStore(path, Database::Mode::Frozen);
        QVERIFY(frozen);
        QCOMPARE(rowsOf(*frozen).value().size(), 3);
        QVERIFY(!QFile::exists(path + u"-shm"_s));
        QCOMPARE(kindOf(frozen->append(rowNumber(3))), ErrorKind::DossierReadOnly);
    }
    const auto place = QFileInfo(path).path();
    QVERIFY(QFile::setPermissions(place, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    const bool stops = !QFileInfo(place).isWritable();
    const auto dossier = SqliteShelf().open(path, Access::Write);
    QVERIFY(QFile::setPermissions(place, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    QVERIFY(dossier);
    QCOMPARE(rowsOf(*dossier->store).value().size(), 3);
    if (!stops)
        QSKIP("the superuser writes everywhere");
    QVERIFY(dossier->readOnly);
    QVERIFY(dossier->heldBy.isEmpty());
}

void SqliteShelfTest::aReaderWritesNothing()
{
    const DossierFolder folder;
    const auto path = folder.dossier(2);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto before = file.readAll();
    {
        const auto dossier = SqliteShelf().open(path, Access::ReadOnly);
        QVERIFY(dossier && dossier->readOnly);
        QCOMPARE(kindOf(dossier->store->append(rowNumber(2))), ErrorKind::DossierReadOnly);
        QVERIFY(!QFile::exists(lockPath(path)));
    }
    file.seek(0);
    QCOMPARE(file.readAll(), before);
    QCOMPARE(QFileInfo(path).dir().entryList(QDir::Files).size(), 1);
}

void SqliteShelfTest::aFullDiskLosesNothing()
{
    const DossierFolder folder;
    const auto path = folder.dossier(2);
    auto database = Database::open(path, Database::Mode::ReadWrite);
    QVERIFY(database);
    const auto &disk = **database;
    const auto header = readHeader(disk);
    QVERIFY(header);
    SqliteStore store(*std::move(database), *header, Seal(), Access::Write);
    QVERIFY(disk.limitPages(8));
    const JournalRow big { 2, {}, QByteArray(100'000, 'x') };
    const auto refused = store.append(big);
    QCOMPARE(kindOf(refused), ErrorKind::DiskFull);
    QCOMPARE(refused.error().facts, QStringList { path });
    QCOMPARE(rowsOf(store).value().size(), 2);
    QVERIFY(store.append(rowNumber(2))); // a small one still has its place
    QVERIFY(disk.limitPages(1'000'000));
    QVERIFY(store.append({ 3, {}, big.payload }));
    QCOMPARE(SqliteShelf().verify(path).value().rows, 4);
}

void SqliteShelfTest::aFileThatIsTakenAwayTakesNothingMore()
{
#ifdef Q_OS_WIN
    QSKIP("nobody moves an open file there");
#endif
    const DossierFolder folder;
    const auto path = folder.dossier(2);
    auto dossier = SqliteShelf().open(path, Access::Write);
    QVERIFY(dossier);
    auto &store = *dossier->store;
    const auto away = folder.path(u"rangé.boucle"_s);
    QVERIFY(QFile::rename(path, away));
    const auto refused = store.append(rowNumber(2));
    QCOMPARE(kindOf(refused), ErrorKind::FileUnwritable);
    QCOMPARE(refused.error().facts, (QStringList { path, u"moved"_s }));
    QCOMPARE(kindOf(store.keepDraft(u"a"_s, "b")), ErrorKind::FileUnwritable);
    QCOMPARE(rowsOf(store).value().size(), 2); // to be saved elsewhere
    QVERIFY(QFile::rename(away, path));
    QVERIFY(store.append(rowNumber(2)));
}

void SqliteShelfTest::copiesADossierThatIsOpen()
{
    const DossierFolder folder;
    const auto path = folder.dossier(2);
    SqliteShelf shelf;
    const auto dossier = shelf.open(path, Access::Write);
    QVERIFY(dossier);
    QVERIFY(dossier->store->append(rowNumber(2)));
    QVERIFY(dossier->store->keepDraft(u"a"_s, "b"));
    const auto copy = folder.path(u"copie.boucle"_s);
    QVERIFY(shelf.copy(path, copy));
    QCOMPARE(shelf.verify(copy).value(), shelf.verify(path).value());
    QVERIFY(!QFile::exists(copy + u".part"_s));
    QVERIFY(!(QFile::permissions(copy) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    const auto copied = shelf.open(copy, Access::Write);
    QVERIFY(copied && !copied->readOnly);
    QCOMPARE(copied->store->drafts().value().value(u"a"_s), "b");
    QVERIFY(copied->store->append(rowNumber(3)));
    QVERIFY(dossier->store->append(rowNumber(3)));
}

void SqliteShelfTest::copyOverwritesNothing()
{
    const DossierFolder folder;
    const auto path = folder.dossier(2);
    SqliteShelf shelf;
    QCOMPARE(kindOf(shelf.copy(path, path)), ErrorKind::FileExists);
    QCOMPARE(kindOf(shelf.copy(path, folder.path(u"absent/copie.boucle"_s))), ErrorKind::FileUnwritable);
    QCOMPARE(kindOf(shelf.copy(folder.path(u"absent.boucle"_s), folder.path(u"b"_s))), ErrorKind::FileNotFound);
    QCOMPARE(shelf.verify(path).value().rows, 2);
}

QTEST_GUILESS_MAIN(SqliteShelfTest)
#include "sqliteshelftest.moc"
