// SPDX-License-Identifier: GPL-3.0-or-later
// « Appel par visio »: names one by one, three keys, left and taken up again; an arrival is the same as at the door.

#include "core/meeting/arrivals.h"
#include "core/meeting/namesinhall.h"
#include "core/people/names.h"
#include "tests/builders/french.h"
#include "tests/ui/meeting/bench.h"
#include "ui/components/label.h"
#include "ui/components/notice.h"
#include "ui/components/paragraph.h"
#include "ui/meeting/arrivalpage.h"
#include "ui/meeting/callcard.h"
#include "ui/meeting/rollcallpanel.h"

#include <QAbstractButton>

using namespace Qt::StringLiterals;

namespace {

/** The rehearsal before anybody came, with the tab of the roll call open. */
struct Call {
    explicit Call(const QString &step = u"preparation"_s) : bench(step), members(membersOf(bench.state()))
    {
        page = bench.show<ArrivalPage>();
        page->open(u"call"_s);
        page->takeKeyboard();
        panel = page->findChild<RollCallPanel *>();
        card = panel->findChild<CallCard *>();
        QCoreApplication::processEvents();
    }

    /** Presses a key where the keyboard is, which must be the card. */
    void key(Qt::Key key)
    {
        QVERIFY(card->hasFocus());
        press(key);
        bench.settle();
    }
    bool names(const Person &person) const { return card->accessibleName().startsWith(spokenName(person)); }
    bool isPresent(const Person &person) const { return stayOf(bench.state(), person).isPresent(); }
    /** Whether the card shows these words. */
    bool shows(const QString &words) const
    {
        for (const auto *label : card->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    QAbstractButton *button(const QString &words) const
    {
        for (auto *one : page->findChildren<QAbstractButton *>()) {
            if (one->isVisible() && (one->text().startsWith(words) || one->accessibleName().startsWith(words)))
                return one;
        }
        return nullptr;
    }

    Bench bench;
    QList<Person> members;
    ArrivalPage *page = nullptr;
    RollCallPanel *panel = nullptr;
    CallCard *card = nullptr;
};

}

class RollCallPanelTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void enterMarksWhoAnswersAndGoesOn()
    {
        Call call;
        QVERIFY(call.shows(u"Encore %1 personnes à appeler"_s.arg(call.members.size())));
        call.bench.shoot(u"roll-call"_s);
        for (int i = 0; i < 5; ++i) {
            QVERIFY2(call.names(call.members.at(i)), qUtf8Printable(call.card->accessibleName()));
            call.key(Qt::Key_Return);
            QVERIFY(call.isPresent(call.members.at(i)));
        }
        QCOMPARE(presentNow(call.bench.state()), 5);
        const auto last = call.bench.document().snapshot().last;
        QVERIFY(last && std::holds_alternative<PersonArrived>(*last)); // as the door writes it
        QVERIFY(call.shows(u"Encore %1 personnes à appeler"_s.arg(call.members.size() - 5)));
    }

    void otherKeysGoOnAndBackAndWriteNothing()
    {
        Call call;
        call.key(Qt::Key_Space);
        QVERIFY(call.names(call.members.at(1)));
        call.key(Qt::Key_Right);
        QVERIFY(call.names(call.members.at(2)));
        QVERIFY(call.shows(u"2 sans réponse"_s));
        call.key(Qt::Key_Left);
        QVERIFY(call.names(call.members.at(1)));
        QCOMPARE(presentNow(call.bench.state()), 0);
    }

    void aKeyHeldDownIsForOneName()
    {
        Call call;
        for (const auto key : { Qt::Key_Return, Qt::Key_Space }) {
            QKeyEvent held(QEvent::KeyPress, key, Qt::NoModifier, {}, true);
            QApplication::sendEvent(call.card, &held);
            call.bench.settle();
        }
        QVERIFY(call.names(call.members.first()));
        QCOMPARE(presentNow(call.bench.state()), 0);
    }

    void whoIsThereAlreadyIsNotCalled()
    {
        Call call;
        call.bench.doNow(PersonArrived { call.members.at(0).id }); // while this name was being called
        QVERIFY(call.names(call.members.at(1)));
        call.bench.doNow(PersonArrived { call.members.at(2).id });
        call.key(Qt::Key_Space);
        QVERIFY(call.names(call.members.at(3)));
    }

    void itIsLeftAndTakenUpAgain()
    {
        Call call;
        call.key(Qt::Key_Space);
        call.key(Qt::Key_Return);
        call.button(u"Chercher un nom"_s)->click();
        QVERIFY(!call.panel->isVisible());
        call.button(u"Appel par visio"_s)->click();
        QVERIFY(call.names(call.members.at(2)) && call.card->hasFocus());
        RollCallPanel again(call.bench.document()); // as after a crash: the place is read, not remembered
        again.show();
        QVERIFY(again.findChild<CallCard *>()->accessibleName().startsWith(spokenName(call.members.at(2))));
    }

