// SPDX-License-Identifier: GPL-3.0-or-later
// What is erased stands nowhere in the journal any more, and all else stays.
#include "core/meeting/erasure.h"
#include "core/record/texts.h"
#include "tests/builders/played.h"
#include "tests/builders/scripted.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ErasureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allContactsGoFromAWholeMeeting();
    void aMeetingWithoutContactsIsOtherwiseTheSame();
    void onePersonGoesFromAWholeMeeting();
    void aNameWithinAnotherNameStays();
    void aGivenNameThatOthersHaveStays();
    void aShortenedNameGoesAndTheFamilyNameAloneIsTold();
    void aPhoneGoesHoweverItIsSpaced();
    void aPersonGoesHoweverTheyAreSpelled_data();
    void aPersonGoesHoweverTheyAreSpelled();
    void whatWasSpelledOtherwiseIsLookedForToo();
    void whatOthersAreCalledStays();
    void twoNamesSideBySideAreNotOne_data();
    void twoNamesSideBySideAreNotOne();
    void whatIsRightlyThereIsExplained();
    void aPartOfWhatAnotherIsCalledStays();
    void hyphensWithinANameAreAsOneLikes();
    void whatTwoMayBeCalledStays();
    void theProcedureIsNobodys();
    void groupsKeepTheirNamesAndAreTold();
    void aProfileWhoseNumberWasGivenAnewIsOfWhoeverHadIt();
};

namespace {

QList<MeetingChange> changesOf(const QList<JournalRow> &rows)
{
    QList<MeetingChange> changes;
    for (const auto &row : rows) {
        if (auto change = cbor::decode<MeetingChange>(row.payload))
            changes.append(*std::move(change));
    }
    return changes;
}

QList<MeetingChange> without(const QList<MeetingChange> &changes, Erasure &erasure)
{
    for (qsizetype row = 0; row < changes.size(); ++row)
        erasure.gather(changes.at(row), row);
    QList<MeetingChange> redacted;
    for (qsizetype row = 0; row < changes.size(); ++row)
        redacted.append(erasure.redacted(changes.at(row), row));
    return redacted;
}

MeetingState stateOf(const QList<MeetingChange> &changes)
{
    MeetingState state;
    for (const auto &change : changes)
        state = Meeting::evolve(std::move(state), change, { 1, u"poste 1"_s });
    return state;
}

/** All texts of the changes, one after another. */
QString said(const QList<MeetingChange> &changes)
{
    QString all;
    for (const auto &change : changes)
        eachText(change, [&](QLatin1StringView, const QString &text) { all += text + u'\n'; });
    return all;
}

PersonAdded person(quint32 id, const QString &family, const QString &given)
{
    PersonAdded added;
    added.id = Id<Person>(id);
    added.familyName = family;
    added.givenName = given;
    return added;
}

/** Of somebody, all along. */
Erasure erasureOf(const Person &person)
{
    return Erasure({ KnownPerson { person, { person } } });
}

Erasure erasureOf(const PersonAdded &added)
{
    return erasureOf(Person { *added.id, added.familyName, added.givenName, added.pseudo, {}, {}, {}, added.email, added.phone });
}

QString noted(const MeetingChange &change)
{
    return std::get<ReservationNoted>(change).text;
}

ReservationNoted reservation(const QString &text)
{
    ReservationNoted noted {};
    noted.task = u"a"_s;
    noted.text = text;
    return noted;
}

}

void ErasureTest::allContactsGoFromAWholeMeeting()
{
    const auto changes = changesOf(scriptedRows());
    QVERIFY(said(changes).contains(u'@'));
    Erasure erasure;
    const auto redacted = without(changes, erasure);
    QCOMPARE(redacted.size(), changes.size());
    QVERIFY(erasure.texts().size() > 60);
    const auto left = said(redacted);
    QVERIFY(!left.contains(u'@'));
    for (const auto &text : erasure.texts())
        QVERIFY2(!left.contains(text), qUtf8Printable(text));
    for (const auto &change : redacted)
        QCOMPARE(cbor::decode<MeetingChange>(cbor::encode(change)), change);
}

