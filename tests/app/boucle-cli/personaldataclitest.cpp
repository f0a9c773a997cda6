// SPDX-License-Identifier: GPL-3.0-or-later
// A person's rights on the command line: what is held, and its erasure.
#include "tests/app/boucle-cli/program.h"
#include "tests/builders/dossiers.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

class PersonalDataCliTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allThatIsHeldIsTold();
    void contactsAreErased();
    void copiesBesideThatStayAreTold();
    void aPersonIsErased();
    void theFamilyNameLeftInSentencesIsTold();
    void whoWasTakenOffTheListIsFoundAndErased();
    void onlyCopiesAreDestroyed();
    void whatToEraseMustBeSaid();
    void aSealedDossierIsErasedWithItsPassphrase();

private:
    static QJsonArray members(const QString &path) { return boucle({ u"list"_s, path, u"members"_s, u"--json"_s }).array(); }
    /** Somebody of the rehearsal with an e-mail and a phone. */
    static QJsonObject somebody(const QString &path)
    {
        for (const auto member : members(path)) {
            const auto person = member.toObject();
            if (!person.value(u"email"_s).toString().isEmpty() && !person.value(u"given_name"_s).toString().isEmpty())
                return person;
        }
        return {};
    }
    static QString nameOf(const QJsonObject &person)
    {
        return person.value(u"given_name"_s).toString() + u' ' + person.value(u"family_name"_s).toString();
    }
};

void PersonalDataCliTest::allThatIsHeldIsTold()
{
    const Folder folder;
    const auto path = folder.rehearsal(u"apres"_s);
    const auto person = somebody(path);
    const auto ran = boucle({ u"person"_s, path, nameOf(person) });
    QCOMPARE(ran.code, 0);
    const auto told = QString::fromUtf8(ran.out);
    for (const auto *key : { "family_name", "given_name", "email" })
        QVERIFY2(told.contains(person.value(QLatin1StringView(key)).toString()), ran.out);
    QVERIFY(told.contains(u"Au journal"_s));
    const auto json = boucle({ u"person"_s, path, nameOf(person), u"--json"_s }).object();
    QVERIFY(json.value(u"facts"_s).toArray().size() >= 4);
    QVERIFY(!json.value(u"journal"_s).toArray().isEmpty());
    QCOMPARE(boucle({ u"person"_s, path, u"Personne Inconnue"_s }).code, 1);
}

void PersonalDataCliTest::contactsAreErased()
{
    const Folder folder;
    const auto path = folder.rehearsal(u"apres"_s);
    const auto copy = folder.path(u"copie.boucle"_s);
    QVERIFY(QFile::copy(path, copy));
    const auto before = members(path).size();
    const auto email = somebody(path).value(u"email"_s).toString().toUtf8();
    const auto ran = boucle({ u"erase"_s, path, copy, u"--contacts"_s, u"--json"_s });
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.object().value(u"erased"_s).toInt() > 60);
    QVERIFY(ran.object().value(u"left"_s).toArray().isEmpty());
    QVERIFY(!QFile::exists(copy));
    QCOMPARE(members(path).size(), before);
    for (const auto member : members(path))
        QVERIFY(member.toObject().value(u"email"_s).toString().isEmpty() && member.toObject().value(u"phone"_s).toString().isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(email.contains('@') && !file.readAll().contains(email));
    QCOMPARE(boucle({ u"verify"_s, path }).code, 0);
    QCOMPARE(boucle({ u"paper"_s, path, u"minutes"_s, u"-o"_s, folder.path(u"minutes.txt"_s) }).code, 0);
}

void PersonalDataCliTest::copiesBesideThatStayAreTold()
{
    const Folder folder;
    const auto path = folder.rehearsal(u"apres"_s);
    const auto name = QFileInfo(path).completeBaseName() + u" (sauvegarde).boucle"_s;
    QVERIFY(QFile::copy(path, folder.path(name)));
    const auto ran = boucle({ u"erase"_s, path, u"--contacts"_s, u"--json"_s });
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.object().value(u"beside"_s).toArray(), QJsonArray { name });
    QVERIFY(QString::fromUtf8(ran.err).contains(name));
    const auto again = boucle({ u"erase"_s, path, folder.path(name), u"--contacts"_s, u"--json"_s });
    QVERIFY(again.object().value(u"beside"_s).toArray().isEmpty());
    QVERIFY(again.err.isEmpty());
}

void PersonalDataCliTest::aPersonIsErased()
{
    const Folder folder;
    const auto path = folder.rehearsal(u"apres"_s);
    const auto name = nameOf(somebody(path));
    QCOMPARE(boucle({ u"erase"_s, path, u"--person"_s, name }).code, 0);
    QCOMPARE(boucle({ u"person"_s, path, name }).code, 1); // nobody of that name any more
    const auto journal = boucle({ u"list"_s, path, u"journal"_s });
    QVERIFY(!QString::fromUtf8(journal.out).contains(name));
}

