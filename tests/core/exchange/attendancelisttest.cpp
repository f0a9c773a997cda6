// SPDX-License-Identifier: GPL-3.0-or-later
// The platform's attendance list, out of words with their places.
#include "core/exchange/attendancelist.h"
#include "tests/core/exchange/importbuilders.h"
#include "tests/core/exchange/madeuplist.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr double name = 10;
constexpr double small = 8;
constexpr double plain = 8.8;

PdfPage pageWithHead()
{
    PdfPage page { 595, 842, {} };
    putLine(page, 47, 50, plain, u"NOM"_s);
    putLine(page, 237.5, 50, plain, u"DESCRIPTION"_s);
    putLine(page, 428, 50, plain, u"SIGNATURE"_s);
    return page;
}

ImportedPeople listOf(const QList<PdfPage> &pages)
{
    const Result<ImportedPeople> people = readAttendanceList(pages, u"liste.pdf"_s);
    return people ? *people : ImportedPeople {};
}

/** Names of one line each with their pseudo below; the family name, which has so many words, in bold. */
PdfPage pageOfBold(const QList<std::pair<QString, int>> &names)
{
    PdfPage page = pageWithHead();
    double top = 70;
    for (const auto &[text, bold] : names) {
        const qsizetype first = page.words.size();
        putLine(page, 47, top, name, text);
        for (qsizetype word = first; word < first + bold; ++word)
            page.words[word].isBold = true;
        putLine(page, 47, top + 11, small, u"(Jo)"_s);
        top += 40;
    }
    return page;
}

} // namespace

class AttendanceListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsARow();
    void partsANameByItsWeight();
    void keepsTheSpaceAfterAFullLine();
    void leavesAWordWholeThatIsPartlyBold();
    void readsAHiddenName();
    void tellsBracketsOfAPseudoFromThoseAroundIt();
    void putsWrappedCellsTogether();
    void readsSeveralGroupsAndDashesInside();
    void goesOnWithADescriptionOverThePage();
    void goesOnWithAPseudoOverThePage();
    void readsAPageWithoutHead();
    void leavesTheFooterOut();
    void refusesANameOfFiveHundredCharacters();
    void refusesWhatHasNoHead();
    void readsAListOfNobody();
};

void AttendanceListTest::readsARow()
{
    PdfPage page = pageWithHead();
    putLine(page, 47, 70, name, u"DE LA TOUR Jean-Loup"_s);
    putLine(page, 47, 81, small, u"(Jean D.)"_s);
    putLine(page, 237.5, 71, plain, u"Élu·e local·e"_s);
    putLine(page, 237.5, 80, plain, u"— GA Moulins"_s);
    const ImportedPeople people = listOf({ page });
    QCOMPARE(linesOf(people), QStringList({ u"DE LA TOUR|Jean-Loup|Jean D.|Élu·e local·e|GA Moulins||"_s }));
    QCOMPARE(people.kind, InputKind::AttendancePdf);
    QCOMPARE(people.rows[0].place, (Place { u"liste.pdf"_s, 1, {} }));
}

void AttendanceListTest::partsANameByItsWeight()
{
    PdfPage page = pageOfBold({ { u"LE GALL J.-P."_s, 2 }, { u"PETIT"_s, 0 }, { u"de Witt JO"_s, 2 }, { u"MARTIN LOU"_s, 0 } });
    QCOMPARE(linesOf(listOf({ page })),
        QStringList({ u"LE GALL|J.-P.|Jo||||"_s, u"PETIT||Jo||||"_s, u"de Witt|JO|Jo||||"_s, u"MARTIN LOU||Jo||||"_s }));
    PdfPage wrapped = pageWithHead();
    putLine(wrapped, 47, 59, name, u"RAKOTOMALALA-"_s);
    putLine(wrapped, 47, 70, name, u"VERNET J.-P."_s);
    putLine(wrapped, 47, 81, name, u"A."_s);
    putLine(wrapped, 47, 92, small, u"(Jo)"_s);
    wrapped.words[3].isBold = true;
    wrapped.words[4].isBold = true;
    QCOMPARE(linesOf(listOf({ wrapped })), QStringList({ u"RAKOTOMALALA-VERNET|J.-P. A.|Jo||||"_s }));
}

