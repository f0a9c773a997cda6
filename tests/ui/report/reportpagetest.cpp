// SPDX-License-Identifier: GPL-3.0-or-later
// The report: its answers follow the form's order by keyboard, and a form that does not open is said where it is.
#include "core/meeting/report.h"
#include "tests/builders/french.h"
#include "tests/ui/shell/testwindow.h"
#include "ui/components/notice.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class ReportPageTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void altAndAnArrowMoveAnAnswer()
    {
        TestWindow test;
        auto &driver = test.driver();
        test.window().rehearse(u"decisions"_s);
        QTRY_VERIFY(test.window().meeting());
        driver.view().go({ PageKind::StepReport, u"report"_s });
        const auto before = keys(driver.state());
        driver.press(u"Copier : Réunion"_s);
        driver.key(Qt::Key_Down, Qt::AltModifier);
        driver.settle();
        driver.key(Qt::Key_Down, Qt::AltModifier); // the keyboard went along
        driver.settle();
        auto expected = before;
        expected.move(0, 2);
        QCOMPARE(keys(driver.state()), expected);
        driver.key(Qt::Key_Up, Qt::AltModifier);
        driver.settle();
        expected.move(2, 1);
        QCOMPARE(keys(driver.state()), expected);
    }

    void theKeyboardBeginsAtTheFormThenAtTheFirstAnswerLeft()
    {
        TestWindow test;
        auto &driver = test.driver();
        test.window().rehearse(u"decisions"_s);
        QTRY_VERIFY(test.window().meeting());
        driver.view().go({ PageKind::StepReport, u"report"_s });
        QCOMPARE(qobject_cast<QPushButton *>(QApplication::focusWidget())->text(), u"Ouvrir le formulaire"_s);
        driver.press(u"Noter envoyée : Réunion"_s);
        driver.settle();
        driver.view().go({ PageKind::StepDecisions, u"decisions"_s });
        driver.view().go({ PageKind::StepReport, u"report"_s });
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Copier : Présence"_s);
    }

    void aFormThatDoesNotOpenIsSaidWithItsAddress()
    {
        TestWindow test;
        auto &driver = test.driver();
        test.window().rehearse(u"decisions"_s);
        QTRY_VERIFY(test.window().meeting());
        driver.view().go({ PageKind::StepReport, u"report"_s });
        const auto address = reportOf(driver.state()).formAddress;
        QVERIFY(!address.isEmpty());
        driver.press(u"Ouvrir le formulaire"_s); // no browser behind an offscreen window
        const auto notices = driver.view().page()->findChildren<Notice *>();
        QVERIFY(std::any_of(notices.begin(), notices.end(), [&](const Notice *notice) { return notice->words().contains(address); }));
        QGuiApplication::clipboard()->clear();
        driver.press(u"Copier l’adresse"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), address);
    }

private:
    static QStringList keys(const MeetingState &state)
    {
        QStringList found;
        for (const auto &answer : reportOf(state).answers)
            found.append(answer.key);
        return found;
    }
};

QTEST_MAIN(ReportPageTest)
#include "reportpagetest.moc"
