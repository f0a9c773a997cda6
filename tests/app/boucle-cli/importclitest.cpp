// SPDX-License-Identifier: GPL-3.0-or-later
// import, as a person runs it on files that spreadsheets and other programs have seen.
#include "tests/app/boucle-cli/program.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray members = "Statut,Pseudo,Nom,Prénom,Description,E-mail,Téléphone\n"
                           "Animatrice,Jo,ORTOLAN,Jeanne,Animateur·ice de groupe d'action,jeanne@example.org,+33639980001\n"
                           "Membre actif du groupe,,CASTAING,Rémi,,remi@example.org,\n"
                           "Abonné·e du groupe,,PRIEUR,Michel,,michel@example.org,\n";

QString find(const QJsonArray &rows, const QString &family, const QString &key)
{
    for (const auto &row : rows) {
        if (row.toObject().value(u"family_name"_s).toString() == family)
            return row.toObject().value(key).toVariant().toString();
    }
    return u"absent"_s;
}

}

class ImportCliTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void membersAreImportedOnce();
    void dryRunWritesNothing();
    void oneImportIsOneUndo();
    void rowsRefusedAreToldWithTheirPlace();
    void profilesAreRecognisedByTheirHeader();
    void doubtsAreSettledByAFile();
    void columnsPassedOverAreNamed();
    void nothingUsableIsOne_data();
    void nothingUsableIsOne();
    void oneGoodFileIsEnough();
    void platformSamplesAreFound_data();
    void platformSamplesAreFound();
};

void ImportCliTest::membersAreImportedOnce()
{
    const Folder folder;
    const auto dossier = folder.dossier();
    const auto file = folder.file(u"membres.csv"_s, members);
    const auto first = boucle({ u"import"_s, dossier, file, u"--json"_s });
    QCOMPARE(first.code, 0);
    QCOMPARE(first.object().value(u"read"_s).toInt(), 3);
    QCOMPARE(first.object().value(u"new"_s).toInt(), 3);
    const auto again = boucle({ u"import"_s, dossier, file, u"--json"_s });
    QCOMPARE(again.code, 0);
    QCOMPARE(again.object().value(u"unchanged"_s).toInt(), 3);
    const auto list = boucle({ u"list"_s, dossier, u"members"_s, u"--json"_s }).array();
    QCOMPARE(list.size(), 3);
    QCOMPARE(find(list, u"ORTOLAN"_s, u"email"_s), u"jeanne@example.org"_s);
    QCOMPARE(find(list, u"PRIEUR"_s, u"follower"_s), u"true"_s);
    QCOMPARE(boucle({ u"list"_s, dossier, u"journal"_s, u"--json"_s }).array().size(), 2);
}

void ImportCliTest::dryRunWritesNothing()
{
    const Folder folder;
    const auto dossier = folder.dossier();
    const auto ran = boucle({ u"import"_s, dossier, folder.file(u"membres.csv"_s, members), u"--dry-run"_s });
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.contains("3"));
    QCOMPARE(boucle({ u"list"_s, dossier, u"members"_s, u"--json"_s }).array().size(), 0);
}

void ImportCliTest::oneImportIsOneUndo()
{
    const Folder folder;
    const auto dossier = folder.dossier();
    QCOMPARE(boucle({ u"import"_s, dossier, folder.file(u"membres.csv"_s, members) }).code, 0);
    QCOMPARE(boucle({ u"do"_s, dossier }, "{\"do\": \"undo\"}").code, 0);
    QCOMPARE(boucle({ u"list"_s, dossier, u"members"_s, u"--json"_s }).array().size(), 0);
}

void ImportCliTest::rowsRefusedAreToldWithTheirPlace()
{
    const Folder folder;
    const auto file
        = folder.file(u"abîmé.csv"_s, "Nom;Prénom;E-mail;Téléphone\nROUX;Éliane;eliane@example.org;3,36E+10\n;;;\n;;;+33639980002\n");
    const auto ran = boucle({ u"import"_s, folder.dossier(), file, u"--json"_s });
    QCOMPARE(ran.code, 0);
    const auto report = ran.object();
    QCOMPARE(report.value(u"new"_s).toInt(), 1);
    QCOMPARE(report.value(u"refused"_s).toInt(), 1);
    const auto refusal = report.value(u"refusals"_s).toArray().at(0).toObject();
    QCOMPARE(refusal.value(u"file"_s).toString(), u"abîmé.csv"_s);
    QCOMPARE(refusal.value(u"line"_s).toInt(), 4);
    QVERIFY(!refusal.value(u"reason"_s).toString().isEmpty());
    const auto phone = report.value(u"left_out"_s).toArray().at(0).toObject();
    QCOMPARE(phone.value(u"line"_s).toInt(), 2);
    QCOMPARE(phone.value(u"column"_s).toInt(), 4);
}