void ErasureTest::aMeetingWithoutContactsIsOtherwiseTheSame()
{
    const auto changes = changesOf(scriptedRows());
    Erasure erasure;
    const auto before = stateOf(changes);
    const auto after = stateOf(without(changes, erasure));
    QCOMPARE(after.people.size(), before.people.size());
    for (const auto &person : after.people.values()) {
        QVERIFY(person.email.isEmpty() && person.phone.isEmpty());
        const auto *known = before.people.find(person.id);
        QVERIFY(known);
        QCOMPARE(person.familyName, known->familyName);
        QCOMPARE(person.groups, known->groups);
    }
    QCOMPARE(after.profiles, before.profiles);
    QCOMPARE(after.steps, before.steps);
}

void ErasureTest::onePersonGoesFromAWholeMeeting()
{
    const auto changes = changesOf(scriptedRows());
    const auto before = stateOf(changes);
    const auto who = before.profiles.values().first().person; // somebody who was put forward
    const auto known = *before.people.find(who);
    auto erasure = erasureOf(known);
    const auto redacted = without(changes, erasure);
    const auto left = said(redacted);
    QVERIFY(!erasure.texts().isEmpty());
    for (const auto &text : erasure.texts())
        QVERIFY2(!left.contains(text, Qt::CaseInsensitive), qUtf8Printable(text));
    QVERIFY(!left.contains(known.givenName + u' ' + known.familyName, Qt::CaseInsensitive));
    const auto after = stateOf(redacted);
    const auto *gone = after.people.find(who);
    QVERIFY(gone);
    QCOMPARE(gone->pseudo, erasedMark());
    QVERIFY(gone->familyName.isEmpty() && gone->givenName.isEmpty() && gone->email.isEmpty() && gone->phone.isEmpty());
    QVERIFY(gone->groups.isEmpty());
    QCOMPARE(gone->gender, Gender::Unsaid);
    for (const auto &profile : after.profiles.values()) {
        if (profile.person == who)
            QVERIFY(profile.skills.isEmpty() && profile.experience.isEmpty());
    }
    QCOMPARE(after.profiles.size(), before.profiles.size());
}

void ErasureTest::aNameWithinAnotherNameStays()
{
    auto erasure = erasureOf(person(0, u"Martin"_s, u"Paul"_s));
    const QList<MeetingChange> changes { person(0, u"Martin"_s, u"Paul"_s), person(1, u"Martinez"_s, u"Paul"_s),
        reservation(u"Paul Martin et Paul Martinez, pas Jean-Paul Martin : paul martin"_s) };
    const auto redacted = without(changes, erasure);
    QCOMPARE(std::get<ReservationNoted>(redacted.last()).text, u"[effacé] et Paul Martinez, pas Jean-Paul Martin : [effacé]"_s);
    QCOMPARE(redacted.at(1), changes.at(1));
}

void ErasureTest::aGivenNameThatOthersHaveStays()
{
    auto known = person(0, {}, {});
    known.pseudo = u"Camille"_s;
    auto erasure = erasureOf(known);
    const QList<MeetingChange> changes { known, person(1, u"Durand"_s, u"Camille"_s), reservation(u"Camille Durand hésite"_s) };
    const auto redacted = without(changes, erasure);
    QCOMPARE(redacted.at(1), changes.at(1));
    QCOMPARE(redacted.at(2), changes.at(2));
    QCOMPARE(std::get<PersonAdded>(redacted.first()).pseudo, erasedMark());
}

void ErasureTest::aShortenedNameGoesAndTheFamilyNameAloneIsTold()
{
    auto erasure = erasureOf(person(0, u"Puech"_s, u"Marie-Anne"_s));
    const QList<MeetingChange> changes { person(0, u"Puech"_s, u"Marie-Anne"_s), person(1, u"Puech"_s, u"Luc"_s),
        reservation(u"M.-A. Puech et Mme Puech"_s), reservation(u"Le binôme Puech tiendra, Puechmaurel non"_s), reservation(u"Rien"_s) };
    const auto redacted = without(changes, erasure);
    QCOMPARE(std::get<ReservationNoted>(redacted.at(2)).text, u"[effacé] et Mme Puech"_s); // who may be somebody else
    QStringList mentions;
    for (const auto &change : redacted)
        mentions += erasure.mentions(change);
    QCOMPARE(mentions, (QStringList { u"[effacé] et Mme Puech"_s, u"Le binôme Puech tiendra, Puechmaurel non"_s }));
}

