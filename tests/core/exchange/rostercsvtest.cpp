// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rostercsv.h"

#include "core/people/cleantext.h"
#include "core/seating/seatable.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const auto file = u"liste.csv"_s;

RosterTable rosterOf(const QByteArray &csv)
{
    const auto roster = readRoster(csv, file);
    return roster ? *roster : RosterTable { {}, {}, {}, { roster.error() }, {}, {}, {} };
}

/** « together 0,2 », « group 3 1 »: each wish as a word, its group and its people. */
QStringList wishesOf(const QByteArray &csv)
{
    static const QStringList kinds { u"reachable"_s, u"group"_s, u"together"_s, u"apart"_s };
    QStringList words;
    for (const auto &wish : rosterOf(csv).wishes) {
        QStringList people;
        for (const int person : wish.people)
            people.append(QString::number(person));
        words.append(kinds.at(int(wish.kind)) + (wish.group ? u' ' + QString::number(*wish.group) : QString()) + u' ' + people.join(u','));
    }
    return words;
}

}

class RosterCsvTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPersonIsReadFromEveryColumn();
    void aGenderIsReadInAnyUsualWord_data();
    void aGenderIsReadInAnyUsualWord();
    void anUnknownGenderIsUnsaidAndTold();
    void aTableIsAskedForByAnyWordButNo();
    void peopleAreNamedAsTheyAreWritten();
    void aWordThatSeveralWriteIsAWish();
    void aWordOfOnePersonIsTold();
    void nobodyIsWishedWithThemselves();
    void aNameOfSeveralIsRefusedWithThem();
    void namesakesAreCalledWithTheirGroup();
    void theSamePersonTwiceIsRefused();
    void aRowWithoutAUsableNameIsRefused();
    void aGroupThatIsNoNumberIsRefused_data();
    void aGroupThatIsNoNumberIsRefused();
    void aListOfNobodyIsRefused_data();
    void aListOfNobodyIsRefused();
    void aLineWithoutEndIsRefusedWithItsPlace();
};

void RosterCsvTest::aPersonIsReadFromEveryColumn()
{
    const auto roster = rosterOf("name,local_group,gender,tasks,together,apart,pin,wheelchair\n"
                                 "LAMARQUE Odile,Vichy | Gannat,F,caisse ; matériel,,,2,oui\n");
    QCOMPARE(
        roster.roster, (SeatingRoster { { u"LAMARQUE Odile"_s, { u"Vichy"_s, u"Gannat"_s }, Gender::F, { u"caisse"_s, u"matériel"_s } } }));
    QCOMPARE(roster.wishes, (QList<SeatingWish> { { WishKind::Reachable, { 0 }, {} }, { WishKind::InGroup, { 0 }, 2 } }));
    QVERIFY(roster.refused.isEmpty() && roster.doubts.isEmpty());
}

void RosterCsvTest::aGenderIsReadInAnyUsualWord_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<Gender>("gender");
    for (const auto *word : { "F", "femme", "Féminin", "female", "woman" })
        QTest::newRow(word) << QByteArray(word) << Gender::F;
    for (const auto *word : { "M", "h", "Homme", "masculin", "male", "man" })
        QTest::newRow(word) << QByteArray(word) << Gender::M;
    for (const auto *word : { "O", "autre", "other", "x", "NB", "non-binaire" })
        QTest::newRow(word) << QByteArray(word) << Gender::O;
    for (const auto *word : { "", "?", "unsaid", "non dit", "inconnu" })
        QTest::newRow(*word ? word : "empty") << QByteArray(word) << Gender::Unsaid;
}

void RosterCsvTest::aGenderIsReadInAnyUsualWord()
{
    QFETCH(const QByteArray, said);
    const auto roster = rosterOf("nom,genre\nROUX Sam," + said + "\n");
    QVERIFY(roster.doubts.isEmpty());
    QTEST(roster.roster.first().gender, "gender");
}

