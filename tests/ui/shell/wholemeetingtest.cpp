// SPDX-License-Identifier: GPL-3.0-or-later
// A whole meeting through the real widgets, by keyboard: from « Nouvelle réunion » to the report.
#include "core/exchange/pdf/pdftext.h"
#include "core/meeting/course.h"
#include "core/meeting/report.h"
#include "tests/builders/french.h"
#include "tests/ui/shell/madeuploop.h"
#include "tests/ui/shell/testwindow.h"
#include "ui/printing/paperspage.h"
#include "ui/shell/newmeetingwizard.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>

using namespace Qt::StringLiterals;

class WholeMeetingTest : public QObject {
    Q_OBJECT

    French m_french;
    std::unique_ptr<TestWindow> m_test;
    WindowDriver *m_driver = nullptr;

    const MeetingState &state() const { return m_driver->state(); }

    Deliberation on(const QString &task) const { return deliberationOf(state(), task); }

    void createAndPrint();
    void prepare();
    void arrive();
    void lookBack();
    void proposeProfiles();
    void formGroups();
    void typeFindings();
    void decideTheShortWay();
    void decideWithAnOpposition();
    void decideAfterRewording();
    void recordTheOthers();
    void reopenADecision();
    void sendTheReport();
    void readBackAndLock();
    void correctAContact();
    void openAgain();

private Q_SLOTS:
    void initTestCase()
    {
        m_test = std::make_unique<TestWindow>();
        m_driver = &m_test->driver();
    }

    void aWholeMeetingEndsWithItsReport()
    {
        if (!canReadPdf())
            QSKIP("this build reads no PDF");
        using Test = WholeMeetingTest;
        playParts<Test>(*this, *m_driver,
            { &Test::createAndPrint, &Test::prepare, &Test::arrive, &Test::lookBack, &Test::proposeProfiles, &Test::formGroups,
                &Test::typeFindings, &Test::decideTheShortWay, &Test::decideWithAnOpposition, &Test::decideAfterRewording,
                &Test::recordTheOthers, &Test::reopenADecision, &Test::sendTheReport, &Test::correctAContact, &Test::openAgain });
    }

    void cleanupTestCase() { m_test.reset(); }
};

void WholeMeetingTest::createAndPrint()
{
    m_driver->press(u"Nouvelle réunion"_s);
    m_test->window().wizard()->takeFiles({ m_test->write(u"liste.pdf"_s, loopListPdf()) });
    m_driver->countOne();
    m_driver->type(u"Date"_s, u"27/06/2026"_s);
    m_driver->type(u"Heure"_s, u"14h"_s);
    m_driver->enter(u"Lieu"_s, u"Salle des Tilleuls"_s);
    QTRY_VERIFY(m_test->window().meeting());
    QCOMPARE(m_driver->here(), PageKind::Import);
    m_driver->press(u"Importer 12 personnes"_s);
    QCOMPARE(m_driver->here(), PageKind::Certification);
    m_driver->press(u"Tous certifiés"_s);
    QCOMPARE(m_driver->here(), PageKind::Papers);
    const auto sheet = m_test->pathOf(u"emargement.pdf"_s);
    qobject_cast<PapersPage *>(m_driver->view().page())->saveTo(sheet);
    m_driver->countOne();
    m_driver->settle();
    QVERIFY(QFile::exists(sheet));
    QVERIFY2(m_driver->interactions() <= 8, qPrintable(QString::number(m_driver->interactions())));
    QCOMPARE(state().people.size(), 12);
    QVERIFY(QFile::exists(m_test->pathOf(u"Documents/Boucle/boucle-03-2026-06-27.boucle"_s)));
    m_driver->press(u"Terminé"_s);
    QCOMPARE(m_driver->here(), PageKind::Preparation);
}

