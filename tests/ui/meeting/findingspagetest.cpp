// SPDX-License-Identifier: GPL-3.0-or-later
// Step V without a mouse: names in a few letters, the kinds by Alt and a letter, the next cell by itself.

#include "core/meeting/findinggrid.h"
#include "core/people/names.h"
#include "tests/builders/french.h"
#include "tests/ui/meeting/bench.h"
#include "ui/components/button.h"
#include "ui/components/notice.h"
#include "ui/meeting/findingdelegate.h"
#include "ui/meeting/findingeditor.h"
#include "ui/meeting/findingspage.h"
#include "ui/meeting/findingstable.h"
#include "ui/people/suggestions.h"
#include "ui/theme/face.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;

class FindingsPageTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void aPairIsTypedAndTheNextCellOpens()
    {
        Bench bench(u"criteria"_s);
        auto *page = bench.show<FindingsPage>();
        auto *editor = page->findChild<FindingEditor *>();
        const QAbstractItemModelTester tester(page->findChild<FindingsTable *>()->model());
        type(u"o"_s); // a letter on the grid opens the cell with it
        QVERIFY(editor->isVisible());
        type(u"dile"_s);
        press(Qt::Key_Return);
        type(u"lucie"_s);
        press(Qt::Key_Return);
        bench.shoot(u"findings-editor"_s);
        press(Qt::Key_Return);
        bench.settle();
        const auto finding = bench.state().findings.value({ 1, u"communication"_s });
        QCOMPARE(finding.kind, FindingKind::Pair);
        QCOMPARE(finding.names, QList({ bench.person(u"Odile Lamarque"_s), bench.person(u"Lucie Morel"_s) }));
        QCOMPARE(editor->cell(), (Cell { 1, u"material"_s }));
        QVERIFY(editor->isVisible());
    }

    void aLowWindowShowsTwoGroups()
    {
        Bench bench(u"findings"_s);
        auto *page = bench.show<FindingsPage>();
        bench.window()->resize(828, 380); // what bars and rail leave in a window of 900 by 480
        const auto *table = page->findChild<FindingsTable *>();
        QTRY_VERIFY2(
            table->viewport()->height() >= 2 * FindingDelegate::rowHeight, qPrintable(QString::number(table->viewport()->height())));
        bench.shoot(u"findings-low"_s);
        page->findChild<FindingsTable *>()->setFocus();
        press(Qt::Key_Return); // two names are there
        for (const auto *name : { u"farid", u"nassim" }) {
            type(QString::fromUtf16(name));
            press(Qt::Key_Return);
        }
        press(Qt::Key_Escape); // and what is said of leaving them
        const auto *editor = page->findChild<FindingEditor *>();
        const auto *words = editor->findChild<Notice *>();
        QTRY_VERIFY(words->isVisible() && page->rect().contains(QRect(words->mapTo(page, QPoint()), words->size())));
        for (const auto *button : editor->findChildren<FilledButton *>())
            QVERIFY(!button->isVisible() || page->rect().contains(QRect(button->mapTo(page, QPoint()), button->size())));
        bench.shoot(u"findings-low-editor"_s);
    }

    void altAndALetterChooseTheKind()
    {
        Bench bench(u"criteria"_s);
        bench.show<FindingsPage>();
        press(Qt::Key_Return);
        press(Qt::Key_N, Qt::AltModifier);
        press(Qt::Key_Return);
        press(Qt::Key_R, Qt::AltModifier);
        press(Qt::Key_Return);
        type(u"claudine"_s);
        press(Qt::Key_Return);
        type(u"solange"_s);
        press(Qt::Key_Return);
        press(Qt::Key_P, Qt::AltModifier);
        press(Qt::Key_Return);
        bench.settle();
        QCOMPARE(bench.state().findings.value({ 1, u"communication"_s }).kind, FindingKind::Nobody);
        QCOMPARE(bench.state().findings.value({ 1, u"material"_s }).kind, FindingKind::NoSheet);
        QCOMPARE(bench.state().findings.value({ 1, u"treasury"_s }).kind, FindingKind::Names);
        QCOMPARE(filledCells(bench.state()), 3);
    }

    void aNameTooManyForAPairIsNamesWithoutAgreement()
    {
        Bench bench(u"findings"_s);
        auto *page = bench.show<FindingsPage>();
        const Cell cell { 1, u"communication"_s };
        QCOMPARE(bench.state().findings.value(cell).kind, FindingKind::Pair);
        page->findChild<FindingsTable *>()->setFocus();
        press(Qt::Key_Home, Qt::ControlModifier);
        press(Qt::Key_Return);
        type(u"farid"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        bench.settle();
        QCOMPARE(bench.state().findings.value(cell).kind, FindingKind::Names);
        QCOMPARE(bench.state().findings.value(cell).names.size(), 3);
    }

    void namesAreNotLostUnderAucunNom()
    {
        Bench bench(u"findings"_s);
        auto *page = bench.show<FindingsPage>();
        const Cell cell { 1, u"communication"_s };
        const auto before = bench.state().findings.value(cell);
        page->findChild<FindingsTable *>()->setFocus();
        press(Qt::Key_Home, Qt::ControlModifier);
        press(Qt::Key_Return);
        press(Qt::Key_N, Qt::AltModifier);
        press(Qt::Key_Return);
        bench.settle();
        const auto *editor = page->findChild<FindingEditor *>();
        QVERIFY(editor->isVisible());
        QCOMPARE(editor->findChild<Notice *>()->tone(), Tone::Refusal);
        QCOMPARE(bench.state().findings.value(cell), before);
    }

    void anEmptyCellIsNeverRecordedByEnterAlone()
    {
        Bench bench(u"criteria"_s);
        bench.show<FindingsPage>();
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        bench.settle();
        QCOMPARE(filledCells(bench.state()), 0);
    }

    void someoneUnknownIsAddedWithOriginAndAgreementToConfirm()
    {
        Bench bench(u"criteria"_s);
        bench.show<FindingsPage>();
        press(Qt::Key_Return);
        type(u"Zora Quintal"_s);
        press(Qt::Key_Return); // says nothing yet: a slip of the fingers adds nobody
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        type(u"ormaie"_s);
        bench.shoot(u"findings-newcomer"_s);
        press(Qt::Key_Return);
        bench.settle();
        const auto zora = bench.person(u"Zora Quintal"_s);
        const auto *profile = profileOf(bench.state(), zora, u"communication");
        QVERIFY(profile);
        QCOMPARE(profile->agreement, Agreement::ToConfirm);
        QCOMPARE(bench.state().localGroups.find(*profile->group)->name, u"GA Belle-Ormaie"_s);
        QCOMPARE(bench.state().people.find(zora)->standing, Standing::Outsider);
        press(Qt::Key_Return);
        bench.settle();
        QCOMPARE(bench.state().findings.value({ 1, u"communication"_s }).names, QList({ zora }));
    }

    void namesNotRecordedWaitForTheirCell()
    {
        Bench bench(u"criteria"_s);
        auto *page = bench.show<FindingsPage>();
        auto *editor = page->findChild<FindingEditor *>();
        press(Qt::Key_Return);
        type(u"odile"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Escape);
        QVERIFY(editor->isVisible()); // nothing is left by one key too many
        QVERIFY(editor->findChild<Notice *>()->words().startsWith(u"Noms non notés"_s));
        QSignalSpy said(page, &WindowPage::said);
        press(Qt::Key_Escape);
        QVERIFY(!editor->isVisible());
        QCOMPARE(said.count(), 1);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        press(Qt::Key_Escape);
        press(Qt::Key_Up);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        bench.settle();
        QCOMPARE(bench.state().findings.value({ 1, u"communication"_s }).names, QList({ bench.person(u"Odile Lamarque"_s) }));
        QCOMPARE(filledCells(bench.state()), 1);
    }

    void anotherCellPressedKeepsTheNamesOfTheFirst()
    {
        Bench bench(u"criteria"_s);
        auto *page = bench.show<FindingsPage>();
        auto *table = page->findChild<FindingsTable *>();
        auto *editor = page->findChild<FindingEditor *>();
        press(Qt::Key_Return);
        type(u"odile"_s);
        press(Qt::Key_Return);
        const auto first = table->rectOf({ 1, u"communication"_s }).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->rectOf({ 2, u"communication"_s }).center());
        QCOMPARE(editor->cell(), (Cell { 2, u"communication"_s }));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, first);
        press(Qt::Key_Return);
        bench.settle();
        QCOMPARE(bench.state().findings.value({ 1, u"communication"_s }).names, QList({ bench.person(u"Odile Lamarque"_s) }));
    }

    void homeStaysAmongTheCells()
    {
        Bench bench(u"findings"_s);
        const auto *table = bench.show<FindingsPage>()->findChild<FindingsTable *>();
        press(Qt::Key_Right);
        press(Qt::Key_Home);
        QCOMPARE(table->current(), (std::optional<Cell>(Cell { 1, u"communication"_s })));
    }

    void theCountOfTheNamesLeftOutStaysWhole()
    {
        Bench bench(u"findings"_s);
        const auto *model = bench.show<FindingsPage>()->findChild<FindingsTable *>()->model();
        const auto codes = procedureOf(bench.state()).tasks;
        bool isCounted = false;
        for (const auto &[cell, finding] : bench.state().findings.asKeyValueRange()) {
            const auto column = std::find_if(codes.begin(), codes.end(), [&](const auto &task) { return task.code == cell.task; });
            const auto index = model->index(cell.group - 1, int(column - codes.begin()) + 1);
            const auto rest = finding.names.size() - 2;
            QCOMPARE(index.data(FindingDelegate::CountRole).toString(), rest > 0 ? u"+%1"_s.arg(rest) : QString());
            isCounted = isCounted || rest > 0;
        }
        QVERIFY(isCounted);
        const QString wordings = u"Aïssata Keita"_s + FindingDelegate::orElse + u"Aïssata K."_s;
        QCOMPARE(FindingDelegate::fitted(wordings, u"+2"_s, 200), u"Aïssata Keita +2"_s);
        QCOMPARE(FindingDelegate::fitted(wordings, u"+2"_s, 90), u"Aïssata K. +2"_s);
        const auto cut = FindingDelegate::fitted(wordings, u"+2"_s, 70);
        QVERIFY2(cut.startsWith(u"Aïss"_s) && cut.endsWith(u"… +2"_s), qPrintable(cut));
        QVERIFY(QFontMetricsF(fontOf(Face::Small)).horizontalAdvance(cut) <= 70);
    }

    void theGridIsWalkedAndEmptiedByKeys()
    {
        Bench bench(u"findings"_s);
        auto *page = bench.show<FindingsPage>();
        const int before = filledCells(bench.state());
        bench.shoot(u"findings"_s);
        press(Qt::Key_Down);
        press(Qt::Key_Right);
        QCOMPARE(page->findChild<FindingsTable *>()->current(), (std::optional<Cell>(Cell { 2, u"material"_s })));
        press(Qt::Key_Delete);
        bench.settle();
        QCOMPARE(filledCells(bench.state()), before - 1);
        QVERIFY(!bench.state().findings.contains({ 2, u"material"_s }));
    }

    void fourLettersNameAProfileInTheMedian()
    {
        Bench bench(u"criteria"_s);
        QList<qsizetype> needed;
        bench.state().profiles.each([&](const Profile &profile) {
            const auto name = spokenName(*bench.state().people.find(profile.person));
            qsizetype letters = 1;
            while (letters < name.size()) {
                const auto found = suggestPeople(bench.state(), profile.task, name.first(letters));
                if (!found.isEmpty() && found.first().key == profile.person.number())
                    break;
                ++letters;
            }
            needed.append(letters);
        });
        std::sort(needed.begin(), needed.end());
        QVERIFY(needed.size() > 5);
        QVERIFY2(needed.at(needed.size() / 2) <= 4, qPrintable(QString::number(needed.at(needed.size() / 2))));
    }
};

QTEST_MAIN(FindingsPageTest)
#include "findingspagetest.moc"