void RosterCsvTest::anUnknownGenderIsUnsaidAndTold()
{
    const auto roster = rosterOf("nom;genre\nROUX Sam;hélicoptère\n");
    QCOMPARE(roster.roster.first().gender, Gender::Unsaid);
    QCOMPARE(
        roster.doubts, (QList<Error> { { ErrorKind::JsonChoice, { u"gender"_s, u"hélicoptère"_s, u"F, M, O"_s }, Place { file, 2, 2 } } }));
}

void RosterCsvTest::aTableIsAskedForByAnyWordButNo()
{
    QCOMPARE(wishesOf("nom,fauteuil\nA A,oui\nB B,non\nC C,\nD D,0\nE E,x\nF F,No\n"), QStringList({ u"reachable 0"_s, u"reachable 4"_s }));
    const auto unclear = rosterOf("nom,fauteuil\nA A,peut-être\nB B,oui\n");
    QCOMPARE(unclear.wishes.size(), 2);
    QCOMPARE(unclear.doubts,
        (QList<Error> { { ErrorKind::JsonChoice, { u"wheelchair"_s, u"peut-être"_s, u"oui, non"_s }, Place { file, 2, 2 } } }));
}

void RosterCsvTest::peopleAreNamedAsTheyAreWritten()
{
    QCOMPARE(wishesOf("nom;ensemble;séparer\nLE GUERN Élise;;\nROUX Sam;le guern elise;\nZAÏD Nour;;Roux Sam|Le Guern Élise\n"),
        QStringList({ u"together 0,1"_s, u"apart 1,2"_s, u"apart 0,2"_s }));
    QCOMPARE(
        wishesOf("nom;ensemble\n\"Durand, Éva\";\nROUX Sam;\"Durand, Éva\"\n"), QStringList { u"together 0,1"_s }); // a comma in a name
}

void RosterCsvTest::aWordThatSeveralWriteIsAWish()
{
    QCOMPARE(wishesOf("nom;ensemble;à part\nA A;duo;\nB B;;trio\nC C;Duo;trio\nD D;;TRIO\n"),
        QStringList({ u"together 0,2"_s, u"apart 1,2,3"_s }));
}

void RosterCsvTest::aWordOfOnePersonIsTold()
{
    const auto roster = rosterOf("nom;ensemble\nA A;seule\nB B;\n");
    QVERIFY(roster.wishes.isEmpty());
    QCOMPARE(roster.doubts, (QList<Error> { { ErrorKind::UnknownPerson, { u"seule"_s }, Place { file, 2, 2 } } }));
}

void RosterCsvTest::nobodyIsWishedWithThemselves()
{
    const auto roster = rosterOf("nom;ensemble\nA A;a a\nB B;\n");
    QVERIFY(roster.wishes.isEmpty() && roster.doubts.isEmpty() && roster.refused.isEmpty());
}

void RosterCsvTest::aNameOfSeveralIsRefusedWithThem()
{
    const auto roster = rosterOf("nom;groupe;à part\nPETIT Jean;Vichy;\nPETIT Jean;Moulins;\nZAÏD Nour;;Petit Jean\n");
    QVERIFY(roster.wishes.isEmpty());
    const Error told { ErrorKind::AmbiguousPerson, { u"Petit Jean"_s, u"PETIT Jean (Vichy), PETIT Jean (Moulins)"_s },
        Place { file, 4, 3 } };
    QCOMPARE(roster.refused, QList<Error> { told });
}

void RosterCsvTest::namesakesAreCalledWithTheirGroup()
{
    const auto roster = rosterOf("nom;groupe\nPETIT Jean;Vichy\nPETIT Jean;Moulins;\nZAÏD Nour;Vichy\nROUX Sam;Nord|Sud\nROUX Sam;\n");
    QCOMPARE(roster.labels,
        QStringList({ u"PETIT Jean (Vichy)"_s, u"PETIT Jean (Moulins)"_s, u"ZAÏD Nour"_s, u"ROUX Sam (Nord et Sud)"_s, u"ROUX Sam"_s }));
    QCOMPARE(roster.personCalled(u"petit jean (moulins)"_s).value(), 1);
    QCOMPARE(roster.personCalled(u"Zaïd Nour (Vichy)"_s).value(), 2); // with a group where none is needed
    QCOMPARE(roster.personCalled(u"ROUX Sam"_s).value(), 4); // the only one without a group
    QCOMPARE(roster.personCalled(u"Zaïd"_s).error(), (Error { ErrorKind::UnknownPerson, { u"Zaïd"_s }, {} }));
}

