// SPDX-License-Identifier: GPL-3.0-or-later
// new, list, do, intents and rehearse, as a person runs them.
#include "tests/app/boucle-cli/program.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

class CliTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void helpIsInFrench_data();
    void helpIsInFrench();
    void wrongUsageIsTwo_data();
    void wrongUsageIsTwo();
    void newMakesADossierOnce();
    void newRefusesWhatItCannotRead_data();
    void newRefusesWhatItCannotRead();
    void newAdvisesOnADateOutsideTheWindow();
    void whatIsNoDossierIsRefused_data();
    void whatIsNoDossierIsRefused();
    void doAnswersEachLine();
    void doStopsAtTheFirstRefusal();
    void doKeepsGoing();
    void doTellsWhereJsonIsWrong();
    void undoWorksAcrossRuns();
    void doRefusesADossierHeldElsewhere();
    void examplesAreAccepted();
    void rehearseStopsAtAStep();
    void listsAreReadInFrench();
    void everyListIsJson_data();
    void everyListIsJson();
    void aRefusalIsJsonToo_data();
    void aRefusalIsJsonToo();
    void membersHaveTheirKeys();
};

void CliTest::helpIsInFrench_data()
{
    QTest::addColumn<QString>("command");
    for (const char *name :
        { "new", "import", "list", "do", "intents", "paper", "procedure", "verify", "seal", "salvage", "person", "erase", "rehearse" })
        QTest::newRow(name) << QString::fromUtf8(name);
}

void CliTest::helpIsInFrench()
{
    QFETCH(QString, command);
    const auto ran = boucle({ command, u"--help"_s });
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.err.isEmpty());
    QVERIFY(QString::fromUtf8(ran.out).contains(u"Usage : boucle-cli "_s + command));
    QVERIFY(boucle({ u"--help"_s }).out.contains("  " + command.toUtf8()));
}

void CliTest::wrongUsageIsTwo_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QStringList {};
    QTest::newRow("unknown command") << QStringList { u"vote"_s };
    QTest::newRow("missing operand") << QStringList { u"list"_s, u"x.boucle"_s };
    QTest::newRow("unknown list") << QStringList { u"list"_s, u"x.boucle"_s, u"voters"_s };
    QTest::newRow("unknown option") << QStringList { u"do"_s, u"x.boucle"_s, u"--fast"_s };
    QTest::newRow("option without its value") << QStringList { u"paper"_s, u"x.boucle"_s, u"report"_s, u"-o"_s };
    QTest::newRow("missing option") << QStringList { u"new"_s, u"x.boucle"_s };
    QTest::newRow("value for a flag") << QStringList { u"intents"_s, u"--json=yes"_s };
    QTest::newRow("one word too many") << QStringList { u"verify"_s, u"x.boucle"_s, u"y.boucle"_s };
    QTest::newRow("unknown paper") << QStringList { u"paper"_s, u"x.boucle"_s, u"ballot"_s, u"-o"_s, u"x.pdf"_s };
    QTest::newRow("unknown ending") << QStringList { u"paper"_s, u"x.boucle"_s, u"report"_s, u"-o"_s, u"x.docx"_s };
    QTest::newRow("unknown step") << QStringList { u"rehearse"_s, u"x.boucle"_s, u"--step"_s, u"vote"_s };
    QTest::newRow("procedure without check") << QStringList { u"procedure"_s, u"look"_s, u"x.json"_s };
    QTest::newRow("import without files") << QStringList { u"import"_s, u"x.boucle"_s };
}

void CliTest::wrongUsageIsTwo()
{
    QFETCH(QStringList, words);
    const auto ran = boucle(words);
    QCOMPARE(ran.code, 2);
    QVERIFY(ran.out.isEmpty());
    QVERIFY(ran.err.contains("--help"));
}

void CliTest::newMakesADossierOnce()
{
    const Folder folder;
    const auto dossier = folder.dossier();
    const auto again = boucle({ u"new"_s, dossier, u"--procedure"_s, u"boucle-2026"_s, u"--loop"_s, u"03"_s, u"--name"_s, u"X"_s,
        u"--start"_s, u"2026-06-27T14:00"_s, u"--place"_s, u"Y"_s });
    QCOMPARE(again.code, 1);
    QVERIFY(again.err.contains("essai.boucle"));
    QCOMPARE(boucle({ u"list"_s, dossier, u"journal"_s, u"--json"_s }).array().size(), 1);
}

