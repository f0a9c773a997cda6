// SPDX-License-Identifier: GPL-3.0-or-later
// paper, verify and procedure check, as a person runs them.
#include "core/paper/paperforms.h"
#include "tests/app/boucle-cli/program.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class PaperCliTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void attendanceSheetIsWrittenAndRecorded_data();
    void attendanceSheetIsWrittenAndRecorded();
    void attendanceSheetHasNoContact();
    void namesakesOfOneGroupShowTheirPseudo();
    void everyPaperIsWrittenInEachOfItsForms();
    void theWholeSetIsWrittenInAFolderOrInOneFile();
    void aSheetWrittenBeforeTheSetFailedIsNoted();
    void theMostBlankRowsAreNotedToo();
    void aSupplementFollowsTheSheet();
    void noTableOfAPaperIsLeftOutOfItsCsv();
    void wordsThatAreNotUnderstoodAreWrongUsage();
    void optionsThatChangeNothingAreTold();
    void reportHasContactsAndRecordsNothing();
    void placeThatCannotBeWrittenIsToldInOneSentence();
    void verifyCountsRows();
    void verifyNamesTheAlteredRow();
    void soundProcedureHasNoError();
    void procedureErrorsNameTheirPath();
};

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qsizetype journalLength(const QString &dossier)
{
    return boucle({ u"list"_s, dossier, u"journal"_s, u"--json"_s }).array().size();
}

/** Where the errors of a procedure file stand, which is refused. */
QStringList pathsOfErrors(const QString &file)
{
    const auto ran = boucle({ u"procedure"_s, u"check"_s, file, u"--json"_s });
    QStringList paths;
    for (const auto &error : ran.object().value(u"errors"_s).toArray())
        paths.append(error.toObject().value(u"path"_s).toString());
    return ran.code == 1 ? paths : QStringList { u"accepted"_s };
}

QByteArray ownProcedure()
{
    return read(QStringLiteral(BOUCLE_SOURCE_DIR "/resources/procedures/boucle-2026.json"));
}

}

void PaperCliTest::attendanceSheetIsWrittenAndRecorded_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("pdf") << u"feuille.pdf"_s << QByteArray("%PDF-");
    QTest::newRow("txt") << u"feuille.TXT"_s << QByteArray();
}

void PaperCliTest::attendanceSheetIsWrittenAndRecorded()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, start);
    const Folder folder;
    const auto dossier = folder.rehearsal(u"preparation"_s);
    const auto before = journalLength(dossier);
    const auto ran = boucle({ u"paper"_s, dossier, u"attendance"_s, u"-o"_s, folder.path(name) });
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.code, 0);
    const auto bytes = read(folder.path(name));
    QVERIFY(bytes.size() > 500 && bytes.startsWith(start));
    QCOMPARE(journalLength(dossier), before + 1);
}

void PaperCliTest::attendanceSheetHasNoContact()
{
    const Folder folder;
    const auto path = folder.path(u"feuille.txt"_s);
    QCOMPARE(boucle({ u"paper"_s, folder.rehearsal(u"apres"_s), u"attendance"_s, u"-o"_s, path }).code, 0);
    const auto text = read(path);
    QVERIFY(text.contains("LAMARQUE") && text.contains("Cerise noire"));
    QVERIFY(!text.contains("@") && !text.contains("+336") && !text.contains("06 39"));
    QVERIFY(!text.contains("PRIEUR")); // followers are on no sheet
    QVERIFY(!text.contains("RENARD")); // nor is who is outside of the loop
}

void PaperCliTest::namesakesOfOneGroupShowTheirPseudo()
{
    const Folder folder;
    const auto dossier = folder.dossier();
    const auto person = [](const QByteArray &given, const QByteArray &pseudo) {
        return R"({"do": "add-person", "family_name": "ROUX", "given_name": ")" + given + R"(", "pseudo": ")" + pseudo
            + R"(", "groups": ["GA Nord"]})" + '\n';
    };
    const auto ran = boucle({ u"do"_s, dossier },
        R"({"do": "add-local-group", "name": "GA Nord"})"
        "\n" + person("Zoé", "Zo")
            + person("Zoé", "Zed") + person("Léa", "Lili"));
    QCOMPARE(ran.code, 0);
    const auto path = folder.path(u"feuille.txt"_s);
    QCOMPARE(boucle({ u"paper"_s, dossier, u"attendance"_s, u"-o"_s, path }).code, 0);
    const auto text = read(path);
    QVERIFY(text.contains("« Zo »") && text.contains("« Zed »"));
    QVERIFY(!text.contains("Lili"));
}

