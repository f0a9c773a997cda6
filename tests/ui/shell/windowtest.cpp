// SPDX-License-Identifier: GPL-3.0-or-later
// The window around the pages: a wizard left half-way, the way back from a page, the rehearsal.
#include "core/meeting/rehearsal.h"
#include "core/procedure/procedurefile.h"
#include "tests/builders/french.h"
#include "tests/ui/shell/testwindow.h"
#include "ui/components/fieldmessage.h"
#include "ui/components/notice.h"
#include "ui/components/paragraph.h"
#include "ui/components/statusbar.h"
#include "ui/meeting/pacebutton.h"
#include "ui/meeting/timerface.h"
#include "ui/shell/newmeetingwizard.h"
#include "ui/shell/themesetting.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** Goes down the open menu to this entry, and presses Enter. */
void chooseInMenu(const QString &entry)
{
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!menu)
        qFatal("no menu is open");
    for (qsizetype steps = menu->actions().size(); steps > 0 && (!menu->activeAction() || menu->activeAction()->text() != entry); --steps)
        QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
}

QLineEdit *lineNamed(const QWidget &in, const QString &name)
{
    for (auto *one : in.findChildren<QLineEdit *>()) {
        if (one->accessibleName() == name)
            return one;
    }
    qFatal("no %s", qUtf8Printable(name));
}

/** What the fields in view say, if anything. */
QStringList messages(const QWidget &window)
{
    QStringList words;
    for (const auto *message : window.findChildren<FieldMessage *>()) {
        if (message->isVisible())
            words.append(message->accessibleName());
    }
    return words;
}

}

class WindowTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void aWizardLeftHalfWayKeepsWhatWasTyped()
    {
        TestWindow test;
        auto &driver = test.driver();
        driver.press(u"Nouvelle réunion"_s);
        driver.enter(u"Boucle (département ou numéro)"_s, u"03"_s);
        driver.type(u"Date"_s, u"27 juin"_s);
        driver.type(u"Heure"_s, u"14h"_s);
        driver.press(u"Retour"_s);
        driver.press(u"Retour"_s);
        driver.press(u"Nouvelle réunion"_s);
        QCOMPARE(test.window().wizard()->draft().loop, u"03"_s);
        driver.press(u"Continuer"_s); // it begins where one had gone back to
        driver.enter(u"Lieu"_s, u"Salle des Tilleuls"_s);
        QTRY_VERIFY(test.window().meeting());
        QCOMPARE(driver.state().name, u"Boucle départementale de l’Allier"_s);
        QCOMPARE(driver.state().sittings.first().start, QDateTime(QDate(2026, 6, 27), QTime(14, 0)));
        QCOMPARE(driver.here(), PageKind::Papers); // nobody to import, no group to certify
        driver.press(u"Accueil du programme"_s);
        QTRY_VERIFY(!test.window().meeting());
        driver.press(u"Nouvelle réunion"_s);
        QCOMPARE(test.window().wizard()->draft(), NewMeetingDraft {}); // the first one is created
    }

    void aDateTypedAgainReplacesTheOneThatStood()
    {
        TestWindow test;
        auto &driver = test.driver();
        driver.press(u"Nouvelle réunion"_s);
        driver.enter(u"Boucle (département ou numéro)"_s, u"03"_s);
        driver.type(u"Date"_s, u"27 juin"_s);
        driver.press(u"Retour"_s);
        driver.press(u"Continuer"_s);
        driver.letters(u"28 juin"_s);
        QCOMPARE(test.window().wizard()->draft().date.value_or(QDate()), QDate(2026, 6, 28));
        driver.type(u"Date"_s, {});
        driver.key(Qt::Key_Delete); // the word about it goes, and its room too
        const auto *date = lineNamed(*test.window().wizard(), u"Date"_s)->parentWidget();
        const auto *place = lineNamed(*test.window().wizard(), u"Lieu"_s)->parentWidget();
        QTRY_COMPARE(place->geometry().top() - date->geometry().bottom() - 1, 16);
    }

    void aNewMeetingBeginsWithoutTheWordsOfTheOneBefore()
    {
        TestWindow test;
        auto &driver = test.driver();
        driver.press(u"Nouvelle réunion"_s);
        driver.enter(u"Boucle (département ou numéro)"_s, u"03"_s);
        driver.type(u"Date"_s, u"14 juillet"_s);
        driver.enter(u"Heure"_s, u"25h"_s);
        QVERIFY(!messages(test.window()).isEmpty());
        driver.enter(u"Heure"_s, u"14h"_s);
        QTRY_VERIFY(test.window().meeting());
        driver.press(u"Accueil du programme"_s);
        QTRY_VERIFY(!test.window().meeting());
        driver.press(u"Nouvelle réunion"_s);
        QCOMPARE(messages(test.window()).size(), 1); // what to type without a list
        QVERIFY(messages(test.window()).first().startsWith(u"Sans liste"_s));
        test.window().wizard()->open({ u"03"_s, {}, {}, {}, {}, {}, NewMeetingPage::DateAndPlace, {}, false });
        QCOMPARE(messages(test.window()), QStringList()); // nothing is typed, nothing is said
    }

    void theProgramBeginsAtANewMeeting()
    {
        TestWindow test;
        QCOMPARE(qobject_cast<QPushButton *>(QApplication::focusWidget())->text(), u"Nouvelle réunion"_s);
    }

    void theKeyboardGoesToTheFieldThatIsWrong()
    {
        TestWindow test;
        auto &driver = test.driver();
        driver.press(u"Nouvelle réunion"_s);
        driver.enter(u"Boucle (département ou numéro)"_s, u"03"_s);
        driver.type(u"Date"_s, u"27 juin"_s);
        driver.type(u"Heure"_s, u"25h"_s);
        driver.type(u"Lieu"_s, u"Salle des Tilleuls"_s);
        QVERIFY(messages(test.window()).contains(u"Quelle heure ? Par exemple « 14h »."_s));
        driver.press(u"Créer la réunion"_s);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Heure"_s);
        driver.letters(u"14h"_s);
        QVERIFY(!messages(test.window()).contains(u"Quelle heure ? Par exemple « 14h »."_s));
    }

    void aListThatCannotBeUsedIsSaidAtOnce()
    {
        TestWindow test;
        auto &driver = test.driver();
        auto &wizard = *test.window().wizard();
        driver.press(u"Nouvelle réunion"_s);
        const auto members = test.write(u"membres.csv"_s, "Nom,Prénom\nROYER,Inès\nGAILLARD,Paul\n");
        driver.type(u"Boucle (département ou numéro)"_s, u"03"_s);
        wizard.takeFiles({ members, test.write(u"vide.csv"_s, {}) });
        QCOMPARE(wizard.draft().files, QStringList { members });
        QCOMPARE(wizard.draft().page, NewMeetingPage::Source); // what was refused is seen
        QVERIFY(!wizard.findChildren<ChosenFiles *>().isEmpty());
        driver.press(u"Retirer « vide.csv »"_s);
        driver.press(u"Retirer « membres.csv »"_s);
        QCOMPARE(wizard.draft().files, QStringList());
        QVERIFY(!driver.canPress(u"Retirer « membres.csv »"_s));
        wizard.takeFiles({ members });
        QCOMPARE(wizard.draft().page, NewMeetingPage::DateAndPlace);
    }

    void anImportTakesItsOwnDecisionsBackBeforeWhatIsRecorded()
    {
        TestWindow test;
        auto &driver = test.driver();
        test.window().rehearse(u"preparation"_s);
        QTRY_VERIFY(test.window().meeting());
        driver.view().go({ PageKind::Import, {} });
        driver.type(u"Ou collez des adresses e-mail"_s, u"alix@exemple.fr"_s);
        driver.press(u"Lire ces adresses"_s);
        driver.letters(u"ROYER Alix"_s);
        driver.key(Qt::Key_Return);
        const auto recorded = driver.view().document().snapshot().length;
        driver.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!driver.canPress(u"Reprendre la décision"_s));
        driver.view().page()->firstField()->setFocus(); // away from the name, which takes its own letters back
        driver.key(Qt::Key_Z, Qt::ControlModifier); // nothing is left to take back here
        driver.settle();
        QCOMPARE(driver.view().document().snapshot().length, recorded);
    }

    void aPageThatIsDoneGoesBackToWhereOneCameFrom()
    {
        TestWindow test;
        auto &driver = test.driver();
        test.window().rehearse(u"findings"_s);
        QTRY_VERIFY(test.window().meeting());
        driver.key(Qt::Key_7, Qt::ControlModifier);
        QCOMPARE(driver.here(), PageKind::StepReport);
        driver.press(u"Papiers"_s);
        driver.press(u"Terminé"_s);
        QCOMPARE(driver.here(), PageKind::StepReport);
        driver.key(Qt::Key_P, Qt::ControlModifier);
        driver.key(Qt::Key_0, Qt::ControlModifier); // anew
        driver.view().go({ PageKind::Profiles, {} });
        driver.press(u"Ajouter un profil"_s);
        driver.press(u"Abandonner"_s);
        QCOMPARE(driver.here(), PageKind::Profiles);
    }

    void theBarAboveTellsTheTimeAndThePace()
    {
        TestWindow test;
        auto &driver = test.driver();
        test.window().rehearse(u"findings"_s);
        QTRY_VERIFY(test.window().meeting());
        driver.press(u"Passer à VI"_s);
        QTRY_COMPARE(driver.here(), PageKind::StepDecisions);
        const auto *timer = driver.view().findChild<TimerFace *>();
        QVERIFY2(timer->isVisible() && timer->words().startsWith(u"il reste "_s), qPrintable(timer->words()));
        auto *pace = driver.view().findChild<PaceButton *>();
        QVERIFY2(pace->text().endsWith(u"de retard"_s), qPrintable(pace->text())); // as the rehearsal is told, whatever the clock
        QTest::mouseClick(pace, Qt::LeftButton);
        QCOMPARE(driver.here(), PageKind::RunningOrder);
        driver.key(Qt::Key_F7, Qt::NoModifier);
        QCOMPARE(driver.here(), PageKind::Speaking);
        driver.key(Qt::Key_F8, Qt::NoModifier);
        QCOMPARE(driver.here(), PageKind::RunningOrder);
    }

    void aMeetingBetweenTwoStepsOpensOnTheNext()
    {
        TestWindow test;
        test.window().rehearse(u"criteria"_s);
        QTRY_VERIFY(test.window().meeting());
        QCOMPARE(test.driver().here(), PageKind::StepFindings);
    }

    void aDossierHeldByAnotherProgramIsOnlyRead()
    {
        TestWindow test;
        const auto path = test.pathOf(u"tenu.boucle"_s);
        SqliteShelf other;
        auto held = other.create(path);
        QVERIFY(held);
        MeetingSession session(*held->store, u"ailleurs"_s);
        QVERIFY(rehearse(session, *builtInProcedure(u"boucle-2026"_s), u"accueil"_s));
        test.window().openPath(path);
        QTRY_VERIFY(test.window().meeting());
        const auto notices = test.window().findChildren<Notice *>();
        QVERIFY(std::any_of(notices.begin(), notices.end(),
            [](const Notice *one) { return one->isVisible() && one->words().startsWith(u"Lecture seule : ce dossier est ouvert par"_s); }));
        const auto buttons = test.window().findChild<StatusBar *>()->findChildren<QPushButton *>();
        QVERIFY(std::none_of(buttons.begin(), buttons.end(), [](const QPushButton *one) { return one->isVisible(); })); // nothing to undo
        std::optional<Error> refusal;
        test.window().meeting()->document().apply(HeadcountTyped { 12 }, [&](const Outcomes &outcome) {
            if (!outcome)
                refusal = outcome.error();
        });
        test.driver().settle();
        QVERIFY(refusal && refusal->kind == ErrorKind::DossierHeldElsewhere); // who holds it, not a right that is missing
        QCOMPARE(refusal->facts.value(1), u"tenu.boucle"_s);
    }

    void aDossierOpenedAgainStaysOnItsPage()
    {
        TestWindow test;
        const auto path = test.pathOf(u"tenu.boucle"_s);
        SqliteShelf other;
        auto held = other.create(path);
        QVERIFY(held);
        {
            MeetingSession session(*held->store, u"ailleurs"_s);
            QVERIFY(rehearse(session, *builtInProcedure(u"boucle-2026"_s), u"accueil"_s));
        }
        test.window().openPath(path);
        QTRY_VERIFY(test.window().meeting());
        test.window().meeting()->go({ PageKind::Papers, {} });
        test.driver().press(u"Rouvrir"_s);
        const auto said = [&test] { return test.window().meeting()->findChild<StatusBar *>()->findChild<Paragraph *>()->text(); };
        QTRY_VERIFY2(said().startsWith(u"Le dossier est toujours ouvert"_s), qPrintable(said()));
        QCOMPARE(test.driver().here(), PageKind::Papers);
        held->store.reset(); // the other program closes it
        test.driver().press(u"Rouvrir"_s);
        QTRY_VERIFY(!test.window().meeting()->document().isReadOnly());
        QCOMPARE(test.driver().here(), PageKind::Papers);
    }

    void aPageWithNothingToPressKeepsTheKeyboard()
    {
        TestWindow test;
        test.window().rehearse(u"accueil"_s);
        QTRY_VERIFY(test.window().meeting());
        test.driver().press(u"Commencer l’étape I"_s);
        QCOMPARE(test.driver().here(), PageKind::StepTasks);
        test.window().meeting()->go({ PageKind::Preparation, {} });
        test.window().meeting()->goWhereItWas();
        const auto before = test.driver().state();
        QVERIFY(!test.window().findChild<StatusBar *>()->isAncestorOf(QApplication::focusWidget()));
        test.driver().key(Qt::Key_Return); // one too many undoes nothing
        QVERIFY(test.driver().state() == before);
    }

    void whatIsSaidGoesWithItsPage()
    {
        TestWindow test;
        auto &driver = test.driver();
        test.window().rehearse(u"decisions"_s);
        QTRY_VERIFY(test.window().meeting());
        driver.view().go({ PageKind::Consensus, u"material"_s });
        driver.view().say(u"L’annulation s’arrête à la décision actée : rouvrez-la d’abord."_s);
        const auto *said = test.window().findChild<StatusBar *>()->findChild<Paragraph *>();
        QVERIFY(said->isVisible());
        driver.view().go({ PageKind::Consensus, u"material"_s });
        QVERIFY(said->isVisible());
        driver.view().go({ PageKind::Consensus, u"communication"_s });
        QVERIFY(!said->isVisible());
    }

    void everyPageTakesTheKeyboard_data()
    {
        QTest::addColumn<QString>("step");
        for (const auto &step : { u"preparation"_s, u"profiles"_s, u"findings"_s, u"decisions"_s, u"report"_s })
            QTest::newRow(qPrintable(step)) << step;
    }

    void everyPageTakesTheKeyboard()
    {
        QFETCH(QString, step);
        TestWindow test;
        auto &driver = test.driver();
        test.window().rehearse(step);
        QTRY_VERIFY(test.window().meeting());
        QStringList without;
        for (int kind = 0; kind <= int(PageKind::Data); ++kind) {
            const auto page = static_cast<PageKind>(kind);
            driver.view().go({ page, page == PageKind::Consensus ? u"material"_s : QString() });
            driver.settle();
            const auto *focused = QApplication::focusWidget();
            if (!focused || !focused->isVisible() || !driver.view().isAncestorOf(focused))
                without.append(QString::fromUtf8(driver.view().page()->metaObject()->className()));
        }
        QVERIFY2(without.isEmpty(), qPrintable(without.join(u", "_s)));
        QCOMPARE(driver.strayWindows(), QStringList {});
    }

    void theRehearsalOpensFromTheFirstPage()
    {
        TestWindow test;
        auto &driver = test.driver();
        driver.press(u"S’exercer"_s);
        QTRY_VERIFY(test.window().meeting());
        QVERIFY(driver.state().rehearsal);
        test.window().rehearse(u"findings"_s);
        QTRY_VERIFY(test.window().meeting() && driver.canPress(u"Passer à VI"_s));
        driver.press(u"Passer à VI"_s);
        QCOMPARE(driver.here(), PageKind::StepDecisions);
        QCOMPARE(driver.strayWindows(), QStringList {});
        driver.press(u"Accueil du programme"_s);
        QTRY_VERIFY(!test.window().meeting());
        QVERIFY(!driver.canPress(u"Ouvrir Boucle départementale de l’Allier"_s)); // a rehearsal is no recent dossier
    }

    void aThemeIsChosenWithoutARestartAndKept()
    {
        TestWindow test;
        auto &driver = test.driver();
        const ThemeSetting setting(test.pathOf(u"settings"_s));
        QCOMPARE(setting.choice(), ThemeChoice::System);
        driver.press(u"Menu"_s);
        chooseInMenu(u"Thème sombre"_s);
        QTRY_COMPARE(themeOf(&test.window()), darkTokens());
        QCOMPARE(setting.choice(), ThemeChoice::Dark);
        test.window().rehearse();
        QTRY_VERIFY(test.window().meeting());
        driver.press(u"Menu"_s);
        chooseInMenu(u"Thème clair"_s);
        QTRY_COMPARE(themeOf(driver.view().page()), lightTokens());
        driver.key(Qt::Key_K, Qt::ControlModifier);
        driver.letters(u"sombre"_s);
        driver.key(Qt::Key_Return);
        QTRY_COMPARE(themeOf(driver.view().page()), darkTokens());
        QCOMPARE(setting.choice(), ThemeChoice::Dark);
    }
};

QTEST_MAIN(WindowTest)
#include "windowtest.moc"