/** A long given name after the family name ends at the edge of its cell, and is no word that goes on. */
void AttendanceListTest::keepsTheSpaceAfterAFullLine()
{
    PdfPage page = pageWithHead();
    page.words += { { u"LÊ"_s, QRectF(47, 59, 20, name), true, true }, { u"Marie-Éléonore"_s, QRectF(70, 59, 157, name), false, false } };
    putLine(page, 47, 70, name, u"Zoé"_s);
    putLine(page, 47, 81, small, u"(Jo)"_s);
    QCOMPARE(linesOf(listOf({ page })), QStringList({ u"LÊ|Marie-Éléonore Zoé|Jo||||"_s }));
}

/** A letter that the bold font lacks comes from another one. */
void AttendanceListTest::leavesAWordWholeThatIsPartlyBold()
{
    PdfPage page = pageWithHead();
    page.words += { { u"L"_s, QRectF(47, 70, 6, name), false, true }, { u"Ê"_s, QRectF(53, 70, 6, name), true, false },
        { u"Jo"_s, QRectF(62, 70, 10, name), false, false } };
    putLine(page, 47, 81, small, u"(Jo)"_s);
    QCOMPARE(linesOf(listOf({ page })), QStringList({ u"LÊ|Jo|Jo||||"_s }));
}

void AttendanceListTest::readsAHiddenName()
{
    PdfPage page = pageWithHead();
    putLine(page, 47, 75, name, u"JEAN LOUP"_s);
    putLine(page, 237.5, 71, plain, u"— GA Moulins"_s);
    putLine(page, 47, 110, name, u"Zo"_s);
    QCOMPARE(linesOf(listOf({ page })), QStringList({ u"||JEAN LOUP||GA Moulins|||hidden"_s, u"||Zo|||||hidden"_s }));
}

void AttendanceListTest::tellsBracketsOfAPseudoFromThoseAroundIt()
{
    PdfPage page = pageWithHead();
    putLine(page, 47, 70, name, u"PETIT Jo"_s);
    putLine(page, 47, 81, small, u"(Jo (le vrai))"_s);
    putLine(page, 47, 110, name, u"Un pseudo qui s'étend"_s);
    putLine(page, 47, 121, name, u"(et plus)"_s);
    QCOMPARE(linesOf(listOf({ page })), QStringList({ u"PETIT|Jo|Jo (le vrai)||||"_s, u"||Un pseudo qui s'étend (et plus)|||||hidden"_s }));
}

void AttendanceListTest::putsWrappedCellsTogether()
{
    PdfPage page = pageWithHead();
    putLine(page, 47, 80, name, u"RAKOTOMALALA-"_s);
    putLine(page, 47, 91, name, u"VERNET Jo"_s);
    putLine(page, 47, 102, small, u"(Jo"_s);
    putLine(page, 47, 111, small, u"Vernet)"_s);
    putLine(page, 237.5, 78, plain, u"Député·e,"_s);
    putLine(page, 237.5, 87, plain, u"Élu·e local·e"_s);
    putLine(page, 237.5, 96, plain, u"— GA Saint-"_s);
    putLine(page, 237.5, 105, plain, u"Rémy et/"_s);
    putLine(page, 237.5, 114, plain, u"ou Nord -"_s);
    putLine(page, 237.5, 123, plain, u"Est"_s);
    QCOMPARE(linesOf(listOf({ page })),
        QStringList({ u"RAKOTOMALALA-VERNET|Jo|Jo Vernet|Député·e, Élu·e local·e|GA Saint-Rémy et/ou Nord - Est||"_s }));
}

void AttendanceListTest::readsSeveralGroupsAndDashesInside()
{
    PdfPage page = pageWithHead();
    putLine(page, 47, 85, name, u"Zo"_s);
    putLine(page, 237.5, 76, plain, u"— GA Moulins"_s);
    putLine(page, 237.5, 85, plain, u"— GA de la gare et du reste du canton bien plein"_s);
    putLine(page, 237.5, 94, plain, u"— et au-delà"_s);
    const ImportedPeople people = listOf({ page });
    QCOMPARE(people.rows.size(), 1);
    QCOMPARE(
        people.rows[0].localGroups, QStringList({ u"GA Moulins"_s, u"GA de la gare et du reste du canton bien plein — et au-delà"_s }));
}

