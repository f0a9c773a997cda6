// SPDX-License-Identifier: GPL-3.0-or-later
// « Pointer la feuille signée »: rows and subtotals by keyboard, what does not match, and one change that one undo takes back.

#include "core/paper/attendanceof.h"
#include "core/people/names.h"
#include "tests/builders/french.h"
#include "tests/ui/meeting/bench.h"
#include "ui/components/datatable.h"
#include "ui/components/notice.h"
#include "ui/meeting/arrivalpage.h"
#include "ui/meeting/signedsheetpanel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

/** The rehearsal's sheet is printed, and the tab is open. */
struct Desk {
    Desk() : bench(u"preparation"_s)
    {
        const auto sheet = attendanceOf(bench.state());
        const int people = int(sheet.rows.size());
        bench.doNow(printedSheet(sheet, 12, { 14, people + 12 }));
        auto *page = bench.show<ArrivalPage>();
        page->open(u"sheet"_s);
        panel = page->findChild<SignedSheetPanel *>();
        panel->firstField()->setFocus();
        QCoreApplication::processEvents();
    }

    QPushButton *confirm() const
    {
        for (auto *one : panel->findChildren<QPushButton *>()) {
            if (one->text().startsWith(u"Noter"_s))
                return one;
        }
        return nullptr;
    }

    QString words() const
    {
        QStringList all;
        for (const auto *notice : panel->findChildren<Notice *>()) {
            if (notice->isVisible())
                all.append(notice->words());
        }
        return all.join(u'\n').replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
    }

    Bench bench;
    SignedSheetPanel *panel = nullptr;
};

}

class SignedSheetTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void rowsAreMarkedInOneChange()
    {
        Desk desk;
        const auto before = presentNow(desk.bench.state());
        const QAbstractItemModelTester tester(
            desk.panel->findChild<DataTable *>()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        type(u"1-5, 8"_s);
        press(Qt::Key_Tab);
        type(u"6"_s);
        desk.bench.shoot(u"sheet-rows"_s);
        QCOMPARE(presentNow(desk.bench.state()), before);
        QCOMPARE(desk.words(), QString());
        desk.confirm()->setFocus();
        press(Qt::Key_Space);
        desk.bench.settle();
        QCOMPARE(presentNow(desk.bench.state()), before + 6);
        QCOMPARE(desk.words(), u"6 arrivées notées d’après la feuille signée."_s);
        desk.bench.document().undo();
        desk.bench.settle();
        QCOMPARE(presentNow(desk.bench.state()), before);
    }

    void whatDoesNotMatchIsShownAndBlocksOnlyWhatCannotBe()
    {
        Desk desk;
        type(u"1, 1, 300"_s);
        press(Qt::Key_Tab);
        type(u"4"_s);
        desk.bench.shoot(u"sheet-problems"_s);
        QVERIFY(desk.words().contains(u"ligne 300 : la feuille n’a pas cette ligne"_s));
        QVERIFY(desk.words().contains(u"p. 1, ligne 1 : deux fois"_s));
        QVERIFY(desk.words().contains(u"p. 1 : 1 signature tapée, 4 au bas de la page"_s));
        QVERIFY(!desk.confirm()->isEnabled());
        desk.panel->findChild<QPlainTextEdit *>()->setPlainText(u"1, 1"_s);
        QVERIFY(desk.confirm()->isEnabled());
    }

    void aBlankRowAsksForAName()
    {
        Desk desk;
        const auto people = int(desk.bench.state().sheet->rows.size());
        type(QString::number(people + 1));
        QVERIFY(!desk.confirm()->isEnabled());
        QLineEdit *name = nullptr;
        for (auto *edit : desk.panel->findChildren<QLineEdit *>()) {
            if (edit->accessibleName().startsWith(u"Nom, "_s))
                name = edit;
        }
        QVERIFY(name);
        name->setFocus();
        type(u"Zora QUINTAL"_s);
        desk.bench.shoot(u"sheet-blank"_s);
        QVERIFY(desk.confirm()->isEnabled());
        desk.confirm()->setFocus();
        press(Qt::Key_Space);
        desk.bench.settle();
        const auto *added = desk.bench.state().people.find(desk.bench.person(u"Zora Quintal"_s));
        QVERIFY(added && added->addedOnSpot);
        QCOMPARE(attendanceOf(desk.bench.state()).rows.last().family, u"QUINTAL"_s);
        QCOMPARE(attendanceOf(desk.bench.state()).rows.first().personId, desk.bench.state().sheet->rows.first().number());
    }

    void tabGoesThroughTheBlankRowsToTheButton()
    {
        Desk desk;
        const auto people = int(desk.bench.state().sheet->rows.size());
        type(u"1, %1-%2"_s.arg(people + 1).arg(people + 2));
        QStringList course;
        for (int key = 0; key < 6; ++key) {
            press(Qt::Key_Tab);
            course.append(QApplication::focusWidget()->accessibleName().section(u',', 0, 0));
        }
        QCOMPARE(course.mid(2), (QStringList { u"Nom"_s, u"Groupe d’action"_s, u"Nom"_s, u"Groupe d’action"_s }));
        for (auto *edit : desk.panel->findChildren<QLineEdit *>()) {
            if (edit->accessibleName().startsWith(u"Nom, "_s))
                edit->setText(u"Zora QUINTAL"_s);
        }
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), desk.confirm());
    }

    void aGroupThatIsNotKnownIsTold()
    {
        Desk desk;
        type(QString::number(desk.bench.state().sheet->rows.size() + 1));
        const auto isTold = [&desk] {
            const auto labels = desk.panel->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *one) { return one->text().contains(u"restera vide"_s); });
        };
        for (int key = 0; key < 3; ++key)
            press(Qt::Key_Tab);
        type(u"Zora QUINTAL"_s);
        press(Qt::Key_Tab);
        QVERIFY(!isTold());
        type(u"Groupe de nulle part"_s);
        QVERIFY(isTold());
        QVERIFY(desk.confirm()->isEnabled());
        desk.bench.shoot(u"sheet-unknown-group"_s);
    }

    void whatWasTypedIsThereAgainAfterACrash()
    {
        Desk desk;
        type(u"1-3"_s);
        desk.bench.settle();
        SignedSheetPanel again(desk.bench.document());
        again.show();
        QCOMPARE(again.findChild<QPlainTextEdit *>()->toPlainText(), u"1-3"_s);
    }

    void withoutAnyPaperTheTabSaysHowToHaveOne()
    {
        Bench bench(u"preparation"_s);
        auto *page = bench.show<ArrivalPage>();
        page->open(u"sheet"_s);
        QCoreApplication::processEvents();
        bench.shoot(u"sheet-none"_s);
        QVERIFY(!page->findChild<SignedSheetPanel *>()->findChild<QPlainTextEdit *>()->isVisible());
    }
};

QTEST_MAIN(SignedSheetTest)
#include "signedsheettest.moc"