void CliTest::newRefusesWhatItCannotRead_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    QTest::newRow("date") << u"--start"_s << u"27 juin"_s;
    QTest::newRow("date without an hour") << u"--start"_s << u"2026-06-27"_s;
    QTest::newRow("day that does not exist") << u"--start"_s << u"2026-06-31T14:00"_s;
    QTest::newRow("procedure") << u"--procedure"_s << u"boucle-1905"_s;
    QTest::newRow("procedure file") << u"--procedure"_s << u"/nowhere/x.json"_s;
    QTest::newRow("loop") << u"--loop"_s << u"999"_s;
    QTest::newRow("name") << u"--name"_s << u" "_s;
}

void CliTest::newRefusesWhatItCannotRead()
{
    QFETCH(QString, option);
    QFETCH(QString, value);
    const Folder folder;
    const auto dossier = folder.path(u"refused.boucle"_s);
    const auto ran = boucle({ u"new"_s, dossier, u"--procedure"_s, u"boucle-2026"_s, u"--loop"_s, u"03"_s, u"--name"_s, u"X"_s,
        u"--start"_s, u"2026-06-27T14:00"_s, u"--place"_s, u"Y"_s, option, value });
    QCOMPARE(ran.code, 1);
    QVERIFY(!ran.err.isEmpty() && ran.out.isEmpty());
    QVERIFY(!QFile::exists(dossier));
}

void CliTest::newAdvisesOnADateOutsideTheWindow()
{
    const Folder folder;
    const auto ran = boucle({ u"new"_s, folder.path(u"x.boucle"_s), u"--procedure"_s, u"boucle-2026"_s, u"--loop"_s, u"974"_s, u"--name"_s,
        u"X"_s, u"--start"_s, u"2026-09-12T14:00"_s, u"--place"_s, u"Y"_s, u"--json"_s });
    QCOMPARE(ran.code, 0);
    QVERIFY(!ran.err.isEmpty());
    QCOMPARE(ran.object().value(u"advice"_s).toArray().size(), 1);
}

void CliTest::whatIsNoDossierIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Statut,Pseudo\n");
    QTest::newRow("a database cut short") << QByteArray("SQLite format 3\0", 16) + QByteArray(40, 'x');
}

void CliTest::whatIsNoDossierIsRefused()
{
    QFETCH(QByteArray, bytes);
    const Folder folder;
    const auto path = folder.file(u"faux.boucle"_s, bytes);
    for (const auto &words :
        { QStringList { u"list"_s, path, u"members"_s }, QStringList { u"verify"_s, path }, QStringList { u"do"_s, path } }) {
        const auto ran = boucle(words);
        QCOMPARE(ran.code, 1);
        QVERIFY(ran.err.contains("faux.boucle"));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
    QCOMPARE(boucle({ u"list"_s, folder.path(u"absent.boucle"_s), u"members"_s }).code, 1);
    QVERIFY(!QFile::exists(folder.path(u"absent.boucle"_s)));
}

void CliTest::doAnswersEachLine()
{
    const Folder folder;
    const auto ran = boucle({ u"do"_s, folder.dossier() },
        "# deux groupes\n\n{\"do\": \"add-local-group\", \"name\": \"GA A\"}\r\n{\"do\": \"name-facilitators\", \"people\": []}");
    QCOMPARE(ran.code, 0);
    const auto lines = ran.lines();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).value(u"line"_s).toInt(), 3);
    QCOMPARE(lines.at(0).value(u"applied"_s).toBool(), true);
    QCOMPARE(lines.at(0).value(u"seq"_s).toInt(), 1);
    QCOMPARE(lines.at(1).value(u"advice"_s).toArray().size(), 1);
}

void CliTest::doStopsAtTheFirstRefusal()
{
    const Folder folder;
    const auto dossier = folder.dossier();
    const auto script = folder.file(
        u"script.jsonl"_s, "{\"do\": \"mark-arrival\", \"person\": \"Personne\"}\n{\"do\": \"add-local-group\", \"name\": \"GA A\"}\n");
    const auto ran = boucle({ u"do"_s, dossier, script });
    QCOMPARE(ran.code, 1);
    QCOMPARE(ran.lines().size(), 1);
    QCOMPARE(ran.lines().first().value(u"applied"_s).toBool(true), false);
    QCOMPARE(ran.lines().first().value(u"kind"_s).toString(), u"unknown-person"_s);
    QVERIFY(!ran.lines().first().value(u"error"_s).toString().isEmpty() && !ran.err.isEmpty());
    QCOMPARE(boucle({ u"list"_s, dossier, u"groups"_s, u"--json"_s }).array().size(), 0);
}

