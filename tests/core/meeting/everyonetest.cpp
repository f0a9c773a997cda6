// SPDX-License-Identifier: GPL-3.0-or-later
// Everybody whom a journal knew is found by what they were called, and nobody else with them.
#include "core/journal/memorystore.h"
#include "core/meeting/erasure.h"
#include "core/meeting/everyone.h"
#include "core/meeting/rehearsal.h"
#include "core/procedure/procedurefile.h"

#include <QTest>

using namespace Qt::StringLiterals;

class EveryoneTest : public QObject {
    Q_OBJECT

    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<MeetingSession> m_session;

    Id<Person> add(const QString &family, const QString &given, const QString &email = {})
    {
        PersonAdded added;
        added.familyName = family;
        added.givenName = given;
        added.email = email;
        const auto done = m_session->apply(added, 1);
        if (!done)
            qFatal("nobody is added");
        return *std::get<PersonAdded>(done->change).id;
    }

    void undo() { QVERIFY(m_session->undo(m_session->undoable().value(), 2)); }

    QStringList found(const QString &text)
    {
        QStringList names;
        for (const auto traces = tracesNamed(*m_session, text).value_or(QList<KnownPerson>()); const auto &known : traces)
            names.append(known.last.familyName + (known.isListed ? u"+"_s : u"-"_s));
        return names;
    }

private Q_SLOTS:
    void init() { begin(u"preparation"_s); }

    void whoWroteOnTheSignedSheetIsFoundAndErased()
    {
        begin(u"accueil"_s);
        PersonAdded written;
        written.familyName = u"TRESCOL"_s;
        written.givenName = u"Odette"_s;
        written.email = u"odette@exemple.fr"_s;
        QVERIFY(m_session->apply(SheetSigned { {}, { written } }, 3));
        for (const auto &text : { u"Odette Trescol"_s, u"trescol"_s, u"odette@exemple.fr"_s })
            QCOMPARE(found(text), QStringList { u"TRESCOL+"_s });
        Erasure erasure(tracesNamed(*m_session, u"Odette Trescol"_s).value());
        m_session->eachChange([&](qint64 row, const Stamp &, const MeetingChange &change, bool) { erasure.gather(change, row); });
        bool isSeen = false;
        m_session->eachChange([&](qint64 row, const Stamp &, const MeetingChange &change, bool) {
            const auto redacted = erasure.redacted(change, row);
            const auto *sheet = std::get_if<SheetSigned>(&redacted);
            if (!sheet)
                return;
            isSeen = true;
            QCOMPARE(sheet->added.first().familyName + sheet->added.first().email, QString());
        });
        QVERIFY(isSeen);
    }

    void twoPeopleAreNotTakenForOne()
    {
        const auto lou = add(u"OSTERMEYER"_s, u"Lou"_s);
        const auto max = add(u"OSTERMEYER"_s, u"Max"_s);
        QVERIFY(m_session->apply(PersonRemoved { lou }, 2));
        QCOMPARE(found(u"ostermeyer"_s), QStringList()); // one listed, one not
        QVERIFY(m_session->apply(PersonRemoved { max }, 3));
        const auto both = tracesNamed(*m_session, u"ostermeyer"_s);
        QCOMPARE(both.error().kind, ErrorKind::AmbiguousPerson);
        QVERIFY(both.error().facts.at(1).contains(u"Lou"_s) && both.error().facts.at(1).contains(u"Max"_s));
        QCOMPARE(found(u"Max Ostermeyer"_s), QStringList { u"OSTERMEYER-"_s });
    }

    void aCoupleMayShareAnAddress()
    {
        add(u"VASSORT"_s, u"Anna"_s, u"famille@exemple.fr"_s);
        const auto guy = add(u"QUILLEVER"_s, u"Guy"_s, u"famille@exemple.fr"_s);
        QVERIFY(m_session->apply(PersonRemoved { guy }, 2));
        QCOMPARE(found(u"Anna Vassort"_s), QStringList { u"VASSORT+"_s });
        QCOMPARE(found(u"Guy Quillever"_s), QStringList { u"QUILLEVER-"_s });
        QCOMPARE(tracesNamed(*m_session, u"famille@exemple.fr"_s).error().kind, ErrorKind::AmbiguousPerson);
    }

