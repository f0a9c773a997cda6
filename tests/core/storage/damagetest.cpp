// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to files must show, and say where.
#include "core/storage/chain.h"
#include "core/storage/sqliteshelf.h"
#include "tests/builders/dossiers.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class DamageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFlippedByteOfARowShows();
    void everyFlippedByteShowsOrChangesNothing();
    void aRemovedRowShows();
    void twoSwappedRowsShow();
    void aRowBeforeTheFirstShows();
    void theFirstBadRowIsToldBeforeTheEnd();
    void aRepeatedRowShows();
    void aNumberFarAwayIsNotWalkedTo();
    void aCutTailShows();
    void rowsOfAnotherDossierShow();
    void aRewrittenRowShows();
    void aTruncatedFileShows();
    void whatIsNoDossierIsSaidSo_data();
    void whatIsNoDossierIsSaidSo();
    void aDossierThatActsByItselfIsNone_data();
    void aDossierThatActsByItselfIsNone();
    void whatIsLeftOfATruncatedFileIsSaved();
    void nothingIsSavedOfAFileBadFromItsFirstRow();
    void missingTablesShow();
    void aNewerFormatIsRefusedByName();
    void aNewerFormatThatAllowsThisReaderIsRead();
    void aSealOfAnotherKindAsksForANewerProgram();

private:
    static Error verifyError(const QString &path)
    {
        const auto verified = SqliteShelf().verify(path);
        return verified ? Error { ErrorKind::NothingToUndo, {}, {} } : verified.error();
    }
    static Error damaged(const QString &path, int row, const QString &how)
    {
        return { ErrorKind::DossierDamaged, { path, QString::number(row), how }, {} };
    }
};

void DamageTest::aFlippedByteOfARowShows()
{
    const DossierFolder folder;
    const auto path = folder.dossier(10);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto at = file.readAll().indexOf("change number 6");
    QVERIFY(at > 0);
    file.close();
    DossierFolder::spoilByte(path, at);
    QCOMPARE(verifyError(path), damaged(path, 6, u"altered"_s));
    const auto dossier = SqliteShelf().open(path, Access::Write);
    QVERIFY(dossier);
    QCOMPARE(rowsOf(*dossier->store).error(), damaged(path, 6, u"altered"_s));
}

void DamageTest::everyFlippedByteShowsOrChangesNothing()
{
    const DossierFolder folder;
    const auto path = folder.dossier(4);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto whole = file.readAll();
    const auto head = SqliteShelf().verify(path).value();
    int shown = 0;
    for (qint64 at = 0; at < whole.size(); at += 257) {
        const auto copy = folder.path(u"abîmé-%1.boucle"_s.arg(at));
        QVERIFY(file.copy(copy));
        DossierFolder::spoilByte(copy, at);
        const auto verified = SqliteShelf().verify(copy);
        if (verified)
            QCOMPARE(*verified, head); // an unused part of the file
        shown += verified ? 0 : 1;
        QVERIFY(QFile::remove(copy));
    }
    QVERIFY(shown > 0);
}

void DamageTest::aRemovedRowShows()
{
    const DossierFolder folder;
    const auto path = folder.dossier(10);
    DossierFolder::tamper(path, u"DELETE FROM journal WHERE seq = 4"_s);
    QCOMPARE(verifyError(path), damaged(path, 4, u"missing"_s));
}

void DamageTest::twoSwappedRowsShow()
{
    const DossierFolder folder;
    const auto path = folder.dossier(10);
    DossierFolder::tamper(path, u"UPDATE journal SET seq = -1 WHERE seq = 4"_s);
    DossierFolder::tamper(path, u"UPDATE journal SET seq = 4 WHERE seq = 7"_s);
    DossierFolder::tamper(path, u"UPDATE journal SET seq = 7 WHERE seq = -1"_s);
    QCOMPARE(verifyError(path), damaged(path, 4, u"moved"_s));
}

void DamageTest::aRowBeforeTheFirstShows()
{
    const DossierFolder folder;
    const auto path = folder.dossier(10);
    DossierFolder::tamper(path, u"INSERT INTO journal (seq, digest, row) SELECT -3, digest, row FROM journal WHERE seq = 2"_s);
    QCOMPARE(verifyError(path).kind, ErrorKind::DossierDamaged);
}

