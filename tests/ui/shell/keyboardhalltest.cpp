// SPDX-License-Identifier: GPL-3.0-or-later
// The hall by the keyboard alone: sixty people at the door, groups by lot, latecomers, findings, two disagreements, six decisions.
#include "core/meeting/course.h"
#include "core/meeting/intents.h"
#include "core/meeting/matrix.h"
#include "core/meeting/namesinhall.h"
#include "core/people/names.h"
#include "core/slide/deck.h"
#include "core/storage/sqliteshelf.h"
#include "tests/builders/french.h"
#include "tests/builders/longwait.h"
#include "tests/ui/shell/testwindow.h"

#include <QApplication>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

class KeyboardHallTest : public QObject {
    Q_OBJECT

    French m_french;
    std::unique_ptr<TestWindow> m_test;
    WindowDriver *m_driver = nullptr;
    QList<Person> m_people; // in the order in which they come

    static constexpr int atTheStart = 57;

    const MeetingState &state() const { return m_driver->state(); }
    Deliberation on(const QString &task) const { return deliberationOf(state(), task); }
    QString slideText(SlideKind kind, const QString &subject = {}) const { return textsOf(slide(state(), { kind, subject })).join(u'\n'); }

    void come(const Person &person);
    void sheet(const QList<QStringList> &names);
    void readBackAndLock();
    void addOnTheSpot();
    void arrive();
    void goThroughPlenary();
    void drawGroups();
    void seatLatecomers();
    void typeFindings();
    void decideTheShortWays();
    void decideAgainstAnOpposition();
    void decideAfterAnAmendment();
    void decideTheOthers();
    void reopenOne();
    QStringList copiedJournal();
    void compareJournal();
    void compareMatrix();
    void compareSlides();

private Q_SLOTS:
    void aWholeHallByKeyboard()
    {
        m_test = std::make_unique<TestWindow>();
        m_driver = &m_test->driver();
        m_test->window().rehearse(u"preparation"_s);
        QTRY_VERIFY(m_test->window().meeting());
        using Test = KeyboardHallTest;
        playParts<Test>(*this, *m_driver,
            { &Test::addOnTheSpot, &Test::arrive, &Test::goThroughPlenary, &Test::drawGroups, &Test::seatLatecomers, &Test::typeFindings,
                &Test::decideTheShortWays, &Test::decideAgainstAnOpposition, &Test::decideAfterAnAmendment, &Test::decideTheOthers,
                &Test::reopenOne, &Test::compareJournal, &Test::compareMatrix, &Test::compareSlides });
    }

    void cleanupTestCase() { m_test.reset(); }
};

