// SPDX-License-Identifier: GPL-3.0-or-later
// What is held on one person is told whole, and what others wrote of themselves is not in it.
#include "core/journal/memorystore.h"
#include "core/meeting/rehearsal.h"
#include "core/procedure/procedurefile.h"
#include "core/wording/heldon.h"
#include "tests/builders/french.h"

#include <QTest>

using namespace Qt::StringLiterals;

class HeldOnTest : public QObject {
    Q_OBJECT

    French m_french;
    MemoryStore m_store;
    MeetingSession m_session { m_store, u"essai"_s };

    void say(const QString &text)
    {
        ProfileCorrected told { m_session.state().profiles.values().first().id, {}, {}, {}, {}, {}, {}, {} };
        told.skills = text;
        QVERIFY(m_session.apply(told, 2));
    }

    QList<Mention> journalOf(const QString &name)
    {
        const auto traces = tracesNamed(m_session, name);
        return traces ? heldOn(m_session, *traces).journal : QList<Mention>();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_session.open());
        QVERIFY(rehearse(m_session, builtInProcedure(u"boucle-2026"_s).value(), u"preparation"_s));
        PersonAdded elise;
        elise.familyName = u"TRESCOL"_s;
        elise.givenName = u"Élise"_s;
        elise.email = u"elise@exemple.fr"_s;
        QVERIFY(m_session.apply(elise, 1));
        say(u"Comme Élise Trescol, elise@exemple.fr, et Ines, ines@exemple.fr"_s);
        say(u"Avec Trescol, ou ines@exemple.fr"_s);
    }

    void theContactsOfOthersAreMasked()
    {
        const auto journal = journalOf(u"Élise Trescol"_s);
        QCOMPARE(journal.size(), 3);
        QVERIFY(journal.at(0).sentence.contains(u"elise@exemple.fr"_s));
        QVERIFY(journal.at(1).sentence.contains(u"Élise Trescol, elise@exemple.fr, et Ines, [coordonnée masquée]"_s));
        QVERIFY(!journal.at(1).isPerhaps);
    }

    void aNameAloneIsPerhapsTheirs()
    {
        const auto last = journalOf(u"Élise Trescol"_s).last();
        QVERIFY(last.isPerhaps);
        QVERIFY(last.sentence.contains(u"Avec Trescol, ou [coordonnée masquée]"_s));
    }

    void whoIsOnNoListIsNamedAsTheyWereLookedFor()
    {
        say(u"Et Barnabé Inconnu"_s);
        const auto held = heldOn(m_session, tracesNamed(m_session, u"Barnabé Inconnu"_s).value());
        QCOMPARE(held.facts.size(), 1);
        QVERIFY(held.facts.first().value.contains(u"Barnabé Inconnu"_s));
        QCOMPARE(held.journal.size(), 1);
    }
};

QTEST_GUILESS_MAIN(HeldOnTest)
#include "heldontest.moc"
