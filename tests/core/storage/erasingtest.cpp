// SPDX-License-Identifier: GPL-3.0-or-later
// What was erased from a dossier stands nowhere in its file, whose minutes and times survive.
#include "core/meeting/erasing.h"
#include "core/storage/sqliteshelf.h"
#include "tests/builders/dossiers.h"
#include "tests/builders/scripted.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class ErasingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contactsAreGone_data();
    void contactsAreGone();
    void theFormerPassphraseStaysAndTheKeyDoesNot();
    void theRecoveryPhraseErasesNothing();
    void aRefusalLeavesTheDossierAsItWas();
    void whatIsHalfTypedGoesOnUnlessItSaysSo();
    void aCopyThatCannotBeDestroyedIsTold();
    void aDestroyedDossierIsGone();
    void aDestroyedDossierTakesWhatACrashLeftAlong();
    void aTextInADraftIsFound();

private:
    static SqliteShelf quickShelf() { return SqliteShelf(KeyCost { 1, 8192 }); }
};

namespace {

const Passphrase phrase(u"poire rang sandale mine tarif bouton");

/** The whole scripted meeting in a file. */
QString meetingIn(const DossierFolder &folder, SqliteShelf &shelf, const Passphrase &passphrase)
{
    const auto dossier = shelf.create(folder.path(), passphrase);
    if (!dossier || !playScriptedMeeting(*dossier->store))
        qFatal("the meeting is not written");
    return folder.path();
}

/** Takes the contacts out of a row; marks have none. */
ChangeRow without(const Erasure &erasure)
{
    return [&erasure](const JournalRow &row) -> Result<JournalRow> {
        auto redacted = row;
        if (const auto change = cbor::decode<MeetingChange>(row.payload))
            redacted.payload = cbor::encode(erasure.redacted(*change, row.seq));
        return redacted;
    };
}

Erasure gathered()
{
    Erasure erasure;
    for (const auto &row : scriptedRows()) {
        if (const auto change = cbor::decode<MeetingChange>(row.payload))
            erasure.gather(*change, row.seq);
    }
    return erasure;
}

bool withoutDrafts(const QByteArray &)
{
    return false;
}

}

void ErasingTest::contactsAreGone_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("clear") << QString();
    QTest::newRow("sealed") << u"poire rang sandale mine tarif bouton"_s;
}

void ErasingTest::contactsAreGone()
{
    QFETCH(const QString, typed);
    const Passphrase passphrase(typed);
    const DossierFolder folder;
    auto shelf = quickShelf();
    const auto path = meetingIn(folder, shelf, passphrase);
    const auto erasure = gathered();
    QVERIFY(shelf.holding(path, erasure.texts()).value().size() > 60);
    QFile former(path); // still reads the former file once another has its name
    QVERIFY(former.open(QIODevice::ReadOnly));
    QVERIFY(shelf.rewrite(path, passphrase, without(erasure), withoutDrafts));
    QCOMPARE(shelf.holding(path, erasure.texts()).value(), QStringList());
    former.seek(0);
    QCOMPARE(former.readAll().count('\0'), former.size());
    const auto dossier = shelf.open(path, Access::ReadOnly);
    const auto rows = rowsOf(*dossier->store).value();
    QCOMPARE(rows.size(), scriptedRows().size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        QCOMPARE(rows.at(i).stamp, scriptedRows().at(i).stamp);
}

void ErasingTest::theFormerPassphraseStaysAndTheKeyDoesNot()
{
    const DossierFolder folder;
    auto shelf = quickShelf();
    const auto path = meetingIn(folder, shelf, phrase);
    const auto before = folder.path(u"avant.boucle"_s);
    QVERIFY(QFile::copy(path, before));
    const auto erasure = gathered();
    QVERIFY(shelf.rewrite(path, phrase, without(erasure), withoutDrafts));
    auto other = quickShelf();
    const auto now = other.open(path, Access::ReadOnly, phrase);
    const auto then = other.open(before, Access::ReadOnly, phrase);
    QVERIFY(now && then);
    QVERIFY(now->id != then->id); // each under a key of its own
}

void ErasingTest::theRecoveryPhraseErasesNothing()
{
    const DossierFolder folder;
    auto shelf = quickShelf();
    const auto path = meetingIn(folder, shelf, phrase);
    const Passphrase recovery(u"troll faquin meuble sermon");
    QVERIFY(shelf.setRecovery(path, recovery));
    const auto refused = shelf.rewrite(path, recovery, without(gathered()), withoutDrafts);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::PassphraseWrong);
    QVERIFY(quickShelf().open(path, Access::ReadOnly, phrase));
    QVERIFY(shelf.rewrite(path, phrase, without(gathered()), withoutDrafts));
    QVERIFY(quickShelf().open(path, Access::ReadOnly, phrase)); // and by it only: a new recovery phrase is to be made
    QCOMPARE(quickShelf().open(path, Access::ReadOnly, recovery).error().kind, ErrorKind::PassphraseWrong);
}