void CliTest::doKeepsGoing()
{
    const Folder folder;
    const auto ran = boucle({ u"do"_s, folder.dossier(), u"-"_s, u"--keep-going"_s },
        "{\"do\": \"vote\"}\n{\"do\": \"add-local-group\", \"name\": \"GA A\"}\n");
    QCOMPARE(ran.code, 1);
    QCOMPARE(ran.lines().size(), 2);
    QCOMPARE(ran.lines().at(1).value(u"applied"_s).toBool(), true);
}

void CliTest::doTellsWhereJsonIsWrong()
{
    const Folder folder;
    const auto ran = boucle({ u"do"_s, folder.dossier() }, "\n{\"do\": \"é\", oops}\n");
    QCOMPARE(ran.code, 1);
    const auto answer = ran.lines().first();
    QCOMPARE(answer.value(u"kind"_s).toString(), u"json-syntax"_s);
    QCOMPARE(answer.value(u"line"_s).toInt(), 2);
    QVERIFY(answer.value(u"column"_s).toInt() >= 11 && answer.value(u"column"_s).toInt() <= 14);
}

void CliTest::undoWorksAcrossRuns()
{
    const Folder folder;
    const auto dossier = folder.dossier();
    const auto groups = [&] { return boucle({ u"list"_s, dossier, u"groups"_s, u"--json"_s }).array().size(); };
    QCOMPARE(boucle({ u"do"_s, dossier }, "{\"do\": \"add-local-group\", \"name\": \"GA A\"}").code, 0);
    QCOMPARE(groups(), 1);
    QCOMPARE(boucle({ u"do"_s, dossier }, "{\"do\": \"undo\"}").code, 0);
    QCOMPARE(groups(), 0);
    QCOMPARE(boucle({ u"do"_s, dossier }, "{\"do\": \"redo\"}").code, 0);
    QCOMPARE(groups(), 1);
    QCOMPARE(boucle({ u"do"_s, dossier }, "{\"do\": \"redo\"}").code, 1);
}

