// SPDX-License-Identifier: GPL-3.0-or-later
// Passphrases on the command line: new, seal, every command that opens a dossier, verify and salvage.
#include "tests/app/boucle-cli/program.h"
#include "tests/builders/dossiers.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class SealCliTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewDossierSaysWhetherItIsSealed();
    void aSealedDossierOpensWithItsFileAlone();
    void sealChangesThePassphrase();
    void aShortPassphraseIsRefused();
    void aPassphraseIsNoArgument();
    void withoutATerminalItSaysWhatToGive();
    void verifyTellsWhatWasDone();
    void anOlderFileShowsAgainstWhatWasKnown();
    void aNewerDossierIsReadAndSaysWhatToInstall();
    void salvageKeepsWhatIsSound();

private:
    static QStringList newWords(const QString &path)
    {
        return { u"new"_s, path, u"--procedure"_s, u"boucle-2026"_s, u"--loop"_s, u"03"_s, u"--name"_s, u"Allier"_s, u"--start"_s,
            u"2026-06-27T14:00"_s, u"--place"_s, u"Moulins"_s };
    }
    /** A rehearsal sealed by « poire rang sandale mine tarif bouton », and the file of that phrase. */
    struct Sealed {
        Folder folder;
        QString path = folder.rehearsal(u"accueil"_s);
        QString phrase = folder.file(u"phrase.txt"_s, "poire rang sandale mine tarif bouton\n");
        Ran ran = boucle({ u"seal"_s, path, u"--new-passphrase-file"_s, phrase });
    };
};

void SealCliTest::aNewDossierSaysWhetherItIsSealed()
{
    const Folder folder;
    const auto clear = boucle(newWords(folder.path(u"clair.boucle"_s)));
    QCOMPARE(clear.code, 0);
    QVERIFY(QString::fromUtf8(clear.out).contains(u"n’est pas protégé"_s));
    const auto phrase = folder.file(u"phrase.txt"_s, "poire rang sandale mine tarif bouton\r\nune seconde ligne\r\n");
    const QStringList withPhrase { u"--passphrase-file"_s, phrase };
    const auto sealed = boucle(newWords(folder.path(u"clos.boucle"_s)) + withPhrase);
    QCOMPARE(sealed.code, 0);
    QVERIFY(!QString::fromUtf8(sealed.out).contains(u"protégé"_s));
    const auto json = boucle(newWords(folder.path(u"json.boucle"_s)) + withPhrase + QStringList { u"--json"_s });
    QCOMPARE(json.object().value(u"sealed"_s), QJsonValue(true));
    QCOMPARE(boucle({ u"verify"_s, folder.path(u"clos.boucle"_s) }).code, 1);
    QCOMPARE(boucle(QStringList { u"verify"_s, folder.path(u"clos.boucle"_s) } + withPhrase).code, 0);
}

void SealCliTest::aSealedDossierOpensWithItsFileAlone()
{
    const Sealed sealed;
    QCOMPARE(sealed.ran.code, 0);
    const auto &path = sealed.path;
    for (const auto &words : { QStringList { u"list"_s, path, u"members"_s }, QStringList { u"verify"_s, path },
             QStringList { u"paper"_s, path, u"attendance"_s, u"-o"_s, sealed.folder.path(u"a.txt"_s) }, QStringList { u"do"_s, path } }) {
        const auto without = boucle(words);
        QCOMPARE(without.code, 1);
        QVERIFY2(QString::fromUtf8(without.err).contains(u"est protégé"_s), without.err);
        QCOMPARE(boucle(words + QStringList { u"--passphrase-file"_s, sealed.phrase }).code, 0);
    }
    const auto wrong = sealed.folder.file(u"autre.txt"_s, "une autre phrase\n");
    const auto refused = boucle({ u"list"_s, path, u"members"_s, u"--json"_s, u"--passphrase-file"_s, wrong });
    QCOMPARE(refused.code, 1);
    QVERIFY2(QString::fromUtf8(refused.err).contains(u"pas la phrase secrète"_s), refused.err);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("set_gender"));
}

