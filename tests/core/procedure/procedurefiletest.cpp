// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedure/procedurefile.h"
#include "core/record/json.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray withChange(const char *from, const char *to)
{
    QFile file(QStringLiteral(BOUCLE_SOURCE_DIR "/tests/data/essai-2031.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no test data");
    auto bytes = file.readAll();
    if (!bytes.contains(from))
        qFatal("nothing to change: %s", from);
    return bytes.replace(bytes.indexOf(from), qsizetype(qstrlen(from)), to);
}

}

class ProcedureFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theYearsProcedureHoldsTogether()
    {
        const auto procedure = builtInProcedure(u"boucle-2026"_s);
        QVERIFY(procedure.has_value());
        QCOMPARE(procedure->tasks.size(), 6);
        QCOMPARE(procedure->steps.size(), 7);
        QList<int> minutes;
        for (const auto &step : procedure->steps)
            minutes.append(step.minutes);
        QCOMPARE(minutes, (QList<int> { 10, 20, 30, 30, 40, 50, 15 }));
        QCOMPARE(procedure->certifiedBefore, QDate(2026, 4, 12));
        QCOMPARE(effectOf(*procedure, Rule::CertifiedGroup), Effect::BlocksUnlessReason);
        QCOMPARE(effectOf(*procedure, Rule::PairParity), Effect::Advises);
    }

    void anotherYearIsOnlyAnotherFile()
    {
        const auto procedure = readProcedure(withChange("essai-2031", "essai-2031"), u"essai.json"_s);
        QVERIFY(procedure.has_value());
        QCOMPARE(procedure->tasks.size(), 4);
        QCOMPARE(procedure->limits.smallGroup, 7);
    }

    void eachErrorNamesItsPath_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("path");
        QTest::newRow("missing") << withChange("\"certified_before\": \"2031-01-15\",", "") << int(ErrorKind::JsonMissing)
                                 << u"certified_before"_s;
        QTest::newRow("unknown field") << withChange("\"purpose\"", "\"but\": 1, \"purpose\"") << int(ErrorKind::JsonUnexpected)
                                       << u"but"_s;
        QTest::newRow("type") << withChange("\"small_group\": 7", "\"small_group\": \"7\"") << int(ErrorKind::JsonType)
                              << u"limits.small_group"_s;
        QTest::newRow("range") << withChange("\"small_group\": 7", "\"small_group\": 0") << int(ErrorKind::JsonRange)
                               << u"limits.small_group"_s;
        QTest::newRow("pair") << withChange("\"pair\": 2", "\"pair\": 3") << int(ErrorKind::JsonRange) << u"limits.pair"_s;
        QTest::newRow("choice") << withChange("\"blocks\"", "\"bloque\"") << int(ErrorKind::JsonChoice) << u"rules[0].effect"_s;
        QTest::newRow("window") << withChange("2031-03-31", "2031-02-01") << int(ErrorKind::JsonType) << u"window.to"_s;
        QTest::newRow("long name") << withChange("\"short_name\": \"Communication\"", "\"short_name\": \"Communication départementale\"")
                                   << int(ErrorKind::TextTooLong) << u"tasks[0].short_name"_s;
        QTest::newRow("same code") << withChange("\"code\": \"material\"", "\"code\": \"communication\"") << int(ErrorKind::JsonDuplicate)
                                   << u"tasks[1].code"_s;
        QTest::newRow("form") << withChange("https://exemple", "http://exemple") << int(ErrorKind::JsonType) << u"form.address"_s;
        QTest::newRow("unknown task") << withChange("\"task\": \"communication\"", "\"task\": \"comunication\"")
                                      << int(ErrorKind::JsonChoice) << u"form.answers[3].task"_s;
        QTest::newRow("task where none is asked")
            << withChange("\"kind\": \"meeting\"", "\"kind\": \"meeting\", \"task\": \"communication\"") << int(ErrorKind::JsonUnexpected)
            << u"form.answers[0].task"_s;
    }

    void eachErrorNamesItsPath()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, kind);
        QFETCH(QString, path);
        const auto errors = checkProcedureFile(json, u"essai.json"_s);
        QVERIFY(!errors.isEmpty());
        QCOMPARE(int(errors.first().kind), kind);
        QCOMPARE(errors.first().facts.first(), path);
        QCOMPARE(errors.first().place->file, u"essai.json"_s);
    }

    void aSlipOfTheJsonIsTold()
    {
        const auto errors = checkProcedureFile("{\n  \"id\": \"x\",\n  oops\n}", u"essai.json"_s);
        QCOMPARE(errors.size(), 1);
        QCOMPARE(errors.first().kind, ErrorKind::JsonSyntax);
        QCOMPARE(errors.first().place->line.value(), 3);
    }

    void neitherEmptyNorAnotherKindOfFileIsAProcedure()
    {
        QCOMPARE(checkProcedureFile({}, u"x"_s).first().kind, ErrorKind::EmptyFile);
        QCOMPARE(checkProcedureFile("[]", u"x"_s).first().kind, ErrorKind::JsonType);
        QCOMPARE(builtInProcedure(u"boucle-1999"_s).error().kind, ErrorKind::UnknownProcedure);
    }
};

QTEST_GUILESS_MAIN(ProcedureFileTest)
#include "procedurefiletest.moc"
