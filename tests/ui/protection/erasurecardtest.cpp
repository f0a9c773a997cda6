// SPDX-License-Identifier: GPL-3.0-or-later
// « Données personnelles » erases contacts, or one person, once that was confirmed, and tells what is held on somebody.
#include "core/meeting/erasure.h"
#include "core/people/names.h"
#include "tests/builders/longwait.h"
#include "tests/ui/shell/realdossier.h"
#include "tests/ui/shell/testwindow.h"
#include "ui/components/button.h"
#include "ui/components/fieldmessage.h"
#include "ui/components/label.h"
#include "ui/components/personfield.h"
#include "ui/protection/datapage.h"
#include "ui/protection/erasurecard.h"
#include "ui/protection/heldfile.h"
#include "ui/protection/unlockpage.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const Passphrase phrase(u"poire rang sandale mine tarif bouton");

/** The window on its page, with a real dossier open, sealed or not. */
class Opened {
public:
    explicit Opened(const Passphrase &passphrase = {})
    {
        path = realDossier(test.shelf(), test.pathOf(u"allier.boucle"_s));
        addPeople();
        if (!passphrase.isEmpty() && !test.shelf().reseal(path, passphrase))
            qFatal("the dossier is not sealed");
        test.window().openPath(path);
        if (!passphrase.isEmpty())
            unlock(passphrase);
        if (!QTest::qWaitFor([this] { return test.window().meeting() != nullptr; }, longWait))
            qFatal("the dossier does not open");
        test.driver().view().go({ PageKind::Data, {} });
    }
    void unlock(const Passphrase &passphrase)
    {
        auto *page = test.window().findChild<UnlockPage *>();
        if (!QTest::qWaitFor([&] { return page = test.window().findChild<UnlockPage *>(), page && page->isVisible(); }, longWait))
            qFatal("no passphrase is asked for");
        auto *field = page->findChild<QLineEdit *>();
        field->setText(QString::fromUtf8(passphrase.bytes()));
        QTest::keyClick(field, Qt::Key_Return);
    }
    /** Two members with their contacts, written as the window would. */
    void addPeople()
    {
        const auto dossier = test.shelf().open(path, Access::Write);
        MeetingSession session(*dossier->store, u"poste 1"_s);
        PersonAdded odile;
        odile.familyName = u"LAMARQUE"_s;
        odile.givenName = u"Odile"_s;
        odile.email = u"odile.lamarque@exemple.org"_s;
        odile.phone = u"+33612345678"_s;
        auto farid = odile;
        farid.familyName = u"ZERROUKI"_s;
        farid.givenName = u"Farid"_s;
        farid.email = u"farid@exemple.org"_s;
        if (!session.open() || !session.apply(odile, 1'781'000'000'001) || !session.apply(farid, 1'781'000'000'002))
            qFatal("nobody is added");
    }
    Document &document() { return test.window().meeting()->document(); }
    QWidget *page() { return test.driver().view().page(); }
    template <class Widget> Widget *named(const QString &name)
    {
        for (auto *one : page()->findChildren<Widget *>()) {
            if (one->accessibleName() == name && one->isVisible())
                return one;
        }
        return nullptr;
    }
    void press(const QString &words)
    {
        for (auto *button : page()->findChildren<Button *>()) {
            if (button->text() == words && button->isVisible()) {
                button->click();
                return;
            }
        }
        qFatal("no button %s", qUtf8Printable(words));
    }
    bool says(const QString &words)
    {
        const auto all = page()->findChildren<QLabel *>();
        return std::any_of(all.begin(), all.end(), [&](const QLabel *one) { return one->isVisible() && one->text().contains(words); });
    }
    /** Somebody with an e-mail. */
    Person somebody()
    {
        for (const auto &person : document().state().people.values()) {
            if (!person.email.isEmpty() && !person.givenName.isEmpty())
                return person;
        }
        qFatal("nobody has an e-mail");
    }

    TestWindow test;
    QString path;
};

bool nobodyHasContacts(const MeetingState &state)
{
    const auto people = state.people.values();
    return std::all_of(people.begin(), people.end(), [](const Person &person) { return person.email.isEmpty() && person.phone.isEmpty(); });
}

}

class ErasureCardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contactsGoOnceThatWasConfirmed()
    {
        Opened opened;
        const auto who = opened.somebody();
        opened.press(u"Effacer les coordonnées"_s);
        QVERIFY(!nobodyHasContacts(opened.document().state()));
        auto *focused = qobject_cast<Button *>(QApplication::focusWidget());
        QVERIFY(focused && focused->text() == u"Ne rien effacer"_s); // Enter alone erases nothing
        opened.press(u"Ne rien effacer"_s);
        QVERIFY(!nobodyHasContacts(opened.document().state()));
        opened.press(u"Effacer les coordonnées"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        focused = qobject_cast<Button *>(QApplication::focusWidget());
        QVERIFY(focused && focused->text() == u"Effacer les coordonnées"_s);
        QVERIFY(!nobodyHasContacts(opened.document().state()));
        opened.press(u"Effacer les coordonnées"_s);
        opened.press(u"Effacer pour de bon"_s);
        QTRY_VERIFY_WITH_TIMEOUT(nobodyHasContacts(opened.document().state()), longWait);
        QTRY_VERIFY(opened.says(u"C’est effacé"_s));
        QFile file(opened.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(who.email.toUtf8()));
        QCOMPARE(opened.document().state().people.find(who.id)->familyName, who.familyName);
    }

    void whatWasSetAsideGoesToo()
    {
        Opened opened;
        const auto beside = [&](const QString &name) { return opened.test.pathOf(name); };
        const QStringList aside { beside(u"allier (abîmé).boucle"_s), beside(u"allier (sauvegarde) (plus récente).boucle"_s),
            beside(u"allier (sauvegarde) (ancienne 2).boucle"_s), beside(u"allier.boucle.part"_s),
            beside(u"ancien nom (sauvegarde).boucle"_s) };
        const auto other = beside(u"allier (Vichy).boucle"_s);
        for (const auto &path : aside + QStringList { other })
            QVERIFY(opened.test.shelf().copy(opened.path, path));
        opened.press(u"Effacer les coordonnées"_s);
        opened.press(u"Effacer pour de bon"_s);
        QTRY_VERIFY_WITH_TIMEOUT(opened.says(u"C’est effacé"_s), longWait);
        for (const auto &path : aside)
            QVERIFY2(!QFile::exists(path), qUtf8Printable(path));
        QVERIFY(QFile::exists(other)); // a dossier of somebody's own
    }

    void aPersonGoesFromASealedDossierWithItsPassphrase()
    {
        Opened opened(phrase);
        const auto who = opened.somebody();
        auto *field = opened.named<PersonField>(u"Une personne"_s);
        QVERIFY(field);
        Q_EMIT field->picked({ who.id.number(), spokenName(who), {} });
        opened.press(u"Effacer cette personne"_s);
        opened.press(u"Effacer pour de bon"_s);
        QVERIFY(opened.says(u"Tapez la phrase secrète"_s));
        auto *typed = opened.named<QLineEdit>(u"La phrase secrète du dossier"_s);
        QVERIFY(typed);
        typed->setText(u"une autre phrase secrete"_s);
        opened.press(u"Effacer pour de bon"_s);
        QTRY_VERIFY_WITH_TIMEOUT(opened.says(u"pas la phrase secrète"_s), longWait);
        QCOMPARE(opened.document().state().people.find(who.id)->email, who.email); // as it was, and still open
        typed->setText(QString::fromUtf8(phrase.bytes()));
        opened.press(u"Effacer pour de bon"_s);
        QTRY_COMPARE_WITH_TIMEOUT(opened.document().state().people.find(who.id)->pseudo, erasedMark(), longWait);
        QTRY_VERIFY(opened.says(u"C’est effacé"_s));
        QVERIFY(opened.document().isSealed());
        opened.test.shelf().forgetKeys();
        QVERIFY(opened.test.shelf().open(opened.path, Access::ReadOnly, phrase));
    }

    void whoIsOnNoListIsLookedForInTheJournal()
    {
        Opened opened;
        PersonAdded added;
        added.familyName = u"QUERCYNOL"_s;
        added.givenName = u"Sandrine"_s;
        opened.document().apply(added);
        opened.test.driver().settle();
        opened.document().undo();
        opened.test.driver().settle();
        auto *field = opened.named<PersonField>(u"Une personne"_s);
        field->setFocus();
        QTest::keyClicks(field, u"zzyzx"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(opened.says(u"Personne n’est connu sous"_s));
        field->selectAll();
        QTest::keyClicks(field, u"sandrine quercynol"_s);
        QVERIFY(!opened.says(u"Personne n’est connu"_s));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(opened.says(u"n’est plus sur la liste"_s));
        opened.press(u"Effacer cette personne"_s);
        opened.press(u"Effacer pour de bon"_s);
        QTRY_VERIFY_WITH_TIMEOUT(opened.says(u"C’est effacé"_s), longWait);
        QFile file(opened.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("QUERCYNOL"));
    }

    void whatIsHeldIsTextOrJson()
    {
        Opened opened;
        const auto who = opened.somebody();
        const MeantTraces meant = [id = who.id](const MeetingSession &session) { return tracesOf(session, id); };
        const auto text = heldBytes(opened.test.shelf(), opened.path, meant, u"x.txt"_s);
        QVERIFY(text && text->contains(who.email.toUtf8()));
        const auto json = heldBytes(opened.test.shelf(), opened.path, meant, u"x.json"_s);
        QVERIFY(json && json->startsWith('{') && json->contains(who.email.toUtf8()));
    }

    void aCopyThatStaysIsTold()
    {
        Opened opened;
        const auto copy = backupPath(opened.path);
        QVERIFY(opened.test.shelf().copy(opened.path, copy));
        auto writer = opened.test.shelf().open(copy, Access::Write); // destroys nothing that a program writes
        opened.press(u"Effacer les coordonnées"_s);
        opened.press(u"Effacer pour de bon"_s);
        QTRY_VERIFY_WITH_TIMEOUT(opened.says(u"C’est effacé"_s), longWait);
        QVERIFY(opened.says(u"Reste à supprimer vous-même"_s) && !opened.says(u"ont été détruites"_s));
        QVERIFY(nobodyHasContacts(opened.document().state()));
    }

    void aRehearsalErasesNothing()
    {
        TestWindow test;
        test.window().rehearse();
        QVERIFY(QTest::qWaitFor([&] { return test.window().meeting() != nullptr; }, longWait));
        test.driver().view().go({ PageKind::Data, {} });
        auto *card = test.driver().view().page()->findChild<ErasureCard *>();
        QVERIFY(card && !card->isVisible());
    }
};

QTEST_MAIN(ErasureCardTest)
#include "erasurecardtest.moc"
