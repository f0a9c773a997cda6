// SPDX-License-Identifier: GPL-3.0-or-later
// A sealed dossier opens with its passphrase and no other way, and shows nothing without.
#include "core/storage/database.h"
#include "core/storage/sqliteshelf.h"
#include "tests/builders/dossiers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

class SealTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itOpensWithItsPassphraseAlone();
    void spacesAndTheWayOfTypingAccentsDoNotCount();
    void aPassphraseIsAskedForOnceUntilTheKeysAreForgotten();
    void nothingOfItIsInTheFile();
    void aRowMovedUnderAnotherNumberDoesNotOpen();
    void aDraftOfAnotherNameIsNotRead();
    void sealingAnOpenDossierRewritesIt();
    void theClearBytesAreGoneAfterSealing();
    void theFormerPassphraseOpensNothingAfterAChange();
    void aDossierThatIsOpenIsNotSealed();
    void aReaderKeepsItFromBeingSealed();
    void theRecoveryPhraseOpensToo();
    void aNewRecoveryPhraseReplacesTheFormer();
    void whatGoesOnElsewhereIsSealedAlike();
    void aSafetyCopyIsRenewed();
    void aDamagedDossierLeavesItsSafetyCopyAlone();
    void whatIsSoundIsSaved();
    void aCutOneIsSavedAsFarAsItGoes();
    void aHeadThatWasTakenOutShows();
    void costsThatNoComputerBearsAreRefused();

private:
    /** As little as Argon2id allows, so that tests do not wait for what keeps thieves waiting. */
    static SqliteShelf quickShelf() { return SqliteShelf(KeyCost { 1, 8192 }); }
};