void SealCliTest::sealChangesThePassphrase()
{
    const Sealed sealed;
    const auto second = sealed.folder.file(u"seconde.txt"_s, "astre barman cuscute dire\n");
    const auto before = boucle({ u"list"_s, sealed.path, u"journal"_s, u"--json"_s, u"--passphrase-file"_s, sealed.phrase });
    QCOMPARE(boucle({ u"seal"_s, sealed.path, u"--new-passphrase-file"_s, second }).code, 1); // the first is needed
    QCOMPARE(boucle({ u"seal"_s, sealed.path, u"--new-passphrase-file"_s, second, u"--passphrase-file"_s, sealed.phrase }).code, 0);
    QCOMPARE(boucle({ u"verify"_s, sealed.path, u"--passphrase-file"_s, sealed.phrase }).code, 1);
    const auto after = boucle({ u"list"_s, sealed.path, u"journal"_s, u"--json"_s, u"--passphrase-file"_s, second });
    QVERIFY(before.array().size() > 10);
    QCOMPARE(after.array(), before.array());
}

void SealCliTest::aShortPassphraseIsRefused()
{
    const Folder folder;
    const auto path = folder.rehearsal(u"preparation"_s);
    const auto phrase = folder.file(u"phrase.txt"_s, "trop court\n");
    const auto ran = boucle({ u"seal"_s, path, u"--new-passphrase-file"_s, phrase });
    QCOMPARE(ran.code, 1);
    QVERIFY2(QString::fromUtf8(ran.err).contains(u"au moins 12 caractères"_s), ran.err);
    QCOMPARE(boucle({ u"verify"_s, path }).code, 0); // as it was
}

void SealCliTest::aPassphraseIsNoArgument()
{
    QCOMPARE(boucle({ u"verify"_s, u"x.boucle"_s, u"--passphrase"_s, u"poire rang sandale"_s }).code, 2);
    const Folder folder;
    const auto absent = boucle({ u"verify"_s, folder.rehearsal(u"preparation"_s), u"--passphrase-file"_s, folder.path(u"absente"_s) });
    QCOMPARE(absent.code, 1);
    const auto empty = boucle(
        { u"verify"_s, folder.path(u"exercice-preparation.boucle"_s), u"--passphrase-file"_s, folder.file(u"vide.txt"_s, "\nplus bas\n") });
    QCOMPARE(empty.code, 1);
}

void SealCliTest::withoutATerminalItSaysWhatToGive()
{
    const Folder folder;
    const auto path = folder.rehearsal(u"preparation"_s);
    const auto ran = boucle({ u"seal"_s, path });
    QCOMPARE(ran.code, 2);
    QVERIFY2(
        QString::fromUtf8(ran.err).contains(u"pas de terminal où demander la phrase secrète : donnez --new-passphrase-file"_s), ran.err);
    QCOMPARE(boucle({ u"verify"_s, path }).code, 0); // as it was
    const Sealed sealed;
    const auto closed = boucle({ u"verify"_s, sealed.path });
    QVERIFY2(QString::fromUtf8(closed.err).contains(u"donnez --passphrase-file"_s), closed.err);
}

void SealCliTest::verifyTellsWhatWasDone()
{
    const Sealed sealed;
    DossierFolder::tamper(sealed.path, u"UPDATE journal SET row = (SELECT row FROM journal WHERE seq = 2) WHERE seq = 9"_s);
    const auto ran = boucle({ u"verify"_s, sealed.path, u"--json"_s, u"--passphrase-file"_s, sealed.phrase });
    QCOMPARE(ran.code, 1);
    QCOMPARE(ran.object().value(u"valid"_s), QJsonValue(false));
    QCOMPARE(ran.object().value(u"row"_s), QJsonValue(u"9"_s));
    QCOMPARE(ran.object().value(u"damage"_s), QJsonValue(u"repeated"_s));
}