    void anArrivalTakenBackIsCalledAgain()
    {
        Call call;
        call.key(Qt::Key_Return);
        QVERIFY(call.names(call.members.at(1)));
        call.bench.document().undo();
        call.bench.settle();
        QVERIFY(call.names(call.members.at(0)));
        call.key(Qt::Key_Return);
        auto *back = call.button(u"Retirer l’arrivée de "_s);
        QVERIFY(back);
        back->setFocus();
        press(Qt::Key_Space);
        call.bench.settle();
        QVERIFY(!call.isPresent(call.members.at(0)) && call.names(call.members.at(0)));
        QVERIFY(call.card->hasFocus()); // and not a field of the other tab
    }

    void thoseWhoDidNotAnswerAreCalledOnceMore()
    {
        Call call;
        call.key(Qt::Key_Return);
        for (qsizetype i = 1; i < call.members.size(); ++i)
            call.key(Qt::Key_Space);
        QVERIFY(call.shows(u"Fin de l’appel"_s));
        call.bench.shoot(u"roll-call-through"_s);
        QVERIFY(call.button(u"Rappeler %1 personnes"_s.arg(call.members.size() - 1)));
        call.key(Qt::Key_Return); // the key of the whole call; it marks nobody
        QCOMPARE(presentNow(call.bench.state()), 1);
        QVERIFY(call.names(call.members.at(1)) && call.card->hasFocus());
    }

    void whatWasTakenBackIsNoLongerSaid()
    {
        Call call;
        const auto said = [&] { return call.panel->findChild<Notice *>()->words(); };
        call.key(Qt::Key_Return);
        QVERIFY(said().contains(spokenName(call.members.first())));
        call.bench.document().undo();
        call.bench.settle();
        QCOMPARE(said(), QString());
    }

    void aNamesakeIsSaidWithTheGroup()
    {
        Call call;
        const auto alike = namesakes(call.members);
        for (const auto &member : std::as_const(call.members)) {
            const bool isAlike = alike.contains(member.id.number());
            call.key(isAlike ? Qt::Key_Return : Qt::Key_Space);
            if (!isAlike || groupNames(call.bench.state(), member).isEmpty())
                continue;
            const auto name = nameInHall(call.bench.state(), member.id);
            QVERIFY(name != spokenName(member));
            QVERIFY(call.panel->findChild<Notice *>()->words().contains(name));
            QVERIFY(call.button(u"Retirer l’arrivée de %1"_s.arg(name))); // before the other one came, too
        }
    }

    void oneGoesBackToSomebodyMarkedByMistake()
    {
        Call call;
        call.key(Qt::Key_Return);
        call.key(Qt::Key_Left);
        QVERIFY(call.names(call.members.at(0)) && call.shows(u"arrivée déjà notée"_s));
        const auto before = call.bench.document().snapshot().last;
        call.key(Qt::Key_Return); // goes on, and records nothing twice
        QVERIFY(call.names(call.members.at(1)));
        QCOMPARE(presentNow(call.bench.state()), 1);
        QVERIFY(call.bench.document().snapshot().last == before);
    }

    void itsThreeButtonsStandOnOneLine()
    {
        Call call;
        call.key(Qt::Key_Return);
        QCoreApplication::processEvents();
        const auto top = [&](const QString &words) { return call.button(words)->mapTo(call.card, QPoint()).y(); };
        QCOMPARE(top(u"Nom d’avant"_s), top(u"Présent·e"_s));
        QCOMPARE(top(u"Pas de réponse"_s), top(u"Présent·e"_s));
    }

    void namesakesShowTheirGroup()
    {
        Call call;
        const auto alike = namesakes(call.members);
        QVERIFY(!alike.isEmpty());
        for (const auto &member : std::as_const(call.members)) {
            const auto groups = groupNames(call.bench.state(), member);
            QVERIFY(call.names(member));
            QCOMPARE(!groups.isEmpty() && call.shows(groups.first()), alike.contains(member.id.number()));
            call.key(Qt::Key_Space);
        }
    }

    void buttonsGiveTheKeysBack()
    {
        Call call;
        call.button(u"Pas de réponse"_s)->click();
        QVERIFY(call.names(call.members.at(1)) && call.card->hasFocus());
        call.button(u"Présent·e"_s)->click();
        call.bench.settle();
        QVERIFY(call.isPresent(call.members.at(1)));
        call.key(Qt::Key_Space); // no answer, and not the button again
        QVERIFY(!call.isPresent(call.members.at(2)));
    }
};

QTEST_MAIN(RollCallPanelTest)
#include "rollcalltest.moc"
