// SPDX-License-Identifier: GPL-3.0-or-later
// The signed sheet: what is typed against the paper that was printed, and the one change that comes of it.

#include "core/meeting/arrivals.h"
#include "core/meeting/sheetcheck.h"
#include "core/wording/rowproblems.h"
#include "tests/builders/french.h"
#include "tests/builders/played.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/** Six members on two pages, four rows and two, then two blank rows. */
class Hall : public Played {
public:
    Hall()
    {
        for (const auto &name : { u"UN"_s, u"DEUX"_s, u"TROIS"_s, u"QUATRE"_s, u"CINQ"_s, u"SIX"_s })
            people.append(member(name, u"A"_s));
        then(SheetPrinted { people, 2, 2, { 4, 8 } });
    }

    SheetCheck check(const QString &rows, const QString &subtotals = {}) const
    {
        const auto layout = *printedLayout(state());
        return checkSheet(state(), layout, readTypedRows(rows, layout.numbering), readSubtotals(subtotals));
    }

    QList<Id<Person>> people;
};

QStringList told(const SheetCheck &check)
{
    QStringList sentences;
    for (const auto &problem : check.problems)
        sentences.append(sentence(problem).replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' '));
    return sentences;
}

}

class SheetCheckTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void rowsGiveThePeopleToMarkAndTheTallyOfEachPage()
    {
        const Hall hall;
        const auto check = hall.check(u"5, 1-3"_s, u"3, 1"_s);
        const QList<Id<Person>> marked { hall.people[0], hall.people[1], hall.people[2], hall.people[4] };
        QCOMPARE(check.toMark, marked);
        const QList<PageTally> pages { { 1, 1, 4, 3, 3 }, { 2, 5, 8, 1, 1 } };
        QCOMPARE(check.pages, pages);
        QCOMPARE(told(check), QStringList());
    }

    void aSupplementGoesOnWithTheNumbersAndThePages()
    {
        Hall hall;
        QCOMPARE(lastPrintedRow(hall.state()), 8);
        const auto late = hall.member(u"SEPT"_s, u"A"_s);
        hall.then(SheetPrinted { { late }, 3, 1, { 12 }, true });
        QCOMPARE(lastPrintedRow(hall.state()), 12);
        const auto check = hall.check(u"1, 9, 10"_s);
        QCOMPARE(check.toMark, QList<Id<Person>>({ hall.people[0], late }));
        QCOMPARE(check.blanks.size(), 1);
        QCOMPARE(check.blanks.first().page, 3);
        hall.then(SheetPrinted { hall.people, 2, 2, { 4, 8 } }); // a whole sheet again: no supplement any more
        QCOMPARE(lastPrintedRow(hall.state()), 8);
    }

    void aSupplementNeedsASheet()
    {
        Played played;
        const auto person = played.member(u"UN"_s, u"A"_s);
        QCOMPARE(played.refusal(SheetPrinted { { person }, 0, 1, { 1 }, true }), ErrorKind::NoSheetPrinted);
    }

    void whatDoesNotMatchIsToldByPageAndRow()
    {
        Hall hall;
        hall.then(PersonArrived { hall.people[1] });
        const auto check = hall.check(u"1, 2, 2, 12, p. 1 : 6"_s, u"4"_s);
        const QStringList expected { u"ligne 12 : la feuille n’a pas cette ligne"_s, u"p. 1, ligne 6 : cette ligne est page 2"_s,
            u"p. 1, ligne 2 : deux fois"_s, u"p. 1, ligne 2, A Deux : arrivée déjà notée"_s,
            u"p. 1 : 2 signatures tapées, 4 au bas de la page"_s };
        QCOMPARE(told(check), expected);
        QVERIFY(mustBeMended(check.problems.at(1)));
        QVERIFY(!mustBeMended(check.problems.at(2)));
        QCOMPARE(check.toMark, QList<Id<Person>> { hall.people[0] });
    }

    void aPageThatTheSheetDoesNotHaveIsTold()
    {
        const Hall hall;
        QCOMPARE(told(hall.check(u"1"_s, u"1, 0, 5"_s)), QStringList { u"p. 3 : la feuille n’a pas cette page"_s });
    }

    void blankRowsAskForTheirName()
    {
        const Hall hall;
        const auto check = hall.check(u"7-8"_s);
        const QList<SheetRow> blanks { { 2, 7, {} }, { 2, 8, {} } };
        QCOMPARE(check.blanks, blanks);
        QCOMPARE(check.pages.at(1).signatures, 2);
    }

    void theSheetIsOneChangeAndTellsNoTimeOfArrival()
    {
        Hall hall;
        hall.then(PersonArrived { hall.people[0] });
        PersonAdded newcomer;
        newcomer.familyName = u"NEUF"_s;
        newcomer.standing = Standing::Outsider; // whoever signs is added as a member
        hall.then(SheetSigned { { hall.people[0], hall.people[1] }, { newcomer } });
        QCOMPARE(presentNow(hall.state()), 3);
        QCOMPARE(stayOf(hall.state(), *hall.state().people.find(hall.people[0])).where, Whereabouts::There);
        QCOMPARE(stayOf(hall.state(), *hall.state().people.find(hall.people[1])), (Stay { Whereabouts::Signed, {} }));
        const auto *added = hall.state().people.find(Id<Person>(6));
        QVERIFY(added && added->addedOnSpot && added->standing == Standing::Member);
        QCOMPARE(hall.refusal(SheetSigned { { hall.people[0], hall.people[1] }, {} }), ErrorKind::AlreadyDone);
        QCOMPARE(hall.refusal(SheetSigned { { hall.people[2], hall.people[2] }, {} }), ErrorKind::SamePersonTwice);
    }

    void thePlatformsPaperGoesByPageAndLine()
    {
        Hall hall;
        PeopleImported list;
        for (int i = 0; i < 5; ++i)
            list.listed.append({ i < 3 ? 1 : 2, i < 3 ? i + 1 : i - 2, hall.people[i] });
        hall.then(list);
        const auto layout = *listedLayout(hall.state());
        const auto check = checkSheet(hall.state(), layout, readTypedRows(u"p. 1 : 2-3 p. 2 : 1, 3", layout.numbering), {});
        const QList<Id<Person>> marked { hall.people[1], hall.people[2], hall.people[3] };
        QCOMPARE(check.toMark, marked);
        QCOMPARE(check.blanks, (QList<SheetRow> { { 2, 3, {} } }));
        const auto beyond = checkSheet(hall.state(), layout, readTypedRows(u"p. 1 : 4", layout.numbering), {});
        QCOMPARE(told(beyond), QStringList { u"p. 1, ligne 4 : la feuille n’a pas cette ligne"_s });
    }

    void theLastRowsOfPagesGoUp()
    {
        Hall hall;
        QCOMPARE(hall.refusal(SheetPrinted { hall.people, 2, 2, { 6, 4 } }), ErrorKind::NumberOutOfRange);
        QCOMPARE(hall.refusal(SheetPrinted { hall.people, 2, 1, { 9 } }), ErrorKind::NumberOutOfRange);
    }
};

QTEST_GUILESS_MAIN(SheetCheckTest)
#include "sheetchecktest.moc"