namespace {

const Passphrase passphrase(u"poire rang sandale mine tarif bouton");

QString sealedDossier(const DossierFolder &folder, SqliteShelf &shelf, int rows = 5)
{
    const auto path = folder.path();
    const auto dossier = shelf.create(path, passphrase);
    if (!dossier)
        qFatal("the dossier is not made");
    for (int seq = 0; seq < rows; ++seq) {
        if (!dossier->store->append(rowNumber(seq)))
            qFatal("row %d is not written", seq);
    }
    if (!dossier->store->keepDraft(u"page"_s, "a half typed draft"))
        qFatal("the draft is not kept");
    return path;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

void SealTest::itOpensWithItsPassphraseAlone()
{
    const DossierFolder folder;
    auto shelf = quickShelf();
    const auto path = sealedDossier(folder, shelf);
    auto other = quickShelf();
    QCOMPARE(other.open(path, Access::Write).error(), (Error { ErrorKind::PassphraseNeeded, { path }, {} }));
    QCOMPARE(other.open(path, Access::Write, Passphrase(u"poire rang sandale mine tarif boutons")).error(),
        (Error { ErrorKind::PassphraseWrong, { path }, {} }));
    const auto dossier = other.open(path, Access::Write, passphrase);
    QVERIFY(dossier);
    QVERIFY(dossier->isSealed);
    QCOMPARE(rowsOf(*dossier->store).value().size(), 5);
    QCOMPARE(rowsOf(*dossier->store).value().at(3), rowNumber(3));
    QCOMPARE(dossier->store->drafts().value().value(u"page"_s), QByteArray("a half typed draft"));
}

void SealTest::spacesAndTheWayOfTypingAccentsDoNotCount()
{
    QCOMPARE(Passphrase(u"  été\tà la  mer "), Passphrase(u"e\u0301te\u0301 a\u0300 la mer"));
    QVERIFY(Passphrase(u"Été") != Passphrase(u"été"));
    QVERIFY(Passphrase(u" \n ").isEmpty());
    QVERIFY(!isLongEnough(Passphrase(u"onze lettre")));
    QVERIFY(isLongEnough(Passphrase(u"douze lettre")));
}

void SealTest::aPassphraseIsAskedForOnceUntilTheKeysAreForgotten()
{
    const DossierFolder folder;
    auto shelf = quickShelf();
    const auto path = sealedDossier(folder, shelf);
    QVERIFY(shelf.open(path, Access::ReadOnly));
    shelf.forgetKeys();
    QCOMPARE(shelf.open(path, Access::ReadOnly).error().kind, ErrorKind::PassphraseNeeded);
}

void SealTest::nothingOfItIsInTheFile()
{
    const DossierFolder folder;
    auto shelf = quickShelf();
    const auto path = folder.path();
    const auto dossier = shelf.create(path, passphrase);
    QVERIFY(dossier);
    QVERIFY(dossier->store->append(rowNumber(0)));
    QVERIFY(dossier->store->keepDraft(u"page"_s, "a half typed draft"));
    const auto all = bytesOf(path) + bytesOf(path + u"-wal"_s);
    QVERIFY(all.size() > 4096);
    for (const auto *clear : { "change number", "half typed", "poste", "poire", "sandale" })
        QVERIFY2(!all.contains(clear), clear);
}

void SealTest::aRowMovedUnderAnotherNumberDoesNotOpen()
{
    const DossierFolder folder;
    auto shelf = quickShelf();
    const auto path = sealedDossier(folder, shelf);
    DossierFolder::tamper(path, u"UPDATE journal SET row = (SELECT row FROM journal WHERE seq = 1) WHERE seq = 3"_s);
    QCOMPARE(shelf.verify(path).error(), (Error { ErrorKind::DossierDamaged, { path, u"3"_s, u"repeated"_s }, {} }));
}

void SealTest::aDraftOfAnotherNameIsNotRead()
{
    const DossierFolder folder;
    auto shelf = quickShelf();
    const auto path = sealedDossier(folder, shelf);
    DossierFolder::tamper(path, u"UPDATE draft SET name = 'other'"_s);
    const auto dossier = shelf.open(path, Access::ReadOnly);
    QVERIFY(dossier);
    QVERIFY(dossier->store->drafts().value().isEmpty());
}

void SealTest::sealingAnOpenDossierRewritesIt()
{
    const DossierFolder folder;
    const auto path = folder.dossier(8);
    auto shelf = quickShelf();
    QVERIFY(shelf.reseal(path, passphrase));
    QVERIFY(!QFile::exists(path + u".part"_s));
    auto other = quickShelf();
    QCOMPARE(other.open(path, Access::Write).error().kind, ErrorKind::PassphraseNeeded);
    const auto dossier = other.open(path, Access::Write, passphrase);
    QVERIFY(dossier);
    QCOMPARE(rowsOf(*dossier->store).value().size(), 8);
    QVERIFY(dossier->store->append(rowNumber(8)));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void SealTest::theClearBytesAreGoneAfterSealing()
{
    const DossierFolder folder;
    const auto path = folder.dossier(8);
    QFile former(path); // still reads the former file once another has its name
    QVERIFY(former.open(QIODevice::ReadOnly));
    QVERIFY(former.readAll().contains("change number 6"));
    QVERIFY(quickShelf().reseal(path, passphrase));
    former.seek(0);
    QVERIFY(!former.readAll().contains("change number"));
    QVERIFY(!bytesOf(path).contains("change number"));
}

void SealTest::theFormerPassphraseOpensNothingAfterAChange()
{
    const DossierFolder folder;
    auto shelf = quickShelf();
    const auto path = sealedDossier(folder, shelf);
    const Passphrase second(u"astre barman cuscute dire");
    QVERIFY(shelf.reseal(path, second));
    auto other = quickShelf();
    QCOMPARE(other.open(path, Access::Write, passphrase).error().kind, ErrorKind::PassphraseWrong);
    const auto dossier = other.open(path, Access::Write, second);
    QVERIFY(dossier);
    QCOMPARE(rowsOf(*dossier->store).value().size(), 5);
    QCOMPARE(dossier->store->drafts().value().size(), 1);
}

void SealTest::aDossierThatIsOpenIsNotSealed()
{
    const DossierFolder folder;
    const auto path = folder.dossier(3);
    const auto writer = SqliteShelf().open(path, Access::Write);
    QVERIFY(writer);
    QCOMPARE(quickShelf().reseal(path, passphrase).error().kind, ErrorKind::DossierHeldElsewhere);
    QCOMPARE(rowsOf(*writer->store).value().size(), 3);
}

void SealTest::aReaderKeepsItFromBeingSealed()
{
    const DossierFolder folder;
    const auto path = folder.dossier(3);
    const auto reader = SqliteShelf().open(path, Access::ReadOnly);
    QVERIFY(reader);
    QVERIFY(rowsOf(*reader->store));
    QCOMPARE(quickShelf().reseal(path, passphrase).error().kind, ErrorKind::DossierHeldElsewhere);
    QVERIFY(!QFile::exists(path + u".part"_s));
}

void SealTest::theRecoveryPhraseOpensToo()
{
    const DossierFolder folder;
    auto shelf = quickShelf();
    const auto path = sealedDossier(folder, shelf);
    QVERIFY(shelf.setRecovery(path, Passphrase(u"troll faquin meuble sermon")));
    auto other = quickShelf();
    QVERIFY(other.open(path, Access::Write, Passphrase(u"troll faquin meuble sermon")));
    other.forgetKeys();
    QVERIFY(other.open(path, Access::Write, passphrase));
}

void SealTest::aNewRecoveryPhraseReplacesTheFormer()
{
    const DossierFolder folder;
    auto shelf = quickShelf();
    const auto path = sealedDossier(folder, shelf);
    QVERIFY(shelf.setRecovery(path, Passphrase(u"troll faquin meuble sermon")));
    QVERIFY(shelf.setRecovery(path, Passphrase(u"coupole rinceau gaine bain")));
    auto other = quickShelf();
    QCOMPARE(other.open(path, Access::Write, Passphrase(u"troll faquin meuble sermon")).error().kind, ErrorKind::PassphraseWrong);
    QVERIFY(other.open(path, Access::Write, Passphrase(u"coupole rinceau gaine bain")));
}

void SealTest::whatGoesOnElsewhereIsSealedAlike()
{
    const DossierFolder folder;
    auto shelf = quickShelf();
    const auto id = shelf.open(sealedDossier(folder, shelf), Access::ReadOnly)->id;
    const auto elsewhere = folder.path(u"ailleurs.boucle"_s);
    {
        const auto alike = shelf.createAlike(elsewhere, id);
        QVERIFY(alike);
        QVERIFY(alike->isSealed);
        QVERIFY(alike->store->append(rowNumber(0)));
    }
    QVERIFY(!bytesOf(elsewhere).contains("change number"));
    auto other = quickShelf();
    QCOMPARE(other.open(elsewhere, Access::ReadOnly).error().kind, ErrorKind::PassphraseNeeded);
    QVERIFY(other.open(elsewhere, Access::ReadOnly, passphrase));
    shelf.forgetKeys();
    QCOMPARE(shelf.createAlike(folder.path(u"plus tard.boucle"_s), id).error().kind, ErrorKind::PassphraseNeeded);
    const auto clear = shelf.createAlike(folder.path(u"clair.boucle"_s), QByteArray(16, 'x'));
    QVERIFY(clear && !clear->isSealed);
    QCOMPARE(clear->id, QByteArray(16, 'x')); // the same dossier: its former file shows as older
}

void SealTest::aSafetyCopyIsRenewed()
{
    const DossierFolder folder;
    auto shelf = quickShelf();
    const auto path = sealedDossier(folder, shelf);
    const auto copy = folder.path(u"copie.boucle"_s);
    QCOMPARE(shelf.backUp(path, copy).value().rows, 5);
    {
        const auto dossier = shelf.open(path, Access::Write);
        QVERIFY(dossier->store->append(rowNumber(5)));
        QCOMPARE(shelf.backUp(path, copy).value().rows, 6); // while it is open
    }
    auto other = quickShelf();
    const auto opened = other.open(copy, Access::Write, passphrase);
    QVERIFY(opened);
    QCOMPARE(rowsOf(*opened->store).value().size(), 6);
}

void SealTest::aDamagedDossierLeavesItsSafetyCopyAlone()
{
    const DossierFolder folder;
    auto shelf = quickShelf();
    const auto path = sealedDossier(folder, shelf);
    const auto copy = folder.path(u"copie.boucle"_s);
    QVERIFY(shelf.backUp(path, copy));
    DossierFolder::tamper(path, u"UPDATE journal SET row = x'00' WHERE seq = 2"_s);
    QCOMPARE(shelf.backUp(path, copy).error().kind, ErrorKind::DossierDamaged);
    QCOMPARE(shelf.verify(copy).value().rows, 5);
    QCOMPARE(QDir(QFileInfo(path).path()).entryList(QDir::Files).size(), 2); // nothing half made is left
}

void SealTest::whatIsSoundIsSaved()
{
    const DossierFolder folder;
    auto shelf = quickShelf();
    const auto path = sealedDossier(folder, shelf, 10);
    DossierFolder::tamper(path, u"UPDATE journal SET row = x'00' WHERE seq = 6"_s);
    const auto to = folder.path(u"sauvé.boucle"_s);
    const auto saved = shelf.salvage(path, to);
    QVERIFY(saved);
    QCOMPARE(saved->kept.rows, 6);
    QCOMPARE(saved->lost, (Error { ErrorKind::DossierDamaged, { path, u"6"_s, u"altered"_s }, {} }));
    auto other = quickShelf();
    const auto dossier = other.open(to, Access::Write, passphrase); // sealed as it was
    QVERIFY(dossier);
    QCOMPARE(rowsOf(*dossier->store).value().size(), 6);
    QVERIFY(dossier->store->append(rowNumber(6)));
}

void SealTest::aCutOneIsSavedAsFarAsItGoes()
{
    const DossierFolder folder;
    auto shelf = quickShelf();
    const auto path = sealedDossier(folder, shelf, 10);
    DossierFolder::tamper(path, u"DELETE FROM journal WHERE seq > 6"_s);
    const auto saved = shelf.salvage(path, folder.path(u"sauvé.boucle"_s));
    QVERIFY(saved);
    QCOMPARE(saved->kept.rows, 7);
    QCOMPARE(saved->lost, (Error { ErrorKind::DossierCutShort, { path, u"7"_s, u"10"_s }, {} }));
}

void SealTest::aHeadThatWasTakenOutShows()
{
    const DossierFolder folder;
    auto shelf = quickShelf();
    const auto path = folder.path();
    QVERIFY(shelf.create(path, passphrase));
    QVERIFY(shelf.verify(path)); // its head is there before any row
    QVERIFY(QFile::remove(path));
    sealedDossier(folder, shelf);
    DossierFolder::tamper(path, u"DELETE FROM journal WHERE seq = 4"_s);
    DossierFolder::tamper(path, u"UPDATE header SET head = x''"_s);
    QCOMPARE(shelf.verify(path).error().kind, ErrorKind::DossierDamaged);
    QCOMPARE(shelf.open(path, Access::Write).error().kind, ErrorKind::DossierDamaged);
}

void SealTest::costsThatNoComputerBearsAreRefused()
{
    KeySlot slot { { 3, 1 << 20 }, QByteArray(16, 's'), QByteArray(24, 'n'), QByteArray(48, 'k') };
    QCOMPARE(slotsFrom(slotBytes({ slot })), QList { slot });
    slot.cost.memory = 1ULL << 40;
    QVERIFY(!slotsFrom(slotBytes({ slot })));
    slot.cost = { 1'000'000, 1 << 20 };
    QVERIFY(!slotsFrom(slotBytes({ slot })));
    slot.cost = {};
    QVERIFY(!slotsFrom(slotBytes(QList<KeySlot>(9, slot))));
    slot.salt.chop(1);
    QVERIFY(!slotsFrom(slotBytes({ slot })));
    QVERIFY(!slotsFrom("what is no CBOR"));
}

QTEST_GUILESS_MAIN(SealTest)
#include "sealtest.moc"