void ErasureTest::aPhoneGoesHoweverItIsSpaced()
{
    Erasure erasure;
    auto known = person(0, u"Martin"_s, u"Paul"_s);
    known.phone = u"+33612345678"_s;
    const auto redacted = without({ known, reservation(u"joindre au 06 12 34 56 78, ou 0612345678 ou +33612345678"_s) }, erasure);
    QCOMPARE(std::get<ReservationNoted>(redacted.last()).text, u"joindre au [effacé], ou [effacé] ou [effacé]"_s);
}

void ErasureTest::aPersonGoesHoweverTheyAreSpelled_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("left");
    const auto goes = [](const QString &one) {
        QTest::newRow(qUtf8Printable(one)) << u"avec "_s + one + u" sans doute"_s << u"avec [effacé] sans doute"_s;
    };
    for (const auto &one :
        { u"06.39.98.12.34"_s, u"06-39-98-12-34"_s, u"0033639981234"_s, u"+33 (0)6 39 98 12 34"_s, u"0639 981 234"_s, u"6 39 98 12 34"_s,
            u"zoe.z@exemple.fr"_s, u"Zoe.Z @ exemple.fr"_s, u"zoe.z (at) exemple.fr"_s, u"zoe zzcanari"_s, u"Zzcanari Zoé"_s,
            u"ZZCANARI, Zoé"_s, u"Zoé  Zzcanari"_s, u"Z. Zzcanari"_s, u"Z Zzcanari"_s, u"mme zzcanari"_s, u"la canarie"_s })
        goes(one);
    QTest::newRow("given name and initial") << u"Zoé Z. hésite"_s << u"[effacé]. hésite"_s;
    QTest::newRow("initial last") << u"Zzcanari Z. hésite"_s << u"[effacé]. hésite"_s;
    const auto stays = [](const QString &one) { QTest::newRow(qUtf8Printable(one)) << one << one; };
    for (const auto &one : { u"06.39.98.12.35"_s, u"zoe@exemple.fr"_s, u"Zoé"_s, u"Zoé Zzcanaris"_s, u"la canarienne"_s,
             u"Zzcanari ; Zoé"_s, u"vu Zoé. Z comme zut"_s, u"Zoé, Z. Durand"_s, u"Zoé Z’en va"_s, u"Zoé z hésite"_s })
        stays(one);
}

void ErasureTest::aPersonGoesHoweverTheyAreSpelled()
{
    QFETCH(const QString, written);
    QFETCH(const QString, left);
    auto known = person(0, u"ZZCANARI"_s, u"Zoé"_s);
    known.phone = u"+33639981234"_s;
    known.email = u"zoe.z@exemple.fr"_s;
    known.pseudo = u"La Canarie"_s;
    auto erasure = erasureOf(known);
    const auto redacted = without({ known, reservation(written) }, erasure);
    QCOMPARE(noted(redacted.last()), left);
}

void ErasureTest::whatWasSpelledOtherwiseIsLookedForToo()
{
    auto known = person(0, u"ZZCANARI"_s, u"Zoé"_s);
    known.phone = u"+33639981234"_s;
    auto erasure = erasureOf(known);
    const auto change = reservation(u"zoe zzcanari, 06.39.98.12.34"_s);
    erasure.gather(change, 1);
    QCOMPARE(erasure.spellings(change), (QStringList { u"06.39.98.12.34"_s, u"zoe zzcanari"_s }));
    QCOMPARE(erasure.spellings(erasure.redacted(change, 1)), QStringList());
}

void ErasureTest::whatOthersAreCalledStays()
{
    auto known = person(0, u"LEROUX"_s, u"Odile"_s);
    known.pseudo = u"Marie"_s;
    known.email = u"contact@exemple.fr"_s;
    auto other = person(1, u"BENOÎT-LACROIX"_s, u"Marie-Hélène"_s);
    other.pseudo = u"Jean Marie"_s;
    other.email = u"contact@exemple.fr"_s;
    auto erasure = erasureOf(known);
    const auto redacted
        = without({ known, other, LocalGroupAdded { {}, u"GA Marie Curie"_s, u"Marie"_s }, reservation(u"Marie hésite"_s) }, erasure);
    QCOMPARE(redacted.at(1), MeetingChange(other));
    QCOMPARE(std::get<LocalGroupAdded>(redacted.at(2)).name, u"GA Marie Curie"_s);
    QCOMPARE(noted(redacted.at(3)), u"[effacé] hésite"_s);
}

