// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/personsearch.h"

#include "core/people/names.h"
#include "tests/builders/people.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Person inGroup(Person person, quint32 group)
{
    person.groups.append(Id<LocalGroup>(group));
    return person;
}

Person hidden(Person person)
{
    person.sharing = NameSharing::PseudoOnly;
    return person;
}

const QList<Person> &people()
{
    static const QList<Person> all { inGroup(personNamed(1, u"MARTIN Ève (Vevette)"_s), 1),
        inGroup(personNamed(2, u"ABADIE Martin (Tintin)"_s), 2), inGroup(personNamed(3, u"LE GUERN-MARÉCHAL Ana (Ana)"_s), 1),
        hidden(personNamed(4, u"SAVARY Zita (mouette)"_s)), personNamed(5, u"DUC Jo (martinet)"_s), personNamed(6, u"ŒUVRARD Léa (Lea)"_s),
        personNamed(7, u"SAINT-MARTIN Lou (lou)"_s) };
    return all;
}

QList<quint32> found(QStringView typed, qsizetype limit = 10)
{
    const PersonSearch search(people(), { localGroupNamed(1, u"Saint-Éloy insoumise"_s), localGroupNamed(2, u"Vichy populaire"_s) });
    QList<quint32> numbers;
    for (const auto id : search.find(typed, limit))
        numbers.append(id.number());
    return numbers;
}

using Ids = QList<quint32>;

}

class PersonSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsByTheBeginningOfANameFirst();
    void findsByPartsInAnyOrder();
    void findsLettersWithin();
    void findsByPseudoAndGroup();
    void doesNotFindHiddenNames();
    void foldsWhatIsTyped();
    void stopsAtTheLimit();
    void showsTheFirstPeopleWhenNothingIsTyped();
    void findsNobodyInAnEmptyList();
};

void PersonSearchTest::findsByTheBeginningOfANameFirst()
{
    QCOMPARE(found(u"martin"), Ids({ 1, 2, 7, 5 })); // family, given, other words of a name, pseudo
    QCOMPARE(found(u"m"), Ids({ 1, 4, 2, 3, 7, 5 }));
}

void PersonSearchTest::findsByPartsInAnyOrder()
{
    QCOMPARE(found(u"eve mart"), Ids { 1 });
    QCOMPARE(found(u"mart eve"), Ids { 1 });
    QCOMPARE(found(u"ana guern"), Ids { 3 });
    QCOMPARE(found(u"ana guern vichy"), Ids {});
}

void PersonSearchTest::findsLettersWithin()
{
    QCOMPARE(found(u"vrar"), Ids { 6 });
    QCOMPARE(found(u"échal"), Ids { 3 });
    QCOMPARE(found(u"z"), Ids {}); // a single letter only begins words
}

void PersonSearchTest::findsByPseudoAndGroup()
{
    QCOMPARE(found(u"tint"), Ids { 2 });
    QCOMPARE(found(u"éloy"), Ids({ 3, 1 }));
    QCOMPARE(found(u"saint mart"), Ids({ 7, 1 }));
    QCOMPARE(found(u"mart saint"), Ids({ 7, 1 }));
    QCOMPARE(found(u"vichy ab"), Ids { 2 });
    QCOMPARE(found(u"saint"), Ids({ 7, 3, 1 })); // a name before groups
}

void PersonSearchTest::doesNotFindHiddenNames()
{
    QCOMPARE(found(u"mouet"), Ids { 4 });
    QCOMPARE(found(u"savary"), Ids {});
    QCOMPARE(found(u"zita"), Ids {});
}

void PersonSearchTest::foldsWhatIsTyped()
{
    for (const auto typed : { u"oeuvrard", u"ŒUVRARD", u" œuvrard ", u"-OEuv", u"Lea oeuv" })
        QCOMPARE(found(typed), Ids { 6 });
    QCOMPARE(found(u"guern-mare"), Ids { 3 });
}

void PersonSearchTest::stopsAtTheLimit()
{
    QCOMPARE(found(u"martin", 2), Ids({ 1, 2 }));
    QCOMPARE(found(u"martin", 0), Ids {});
    QCOMPARE(found(u"a b c d e f g h i j k l"), Ids {});
}

void PersonSearchTest::showsTheFirstPeopleWhenNothingIsTyped()
{
    QCOMPARE(found(u" "), Ids({ 2, 5, 3, 1, 4, 6, 7 }));
    QCOMPARE(found(u"", 3), Ids({ 2, 5, 3 }));
}

void PersonSearchTest::findsNobodyInAnEmptyList()
{
    const PersonSearch search({}, {});
    QVERIFY(search.find(u"a", 5).isEmpty());
    QVERIFY(search.find(u"", 5).isEmpty());
}

QTEST_GUILESS_MAIN(PersonSearchTest)
#include "personsearchtest.moc"
