// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reportfile.h"
#include "core/meeting/report.h"
#include "tests/builders/french.h"
#include "tests/builders/played.h"
#include "tests/core/exchange/reports.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Procedure procedureWithForm()
{
    auto procedure = smallProcedure();
    procedure.form.answers.insert(1, { u"presence"_s, u"Présence"_s, AnswerKind::Presence, {} });
    procedure.form.answers.insert(2, { u"reporter"_s, u"Rapporteur·e"_s, AnswerKind::Reporter, {} });
    return procedure;
}

/** The words that look like an e-mail or a phone. */
QStringList contactsIn(const QString &text)
{
    static const QRegularExpression contact(uR"([^\s",]+@[^\s",]+|\+\d{8,})"_s);
    QStringList found;
    for (auto it = contact.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    return found;
}

}

class ReportFileTest : public QObject {
    Q_OBJECT

    French m_french;
    Played m_meeting;
    QList<Id<Person>> m_pair;

    void designate(const QString &task) { m_meeting.designate(task, m_pair); }

    ReportFile file() const { return reportFileOf(m_meeting.state()); }
    ReportedTask first() const { return file().tasks.first(); }

    /** That what is written is what the schema asks, and what is read again. */
    void verifyWritten(const MeetingState &state)
    {
        const auto json = reportJson(state);
        QCOMPARE(refusedBy(reportSchema(), objectIn(json)), QString());
        const auto read = readReport(json, u"remontees.json"_s);
        QVERIFY2(read, read ? "" : qUtf8Printable(read.error().facts.join(u' ')));
        QVERIFY(*read == reportFileOf(state));
    }

private Q_SLOTS:
    void init()
    {
        m_meeting = Played(procedureWithForm());
        m_pair = { m_meeting.member(u"ORTOLAN"_s, u"Jeanne"_s), m_meeting.member(u"CASTAING"_s, u"Rémi"_s) };
        m_meeting.then(PersonCorrected { m_pair.first(), {}, {}, {}, {}, {}, u"jeanne@exemple.org"_s, u"+33639980001"_s });
    }

    void theRehearsalsReportComesBackWhole()
    {
        for (const auto &step : { u"preparation"_s, u"accueil"_s, u"findings"_s, u"decisions"_s, u"apres"_s })
            verifyWritten(rehearsedTo(step));
        const auto report = reportFileOf(rehearsedTo(u"apres"_s));
        QVERIFY(report.rehearsal && report.reporter && report.missing.isEmpty());
        QCOMPARE(report.tasks.size(), 6);
        QSet<int> outcomes;
        for (const auto &task : report.tasks)
            outcomes.insert(int(task.outcome));
        QCOMPARE(outcomes.size(), 4);
    }

    void theFileIsLaidOutForReading()
    {
        const auto json = reportJson(rehearsedTo(u"apres"_s));
        QVERIFY(json.endsWith("}\n") && !json.contains('\r') && !json.contains("[\n ]"));
        static const QRegularExpression line(uR"(^(  )*\S.*$)"_s);
        QStringList names;
        for (const auto &one : json.chopped(1).split('\n')) {
            QVERIFY2(line.match(QString::fromUtf8(one)).hasMatch(), one.constData());
            if (one.startsWith("  \""))
                names.append(QString::fromUtf8(one.mid(3, one.indexOf('"', 3) - 3)));
        }
        auto sorted = names;
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(names, sorted);
        QCOMPARE(json, reportJson(rehearsedTo(u"apres"_s)));
    }

    void theDocumentedExampleIsRead()
    {
        QFile doc(QStringLiteral(BOUCLE_SOURCE_DIR "/docs/report-file.md"));
        QVERIFY(doc.open(QIODevice::ReadOnly));
        const auto text = doc.readAll();
        const auto from = text.indexOf("```json\n") + 8;
        const auto example = text.sliced(from, text.indexOf("```", from) - from);
        const auto read = readReport(example, u"exemple.json"_s);
        QVERIFY2(read, read ? "" : qUtf8Printable(read.error().facts.join(u' ')));
        QCOMPARE(refusedBy(reportSchema(), objectIn(example)), QString());
        QVERIFY(!read->tasks.isEmpty());
    }