void PersonalDataCliTest::theFamilyNameLeftInSentencesIsTold()
{
    const Folder folder;
    const auto path = folder.rehearsal(u"preparation"_s);
    const auto script = folder.file(u"s.jsonl"_s,
        "{\"do\": \"add-person\", \"family_name\": \"QUERCYNOL\", \"given_name\": \"Sandrine\"}\n"
        "{\"do\": \"move-meeting\", \"place\": \"Chez Quercynol\"}\n");
    QCOMPARE(boucle({ u"do"_s, path, script }).code, 0);
    const auto erased = boucle({ u"erase"_s, path, u"--person"_s, u"Sandrine Quercynol"_s });
    QCOMPARE(erased.code, 0);
    QVERIFY2(QString::fromUtf8(erased.err).contains(u"se lit encore dans « Chez Quercynol »"_s), erased.err.constData());
}

void PersonalDataCliTest::whoWasTakenOffTheListIsFoundAndErased()
{
    const Folder folder;
    const auto path = folder.rehearsal(u"preparation"_s);
    const auto script = folder.file(u"s.jsonl"_s,
        "{\"do\": \"add-person\", \"family_name\": \"QUERCYNOL\", \"given_name\": \"Sandrine\", \"email\": \"s.quercynol@exemple.fr\"}\n"
        "{\"do\": \"remove-person\", \"person\": \"Sandrine Quercynol\"}\n"
        "{\"do\": \"move-meeting\", \"place\": \"chez quercynol, sandrine\"}\n");
    QCOMPARE(boucle({ u"do"_s, path, script }).code, 0);
    const auto held = boucle({ u"person"_s, path, u"s.quercynol@exemple.fr"_s });
    QCOMPARE(held.code, 0);
    QVERIFY2(held.out.contains("QUERCYNOL") && QString::fromUtf8(held.out).contains(u"n’y est plus"_s), held.out.constData());
    QVERIFY2(held.out.contains("chez quercynol, sandrine"), held.out.constData());
    QVERIFY2(QString::fromUtf8(held.out).contains(u"Sandrine Quercynol « s.quercynol@exemple.fr »"_s), held.out.constData());
    const auto erased = boucle({ u"erase"_s, path, u"--person"_s, u"Sandrine Quercynol"_s, u"--json"_s });
    QCOMPARE(erased.code, 0);
    QVERIFY(erased.object().value(u"left"_s).toArray().isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().toLower().contains("quercynol"));
    QCOMPARE(boucle({ u"person"_s, path, u"Sandrine Quercynol"_s }).code, 1);
}

void PersonalDataCliTest::onlyCopiesAreDestroyed()
{
    const Folder folder;
    const auto path = folder.rehearsal(u"apres"_s);
    const auto note = folder.file(u"notes.txt"_s, "à garder\n");
    const auto link = folder.path(u"lien.boucle"_s);
    QVERIFY(QFile::link(path, link));
    for (const auto &copy : { path, link, note, folder.path(u"absente.boucle"_s) })
        QCOMPARE(boucle({ u"erase"_s, path, copy, u"--contacts"_s }).code, 1);
    QVERIFY(QFile::exists(note));
    const auto other = folder.path(u"autre.boucle"_s);
    QCOMPARE(boucle({ u"new"_s, other, u"--procedure"_s, u"boucle-2026"_s, u"--loop"_s, u"03"_s, u"--name"_s, u"Allier"_s, u"--start"_s,
                        u"2026-06-27T14:00"_s, u"--place"_s, u"Salle"_s })
                 .code,
        0);
    const auto refused = boucle({ u"erase"_s, path, other, u"--contacts"_s });
    QCOMPARE(refused.code, 1);
    QVERIFY2(QString::fromUtf8(refused.err).contains(u"ne se reconnaît pas comme une copie"_s), refused.err.constData());
    QVERIFY(QFile::exists(other));
    QCOMPARE(boucle({ u"verify"_s, path }).code, 0);
    QCOMPARE(boucle({ u"erase"_s, link, u"--contacts"_s }).code, 0); // of the file that it leads to
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(boucle({ u"verify"_s, path }).code, 0);
}

void PersonalDataCliTest::whatToEraseMustBeSaid()
{
    const Folder folder;
    const auto path = folder.rehearsal(u"preparation"_s);
    QCOMPARE(boucle({ u"erase"_s, path }).code, 2);
    QCOMPARE(boucle({ u"erase"_s, path, u"--contacts"_s, u"--person"_s, u"X"_s }).code, 2);
    QCOMPARE(boucle({ u"erase"_s, path, u"--person"_s, u"Personne Inconnue"_s }).code, 1);
}

void PersonalDataCliTest::aSealedDossierIsErasedWithItsPassphrase()
{
    const Folder folder;
    const auto path = folder.rehearsal(u"apres"_s);
    const auto phrase = folder.file(u"phrase.txt"_s, "poire rang sandale mine tarif bouton\n");
    QCOMPARE(boucle({ u"seal"_s, path, u"--new-passphrase-file"_s, phrase }).code, 0);
    QCOMPARE(boucle({ u"erase"_s, path, u"--contacts"_s }).code, 1);
    const auto ran = boucle({ u"erase"_s, path, u"--contacts"_s, u"--json"_s, u"--passphrase-file"_s, phrase });
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.object().value(u"erased"_s).toInt() > 60);
    QCOMPARE(boucle({ u"verify"_s, path, u"--passphrase-file"_s, phrase }).code, 0);
}

QTEST_GUILESS_MAIN(PersonalDataCliTest)
#include "personaldataclitest.moc"
