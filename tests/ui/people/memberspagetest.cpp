// SPDX-License-Identifier: GPL-3.0-or-later
// The list of members: searched, corrected in a panel, followers let in.
#include "tests/builders/french.h"
#include "tests/ui/preparation/madeup.h"
#include "tests/ui/preparation/pagewindow.h"
#include "ui/components/button.h"
#include "ui/components/datatable.h"
#include "ui/components/filterbutton.h"
#include "ui/people/memberspage.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class MembersPageTest : public QObject {
    Q_OBJECT

    French french;

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void lettersFindByNameGroupAndEmail()
    {
        PageWindow shown(madeUpMeeting());
        QCOMPARE(memberRows(shown.state(), Standing::Member, {}).size(), 4);
        QCOMPARE(memberRows(shown.state(), Standing::Member, u"lama"_s).size(), 2);
        QCOMPARE(memberRows(shown.state(), Standing::Member, u"lama od"_s).size(), 1);
        QCOMPARE(memberRows(shown.state(), Standing::Member, u"plateau"_s).first().name, u"ZERROUKI Farid"_s);
        QCOMPARE(memberRows(shown.state(), Standing::Follower, {}).size(), 1);
        QCOMPARE(countOf(shown.state(), Standing::Outsider), 0);
    }

    void enterOpensThePanelAndSaves()
    {
        PageWindow shown(madeUpMeeting());
        shown.show(new MembersPage(shown.document));
        const QAbstractItemModelTester tester(shown.page->findChild<DataTable *>()->model());
        QTest::keyClicks(QApplication::focusWidget(), u"zer"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::qWait(0);
        auto *family = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(family);
        QCOMPARE(family->text(), u"ZERROUKI"_s);
        shown.shoot(u"members-panel"_s);
        family->selectAll();
        QTest::keyClicks(family, u"ZEROUKI"_s);
        QTest::keyClick(family, Qt::Key_Return);
        shown.settle();
        QCOMPARE(shown.state().people.find(Id<Person>(1))->familyName, u"ZEROUKI"_s);
    }

    void aPhoneThatNobodyTouchedStays()
    {
        auto intents = madeUpMeeting();
        PersonAdded added;
        added.familyName = u"ROYER"_s;
        added.phone = u"+33262123456"_s; // typed so by somebody; « 02 62 … » would be read as an island's
        intents.append(added);
        PageWindow shown(intents);
        shown.show(new MembersPage(shown.document));
        shown.page->open(u"5"_s);
        for (auto *edit : shown.page->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == u"Nom de famille"_s) {
                edit->setText(u"ROYET"_s);
                QTest::keyClick(edit, Qt::Key_Return);
            }
        }
        shown.settle();
        QCOMPARE(shown.state().people.find(Id<Person>(5))->familyName, u"ROYET"_s);
        QCOMPARE(shown.state().people.find(Id<Person>(5))->phone, u"+33262123456"_s);
    }

    void anEmailThatIsNoneIsSaidInPlace()
    {
        PageWindow shown(madeUpMeeting());
        shown.show(new MembersPage(shown.document));
        shown.page->open(u"0"_s);
        for (auto *edit : shown.page->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == u"E-mail"_s) {
                edit->setText(u"maelle chez exemple"_s);
                QTest::keyClick(edit, Qt::Key_Return);
                QVERIFY(!edit->accessibleDescription().isEmpty());
            }
        }
        shown.settle();
        QCOMPARE(shown.state().people.find(Id<Person>(0))->email, u"maëlle@exemple.fr"_s);
    }

    void aHiddenNameIsShownOnceItIsTicked()
    {
        auto intents = madeUpMeeting();
        PersonAdded hidden;
        hidden.pseudo = u"Titi"_s;
        intents.append(hidden);
        PersonCorrected named { Id<Person>(5) };
        named.familyName = u"ABADIE"_s;
        named.givenName = u"Thérèse"_s;
        intents.append(named);
        PageWindow shown(intents);
        shown.show(new MembersPage(shown.document));
        QTest::keyClicks(QApplication::focusWidget(), u"titi"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::qWait(0);
        auto *box = shown.page->findChild<QCheckBox *>();
        QVERIFY(box->isVisible() && !box->isChecked());
        shown.shoot(u"members-hidden"_s);
        QTest::keyClick(box, Qt::Key_Space);
        for (auto *button : shown.page->findChildren<FilledButton *>()) {
            if (button->text() == u"Enregistrer"_s)
                button->click();
        }
        shown.settle();
        QCOMPARE(shown.state().people.find(Id<Person>(5))->sharing, NameSharing::Shared);
    }

    void whoHasNoPseudoIsNotAskedAboutIt()
    {
        PageWindow shown(madeUpMeeting());
        shown.show(new MembersPage(shown.document));
        shown.page->open(u"0"_s);
        QVERIFY(!shown.page->findChild<QCheckBox *>()->isVisible());
    }

    void aFollowerIsLetIn()
    {
        PageWindow shown(madeUpMeeting());
        shown.show(new MembersPage(shown.document));
        shown.shoot(u"members"_s);
        QTest::mouseClick(shown.page->findChildren<FilterButton *>().at(1), Qt::LeftButton);
        shown.shoot(u"members-followers"_s);
        for (auto *button : shown.page->findChildren<Button *>()) {
            if (button->text() == u"Faire entrer dans la boucle"_s && button->isVisible())
                button->click();
        }
        shown.settle();
        QCOMPARE(shown.state().people.find(Id<Person>(4))->standing, Standing::Member);
    }

    void anEmptyListOffersToFillIt()
    {
        PageWindow shown(madeUpMeeting(false));
        shown.show(new MembersPage(shown.document));
        shown.shoot(u"members-empty"_s);
        QCOMPARE(qobject_cast<Button *>(QApplication::focusWidget())->text(), u"Ajouter une personne"_s);
    }
};

QTEST_MAIN(MembersPageTest)
#include "memberspagetest.moc"
