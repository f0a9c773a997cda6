// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions on an import, written in a file, a line each.
#include "core/exchange/typeddecision.h"
#include "tests/builders/people.h"
#include "tests/builders/played.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QList<TypedDecision> typed(const QByteArray &lines)
{
    auto read = readDecisions(lines, u"choix.jsonl"_s, {});
    return read ? *std::move(read) : QList<TypedDecision> {};
}

ImportedPeople fileOf(InputKind kind, const QList<ImportedPerson> &rows)
{
    auto input = inputOf(kind, rows, u"a.csv"_s);
    for (int i = 0; i < rows.size(); ++i)
        input.rows[i].place.line = i + 2; // below a header
    return input;
}

KnownPeople twoNamesakes()
{
    return { { personNamed(0, u"ROUX Sam"_s), personNamed(1, u"ROUX Sam"_s) }, {}, Id<Person>(2), Id<LocalGroup>(0) };
}

}

class TypedDecisionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesALineWithItsPlace_data();
    void refusesALineWithItsPlace();
    void joinsWhomItSays();
    void joinsTheOnlyCandidateUnasked();
    void saysWhenItDoesNotKnowWhom();
    void namesALoneEmail();
    void tellsEmailsOfOneLineApart();
    void oneDecisionBringsUpAnother();
    void joinsARowOfTheSameImport();
    void aRowThatAsksForNothingIsLeftAlone();
    void theSameImportAgainAddsNobody();
    void decidesProfilesToo();
};

void TypedDecisionTest::refusesALineWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no JSON") << QByteArray("{\"file\"") << ErrorKind::JsonSyntax;
    QTest::newRow("no line") << QByteArray(R"({"file": "a.csv"})") << ErrorKind::JsonMissing;
    QTest::newRow("a slip") << QByteArray(R"({"file": "a.csv", "line": 2, "choise": "join"})") << ErrorKind::JsonUnexpected;
    QTest::newRow("no such choice") << QByteArray(R"({"file": "a.csv", "line": 2, "choice": "merge"})") << ErrorKind::JsonChoice;
}

void TypedDecisionTest::refusesALineWithItsPlace()
{
    QFETCH(QByteArray, line);
    QFETCH(ErrorKind, kind);
    const auto read = readDecisions("# choix\n\n" + line, u"choix.jsonl"_s, {});
    QVERIFY(!read);
    QCOMPARE(read.error().kind, kind);
    QCOMPARE(read.error().place->file, u"choix.jsonl"_s);
    QCOMPARE(read.error().place->line, 3);
}

void TypedDecisionTest::joinsWhomItSays()
{
    DecisionRound round(typed(R"({"file": "a.csv", "line": 2, "choice": "join", "person": 1})"));
    const auto plan = round.settle(twoNamesakes(), { fileOf(InputKind::MembersCsv, { rowNamed(u"ROUX Sam"_s, { u"s@x.fr"_s }) }) });
    QCOMPARE(linesOf(plan), QStringList { u"completed 1 +email"_s });
    QCOMPARE(round.uses(), QList { DecisionUse::Used });
}

void TypedDecisionTest::joinsTheOnlyCandidateUnasked()
{
    const KnownPeople known { { personNamed(0, u"ROUX Sam (Sam)"_s) }, {}, Id<Person>(1), Id<LocalGroup>(0) };
    const QList<ImportedPeople> inputs { fileOf(InputKind::MembersCsv, { rowNamed(u"ROUX Sam (Samy)"_s) }) };
    QVERIFY(linesOf(planMerge(known, inputs)).first().startsWith(u"to-decide"_s));
    DecisionRound round(typed(R"({"file": "a.csv", "line": 2, "choice": "join-and-replace"})"));
    QCOMPARE(round.settle(known, inputs).people.first().pseudo, u"Samy"_s);
}

void TypedDecisionTest::saysWhenItDoesNotKnowWhom()
{
    DecisionRound round(typed("{\"file\": \"a.csv\", \"line\": 2, \"choice\": \"join\"}\n{\"file\": \"b.csv\", \"line\": 2}"));
    const auto plan = round.settle(twoNamesakes(), { fileOf(InputKind::MembersCsv, { rowNamed(u"ROUX Sam"_s, { u"s@x.fr"_s }) }) });
    QCOMPARE(counts(plan).toDecide, 1);
    QCOMPARE(round.uses(), QList({ DecisionUse::PersonMissing, DecisionUse::NoSuchRow }));
}

void TypedDecisionTest::namesALoneEmail()
{
    DecisionRound round(typed(R"({"file": "a.csv", "line": 2, "family_name": "ROYER", "given_name": "Inès"})"));
    const auto plan = round.settle(twoNamesakes(), { fileOf(InputKind::PastedEmails, { rowNamed({}, { u"ines@x.fr"_s }) }) });
    QCOMPARE(linesOf(plan), QStringList { u"new 2"_s });
    const auto &person = plan.people.last();
    QCOMPARE(person.familyName, u"ROYER"_s);
    QCOMPARE(person.email, u"ines@x.fr"_s);
    QCOMPARE(person.standing, Standing::Member);
}