void ImportCliTest::profilesAreRecognisedByTheirHeader()
{
    const Folder folder;
    const auto dossier = folder.dossier();
    const auto file = folder.file(u"profils.csv"_s,
        "Mission;Nom;Prénom;Groupe d'action;E-mail;Accord\ntreasury;FAVRE;Claudine;GA Nord;claudine@example.org;présente\n"
        "cuisine;ROUX;Éliane;GA Nord;;\n");
    const auto members_ = folder.file(u"membres.csv"_s, members);
    const auto ran = boucle({ u"import"_s, dossier, file, members_, u"--json"_s });
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.object().value(u"new"_s).toInt(), 4);
    QCOMPARE(ran.object().value(u"refused"_s).toInt(), 1);
    const auto profiles = boucle({ u"list"_s, dossier, u"profiles"_s, u"--json"_s }).array();
    QCOMPARE(profiles.size(), 1);
    QCOMPARE(find(profiles, u"FAVRE"_s, u"local_group"_s), u"GA Nord"_s);
    QCOMPARE(boucle({ u"import"_s, dossier, file, u"--json"_s }).object().value(u"unchanged"_s).toInt(), 1);
}

void ImportCliTest::doubtsAreSettledByAFile()
{
    const Folder folder;
    const auto dossier = folder.dossier();
    QCOMPARE(boucle({ u"import"_s, dossier, folder.file(u"membres.csv"_s, members) }).code, 0);
    const auto file = folder.file(u"autres.csv"_s, "Nom,Prénom,E-mail,Téléphone\nORTOLAN,Jeanne,jeanne@example.org,0612345678\n");
    const auto mails = folder.file(u"mails.txt"_s, "ines@example.org, remi@example.org\n");
    const auto asked = boucle({ u"import"_s, dossier, file, mails, u"--dry-run"_s, u"--json"_s }).object();
    const auto doubt = asked.value(u"decisions"_s).toArray().at(0).toObject();
    QCOMPARE(doubt.value(u"file"_s).toString(), u"autres.csv"_s);
    QCOMPARE(doubt.value(u"row"_s).toObject().value(u"phone"_s).toString(), u"+33612345678"_s);
    const auto candidate = doubt.value(u"candidates"_s).toArray().at(0).toObject();
    QCOMPARE(candidate.value(u"phone"_s).toString(), u"+33639980001"_s);
    QVERIFY(candidate.value(u"person"_s).isDouble());
    const auto nameless = asked.value(u"refusals"_s).toArray().at(0).toObject();
    QCOMPARE(nameless.value(u"choices"_s).toArray().at(0).toString(), u"name"_s);

    QJsonObject joined { { u"file"_s, doubt.value(u"file"_s) }, { u"line"_s, doubt.value(u"line"_s) },
        { u"choice"_s, u"join-and-replace"_s }, { u"person"_s, candidate.value(u"person"_s) } };
    QJsonObject named { { u"file"_s, nameless.value(u"file"_s) }, { u"line"_s, nameless.value(u"line"_s) },
        { u"email"_s, nameless.value(u"row"_s).toObject().value(u"email"_s) }, { u"family_name"_s, u"ROYER"_s },
        { u"given_name"_s, u"Inès"_s } };
    const auto choices = folder.file(u"choix.jsonl"_s,
        "# vu ensemble\n" + QJsonDocument(joined).toJson(QJsonDocument::Compact) + '\n'
            + QJsonDocument(named).toJson(QJsonDocument::Compact));
    const auto settled = boucle({ u"import"_s, dossier, file, mails, u"--decisions"_s, choices, u"--json"_s });
    QCOMPARE(settled.code, 0);
    QCOMPARE(settled.object().value(u"to_decide"_s).toInt(), 0);
    QCOMPARE(settled.object().value(u"refused"_s).toInt(), 0);
    const auto list = boucle({ u"list"_s, dossier, u"members"_s, u"--json"_s }).array();
    QCOMPARE(find(list, u"ORTOLAN"_s, u"phone"_s), u"+33612345678"_s);
    QCOMPARE(find(list, u"ROYER"_s, u"email"_s), u"ines@example.org"_s);

    const auto again = boucle({ u"import"_s, dossier, file, mails, u"--decisions"_s, choices, u"--json"_s });
    QCOMPARE(again.code, 0);
    QCOMPARE(again.object().value(u"new"_s).toInt(), 0);
    QCOMPARE(again.object().value(u"idle_decisions"_s).toArray().size(), 2);
    QVERIFY(boucle({ u"import"_s, u"--help"_s }).out.contains("--decisions"));
    const auto wrong = folder.file(u"faux.jsonl"_s, "{\"file\": \"autres.csv\", \"ligne\": 2}");
    const auto refused = boucle({ u"import"_s, dossier, file, u"--decisions"_s, wrong });
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.err.contains("faux.jsonl"));
}

