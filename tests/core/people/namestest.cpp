// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/names.h"

#include "tests/builders/people.h"

#include <QTest>

using namespace Qt::StringLiterals;

class NamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldsWhatIsWrittenInSeveralWays_data();
    void foldsWhatIsWrittenInSeveralWays();
    void foldsTwiceAsOnce();
    void ordersByFamilyThenGivenName();
    void ordersPseudosAmongTheNames();
    void ordersTheSameWhateverTheOrderBefore();
    void writesAFamilyNameInASentence_data();
    void writesAFamilyNameInASentence();
    void showsThePseudoWhereTheNameIsHidden();
    void saysThePseudoOnlyWhereItTellsMore();
    void showsNoHiddenNameEvenWithoutPseudo();
    void findsTheLetterOfAList();
    void findsNamesakes();
};

void NamesTest::foldsWhatIsWrittenInSeveralWays_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("folded");
    QTest::newRow("accents") << u"ÉLOÏSE Gaël Çelik"_s << u"eloise gael celik"_s;
    QTest::newRow("accents apart") << u"E\u0301LOI\u0308SE"_s << u"eloise"_s;
    QTest::newRow("ligatures") << u"LŒUILLET Lætitia GROß"_s << u"loeuillet laetitia gross"_s;
    QTest::newRow("capital ligatures") << u"Œ Æ ẞ"_s << u"oe ae ss"_s;
    QTest::newRow("printer's ligature") << u"GRIﬃTH"_s << u"griffith"_s;
    QTest::newRow("hyphens") << u"LE GUERN-MARÉCHAL Le‐Guern\u2011X"_s << u"le guern marechal le guern x"_s;
    QTest::newRow("apostrophes") << u"D'ÂGE D’ÂGE D‘Age DʼAge"_s << u"d age d age d age d age"_s;
    QTest::newRow("spaces") << u"  LE\u00a0 \u202f\tGUERN \n"_s << u"le guern"_s;
    QTest::newRow("gaps in a row") << u"Vaux - l' Aumône-"_s << u"vaux l aumone"_s;
    QTest::newRow("marks without width") << u"\u202eABA\u200bDIE\u200f\ufeff\u00ad"_s << u"abadie"_s;
    QTest::newRow("far letters") << u"ŁUKASZ Ōsaka Ἀθηνᾶ"_s << u"łukasz osaka αθηνα"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("only gaps") << u" -’ "_s << QString();
}

void NamesTest::foldsWhatIsWrittenInSeveralWays()
{
    QFETCH(QString, written);
    QFETCH(QString, folded);
    QCOMPARE(fold(written), folded);
}

void NamesTest::foldsTwiceAsOnce()
{
    for (char16_t c = 1; c < 0x2100; ++c) {
        const auto once = fold(u"a"_s + QChar(c) + u"b"_s);
        QCOMPARE(fold(once), once);
    }
}

namespace {
QStringList namesOf(const QList<Person> &people)
{
    QStringList names;
    for (const auto &person : people)
        names += listName(person);
    return names;
}
}

void NamesTest::ordersByFamilyThenGivenName()
{
    const QList<Person> people { personNamed(1, u"LE GUERN Anne"_s), personNamed(2, u"LE Zoé"_s), personNamed(3, u"LEBON Ève"_s),
        personNamed(4, u"ÉBOUÉ Yves"_s), personNamed(5, u"LE-GUERN-MARÉCHAL Abel"_s), personNamed(6, u"D’ÂGE Luc"_s) };
    QCOMPARE(namesOf(sortedByName(people)),
        QStringList({ u"D’ÂGE Luc"_s, u"ÉBOUÉ Yves"_s, u"LE Zoé"_s, u"LE GUERN Anne"_s, u"LE-GUERN-MARÉCHAL Abel"_s, u"LEBON Ève"_s }));
}

void NamesTest::ordersPseudosAmongTheNames()
{
    Person hidden = personNamed(3, u"ABADIE Zita (mouette)"_s);
    hidden.sharing = NameSharing::PseudoOnly;
    const QList<Person> people { personNamed(1, u"NOVAK Ida"_s), hidden, personNamed(2, u"LUC Ana"_s) };
    QCOMPARE(namesOf(sortedByName(people)), QStringList({ u"LUC Ana"_s, u"mouette"_s, u"NOVAK Ida"_s }));
}

void NamesTest::ordersTheSameWhateverTheOrderBefore()
{
    const QList<Person> people { personNamed(1, u"ROUX Gaël"_s), personNamed(2, u"ROUX Gael"_s), personNamed(3, u"ROUX Gael"_s) };
    const QList<Person> turned { people[2], people[0], people[1] };
    QCOMPARE(sortedByName(turned), sortedByName(people));
    QCOMPARE(sortedByName(people), QList<Person>({ people[1], people[2], people[0] }));
}