void PaperCliTest::everyPaperIsWrittenInEachOfItsForms()
{
    const Folder folder;
    for (const auto &step : { u"preparation"_s, u"apres"_s }) {
        const auto dossier = folder.rehearsal(step);
        for (const auto kind : allPapers()) {
            const auto name = QString::fromUtf8(EnumNames<PaperKind>::names[static_cast<int>(kind)]);
            for (const auto form : formsOf(kind)) {
                const auto path = folder.path(name + suffixOf(form));
                const auto ran = boucle({ u"paper"_s, dossier, name, u"-o"_s, path });
                const bool isTable = form == PaperForm::Csv || form == PaperForm::Xlsx;
                if (isTable && step == u"preparation" && ran.code == 1) { // nothing to count yet: it is said
                    QVERIFY2(!ran.err.isEmpty() && !QFile::exists(path), qPrintable(path));
                    continue;
                }
                QVERIFY2(ran.code == 0 && ran.err.isEmpty(), qPrintable(path + QString::fromUtf8(ran.err)));
                QVERIFY2(read(path).size() > 20, qPrintable(path));
            }
        }
    }
}

void PaperCliTest::theWholeSetIsWrittenInAFolderOrInOneFile()
{
    const Folder folder;
    const auto dossier = folder.rehearsal(u"preparation"_s);
    const auto before = journalLength(dossier);
    const auto ran = boucle({ u"paper"_s, dossier, u"all"_s, u"-o"_s, folder.path(u"papiers"_s), u"--json"_s });
    QCOMPARE(ran.code, 0);
    const auto papers = ran.object().value(u"papers"_s).toArray();
    QVERIFY(papers.size() > 5);
    QCOMPARE(QDir(folder.path(u"papiers"_s)).entryList({ u"*.pdf"_s }).size(), papers.size() + 1);
    QCOMPARE(journalLength(dossier), before + 1);
    QCOMPARE(boucle({ u"paper"_s, dossier, u"all"_s, u"-o"_s, folder.path(u"tout.pdf"_s) }).code, 0);
    QVERIFY(read(folder.path(u"tout.pdf"_s)).startsWith("%PDF-"));
    QCOMPARE(boucle({ u"paper"_s, dossier, u"all"_s, u"-o"_s, dossier }).code, 1); // a file stands where the folder would
}

void PaperCliTest::aSheetWrittenBeforeTheSetFailedIsNoted()
{
    const Folder folder;
    const auto dossier = folder.rehearsal(u"preparation"_s);
    const auto before = journalLength(dossier);
    QVERIFY(QDir().mkpath(folder.path(u"papiers/4-conducteur.pdf"_s))); // where the paper after the sheet is to stand
    QCOMPARE(boucle({ u"paper"_s, dossier, u"all"_s, u"-o"_s, folder.path(u"papiers"_s) }).code, 1);
    QVERIFY(QFile::exists(folder.path(u"papiers/3-emargement.pdf"_s)));
    QCOMPARE(journalLength(dossier), before + 1);
}

void PaperCliTest::theMostBlankRowsAreNotedToo()
{
    const Folder folder;
    const auto path = folder.path(u"feuille.pdf"_s);
    const auto ran
        = boucle({ u"paper"_s, folder.rehearsal(u"preparation"_s), u"attendance"_s, u"-o"_s, path, u"--blank"_s, u"9000"_s, u"--json"_s });
    QCOMPARE(ran.object().value(u"recorded"_s), QJsonValue(true));
}