    void theDigestIsThatOfTheTextWithoutLayout()
    {
        auto report = objectIn(reportJson(rehearsedTo(u"apres"_s)));
        const auto digest = report.take("digest"_L1).toString();
        const auto text = QJsonDocument(report).toJson(QJsonDocument::Compact);
        QCOMPARE(digest, QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex()));
    }

    void outcomesAreTheStatesOwnWords()
    {
        for (size_t i = 0; i < std::size(EnumNames<Outcome>::names); ++i)
            QCOMPARE(QLatin1StringView(EnumNames<ReportedOutcome>::names[i]), QLatin1StringView(EnumNames<Outcome>::names[i]));
        const auto task = reportSchema()["properties"_L1]["tasks"_L1]["items"_L1]["properties"_L1];
        QStringList words;
        for (const auto &word : task["outcome"_L1]["enum"_L1].toArray())
            words.append(word.toString());
        QCOMPARE(words.size(), qsizetype(std::size(EnumNames<ReportedOutcome>::names)));
        for (const char *name : EnumNames<ReportedOutcome>::names)
            QVERIFY(words.contains(QString::fromUtf8(name)));
    }

    void anOpenTaskIsSaidWithWhatComesNext()
    {
        QCOMPARE(first().outcome, ReportedOutcome::Open);
        QVERIFY(first().isLeftOpen && first().people.isEmpty() && !first().present && !first().lockedAt);
        QCOMPARE(first().next, u"à reprendre ensemble"_s);
        QCOMPARE(file().missing.last().key, u"b"_s);
        QCOMPARE(file().missing.last().lacks, QStringList { u"décision à prendre"_s });
        verifyWritten(m_meeting.state());
    }

    void aMeetingWithNobodyIsSaidSo()
    {
        const Played empty(procedureWithForm());
        const auto report = reportFileOf(empty.state());
        QVERIFY(!report.reporter && !report.sittings.first().presence);
        QStringList keys;
        for (const auto &answer : report.missing)
            keys.append(answer.key);
        QCOMPARE(keys, QStringList({ u"presence"_s, u"reporter"_s, u"a"_s, u"b"_s }));
        verifyWritten(empty.state());
    }

    void whatIsUnknownOfAPersonStaysEmpty()
    {
        designate(u"a"_s);
        const auto task = first();
        QCOMPARE(task.people.size(), 2);
        QCOMPARE(task.people.first().email, u"jeanne@exemple.org"_s);
        QCOMPARE(task.people.first().phone, u"+33639980001"_s);
        QCOMPARE(task.people.first().groups.size(), 1);
        QVERIFY(task.people.last().email.isEmpty() && task.people.last().phone.isEmpty());
        QCOMPARE(task.people.last().agreement, ReportedAgreement::ToConfirm);
        QVERIFY(task.isLeftOpen && !task.lockedAt && !task.next.isEmpty()); // recorded, neither read back nor locked
        QVERIFY(file().missing.at(2).lacks.contains(u"e-mail de Rémi Castaing"_s));
        verifyWritten(m_meeting.state());
    }

    void aLockedPairLeavesNothingOpen()
    {
        m_meeting.then(HeadcountTyped { 70 });
        designate(u"a"_s);
        m_meeting.then(SentenceReadBack { u"a"_s }).then(DecisionLocked { u"a"_s });
        QVERIFY(!first().isLeftOpen && first().next.isEmpty());
        QCOMPARE(first().present, 70);
        QCOMPARE(first().lockedAt->toMSecsSinceEpoch(), m_meeting.now() / 1000 * 1000);
        QCOMPARE(first().lockedAt->offsetFromUtc(), 3600);
        verifyWritten(m_meeting.state());
    }

    void whoWithdrewIsNotNamed()
    {
        m_meeting.then(ProfileAdded { {}, m_pair.first(), u"a"_s, {}, Agreement::Present, {}, {}, {}, {}, {} });
        designate(u"a"_s);
        QCOMPARE(first().people.first().agreement, ReportedAgreement::Given);
        m_meeting.then(ProfileWithdrawn { Id<Profile>(0), ProfileStatus::Withdrawn });
        QCOMPARE(first().outcome, ReportedOutcome::ToTakeUpAgain);
        QVERIFY(first().isLeftOpen && first().people.isEmpty());
        const auto json = reportJson(m_meeting.state());
        QVERIFY(!json.contains("Ortolan") && !json.contains("jeanne@exemple.org"));
        verifyWritten(m_meeting.state());
    }

    void debatedProfilesAreNamedWithoutAgreement()
    {
        m_meeting.then(ResultRecorded { u"a"_s, Outcome::NoConsensus, m_pair });
        QCOMPARE(first().people.size(), 2);
        QVERIFY(!first().people.first().agreement);
        QCOMPARE(first().people.first().email, u"jeanne@exemple.org"_s);
        verifyWritten(m_meeting.state());
    }

    void everySittingHasItsPresenceAndItsOffset()
    {
        m_meeting.then(PersonArrived { m_pair.first() }).then(PersonArrived { m_pair.last() }).then(PersonLeft { m_pair.first() });
        m_meeting.then(SittingAdded { QDateTime(QDate(2031, 4, 5), QTime(10, 30)), u"Ailleurs"_s }).then(HeadcountTyped { 40 });
        m_meeting.then(SittingAdded { QDateTime(QDate(2031, 4, 6), QTime(10, 30)), {} });
        const auto sittings = file().sittings;
        QVERIFY(sittings.at(0).presence == ReportedPresence({ 2, CountedBy::Names }));
        QVERIFY(sittings.at(1).presence == ReportedPresence({ 40, CountedBy::Headcount }));
        QVERIFY(!sittings.at(2).presence);
        const auto json = reportJson(m_meeting.state());
        QVERIFY(json.contains("\"2031-03-20T14:00:00+01:00\"") && json.contains("\"2031-04-05T10:30:00+02:00\""));
        verifyWritten(m_meeting.state());
    }

    void oddTextsComeBackOnOneLine()
    {
        m_meeting.leadTo(Stage::Reservations, u"a"_s, m_pair);
        m_meeting.then(ReservationNoted { u"a"_s, u"« Deux »\nlignes, \"guillemets\", \\ et 🌹\x7f\u202E"_s, {} });
        m_meeting.then(ReservationNoted { u"a"_s, u"moitié"_s + QChar(0xD83C), {} });
        m_meeting.then(ResultRecorded { u"a"_s, Outcome::Vacant, {} });
        QCOMPARE(first().reservations, QStringList({ u"« Deux » lignes, \"guillemets\", \\ et 🌹"_s, u"moitié?"_s }));
        verifyWritten(m_meeting.state());
    }

    void contactsAreThoseOfTheReportOnPaper()
    {
        for (const auto &step : { u"decisions"_s, u"apres"_s }) {
            const auto state = rehearsedTo(step);
            QCOMPARE(contactsIn(QString::fromUtf8(reportJson(state))), contactsIn(reportText(state)));
        }
    }

    void onlyAskedAnswersAreTold()
    {
        m_meeting = Played();
        m_meeting.then(ReporterNamed { m_meeting.member(u"NOUVEL"_s, u"Sarah"_s) });
        QVERIFY(!file().reporter && !reportJson(m_meeting.state()).contains("Nouvel"));
    }

    /** What is typed beside the report carries a mark that must not be found in the file. */
    void nothingPrivateIsTold()
    {
        const auto secret = u"CANARI"_s;
        const auto other = m_meeting.member(u"CANARI"_s, u"Autre"_s);
        m_meeting.then(PersonCorrected { other, {}, {}, {}, {}, secret, u"canari@exemple.org"_s, u"+33639980009"_s });
        m_meeting.then(PersonCorrected { m_pair.first(), {}, {}, u"CANARI pseudo"_s, {}, secret, {}, {} });
        m_meeting.then(GenderStated { m_pair.first(), Gender::F }).then(HoldersNamed { u"a"_s, { other } });
        m_meeting.then(FacilitatorsNamed { { other } }).then(PersonArrived { other });
        m_meeting.then(ProfileAdded { {}, m_pair.first(), u"a"_s, {}, Agreement::Present, secret, secret, secret, secret, other });
        m_meeting.then(ProfileAdded { {}, other, u"a"_s, {}, Agreement::Present, secret, {}, {}, {}, {} });
        m_meeting.smallGroups(1);
        m_meeting.then(FindingRecorded { 1, u"a"_s, FindingKind::Names, { other } });
        m_meeting.leadTo(Stage::Questions, u"a"_s, m_pair);
        m_meeting.then(QuestionNoted { u"a"_s, secret, secret }).then(StageMoved { u"a"_s, Stage::Reservations });
        m_meeting.then(ReservationNoted { u"a"_s, u"Une réserve"_s, secret }).then(StageMoved { u"a"_s, Stage::Oppositions });
        m_meeting.then(OppositionNoted { u"a"_s, secret, secret, secret, Extent::One });
        m_meeting.then(OppositionAnswered { u"a"_s, 1, OppositionState::Maintained, secret, {} });
        m_meeting.then(StageMoved { u"a"_s, Stage::Test }).then(ConsensusTested { u"a"_s, Consensus::Reached, secret });
        m_meeting.then(ResultRecorded { u"a"_s, Outcome::Designated }).then(SentenceReadBack { u"a"_s });
        m_meeting.then(DecisionLocked { u"a"_s }).then(DecisionUnlocked { u"a"_s, secret });
        m_meeting.then(SentenceReadBack { u"a"_s }).then(DecisionLocked { u"a"_s });
        m_meeting.then(TeamNamed { u"a"_s, { other }, secret }).then(SearchersNamed { u"b"_s, { other } });
        const auto json = reportJson(m_meeting.state());
        QVERIFY2(!json.toUpper().contains("CANARI"), json.constData());
        QVERIFY(!json.contains("39980009") && !json.contains("\"extent\"") && !json.contains("\"gender\""));
        QVERIFY(json.contains("Une réserve") && json.contains("jeanne@exemple.org"));
        verifyWritten(m_meeting.state());
    }
};

QTEST_GUILESS_MAIN(ReportFileTest)
#include "reportfiletest.moc"