void WholeMeetingTest::prepare()
{
    m_driver->view().go({ PageKind::Import, m_test->write(u"membres.csv"_s, loopContactsCsv()) }); // as a file that is dropped
    m_driver->press(u"Importer 11 personnes"_s);
    QCOMPARE(m_driver->here(), PageKind::Preparation);
    QCOMPARE(state().people.size(), 12);
    m_driver->view().go({ PageKind::Facilitation, {} });
    m_driver->enter(u"Animation, personne 1"_s, u"elsa"_s);
    m_driver->enter(u"Animation, personne 2"_s, u"diego"_s);
    m_driver->enter(u"Rapporteur·e de la réunion"_s, u"sofia"_s);
    m_driver->press(u"Terminé"_s);
    QCOMPARE(m_driver->here(), PageKind::Preparation);
    QCOMPARE(state().facilitators.size(), 2);
}

void WholeMeetingTest::arrive()
{
    m_test->setNow(QDateTime(QDate(2026, 6, 27), QTime(14, 0)));
    m_driver->key(Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(m_driver->here(), PageKind::Arrival);
    m_driver->enter(u"Nom, pseudo ou groupe"_s, u"jeanne"_s);
    m_driver->enter(u"Compter seulement"_s, u"12"_s);
    QCOMPARE(presentNow(state()), 12);
    m_driver->press(u"Commencer l’étape I"_s);
    QCOMPARE(m_driver->here(), PageKind::StepTasks);
}

void WholeMeetingTest::lookBack()
{
    m_test->pass(10);
    m_driver->press(u"Passer à II"_s);
    QCOMPARE(m_driver->here(), PageKind::StepLookBack);
    m_driver->type(u"Communication, ce qui a bien marché"_s, u"Les affiches"_s);
    m_driver->key(Qt::Key_Tab);
    QCOMPARE(state().lookBacks.value(u"communication"_s).wentWell, u"Les affiches"_s);
    m_driver->type(u"Communication, les difficultés"_s, u"Le site"_s); // left half-way for the next step
}

void WholeMeetingTest::proposeProfiles()
{
    m_test->pass(20);
    m_driver->press(u"Passer à III"_s);
    QCOMPARE(state().lookBacks.value(u"communication"_s).difficulties, u"Le site"_s);
    for (const auto &name : { u"jeanne"_s, u"lina"_s }) {
        m_driver->press(u"Ajouter un profil"_s);
        QCOMPARE(m_driver->here(), PageKind::ProfileEditor);
        m_driver->enter(u"Volontaire"_s, name);
        m_driver->choose(u"Accord"_s, u"D’accord, sur place"_s);
        m_driver->press(u"Ajouter le profil"_s);
        QCOMPARE(m_driver->here(), PageKind::StepProfiles);
    }
    QCOMPARE(state().profiles.size(), 2);
    m_driver->press(u"GA de Moulins : profils présentés"_s);
}

void WholeMeetingTest::formGroups()
{
    m_test->pass(30);
    m_driver->press(u"Passer à IV"_s); // people sit down first
    QCOMPARE(m_driver->here(), PageKind::SmallGroups);
    m_driver->press(u"Former 2 groupes"_s);
    m_driver->enter(u"Groupe 1, rapporteur·e"_s, u"claire"_s);
    m_driver->enter(u"Groupe 2, nombre de personnes"_s, u"5"_s);
    QCOMPARE(state().smallGroups.size(), 2);
    QCOMPARE(state().smallGroups.last().headcount, 5);
    m_driver->press(u"Commencer l’étape IV"_s);
    QCOMPARE(m_driver->here(), PageKind::StepCriteria);
    QCOMPARE(currentStep(state()), std::optional(u"criteria"_s));
    m_driver->enter(u"Critère pour Communication"_s, u"disponible en semaine"_s);
    QCOMPARE(state().criteria.size(), 1);
}

void WholeMeetingTest::typeFindings()
{
    m_test->pass(30);
    m_driver->press(u"Passer à V"_s);
    QCOMPARE(m_driver->here(), PageKind::StepFindings);
    const auto nobody = [this] {
        m_driver->key(Qt::Key_N, Qt::AltModifier);
        m_driver->key(Qt::Key_Return);
    };
    const auto names = [this](const QStringList &people) {
        for (const auto &one : people) {
            m_driver->letters(one);
            m_driver->key(Qt::Key_Return);
        }
        m_driver->key(Qt::Key_Return);
    };
    const QStringList brought[2][6] = {
        { { u"jean"_s, u"lina"_s }, { u"kari"_s, u"paul"_s }, { u"marc"_s }, {}, {}, { u"yani"_s, u"nadi"_s } },
        { { u"lina"_s, u"jean"_s }, { u"kari"_s, u"nadi"_s, u"paul"_s }, { u"clai"_s }, {}, { u"dieg"_s }, { u"yani"_s, u"nadi"_s } },
    };
    for (const auto &sheet : brought) {
        for (const auto &people : sheet)
            people.isEmpty() ? nobody() : names(people);
    }
    QCOMPARE(state().findings.size(), 12);
    m_driver->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(state().findings.size(), 11);
    m_driver->key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(state().findings.size(), 12);
    QCOMPARE(state().findings.value({ 2, u"material"_s }).kind, FindingKind::Names);
}

void WholeMeetingTest::readBackAndLock()
{
    m_driver->press(u"Lu à voix haute"_s);
    m_driver->press(u"Confirmé : acter la décision"_s);
    m_driver->press(u"Toutes les missions"_s);
}

void WholeMeetingTest::decideTheShortWay()
{
    m_test->pass(40);
    m_driver->press(u"Passer à VI"_s);
    QCOMPARE(m_driver->here(), PageKind::StepDecisions);
    m_driver->press(u"Lire et acter : Communication"_s);
    QCOMPARE(m_driver->here(), PageKind::Consensus); // at the question already
    m_driver->press(u"Oui, il y a consensus"_s);
    readBackAndLock();
    QVERIFY(on(u"communication"_s).isLocked());
}

void WholeMeetingTest::decideWithAnOpposition()
{
    m_driver->press(u"Ouvrir : Matériel militant"_s);
    m_driver->enter(u"Première personne"_s, u"kari"_s);
    m_driver->enter(u"Deuxième personne"_s, u"paul"_s);
    m_driver->press(u"Proposer ce binôme"_s);
    m_driver->type(u"Question"_s, u"Qui garde les clefs ?"_s);
    m_driver->press(u"Noter la question"_s);
    m_driver->press(u"Passer aux réserves"_s);
    m_driver->type(u"Réserve"_s, u"Le local est loin"_s);
    m_driver->press(u"Noter la réserve"_s);
    m_driver->press(u"Passer aux oppositions"_s);
    m_driver->type(u"Argument"_s, u"Personne de l'est"_s);
    m_driver->press(u"Noter l’opposition"_s);
    m_driver->type(u"Ce qui a été répondu"_s, u"On tourne"_s);
    m_driver->press(u"Noter l’opposition"_s); // another one, without argument: what is being typed stays
    m_driver->press(u"Opposition 1 : Maintenue"_s);
    QCOMPARE(on(u"material"_s).oppositions.size(), 2);
    QCOMPARE(on(u"material"_s).oppositions.first().answer, u"On tourne"_s);
    m_driver->press(u"Passer à la suite"_s);
    m_driver->press(u"Garder et poser la question"_s);
    m_driver->press(u"Oui, il y a consensus"_s);
    readBackAndLock();
    QVERIFY(on(u"material"_s).isLocked());
    QCOMPARE(on(u"material"_s).reservations.size(), 1);
    QCOMPARE(on(u"material"_s).oppositions.first().state, OppositionState::Maintained);
}

void WholeMeetingTest::decideAfterRewording()
{
    m_driver->press(u"Lire et acter : Suivi et développement des groupes d’action"_s);
    m_driver->press(u"Non, pas encore"_s);
    m_driver->press(u"Reformuler"_s);
    m_driver->enter(u"Première personne"_s, u"clai"_s);
    m_driver->enter(u"Deuxième personne"_s, u"marc"_s);
    m_driver->press(u"Mettre cette proposition sur la table"_s);
    m_driver->press(u"Poser la question du consensus"_s);
    m_driver->press(u"Oui, il y a consensus"_s);
    readBackAndLock();
    QVERIFY(on(u"groups"_s).isLocked());
    QCOMPARE(on(u"groups"_s).proposals.size(), 2);
}

void WholeMeetingTest::recordTheOthers()
{
    m_driver->press(u"Ouvrir : Caisse départementale"_s);
    m_driver->press(u"Claire Charme"_s);
    m_driver->press(u"Marc Tilleul"_s);
    m_driver->press(u"Proposer ce binôme"_s);
    m_driver->press(u"Passer aux réserves"_s);
    m_driver->press(u"Passer aux oppositions"_s);
    m_driver->enter(u"Argument"_s, u"Trop loin du local"_s);
    m_driver->key(Qt::Key_Return);
    m_driver->press(u"Opposition 1 : Levée"_s);
    m_driver->press(u"Passer à la suite"_s);
    m_driver->press(u"Non, pas encore"_s);
    m_driver->press(u"Transmettre les profils aux équipes nationales"_s);
    readBackAndLock();
    m_driver->press(u"Ouvrir : Relations extérieures"_s);
    m_driver->press(u"Pas de volontaire"_s);
    readBackAndLock();
    m_driver->press(u"Ouvrir : Luttes et collectifs unitaires"_s);
    m_driver->press(u"Non traité aujourd’hui"_s);
    readBackAndLock();
}

void WholeMeetingTest::reopenADecision()
{
    m_driver->press(u"Relire : Communication"_s);
    m_driver->enter(u"Rouvrir la décision : pour quelle raison ?"_s, u"Lu trop vite"_s);
    QVERIFY(!on(u"communication"_s).isLocked());
    readBackAndLock();
    QCOMPARE(on(u"communication"_s).unlockReasons, QStringList { u"Lu trop vite"_s });
}

void WholeMeetingTest::sendTheReport()
{
    m_test->pass(50);
    m_driver->press(u"Passer à VII"_s);
    QCOMPARE(m_driver->here(), PageKind::StepReport);
    m_driver->press(u"Copier : Présence"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"12"_s);
    for (const auto &answer : { u"Présence"_s, u"Communication"_s })
        m_driver->press(u"Noter envoyée : "_s + answer);
    QCOMPARE(reportOf(state()).answers.at(1).status, AnswerStatus::Sent);
    m_driver->press(u"Copier tout"_s);
    QCOMPARE(QGuiApplication::clipboard()->text().replace(QChar::Nbsp, u' '), expectedReport());
    m_driver->press(u"Papiers"_s);
    const auto file = m_test->pathOf(u"remontees.txt"_s);
    qobject_cast<PapersPage *>(m_driver->view().page())->saveTo(file);
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll().contains("Jeanne Ortolan"));
    m_driver->press(u"Terminé"_s);
    QCOMPARE(m_driver->here(), PageKind::StepReport);
    m_driver->press(u"Terminer la réunion"_s);
    QCOMPARE(m_driver->here(), PageKind::After);
    QVERIFY(isOver(state()));
}

void WholeMeetingTest::correctAContact()
{
    m_driver->key(Qt::Key_0, Qt::ControlModifier);
    m_driver->press(u"Membres : Voir la liste"_s);
    m_driver->enter(u"Chercher dans la liste"_s, u"jeanne"_s);
    m_driver->type(u"E-mail"_s, u"jeanne.ortolan@example.org"_s);
    m_driver->press(u"Enregistrer"_s);
    m_driver->key(Qt::Key_7, Qt::ControlModifier);
    const auto answers = reportOf(state()).answers;
    QCOMPARE(answers.at(1).status, AnswerStatus::Sent);
    QCOMPARE(answers.at(3).status, AnswerStatus::Corrected);
    QVERIFY(answers.at(3).text.contains(u"jeanne.ortolan@example.org"));
}

void WholeMeetingTest::openAgain()
{
    const auto before = state();
    m_driver->press(u"Accueil du programme"_s);
    QTRY_VERIFY(!m_test->window().meeting());
    m_driver->press(u"Ouvrir Boucle départementale de l’Allier"_s);
    QTRY_VERIFY(m_test->window().meeting());
    QVERIFY(state() == before);
}

QTEST_MAIN(WholeMeetingTest)
#include "wholemeetingtest.moc"