void PaperCliTest::aSupplementFollowsTheSheet()
{
    const Folder folder;
    const auto dossier = folder.rehearsal(u"preparation"_s);
    const auto path = folder.path(u"feuille.csv"_s);
    QCOMPARE(boucle({ u"paper"_s, folder.dossier(), u"attendance"_s, u"-o"_s, path, u"--supplement"_s }).code, 1);
    QCOMPARE(boucle({ u"paper"_s, dossier, u"attendance"_s, u"-o"_s, path }).code, 0);
    const auto rows = read(path).count("\r\n") - 1;
    QVERIFY(rows > 40);
    const QStringList supplement { u"paper"_s, dossier, u"attendance"_s, u"-o"_s, folder.path(u"s.txt"_s), u"--supplement"_s, u"--blank"_s,
        u"3"_s };
    QCOMPARE(boucle(supplement).code, 1); // a table is no sheet that people sign
    const auto sheet = boucle({ u"paper"_s, dossier, u"attendance"_s, u"-o"_s, folder.path(u"feuille.pdf"_s), u"--json"_s });
    QCOMPARE(sheet.object().value(u"recorded"_s), QJsonValue(true));
    const auto again = boucle({ u"paper"_s, dossier, u"attendance"_s, u"-o"_s, folder.path(u"feuille.html"_s), u"--json"_s });
    QCOMPARE(again.object().value(u"recorded"_s), QJsonValue(false));
    const auto asText = boucle({ u"paper"_s, dossier, u"attendance"_s, u"-o"_s, folder.path(u"feuille.txt"_s), u"--json"_s });
    QCOMPARE(asText.object().value(u"recorded"_s), QJsonValue(false)); // the pages of the printed one stay known
    QCOMPARE(boucle(supplement).code, 0);
    const auto text = read(folder.path(u"s.txt"_s));
    QVERIFY2(!text.contains("LAMARQUE"), text.constData());
    static const QRegularExpression number(u"^ *(\\d+)  \\.\\.\\."_s, QRegularExpression::MultilineOption);
    const auto first = number.match(QString::fromUtf8(text));
    QVERIFY2(first.hasMatch(), text.constData());
    QVERIFY(first.captured(1).toInt() > rows);
}

void PaperCliTest::noTableOfAPaperIsLeftOutOfItsCsv()
{
    const Folder folder;
    const auto path = folder.path(u"liste.csv"_s);
    QCOMPARE(boucle({ u"paper"_s, folder.rehearsal(u"preparation"_s), u"checklist"_s, u"-o"_s, path }).code, 0);
    const auto text = QString::fromUtf8(read(path));
    for (const auto &title : { u"Avant la réunion"_s, u"Après"_s })
        QVERIFY2(text.contains(title), qUtf8Printable(text));
}

void PaperCliTest::wordsThatAreNotUnderstoodAreWrongUsage()
{
    const Folder folder;
    const auto dossier = folder.rehearsal(u"preparation"_s);
    const auto code = [&](const QStringList &words) { return boucle(QStringList { u"paper"_s, dossier } + words).code; };
    QCOMPARE(code({ u"poster"_s, u"-o"_s, folder.path(u"a.pdf"_s) }), 2);
    QCOMPARE(code({ u"course"_s, u"-o"_s, folder.path(u"a.doc"_s) }), 2);
    QCOMPARE(code({ u"course"_s, u"-o"_s, folder.path(u"a.csv"_s) }), 2); // no list
    QCOMPARE(code({ u"minutes"_s, u"-o"_s, folder.path(u"a.json"_s) }), 2);
    QCOMPARE(code({ u"attendance"_s, u"-o"_s, folder.path(u"a.pdf"_s), u"--blank"_s, u"beaucoup"_s }), 2);
    QCOMPARE(code({ u"attendance"_s, u"-o"_s, folder.path(u"a.pdf"_s), u"--blank"_s, u"10000"_s }), 2); // more than can be noted
    QCOMPARE(code({ u"all"_s, u"-o"_s, folder.path(u"tout.html"_s) }), 2); // a set is PDFs
    QVERIFY(!QFile::exists(folder.path(u"tout.html"_s)));
    QVERIFY(!QFile::exists(folder.path(u"a.pdf"_s)));
}

void PaperCliTest::optionsThatChangeNothingAreTold()
{
    const Folder folder;
    const auto dossier = folder.path(u"r.boucle"_s);
    QCOMPARE(boucle({ u"rehearse"_s, dossier }).code, 0);
    const auto ran
        = boucle({ u"paper"_s, dossier, u"signs"_s, u"-o"_s, folder.path(u"s.txt"_s), u"--large"_s, u"--blank"_s, u"3"_s, u"--letter"_s });
    QCOMPARE(ran.code, 0);
    QVERIFY2(QString::fromUtf8(ran.err).contains(u"Sans effet ici : --large, --blank, --letter"_s), ran.err.constData());
    const auto sheet = boucle(
        { u"paper"_s, dossier, u"attendance"_s, u"-o"_s, folder.path(u"e.pdf"_s), u"--large"_s, u"--blank"_s, u"3"_s, u"--letter"_s });
    QVERIFY2(!sheet.err.contains("Sans effet"), sheet.err.constData());
}

void PaperCliTest::reportHasContactsAndRecordsNothing()
{
    const Folder folder;
    const auto dossier = folder.rehearsal(u"decisions"_s);
    const auto before = journalLength(dossier);
    const auto path = folder.path(u"remontées.txt"_s);
    QCOMPARE(boucle({ u"paper"_s, dossier, u"report"_s, u"-o"_s, path }).code, 0);
    QVERIFY(read(path).contains("jeanne.ortolan@example.org"));
    QCOMPARE(journalLength(dossier), before);
    QCOMPARE(boucle({ u"paper"_s, dossier, u"report"_s, u"-o"_s, folder.path(u"remontées.pdf"_s) }).code, 0);
    QVERIFY(read(folder.path(u"remontées.pdf"_s)).startsWith("%PDF-"));
}

