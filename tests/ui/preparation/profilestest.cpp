// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles: listed by task, added from nothing, half-typed texts kept, withdrawn and brought back.
#include "tests/builders/french.h"
#include "tests/ui/preparation/madeup.h"
#include "tests/ui/preparation/pagewindow.h"
#include "ui/components/button.h"
#include "ui/people/personslot.h"
#include "ui/preparation/profileeditor.h"
#include "ui/preparation/profilespage.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

static Button *buttonOf(QWidget *in, const QString &text)
{
    for (auto *button : in->findChildren<Button *>()) {
        if (button->text() == text && button->isVisibleTo(in))
            return button;
    }
    qFatal("no %s", qUtf8Printable(text));
}

class ProfilesTest : public QObject {
    Q_OBJECT

    French french;

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void standingProfilesComeFirst()
    {
        auto intents = madeUpMeeting();
        intents.append(ProfileAdded { {}, Id<Person>(0), u"b"_s, {}, {}, {}, {}, {}, {}, {} });
        intents.append(ProfileWithdrawn { Id<Profile>(0), ProfileStatus::Withdrawn });
        PageWindow shown(intents);
        const auto tasks = profilesByTask(shown.state());
        QCOMPARE(tasks.size(), 6);
        QCOMPARE(tasks.at(1).rows.size(), 2);
        QCOMPARE(tasks.at(1).rows.first().name, u"Maëlle Tourneux"_s);
        QCOMPARE(tasks.at(1).rows.last().status, ProfileStatus::Withdrawn);
        shown.show(new ProfilesPage(shown.document));
        shown.shoot(u"profiles"_s);
    }

    void someoneOnNoListIsPutForward()
    {
        PageWindow shown(madeUpMeeting());
        shown.show(new ProfileEditor(shown.document));
        shown.page->open(u"task/c"_s);
        QSignalSpy done(shown.page, &WindowPage::finished);
        shown.page->firstField()->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"Ines ROYER"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        shown.settle();
        buttonOf(shown.page, u"Ajouter le profil"_s)->click();
        shown.settle();
        QCOMPARE(shown.state().profiles.size(), 2);
        QCOMPARE(shown.state().profiles.find(Id<Profile>(1))->task, u"c"_s);
        QCOMPARE(shown.state().people.find(Id<Person>(5))->standing, Standing::Outsider);
        QCOMPARE(done.count(), 1);
    }

    void halfTypedTextsAreKept()
    {
        PageWindow shown(madeUpMeeting());
        shown.show(new ProfileEditor(shown.document));
        shown.page->open(u"0"_s);
        auto *skills = shown.page->findChildren<QPlainTextEdit *>().first();
        QTest::keyClicks(skills, u"sait conduire"_s);
        shown.page->open({});
        QCOMPARE(skills->toPlainText(), QString());
        shown.page->open(u"0"_s);
        QCOMPARE(skills->toPlainText(), u"sait conduire"_s);
        shown.shoot(u"profile-editor"_s);
        buttonOf(shown.page, u"Enregistrer"_s)->click();
        shown.settle();
        QCOMPARE(shown.state().profiles.find(Id<Profile>(0))->skills, u"sait conduire"_s);
        QVERIFY(shown.document.draft(u"profile/0"_s).isEmpty());
    }

    void theGroupAndThePresenterAreTakenBack()
    {
        auto intents = madeUpMeeting();
        ProfileCorrected presented { Id<Profile>(0) };
        presented.presenter = Id<Person>(1);
        intents.append(presented);
        PageWindow shown(intents);
        shown.show(new ProfileEditor(shown.document));
        shown.page->open(u"0"_s);
        for (auto *box : shown.page->findChildren<QComboBox *>()) {
            if (box->accessibleName() == u"Groupe qui propose"_s)
                box->setCurrentIndex(0);
        }
        auto *presenter = shown.page->findChildren<PersonSlot *>().last()->field();
        QVERIFY(!presenter->text().isEmpty());
        presenter->setFocus();
        presenter->selectAll();
        QTest::keyClick(presenter, Qt::Key_Delete);
        QTest::keyClick(presenter, Qt::Key_Tab);
        buttonOf(shown.page, u"Enregistrer"_s)->click();
        shown.settle();
        QVERIFY(!shown.state().profiles.find(Id<Profile>(0))->group);
        QVERIFY(!shown.state().profiles.find(Id<Profile>(0))->presenter);
        shown.page->open(u"0"_s);
        shown.shoot(u"profile-editor-cleared"_s);
        buttonOf(shown.page, u"Enregistrer"_s)->click();
        shown.settle();
        QVERIFY(!shown.state().profiles.find(Id<Profile>(0))->group); // not filled in again behind one's back
    }

    void aProfileIsWithdrawnAndBroughtBack()
    {
        PageWindow shown(madeUpMeeting());
        shown.show(new ProfileEditor(shown.document));
        shown.page->open(u"0"_s);
        buttonOf(shown.page, u"La personne se retire"_s)->click();
        shown.settle();
        QCOMPARE(shown.state().profiles.find(Id<Profile>(0))->status, ProfileStatus::Withdrawn);
        buttonOf(shown.page, u"Remettre ce profil"_s)->click();
        shown.settle();
        QCOMPARE(shown.state().profiles.find(Id<Profile>(0))->status, ProfileStatus::Standing);
    }
};

QTEST_MAIN(ProfilesTest)
#include "profilestest.moc"
