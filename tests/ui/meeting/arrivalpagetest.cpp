// SPDX-License-Identifier: GPL-3.0-or-later
// The door: a few letters and Enter, departures, a headcount, followers and people whom the list missed.

#include "tests/builders/french.h"
#include "tests/ui/meeting/bench.h"
#include "ui/components/label.h"
#include "ui/components/notice.h"
#include "ui/components/tabs.h"
#include "ui/meeting/arrivalpage.h"
#include "ui/meeting/doorlist.h"
#include "core/people/names.h"
#include "ui/meeting/doorpanel.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QPushButton *button(QWidget *within, const QString &name)
{
    for (auto *one : within->findChildren<QPushButton *>()) {
        if (one->text() == name || one->accessibleName() == name)
            return one;
    }
    return nullptr;
}

QString notice(QWidget *page)
{
    const auto *found = page->findChild<DoorPanel *>()->findChild<Notice *>();
    return found && found->isVisible() ? found->words() : QString();
}

Stay stay(const Bench &bench, const QString &name)
{
    return stayOf(bench.state(), *bench.state().people.find(bench.person(name)));
}

/** Sixty-four members of eight groups; every fourth name is that of someone of another group. */
PeopleImported fullHall()
{
    static const QStringList families { u"LE GUEN"_s, u"ŒUVRARD"_s, u"D’ESTRÉES"_s, u"N’Diaye"_s, u"Faÿ-Brun"_s, u"LARUE"_s };
    static const QStringList given { u"Noé"_s, u"Zoé"_s, u"Jean-Rémi"_s, u"Aïcha"_s, u"Lou"_s };
    PeopleImported hall;
    for (quint32 i = 0; i < 8; ++i) {
        LocalGroup group { Id<LocalGroup>(500 + i) };
        group.name = u"GA Vallée %1"_s.arg(QChar(u'a' + i));
        hall.groups.append(group);
    }
    for (quint32 i = 0; i < 64; ++i) {
        Person person { Id<Person>(1000 + i) };
        const auto name = i % 4 == 3 ? i - 1 : i;
        person.familyName = families.at(name % families.size());
        person.givenName = given.at(name / 6 % given.size()) + (name >= 30 ? u" %1"_s.arg(QChar(u'A' + name / 30)) : QString());
        person.groups = { Id<LocalGroup>(500 + i % 8) };
        hall.people.append(person);
    }
    return hall;
}

/** What somebody at the door would type: the first letters of both names and the group. */
QString lettersFor(const Person &person, const MeetingState &state)
{
    const auto group = groupNames(state, person).value(0);
    return u"%1 %2 %3"_s.arg(fold(person.familyName).left(3).trimmed(), fold(person.givenName).left(2), fold(group).right(8));
}

/** Goes down to the person, at most to the last line in sight. */
bool walkTo(const DoorList &list, Id<Person> person)
{
    for (int steps = 0; steps < 6; ++steps) {
        if (list.current() && list.current()->person == person)
            return true;
        press(Qt::Key_Down);
    }
    return false;
}

}

class ArrivalPageTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void lettersAndEnterMarkAnArrival()
    {
        Bench bench(u"accueil"_s);
        auto *page = bench.show<ArrivalPage>();
        const int before = presentNow(bench.state());
        type(u"vernier"_s);
        bench.shoot(u"arrival"_s);
        press(Qt::Key_Return);
        bench.settle();
        QCOMPARE(presentNow(bench.state()), before + 1);
        QVERIFY(notice(page).contains(u"Odette Vernier"_s));
        bench.shoot(u"arrival-marked"_s);
        press(Qt::Key_Return);
        bench.settle();
        QCOMPARE(presentNow(bench.state()), before);
        QVERIFY(notice(page).contains(u"Arrivée retirée"_s));
        type(u"ver"_s); // types over the name of before
        QVERIFY(notice(page).isEmpty());
    }

    void theWayOutIsReadWholeBesideTheManual()
    {
        Bench bench(u"accueil"_s);
        auto *page = bench.show<ArrivalPage>();
        bench.window()->resize(1366 - 256 - 344, 597); // between the steps and the manual
        QCoreApplication::processEvents();
        bench.shoot(u"arrival-beside-manual"_s);
        int questions = 0;
        for (const auto *label : page->findChildren<Label *>()) {
            if (!label->text().startsWith(u"La personne n’est pas"_s))
                continue;
            ++questions;
            QVERIFY(label->width() >= label->sizeHint().width());
            QVERIFY(label->parentWidget()->height() >= label->parentWidget()->heightForWidth(label->parentWidget()->width()));
        }
        QCOMPARE(questions, 1);
    }

    void aKeyHeldDownIsOneEnter()
    {
        Bench bench(u"accueil"_s);
        bench.show<ArrivalPage>();
        const int before = presentNow(bench.state());
        type(u"vernier"_s);
        press(Qt::Key_Return);
        bench.settle();
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
        QApplication::sendEvent(QApplication::focusWidget(), &held);
        bench.settle();
        QCOMPARE(presentNow(bench.state()), before + 1);
    }

    void sixtyArriveInAnyOrderByKeyboardAlone()
    {
        Bench bench(u"accueil"_s);
        bench.doNow(fullHall());
        auto *page = bench.show<ArrivalPage>();
        auto *list = page->findChild<DoorList *>();
        const QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto people = fullHall().people;
        QRandomGenerator chance(2026);
        std::shuffle(people.begin(), people.end(), chance);
        const int before = presentNow(bench.state());
        for (int i = 0; i < 60; ++i) {
            type(lettersFor(people.at(i), bench.state()));
            QVERIFY2(walkTo(*list, people.at(i).id), qPrintable(lettersFor(people.at(i), bench.state())));
            press(Qt::Key_Return);
            bench.settle();
            QVERIFY(stayOf(bench.state(), people.at(i)).isPresent());
            QCOMPARE(presentNow(bench.state()), before + i + 1);
        }
        bench.shoot(u"arrival-sixty"_s);
    }

    void aDepartureAndAReturnAreNotedByKeys()
    {
        Bench bench(u"accueil"_s);
        auto *page = bench.show<ArrivalPage>();
        const int before = presentNow(bench.state());
        type(u"ortolan"_s);
        press(Qt::Key_D, Qt::AltModifier);
        bench.settle();
        QCOMPARE(presentNow(bench.state()), before - 1);
        QCOMPARE(stay(bench, u"Jeanne Ortolan"_s).where, Whereabouts::Gone);
        bench.shoot(u"arrival-departure"_s);
        press(Qt::Key_Return);
        bench.settle();
        QCOMPARE(stay(bench, u"Jeanne Ortolan"_s).where, Whereabouts::Back);
        QVERIFY(notice(page).contains(u"Retour noté"_s));
        press(Qt::Key_Return);
        bench.settle();
        QCOMPARE(stay(bench, u"Jeanne Ortolan"_s).where, Whereabouts::Gone);
    }

    void theLastOnesLeaveAndComeBackFromTheirRow()
    {
        Bench bench(u"accueil"_s);
        auto *page = bench.show<ArrivalPage>();
        type(u"vernier"_s);
        press(Qt::Key_Return);
        bench.settle();
        QTest::mouseClick(button(page, u"Noter le départ d’Odette Vernier"_s), Qt::LeftButton);
        bench.settle();
        QCOMPARE(stay(bench, u"Odette Vernier"_s).where, Whereabouts::Gone);
        QTest::mouseClick(button(page, u"Noter le retour d’Odette Vernier"_s), Qt::LeftButton);
        bench.settle();
        QCOMPARE(stay(bench, u"Odette Vernier"_s).where, Whereabouts::Back);
    }

    void aGenderIsNotedOnlyWhenItIsStated()
    {
        Bench bench(u"accueil"_s);
        bench.show<ArrivalPage>();
        const auto who = bench.person(u"Odette Vernier"_s);
        bench.doNow(GenderStated { who, Gender::Unsaid });
        type(u"vernier"_s);
        press(Qt::Key_Return);
        bench.settle();
        QCOMPARE(bench.state().people.find(who)->gender, Gender::Unsaid);
        press(Qt::Key_O, Qt::AltModifier);
        bench.settle();
        QCOMPARE(bench.state().people.find(who)->gender, Gender::O);
        bench.shoot(u"arrival-gender"_s);
        press(Qt::Key_N, Qt::AltModifier);
        bench.settle();
        QCOMPARE(bench.state().people.find(who)->gender, Gender::Unsaid);
    }

    void enterOnSomeoneThereTakesTheArrivalBack()
    {
        Bench bench(u"accueil"_s);
        bench.show<ArrivalPage>();
        const int before = presentNow(bench.state());
        type(u"ortolan"_s);
        press(Qt::Key_Return);
        bench.settle();
        QCOMPARE(presentNow(bench.state()), before - 1);
    }

    void arrowsTellNamesakesApartByGroup()
    {
        Bench bench(u"accueil"_s);
        bench.show<ArrivalPage>();
        const int before = presentNow(bench.state());
        type(u"marchal"_s);
        bench.shoot(u"arrival-namesakes"_s);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        bench.settle();
        QCOMPARE(presentNow(bench.state()), before - 1);
    }

    void aFollowerIsLetInBeforeBeingMarked()
    {
        Bench bench(u"accueil"_s);
        PersonAdded follower;
        follower.familyName = u"QUINTAL"_s;
        follower.givenName = u"Ève"_s;
        follower.standing = Standing::Follower;
        bench.doNow(follower);
        auto *page = bench.show<ArrivalPage>();
        const int before = presentNow(bench.state());
        type(u"quintal"_s);
        bench.shoot(u"arrival-follower"_s);
        QVERIFY(notice(page).contains(u"seul·es les membres de la boucle participent"_s));
        press(Qt::Key_Return);
        bench.settle();
        QCOMPARE(bench.state().people.find(bench.person(u"Ève Quintal"_s))->standing, Standing::Member);
        QCOMPARE(presentNow(bench.state()), before);
        QVERIFY(notice(page).contains(u"fait maintenant partie"_s));
        QVERIFY(bench.state().people.find(bench.person(u"Ève Quintal"_s))->addedOnSpot);
        press(Qt::Key_Return);
        bench.settle();
        QCOMPARE(presentNow(bench.state()), before + 1);
    }

    void aForgottenMemberIsAddedAndMarked()
    {
        Bench bench(u"accueil"_s);
        auto *page = bench.show<ArrivalPage>();
        const int before = presentNow(bench.state());
        type(u"zora quintal"_s); // kept with its capitals
        QVERIFY(notice(page).contains(u"Personne à ce nom"_s));
        QTest::mouseClick(button(page, u"Ajouter un membre oublié"_s), Qt::LeftButton);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Nom de famille"_s);
        press(Qt::Key_Return);
        type(u"ormaie"_s);
        press(Qt::Key_Return);
        bench.shoot(u"arrival-form"_s);
        press(Qt::Key_Return);
        bench.settle();
        const auto *added = bench.state().people.find(bench.person(u"Zora Quintal"_s));
        QCOMPARE(groupNames(bench.state(), *added), QStringList { u"GA Belle-Ormaie"_s });
        QVERIFY(added->addedOnSpot);
        bench.shoot(u"arrival-on-spot"_s);
        QCOMPARE(presentNow(bench.state()), before + 1);
    }

    void aHeadcountReplacesNamesAndAnEmptyOneGivesThemBack()
    {
        Bench bench(u"accueil"_s);
        auto *page = bench.show<ArrivalPage>();
        const int named = presentNow(bench.state());
        auto *field = [&]() -> QLineEdit * {
            for (auto *one : page->findChildren<QLineEdit *>()) {
                if (one->accessibleName() == u"Compter seulement"_s)
                    return one;
            }
            return nullptr;
        }();
        QVERIFY(field);
        field->setFocus();
        type(u"70"_s);
        press(Qt::Key_Return);
        bench.settle();
        QCOMPARE(presentNow(bench.state()), 70);
        field->clear();
        press(Qt::Key_Return);
        bench.settle();
        QCOMPARE(presentNow(bench.state()), named);
        bench.doNow(PersonArrived { bench.person(u"Odette Vernier"_s) });
        press(Qt::Key_Return); // empty again, and nothing to take back
        bench.settle();
        QVERIFY(std::holds_alternative<PersonArrived>(*bench.document().snapshot().last));
    }

    void whatWasSaidBeforeAnotherTabIsNotSaidAgain()
    {
        Bench bench(u"accueil"_s);
        auto *page = bench.show<ArrivalPage>();
        type(u"vernier"_s);
        press(Qt::Key_Return);
        bench.settle();
        QVERIFY(!notice(page).isEmpty());
        page->open(u"call"_s);
        button(page, u"Retirer l’arrivée d’Odette Vernier"_s)->click(); // told by the panel of the first tab
        bench.settle();
        Q_EMIT page->findChild<Tabs *>()->tabChosen(0);
        QVERIFY2(notice(page).isEmpty(), qPrintable(notice(page)));
    }

    void theLeadFollowsTheTab()
    {
        Bench bench(u"accueil"_s);
        auto *page = bench.show<ArrivalPage>();
        const auto shows = [&](const QString &words) {
            const auto labels = page->findChildren<QLabel *>();
            return std::any_of(
                labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().startsWith(words); });
        };
        QVERIFY(shows(u"Tapez quelques lettres"_s));
        page->open(u"call"_s);
        QVERIFY(!shows(u"Tapez quelques lettres"_s) && shows(u"Entrée quand la personne répond"_s));
    }
};

QTEST_MAIN(ArrivalPageTest)
#include "arrivalpagetest.moc"