void NamesTest::writesAFamilyNameInASentence_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("spoken");
    QTest::addColumn<QString>("shorter");
    QTest::newRow("plain") << u"ABADIE Thérèse"_s << u"Thérèse Abadie"_s << u"Thérèse A."_s;
    QTest::newRow("hyphen") << u"LE GUERN-MARÉCHAL Anne-Sophie"_s << u"Anne-Sophie Le Guern-Maréchal"_s << u"Anne-Sophie L."_s;
    QTest::newRow("apostrophe") << u"D'ALMEIDA Ana"_s << u"Ana D'Almeida"_s << u"Ana D."_s;
    QTest::newRow("typographic apostrophe") << u"N’DIAYE Awa"_s << u"Awa N’Diaye"_s << u"Awa N."_s;
    QTest::newRow("particle") << u"DE LA TOUR Jean"_s << u"Jean de La Tour"_s << u"Jean D."_s;
    QTest::newRow("particles") << u"VAN DER BERG Jo"_s << u"Jo van der Berg"_s << u"Jo V."_s;
    QTest::newRow("a particle that is a name") << u"DU Linh"_s << u"Linh Du"_s << u"Linh D."_s;
    QTest::newRow("no given name") << u"DE LA TOUR"_s << u"De La Tour"_s << u"De La Tour"_s;
    QTest::newRow("accent") << u"ÉBOUÉ Yves"_s << u"Yves Éboué"_s << u"Yves É."_s;
}

void NamesTest::writesAFamilyNameInASentence()
{
    QFETCH(QString, name);
    const auto person = personNamed(1, name);
    QCOMPARE(listName(person), name);
    QTEST(spokenName(person), "spoken");
    QTEST(shortName(person), "shorter");
}

void NamesTest::showsThePseudoWhereTheNameIsHidden()
{
    Person person = personNamed(1, u"ABADIE Thérèse (Titi)"_s);
    QCOMPARE(listName(person), u"ABADIE Thérèse"_s);
    person.sharing = NameSharing::PseudoOnly;
    for (const auto &shown : { listName(person), spokenName(person), shortName(person) })
        QCOMPARE(shown, u"Titi"_s);
    QCOMPARE(orderKey(person).folded, u"titi"_s);
    QCOMPARE(letterOf(person), u'T');
}

void NamesTest::saysThePseudoOnlyWhereItTellsMore()
{
    QCOMPARE(pseudoBeside(personNamed(1, u"ABADIE Thérèse (Titi)"_s)), u"Titi"_s);
    for (const auto &same :
        { u"ROUX Gaël (Gaël Roux)"_s, u"ROUX Gaël (gael  ROUX)"_s, u"ROUX Gaël (Roux Gaël)"_s, u"ROUX Gaël"_s, u"(Titi)"_s })
        QCOMPARE(pseudoBeside(personNamed(1, same)), QString());
}

void NamesTest::showsNoHiddenNameEvenWithoutPseudo()
{
    Person person = personNamed(1, u"ABADIE Thérèse"_s);
    person.sharing = NameSharing::PseudoOnly;
    for (const auto &shown : { listName(person), spokenName(person), shortName(person), orderKey(person).written })
        QCOMPARE(shown, u"(sans nom)"_s);
}

void NamesTest::findsTheLetterOfAList()
{
    QCOMPARE(letterOf(personNamed(1, u"ÉBOUÉ Yves"_s)), u'E');
    QCOMPARE(letterOf(personNamed(1, u"ŒUVRARD Léa"_s)), u'O');
    QCOMPARE(letterOf(personNamed(1, u"(*_mouette)"_s)), u'M');
    QCOMPARE(letterOf(personNamed(1, u"(1789)"_s)), u'#');
}

void NamesTest::findsNamesakes()
{
    Person hidden = personNamed(5, u"ABADIE Thérèse (Titi)"_s);
    hidden.sharing = NameSharing::PseudoOnly;
    const QList<Person> people { personNamed(1, u"ABADIE Thérèse"_s), personNamed(2, u"Abadie therese"_s), personNamed(3, u"ROUX Gaël"_s),
        personNamed(4, u"(titi)"_s), hidden };
    QCOMPARE(namesakes(people), QSet<quint32>({ 1, 2, 4, 5 }));
    QVERIFY(namesakes({}).isEmpty());
}

QTEST_GUILESS_MAIN(NamesTest)
#include "namestest.moc"