void RosterCsvTest::theSamePersonTwiceIsRefused()
{
    const auto roster = rosterOf("nom;groupe\nPETIT Jean;Vichy\nROUX Sam;\nPetit Jean;vichy\nPETIT JEAN;Vichy\n");
    QCOMPARE(roster.roster.size(), 2);
    QCOMPARE(roster.refused,
        (QList<Error> { { ErrorKind::DuplicateRow, { u"2"_s }, Place { file, 4, 1 } },
            { ErrorKind::DuplicateRow, { u"2"_s }, Place { file, 5, 1 } } }));
}

void RosterCsvTest::aRowWithoutAUsableNameIsRefused()
{
    const auto roster = rosterOf("groupe;nom\nVichy;\nVichy;" + QByteArray(maxNameLength + 1, 'x') + "\nVichy;"
        + QByteArray(maxNameLength, 'x') + "\nVichy;ROUX Sam;en trop\n");
    QCOMPARE(roster.roster.size(), 1);
    QList<ErrorKind> kinds;
    QList<std::optional<Place>> places;
    for (const auto &error : roster.refused) {
        kinds.append(error.kind);
        places.append(error.place);
    }
    QCOMPARE(kinds, QList({ ErrorKind::JsonUnexpected, ErrorKind::RowWithoutName, ErrorKind::NameTooLong }));
    QCOMPARE(places, QList<std::optional<Place>>({ Place { file, 5, 3 }, Place { file, 2, 2 }, Place { file, 3, 2 } }));
    QCOMPARE(roster.refused.last().facts, QStringList { QString::number(maxNameLength) });
}

void RosterCsvTest::aGroupThatIsNoNumberIsRefused_data()
{
    QTest::addColumn<QByteArray>("pin");
    for (const auto *pin : { "0", "-1", "10001", "deux", "2.5" })
        QTest::newRow(pin) << QByteArray(pin);
}

void RosterCsvTest::aGroupThatIsNoNumberIsRefused()
{
    QFETCH(const QByteArray, pin);
    const auto roster = rosterOf("nom;petit groupe\nROUX Sam;" + pin + "\nZAÏD Nour;10000\n");
    QCOMPARE(roster.roster.size(), 2); // they are seated, the wish alone is left out
    QCOMPARE(roster.wishes, (QList<SeatingWish> { { WishKind::InGroup, { 1 }, 10'000 } }));
    QCOMPARE(roster.refused, (QList<Error> { { ErrorKind::NumberOutOfRange, { u"number"_s, u"1"_s, u"10000"_s }, Place { file, 2, 2 } } }));
}

void RosterCsvTest::aListOfNobodyIsRefused_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("empty") << QByteArray() << ErrorKind::EmptyFile;
    QTest::newRow("no name") << QByteArray("pseudo;genre\nTiti;F\n") << ErrorKind::JsonMissing;
    QTest::newRow("header alone") << QByteArray("nom;genre\n\n") << ErrorKind::EmptyText;
    QTest::newRow("no text") << QByteArray("nom\0;genre\n", 11) << ErrorKind::NulInText;
}

void RosterCsvTest::aListOfNobodyIsRefused()
{
    QFETCH(const QByteArray, csv);
    const auto roster = readRoster(csv, file);
    QVERIFY(!roster);
    QTEST(roster.error().kind, "kind");
}

void RosterCsvTest::aLineWithoutEndIsRefusedWithItsPlace()
{
    const auto roster = readRoster("nom\nROUX Sam\n" + QByteArray(200'000, 'x') + '\n', file);
    QVERIFY(!roster);
    QCOMPARE(roster.error().kind, ErrorKind::LineTooLong);
    QCOMPARE(roster.error().place->file, file);
    QCOMPARE(roster.error().place->line, std::optional(3));
}

QTEST_GUILESS_MAIN(RosterCsvTest)
#include "rostercsvtest.moc"
