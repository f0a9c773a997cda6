// SPDX-License-Identifier: GPL-3.0-or-later
// What SQLite says of a file becomes an error of ours, with the facts that its sentence needs.
#include "core/storage/database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

Error errorOf(const auto &result)
{
    return result ? Error { ErrorKind::NothingToUndo, {}, {} } : result.error();
}

}

class DatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }

    void whatIsThereIsGivenBack();
    void aFileThatIsMissingIsNotMade();
    void aNameIsNeverReadAsAnAddress();
    void anotherKindOfFileIsNoDossier();
    void nothingIsWrittenWhereReadingWasAsked_data();
    void nothingIsWrittenWhereReadingWasAsked();
    void aNumberTakenIsAConflict_data();
    void aNumberTakenIsAConflict();
    void anotherConstraintIsAFailure();
    void tablesThatAreNotOursAreDamage();
    void aValueThatCannotBeReckonedIsRefused();
    void aSpoiledPageIsDamage();
    void aFullDiskIsSaidSo();
    void eachCodeHasItsError_data();
    void eachCodeHasItsError();

private:
    const Database &database() const { return *m_database; }
    QString path() const { return m_folder->filePath(u"essai.boucle"_s); }
    void open(Database::Mode mode)
    {
        m_database.reset();
        auto opened = Database::open(path(), mode);
        QVERIFY(opened);
        m_database = *std::move(opened);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void DatabaseTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    open(Database::Mode::ReadWrite);
    QVERIFY(database().run(u"CREATE TABLE rows (seq INTEGER PRIMARY KEY, name TEXT UNIQUE, size INTEGER CHECK (size >= 0)) STRICT"_s));
    QVERIFY(database().run(u"INSERT INTO rows VALUES (?, ?, ?)"_s, { 1, u"un"_s, 10 }));
}

void DatabaseTest::whatIsThereIsGivenBack()
{
    QCOMPARE(database().value(u"SELECT name FROM rows WHERE seq = ?"_s, { 1 }).value(), QVariant(u"un"_s));
    QVERIFY(!database().value(u"SELECT name FROM rows WHERE seq = ?"_s, { 2 }).value().isValid());
    QCOMPARE(database().path(), path());
    QVERIFY(database().handle());
}

void DatabaseTest::aFileThatIsMissingIsNotMade()
{
    const auto missing = m_folder->filePath(u"absent.boucle"_s);
    const auto error = errorOf(Database::open(missing, Database::Mode::ReadWrite));
    QCOMPARE(error.kind, ErrorKind::FileUnreadable);
    QCOMPARE(error.facts, (QStringList { missing, QString() }));
    QVERIFY(!QFile::exists(missing));
}

void DatabaseTest::aNameIsNeverReadAsAnAddress()
{
    m_database.reset();
    const auto odd = m_folder->filePath(u"été ?mode=memory#1%20.boucle"_s);
    QVERIFY(QFile::copy(path(), odd));
    for (const auto mode : { Database::Mode::ReadWrite, Database::Mode::QueryOnly, Database::Mode::ReadOnly, Database::Mode::Frozen }) {
        const auto opened = Database::open(odd, mode);
        QVERIFY(opened);
        QCOMPARE((*opened)->value(u"SELECT name FROM rows"_s).value(), QVariant(u"un"_s));
    }
}

void DatabaseTest::anotherKindOfFileIsNoDossier()
{
    m_database.reset();
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("Nom;Prénom\nABADIE;Thérèse\n").repeated(50));
    file.close();
    const auto opened = Database::open(path(), Database::Mode::ReadWrite);
    const auto error = opened ? errorOf((*opened)->value(u"SELECT count(*) FROM rows"_s)) : opened.error();
    QCOMPARE(error, (Error { ErrorKind::NotADossier, { path() }, {} }));
}

void DatabaseTest::nothingIsWrittenWhereReadingWasAsked_data()
{
    QTest::addColumn<Database::Mode>("mode");
    QTest::newRow("query only") << Database::Mode::QueryOnly;
    QTest::newRow("read only") << Database::Mode::ReadOnly;
    QTest::newRow("frozen") << Database::Mode::Frozen;
}

void DatabaseTest::nothingIsWrittenWhereReadingWasAsked()
{
    QFETCH(const Database::Mode, mode);
    open(mode);
    QCOMPARE(errorOf(database().run(u"DELETE FROM rows"_s)), (Error { ErrorKind::DossierReadOnly, { path() }, {} }));
    QCOMPARE(database().value(u"SELECT count(*) FROM rows"_s).value(), QVariant(1));
}

void DatabaseTest::aNumberTakenIsAConflict_data()
{
    QTest::addColumn<QVariantList>("row");
    QTest::newRow("primary key") << QVariantList { 1, u"deux"_s, 0 };
    QTest::newRow("unique") << QVariantList { 2, u"un"_s, 0 };
}

void DatabaseTest::aNumberTakenIsAConflict()
{
    QFETCH(const QVariantList, row);
    QCOMPARE(errorOf(database().run(u"INSERT INTO rows VALUES (?, ?, ?)"_s, row)), (Error { ErrorKind::StoreConflict, {}, {} }));
}

