// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/reportof.h"
#include "tests/builders/papers.h"
#include "tests/builders/played.h"

#include <QTest>

#include <type_traits>

using namespace Qt::StringLiterals;

/** Whether a circulating paper could hold such a block. */
template <class Block> constexpr bool circulates = std::is_constructible_v<CirculatingPaper::Block, Block>;
static_assert(circulates<SignTable>);
static_assert(!circulates<ContactAnswer>);

class ReportDocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsMarkedAsConfidential()
    {
        const auto paper = reportDocument(ordinaryReport());
        QCOMPARE(paper.furniture.marks, QStringList(u"confidentiel — contient des coordonnées"_s));
        auto rehearsal = ordinaryReport();
        rehearsal.rehearsal = true;
        QCOMPARE(reportDocument(rehearsal).furniture.marks.size(), 2);
    }

    void answersKeepTheOrderOfTheForm()
    {
        QStringList headings;
        for (const auto &block : reportDocument(ordinaryReport()).blocks) {
            if (const auto *answer = std::get_if<ContactAnswer>(&block))
                headings.append(answer->heading);
        }
        QStringList expected;
        for (const auto &entry : ordinaryReport().entries)
            expected.append(entry.heading);
        QCOMPARE(headings, expected);
    }

    void theTextSaysWhatIsMissing()
    {
        const auto text = reportText(ordinaryReport());
        QVERIFY(text.contains(u"Binôme caisse départementale [à compléter]"_s));
        QVERIFY(text.contains(u"Jeanne Xaviéri, jeanne@example.org, 06 01 02 03 04\n"_s));
        QVERIFY(text.contains(u"confidentiel"_s));
        QCOMPARE(text.count(u"à compléter"_s), 1);
    }

    void whatLacksIsToldAsLackingAndNotAsAnAnswer()
    {
        int lacking = 0;
        for (const auto &entry : reportInputOf(Played().state()).entries) {
            for (const auto &line : entry.lines)
                lacking += line.startsWith(u"Manque\u00A0: "_s) ? 1 : 0;
            QCOMPARE(entry.missing, !entry.lines.isEmpty() && entry.lines.last().startsWith(u"Manque\u00A0: "_s));
        }
        QVERIFY(lacking > 0);
    }
};

QTEST_GUILESS_MAIN(ReportDocumentTest)
#include "reportdocumenttest.moc"
