// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/naming.h"
#include "tests/builders/played.h"

#include <QTest>

using namespace Qt::StringLiterals;

class NamingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsAPersonInEitherOrderWhateverTheAccents();
    void findsWhoWasTypedWithMarksThatAreNotSeen();
    void findsAPseudo();
    void tellsNamesakesApartByTheirGroup();
    void tellsNamesakesOfOneGroupApartByTheirPseudo();
    void saysWhoIsUnknown();
    void findsAProfileByPersonAndTask();
    void findsALocalGroup();
};

void NamingTest::findsAPersonInEitherOrderWhateverTheAccents()
{
    Played meeting;
    const auto id = meeting.member(u"LEFÈVRE-D’ÂGE"_s, u"Éliane"_s);
    for (const auto &text : { u"Éliane Lefèvre-d’Âge"_s, u"LEFEVRE D'AGE Eliane"_s, u"eliane  lefevre d age"_s })
        QCOMPARE(personNamed(meeting.state(), text).value().number(), id.number());
}

void NamingTest::findsWhoWasTypedWithMarksThatAreNotSeen()
{
    Played meeting;
    const auto id = meeting.member(u"\u202eMARCHAL\n"_s, u"Domi\u200bnique"_s);
    QCOMPARE(personNamed(meeting.state(), u"Dominique Marchal"_s).value().number(), id.number());
    QCOMPARE(meeting.state().people.find(id)->familyName, u"MARCHAL"_s);
    PersonAdded added;
    added.familyName = u"\u200b\u202e"_s;
    QCOMPARE(meeting.refusal(added), ErrorKind::EmptyText);
}

void NamingTest::findsAPseudo()
{
    Played meeting;
    PersonAdded added;
    added.pseudo = u"Cerise noire"_s;
    meeting.then(added);
    QVERIFY(personNamed(meeting.state(), u"cerise NOIRE"_s).has_value());
}

void NamingTest::tellsNamesakesApartByTheirGroup()
{
    Played meeting;
    const auto north = meeting.localGroup(u"GA Nord"_s);
    const auto south = meeting.localGroup(u"GA Sud"_s);
    meeting.member(u"MARCHAL"_s, u"Dominique"_s, { north });
    const auto second = meeting.member(u"MARCHAL"_s, u"Dominique"_s, { south });
    const auto ambiguous = personNamed(meeting.state(), u"Dominique Marchal"_s);
    QVERIFY(!ambiguous);
    QCOMPARE(ambiguous.error().kind, ErrorKind::AmbiguousPerson);
    const auto numbered = u"n° %1"_s.arg(second.number());
    for (const auto &text : { numbered, u"Dominique Marchal "_s + numbered, u"Dominique Marchal (GA Sud) "_s + numbered })
        QCOMPARE(personNamed(meeting.state(), text).value().number(), second.number());
    QVERIFY(!personNamed(meeting.state(), u"Odile Puech "_s + numbered)); // who is somebody else
    QVERIFY(ambiguous.error().facts.at(1).contains(u"GA Nord"_s) && ambiguous.error().facts.at(1).contains(u"GA Sud"_s));
    QCOMPARE(personNamed(meeting.state(), u"Dominique Marchal (GA Sud)"_s).value().number(), second.number());
}

void NamingTest::tellsNamesakesOfOneGroupApartByTheirPseudo()
{
    Played meeting;
    PersonAdded added;
    added.familyName = u"MARCHAL"_s;
    added.givenName = u"Dominique"_s;
    added.groups = { meeting.localGroup(u"GA Nord"_s) };
    for (const auto &pseudo : { u"Domi"_s, u"Nico"_s, QString() }) {
        added.pseudo = pseudo;
        meeting.then(added);
    }
    const auto ambiguous = personNamed(meeting.state(), u"Dominique Marchal"_s);
    QVERIFY(!ambiguous);
    const auto words = ambiguous.error().facts.at(1).split(u", "_s);
    QCOMPARE(words.size(), 3);
    QVERIFY(words.at(0).contains(u"« Domi »"_s) && words.at(1).contains(u"« Nico »"_s) && words.at(2).contains(u"n° "_s));
}

void NamingTest::saysWhoIsUnknown()
{
    Played meeting;
    QCOMPARE(personNamed(meeting.state(), u"Personne"_s).error().kind, ErrorKind::UnknownPerson);
    QCOMPARE(personNamed(meeting.state(), u""_s).error().kind, ErrorKind::UnknownPerson);
    QCOMPARE(localGroupNamed(meeting.state(), u"GA Nulle Part"_s).error().kind, ErrorKind::UnknownLocalGroup);
}

void NamingTest::findsAProfileByPersonAndTask()
{
    Played meeting;
    const auto person = meeting.member(u"ORTOLAN"_s, u"Jeanne"_s);
    meeting.then(ProfileAdded { {}, person, u"a"_s });
    const auto resolve = namingIn(meeting.state());
    QVERIFY(resolve("profile"_L1, u"Jeanne Ortolan/a"_s).has_value());
    QCOMPARE(resolve("profile"_L1, u"Jeanne Ortolan/b"_s).error().kind, ErrorKind::AbsentProfile);
    QCOMPARE(resolve("profile"_L1, u"Jeanne Ortolan/z"_s).error().kind, ErrorKind::UnknownTask);
}

void NamingTest::findsALocalGroup()
{
    Played meeting;
    const auto id = meeting.localGroup(u"Vichy Populaire !"_s);
    QCOMPARE(localGroupNamed(meeting.state(), u"VICHY  populaire !"_s).value().number(), id.number());
}

QTEST_GUILESS_MAIN(NamingTest)
#include "namingtest.moc"