void DatabaseTest::anotherConstraintIsAFailure()
{
    const auto error = errorOf(database().run(u"INSERT INTO rows VALUES (?, ?, ?)"_s, { 2, u"deux"_s, -1 }));
    QCOMPARE(error.kind, ErrorKind::StoreFailed);
    QVERIFY(!error.facts.first().isEmpty());
}

void DatabaseTest::tablesThatAreNotOursAreDamage()
{
    QCOMPARE(errorOf(database().run(u"SELECT row FROM journal"_s)), (Error { ErrorKind::DossierDamaged, { path(), {} }, {} }));
    QCOMPARE(errorOf(database().value(u"SELECT row FROM journal"_s)), (Error { ErrorKind::DossierDamaged, { path(), {} }, {} }));
}

void DatabaseTest::aValueThatCannotBeReckonedIsRefused()
{
    const auto tooLarge = u"SELECT abs(-9223372036854775807 - size / 10) FROM rows"_s; // found out while the row is read
    QCOMPARE(errorOf(database().value(tooLarge)), (Error { ErrorKind::DossierDamaged, { path(), {} }, {} }));
}

void DatabaseTest::aSpoiledPageIsDamage()
{
    QVERIFY(database().run(u"WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 400) "
                           "INSERT INTO rows SELECT i, 'row ' || i, 0 FROM n"_s));
    m_database.reset();
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    constexpr int page = 4096;
    const auto size = file.size();
    QVERIFY(size > 3 * page && file.seek(page));
    file.write(QByteArray(size - page, '\xff'));
    file.close();
    open(Database::Mode::ReadWrite);
    QCOMPARE(errorOf(database().value(u"SELECT sum(size) FROM rows"_s)), (Error { ErrorKind::DossierDamaged, { path(), {} }, {} }));
}

void DatabaseTest::aFullDiskIsSaidSo()
{
    QVERIFY(database().limitPages(4));
    const auto insert = u"INSERT INTO rows VALUES (?, ?, ?)"_s;
    QCOMPARE(errorOf(database().run(insert, { 2, QString(100'000, u'x'), 0 })), (Error { ErrorKind::DiskFull, { path() }, {} }));
    QVERIFY(database().limitPages(1000));
    QVERIFY(database().run(insert, { 2, QString(100'000, u'x'), 0 }));
}

/** Those that no file of a test can bring about, beside some that can. */
void DatabaseTest::eachCodeHasItsError_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QStringList>("facts");
    const QStringList file { u"PATH"_s };
    const QStringList fileAlone { u"PATH"_s, QString() }; // the words of SQLite say no more
    const QStringList message { u"said"_s };
    QTest::newRow("full") << SQLITE_FULL << ErrorKind::DiskFull << file;
    QTest::newRow("no room for the index") << SQLITE_IOERR_SHMSIZE << ErrorKind::DiskFull << file;
    QTest::newRow("another error of the disk") << SQLITE_IOERR_READ << ErrorKind::StoreFailed << message;
    QTest::newRow("read only") << SQLITE_READONLY << ErrorKind::DossierReadOnly << file;
    QTest::newRow("read only folder") << SQLITE_READONLY_DIRECTORY << ErrorKind::DossierReadOnly << file;
    QTest::newRow("cannot open") << SQLITE_CANTOPEN << ErrorKind::FileUnreadable << fileAlone;
    QTest::newRow("no right") << SQLITE_PERM << ErrorKind::FileUnreadable << fileAlone;
    QTest::newRow("not allowed") << SQLITE_AUTH << ErrorKind::FileUnreadable << fileAlone;
    QTest::newRow("not a database") << SQLITE_NOTADB << ErrorKind::NotADossier << file;
    QTest::newRow("corrupt") << SQLITE_CORRUPT << ErrorKind::DossierDamaged << fileAlone;
    QTest::newRow("corrupt index") << SQLITE_CORRUPT_INDEX << ErrorKind::DossierDamaged << fileAlone;
    QTest::newRow("wrong statement") << SQLITE_ERROR << ErrorKind::DossierDamaged << fileAlone;
    QTest::newRow("primary key") << SQLITE_CONSTRAINT_PRIMARYKEY << ErrorKind::StoreConflict << QStringList {};
    QTest::newRow("unique") << SQLITE_CONSTRAINT_UNIQUE << ErrorKind::StoreConflict << QStringList {};
    QTest::newRow("row number") << SQLITE_CONSTRAINT_ROWID << ErrorKind::StoreConflict << QStringList {};
    QTest::newRow("not null") << SQLITE_CONSTRAINT_NOTNULL << ErrorKind::StoreFailed << message;
    QTest::newRow("busy") << SQLITE_BUSY << ErrorKind::StoreFailed << message;
    QTest::newRow("no memory") << SQLITE_NOMEM << ErrorKind::StoreFailed << message;
}

void DatabaseTest::eachCodeHasItsError()
{
    QFETCH(const int, code);
    QFETCH(const ErrorKind, kind);
    QFETCH(QStringList, facts);
    facts.replaceInStrings(u"PATH"_s, path());
    QCOMPARE(database().errorFrom(code, u"said"_s), (Error { kind, facts, {} }));
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "databasetest.moc"