    void whoMarriedIsOnePerson()
    {
        const auto before = add(u"VASSORT"_s, u"Line"_s, u"line@exemple.fr"_s);
        QVERIFY(m_session->apply(PersonRemoved { before }, 2));
        add(u"QUILLEVER"_s, u"Line"_s, u"line@exemple.fr"_s);
        QCOMPARE(found(u"line@exemple.fr"_s), (QStringList { u"QUILLEVER+"_s, u"VASSORT-"_s }));
    }

    void aGivenNameThatBeginsAsAnotherIsAnother()
    {
        add(u"VASSORT"_s, u"Danielle"_s, u"famille@exemple.fr"_s);
        const auto daniel = add(u"QUILLEVER"_s, u"Daniel"_s, u"famille@exemple.fr"_s);
        add(u"ALLEGRET"_s, u"Guy"_s, u"famille@exemple.fr"_s);
        QVERIFY(m_session->apply(PersonRemoved { daniel }, 2));
        QCOMPARE(found(u"Danielle Vassort"_s), QStringList { u"VASSORT+"_s });
        const auto all = tracesNamed(*m_session, u"famille@exemple.fr"_s);
        QCOMPARE(all.error().facts.at(1).count(u','), 3); // three, and that one is on the list no more
    }

    void anotherNameInBetweenIsTheSamePerson()
    {
        QVERIFY(m_session->apply(PersonRemoved { add(u"VASSORT"_s, u"Anna"_s, u"anna.v@exemple.fr"_s) }, 2));
        const auto again = add(u"VASSORT"_s, u"Anna"_s);
        PersonCorrected married { again, {}, {}, {}, {}, {}, {}, {}, {} };
        married.familyName = u"QUILLEVER"_s;
        QVERIFY(m_session->apply(married, 2));
        QVERIFY(m_session->apply(PersonRemoved { again }, 2));
        add(u"QUILLEVER"_s, u"Anna"_s, u"anna.q@exemple.fr"_s);
        for (const auto &name : { u"Anna Quillever"_s, u"Anna Vassort"_s, u"anna.v@exemple.fr"_s, u"anna.q@exemple.fr"_s })
            QCOMPARE(found(name), (QStringList { u"QUILLEVER+"_s, u"VASSORT-"_s, u"QUILLEVER-"_s }));
    }

    void whoIsOnlyWrittenAboutIsFoundByTwoNamesOrAContact()
    {
        ProfileCorrected noted { m_session->state().profiles.values().first().id, {}, {}, {}, {}, {}, {}, {} };
        noted.skills = u"Comme Barnabé Inconnu, 06 39 98 17 77"_s;
        QVERIFY(m_session->apply(noted, 3));
        QCOMPARE(found(u"barnabe inconnu"_s), QStringList { u"inconnu-"_s }); // as it was typed
        QCOMPARE(found(u"0639981777"_s), QStringList { u"-"_s });
        QCOMPARE(tracesNamed(*m_session, u"Inconnu"_s).error().kind, ErrorKind::UnknownTrace); // may be any word
        QCOMPARE(tracesNamed(*m_session, u"Barnabé Autre"_s).error().kind, ErrorKind::UnknownTrace);
        Erasure erasure(tracesNamed(*m_session, u"Barnabé Inconnu"_s).value());
        m_session->eachChange([&](qint64 row, const Stamp &, const MeetingChange &change, bool) { erasure.gather(change, row); });
        QCOMPARE(*std::get<ProfileCorrected>(erasure.redacted(noted, 900)).skills, u"Comme [effacé], 06 39 98 17 77"_s);
    }

    void begin(const QString &step)
    {
        m_session.reset();
        m_store = std::make_unique<MemoryStore>();
        m_session = std::make_unique<MeetingSession>(*m_store, u"essai"_s);
        QVERIFY(m_session->open());
        QVERIFY(rehearse(*m_session, builtInProcedure(u"boucle-2026"_s).value(), step));
    }

