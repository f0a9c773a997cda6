// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/attendanceafter.h"

#include "core/meeting/halltime.h"
#include "core/paper/attendanceof.h"
#include "core/paper/plaintext.h"
#include "core/wording/sentences.h"
#include "tests/builders/french.h"
#include "tests/builders/played.h"
#include "tests/builders/rehearsed.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum Column { Number, Name, Group, Arrival, Departure };

QList<QStringList> rowsOf(const MeetingState &state)
{
    const auto tables = tablesOf(attendanceAfterPaper(state));
    return tables.isEmpty() ? QList<QStringList>() : tables.first().rows;
}

QStringList rowOf(const MeetingState &state, const QString &name)
{
    for (const auto &row : rowsOf(state)) {
        if (row.at(Name) == name)
            return row;
    }
    return {};
}

/** The value of the first field with this label. */
QString fieldOf(const MeetingState &state, const QString &label)
{
    for (const auto &block : attendanceAfterPaper(state).blocks) {
        const auto *fields = std::get_if<PaperFields>(&block);
        for (const auto &field : fields ? fields->fields : QList<PaperField>()) {
            if (field.label == label)
                return field.value;
        }
    }
    return {};
}

}

class AttendanceAfterTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void everyMemberHasTheRowOfTheSheetAndTheTimesOfTheDoor()
    {
        const auto state = rehearsed(u"apres"_s);
        const auto sheet = attendanceOf(state).rows;
        const auto rows = rowsOf(state);
        QCOMPARE(rows.size(), sheet.size());
        int came = 0;
        int left = 0;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QCOMPARE(rows.at(i).at(Number), QString::number(sheet.at(i).number));
            QVERIFY(rows.at(i).at(Name).startsWith(sheet.at(i).family));
            QCOMPARE(rows.at(i).at(Group), sheet.at(i).groupAndQuality);
            const auto *presence = currentSitting(state).presence.find(presenceOf(Id<Person>(sheet.at(i).personId)));
            QCOMPARE(rows.at(i).at(Arrival), presence ? clock(hallTime(state, presence->arrivedAt)) : QString());
            QCOMPARE(rows.at(i).at(Departure), presence && presence->leftAt ? clock(hallTime(state, *presence->leftAt)) : QString());
            came += presence ? 1 : 0;
            left += presence && presence->leftAt ? 1 : 0;
        }
        QVERIFY(came > 0 && came < int(rows.size()) && left > 0);
        QVERIFY(fieldOf(state, u"Présence"_s).startsWith(QString::number(came) + u' '));
        QVERIFY(fieldOf(state, u"Sans arrivée"_s).startsWith(QString::number(int(rows.size()) - came) + u' '));
    }

    void numbersAreThoseOfThePrintedSheet()
    {
        Played played;
        const auto first = played.member(u"ABADIE"_s, u"Thérèse"_s);
        played.member(u"BEL"_s, u"Rémi"_s);
        played.then(printedSheet(attendanceOf(played.state()), 12, {}));
        PersonCorrected corrected { first };
        corrected.familyName = u"ZOLA"_s;
        played.then(corrected).then(PersonArrived { first });
        played.member(u"AUBRAC"_s, u"Lucie"_s);
        const auto rows = rowsOf(played.state());
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0).at(Number) + rows.at(0).at(Name), u"1ZOLA Thérèse"_s);
        QCOMPARE(rows.at(1).at(Number) + rows.at(1).at(Name), u"2BEL Rémi"_s);
        QCOMPARE(rows.at(2).at(Number) + rows.at(2).at(Name), u"AUBRAC Lucie"_s);
    }

    void whoCameBackHasALineEachTime()
    {
        Played played;
        const auto person = played.member(u"ABADIE"_s, u"Thérèse"_s);
        played.then(PersonArrived { person }).then(PersonLeft { person }).then(PersonArrived { person });
        auto row = rowOf(played.state(), u"ABADIE Thérèse"_s);
        QCOMPARE(row.at(Arrival).split(u'\n').size(), 2);
        QCOMPARE(row.at(Departure).split(u'\n', Qt::SkipEmptyParts).size(), 1);
        played.then(PersonLeft { person });
        row = rowOf(played.state(), u"ABADIE Thérèse"_s);
        QCOMPARE(row.at(Departure).split(u'\n').size(), 2);
        QVERIFY(fieldOf(played.state(), u"Présence"_s).startsWith(u"1 "_s)); // came, though nobody is there now
    }

    void aSignatureReadLaterHasNoHour()
    {
        Played played;
        const auto person = played.member(u"ABADIE"_s, u"Thérèse"_s);
        const auto atTheDoor = played.member(u"BEL"_s, u"Rémi"_s);
        played.then(PersonArrived { atTheDoor });
        QVERIFY(!plainText(attendanceAfterPaper(played.state())).contains(u"sur feuille"_s));
        played.then(SheetSigned { { person }, {} });
        QCOMPARE(rowOf(played.state(), u"ABADIE Thérèse"_s).at(Arrival), u"sur feuille"_s);
        QVERIFY(rowOf(played.state(), u"BEL Rémi"_s).at(Arrival) != u"sur feuille"_s);
        QVERIFY(plainText(attendanceAfterPaper(played.state())).contains(u"l’heure d’arrivée n’est pas connue"_s));
    }

    void aHeadcountAloneIsSaidPlainly()
    {
        Played played;
        played.member(u"ABADIE"_s, u"Thérèse"_s);
        played.then(HeadcountTyped { 70 });
        const auto paper = attendanceAfterPaper(played.state());
        QVERIFY(tablesOf(paper).isEmpty());
        QVERIFY(fieldOf(played.state(), u"Comptage"_s).startsWith(u"70 "_s));
        QVERIFY(fieldOf(played.state(), u"Présence"_s).isEmpty());
        const auto text = plainText(paper);
        QVERIFY(text.contains(u"seul le nombre est connu"_s));
        QVERIFY(!text.contains(u"ABADIE"_s));
    }

    void aHeadcountAndNamesAreTwoFacts()
    {
        Played played;
        const auto person = played.member(u"ABADIE"_s, u"Thérèse"_s);
        played.member(u"BEL"_s, u"Rémi"_s);
        played.then(PersonArrived { person }).then(HeadcountTyped { 70 });
        QVERIFY(fieldOf(played.state(), u"Comptage"_s).startsWith(u"70 "_s));
        QVERIFY(fieldOf(played.state(), u"Présence"_s).startsWith(u"1 "_s));
        QVERIFY(fieldOf(played.state(), u"Sans arrivée"_s).startsWith(u"1 "_s));
    }

    void beforeTheDoorItSaysSoInOneParagraph()
    {
        for (const auto &state : { rehearsed(u"preparation"_s), Played().state() }) {
            const auto blocks = attendanceAfterPaper(state).blocks;
            QCOMPARE(blocks.size(), 1);
            QVERIFY(std::get<PaperParagraph>(blocks.first()).text.contains(u"Rien à écrire"_s));
        }
    }

    void eachSittingHasItsOwnTable()
    {
        Played played;
        const auto one = played.member(u"ABADIE"_s, u"Thérèse"_s);
        const auto two = played.member(u"BEL"_s, u"Rémi"_s);
        played.then(PersonArrived { one });
        const auto day = currentSitting(played.state()).start;
        played.then(SittingAdded { day.addDays(7), u"Salle"_s });
        QCOMPARE(tablesOf(attendanceAfterPaper(played.state())).size(), 1);
        played.then(PersonArrived { two });
        const auto tables = tablesOf(attendanceAfterPaper(played.state()));
        QCOMPARE(tables.size(), 2);
        QVERIFY(tables.first().caption.contains(longDate(day.date())));
        QVERIFY(tables.last().caption.contains(longDate(day.date().addDays(7))));
        QVERIFY(!tables.first().rows.at(0).at(Arrival).isEmpty() && tables.first().rows.at(1).at(Arrival).isEmpty());
        QVERIFY(tables.last().rows.at(0).at(Arrival).isEmpty() && !tables.last().rows.at(1).at(Arrival).isEmpty());
    }

    void aPseudoStaysAPseudo()
    {
        auto state = rehearsed(u"apres"_s);
        auto person = *state.people.find(state.facilitators.first());
        const auto family = person.familyName;
        person.sharing = NameSharing::PseudoOnly;
        person.pseudo = u"Cerise bleue"_s;
        state.people.put(person);
        const auto text = plainText(attendanceAfterPaper(state));
        QVERIFY(text.contains(u"Cerise bleue"_s));
        QVERIFY(!text.contains(family));
    }

    void noContactIsOnIt()
    {
        for (const auto &step : { u"preparation"_s, u"criteria"_s, u"decisions"_s, u"apres"_s }) {
            QCOMPARE(contactIn(attendanceAfterPaper(rehearsed(step))), QString());
            QCOMPARE(contactIn(attendanceAfterPaper(withLongNames(rehearsed(step)))), QString());
        }
    }

    void theFootSaysUntilWhenItIsKept()
    {
        const auto state = rehearsed(u"apres"_s);
        const auto until = currentSitting(state).start.date().addMonths(procedureOf(state).limits.eraseAfterMonths);
        QVERIFY(attendanceAfterPaper(state).furniture.foot.contains(longDate(until)));
    }
};

QTEST_GUILESS_MAIN(AttendanceAfterTest)
#include "attendanceaftertest.moc"
