// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/intents.h"
#include "core/meeting/naming.h"
#include "core/meeting/rehearsal.h"
#include "core/meeting/script.h"
#include "core/procedure/procedurefile.h"
#include "core/wording/sentences.h"
#include "core/journal/memorystore.h"

#include <QTest>

using namespace Qt::StringLiterals;

class IntentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyChangeButTheCreationIsDescribed();
    void examplesFollowOnFromThePreparedRehearsal();
    void whatIsWrittenReadsBackTheSame();
    void whatTheProgramFillsInIsRefused();
    void errorsNameThePath_data();
    void errorsNameThePath();
};

namespace {

template <class... Change> QStringList allWords(std::type_identity<std::variant<Change...>>)
{
    return { QString::fromUtf8(Change::word)... };
}

QJsonObject objectOf(const QByteArray &line)
{
    const auto object = readScriptLine(line, {});
    return object ? *object : QJsonObject();
}

}

void IntentsTest::everyChangeButTheCreationIsDescribed()
{
    auto words = allWords(std::type_identity<MeetingChange::Variant> {});
    words.removeAll(u"create-meeting"_s);
    auto names = intentNames();
    words.sort();
    names.sort();
    QCOMPARE(names, words);
    for (const auto &intent : describeIntents()) {
        const bool takesNone = intent.name == u"seat-latecomers"_s; // all of it is the program's to find
        QVERIFY2(intent.fields.isEmpty() == takesNone && intent.meaning.size() > 10, qUtf8Printable(intent.name));
        QCOMPARE(objectOf(intent.example).value("do"_L1).toString(), intent.name);
    }
}

void IntentsTest::examplesFollowOnFromThePreparedRehearsal()
{
    MemoryStore store;
    MeetingSession session(store, u"essai"_s);
    QVERIFY(session.open());
    const auto procedure = builtInProcedure(u"boucle-2026"_s);
    QVERIFY(procedure);
    QVERIFY(rehearse(session, *procedure, u"preparation"_s));
    for (const auto &described : describeIntents()) {
        const auto intent = readIntent(objectOf(described.example), { namingIn(session.state()) });
        QVERIFY2(intent, qUtf8Printable(described.name + u' ' + (intent ? QString() : sentence(intent.error()))));
        const auto answer = session.apply(*intent, 1);
        QVERIFY2(answer, qUtf8Printable(described.name + u' ' + (answer ? QString() : sentence(answer.error()))));
    }
}

void IntentsTest::whatIsWrittenReadsBackTheSame()
{
    const MeetingChange change = FindingRecorded { 3, u"treasury"_s, FindingKind::Pair, { Id<Person>(4), Id<Person>(9) } };
    const auto object = writeIntent(change);
    QCOMPARE(object.value("do"_L1).toString(), u"record-finding"_s);
    const auto read = readIntent(object, {});
    QVERIFY(read);
    QVERIFY(*read == change);
}

void IntentsTest::whatTheProgramFillsInIsRefused()
{
    const auto read = readIntent(objectOf(R"({"do": "add-person", "family_name": "X", "id": 3})"), {});
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::JsonUnexpected);
}

void IntentsTest::errorsNameThePath_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("fact");
    QTest::newRow("no word") << QByteArray(R"({"task": "treasury"})") << ErrorKind::JsonMissing << u"do"_s;
    QTest::newRow("unknown word") << QByteArray(R"({"do": "vote"})") << ErrorKind::UnknownIntent << u"vote"_s;
    QTest::newRow("creation") << QByteArray(R"({"do": "create-meeting"})") << ErrorKind::UnknownIntent << u"create-meeting"_s;
    QTest::newRow("missing") << QByteArray(R"({"do": "read-back"})") << ErrorKind::JsonMissing << u"task"_s;
    QTest::newRow("slip") << QByteArray(R"({"do": "read-back", "tsak": "x"})") << ErrorKind::JsonUnexpected << u"tsak"_s;
    QTest::newRow("type") << QByteArray(R"({"do": "type-headcount", "count": "neuf"})") << ErrorKind::JsonType << u"count"_s;
    QTest::newRow("choice") << QByteArray(R"({"do": "move-stage", "task": "x", "stage": "vote"})") << ErrorKind::JsonChoice << u"stage"_s;
    QTest::newRow("in a list") << QByteArray(R"({"do": "form-small-groups", "groups": [{"number": 1}, {"number": true}]})")
                               << ErrorKind::JsonType << u"groups[1].number"_s;
}

void IntentsTest::errorsNameThePath()
{
    QFETCH(QByteArray, line);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, fact);
    const auto read = readIntent(objectOf(line), {});
    QVERIFY(!read);
    QCOMPARE(read.error().kind, kind);
    QCOMPARE(read.error().facts.value(0), fact);
}

Q_DECLARE_METATYPE(ErrorKind)
QTEST_GUILESS_MAIN(IntentsTest)
#include "intentstest.moc"