void SealCliTest::anOlderFileShowsAgainstWhatWasKnown()
{
    const Folder folder;
    const auto path = folder.rehearsal(u"accueil"_s);
    const auto headOf = [&] {
        const auto said = boucle({ u"verify"_s, path, u"--json"_s }).object();
        return u"%1:%2"_s.arg(said.value(u"rows"_s).toInt()).arg(said.value(u"digest"_s).toString());
    };
    const auto before = headOf();
    const auto older = folder.path(u"ancien.boucle"_s);
    QVERIFY(QFile::copy(path, older));
    QCOMPARE(boucle({ u"do"_s, path }, R"({"do": "type-headcount", "count": 51})").code, 0);
    QCOMPARE(boucle({ u"verify"_s, path, u"--head"_s, before }).code, 0); // it went on since
    const auto ran = boucle({ u"verify"_s, older, u"--head"_s, headOf() });
    QCOMPARE(ran.code, 1);
    QVERIFY2(QString::fromUtf8(ran.err).contains(u"version ancienne"_s), ran.err);
    QCOMPARE(boucle({ u"do"_s, older }, R"({"do": "type-headcount", "count": 52})").code, 0);
    const auto parted = boucle({ u"verify"_s, older, u"--head"_s, headOf() });
    QCOMPARE(parted.code, 1);
    QVERIFY2(QString::fromUtf8(parted.err).contains(u"ne continue pas"_s), parted.err);
    QCOMPARE(boucle({ u"verify"_s, older, u"--head"_s, u"12"_s }).code, 1);
}

void SealCliTest::aNewerDossierIsReadAndSaysWhatToInstall()
{
    const Folder folder;
    const auto path = folder.rehearsal(u"accueil"_s);
    DossierFolder::tamper(path, u"UPDATE header SET format = 9, oldest_reader = 1, product = '4.0.1'"_s);
    DossierFolder::tamper(path, u"PRAGMA user_version = 9"_s);
    QCOMPARE(boucle({ u"list"_s, path, u"members"_s }).code, 0);
    QCOMPARE(boucle({ u"verify"_s, path }).code, 0);
    const auto refused = boucle({ u"do"_s, path }, R"({"do": "type-headcount", "count": 51})");
    QCOMPARE(refused.code, 1);
    QVERIFY2(QString::fromUtf8(refused.err).contains(u"il se lit ici, installez cette version"_s), refused.err);
    DossierFolder::tamper(path, u"UPDATE header SET oldest_reader = 2"_s);
    const auto unread = boucle({ u"list"_s, path, u"members"_s });
    QCOMPARE(unread.code, 1);
    QVERIFY2(QString::fromUtf8(unread.err).contains(u"installez cette version pour l’ouvrir"_s), unread.err);
}

void SealCliTest::salvageKeepsWhatIsSound()
{
    const Sealed sealed;
    DossierFolder::tamper(sealed.path, u"DELETE FROM journal WHERE seq = 20"_s);
    const auto to = sealed.folder.path(u"sauvé.boucle"_s);
    const auto ran = boucle({ u"salvage"_s, sealed.path, u"-o"_s, to, u"--json"_s, u"--passphrase-file"_s, sealed.phrase });
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.object().value(u"rows"_s), QJsonValue(20));
    QVERIFY(ran.object().value(u"lost"_s).toString().contains(u"la ligne 20 manque"_s));
    QCOMPARE(boucle({ u"verify"_s, to, u"--passphrase-file"_s, sealed.phrase }).code, 0);
    QCOMPARE(boucle({ u"verify"_s, to }).code, 1); // as sealed as it was
}

QTEST_GUILESS_MAIN(SealCliTest)
#include "sealclitest.moc"