void DamageTest::theFirstBadRowIsToldBeforeTheEnd()
{
    const DossierFolder folder;
    const auto path = folder.dossier(10);
    DossierFolder::tamper(path, u"DELETE FROM journal WHERE seq IN (4, 9)"_s);
    QCOMPARE(SqliteShelf().open(path, Access::ReadOnly).error(), damaged(path, 4, u"missing"_s));
}

void DamageTest::aRepeatedRowShows()
{
    const DossierFolder folder;
    const auto path = folder.dossier(10);
    DossierFolder::tamper(path,
        u"UPDATE journal SET row = (SELECT row FROM journal WHERE seq = 4), digest = (SELECT digest FROM journal WHERE seq = 4) WHERE seq = 7"_s);
    QCOMPARE(verifyError(path), damaged(path, 7, u"repeated"_s));
}

void DamageTest::aNumberFarAwayIsNotWalkedTo()
{
    const DossierFolder folder;
    const auto path = folder.dossier(10);
    DossierFolder::tamper(path, u"UPDATE journal SET seq = 4611686018427387904 WHERE seq = 9"_s);
    DossierFolder::tamper(path, u"UPDATE journal SET row = x'00' WHERE seq = 4"_s);
    QCOMPARE(verifyError(path), damaged(path, 4, u"altered"_s)); // at once
}

void DamageTest::aCutTailShows()
{
    const DossierFolder folder;
    const auto path = folder.dossier(10);
    DossierFolder::tamper(path, u"DELETE FROM journal WHERE seq >= 7"_s);
    const Error cut { ErrorKind::DossierCutShort, { path, u"7"_s, u"10"_s }, {} };
    QCOMPARE(verifyError(path), cut);
    QCOMPARE(SqliteShelf().open(path, Access::Write).error(), cut);
}

void DamageTest::rowsOfAnotherDossierShow()
{
    const DossierFolder folder;
    const auto path = folder.dossier(3);
    DossierFolder::tamper(path, u"UPDATE header SET dossier = x'00112233445566778899aabbccddeeff'"_s);
    QCOMPARE(verifyError(path), damaged(path, 0, u"altered"_s));
}

void DamageTest::aRewrittenRowShows()
{
    const DossierFolder folder;
    const auto path = folder.dossier(3);
    const auto forged = storedBytes({ 1, {}, "forged" });
    const auto rewrite = u"UPDATE journal SET row = x'%1' WHERE seq = 1"_s.arg(QString::fromLatin1(forged.toHex()));
    DossierFolder::tamper(path, rewrite);
    QCOMPARE(verifyError(path), damaged(path, 1, u"altered"_s));
}

void DamageTest::aTruncatedFileShows()
{
    const DossierFolder folder;
    const auto path = folder.dossier(150);
    QFile file(path);
    QVERIFY(file.resize(file.size() / 2));
    const auto error = verifyError(path);
    QCOMPARE(error.kind, ErrorKind::DossierDamaged);
    QVERIFY(QFile::resize(path, 60));
    QCOMPARE(verifyError(path).kind, ErrorKind::NotADossier);
    QVERIFY(QFile::resize(path, 0));
    QCOMPARE(verifyError(path).kind, ErrorKind::NotADossier);
}

void DamageTest::whatIsNoDossierIsSaidSo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Nom;Prénom\nABADIE;Thérèse\n").repeated(20);
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("another program's database") << QByteArrayLiteral("SQLite format 3\0").append(QByteArray(4080, '\0'));
}

void DamageTest::whatIsNoDossierIsSaidSo()
{
    QFETCH(QByteArray, bytes);
    const DossierFolder folder;
    QFile file(folder.path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto opened = SqliteShelf().open(folder.path(), Access::Write);
    QVERIFY(!opened);
    QCOMPARE(opened.error(), (Error { ErrorKind::NotADossier, { folder.path() }, {} }));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
    QCOMPARE(QFileInfo(file).dir().entryList(QDir::Files).size(), 1);
    QCOMPARE(SqliteShelf().open(QFileInfo(file).path(), Access::Write).error().kind, ErrorKind::NotADossier);
}

void DamageTest::aDossierThatActsByItselfIsNone_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("trigger") << u"CREATE TRIGGER t AFTER INSERT ON journal BEGIN DELETE FROM journal; END"_s;
    QTest::newRow("view") << u"CREATE VIEW v AS SELECT * FROM journal"_s;
}

