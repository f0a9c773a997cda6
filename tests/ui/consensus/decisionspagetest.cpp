// SPDX-License-Identifier: GPL-3.0-or-later
// The table of decisions in a small window: names keep their line, and what was decided stands under its state.

#include "core/meeting/matrix.h"
#include "tests/builders/french.h"
#include "tests/ui/meeting/bench.h"
#include "ui/components/button.h"
#include "ui/components/paragraph.h"
#include "ui/components/spokentable.h"
#include "ui/consensus/decisionspage.h"

#include <QAccessible>

#include <algorithm>

using namespace Qt::StringLiterals;

class DecisionsPageTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void theNamesOfADecisionKeepTheirLine()
    {
        Bench bench(u"decisions"_s);
        auto *page = bench.show<DecisionsPage>();
        bench.window()->resize(768, 600); // what the rail leaves in a window of 1024
        const auto shown = [page](const QString &words) {
            const auto paragraphs = page->findChildren<Paragraph *>();
            const auto it = std::find_if(paragraphs.begin(), paragraphs.end(), [&](const Paragraph *one) { return one->text() == words; });
            return it == paragraphs.end() ? nullptr : *it;
        };
        int designated = 0;
        for (const auto &row : matrixOf(bench.state())) {
            if (!row.lockedAt || row.names.isEmpty() || row.names.join(QString()).contains(u'('))
                continue;
            ++designated;
            for (const auto &name : row.names) {
                const auto *words = shown(name);
                QVERIFY2(words, qPrintable(name));
                QTRY_COMPARE(words->heightForWidth(words->width()), words->heightForWidth(1000));
            }
        }
        QVERIFY(designated > 0);
        const auto paragraphs = page->findChildren<Paragraph *>();
        QVERIFY(
            std::any_of(paragraphs.begin(), paragraphs.end(), [](const Paragraph *one) { return one->text().startsWith(u"acté à"_s); }));
        bench.shoot(u"decisions-narrow"_s);
    }

    void aScreenReaderHearsTheWholeRow()
    {
        Bench bench(u"findings"_s);
        auto *page = bench.show<DecisionsPage>();
        const auto rows = matrixOf(bench.state());
        int heard = 0;
        for (const auto &row : rows) {
            for (const auto *button : page->findChildren<Button *>()) {
                if (!button->accessibleName().endsWith(row.name))
                    continue;
                ++heard;
                const auto words = button->accessibleDescription();
                QVERIFY2(words.contains(row.label), qPrintable(words));
                for (int i = 0; i < row.names.size(); ++i)
                    QVERIFY2(words.contains(u"%1, %2"_s.arg(row.names.at(i), row.counts.at(i))), qPrintable(words));
            }
        }
        QCOMPARE(heard, int(rows.size()));
    }

    void aScreenReaderWalksTheTable()
    {
        Bench bench(u"findings"_s);
        auto *page = bench.show<DecisionsPage>();
        auto *spoken = QAccessible::queryAccessibleInterface(page->findChild<SpokenTable *>());
        QVERIFY(spoken && spoken->role() == QAccessible::Table);
        auto *table = spoken->tableInterface();
        QVERIFY(table);
        const auto rows = matrixOf(bench.state());
        QCOMPARE(table->rowCount(), int(rows.size()));
        QCOMPARE(table->columnCount(), 5);
        QCOMPARE(table->columnDescription(1), u"Situation"_s);
        for (int i = 0; i < rows.size(); ++i) {
            QCOMPARE(table->rowDescription(i), rows.at(i).name);
            auto *situation = table->cellAt(i, 1);
            QVERIFY(situation->text(QAccessible::Name).contains(rows.at(i).label));
            QCOMPARE(situation->parent(), spoken);
            auto *cell = situation->tableCellInterface();
            QCOMPARE(cell->rowIndex(), i);
            QCOMPARE(cell->columnIndex(), 1);
            QCOMPARE(cell->table(), spoken);
            QCOMPARE(cell->columnHeaderCells().value(0)->text(QAccessible::Name), u"Situation"_s);
            QCOMPARE(cell->rowHeaderCells().value(0), table->cellAt(i, 0));
            QCOMPARE(table->cellAt(i, 3), table->cellAt(i, 2)); // the names and their counts are one cell
            QCOMPARE(table->cellAt(i, 2)->tableCellInterface()->columnExtent(), 2);
        }
    }
};

QTEST_MAIN(DecisionsPageTest)
#include "decisionspagetest.moc"