void ErasingTest::aRefusalLeavesTheDossierAsItWas()
{
    const DossierFolder folder;
    auto shelf = quickShelf();
    const auto path = meetingIn(folder, shelf, phrase);
    const auto refused = shelf.rewrite(
        path, phrase,
        [](const JournalRow &row) -> Result<JournalRow> {
            return row.seq < 5 ? Result<JournalRow>(row) : refuse(ErrorKind::DiskFull, { u"x"_s });
        },
        withoutDrafts);
    QCOMPARE(refused.error().kind, ErrorKind::DiskFull);
    QCOMPARE(shelf.verify(path).value().rows, scriptedRows().size());
    QVERIFY(!QFile::exists(path + u".part"_s));
    const auto full = shelf.rewrite(
        path, phrase, [&](const JournalRow &) { return refuse(ErrorKind::DiskFull, { path + u".part"_s }); }, withoutDrafts);
    QCOMPARE(full.error().facts, QStringList { path }); // named as one knows it
    const auto wrong = shelf.rewrite(path, Passphrase(u"une autre phrase"), without(gathered()), withoutDrafts);
    QCOMPARE(wrong.error().kind, ErrorKind::PassphraseWrong);
}

void ErasingTest::whatIsHalfTypedGoesOnUnlessItSaysSo()
{
    const DossierFolder folder;
    auto shelf = quickShelf();
    const auto path = meetingIn(folder, shelf, phrase);
    {
        const auto dossier = shelf.open(path, Access::Write);
        QVERIFY(dossier->store->keepDraft(u"tour"_s, "trois noms"));
        QVERIFY(dossier->store->keepDraft(u"feuille"_s, "jeanne@exemple.org, ligne 3"));
    }
    const auto contacts = [](const MeetingSession &) { return Erasure(); };
    QVERIFY(erase(shelf, path, phrase, contacts, {}));
    const auto drafts = shelf.open(path, Access::ReadOnly)->store->drafts().value();
    QCOMPARE(drafts, (QMap<QString, QByteArray> { { u"tour"_s, "trois noms" } }));
}

void ErasingTest::aCopyThatCannotBeDestroyedIsTold()
{
    const DossierFolder folder;
    auto shelf = quickShelf();
    const auto path = meetingIn(folder, shelf, phrase);
    const auto held = folder.path(u"tenue.boucle"_s);
    const auto free = folder.path(u"libre.boucle"_s);
    QVERIFY(QFile::copy(path, held) && QFile::copy(path, free));
    const auto writer = shelf.open(held, Access::Write); // destroys nothing that a program writes
    const auto contacts = [](const MeetingSession &) { return Erasure(); };
    const auto erased = erase(shelf, path, phrase, contacts, { held, folder.path(u"jamais faite.boucle"_s), free });
    QVERIFY(erased); // of the dossier all is gone, and was looked for
    QVERIFY(erased->texts > 60 && erased->left.isEmpty());
    QCOMPARE(erased->copiesLeft, QStringList { held });
    QVERIFY(!QFile::exists(free));
}

void ErasingTest::aDestroyedDossierIsGone()
{
    const DossierFolder folder;
    auto shelf = quickShelf();
    const auto path = meetingIn(folder, shelf, {});
    {
        const auto open = SqliteShelf().open(path, Access::Write);
        QVERIFY(open);
        QCOMPARE(shelf.destroy(path).error().kind, ErrorKind::DossierHeldElsewhere);
    }
    QVERIFY(shelf.destroy(path));
    QVERIFY(!QFile::exists(path));
}

void ErasingTest::aDestroyedDossierTakesWhatACrashLeftAlong()
{
    const DossierFolder folder;
    auto shelf = quickShelf();
    const auto path = folder.dossier(3);
    const auto copy = folder.path(u"copie.boucle"_s);
    {
        const auto dossier = shelf.open(path, Access::Write);
        QVERIFY(dossier && dossier->store->append(rowNumber(3)));
        QVERIFY(QFile::copy(path, copy) && QFile::copy(path + u"-wal"_s, copy + u"-wal"_s)); // as a crash would leave them
    }
    QVERIFY(QFile::copy(copy + u"-wal"_s, path + u".old-wal"_s)); // and beside what is no dossier any more
    QFile spoiled(path + u".old"_s);
    QVERIFY(spoiled.open(QIODevice::WriteOnly) && spoiled.write("nothing that anybody reads") > 0);
    spoiled.close();
    for (const auto &gone : { copy, path + u".old"_s }) {
        QVERIFY(shelf.destroy(gone));
        QVERIFY(!QFile::exists(gone));
        QVERIFY(!QFile::exists(gone + u"-wal"_s));
    }
}

void ErasingTest::aTextInADraftIsFound()
{
    const DossierFolder folder;
    auto shelf = quickShelf();
    const auto path = meetingIn(folder, shelf, phrase);
    {
        const auto dossier = shelf.open(path, Access::Write);
        QVERIFY(rowsOf(*dossier->store));
        QVERIFY(dossier->store->keepDraft(u"page"_s, u"joindre zoé@exemple.org"_s.toUtf8()));
    }
    QCOMPARE(shelf.holding(path, { u"zoé@exemple.org"_s, u"nulle part"_s }).value(), QStringList { u"zoé@exemple.org"_s });
}

QTEST_GUILESS_MAIN(ErasingTest)
#include "erasingtest.moc"