void AttendanceListTest::goesOnWithADescriptionOverThePage()
{
    PdfPage first = pageWithHead();
    putLine(first, 47, 750, name, u"PETIT Jo"_s);
    putLine(first, 47, 761, small, u"(Jo)"_s);
    putLine(first, 237.5, 755, plain, u"Élu·e local·e"_s);
    PdfPage second = pageWithHead();
    putLine(second, 237.5, 70, plain, u"— GA Moulins"_s);
    putLine(second, 47, 100, name, u"GRAND Al"_s);
    putLine(second, 47, 111, small, u"(Al)"_s);
    putLine(second, 237.5, 106, plain, u"Député·e"_s);
    QCOMPARE(
        linesOf(listOf({ first, second })), QStringList({ u"PETIT|Jo|Jo|Élu·e local·e|GA Moulins||"_s, u"GRAND|Al|Al|Député·e|||"_s }));
}

void AttendanceListTest::goesOnWithAPseudoOverThePage()
{
    PdfPage first = pageWithHead();
    putLine(first, 47, 761, name, u"PETIT Jo"_s);
    PdfPage second = pageWithHead();
    putLine(second, 47, 70, small, u"(Jo)"_s);
    putLine(second, 47, 100, name, u"GRAND Al"_s);
    putLine(second, 47, 111, small, u"(Al)"_s);
    QCOMPARE(linesOf(listOf({ first, second })), QStringList({ u"PETIT|Jo|Jo||||"_s, u"GRAND|Al|Al||||"_s }));
}

void AttendanceListTest::readsAPageWithoutHead()
{
    PdfPage second { 595, 842, {} };
    putLine(second, 47, 30, name, u"Zo"_s);
    QCOMPARE(linesOf(listOf({ pageWithHead(), second })), QStringList({ u"||Zo|||||hidden"_s }));
}

void AttendanceListTest::leavesTheFooterOut()
{
    PdfPage page = pageWithHead();
    putLine(page, 47, 700, name, u"3 / 4"_s);
    putLine(page, 237.5, 811, 7.5, u"Boucle départementale de l&#x27;Allier"_s);
    putLine(page, 291, 821, 7.5, u"1 / 6"_s);
    PdfPage lost = pageWithHead(); // its figures were lost in the making
    putLine(lost, 47, 100, name, u"Zo"_s);
    putLine(lost, 237.5, 795, plain, u"Député·e"_s);
    putLine(lost, 47, 795, name, u"Al"_s);
    putLine(lost, 237.5, 811, 7.5, u"Boucle départementale de l&#x27;Allier"_s);
    putLine(lost, 293, 821, 7.5, u"/ 6"_s);
    QCOMPARE(linesOf(listOf({ page, lost })), QStringList({ u"||3 / 4|||||hidden"_s, u"||Zo|||||hidden"_s, u"||Al|Député·e||||hidden"_s }));
}

void AttendanceListTest::refusesANameOfFiveHundredCharacters()
{
    PdfPage page = pageWithHead();
    putLine(page, 47, 70, name, QString(500, u'A'));
    putLine(page, 47, 110, name, u"Zo"_s);
    const ImportedPeople people = listOf({ page });
    QCOMPARE(people.rowsRead, 2);
    QCOMPARE(people.rows.size(), 1);
    const Error expected { ErrorKind::NameTooLong, { u"200"_s }, Place { u"liste.pdf"_s, 1, {} } };
    QCOMPARE(people.refused, QList<Error> { expected });
}

void AttendanceListTest::refusesWhatHasNoHead()
{
    PdfPage page { 595, 842, {} };
    putLine(page, 47, 70, name, u"Facture du 3 mai"_s);
    const Result<ImportedPeople> people = readAttendanceList({ page }, u"facture.pdf"_s);
    QVERIFY(!people.has_value());
    QCOMPARE(people.error(), (Error { ErrorKind::NotAnAttendanceList, { u"facture.pdf"_s }, {} }));
}

void AttendanceListTest::readsAListOfNobody()
{
    const Result<ImportedPeople> people = readAttendanceList({ pageWithHead() }, u"liste.pdf"_s);
    QVERIFY(people.has_value());
    QCOMPARE(people->rowsRead, 0);
}

QTEST_GUILESS_MAIN(AttendanceListTest)
#include "attendancelisttest.moc"