void ErasureTest::twoNamesSideBySideAreNotOne_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("left");
    QTest::newRow("a list") << u"Paul Martin, Jean Durand"_s << u"Paul Martin, Jean Durand"_s;
    QTest::newRow("two sentences") << u"vu Paul Martin. Jean Durand parle"_s << u"vu Paul Martin. Jean Durand parle"_s;
    QTest::newRow("family first") << u"avec Martin, Jean puis rien"_s << u"avec [effacé] puis rien"_s;
    QTest::newRow("a word") << u"Martin j a dit"_s << u"Martin j a dit"_s;
    QTest::newRow("an initial") << u"J. Martin a dit"_s << u"[effacé] a dit"_s;
    QTest::newRow("longer names") << u"Anne-Jean Martin et Jean Martin-Durand"_s << u"Anne-Jean Martin et Jean Martin-Durand"_s;
    QTest::newRow("a given name") << u"Jean-Martin Dupont parle"_s << u"Jean-Martin Dupont parle"_s;
    QTest::newRow("a given name, listed") << u"vu DUPONT Jean-Martin"_s << u"vu DUPONT Jean-Martin"_s;
    QTest::newRow("after a word with a capital") << u"Merci Jean-Martin !"_s << u"Merci [effacé] !"_s;
    QTest::newRow("one after the other") << u"J. Martin, jean martin"_s << u"[effacé], [effacé]"_s;
    QTest::newRow("with a hyphen") << u"jean-martin a dit"_s << u"[effacé] a dit"_s;
    QTest::newRow("after another") << u"Paul Martin, Jean Durand et Jean Martin"_s << u"Paul Martin, Jean Durand et [effacé]"_s;
}

void ErasureTest::twoNamesSideBySideAreNotOne()
{
    QFETCH(const QString, written);
    QFETCH(const QString, left);
    auto erasure = erasureOf(person(0, u"MARTIN"_s, u"Jean"_s));
    QCOMPARE(noted(without({ reservation(written) }, erasure).first()), left);
}

void ErasureTest::whatIsRightlyThereIsExplained()
{
    auto erasure = erasureOf(person(0, u"MARTIN"_s, u"Jean"_s));
    QVERIFY(erasure.explains(u"Jean Martin"_s, reservation(u"Jean Martinez parle"_s)));
    QVERIFY(!erasure.explains(u"Jean Martin"_s, reservation(u"Jean Martin parle"_s)));
    QVERIFY(!erasure.explains(u"Jean Martin"_s, reservation(u"Rien"_s)));
}

void ErasureTest::aPartOfWhatAnotherIsCalledStays()
{
    const auto known = person(0, u"BERNARD"_s, u"Élise"_s);
    const auto other = person(1, u"BERNARD-DURAND"_s, u"Élise"_s);
    for (const auto &text : { u"BERNARD-DURAND E., Bernard Durand Élise"_s, u"Mme Bernard Durand"_s, u"Élise B. parle"_s }) {
        auto erasure = erasureOf(known);
        const auto redacted = without({ known, other, reservation(text) }, erasure);
        QCOMPARE(noted(redacted.last()), text);
        QCOMPARE(erasure.mentions(redacted.last()), QStringList { text }); // and is told
    }
}

void ErasureTest::hyphensWithinANameAreAsOneLikes()
{
    auto erasure = erasureOf(person(0, u"LE GOFF"_s, u"Jean Pierre"_s));
    for (const auto &text : { u"Monsieur Jean-Pierre Le-Goff a parlé"_s, u"Merci LE-GOFF Jean-Pierre !"_s })
        QVERIFY2(!noted(without({ reservation(text) }, erasure).first()).contains(u"off"_s), qUtf8Printable(text));
    auto ofAnother = erasureOf(person(0, u"Durand"_s, u"Marc"_s));
    QCOMPARE(
        noted(without({ person(1, u"Lefebvre"_s, u"Jean-Marc"_s), reservation(u"Merci à Jean, Marc Durand et Zoé"_s) }, ofAnother).last()),
        u"Merci à Jean, [effacé] et Zoé"_s);
}