void ImportCliTest::columnsPassedOverAreNamed()
{
    const Folder folder;
    const auto ran = boucle({ u"import"_s, folder.dossier(), folder.file(u"m.csv"_s, "Nom;Taille;Adresse\nROUX;M;rue\n"), u"--json"_s });
    const auto file = ran.object().value(u"files"_s).toArray().at(0).toObject();
    QCOMPARE(file.value(u"unread_columns"_s).toArray(), QJsonArray { u"Taille"_s });
    QVERIFY(ran.err.contains("Taille") && !ran.err.contains("Adresse"));
}

void ImportCliTest::nothingUsableIsOne_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one column") << QByteArray("Couleur\nrouge\nvert\n");
    QTest::newRow("ten megabytes on one line") << QByteArray("Nom,Prénom\n") + QByteArray(10'000'000, 'a');
    QTest::newRow("a header alone") << QByteArray("Nom,Prénom\n");
    QTest::newRow("a NUL") << QByteArray("Nom,Pr\0nom\nA,B\n", 15);
    QTest::newRow("a PDF cut short") << QByteArray("%PDF-1.7\n%garbage");
    QTest::newRow("a picture") << QByteArray::fromHex("89504e470d0a1a0a0000000d49484452");
}

void ImportCliTest::nothingUsableIsOne()
{
    QFETCH(QByteArray, bytes);
    const Folder folder;
    const auto dossier = folder.dossier();
    const auto ran = boucle({ u"import"_s, dossier, folder.file(u"mauvais.csv"_s, bytes), u"--json"_s });
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.err.contains("mauvais.csv"));
    QVERIFY(!ran.object().isEmpty());
    QCOMPARE(boucle({ u"list"_s, dossier, u"journal"_s, u"--json"_s }).array().size(), 1);
}

void ImportCliTest::oneGoodFileIsEnough()
{
    const Folder folder;
    const auto good = folder.file(u"membres.csv"_s, members);
    const auto ran = boucle({ u"import"_s, folder.dossier(), good, folder.path(u"absent.csv"_s), u"--json"_s });
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.object().value(u"new"_s).toInt(), 3);
    QVERIFY(ran.err.contains("absent.csv"));
}

void ImportCliTest::platformSamplesAreFound_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::newRow("PDF") << QStringList { u"boucle-03.pdf"_s };
    QTest::newRow("CSV") << QStringList { u"boucle-03.csv"_s };
    QTest::newRow("both") << QStringList { u"boucle-03.pdf"_s, u"boucle-03.csv"_s };
}

void ImportCliTest::platformSamplesAreFound()
{
    QFETCH(QStringList, names);
    const auto samples = qEnvironmentVariable("BOUCLE_SAMPLES");
    if (samples.isEmpty())
        QSKIP("BOUCLE_SAMPLES is unset: the platform's samples are not tried");
    const Folder folder;
    const auto dossier = folder.dossier();
    QStringList words { u"import"_s, dossier, u"--json"_s };
    for (const auto &name : names)
        words.append(samples + u'/' + name);
    const auto ran = boucle(words);
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.object().value(u"refused"_s).toInt(), 0);
    const auto again = boucle(words).object();
    QCOMPARE(again.value(u"new"_s).toInt() + again.value(u"merged"_s).toInt(), 0);
}

QTEST_GUILESS_MAIN(ImportCliTest)
#include "importclitest.moc"
