// SPDX-License-Identifier: GPL-3.0-or-later
// The list of what is to prepare, and the short pages that it leads to, by keyboard.
#include "tests/builders/french.h"
#include "tests/ui/preparation/madeup.h"
#include "tests/ui/preparation/pagewindow.h"
#include "ui/components/button.h"
#include "ui/components/fieldmessage.h"
#include "ui/preparation/dateandplacepage.h"
#include "ui/preparation/eventtextpage.h"
#include "ui/preparation/facilitationpage.h"
#include "ui/preparation/holderspage.h"
#include "ui/preparation/preparationpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

template <class Widget> static Widget *named(QWidget *in, const QString &name, int at = 0)
{
    for (auto *widget : in->findChildren<Widget *>()) {
        if (widget->accessibleName() == name && at-- == 0)
            return widget;
    }
    qFatal("no %s", qUtf8Printable(name));
}

class PreparationTest : public QObject {
    Q_OBJECT

    French french;

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void enterOpensWhatIsToDoNow()
    {
        PageWindow shown(madeUpMeeting());
        shown.show(new PreparationPage(shown.document));
        QSignalSpy gone(shown.page, &WindowPage::goTo);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(gone.count(), 1);
        shown.shoot(u"preparation"_s);
    }

    void aDateIsTypedAndAdvisedOn()
    {
        PageWindow shown(madeUpMeeting());
        shown.show(new DateAndPlacePage(shown.document));
        QSignalSpy done(shown.page, &WindowPage::finished);
        auto *date = named<QLineEdit>(shown.page, u"Date"_s);
        date->setFocus();
        date->selectAll();
        QTest::keyClicks(date, u"3 avril 2031"_s);
        shown.shoot(u"date"_s);
        QTest::keyClick(date, Qt::Key_Return);
        shown.settle();
        QCOMPARE(currentSitting(shown.state()).start, QDateTime(QDate(2031, 4, 3), QTime(14, 0)));
        QCOMPARE(done.count(), 1);
    }

    void theNextSittingWaitsForTheDayOfThisOne()
    {
        PageWindow shown(madeUpMeeting());
        auto *page = new DateAndPlacePage(shown.document);
        shown.show(page);
        page->open(u"another"_s);
        named<QLineEdit>(shown.page, u"Date"_s, 1)->setText(u"27 mars 2031"_s);
        auto *time = named<QLineEdit>(shown.page, u"Heure"_s, 1);
        time->setText(u"14h"_s);
        QTest::keyClick(time, Qt::Key_Return);
        shown.settle();
        QCOMPARE(shown.state().sittings.size(), 1);
        const auto messages = shown.page->findChildren<FieldMessage *>();
        QVERIFY(std::any_of(messages.begin(), messages.end(),
            [](const FieldMessage *one) { return one->words().contains(u"La séance du 20 mars est encore à venir"_s); }));
    }

    void theDateRecordedIsReplacedByWhatIsTyped()
    {
        PageWindow shown(madeUpMeeting());
        shown.show(new DateAndPlacePage(shown.document));
        QTest::keyClicks(QApplication::focusWidget(), u"3 avril 2031"_s);
        QCOMPARE(named<QLineEdit>(shown.page, u"Date"_s)->text(), u"3 avril 2031"_s);
    }

    void whatIsTypedOutlivesAChange()
    {
        PageWindow shown(madeUpMeeting());
        shown.show(new DateAndPlacePage(shown.document));
        auto *date = named<QLineEdit>(shown.page, u"Date"_s);
        date->setText(u"3 avr"_s);
        MeetingMoved moved;
        moved.place = u"préau"_s;
        shown.document.apply(moved);
        shown.settle();
        QCOMPARE(date->text(), u"3 avr"_s);
        QCOMPARE(named<QLineEdit>(shown.page, u"Lieu"_s)->text(), u"préau"_s);
    }

    void holdersAreNamedWithAFewLetters()
    {
        PageWindow shown(madeUpMeeting());
        shown.show(new HoldersPage(shown.document));
        QTest::keyClicks(QApplication::focusWidget(), u"far"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        shown.settle();
        QCOMPARE(shown.state().holders.value(u"a"_s), QList<Id<Person>> { Id<Person>(1) });
        QTest::keyClicks(QApplication::focusWidget(), u"Ines Royer"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        shown.settle();
        shown.settle();
        QCOMPARE(shown.state().holders.value(u"a"_s).size(), 2);
        QCOMPARE(shown.state().people.find(Id<Person>(5))->standing, Standing::Outsider);
        shown.shoot(u"holders"_s);
    }

    void anEmptiedPlaceNamesNobody()
    {
        auto intents = madeUpMeeting();
        intents.append(HoldersNamed { u"a"_s, { Id<Person>(0), Id<Person>(1) } });
        PageWindow shown(intents);
        shown.show(new HoldersPage(shown.document));
        auto *first = named<QLineEdit>(shown.page, u"Communication, personne 1"_s);
        QCOMPARE(first->text(), u"Maëlle Tourneux"_s);
        first->setFocus();
        first->clear();
        QTest::keyClick(first, Qt::Key_Tab);
        shown.settle();
        QCOMPARE(shown.state().holders.value(u"a"_s), QList<Id<Person>> { Id<Person>(1) });
    }

    void facilitatorsStateTheirGender()
    {
        PageWindow shown(madeUpMeeting());
        shown.show(new FacilitationPage(shown.document));
        QTest::keyClicks(QApplication::focusWidget(), u"ode"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        auto *first = named<QLineEdit>(shown.page, u"Animation, personne 1"_s);
        first->clear();
        QTest::keyClicks(first, u"odi"_s);
        QTest::keyClick(first, Qt::Key_Return);
        shown.settle();
        QCOMPARE(shown.state().facilitators, QList<Id<Person>> { Id<Person>(2) });
        auto *gender = named<QComboBox>(shown.page, u"Genre de la personne 1, tel qu’elle le dit"_s);
        gender->setFocus();
        QTest::keyClick(gender, Qt::Key_Down);
        shown.settle();
        QCOMPARE(shown.state().people.find(Id<Person>(2))->gender, Gender::F);
        shown.shoot(u"facilitation"_s);
    }

    void theEventIsTicked()
    {
        PageWindow shown(madeUpMeeting());
        shown.show(new EventTextPage(shown.document));
        auto *done = shown.page->findChildren<QCheckBox *>().first();
        done->setFocus();
        QTest::keyClick(done, Qt::Key_Space);
        shown.settle();
        QVERIFY(shown.state().notes.contains(u"event"_s));
        QTest::keyClick(done, Qt::Key_Space);
        shown.settle();
        QVERIFY(!shown.state().notes.contains(u"event"_s));
        shown.shoot(u"eventtext"_s);
    }
};

QTEST_MAIN(PreparationTest)
#include "preparationtest.moc"
