// SPDX-License-Identifier: GPL-3.0-or-later
// Step V, a sheet in the hand: its number and its letter lead to its line, and a wrong pair of them does not.

#include "ui/meeting/sheetfield.h"

#include "core/meeting/sheetletter.h"
#include "tests/builders/french.h"
#include "tests/ui/meeting/bench.h"
#include "ui/components/fieldmessage.h"
#include "ui/meeting/findingeditor.h"
#include "ui/meeting/findingspage.h"
#include "ui/meeting/findingstable.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

/** The page of step V at the end of a step of the rehearsal; the keyboard is where the page puts it. */
struct SheetBench {
    Bench bench;
    FindingsPage *page;

    explicit SheetBench(const QString &step = u"criteria"_s) : bench(step), page(bench.show<FindingsPage>()) { }

    const FindingsTable *table() const { return page->findChild<FindingsTable *>(); }
    const FindingEditor *editor() const { return page->findChild<FindingEditor *>(); }
    SheetField *field() const { return page->findChild<SheetField *>(); }
    QString typed() const { return field()->findChild<QLineEdit *>()->text(); }
    QString said() const { return field()->findChild<FieldMessage *>()->words(); }
    QString letter(int group) const { return sheetLetter(bench.state(), group); }
    bool isInGrid() const { return table()->hasFocus(); }
    std::optional<Cell> current() const { return table()->current(); }

    void enter(const QString &sheet) const
    {
        press(Qt::Key_F, Qt::AltModifier);
        type(sheet);
        press(Qt::Key_Return);
    }
    void fill(int group, qsizetype cells)
    {
        for (const auto &task : procedureOf(bench.state()).tasks.first(cells))
            bench.doNow(FindingRecorded { group, task.code, FindingKind::Nobody, {} });
    }
};

}

class SheetFieldTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void theGridKeepsTheKeyboardForThoseWhoDoNotUseIt()
    {
        const SheetBench bench;
        QVERIFY(bench.isInGrid());
        QCOMPARE(bench.current(), std::optional(Cell { 1, u"communication"_s }));
        QVERIFY(bench.field()->isVisible());
    }

    void numberAndLetterLeadToTheFirstEmptyCell()
    {
        SheetBench bench;
        bench.fill(3, 2);
        const auto help = bench.said();
        bench.enter(u" 3 "_s + bench.letter(3).toLower());
        QVERIFY(bench.isInGrid());
        QCOMPARE(bench.current(), std::optional(Cell { 3, u"treasury"_s }));
        QCOMPARE(bench.typed(), QString());
        QCOMPARE(bench.said(), help); // nothing to say
        bench.bench.shoot(u"findings-sheet"_s);
        type(u"o"_s);
        QCOMPARE(bench.editor()->cell(), (Cell { 3, u"treasury"_s }));
        QVERIFY(bench.editor()->isVisible());
    }

    void aSheetOfAnotherLetterIsRefused()
    {
        SheetBench bench;
        bench.enter(u"3"_s + bench.letter(4));
        QVERIFY(!bench.isInGrid());
        QVERIFY2(bench.said().contains(u"groupe 3 a la lettre "_s + bench.letter(3)), qPrintable(bench.said()));
        bench.bench.shoot(u"findings-sheet-refused"_s);
        type(u"4"_s + bench.letter(4)); // in place of what was refused
        press(Qt::Key_Return);
        QCOMPARE(bench.current(), std::optional(Cell { 4, u"communication"_s }));
    }

    void aNumberAloneRemindsToCompareTheLetter()
    {
        const SheetBench bench;
        bench.enter(u"3"_s);
        QVERIFY(bench.isInGrid());
        QCOMPARE(bench.current(), std::optional(Cell { 3, u"communication"_s }));
        QVERIFY2(bench.said().contains(bench.letter(3) + u'.'), qPrintable(bench.said()));
        const auto reminder = bench.said();
        press(Qt::Key_Return);
        QCOMPARE(bench.said(), reminder); // as long as the sheet is typed
        press(Qt::Key_Escape);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QVERIFY(bench.said() != reminder);
    }

    void whatLeadsNowhereIsSaid()
    {
        const SheetBench bench;
        const auto help = bench.said();
        for (const auto &typed : { u"99"_s, u"99K"_s, u"K"_s, u"0"_s, u"K5"_s }) {
            bench.enter(typed);
            QVERIFY2(!bench.isInGrid() && bench.said() != help, qPrintable(typed));
            QCOMPARE(bench.current(), std::optional(Cell { 1, u"communication"_s }));
        }
    }

    void aSheetThatIsTypedAlreadyIsSaid()
    {
        SheetBench bench;
        bench.fill(2, procedureOf(bench.bench.state()).tasks.size());
        bench.enter(u"2"_s + bench.letter(2));
        QVERIFY(bench.isInGrid());
        QCOMPARE(bench.current(), std::optional(Cell { 2, u"communication"_s }));
        QVERIFY2(bench.said().contains(u"groupe 2"_s), qPrintable(bench.said()));
    }

    void escapeAndEnterOnNothingGoBackToTheGrid()
    {
        const SheetBench bench;
        const auto help = bench.said();
        bench.enter({});
        QVERIFY(bench.isInGrid());
        bench.enter(u"99"_s);
        press(Qt::Key_Escape);
        QVERIFY(bench.isInGrid());
        QCOMPARE(bench.said(), help);
        QCOMPARE(bench.typed(), QString());
    }

    void theKeyClosesACellThatIsHalfTyped()
    {
        SheetBench bench;
        press(Qt::Key_Return);
        type(u"odile"_s);
        press(Qt::Key_Return);
        bench.enter(u"2"_s + bench.letter(2));
        QVERIFY(!bench.editor()->isVisible());
        bench.enter(u"1"_s + bench.letter(1));
        QCOMPARE(bench.current(), std::optional(Cell { 1, u"communication"_s }));
        press(Qt::Key_Return);
        press(Qt::Key_Return); // what was chosen waited in its cell
        bench.bench.settle();
        QCOMPARE(bench.bench.state().findings.size(), 1);
    }

    void eachLineSaysTheLetterOfItsSheet()
    {
        const SheetBench bench;
        const auto *model = bench.table()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            QCOMPARE(model->index(row, 0).data().toString(), u"Groupe %1 · lettre %2"_s.arg(row + 1).arg(bench.letter(row + 1)));
    }

    void thereAreNoSheetsBeforeTheGroups()
    {
        const SheetBench bench(u"profiles"_s);
        QVERIFY(!bench.field()->isVisible());
        QCOMPARE(bench.table()->model()->index(0, 0).data().toString(), u"Groupe 1"_s);
        press(Qt::Key_F, Qt::AltModifier);
        QVERIFY(bench.isInGrid());
    }
};

QTEST_MAIN(SheetFieldTest)
#include "sheetfieldtest.moc"
