// SPDX-License-Identifier: GPL-3.0-or-later
// The pair to propose: what a rule forbids is told once, beside the names, and the keyboard goes to what can be done about it.

#include "tests/builders/french.h"
#include "tests/builders/played.h"
#include "tests/ui/meeting/bench.h"
#include "ui/components/notice.h"
#include "ui/components/personfield.h"
#include "ui/consensus/pairpanel.h"
#include "ui/theme/theme.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString task = u"a"_s;

/** A panel in a window of its own, for a meeting of three people. */
class PairBench {
public:
    PairBench()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        m_hall.member(u"TARDIF"_s, u"Alix"_s, { m_hall.localGroup(u"Tard"_s, Certification::NotInTime) });
        m_hall.member(u"TOURNEUX"_s, u"Brune"_s);
        m_hall.member(u"LAMARQUE"_s, u"Claude"_s);
        QObject::connect(&panel, &StagePanel::asked, [this](const MeetingChange &intent) { asked.append(intent); });
    }

    void withdraw(quint32 person)
    {
        m_hall.then(ProfileAdded { {}, Id<Person>(person), task }).then(ProfileWithdrawn { Id<Profile>(0), ProfileStatus::Withdrawn });
    }

    /** As after any change of the meeting. */
    void follow() { panel.show(m_hall.state(), task); }

    void open()
    {
        panel.resize(700, 500);
        follow();
        panel.setVisible(true);
        QApplication::setActiveWindow(&panel);
        panel.firstField()->setFocus();
    }

    void name(const QString &letters) const
    {
        type(letters);
        press(Qt::Key_Return);
    }

    QStringList refusals() const
    {
        QStringList words;
        for (const auto *one : panel.findChildren<Notice *>()) {
            if (one->isVisible() && one->tone() == Tone::Refusal)
                words.append(one->words());
        }
        return words;
    }

    PairPanel panel { PairUse::Proposal };
    QList<MeetingChange> asked;

private:
    Played m_hall;
};

QString keyboardIsOn()
{
    const auto *widget = QApplication::focusWidget();
    return widget ? widget->accessibleName() : QString();
}

}

class PairPanelTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void aRuleThatBlocksAsksForItsReason()
    {
        PairBench bench;
        bench.open();
        bench.name(u"alix"_s);
        bench.name(u"brune"_s);
        press(Qt::Key_Return); // « Proposer ce binôme »
        QVERIFY(bench.asked.isEmpty());
        QCOMPARE(bench.refusals().size(), 1);
        QVERIFY2(keyboardIsOn().startsWith(u"Pourquoi passer outre"_s), qPrintable(keyboardIsOn()));
        type(u"Vu avec le bureau"_s);
        press(Qt::Key_Return);
        QCOMPARE(bench.asked.size(), 1);
        const auto *made = std::get_if<ProposalMade>(&bench.asked.first());
        QVERIFY(made);
        QCOMPARE(made->reason, u"Vu avec le bureau"_s);
    }

    void theReasonKeepsTheKeyboardWhenTheMeetingChanges()
    {
        PairBench bench;
        bench.open();
        bench.name(u"alix"_s);
        bench.name(u"brune"_s);
        press(Qt::Key_Return);
        type(u"Vu avec"_s);
        bench.follow();
        type(u" le bureau"_s);
        press(Qt::Key_Return);
        QCOMPARE(bench.asked.size(), 1);
    }

    void aBreachGoesWithTheNameThatIsReplaced()
    {
        PairBench bench;
        bench.open();
        bench.name(u"alix"_s);
        bench.name(u"brune"_s);
        press(Qt::Key_Return);
        auto *first = bench.panel.findChildren<PersonField *>().first();
        first->setFocus();
        first->selectAll();
        bench.name(u"claude"_s);
        QVERIFY2(bench.refusals().isEmpty(), qPrintable(bench.refusals().join(u"; "_s)));
        press(Qt::Key_Return);
        QCOMPARE(bench.asked.size(), 1);
    }

    void whatNoReasonSetsAsideLeadsBackToTheNames()
    {
        PairBench bench;
        bench.withdraw(1);
        bench.open();
        bench.name(u"brune"_s);
        bench.name(u"claude"_s);
        press(Qt::Key_Return);
        QVERIFY(bench.asked.isEmpty());
        QCOMPARE(bench.refusals().size(), 1);
        QCOMPARE(keyboardIsOn(), u"Première personne"_s);
    }
};

QTEST_MAIN(PairPanelTest)
#include "pairpaneltest.moc"