    void whoWasTakenOffTheListIsFound()
    {
        const auto person = add(u"OSTERMEYER"_s, u"Ida"_s, u"ida.o@exemple.fr"_s);
        QVERIFY(m_session->apply(PersonRemoved { person }, 2));
        for (const auto &text : { u"Ida Ostermeyer"_s, u"ostermeyer ida"_s, u"IDA.O@exemple.fr"_s })
            QCOMPARE(found(text), QStringList { u"OSTERMEYER-"_s });
        QCOMPARE(tracesNamed(*m_session, u"Personne Inconnue"_s).error().kind, ErrorKind::UnknownTrace);
    }

    void aFormerNameFindsWhoHasAnotherNow()
    {
        const auto person = add(u"VASSORT"_s, u"Line"_s);
        PersonCorrected told { person, {}, {}, {}, {}, {}, {}, {}, {} };
        told.familyName = u"QUILLEVER"_s;
        QVERIFY(m_session->apply(told, 2));
        QCOMPARE(found(u"Line Vassort"_s), QStringList { u"QUILLEVER+"_s });
        QCOMPARE(found(u"Line Quillever"_s), QStringList { u"QUILLEVER+"_s });
        QCOMPARE(tracesOf(*m_session, person).value().first().called.size(), 2);
        QCOMPARE(found(u"vassort"_s), QStringList { u"QUILLEVER+"_s });
    }

    void whoIsListedNoMoreIsNoEmptyTrace()
    {
        const auto person = add(u"FAVREAU"_s, u"Rémi"_s);
        undo();
        QCOMPARE(tracesOf(*m_session, person).error().kind, ErrorKind::UnknownPerson);
        const Erasure nobody(QList<KnownPerson> {});
        QVERIFY(nobody.texts().isEmpty()); // and not everybody's contacts
        m_session->eachChange(
            [&](qint64 row, const Stamp &, const MeetingChange &change, bool) { QVERIFY(nobody.redacted(change, row) == change); });
    }

    void aNumberGivenAnewIsSomebodyElse()
    {
        const auto first = add(u"BRIZOLLE"_s, u"Marc"_s, u"marc.b@exemple.fr"_s);
        undo();
        const auto second = add(u"TERRENOIRE"_s, u"Jules"_s);
        QCOMPARE(first, second);
        QCOMPARE(found(u"Marc Brizolle"_s), QStringList { u"BRIZOLLE-"_s });
        QCOMPARE(found(u"Jules Terrenoire"_s), QStringList { u"TERRENOIRE+"_s });
        Erasure erasure(tracesNamed(*m_session, u"Marc Brizolle"_s).value());
        m_session->eachChange([&](qint64 row, const Stamp &, const MeetingChange &change, bool) { erasure.gather(change, row); });
        QStringList left;
        m_session->eachChange([&](qint64 row, const Stamp &, const MeetingChange &change, bool) {
            const auto redacted = erasure.redacted(change, row);
            if (const auto *added = std::get_if<PersonAdded>(&redacted); added && *added->id == first)
                left.append(added->familyName + u'/' + added->email);
        });
        QCOMPARE(left, (QStringList { u"/"_s, u"TERRENOIRE/"_s }));
    }

    void whoWasAddedTwiceIsOnePerson()
    {
        add(u"PEYROLLET"_s, u"Anne"_s);
        undo();
        add(u"CARNOT"_s, u"Luc"_s);
        add(u"PEYROLLET"_s, u"Anne"_s);
        QCOMPARE(found(u"Anne Peyrollet"_s), (QStringList { u"PEYROLLET+"_s, u"PEYROLLET-"_s }));
    }

    void everybodyOnTheListIsKnownOnce()
    {
        int listed = 0;
        for (const auto everyone = everyoneIn(*m_session); const auto &known : everyone)
            listed += known.isListed;
        QCOMPARE(listed, m_session->state().people.size());
    }
};

QTEST_GUILESS_MAIN(EveryoneTest)
#include "everyonetest.moc"
