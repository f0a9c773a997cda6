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
    for (const auto &change : changes)
        erasure.gather(change);
    QList<MeetingChange> redacted;
    for (const auto &change : changes)
        redacted.append(erasure.redacted(change));
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
    Erasure erasure(who);
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
    Erasure erasure(Id<Person>(0));
    const QList<MeetingChange> changes { person(0, u"Martin"_s, u"Paul"_s), person(1, u"Martinez"_s, u"Paul"_s),
        reservation(u"Paul Martin et Paul Martinez, pas Jean-Paul Martin : paul martin"_s) };
    const auto redacted = without(changes, erasure);
    QCOMPARE(std::get<ReservationNoted>(redacted.last()).text, u"[effacé] et Paul Martinez, pas Jean-[effacé] : [effacé]"_s);
    QCOMPARE(redacted.at(1), changes.at(1));
}

void ErasureTest::aGivenNameThatOthersHaveStays()
{
    Erasure erasure(Id<Person>(0));
    auto known = person(0, {}, {});
    known.pseudo = u"Camille"_s;
    const QList<MeetingChange> changes { known, person(1, u"Durand"_s, u"Camille"_s), reservation(u"Camille Durand hésite"_s) };
    const auto redacted = without(changes, erasure);
    QCOMPARE(redacted.at(1), changes.at(1));
    QCOMPARE(redacted.at(2), changes.at(2));
    QCOMPARE(std::get<PersonAdded>(redacted.first()).pseudo, erasedMark());
}

void ErasureTest::aShortenedNameGoesAndTheFamilyNameAloneIsTold()
{
    Erasure erasure(Id<Person>(0));
    const QList<MeetingChange> changes { person(0, u"Puech"_s, u"Marie-Anne"_s), person(1, u"Puech"_s, u"Luc"_s),
        reservation(u"M.-A. Puech et Mme Puech"_s), reservation(u"Le binôme Puech tiendra, Puechmaurel non"_s), reservation(u"Rien"_s) };
    const auto redacted = without(changes, erasure);
    QCOMPARE(std::get<ReservationNoted>(redacted.at(2)).text, u"[effacé] et [effacé]"_s);
    QStringList mentions;
    for (const auto &change : redacted)
        mentions += erasure.mentions(change);
    QCOMPARE(mentions, QStringList { u"Le binôme Puech tiendra, Puechmaurel non"_s });
}

void ErasureTest::aPhoneGoesHoweverItIsSpaced()
{
    Erasure erasure;
    auto known = person(0, u"Martin"_s, u"Paul"_s);
    known.phone = u"+33612345678"_s;
    const auto redacted = without({ known, reservation(u"joindre au 06 12 34 56 78, ou 0612345678 ou +33612345678"_s) }, erasure);
    QCOMPARE(std::get<ReservationNoted>(redacted.last()).text, u"joindre au [effacé], ou [effacé] ou [effacé]"_s);
}

QTEST_GUILESS_MAIN(ErasureTest)
#include "erasuretest.moc"
