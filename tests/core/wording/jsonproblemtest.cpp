// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/jsonproblem.h"

#include "core/meeting/script.h"
#include "core/procedure/procedurefile.h"
#include "core/wording/sentences.h"
#include "tests/builders/french.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QJsonParseError::ParseError faultIn(const QByteArray &json)
{
    QJsonParseError problem;
    QJsonDocument::fromJson(json, &problem);
    return problem.error;
}

}

class JsonProblemTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void aFaultIsToldAsWhatToLookFor_data();
    void aFaultIsToldAsWhatToLookFor();
    void aTextTooLargeToReadIsToldSo();
    void aScriptTellsTheFaultWhereItStands();
    void aProcedureTellsTheFaultWhereItStands();
};

/** The faults that people make when they write by hand, as Qt's reader finds them. */
void JsonProblemTest::aFaultIsToldAsWhatToLookFor_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("said");
    const auto object = u"il manque une accolade fermante, une virgule ou des guillemets"_s;
    QTest::newRow("cut within an object") << QByteArray(R"({"a": [],)") << object;
    QTest::newRow("no comma between fields") << QByteArray(R"({"a": 1 "b": 2})") << object;
    QTest::newRow("a name without quotes") << QByteArray("{a: 1}") << object;
    QTest::newRow("no colon") << QByteArray(R"({"a" 1})") << u"il manque les deux-points après un nom"_s;
    const auto array = u"il manque un crochet fermant ou une virgule"_s;
    QTest::newRow("no closing bracket") << QByteArray("[") << array;
    QTest::newRow("another closing sign") << QByteArray(R"({"a": ["b"})") << array;
    QTest::newRow("no comma between values") << QByteArray("[1 2]") << array;
    const auto number = u"un nombre est mal écrit, ou un texte n’a pas ses guillemets"_s;
    QTest::newRow("a sign alone") << QByteArray(R"({"a": -})") << number;
    QTest::newRow("a word without quotes") << QByteArray(R"({"a": oui})") << number;
    QTest::newRow("cut after a number") << QByteArray(R"({"a": 12)") << u"le texte s’arrête trop tôt, après un nombre"_s;
    QTest::newRow("half a code") << QByteArray(R"(["\u00"])") << u"un « \\ » est mal placé"_s;
    QTest::newRow("Latin 1") << QByteArray("[\"\xE9t\xE9\"]") << u"le texte n’est pas en UTF-8"_s;
    const auto quote = u"un guillemet, une accolade ou un crochet n’est pas fermé"_s;
    QTest::newRow("no closing quote") << QByteArray(R"({"a": "b})") << quote;
    QTest::newRow("cut after a text") << QByteArray(R"({"a": "b")") << quote;
    const auto comma = u"il y a une virgule en trop, ou il manque une valeur"_s;
    QTest::newRow("a comma at the end of an object") << QByteArray(R"({"a": 1,})") << comma;
    QTest::newRow("a comma at the end of a list") << QByteArray("[1,]") << comma;
    QTest::newRow("nothing after the colon") << QByteArray(R"({"a": })") << comma;
    QTest::newRow("endless brackets") << QByteArray(5000, '[') << u"trop de crochets ou d’accolades sont les uns dans les autres"_s;
    QTest::newRow("a second value") << QByteArray("{} {}") << u"il y a du texte en trop à la fin"_s;
    QTest::newRow("half a word") << QByteArray("[tru]") << u"une valeur est mal écrite"_s;
    QTest::newRow("no object") << QByteArray("\"a\"") << u"une valeur est mal écrite"_s;
}

void JsonProblemTest::aFaultIsToldAsWhatToLookFor()
{
    QFETCH(const QByteArray, json);
    const auto fault = faultIn(json);
    QVERIFY(fault != QJsonParseError::NoError);
    QTEST(jsonProblem(fault), "said");
}

void JsonProblemTest::aTextTooLargeToReadIsToldSo()
{
    QCOMPARE(jsonProblem(QJsonParseError::DocumentTooLarge), u"le texte est trop grand"_s);
}

void JsonProblemTest::aScriptTellsTheFaultWhereItStands()
{
    const auto read = readScriptLine(R"({"do": "arrive",})", { u"geste.jsonl"_s, 3, {} });
    QVERIFY(!read);
    QCOMPARE(sentence(read.error()),
        u"geste.jsonl, ligne 3, colonne 18\u00A0: le JSON est mal écrit (il y a une virgule en trop, ou il manque une valeur)\u00A0: "
        "corrigez-le."_s);
}

void JsonProblemTest::aProcedureTellsTheFaultWhereItStands()
{
    const auto errors = checkProcedureFile("{\n  \"id\" \"boucle\"\n}\n", u"ici.json"_s);
    QCOMPARE(errors.size(), 1);
    const auto said = sentence(errors.first());
    QVERIFY2(said.startsWith(u"ici.json, ligne 2"_s), qUtf8Printable(said));
    QVERIFY(said.endsWith(u"le JSON est mal écrit (il manque les deux-points après un nom)\u00A0: corrigez-le."_s));
}

QTEST_GUILESS_MAIN(JsonProblemTest)
#include "jsonproblemtest.moc"
