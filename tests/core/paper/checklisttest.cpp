// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/checklist.h"

#include "core/meeting/pace.h"
#include "core/meeting/report.h"
#include "core/paper/attendanceof.h"
#include "core/paper/plaintext.h"
#include "core/seating/groupcount.h"
#include "core/wording/sentences.h"
#include "tests/builders/french.h"
#include "tests/builders/played.h"
#include "tests/builders/rehearsed.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QList<QStringList> rowsOf(const MeetingState &state)
{
    QList<QStringList> rows;
    for (const auto &table : tablesOf(checklistPaper(state)))
        rows += table.rows;
    return rows;
}

/** The one row that says this. */
QStringList rowSaying(const MeetingState &state, const QString &words)
{
    QList<QStringList> found;
    for (const auto &row : rowsOf(state)) {
        if (row.at(2).contains(words))
            found.append(row);
    }
    return found.size() == 1 ? found.first() : QStringList { u"%1 rows"_s.arg(found.size()), {}, {} };
}

QString boxOf(const MeetingState &state, const QString &words)
{
    return rowSaying(state, words).first();
}

const QString done = u"■ oui"_s;
const QString toDo = u"□"_s;

SheetPrinted printed(const MeetingState &state)
{
    return printedSheet(attendanceOf(state), 12, {});
}

MeetingMoved movedTo(const QDateTime &start)
{
    MeetingMoved moved;
    moved.start = start;
    return moved;
}

}

class ChecklistTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void datesAreCountedFromTheMeeting_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::newRow("spring") << QDate(2031, 3, 20);
        QTest::newRow("across a leap day") << QDate(2032, 3, 5);
        QTest::newRow("across a year") << QDate(2031, 12, 30);
        QTest::newRow("first day") << QDate(2031, 4, 1);
    }

    void datesAreCountedFromTheMeeting()
    {
        QFETCH(QDate, date);
        Played played;
        played.then(movedTo(QDateTime(date, QTime(18, 15))));
        const auto &state = played.state();
        const auto when = [&](const QString &words) { return rowSaying(state, words).at(1); };
        QCOMPARE(when(u"Trouver une salle"_s), longDate(date.addDays(-21)));
        QCOMPARE(when(u"Importer la liste"_s), longDate(date.addDays(-7)));
        QCOMPARE(when(u"Imprimer la liste d’émargement"_s), longDate(date.addDays(-1)));
        QCOMPARE(when(u"Envoyer les remontées"_s), longDate(date));
        QCOMPARE(when(u"compte rendu"_s), longDate(date.addDays(1)));
        QCOMPARE(when(u"qui cherche"_s), longDate(date.addDays(7)));
        QCOMPARE(when(u"effacer les coordonnées"_s), longDate(date.addMonths(procedureOf(state).limits.eraseAfterMonths)));
        QCOMPARE(when(u"Ouvrir l’accueil"_s), clock(QTime(18, 15).addSecs(-30 * 60)));
        QCOMPARE(when(u"Compter les signatures"_s), clock(plannedEnd(state).time()));
    }

    void withoutADateIntervalsAreSaidInWords()
    {
        auto state = Played().state();
        state.sittings.last().start = {};
        QVERIFY(rowSaying(state, u"Trouver une salle"_s).at(1) == u"trois semaines avant"_s);
        const auto erasure = rowSaying(state, u"effacer les coordonnées"_s).at(1);
        QVERIFY2(erasure.startsWith(QString::number(procedureOf(state).limits.eraseAfterMonths) + u" mois"_s), qPrintable(erasure));
        static const QRegularExpression date(u"20\\d\\d|\\d h"_s);
        for (const auto &row : rowsOf(state)) {
            QVERIFY2(!row.at(1).isEmpty(), qPrintable(row.at(2)));
            QVERIFY2(!row.at(1).contains(date), qPrintable(row.at(1)));
        }
    }

    void whatIsNotedIsTicked_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("words");
        QTest::newRow("event") << u"event"_s << u"Créer l’événement"_s;
        QTest::newRow("message") << u"message"_s << u"Écrire aux membres"_s;
        QTest::newRow("course") << u"course"_s << u"Faire lire le déroulé"_s;
        QTest::newRow("power") << u"setup/power"_s << u"sur le secteur"_s;
        QTest::newRow("lead") << u"setup/lead"_s << u"Tirer une rallonge"_s;
        QTest::newRow("adapter") << u"setup/adapter"_s << u"Vérifier que l’adaptateur"_s;
        QTest::newRow("quiet") << u"setup/quiet"_s << u"Couper les notifications"_s;
    }

    void whatIsNotedIsTicked()
    {
        QFETCH(QString, note);
        QFETCH(QString, words);
        Played played;
        QCOMPARE(boxOf(played.state(), words), toDo);
        const auto before = rowsOf(played.state());
        played.then(NoteTicked { note });
        QCOMPARE(boxOf(played.state(), words), done);
        const auto after = rowsOf(played.state());
        for (qsizetype i = 0; i < before.size(); ++i)
            QVERIFY2(before.at(i) == after.at(i) || after.at(i).at(2).contains(words), qPrintable(after.at(i).at(2)));
        played.then(NoteTicked { note, true });
        QCOMPARE(boxOf(played.state(), words), toDo);
    }

    void peopleAndGroupsAreTickedOnceKnown()
    {
        Played played;
        for (const auto &words : { u"Importer la liste"_s, u"était certifié"_s, u"Recueillir les profils"_s, u"porte chaque mission"_s,
                 u"pour animer"_s, u"Trouver un·e rapporteur·e"_s, u"nombre de présent·es"_s })
            QVERIFY2(boxOf(played.state(), words) == toDo, qPrintable(words));
        const auto one = played.member(u"ABADIE"_s, u"Thérèse"_s);
        const auto two = played.member(u"BEL"_s, u"Rémi"_s);
        QCOMPARE(boxOf(played.state(), u"Importer la liste"_s), done);
        QCOMPARE(boxOf(played.state(), u"était certifié"_s), done);
        played.localGroup(u"GA de Vichy"_s, Certification::Unknown);
        QCOMPARE(boxOf(played.state(), u"était certifié"_s), toDo);
        played.then(ProfileAdded { {}, one, u"a"_s });
        QCOMPARE(boxOf(played.state(), u"Recueillir les profils"_s), done);
        played.then(HoldersNamed { u"a"_s, { one } });
        QCOMPARE(boxOf(played.state(), u"porte chaque mission"_s), toDo); // of one task alone
        played.then(HoldersNamed { u"b"_s, { two } });
        QCOMPARE(boxOf(played.state(), u"porte chaque mission"_s), done);
        played.then(FacilitatorsNamed { { one } });
        QCOMPARE(boxOf(played.state(), u"pour animer"_s), toDo);
        played.then(FacilitatorsNamed { { one, two } }).then(ReporterNamed { one }).then(HeadcountTyped { 12 });
        for (const auto &words : { u"pour animer"_s, u"Trouver un·e rapporteur·e"_s, u"nombre de présent·es"_s })
            QVERIFY2(boxOf(played.state(), words) == done, qPrintable(words));
    }

    void aDateOutsideTheWindowIsNotTicked()
    {
        Played played;
        QCOMPARE(boxOf(played.state(), u"période conseillée"_s), done);
        played.then(movedTo(QDateTime(procedureOf(played.state()).window.to.addDays(1), QTime(14, 0))));
        QCOMPARE(boxOf(played.state(), u"période conseillée"_s), toDo);
        auto state = played.state();
        state.sittings.last().place.clear();
        QCOMPARE(boxOf(played.state(), u"Trouver une salle"_s), done);
        QCOMPARE(boxOf(state, u"Trouver une salle"_s), toDo);
    }

    void aSheetIsPrintedAgainOnceTheListGrows()
    {
        Played played;
        played.member(u"ABADIE"_s, u"Thérèse"_s);
        QCOMPARE(boxOf(played.state(), u"Imprimer la liste d’émargement"_s), toDo);
        played.then(printed(played.state()));
        QCOMPARE(boxOf(played.state(), u"Imprimer la liste d’émargement"_s), done);
        PersonAdded onTheSpot;
        onTheSpot.familyName = u"COSTE"_s;
        onTheSpot.onSpot = true;
        played.then(onTheSpot); // signs on a blank row
        QCOMPARE(boxOf(played.state(), u"Imprimer la liste d’émargement"_s), done);
        played.member(u"BEL"_s, u"Rémi"_s);
        const auto row = rowSaying(played.state(), u"Imprimer la liste d’émargement"_s);
        QCOMPARE(row.first(), toDo);
        QVERIFY2(row.at(2).contains(u"1 membre de plus"_s), qPrintable(row.at(2)));
        played.then(printedSheet(attendanceOf(played.state(), { SheetOrder::ByName, 4, false, true }), 4, {})); // the supplement
        QCOMPARE(boxOf(played.state(), u"Imprimer la liste d’émargement"_s), done);
    }

    void copiesFollowTheListThenThePeopleThenTheGroups()
    {
        Played played;
        for (int i = 0; i < 16; ++i)
            played.member(u"NOM "_s + QChar(u'A' + i), u"Inès"_s);
        const int limit = procedureOf(played.state()).limits.smallGroup;
        const auto says = [&](const QString &words, int count) {
            return rowSaying(played.state(), words).at(2).contains(QRegularExpression(u"\\b%1 "_s.arg(count)));
        };
        QVERIFY(says(u"Imprimer le déroulé"_s, 16));
        QVERIFY(says(u"livret des profils"_s, groupsFor(16, limit)));
        QVERIFY(says(u"une par petit groupe"_s, groupsFor(16, limit)));
        played.then(HeadcountTyped { 40 });
        QVERIFY(groupsFor(40, limit) != groupsFor(16, limit));
        QVERIFY(says(u"livret des profils"_s, groupsFor(40, limit)));
        played.smallGroups(9);
        QVERIFY(says(u"livret des profils"_s, 9));
        QVERIFY(says(u"stylo"_s, 9 + procedureOf(played.state()).limits.facilitators));
    }

    void theFormIsTickedOnceEveryAnswerIsSent()
    {
        QCOMPARE(boxOf(rehearsed(u"decisions"_s), u"Envoyer les remontées"_s), toDo);
        auto state = rehearsed(u"apres"_s);
        const auto answers = reportOf(state).answers;
        const bool areSent
            = std::all_of(answers.begin(), answers.end(), [](const auto &answer) { return answer.status == AnswerStatus::Sent; });
        QCOMPARE(boxOf(state, u"Envoyer les remontées"_s), areSent ? done : toDo);
        state.sent[answers.first().key].text += u" corrigé"_s;
        QCOMPARE(boxOf(state, u"Envoyer les remontées"_s), toDo);
    }

    void aTaskWithoutAPairIsLookedAfterBySomebody()
    {
        Played played(smallProcedure(1));
        const auto person = played.member(u"ABADIE"_s, u"Thérèse"_s);
        QCOMPARE(boxOf(played.state(), u"qui cherche"_s), toDo);
        ResultRecorded vacant;
        vacant.task = u"a"_s;
        vacant.outcome = Outcome::Vacant;
        played.then(vacant).then(SentenceReadBack { u"a"_s }).then(DecisionLocked { u"a"_s });
        const auto row = rowSaying(played.state(), u"qui cherche"_s);
        QCOMPARE(row.first(), toDo);
        QVERIFY(row.at(2).contains(procedureOf(played.state()).tasks.first().shortName));
        played.then(SearchersNamed { u"a"_s, { person } });
        QCOMPARE(boxOf(played.state(), u"qui cherche"_s), done);
    }

    void whatNobodyCanKnowIsNeverTicked()
    {
        const auto state = rehearsed(u"apres"_s);
        for (const auto &words : { u"effacer les coordonnées"_s, u"Copier le dossier"_s, u"Coller les affiches"_s, u"en lieu sûr"_s })
            QVERIFY2(boxOf(state, words) == toDo, qPrintable(words));
    }

    void noContactIsOnIt()
    {
        for (const auto &step : { u"preparation"_s, u"criteria"_s, u"decisions"_s, u"apres"_s }) {
            QCOMPARE(contactIn(checklistPaper(rehearsed(step))), QString());
            QCOMPARE(contactIn(checklistPaper(withLongNames(rehearsed(step)))), QString());
        }
        QCOMPARE(contactIn(checklistPaper(Played().state())), QString());
    }

    void linesOfAPlaceDoNotBreakARow()
    {
        auto state = Played().state();
        state.sittings.last().place = u"Salle\ndes fêtes"_s;
        QCOMPARE(rowSaying(state, u"Trouver une salle"_s).at(2), u"Trouver une salle\nSalle des fêtes"_s);
    }
};

QTEST_GUILESS_MAIN(ChecklistTest)
#include "checklisttest.moc"
