// SPDX-License-Identifier: GPL-3.0-or-later
// How a slide is shared among pages: between its items, and as evenly as they can be.
#include "core/slide/deck.h"
#include "tests/builders/french.h"
#include "tests/ui/projector/crowdedmeeting.h"
#include "ui/projector/slidepages.h"
#include "ui/theme/face.h"

#include <QGuiApplication>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

const QSize narrow(1024, 768);

/** All that stands on a page, as one reads it, but the numbers on their discs. */
QString readOn(const SlidePage &page)
{
    QStringList texts;
    for (const auto &text : page.texts) {
        if (text.on == SlideInk::Ground)
            texts.append(text.text);
    }
    return texts.join(u' ');
}

/** How many of these stand whole on each page. */
QList<int> wholeOnEach(const QStringList &items, const QList<SlidePage> &pages)
{
    QList<int> counts;
    for (const auto &page : pages) {
        const auto read = readOn(page);
        counts.append(int(std::count_if(items.begin(), items.end(), [&](const QString &item) { return read.contains(item); })));
    }
    return counts;
}

/** Items of two lines each in 4:3. */
QStringList longItems(int count)
{
    QStringList items;
    for (int i = 0; i < count; ++i)
        items.append(u"Nº%1 suivi et développement des groupes d’action"_s.arg(i));
    return items;
}

Slide listOf(const QStringList &items, const QString &heading = {})
{
    Slide slide;
    slide.head.title = u"Une liste"_s;
    slide.blocks.append(Items { heading, items, ItemMark::Bullet, SlideText::Name });
    return slide;
}

}

class SlidePagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }
    void aListIsSplitBetweenItsItems();
    void theTasksAreSplitBetweenTasks();
    void aHeadingStaysWithItsFirstItem();
    void pagesAreFilledEvenly();
    void anItemThatNoPageHoldsIsSplitAtLast();
    void theMatrixOfSixTasksIsOnePage();
    void whatHasRoomIsSpreadOverThePage();

private:
    French m_french;
};

void SlidePagesTest::aListIsSplitBetweenItsItems()
{
    for (int count = 5; count < 12; ++count) {
        for (const int percent : { 100, 125, 160 }) {
            const auto items = longItems(count);
            const auto whole = wholeOnEach(items, pages(listOf(items), narrow, SlideScale::ofPercent(percent)));
            QVERIFY(whole.size() > 1);
            QCOMPARE(std::accumulate(whole.begin(), whole.end(), 0), count);
        }
    }
}

void SlidePagesTest::theTasksAreSplitBetweenTasks()
{
    const auto state = rehearsedUntil(u"preparation"_s);
    QStringList names;
    for (const auto &task : procedureOf(state).tasks)
        names.append(task.name);
    const auto whole = wholeOnEach(names, pages(slide(state, { SlideKind::Tasks, {} }), narrow, {}));
    QCOMPARE(std::accumulate(whole.begin(), whole.end(), 0), names.size());
}

void SlidePagesTest::aHeadingStaysWithItsFirstItem()
{
    for (int count = 5; count < 12; ++count) {
        const auto items = longItems(count);
        const auto placed = pages(listOf(items, u"Ce que fait le binôme"_s), narrow, {});
        QVERIFY(readOn(placed.first()).contains(items.first()));
    }
}

void SlidePagesTest::pagesAreFilledEvenly()
{
    for (int count = 5; count < 16; ++count) {
        const auto items = longItems(count);
        auto list = listOf(items);
        list.fit = Fit::AsIs;
        const auto whole = wholeOnEach(items, pages(list, narrow, {}));
        QCOMPARE(whole.size(), (count + 3) / 4);
        const auto [least, most] = std::minmax_element(whole.begin(), whole.end());
        QVERIFY2(*most - *least <= 1, qUtf8Printable(u"%1 items: from %2 to %3 a page"_s.arg(count).arg(*least).arg(*most)));
    }
}

void SlidePagesTest::anItemThatNoPageHoldsIsSplitAtLast()
{
    const auto endless = u"Un texte sans fin "_s.repeated(60).trimmed();
    const auto placed = pages(listOf({ u"Court"_s, endless, u"Court aussi"_s }), narrow, {});
    QString read;
    for (const auto &page : placed)
        read += readOn(page) + u' ';
    QCOMPARE(read.count(u"fin"_s), 60);
    QVERIFY(placed.size() > 2);
}

void SlidePagesTest::theMatrixOfSixTasksIsOnePage()
{
    for (const auto step : { "findings", "decisions" }) {
        const auto state = rehearsedUntil(QString::fromUtf8(step));
        const auto placed = pages(slide(state, { SlideKind::Matrix, {} }), narrow, {});
        QCOMPARE(placed.size(), 1);
        QCOMPARE(readOn(placed.first()).count(u"pas de remontée"_s), QString::fromUtf8(step) == u"findings" ? 2 : 0); // beside the words
    }
}

void SlidePagesTest::whatHasRoomIsSpreadOverThePage()
{
    const auto state = rehearsedUntil(u"look-back"_s);
    for (const auto &task : procedureOf(state).tasks) {
        const auto said = state.lookBacks.value(task.code);
        if (said.wentWell.isEmpty() || said.difficulties.isEmpty())
            continue;
        const auto placed = pages(slide(state, { SlideKind::LookBack, task.code }), narrow, {});
        double lowest = 0;
        for (const auto &text : placed.first().texts) {
            if (text.baseline.y() < 990) // above the step bar
                lowest = std::max(lowest, text.baseline.y());
        }
        QVERIFY2(lowest > 0.65 * slideHeight, qUtf8Printable(u"%1 ends at %2"_s.arg(task.code).arg(lowest)));
    }
}

QTEST_MAIN(SlidePagesTest)
#include "slidepagestest.moc"
