// SPDX-License-Identifier: GPL-3.0-or-later
// The speaking list by keyboard only: asking, the floor, what is written and what is not.

#include "core/meeting/intents.h"
#include "core/speech/speakinglist.h"
#include "tests/builders/french.h"
#include "tests/ui/meeting/bench.h"
#include "ui/components/button.h"
#include "ui/components/personfield.h"
#include "ui/meeting/speakingpage.h"
#include "ui/meeting/speakingpanel.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

SpeakingList listOf(Bench &bench)
{
    return speakingListFrom(bench.document().draft(u"speaking"_s)).value_or(SpeakingList {});
}

/** Opens the list, which leaves the keyboard in the field. */
SpeakingPage *opened(Bench &bench)
{
    auto *page = bench.show<SpeakingPage>();
    press(Qt::Key_Return);
    return page;
}

bool shows(const QWidget *page, const QString &words)
{
    QCoreApplication::processEvents(); // what came is laid out
    for (const auto *label : page->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(words))
            return true;
    }
    return false;
}

}

class SpeakingPageTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void theListIsOffUntilItIsOpened()
    {
        Bench bench(u"findings"_s);
        auto *page = bench.show<SpeakingPage>();
        QVERIFY(bench.document().draft(u"speaking"_s).isEmpty());
        bench.shoot(u"speaking-off"_s);
        QVERIFY(qobject_cast<PersonField *>(QApplication::focusWidget()));
        press(Qt::Key_Return);
        QVERIFY(!bench.document().draft(u"speaking"_s).isEmpty());
        QVERIFY(qobject_cast<PersonField *>(QApplication::focusWidget()));
        QVERIFY(shows(page, u"Personne n’attend"_s));
    }

    void aNameOpensTheList()
    {
        Bench bench(u"findings"_s);
        auto *page = bench.show<SpeakingPage>();
        type(u"la"_s);
        press(Qt::Key_Return);
        QCOMPARE(listOf(bench).waiting.size(), 1);
        QVERIFY(shows(page, u"1 personne attend"_s));
        QVERIFY(qobject_cast<PersonField *>(QApplication::focusWidget()));
    }

    void threeKeysAddSomebody()
    {
        Bench bench(u"findings"_s);
        opened(bench);
        type(u"la"_s);
        press(Qt::Key_Return);
        QCOMPARE(listOf(bench).waiting.size(), 1);
        QVERIFY(listOf(bench).waiting.first().person.has_value());
        QVERIFY(qobject_cast<PersonField *>(QApplication::focusWidget())->text().isEmpty());
    }

    void somebodyOnNoListIsDescribed()
    {
        Bench bench(u"findings"_s);
        auto *page = opened(bench);
        type(u"au fond, pull rouge"_s);
        press(Qt::Key_Return);
        QCOMPARE(listOf(bench).waiting.first().description, u"au fond, pull rouge"_s);
        QVERIFY(shows(page, u"quelqu’un·e (au fond, pull rouge)"_s));
    }

    void enterInTheEmptyFieldGivesTheFloorAndEndsTheTurn()
    {
        Bench bench(u"findings"_s);
        auto *page = opened(bench);
        for (const auto &letters : { u"odile"_s, u"au fond, pull rouge"_s }) {
            type(letters);
            press(Qt::Key_Return);
        }
        press(Qt::Key_Return);
        QVERIFY(listOf(bench).speaking.has_value());
        QVERIFY(shows(page, u"il reste"_s));
        bench.shoot(u"speaking"_s);
        press(Qt::Key_Return);
        bench.settle();
        QCOMPARE(listOf(bench).speaking->description, u"au fond, pull rouge"_s);
        QCOMPARE(currentSitting(bench.state()).turns.size(), 1);
        press(Qt::Key_Return);
        bench.settle();
        QVERIFY(!listOf(bench).speaking);
        QCOMPARE(currentSitting(bench.state()).turns.size(), 2);
        QCOMPARE(currentSitting(bench.state()).turns.last().number, 2);
    }

    void whatIsWrittenOfATurnNamesNobody()
    {
        Bench bench(u"findings"_s);
        opened(bench);
        type(u"odile"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        bench.settle();
        const auto last = bench.document().snapshot().last;
        QVERIFY(last && std::holds_alternative<TurnEnded>(*last));
        const auto written = QString::fromUtf8(QJsonDocument(writeIntent(*last)).toJson());
        QVERIFY2(!written.contains(u"odile"_s, Qt::CaseInsensitive) && !written.contains(u"person"_s), qUtf8Printable(written));
    }

    void theListIsFoundAgainByAnotherPanel()
    {
        Bench bench(u"findings"_s);
        opened(bench);
        type(u"odile"_s);
        press(Qt::Key_Return);
        SpeakingPanel console(bench.document());
        console.resize(268, 600);
        console.show();
        QVERIFY(shows(&console, u"Odile"_s));
    }

    void aFirstTimeIsUnsaidAndSomebodyIsTakenOut()
    {
        Bench bench(u"findings"_s);
        auto *page = opened(bench);
        type(u"odile"_s);
        press(Qt::Key_Return);
        QVERIFY(shows(page, u"Odile"_s));
        press(Qt::Key_Tab);
        auto *box = qobject_cast<QCheckBox *>(QApplication::focusWidget());
        QVERIFY(box && page->isAncestorOf(box));
        press(Qt::Key_Space);
        QVERIFY(listOf(bench).waiting.first().voice == Voice::Again);
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        press(Qt::Key_Space);
        QVERIFY(listOf(bench).waiting.isEmpty());
    }

    void totalsAreToldByGroupAndATurnIsCorrected()
    {
        Bench bench(u"findings"_s);
        auto *page = opened(bench);
        for (int i = 0; i < 3; ++i)
            bench.doNow(TurnEnded { 100, Gender::F, Voice::FirstTime, {}, {} });
        bench.doNow(TurnEnded { 40, Gender::Unsaid, Voice::Again, {}, {} });
        QVERIFY(shows(page, u"5\u00A0min en 3 prises de parole"_s));
        QVERIFY(shows(page, u"Déjà entendu·es\u00A0: moins de 3 prises de parole"_s));
        bench.shoot(u"speaking-totals"_s);
        QLineEdit *length = nullptr;
        for (auto *edit : page->findChildren<QLineEdit *>()) {
            if (edit->text() == u"0:40"_s)
                length = edit;
        }
        QVERIFY(length);
        length->setFocus();
        length->selectAll();
        type(u"1:15"_s);
        press(Qt::Key_Return);
        bench.settle();
        QCOMPARE(currentSitting(bench.state()).turns.last().seconds, 75);
    }

    void closingForgetsTheNames()
    {
        Bench bench(u"findings"_s);
        auto *page = opened(bench);
        type(u"odile"_s);
        press(Qt::Key_Return);
        for (auto *button : page->findChildren<Button *>()) {
            if (button->text() == u"Fermer la liste"_s)
                button->setFocus();
        }
        press(Qt::Key_Space);
        QVERIFY(bench.document().draft(u"speaking"_s).isEmpty());
    }
};

QTEST_MAIN(SpeakingPageTest)
#include "speakingpagetest.moc"
