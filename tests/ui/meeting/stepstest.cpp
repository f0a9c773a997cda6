// SPDX-License-Identifier: GPL-3.0-or-later
// Steps I to IV and the small groups: what is typed is recorded, and nothing typed is lost.

#include "core/meeting/criteriasummary.h"
#include "tests/builders/french.h"
#include "tests/ui/meeting/bench.h"
#include "ui/components/notice.h"
#include "ui/components/personfield.h"
#include "ui/components/tabs.h"
#include "ui/meeting/criteriapage.h"
#include "ui/meeting/lookbackpage.h"
#include "ui/meeting/presentationspage.h"
#include "ui/meeting/smallgroupspage.h"
#include "ui/meeting/steptaskspage.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

template <class W> W *named(QWidget *within, const QString &name)
{
    for (auto *one : within->findChildren<W *>()) {
        if (one->accessibleName() == name)
            return one;
    }
    return nullptr;
}

}

class StepsTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void theTasksAreShown()
    {
        Bench bench(u"accueil"_s);
        auto *page = bench.show<StepTasksPage>();
        QVERIFY(named<QWidget>(page, u"Caisse départementale"_s));
        bench.shoot(u"step-1"_s);
    }

    void leavingAFieldRecordsTheLookBack()
    {
        Bench bench(u"pairs"_s);
        bench.show<LookBackPage>();
        type(u"Lettre du mois"_s);
        bench.shoot(u"step-2"_s);
        press(Qt::Key_Tab);
        bench.settle();
        QCOMPARE(bench.state().lookBacks.value(u"communication"_s).wentWell, u"Lettre du mois"_s);
    }

    void spacesAroundDoNotKeepWhatIsRecordedOtherwiseSince()
    {
        Bench bench(u"pairs"_s);
        auto *page = bench.show<LookBackPage>();
        type(u"Merci Zoe "_s);
        press(Qt::Key_Tab);
        bench.settle();
        bench.doNow(LookBackRecorded { u"communication"_s, u"Merci à [effacé]"_s, {} });
        auto *area = page->findChild<QPlainTextEdit *>();
        QCOMPARE(area->toPlainText(), u"Merci à [effacé]"_s);
        area->setFocus();
        press(Qt::Key_Tab);
        bench.settle();
        QCOMPARE(bench.state().lookBacks.value(u"communication"_s).wentWell, u"Merci à [effacé]"_s);
    }

    void whatIsHalfTypedStaysWhenSomethingElseHappens()
    {
        Bench bench(u"pairs"_s);
        auto *page = bench.show<LookBackPage>();
        type(u"Lettre"_s);
        bench.doNow(HeadcountTyped { 40 });
        auto *area = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        QVERIFY(area && page->isAncestorOf(area));
        QCOMPARE(area->toPlainText(), u"Lettre"_s);
        QTRY_COMPARE(bench.document().draft(u"look-back/communication/went-well"_s), QByteArray("Lettre"));
    }

    void aGroupPresentsAndAVolunteerIsAdvisedAgainst()
    {
        Bench bench(u"look-back"_s);
        auto *page = bench.show<PresentationsPage>();
        auto *field = qobject_cast<PersonField *>(QApplication::focusWidget());
        QVERIFY(field && page->isAncestorOf(field));
        type(u"bonnard"_s);
        press(Qt::Key_Return);
        const auto notices = page->findChildren<Notice *>();
        QVERIFY(std::any_of(notices.begin(), notices.end(), [](const Notice *one) { return one->words().contains(u"volontaire"_s); }));
        bench.shoot(u"step-3"_s);
        press(Qt::Key_Return);
        bench.settle();
        QCOMPARE(bench.state().presentations.size(), 1);
        QCOMPARE(bench.state().presentations.first().by, std::optional(bench.person(u"Étienne Bonnard"_s)));
    }

    void groupsAreFormedAndCorrectedAsPeopleSit()
    {
        Bench bench(u"profiles"_s);
        auto *page = bench.show<SmallGroupsPage>();
        page->findChild<Tabs *>()->tabChosen(1);
        QCOMPARE(named<QSpinBox>(page, u"Nombre de petits groupes"_s)->value(), 6); // 54 present, a seat left in each
        bench.shoot(u"small-groups-before"_s);
        bench.doNow(HeadcountTyped { 70 });
        QCOMPARE(named<QSpinBox>(page, u"Nombre de petits groupes"_s)->value(), 8);
        press(Qt::Key_Tab);
        press(Qt::Key_Return);
        bench.settle();
        QCOMPARE(bench.state().smallGroups.size(), 8);
        auto *headcount = named<QSpinBox>(page, u"Groupe 2, nombre de personnes"_s);
        headcount->setFocus();
        headcount->selectAll();
        type(u"11"_s);
        press(Qt::Key_Return);
        bench.settle();
        bench.shoot(u"small-groups"_s);
        QCOMPARE(bench.state().smallGroups.at(1).headcount, 11);
    }

    void whoReportsForASmallGroupIsTakenBack()
    {
        Bench bench(u"profiles"_s);
        bench.doNow(SmallGroupsFormed { { { 1, 7, bench.state().people.values().first().id, {} }, { 2, 7, {}, {} } } });
        auto *page = bench.show<SmallGroupsPage>();
        auto *reporter = named<PersonField>(page, u"Groupe 1, rapporteur·e"_s);
        QVERIFY(!reporter->text().isEmpty());
        reporter->setFocus();
        reporter->selectAll();
        press(Qt::Key_Delete);
        press(Qt::Key_Tab);
        bench.settle();
        QVERIFY(!bench.state().smallGroups.first().reporter);
    }

    void criteriaAreTypedOneAfterAnother()
    {
        Bench bench(u"profiles"_s);
        bench.doNow(SmallGroupsFormed { { { 1, 7, {}, {} }, { 2, 7, {}, {} } } });
        bench.show<CriteriaPage>();
        for (const auto &words : { u"Rigueur"_s, u"Du temps"_s, QString(), u"Permis"_s }) {
            type(words);
            press(Qt::Key_Return);
        }
        bench.settle();
        QCOMPARE(bench.state().criteria.value({ 1, u"communication"_s }), QStringList({ u"Rigueur"_s, u"Du temps"_s }));
        QCOMPARE(bench.state().criteria.value({ 1, u"material"_s }), QStringList { u"Permis"_s });
    }

    void theSameWordsAreJoined()
    {
        Bench bench(u"criteria"_s);
        bench.show<CriteriaPage>();
        bench.shoot(u"step-4"_s);
        bench.doNow(CriteriaRecorded { 1, u"groups"_s, { u"Écoute"_s } });
        bench.doNow(CriteriaRecorded { 2, u"groups"_s, { u"ecoute "_s } });
        const auto joined = joinedCriteria(bench.state(), u"groups"_s);
        QCOMPARE(joined.first().text, u"Écoute"_s);
        QVERIFY(joined.first().groups.contains(1) && joined.first().groups.contains(2));
    }
};

QTEST_MAIN(StepsTest)
#include "stepstest.moc"