/** As many members as sixty, the last ones added at the door. */
void KeyboardHallTest::addOnTheSpot()
{
    m_driver->key(Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(m_driver->here(), PageKind::Arrival);
    for (int i = 0; membersOf(state()).size() < 60; ++i) {
        const auto before = membersOf(state()).size();
        m_driver->type(u"Nom, pseudo ou groupe"_s, u"Nouvelle Personne%1"_s.arg(QChar(u'a' + i)));
        m_driver->press(u"Ajouter un membre oublié"_s);
        m_driver->press(u"Ajouter et noter l’arrivée"_s);
        QCOMPARE(membersOf(state()).size(), before + 1);
    }
}

void KeyboardHallTest::come(const Person &person)
{
    const auto groups = groupNames(state(), person);
    m_driver->enter(u"Nom, pseudo ou groupe"_s, fold(spokenName(person) + u' ' + groups.value(0))); // letters of any keyboard
    const auto *presence = currentSitting(state()).presence.find(presenceOf(person.id));
    QVERIFY2(presence && !presence->leftAt, qUtf8Printable(spokenName(person)));
}

void KeyboardHallTest::arrive()
{
    for (const auto &person : membersOf(state())) {
        if (!currentSitting(state()).presence.find(presenceOf(person.id)))
            m_people.append(person);
    }
    QVERIFY(!namesakes(m_people).isEmpty());
    std::shuffle(m_people.begin(), m_people.end(), std::mt19937(20'260'627));
    while (presentNow(state()) < atTheStart) {
        come(m_people.takeFirst());
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(presentNow(state()), atTheStart);
}

void KeyboardHallTest::goThroughPlenary()
{
    m_driver->press(u"Commencer l’étape I"_s);
    m_driver->press(u"Passer à II"_s);
    m_driver->press(u"Passer à III"_s);
    m_driver->press(u"Passer à IV"_s);
    QCOMPARE(m_driver->here(), PageKind::SmallGroups);
}

void KeyboardHallTest::drawGroups()
{
    m_driver->enter(u"Mots du tirage"_s, u"bateau lune cerise"_s);
    const auto &groups = state().smallGroups;
    QCOMPARE(groups.size(), 6); // three seats left for late people
    for (const auto &group : groups)
        QVERIFY(group.members.size() == 9 || group.members.size() == 10);
    m_driver->key(Qt::Key_R); // the first one of the first group reports
    QVERIFY(state().smallGroups.first().reporter);
}

void KeyboardHallTest::seatLatecomers()
{
    const auto before = state().smallGroups;
    m_driver->key(Qt::Key_9, Qt::ControlModifier);
    const auto late = m_people;
    QCOMPARE(late.size(), 3);
    for (const auto &person : late)
        come(person);
    m_driver->key(Qt::Key_4, Qt::ControlModifier);
    m_driver->press(u"Petits groupes"_s);
    m_driver->press(u"Placer 3 personnes sans déplacer les autres"_s);
    for (qsizetype i = 0; i < before.size(); ++i) {
        for (const auto person : before.at(i).members)
            QVERIFY(state().smallGroups.at(i).members.contains(person));
    }
    qsizetype seated = 0;
    for (const auto &group : state().smallGroups)
        seated += group.members.size();
    QCOMPARE(seated, 60);
    m_driver->press(u"Commencer l’étape IV"_s);
    QCOMPARE(currentStep(state()), std::optional(u"criteria"_s));
    m_driver->enter(u"Critère pour Communication"_s, u"disponible en semaine"_s);
}

/** What one group brings for each task; nothing: nobody. */
void KeyboardHallTest::sheet(const QList<QStringList> &names)
{
    for (const auto &people : names) {
        if (people.isEmpty())
            m_driver->key(Qt::Key_N, Qt::AltModifier);
        for (const auto &one : people) {
            m_driver->letters(one);
            m_driver->key(Qt::Key_Return);
        }
        m_driver->key(Qt::Key_Return);
    }
}

void KeyboardHallTest::typeFindings()
{
    m_driver->press(u"Passer à V"_s);
    QCOMPARE(m_driver->here(), PageKind::StepFindings);
    QStringList codes;
    for (const auto &task : procedureOf(state()).tasks)
        codes.append(task.code);
    QCOMPARE(codes, QStringList({ u"communication"_s, u"material"_s, u"treasury"_s, u"external"_s, u"struggles"_s, u"groups"_s }));
    const QStringList agreed { u"odil"_s, u"luci"_s };
    const QStringList carriers { u"jean"_s, u"cast"_s };
    for (int group = 1; group <= 6; ++group) {
        const auto second = group == 1 ? u"bonn"_s : u"sola"_s;
        const auto struggles = group < 3 ? QStringList { u"nass"_s, u"keit"_s } : QStringList { u"nass"_s, u"arna"_s };
        sheet({ agreed, carriers, { u"clau"_s, second }, { u"fari"_s }, struggles, {} });
    }
    QCOMPARE(state().findings.size(), 36);
}

void KeyboardHallTest::readBackAndLock()
{
    m_driver->press(u"Lu à voix haute"_s);
    m_driver->press(u"Confirmé : acter la décision"_s);
    m_driver->key(Qt::Key_6, Qt::ControlModifier);
    QCOMPARE(m_driver->here(), PageKind::StepDecisions);
}

void KeyboardHallTest::decideTheShortWays()
{
    m_driver->press(u"Passer à VI"_s);
    for (const auto &name : { u"Communication"_s, u"Matériel militant"_s }) {
        m_driver->press(u"Lire et acter : "_s + name);
        m_driver->press(u"Oui, il y a consensus"_s);
        readBackAndLock();
    }
    QVERIFY(on(u"communication"_s).isLocked() && on(u"material"_s).isLocked());
}

void KeyboardHallTest::decideAgainstAnOpposition()
{
    m_driver->press(u"Ouvrir : Relations extérieures"_s);
    m_driver->enter(u"Première personne"_s, u"fari"_s);
    m_driver->enter(u"Deuxième personne"_s, u"pier"_s);
    m_driver->press(u"Proposer ce binôme"_s);
    m_driver->press(u"Passer aux réserves"_s);
    m_driver->type(u"Réserve"_s, u"Peu de temps le soir"_s);
    m_driver->press(u"Noter la réserve"_s);
    m_driver->press(u"Passer aux oppositions"_s);
    m_driver->type(u"Argument"_s, u"Deux personnes de la ville"_s);
    m_driver->press(u"Noter l’opposition"_s);
    m_driver->press(u"Opposition 1 : Maintenue"_s);
    m_driver->press(u"Passer à la suite"_s);
    m_driver->press(u"Garder et poser la question"_s);
    m_driver->press(u"Oui, il y a consensus"_s);
    readBackAndLock();
    QCOMPARE(on(u"external"_s).oppositions.first().state, OppositionState::Maintained);
}

void KeyboardHallTest::decideAfterAnAmendment()
{
    m_driver->press(u"Ouvrir : Caisse départementale"_s);
    m_driver->enter(u"Première personne"_s, u"clau"_s);
    m_driver->enter(u"Deuxième personne"_s, u"bonn"_s);
    m_driver->press(u"Proposer ce binôme"_s);
    m_driver->press(u"Passer aux réserves"_s);
    m_driver->press(u"Passer aux oppositions"_s);
    m_driver->type(u"Argument"_s, u"Il faut une personne du sud"_s);
    m_driver->press(u"Noter l’opposition"_s);
    m_driver->press(u"Opposition 1 : Reformulée"_s);
    m_driver->press(u"Passer à la suite"_s); // to another wording, which the opposition calls for
    m_driver->enter(u"Première personne"_s, u"clau"_s);
    m_driver->enter(u"Deuxième personne"_s, u"sola"_s);
    m_driver->press(u"Mettre cette proposition sur la table"_s);
    m_driver->press(u"Poser la question du consensus"_s);
    m_driver->press(u"Oui, il y a consensus"_s);
    readBackAndLock();
    QCOMPARE(on(u"treasury"_s).proposals.size(), 2);
}

void KeyboardHallTest::decideTheOthers()
{
    m_driver->press(u"Ouvrir : Luttes et collectifs unitaires"_s);
    m_driver->press(u"Pas de consensus"_s);
    readBackAndLock();
    m_driver->press(u"Ouvrir : Suivi et développement des groupes d’action"_s);
    m_driver->press(u"Pas de volontaire"_s);
    readBackAndLock();
}

void KeyboardHallTest::reopenOne()
{
    m_driver->press(u"Relire : Communication"_s);
    m_driver->enter(u"Rouvrir la décision : pour quelle raison ?"_s, u"Lu trop vite"_s);
    QVERIFY(!on(u"communication"_s).isLocked());
    readBackAndLock();
    QCOMPARE(on(u"communication"_s).unlockReasons, QStringList { u"Lu trop vite"_s });
}

/** The names of all that was written, in order, from a copy of the dossier, which gives the same state when it is read again. */
QStringList KeyboardHallTest::copiedJournal()
{
    const auto path = m_test->pathOf(u"copie.boucle"_s);
    SqliteShelf shelf;
    bool isCopied = false;
    m_test->window().meeting()->document().saveElsewhere(
        [&shelf, path] { return shelf.create(path); }, [&](const Result<void> &saved) { isCopied = saved.has_value(); });
    if (!QTest::qWaitFor([&] { return isCopied; }, longWait))
        return {};
    const auto copy = shelf.open(path, Access::ReadOnly);
    QStringList names;
    if (!copy)
        return names;
    const auto read = copy->store->read(0, [&names](const JournalRow &row) -> Result<void> {
        if (const auto change = cbor::decode<MeetingChange>(row.payload))
            names.append(intentName(*change));
        return {};
    });
    MeetingSession again(*copy->store, u"relecture"_s);
    const auto opened = again.open();
    return read && opened && again.state() == state() ? names : QStringList();
}

void KeyboardHallTest::compareJournal()
{
    QCOMPARE(presentNow(state()), 60);
    for (const auto &task : procedureOf(state()).tasks) {
        const auto now = on(task.code);
        QVERIFY2(now.isLocked(), qUtf8Printable(task.code));
        QCOMPARE(now.result->present, 60); // each decision carries how many were there
    }
    QCOMPARE(on(u"external"_s).reservations.size(), 1);
    QCOMPARE(state().seating.seed, u"bateau lune cerise"_s);
    const auto journal = copiedJournal();
    QCOMPARE(journal.count(u"mark-arrival"_s), 60);
    QCOMPARE(journal.count(u"record-finding"_s), 36);
    QCOMPARE(journal.count(u"seat-latecomers"_s), 1);
    QCOMPARE(journal.count(u"amend-proposal"_s), 1);
    QCOMPARE(journal.count(u"answer-opposition"_s), 2);
    QCOMPARE(journal.count(u"lock-decision"_s), 7); // six, and the one that was opened again
    QCOMPARE(journal.count(u"unlock-decision"_s), 1);
    QVERIFY(journal.indexOf(u"draw-small-groups"_s) < journal.indexOf(u"seat-latecomers"_s));
    QVERIFY(journal.indexOf(u"unlock-decision"_s) > journal.indexOf(u"lock-decision"_s));
    const auto before = state();
    m_driver->key(Qt::Key_Z, Qt::ControlModifier); // stops at the lock
    QVERIFY(state() == before);
}

void KeyboardHallTest::compareMatrix()
{
    QStringList rows;
    for (const auto &row : matrixOf(state()))
        rows.append(u"%1 | %2 | %3"_s.arg(row.name, row.label, row.names.join(u", "_s)));
    QCOMPARE(rows,
        QStringList(
            { u"Communication | Désigné | Odile Lamarque, Lucie Morel"_s, u"Matériel militant | Désigné | Jeanne Ortolan, Rémi Castaing"_s,
                u"Caisse départementale | Désigné | Claudine Favre, Solange Puech"_s,
                u"Relations extérieures | Désigné, avec réserves | Farid Zerrouki, Pierre-Yves Allard"_s,
                u"Luttes et collectifs unitaires | Pas de consensus | Mathieu Arnal, Nassim Haddad, Aïssata Keita"_s,
                u"Suivi et développement des groupes d’action | Vacant | "_s }));
}

void KeyboardHallTest::compareSlides()
{
    const auto external = slideText(SlideKind::Consensus, u"external"_s);
    QVERIFY2(external.contains(u"Peu de temps le soir"_s), qUtf8Printable(external));
    QVERIFY(external.contains(u"Deux personnes de la ville"_s));
    const auto rewording = slideText(SlideKind::Rewording, u"treasury"_s);
    QVERIFY(rewording.contains(u"Étienne Bonnard"_s) && rewording.contains(u"Solange Puech"_s));
    const auto decisions = slideText(SlideKind::Decisions);
    for (const auto &name : { u"Odile Lamarque"_s, u"Jeanne Ortolan"_s, u"Claudine Favre"_s, u"Farid Zerrouki"_s })
        QVERIFY2(decisions.contains(name), qUtf8Printable(decisions));
    const auto groups = slideText(SlideKind::SmallGroups);
    for (const auto &group : state().smallGroups) {
        for (const auto id : group.members)
            QVERIFY(groups.contains(shortName(*state().people.find(id))) || groups.contains(nameInHall(state(), id)));
    }
    for (const auto &key : deck(state())) {
        const auto text = textsOf(slide(state(), key)).join(u'\n');
        QVERIFY2(!text.contains(u"example.org"_s) && !text.contains(u"06 39"_s), qUtf8Printable(text));
    }
}

QTEST_MAIN(KeyboardHallTest)
#include "keyboardhalltest.moc"