void ErasureTest::whatTwoMayBeCalledStays()
{
    auto erasure = erasureOf(person(0, u"MARTIN"_s, u"Jean"_s));
    const auto text = u"Mme Martin, Madame Martin, Martin J. et J. Martin"_s;
    QCOMPARE(noted(without({ person(1, u"MARTIN"_s, u"Julie"_s), reservation(text) }, erasure).last()), text);
    auto alone = erasureOf(person(0, u"MARTIN"_s, u"Jean"_s));
    QVERIFY(!noted(without({ reservation(text) }, alone).first()).contains(u"artin"_s));
}

void ErasureTest::theProcedureIsNobodys()
{
    auto known = person(0, u"ZZCANARI"_s, u"Zoé"_s);
    known.pseudo = u"Caisse"_s;
    auto erasure = erasureOf(known);
    MeetingCreated created;
    created.procedure.purpose = u"Tenir la caisse"_s;
    created.place = u"chez Zoé Zzcanari"_s;
    const auto redacted = std::get<MeetingCreated>(without({ created }, erasure).first());
    QCOMPARE(redacted.procedure.purpose, created.procedure.purpose);
    QCOMPARE(redacted.place, u"chez [effacé]"_s);
    QVERIFY(erasure.explains(u"caisse"_s, redacted));
}

void ErasureTest::groupsKeepTheirNamesAndAreTold()
{
    auto known = person(0, u"ZZCANARI"_s, u"Zoé"_s);
    known.email = u"zoe.z@exemple.fr"_s;
    auto shares = person(1, u"AUTRE"_s, u"Ines"_s);
    shares.email = known.email;
    shares.pseudo = u"amie de zoé zzcanari"_s;
    auto erasure = erasureOf(known);
    const auto redacted = without({ known, shares, LocalGroupAdded { {}, u"Groupe de Zoé Zzcanari"_s, u"Vichy"_s },
                                      LocalGroupAdded { {}, u"GA zoe.z@exemple.fr"_s, u"Vichy"_s } },
        erasure);
    QCOMPARE(erasure.calledSo(redacted.at(1)), (QStringList { shares.pseudo, shares.email }));
    QCOMPARE(erasure.calledSo(redacted.at(2)), QStringList { u"Groupe de Zoé Zzcanari"_s });
    QCOMPARE(std::get<LocalGroupAdded>(redacted.at(3)).name, u"GA [effacé]"_s);
    QCOMPARE(erasure.calledSo(redacted.at(3)), QStringList());
}

void ErasureTest::aProfileWhoseNumberWasGivenAnewIsOfWhoeverHadIt()
{
    const auto before = person(0, u"MARTIN"_s, u"Jean"_s);
    const auto after = person(1, u"DURAND"_s, u"Ines"_s);
    ProfileAdded takenBack { Id<Profile>(0), *before.id, {}, {} };
    takenBack.skills = u"la couture"_s;
    auto anew = takenBack;
    anew.person = *after.id;
    anew.skills = u"la caisse"_s;
    ProfileCorrected corrected { *anew.id, {}, {}, {}, {}, {}, {}, {} };
    corrected.skills = u"la caisse et le tri"_s;
    const QList<MeetingChange> changes { before, after, takenBack, anew, corrected };
    auto ofFirst = erasureOf(before);
    const auto first = without(changes, ofFirst);
    QCOMPARE(std::get<ProfileAdded>(first.at(2)).skills, QString());
    QCOMPARE(first.mid(3), changes.mid(3));
    auto ofSecond = erasureOf(after);
    const auto second = without(changes, ofSecond);
    QCOMPARE(second.at(2), changes.at(2));
    QCOMPARE(std::get<ProfileAdded>(second.at(3)).skills, QString());
    QCOMPARE(*std::get<ProfileCorrected>(second.at(4)).skills, QString());
}

QTEST_GUILESS_MAIN(ErasureTest)
#include "erasuretest.moc"