void PaperCliTest::placeThatCannotBeWrittenIsToldInOneSentence()
{
    const Folder folder;
    const auto ran
        = boucle({ u"paper"_s, folder.rehearsal(u"preparation"_s), u"attendance"_s, u"-o"_s, folder.path(u"absent/feuille.pdf"_s) });
    QCOMPARE(ran.code, 1);
    QCOMPARE(ran.err.count('\n'), 1);
    QVERIFY(ran.out.isEmpty());
    QCOMPARE(boucle({ u"new"_s, folder.path(u"absent/x.boucle"_s), u"--procedure"_s, u"boucle-2026"_s, u"--loop"_s, u"03"_s, u"--name"_s,
                        u"X"_s, u"--start"_s, u"2026-06-27T14:00"_s, u"--place"_s, u"Y"_s })
                 .code,
        1);
}

void PaperCliTest::verifyCountsRows()
{
    const Folder folder;
    const auto dossier = folder.rehearsal(u"preparation"_s);
    const auto ran = boucle({ u"verify"_s, dossier, u"--json"_s });
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.object().value(u"valid"_s).toBool(), true);
    QCOMPARE(ran.object().value(u"rows"_s).toInt(), int(journalLength(dossier)));
    QVERIFY(!ran.object().value(u"digest"_s).toString().isEmpty());
}

void PaperCliTest::verifyNamesTheAlteredRow()
{
    const Folder folder;
    const auto dossier = folder.rehearsal(u"preparation"_s);
    auto bytes = read(dossier);
    const QByteArray name = "GA Roquebrise et alentours";
    QVERIFY(bytes.contains(name));
    bytes.replace(name, "GA Roquebrune et alentours");
    const auto altered = folder.file(u"altéré.boucle"_s, bytes);
    const auto ran = boucle({ u"verify"_s, altered, u"--json"_s });
    QCOMPARE(ran.code, 1);
    QCOMPARE(ran.object().value(u"valid"_s).toBool(true), false);
    QVERIFY(!ran.err.isEmpty());
    QCOMPARE(boucle({ u"do"_s, altered }, "{\"do\": \"undo\"}").code, 1);
}

void PaperCliTest::soundProcedureHasNoError()
{
    const Folder folder;
    const auto ran = boucle({ u"procedure"_s, u"check"_s, folder.file(u"p.json"_s, ownProcedure()) });
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, QByteArray("aucune erreur\n"));
}

void PaperCliTest::procedureErrorsNameTheirPath()
{
    const Folder folder;
    auto procedure = QJsonDocument::fromJson(ownProcedure()).object();
    auto tasks = procedure.value(u"tasks"_s).toArray();
    auto second = tasks.at(1).toObject();
    second.insert(u"short_name"_s, u"Un nom bien trop long pour l’écran"_s);
    tasks.replace(1, second);
    procedure.insert(u"tasks"_s, tasks);
    procedure.insert(u"name"_s, u" "_s);
    const auto paths = pathsOfErrors(folder.file(u"p.json"_s, QJsonDocument(procedure).toJson()));
    QVERIFY2(paths.contains(u"tasks[1].short_name"_s) && paths.contains(u"name"_s), qUtf8Printable(paths.join(u", "_s)));
    second.remove(u"short_name"_s);
    second.insert(u"colour"_s, u"rouge"_s);
    tasks.replace(1, second);
    procedure.insert(u"tasks"_s, tasks);
    procedure.insert(u"certified_before"_s, 12);
    procedure.remove(u"form"_s);
    auto unreadable = pathsOfErrors(folder.file(u"p.json"_s, QJsonDocument(procedure).toJson()));
    unreadable.sort();
    QCOMPARE(unreadable, QStringList({ u"certified_before"_s, u"form"_s, u"tasks[1].colour"_s, u"tasks[1].short_name"_s }));
    QCOMPARE(boucle({ u"procedure"_s, u"check"_s, folder.file(u"vide.json"_s, {}) }).code, 1);
    QCOMPARE(boucle({ u"procedure"_s, u"check"_s, folder.path(u"absent.json"_s) }).code, 1);
}

QTEST_GUILESS_MAIN(PaperCliTest)
#include "paperclitest.moc"
