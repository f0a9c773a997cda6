// SPDX-License-Identifier: GPL-3.0-or-later
// The door: a few letters and Enter, a headcount, followers and people whom the list missed.

#include "tests/builders/french.h"
#include "tests/ui/meeting/bench.h"
#include "ui/components/notice.h"
#include "ui/meeting/arrivalpage.h"

#include <QLineEdit>
#include <QPushButton>

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
    const auto *found = page->findChild<Notice *>();
    return found && found->isVisible() ? found->words() : QString();
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
        press(Qt::Key_Return); // twice by mistake takes nobody back
        bench.settle();
        QCOMPARE(presentNow(bench.state()), before + 1);
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
        press(Qt::Key_Return);
        bench.settle();
        QCOMPARE(bench.state().people.find(bench.person(u"Ève Quintal"_s))->standing, Standing::Member);
        QCOMPARE(presentNow(bench.state()), before);
        QVERIFY(notice(page).contains(u"fait maintenant partie"_s));
        press(Qt::Key_Return);
        bench.settle();
        QCOMPARE(presentNow(bench.state()), before + 1);
    }

    void aForgottenMemberIsAddedAndMarked()
    {
        Bench bench(u"accueil"_s);
        auto *page = bench.show<ArrivalPage>();
        const int before = presentNow(bench.state());
        type(u"Zora Quintal"_s);
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
    }
};

QTEST_MAIN(ArrivalPageTest)
#include "arrivalpagetest.moc"