void TypedDecisionTest::tellsEmailsOfOneLineApart()
{
    auto input = fileOf(InputKind::PastedEmails, { rowNamed({}, { u"a@x.fr"_s }), rowNamed({}, { u"b@x.fr"_s }) });
    input.rows[1].place.line = 2;
    DecisionRound vague(typed(R"({"file": "a.csv", "line": 2, "family_name": "UN"})"));
    QCOMPARE(counts(vague.settle(twoNamesakes(), { input })).refused, 2);
    QCOMPARE(vague.uses(), QList { DecisionUse::SeveralRows });
    DecisionRound precise(typed(R"({"file": "a.csv", "line": 2, "email": "B@x.fr", "family_name": "UN"})"));
    QCOMPARE(linesOf(precise.settle(twoNamesakes(), { input })), QStringList({ u"refused"_s, u"new 2"_s }));
}

void TypedDecisionTest::oneDecisionBringsUpAnother()
{
    // Once named, the e-mail is that of somebody who may be either of two: a second line says which.
    DecisionRound round(typed("{\"file\": \"a.csv\", \"line\": 2, \"family_name\": \"ROUX\", \"given_name\": \"Sam\"}\n"
                              "{\"file\": \"a.csv\", \"line\": 2, \"choice\": \"join\", \"person\": 0}"));
    const auto plan = round.settle(twoNamesakes(), { fileOf(InputKind::PastedEmails, { rowNamed({}, { u"s@x.fr"_s }) }) });
    QCOMPARE(linesOf(plan), QStringList { u"completed 0 +email"_s });
    QCOMPARE(round.uses(), QList({ DecisionUse::Used, DecisionUse::Used }));
}

void TypedDecisionTest::joinsARowOfTheSameImport()
{
    const KnownPeople nobody { {}, {}, Id<Person>(0), Id<LocalGroup>(0) };
    auto later = fileOf(InputKind::MembersCsv, { rowNamed(u"ROUX Sam (Samy)"_s, { u"s@x.fr"_s }) });
    later.source = u"b.csv"_s;
    later.rows[0].place.file = u"b.csv"_s;
    const QList<ImportedPeople> inputs { fileOf(InputKind::MembersCsv, { rowNamed(u"ROUX Sam (Sam)"_s) }), later };
    QCOMPARE(counts(planMerge(nobody, inputs)).toDecide, 1);
    DecisionRound round(typed(R"({"file": "b.csv", "line": 2, "choice": "join", "same_as": {"file": "a.csv", "line": 2}})"));
    const auto plan = round.settle(nobody, inputs);
    QCOMPARE(plan.people.size(), 1);
    QCOMPARE(plan.people.first().email, u"s@x.fr"_s);
}

void TypedDecisionTest::aRowThatAsksForNothingIsLeftAlone()
{
    DecisionRound round(typed(R"({"file": "a.csv", "line": 2, "choice": "join", "person": 0})"));
    const auto plan = round.settle(twoNamesakes(), { fileOf(InputKind::MembersCsv, { rowNamed(u"PETIT Jo"_s) }) });
    QCOMPARE(linesOf(plan), QStringList { u"new 2"_s });
    QCOMPARE(round.uses(), QList { DecisionUse::Useless });
}

void TypedDecisionTest::theSameImportAgainAddsNobody()
{
    const auto decisions = typed(R"({"file": "a.csv", "line": 2, "choice": "add-new"})");
    const QList<ImportedPeople> inputs { fileOf(InputKind::MembersCsv, { rowNamed(u"ROUX Sam"_s, { u"s@x.fr"_s }) }) };
    DecisionRound first(decisions);
    const auto plan = first.settle(twoNamesakes(), inputs);
    QCOMPARE(plan.people.size(), 3);
    DecisionRound again(decisions);
    QCOMPARE(linesOf(again.settle({ plan.people, {}, Id<Person>(3), Id<LocalGroup>(0) }, inputs)), QStringList { u"unchanged 2"_s });
    QCOMPARE(again.uses(), QList { DecisionUse::Useless });
}

void TypedDecisionTest::decidesProfilesToo()
{
    Played hall;
    const auto group = hall.localGroup(u"GA Nord"_s);
    hall.member(u"ROUX"_s, u"Sam"_s, { group });
    const auto two = hall.member(u"ROUX"_s, u"Sam"_s, { group });
    ImportedProfile row;
    row.task = u"a"_s;
    row.familyName = u"ROUX"_s;
    row.givenName = u"Sam"_s;
    row.place = { u"profils.csv"_s, 2, {} };
    const QList<ImportedProfiles> inputs { { u"profils.csv"_s, 1, {}, { row }, {}, {} } };
    DecisionRound round(
        typed(QByteArray(R"({"file": "profils.csv", "line": 2, "choice": "join", "person": )") + QByteArray::number(two.number()) + '}'));
    const auto plan = round.settle(hall.state(), inputs, {});
    QCOMPARE(plan.change.profiles.first().person, two);
    QCOMPARE(round.uses(), QList { DecisionUse::Used });
}

QTEST_GUILESS_MAIN(TypedDecisionTest)
#include "typeddecisiontest.moc"
