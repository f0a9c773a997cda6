// SPDX-License-Identifier: GPL-3.0-or-later
// « Données personnelles »: what is kept is told, and a passphrase is set, changed, and given a second one on paper.
#include "core/passphrase/proposal.h"
#include "core/wording/sentences.h"
#include "tests/builders/french.h"
#include "tests/ui/shell/realdossier.h"
#include "tests/ui/shell/testwindow.h"
#include "ui/components/fieldmessage.h"
#include "ui/components/label.h"
#include "ui/components/notice.h"
#include "ui/components/paragraph.h"
#include "ui/protection/datapage.h"
#include "ui/protection/recoverypanel.h"

#include <QFile>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString phrase = u"Phrase secrète"_s;
const QString again = u"Retapez-la pour être sûr·e"_s;
const QString mine = u"le chat dort sur le tapis"_s;

/** The window on its page, with a real dossier open. */
class Opened {
public:
    Opened()
    {
        path = realDossier(test.shelf(), test.pathOf(u"allier.boucle"_s));
        test.window().openPath(path);
        if (!QTest::qWaitFor([this] { return test.window().meeting() != nullptr; }))
            qFatal("the dossier does not open");
        driver().view().go({ PageKind::Data, {} });
    }

    WindowDriver &driver() { return test.driver(); }
    QWidget *page() { return driver().view().page(); }
    QString text(const QString &name) { return field(name)->text(); }
    QLineEdit *field(const QString &name)
    {
        for (auto *one : page()->findChildren<QLineEdit *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        qFatal("no %s", qUtf8Printable(name));
    }
    bool says(const QString &words)
    {
        const auto all = page()->findChildren<QLabel *>();
        return std::any_of(all.begin(), all.end(), [&](const QLabel *one) { return one->isVisible() && one->text().contains(words); });
    }
    ErrorKind errorOfOpening(const QString &with)
    {
        test.shelf().forgetKeys();
        const auto opened = test.shelf().open(path, Access::ReadOnly, Passphrase(with));
        return opened ? ErrorKind::NothingToUndo : opened.error().kind;
    }

    TestWindow test;
    QString path;
};

constexpr auto opens = ErrorKind::NothingToUndo;

}

class DataPageTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void untilWhenIsSaid()
    {
        Opened opened;
        QVERIFY(opened.says(u"Quoi"_s) && opened.says(u"Pourquoi"_s));
        QVERIFY(opened.says(u"pas de coordonnées dans ce dossier"_s));
        PersonAdded added;
        added.familyName = u"QUERCYNOL"_s;
        added.email = u"sandrine@exemple.fr"_s;
        opened.driver().view().document().apply(added);
        opened.driver().settle();
        QVERIFY(opened.says(longDate(QDate(2026, 9, 27))));
        QVERIFY(!opened.says(u"pas de coordonnées dans ce dossier"_s));
    }

    void theProposedPhraseProtectsOnceRetyped()
    {
        Opened opened;
        auto &driver = opened.driver();
        const auto proposed = opened.text(phrase);
        QCOMPARE(proposed.split(u' ').size(), proposedWords);
        QVERIFY(opened.says(u"des millions d’années"_s));
        driver.type(again, proposed);
        driver.press(u"Protéger ce dossier"_s);
        QVERIFY(driver.view().document().isSealed());
        QVERIFY(opened.says(u"Ce dossier est protégé."_s));
        QCOMPARE(opened.text(phrase) + opened.text(again), QString());
        QCOMPARE(driver.state().sittings.first().start, QDateTime(QDate(2026, 6, 27), QTime(14, 0))); // the meeting goes on
        driver.view().document().apply(HeadcountTyped { 12 });
        driver.settle();
        QCOMPARE(opened.errorOfOpening({}), ErrorKind::PassphraseNeeded);
        QCOMPARE(opened.errorOfOpening(proposed), opens);
        QCOMPARE(driver.strayWindows(), QStringList {});
        QCOMPARE(driver.lostKeyboard(), QStringList {});
    }

    void anotherOneIsAsGood()
    {
        Opened opened;
        const auto first = opened.text(phrase);
        opened.driver().type(again, u"poire"_s);
        opened.driver().press(u"Une autre"_s);
        QVERIFY(opened.text(phrase) != first);
        QCOMPARE(opened.text(again), QString());
    }

    void oneThatIsTooShortOrTypedDifferentlyIsSaid()
    {
        Opened opened;
        auto &driver = opened.driver();
        driver.type(phrase, u"onze lettre"_s);
        driver.press(u"Protéger ce dossier"_s);
        QVERIFY(opened.says(u"au moins 12 caractères"_s));
        QVERIFY(opened.field(phrase)->hasFocus());
        driver.type(phrase, mine);
        QVERIFY(opened.says(u"ne peut pas dire si elle se devine"_s)); // its strength is not known
        driver.enter(again, u"le chat dort sous le tapis"_s);
        QVERIFY(opened.says(u"ne sont pas les mêmes"_s));
        QCOMPARE(opened.text(again), u"le chat dort sous le tapis"_s);
        QVERIFY(!driver.view().document().isSealed());
        driver.enter(again, u"  le chat dort  sur le tapis "_s); // spaces do not count
        QVERIFY(driver.view().document().isSealed());
        QCOMPARE(opened.errorOfOpening(mine), opens);
    }

    void aDossierThatAnotherProgramHasStaysAsItWas()
    {
        Opened opened;
        auto &driver = opened.driver();
        const auto reader = opened.test.shelf().open(opened.path, Access::ReadOnly);
        QVERIFY(reader);
        driver.type(phrase, mine);
        driver.enter(again, mine);
        QVERIFY(opened.says(u"déjà ouvert par un autre programme"_s));
        QVERIFY(!driver.view().document().isSealed() && !driver.view().document().isReadOnly());
        QCOMPARE(opened.text(phrase), mine);
        driver.view().document().apply(HeadcountTyped { 12 });
        driver.settle();
        QCOMPARE(driver.view().document().saveState(), SaveState::Saved);
        QCOMPARE(opened.errorOfOpening({}), opens);
    }

    void aSecondPhraseIsShownOnceAndOpensIt()
    {
        Opened opened;
        auto &driver = opened.driver();
        driver.type(phrase, mine);
        driver.enter(again, mine);
        driver.press(u"Faire une clé de secours"_s);
        auto *panel = opened.page()->findChild<RecoveryPanel *>();
        QVERIFY(panel->isVisible());
        QString second;
        for (const auto *one : panel->findChildren<Paragraph *>()) {
            if (!one->accessibleName().isEmpty())
                second = one->accessibleName();
        }
        QCOMPARE(second.split(u' ').size(), proposedWords);
        panel->saveTo(opened.test.pathOf(u"cle.pdf"_s));
        QVERIFY(QFile(opened.test.pathOf(u"cle.pdf"_s)).size() > 1000);
        driver.press(u"C’est noté"_s);
        QVERIFY(!opened.says(second));
        QVERIFY(opened.says(u"sa clé de secours du "_s + longDate(QDate(2026, 6, 20))));
        QCOMPARE(opened.errorOfOpening(second), opens);
        QCOMPARE(opened.errorOfOpening(mine), opens);
        opened.test.shelf().open(opened.path, Access::ReadOnly, Passphrase(mine)).value(); // the key is known again
        driver.press(u"Changer la phrase secrète"_s);
        driver.type(phrase, u"une phrase toute neuve"_s);
        driver.enter(again, u"une phrase toute neuve"_s);
        QVERIFY(opened.says(u"Une clé de secours est une seconde phrase"_s)); // the former one is of no use
        for (const auto &former : { second, mine })
            QCOMPARE(opened.errorOfOpening(former), ErrorKind::PassphraseWrong);
        QCOMPARE(opened.errorOfOpening(u"une phrase toute neuve"_s), opens);
        QCOMPARE(driver.lostKeyboard(), QStringList {});
    }

    void nothingTypedIsLeftOnAPageThatOneLeft()
    {
        Opened opened;
        auto &driver = opened.driver();
        const auto first = opened.text(phrase);
        driver.type(again, first);
        auto *field = opened.field(again);
        driver.view().go({ PageKind::Preparation, {} });
        QCOMPARE(field->text(), QString());
        driver.view().go({ PageKind::Data, {} });
        QVERIFY(opened.text(phrase) != first && !opened.text(phrase).isEmpty());
    }

    void aRehearsalIsNotProtectedAndSaysWhy()
    {
        TestWindow test;
        test.window().rehearse();
        QTRY_VERIFY(test.window().meeting());
        test.driver().view().go({ PageKind::Data, {} });
        QVERIFY(!test.driver().canPress(u"Protéger ce dossier"_s));
        const auto words = test.driver().view().page()->findChildren<Paragraph *>();
        QVERIFY(std::any_of(
            words.begin(), words.end(), [](const auto *one) { return one->text().contains(u"Un exercice ne se protège pas"_s); }));
    }

    void itIsReachedFromEverywhere()
    {
        Opened opened;
        auto &driver = opened.driver();
        for (const auto from : { PageKind::Preparation, PageKind::After }) {
            driver.view().go({ from, {} });
            driver.press(u"Données personnelles"_s);
            QCOMPARE(driver.here(), PageKind::Data);
            driver.press(u"Terminé"_s);
            QCOMPARE(driver.here(), from);
        }
        opened.test.window().run(Command::ShowData);
        QCOMPARE(driver.here(), PageKind::Data);
    }
};

QTEST_MAIN(DataPageTest)
#include "datapagetest.moc"
