// SPDX-License-Identifier: GPL-3.0-or-later
// After the meeting: who goes on with each task is named by keys, and stays on the page.

#include "tests/builders/french.h"
#include "tests/ui/meeting/bench.h"
#include "ui/components/button.h"
#include "ui/report/afterpage.h"

#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Button *button(QWidget *page, const QString &accessibleName)
{
    const auto buttons = page->findChildren<Button *>();
    const auto it = std::find_if(
        buttons.begin(), buttons.end(), [&](const Button *one) { return one->isVisible() && one->accessibleName() == accessibleName; });
    return it == buttons.end() ? nullptr : *it;
}

bool says(QWidget *page, const QString &words)
{
    const auto labels = page->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *one) { return one->isVisible() && one->text() == words; });
}

void decide(Bench &bench, const QString &task, Outcome outcome)
{
    bench.doNow(ResultRecorded { task, outcome, {} });
    bench.doNow(SentenceReadBack { task });
    bench.doNow(DecisionLocked { task });
}

}

class AfterPageTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void beforeAnyDecisionNothingIsSaidToBeFilled()
    {
        Bench bench(u"findings"_s);
        auto *page = bench.show<AfterPage>();
        QVERIFY(says(page, u"Rien n’est encore acté."_s));
        QVERIFY(!says(page, u"Toutes les missions ont leur binôme."_s));
        const auto buttons = page->findChildren<Button *>();
        QVERIFY(std::none_of(buttons.begin(), buttons.end(),
            [](const Button *one) { return one->isVisible() && one->text() == u"Qui cherche des volontaires ?"_s; }));
    }

    void whoLooksForVolunteersIsNamedByKeysAndTakenBack()
    {
        Bench bench(u"findings"_s);
        decide(bench, u"groups"_s, Outcome::Vacant);
        auto *page = bench.show<AfterPage>();
        const auto name = u"Suivi et développement des groupes d’action : Qui cherche des volontaires ?"_s;
        QVERIFY(button(page, name));
        button(page, name)->setFocus();
        press(Qt::Key_Space);
        type(u"bonnard"_s);
        press(Qt::Key_Return);
        bench.settle();
        QCOMPARE(bench.state().followUps.value(u"groups"_s).searchers, QList { bench.person(u"Étienne Bonnard"_s) });
        QVERIFY(says(page, u"Étienne Bonnard cherche des volontaires."_s));
        button(page, u"Retirer Étienne Bonnard"_s)->setFocus();
        press(Qt::Key_Space);
        bench.settle();
        QVERIFY(bench.state().followUps.value(u"groups"_s).searchers.isEmpty());
        QVERIFY(!says(page, u"Étienne Bonnard cherche des volontaires."_s));
    }

    void nobodyIsAskedForWhereTheNationalTeamsChoose()
    {
        Bench bench(u"findings"_s);
        decide(bench, u"treasury"_s, Outcome::NoConsensus);
        auto *page = bench.show<AfterPage>();
        QVERIFY(!button(page, u"Caisse départementale : Qui cherche des volontaires ?"_s));
    }

    void aPairHasItsWorkingTeam()
    {
        Bench bench(u"decisions"_s);
        auto *page = bench.show<AfterPage>();
        auto *edit = button(page, u"Communication : Équipe de travail"_s);
        QVERIFY(edit);
        edit->setFocus();
        press(Qt::Key_Space);
        type(u"bonnard"_s);
        press(Qt::Key_Return);
        bench.settle();
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        QVERIFY(says(page, u"Équipe de travail\u00A0: Étienne Bonnard."_s));
    }
};

QTEST_MAIN(AfterPageTest)
#include "afterpagetest.moc"