void CliTest::doRefusesADossierHeldElsewhere()
{
    const Folder folder;
    const auto dossier = folder.dossier();
    QProcess holder;
    holder.start(qEnvironmentVariable("BOUCLE_CLI"), { u"do"_s, dossier });
    holder.write("{\"do\": \"add-local-group\", \"name\": \"GA A\"}\n");
    QVERIFY(holder.waitForReadyRead(20'000)); // it answered, so it holds the dossier
    const auto refused = boucle({ u"do"_s, dossier }, "{\"do\": \"add-local-group\", \"name\": \"GA B\"}");
    QCOMPARE(refused.code, 1);
    QVERIFY(!refused.err.isEmpty());
    QCOMPARE(boucle({ u"list"_s, dossier, u"groups"_s, u"--json"_s }).array().size(), 1);
    const auto paper = folder.path(u"feuille.txt"_s);
    const auto printed = boucle({ u"paper"_s, dossier, u"attendance"_s, u"-o"_s, paper });
    QCOMPARE(printed.code, 0);
    QVERIFY(QFile::exists(paper));
    QVERIFY(!printed.err.isEmpty()); // it is said that the dossier did not record it
    holder.closeWriteChannel();
    QVERIFY(holder.waitForFinished(20'000));
}

void CliTest::examplesAreAccepted()
{
    const Folder folder;
    const auto intents = boucle({ u"intents"_s, u"--json"_s }).array();
    QVERIFY(intents.size() > 40);
    QByteArray script;
    for (const auto &intent : intents)
        script += QJsonDocument(intent.toObject().value(u"example"_s).toObject()).toJson(QJsonDocument::Compact) + '\n';
    const auto ran = boucle({ u"do"_s, folder.rehearsal(u"preparation"_s) }, script);
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.lines().size(), intents.size());
}

void CliTest::rehearseStopsAtAStep()
{
    const Folder folder;
    QCOMPARE(boucle({ u"list"_s, folder.rehearsal(u"preparation"_s), u"findings"_s, u"--json"_s }).array().size(), 0);
    const auto after = boucle({ u"list"_s, folder.rehearsal(u"apres"_s), u"situations"_s, u"--json"_s }).array();
    QCOMPARE(after.size(), 6);
    const auto byNumeral = boucle({ u"rehearse"_s, folder.path(u"numero.boucle"_s), u"--step"_s, u"vi"_s, u"--json"_s });
    QCOMPARE(byNumeral.object().value(u"step"_s).toString(), u"decisions"_s);
    QCOMPARE(boucle({ u"rehearse"_s, folder.path(u"exercice-apres.boucle"_s) }).code, 1);
}

void CliTest::listsAreReadInFrench()
{
    const Folder folder;
    const auto dossier = folder.rehearsal(u"apres"_s);
    for (const char *name : { "groups", "profiles", "findings" }) {
        const auto text = boucle({ u"list"_s, dossier, QString::fromUtf8(name) }).out;
        for (const char *code : { " in-time", " present ", " standing", " pair ", " nobody", "communication ", "equipment" })
            QVERIFY2(!text.contains(code), code);
    }
    QVERIFY(boucle({ u"list"_s, dossier, u"groups"_s }).out.contains("Certifié à temps"));
    QVERIFY(boucle({ u"list"_s, dossier, u"findings"_s }).out.contains("Matériel militant"));
}

void CliTest::everyListIsJson_data()
{
    QTest::addColumn<QString>("list");
    for (const char *name : { "members", "groups", "profiles", "small-groups", "findings", "situations", "journal" })
        QTest::newRow(name) << QString::fromUtf8(name);
}

void CliTest::everyListIsJson()
{
    QFETCH(QString, list);
    const Folder folder;
    const auto dossier = folder.rehearsal(u"report"_s);
    const auto json = boucle({ u"list"_s, dossier, list, u"--json"_s });
    QCOMPARE(json.code, 0);
    QVERIFY(QJsonDocument::fromJson(json.out).isArray());
    QVERIFY(!json.array().isEmpty());
    const auto text = boucle({ u"list"_s, dossier, list });
    QCOMPARE(text.code, 0);
    QCOMPARE(text.out.count('\n'), json.array().size() + 1);
}

void CliTest::aRefusalIsJsonToo_data()
{
    QTest::addColumn<QStringList>("words");
    const auto none = u"/aucun/dossier.boucle"_s;
    QTest::newRow("list") << QStringList { u"list"_s, none, u"members"_s, u"--json"_s };
    QTest::newRow("paper") << QStringList { u"paper"_s, none, u"report"_s, u"-o"_s, u"/aucun/x.txt"_s, u"--json"_s };
    QTest::newRow("import") << QStringList { u"import"_s, none, u"x.csv"_s, u"--json"_s };
    QTest::newRow("intents") << QStringList { u"intents"_s, u"vote"_s, u"--json"_s };
    QTest::newRow("do") << QStringList { u"do"_s, none, u"/aucun/script"_s };
}

void CliTest::aRefusalIsJsonToo()
{
    QFETCH(QStringList, words);
    const auto ran = boucle(words);
    QCOMPARE(ran.code, 1);
    const auto object = QJsonDocument::fromJson(ran.out).object();
    QVERIFY2(!object.value(u"error"_s).toString().isEmpty(), ran.out.constData());
    QVERIFY(!object.value(u"kind"_s).toString().isEmpty());
    QVERIFY(!ran.err.isEmpty());
}

void CliTest::membersHaveTheirKeys()
{
    const Folder folder;
    const auto members = boucle({ u"list"_s, folder.rehearsal(u"preparation"_s), u"members"_s, u"--json"_s }).array();
    int followers = 0;
    QString groups;
    for (const auto &value : members) {
        const auto member = value.toObject();
        for (const char *key : { "family_name", "given_name", "pseudo", "local_group", "quality", "email", "phone", "gender", "follower" })
            QVERIFY2(member.contains(QLatin1StringView(key)), key);
        followers += member.value(u"follower"_s).toBool() ? 1 : 0;
        if (member.value(u"family_name"_s).toString() == u"BASTIDE"_s)
            groups = member.value(u"local_group"_s).toString();
    }
    QCOMPARE(followers, 2);
    QVERIFY(groups.contains(u" ; "_s));
}

QTEST_GUILESS_MAIN(CliTest)
#include "clitest.moc"
