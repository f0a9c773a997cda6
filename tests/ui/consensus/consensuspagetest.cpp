// SPDX-License-Identifier: GPL-3.0-or-later
// The consensus page: what is half typed at a stage is kept for its task, comes back after a crash or a refusal, and goes once recorded.

#include "tests/builders/french.h"
#include "tests/ui/meeting/bench.h"
#include "ui/components/button.h"
#include "ui/components/notice.h"
#include "ui/consensus/consensuspage.h"
#include "ui/consensus/oppositionpanel.h"
#include "ui/consensus/pairpanel.h"
#include "ui/consensus/possiblepairscard.h"

#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QSignalSpy>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString task = u"treasury"_s;

QList<Id<Person>> somePair(const MeetingState &state)
{
    const auto people = state.people.values();
    return { people.at(0).id, people.at(1).id };
}

/** A proposal is on the table for the task; the assembly is at `stage`. */
void propose(Bench &bench, const QString &about, Stage stage)
{
    bench.doNow(ProposalMade { about, somePair(bench.state()), {}, u"pour l’essai"_s, {} });
    for (int next = int(Stage::Questions) + 1; next <= int(stage); ++next)
        bench.doNow(StageMoved { about, static_cast<Stage>(next) });
}

ConsensusPage *open(Bench &bench, const QString &about)
{
    auto *page = bench.window()->findChild<ConsensusPage *>();
    if (!page)
        page = bench.show<ConsensusPage>();
    page->open(about);
    page->firstField()->setFocus();
    return page;
}

QString typed()
{
    const auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    return field ? field->text() : QString();
}

PairPanel *panelInView(QWidget *page)
{
    const auto panels = page->findChildren<PairPanel *>();
    const auto found = std::find_if(panels.begin(), panels.end(), [](const PairPanel *one) { return one->isVisible(); });
    return found == panels.end() ? nullptr : *found;
}

Button *button(QWidget *page, const QString &text)
{
    const auto buttons = page->findChildren<Button *>();
    const auto it
        = std::find_if(buttons.begin(), buttons.end(), [&](const Button *one) { return one->isVisible() && one->text() == text; });
    return it == buttons.end() ? nullptr : *it;
}

bool hasButton(QWidget *page, const QString &text)
{
    return button(page, text) != nullptr;
}

PossiblePairsCard *aidInView(QWidget *page)
{
    return panelInView(page)->findChild<PossiblePairsCard *>();
}

/** All groups bring these names, without agreeing, for a task. */
void bring(Bench &bench, const QString &about, const QList<Id<Person>> &names)
{
    for (const auto &group : bench.state().smallGroups)
        bench.doNow(FindingRecorded { group.number, about, FindingKind::Names, names });
}

}

class ConsensusPageTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void whatIsHalfTypedComesBackAfterACrash()
    {
        Bench bench(u"findings"_s);
        propose(bench, task, Stage::Questions);
        auto *page = open(bench, task);
        type(u"Qui tient le local ?"_s);
        QTRY_VERIFY(!bench.document().draft(u"consensus/treasury/questions"_s).isEmpty());
        delete page;
        delete bench.window()->layout();
        open(bench, task);
        QCOMPARE(typed(), u"Qui tient le local ?"_s);
    }

    void whatIsHalfTypedStaysWithItsTask()
    {
        Bench bench(u"findings"_s);
        propose(bench, task, Stage::Reservations);
        propose(bench, u"material"_s, Stage::Reservations);
        open(bench, task);
        type(u"Loin de la gare"_s);
        open(bench, u"material"_s);
        QCOMPARE(typed(), QString());
        open(bench, task);
        QCOMPARE(typed(), u"Loin de la gare"_s);
    }

    void aKeyNeverActsOnAnotherTask()
    {
        Bench bench(u"findings"_s);
        for (const auto *code : { "material", "treasury" }) {
            const auto about = QString::fromUtf8(code);
            propose(bench, about, Stage::Oppositions);
            bench.doNow(StageMoved { about, Stage::Test });
            bench.doNow(ConsensusTested { about, Consensus::Reached, {} });
            bench.doNow(ResultRecorded { about, Outcome::Designated, {} });
        }
        bench.doNow(SentenceReadBack { u"treasury"_s });
        bench.doNow(DecisionLocked { u"treasury"_s });
        auto *page = open(bench, u"material"_s);
        QVERIFY(hasButton(page, u"Lu à voix haute"_s));
        page->hide();
        page->open(u"treasury"_s);
        page->show();
        page->firstField()->setFocus();
        QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
        press(Qt::Key_Space);
        bench.settle();
        QVERIFY(!bench.state().deliberations.value(u"material"_s).result->readBackAt);
        for (auto *one : page->findChildren<Button *>()) {
            if (!one->isVisible() && one->text().startsWith(u"Lu à voix haute"_s))
                one->click(); // as a key on a button out of sight would
        }
        bench.settle();
        QVERIFY(!bench.state().deliberations.value(u"material"_s).result->readBackAt);
    }

    void aSentenceTypedOnComingLocksNothing()
    {
        Bench bench(u"findings"_s);
        bench.doNow(ResultRecorded { u"material"_s, Outcome::Vacant, {} });
        open(bench, u"material"_s);
        for (int i = 0; i < 4; ++i)
            press(Qt::Key_Space);
        bench.settle();
        QVERIFY(!bench.state().deliberations.value(u"material"_s).result->readBackAt);
    }

    void afterALockTheNextTaskIsTheThingToDo()
    {
        Bench bench(u"findings"_s);
        bench.doNow(ResultRecorded { u"material"_s, Outcome::Vacant, {} });
        auto *page = open(bench, u"material"_s);
        button(page, u"Lu à voix haute"_s)->click();
        bench.settle();
        button(page, u"Confirmé : acter la décision"_s)->click();
        bench.settle();
        auto *next = qobject_cast<Button *>(QApplication::focusWidget());
        QVERIFY(next && next->text().startsWith(u"Mission suivante"_s));
        QSignalSpy gone(page, &WindowPage::goTo);
        next->click();
        QCOMPARE(gone.size(), 1);
        QVERIFY(gone.first().first().value<Destination>().key != u"material"_s);
    }

    void whatIsRecordedIsForgotten()
    {
        Bench bench(u"findings"_s);
        propose(bench, task, Stage::Questions);
        open(bench, task);
        type(u"Qui tient le local ?"_s);
        QTRY_VERIFY(!bench.document().draft(u"consensus/treasury/questions"_s).isEmpty());
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        bench.settle();
        QCOMPARE(bench.state().deliberations.value(task).questions.size(), 1);
        QCOMPARE(typed(), QString());
        QVERIFY(bench.document().draft(u"consensus/treasury/questions"_s).isEmpty());
    }

    void whatIsNotNotedIsToldBeforeOneGoesOn()
    {
        Bench bench(u"findings"_s);
        propose(bench, task, Stage::Reservations);
        auto *page = open(bench, task);
        QSignalSpy said(page, &WindowPage::said);
        type(u"Peu de temps"_s);
        const auto forward = [&] {
            for (auto *button : page->findChildren<Button *>()) {
                if (button->text() == u"Passer aux oppositions"_s)
                    button->click();
            }
            bench.settle();
        };
        forward();
        QCOMPARE(said.count(), 1);
        QCOMPARE(bench.state().deliberations.value(task).stage, Stage::Reservations);
        forward();
        QCOMPARE(bench.state().deliberations.value(task).stage, Stage::Oppositions);
    }

    void whatIsRefusedIsNotLost()
    {
        Bench bench(u"findings"_s);
        propose(bench, task, Stage::Questions);
        open(bench, task);
        type(u"Qui tient le local ?"_s);
        press(Qt::Key_Return);
        bench.document().apply(ResultRecorded { task, Outcome::Vacant, {} }); // gets there first
        press(Qt::Key_Return);
        bench.settle();
        QVERIFY(bench.state().deliberations.value(task).questions.isEmpty());
        bench.doNow(StageMoved { task, Stage::Questions });
        open(bench, task);
        QCOMPARE(typed(), u"Qui tient le local ?"_s);
    }

    void aRefusalGoesOnceSomethingElseIsTyped()
    {
        Bench bench(u"findings"_s);
        propose(bench, task, Stage::Questions);
        auto *page = open(bench, task);
        qobject_cast<QLineEdit *>(QApplication::focusWidget())->setText(QString(5000, u'a')); // longer than any question
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        bench.settle();
        const auto notices = page->findChildren<Notice *>();
        const auto isRefused = [](const Notice *one) { return one->isVisible() && one->tone() == Tone::Refusal; };
        QVERIFY(std::any_of(notices.begin(), notices.end(), isRefused));
        type(u"b"_s);
        QVERIFY(std::none_of(notices.begin(), notices.end(), isRefused));
    }

    void anAnswerHalfTypedComesBack()
    {
        Bench bench(u"findings"_s);
        propose(bench, task, Stage::Oppositions);
        bench.doNow(OppositionNoted { task, u"Deux mandats déjà"_s });
        auto *page = open(bench, task);
        auto *panel = page->findChild<OppositionPanel *>();
        auto texts = panel->halfTyped();
        QCOMPARE(texts.size(), 4);
        texts[3] = u"Un seul en juin"_s;
        panel->putBack(texts);
        Q_EMIT panel->edited();
        delete page;
        delete bench.window()->layout();
        page = open(bench, task);
        QCOMPARE(page->findChild<OppositionPanel *>()->halfTyped().value(3), u"Un seul en juin"_s);
    }

    void aPairHalfChosenComesBack()
    {
        Bench bench(u"criteria"_s);
        auto *page = open(bench, task);
        type(u"bonnard"_s);
        press(Qt::Key_Return);
        type(u"lef"_s);
        const auto texts = panelInView(page)->halfTyped();
        QCOMPARE(texts.value(0), QString::number(bench.person(u"Étienne Bonnard"_s).number()));
        QCOMPARE(texts.value(3), u"lef"_s);
        delete page;
        delete bench.window()->layout();
        page = open(bench, task);
        QCOMPARE(panelInView(page)->halfTyped(), texts);
    }

    void afterRewordingTheButtonAsksTheQuestion()
    {
        Bench bench(u"findings"_s);
        propose(bench, task, Stage::Amendment);
        auto *page = open(bench, task);
        QVERIFY(hasButton(page, u"Garder et poser la question"_s));
        auto pair = somePair(bench.state());
        pair[1] = bench.state().people.values().at(2).id;
        bench.doNow(ProposalAmended { task, pair, {}, {}, u"pour l’essai"_s, {} });
        QVERIFY(!hasButton(page, u"Garder et poser la question"_s));
        QVERIFY(hasButton(page, u"Poser la question du consensus"_s));
    }

    void afterRewordingTheKeyboardIsOnTheQuestion()
    {
        Bench bench(u"findings"_s);
        const auto about = u"communication"_s;
        propose(bench, about, Stage::Amendment);
        open(bench, about);
        for (const auto &name : { u"lamarque"_s, u"lucie"_s }) {
            type(name);
            press(Qt::Key_Return);
        }
        press(Qt::Key_Return);
        bench.settle();
        QCOMPARE(deliberationOf(bench.state(), about).proposals.size(), 2);
        auto *next = qobject_cast<Button *>(QApplication::focusWidget());
        QVERIFY(next);
        QCOMPARE(next->text(), u"Poser la question du consensus"_s);
    }

    void possiblePairsAreShownOnlyOnRequestAndForOneTask()
    {
        Bench bench(u"findings"_s);
        auto *page = open(bench, u"struggles"_s);
        QVERIFY(!aidInView(page)->isVisible());
        button(page, u"Binômes possibles"_s)->setFocus();
        press(Qt::Key_Space);
        QVERIFY(aidInView(page)->isVisible());
        press(Qt::Key_Space);
        QVERIFY(!aidInView(page)->isVisible());
        press(Qt::Key_Space);
        page->open(u"treasury"_s);
        QVERIFY(!aidInView(page)->isVisible());
        QVERIFY(hasButton(page, u"Binômes possibles"_s));
    }

    void choosingAPairByKeysPutsBothNamesInTheFields()
    {
        Bench bench(u"findings"_s);
        auto *page = open(bench, u"struggles"_s);
        button(page, u"Binômes possibles"_s)->setFocus();
        press(Qt::Key_Space);
        press(Qt::Key_Tab);
        const auto *first = qobject_cast<Button *>(QApplication::focusWidget());
        QCOMPARE(first->text(), u"Mathieu Arnal et Nassim Haddad"_s);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        const auto texts = panelInView(page)->halfTyped();
        QCOMPARE(texts.value(0), QString::number(bench.person(u"Mathieu Arnal"_s).number()));
        QCOMPARE(texts.value(2), QString::number(bench.person(u"Aïssata Keita"_s).number()));
        const auto *focus = qobject_cast<Button *>(QApplication::focusWidget());
        QCOMPARE(focus->text(), u"Proposer ce binôme"_s);
    }

    void whatAPairWouldTakeFromAnotherTaskIsSaidBesideIt()
    {
        Bench bench(u"findings"_s);
        const auto pair = QList { bench.person(u"Mathieu Arnal"_s), bench.person(u"Nassim Haddad"_s) };
        bring(bench, u"groups"_s, pair);
        auto *page = open(bench, u"struggles"_s);
        button(page, u"Binômes possibles"_s)->click();
        const auto labels = aidInView(page)->findChildren<QLabel *>();
        const auto told = std::count_if(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().startsWith(u"Ne laisserait aucun binôme possible pour") && label->text().contains(u"groupes d’action");
        });
        QCOMPARE(told, 5); // all six pairs but the one without either of them
    }

    void thePageHoldsInAWindowOf1024AtEachStage()
    {
        Bench bench(u"findings"_s);
        bring(bench, task,
            { bench.state().people.values().at(0).id, bench.state().people.values().at(1).id, bench.state().people.values().at(2).id,
                bench.state().people.values().at(3).id });
        auto *page = open(bench, task);
        bench.window()->resize(768, 600); // what the rail leaves
        button(page, u"Binômes possibles"_s)->click();
        const auto holds = [&] {
            QCoreApplication::processEvents();
            return page->findChild<QScrollArea *>()->horizontalScrollBar()->maximum() == 0;
        };
        QVERIFY(holds());
        propose(bench, task, Stage::Oppositions);
        QVERIFY(holds());
        bench.doNow(OppositionNoted { task, u"Deux mandats déjà"_s });
        QVERIFY(holds());
        bench.doNow(OppositionAnswered { task, 1, OppositionState::Maintained, {}, {} });
        bench.doNow(StageMoved { task, Stage::Test });
        bench.doNow(ConsensusTested { task, Consensus::NotReached });
        QVERIFY(hasButton(page, u"Transmettre les profils aux équipes nationales"_s));
        QVERIFY(holds());
        bench.doNow(ConsensusTested { task, Consensus::Reached });
        bench.doNow(ResultRecorded { task, Outcome::Designated, {} });
        QVERIFY(holds());
    }
};

QTEST_MAIN(ConsensusPageTest)
#include "consensuspagetest.moc"
