// SPDX-License-Identifier: GPL-3.0-or-later
// A sealed dossier is opened by its passphrase, in the window, as often as it takes; nothing of what was typed is left.
#include "core/procedure/procedurefile.h"
#include "tests/builders/french.h"
#include "tests/ui/shell/testwindow.h"
#include "ui/components/fieldmessage.h"
#include "ui/components/label.h"
#include "ui/protection/unlockpage.h"
#include "ui/shell/dossieropener.h"
#include "ui/shell/openmarker.h"
#include "ui/shell/recents.h"
#include "ui/shell/startpage.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString right = u"poire rang sandale mine"_s;

UnlockPage *pageOf(TestWindow &test)
{
    return test.window().findChild<UnlockPage *>();
}

QLineEdit *fieldOf(TestWindow &test)
{
    return pageOf(test)->findChild<QLineEdit *>();
}

QString saidBelow(TestWindow &test)
{
    return pageOf(test)->findChild<FieldMessage *>()->words();
}

/** A sealed dossier with a meeting in it, whose key nobody knows any more. */
QString sealedDossier(TestWindow &test)
{
    const auto path = test.pathOf(u"allier.boucle"_s);
    const auto procedure = builtInProcedure(u"boucle-2026"_s);
    if (!procedure || !writeRehearsal(test.shelf(), path, *procedure, u"accueil"_s) || !test.shelf().reseal(path, Passphrase(right)))
        qFatal("the dossier is not made");
    test.shelf().forgetKeys();
    return path;
}

bool says(const QWidget &in, const QString &words)
{
    const auto labels = in.findChildren<Label *>();
    return std::any_of(labels.begin(), labels.end(), [&](const Label *one) { return one->isVisible() && one->text() == words; });
}

}

class UnlockingTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void itsPassphraseOpensIt()
    {
        TestWindow test;
        test.window().openPath(sealedDossier(test));
        QTRY_VERIFY(pageOf(test)->isVisible());
        QVERIFY(says(*pageOf(test), u"allier.boucle"_s));
        QVERIFY(fieldOf(test)->hasFocus());
        test.driver().letters(right);
        test.driver().key(Qt::Key_Return);
        QTRY_VERIFY(test.window().meeting());
        QVERIFY(test.driver().view().document().isSealed());
        QCOMPARE(fieldOf(test)->text(), QString());
        QCOMPARE(test.driver().strayWindows(), QStringList {});
    }

    void aWrongOneIsSaidAndStays()
    {
        TestWindow test;
        test.window().openPath(sealedDossier(test));
        QTRY_VERIFY(pageOf(test)->isVisible());
        for (int time = 0; time < 3; ++time) {
            test.driver().enter(u"Phrase secrète"_s, u"poire rang sandale mime"_s);
            QTRY_VERIFY(saidBelow(test).startsWith(u"Ce n’est pas la phrase secrète de «\u00A0allier.boucle\u00A0»"_s));
            QCOMPARE(fieldOf(test)->text(), u"poire rang sandale mime"_s);
            QVERIFY(fieldOf(test)->hasFocus());
            test.driver().letters(u"p"_s);
            QCOMPARE(saidBelow(test), QString()); // until the next one
        }
        test.driver().type(u"Phrase secrète"_s, right);
        test.driver().press(u"Ouvrir"_s);
        QTRY_VERIFY(test.window().meeting());
    }

    void whileItOpensNothingElseCanBeAsked()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        UnlockPage page;
        QSignalSpy typed(&page, &UnlockPage::typed);
        QSignalSpy left(&page, &UnlockPage::left);
        page.show();
        page.ask(u"/dossiers/allier.boucle"_s);
        auto *field = page.findChild<QLineEdit *>();
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(typed.count(), 0); // nothing is typed yet
        QTest::keyClicks(field, right);
        page.sayOpening();
        for (const auto key : { Qt::Key_Return, Qt::Key_Escape, Qt::Key_A })
            QTest::keyClick(field, key);
        QCOMPARE(typed.count() + left.count(), 0);
        QCOMPARE(field->text(), right);
        const auto buttons = page.findChildren<QPushButton *>();
        QVERIFY(std::any_of(buttons.begin(), buttons.end(), [](const auto *one) { return one->text() == u"Ouverture…"_s; }));
        QVERIFY(std::none_of(buttons.begin(), buttons.end(), [](const auto *one) { return one->isEnabled(); }));
        page.say({ ErrorKind::PassphraseWrong, { u"/dossiers/allier.boucle"_s }, {} });
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(typed.count(), 1);
    }

    void whatIsTypedIsShownOnlyWhenAsked()
    {
        TestWindow test;
        test.window().openPath(sealedDossier(test));
        QTRY_VERIFY(pageOf(test)->isVisible());
        QCOMPARE(fieldOf(test)->echoMode(), QLineEdit::Password);
        test.driver().press(u"Afficher"_s);
        QCOMPARE(fieldOf(test)->echoMode(), QLineEdit::Normal);
        test.driver().press(u"Masquer"_s);
        QCOMPARE(fieldOf(test)->echoMode(), QLineEdit::Password);
    }

    void nothingTypedIsLeftBehind()
    {
        TestWindow test;
        const auto path = sealedDossier(test);
        test.window().openPath(path);
        QTRY_VERIFY(pageOf(test)->isVisible());
        test.driver().type(u"Phrase secrète"_s, u"poire rang"_s);
        test.driver().press(u"Retour"_s);
        QVERIFY(test.window().start()->isVisible());
        QCOMPARE(fieldOf(test)->text(), QString());
        test.window().openPath(path);
        QTRY_VERIFY(pageOf(test)->isVisible());
        test.driver().type(u"Phrase secrète"_s, u"poire rang"_s);
        test.driver().key(Qt::Key_Escape);
        QVERIFY(test.window().start()->isVisible());
        test.window().openPath(path);
        QTRY_VERIFY(pageOf(test)->isVisible());
        test.driver().type(u"Phrase secrète"_s, u"poire rang"_s);
        test.window().newMeeting();
        QCOMPARE(fieldOf(test)->text(), QString());
    }

    void onceClosedItAsksAgain()
    {
        TestWindow test;
        const auto path = sealedDossier(test);
        test.window().openPath(path);
        test.driver().enter(u"Phrase secrète"_s, right);
        QTRY_VERIFY(test.window().meeting());
        test.window().showStart();
        QCOMPARE(test.shelf().open(path, Access::ReadOnly).error().kind, ErrorKind::PassphraseNeeded);
        test.window().openPath(path);
        QTRY_VERIFY(pageOf(test)->isVisible());
    }

    void aKeyIsForgottenAsAnotherDossierOpens()
    {
        TestWindow test;
        const auto path = sealedDossier(test);
        test.window().openPath(path);
        test.driver().enter(u"Phrase secrète"_s, right);
        QTRY_VERIFY(test.window().meeting());
        test.window().rehearse();
        QTRY_VERIFY(test.window().meeting() && !test.driver().view().document().isSealed());
        QCOMPARE(test.shelf().open(path, Access::ReadOnly).error().kind, ErrorKind::PassphraseNeeded);
    }

    void amongTheLastDossiersItOnlySaysThatItIsProtected()
    {
        TestWindow test;
        const auto path = sealedDossier(test);
        const auto shown = describeDossier(test.shelf(), path, QDate(2026, 6, 20));
        QCOMPARE(shown.name, u"allier"_s);
        QCOMPARE(shown.status, u"protégé"_s);
        QCOMPARE(shown.where, QString());
        Recents(test.services().settingsFolder).add(path);
        test.window().showStart();
        QTRY_VERIFY(says(*test.window().start(), u"protégé"_s));
        test.driver().press(u"Ouvrir allier"_s);
        QTRY_VERIFY(pageOf(test)->isVisible());
    }

    void afterACrashItAsksFirst()
    {
        TestWindow test;
        OpenMarker(test.services().settingsFolder).set(sealedDossier(test));
        MainWindow next(test.services());
        WindowDriver driver(next);
        next.show();
        QVERIFY(QTest::qWaitForWindowActive(&next));
        driver.press(u"Reprendre où vous en étiez"_s);
        driver.enter(u"Phrase secrète"_s, right);
        QTRY_VERIFY(next.meeting());
        QVERIFY(next.meeting()->document().isSealed());
    }
};

QTEST_MAIN(UnlockingTest)
#include "unlockingtest.moc"