void DamageTest::aDossierThatActsByItselfIsNone()
{
    QFETCH(QString, sql);
    const DossierFolder folder;
    const auto path = folder.dossier(3);
    DossierFolder::tamper(path, sql);
    QCOMPARE(verifyError(path).kind, ErrorKind::NotADossier);
    QVERIFY(!SqliteShelf().open(path, Access::Write));
}

void DamageTest::whatIsLeftOfATruncatedFileIsSaved()
{
    const DossierFolder folder;
    const auto path = folder.dossier(400);
    QFile file(path);
    QVERIFY(file.resize(file.size() - 4096));
    QCOMPARE(verifyError(path).kind, ErrorKind::DossierDamaged);
    const auto salvaged = SqliteShelf().salvage(path, folder.path(u"sain.boucle"_s));
    QVERIFY(salvaged);
    QVERIFY(salvaged->lost);
    const auto kept = SqliteShelf().verify(folder.path(u"sain.boucle"_s));
    QVERIFY(kept);
    QVERIFY2(kept->rows > 0 && kept->rows < 400, qPrintable(QString::number(kept->rows)));
}

void DamageTest::nothingIsSavedOfAFileBadFromItsFirstRow()
{
    const DossierFolder folder;
    const auto path = folder.dossier(5);
    DossierFolder::tamper(path, u"UPDATE journal SET row = x'00' WHERE seq = 0"_s);
    const auto to = folder.path(u"sain.boucle"_s);
    const auto salvaged = SqliteShelf().salvage(path, to);
    QVERIFY(!salvaged);
    QCOMPARE(salvaged.error(), damaged(path, 0, u"altered"_s));
    const auto headless = folder.path(u"sans-tête.boucle"_s);
    QVERIFY(QFile::copy(path, headless));
    DossierFolder::tamper(headless, u"DELETE FROM header"_s);
    QCOMPARE(SqliteShelf().salvage(headless, folder.path(u"rien.boucle"_s)).error().facts.value(1), u"0"_s); // nothing to keep
    QVERIFY(!QFile::exists(to));
}

void DamageTest::missingTablesShow()
{
    const DossierFolder folder;
    const auto path = folder.dossier(2);
    DossierFolder::tamper(path, u"DROP TABLE journal"_s);
    QCOMPARE(verifyError(path).kind, ErrorKind::DossierDamaged);
    DossierFolder::tamper(path, u"DROP TABLE header"_s);
    QCOMPARE(verifyError(path).kind, ErrorKind::DossierDamaged);
}

void DamageTest::aNewerFormatIsRefusedByName()
{
    const DossierFolder folder;
    const auto path = folder.dossier(2);
    DossierFolder::tamper(path, u"UPDATE header SET format = 9, oldest_reader = 2, product = '4.0.1'"_s);
    DossierFolder::tamper(path, u"PRAGMA user_version = 9"_s);
    QCOMPARE(verifyError(path), (Error { ErrorKind::DossierTooNew, { path, u"4.0.1"_s }, {} }));
    DossierFolder::tamper(path, u"DROP TABLE header"_s);
    QCOMPARE(verifyError(path), (Error { ErrorKind::DossierTooNew, { path, u"9"_s }, {} }));
}

void DamageTest::aNewerFormatThatAllowsThisReaderIsRead()
{
    const DossierFolder folder;
    const auto path = folder.dossier(2);
    DossierFolder::tamper(path, u"UPDATE header SET format = 9, oldest_reader = 1, product = '4.0.1'"_s);
    DossierFolder::tamper(path, u"PRAGMA user_version = 9"_s);
    const auto dossier = SqliteShelf().open(path, Access::Write);
    QVERIFY(dossier);
    QVERIFY(dossier->readOnly); // reads it, but does not know all that would have to be written
    QCOMPARE(rowsOf(*dossier->store).value().size(), 2);
}

void DamageTest::aSealOfAnotherKindAsksForANewerProgram()
{
    const DossierFolder folder;
    const auto path = folder.dossier(2);
    DossierFolder::tamper(path, u"UPDATE header SET seal = 2"_s);
    QCOMPARE(verifyError(path).kind, ErrorKind::DossierTooNew);
}

QTEST_GUILESS_MAIN(DamageTest)
#include "damagetest.moc"
