// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/names.h"
#include "core/seating/chance.h"
#include "core/seating/groupcount.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class SeedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSeedHeardIsTheSameHoweverItIsTyped()
    {
        const auto said = seedOf(u"bateau lune forêt"_s);
        for (const auto &typed :
            { u"Bateau, lune, forêt"_s, u" BATEAU-LUNE-FORET. "_s, u"bateau lune fore\u0302t"_s, u"bateaulune forêt"_s })
            QCOMPARE(seedOf(typed)->key, said->key);
        QVERIFY(seedOf(u"bateau lune cerise"_s)->key != said->key);
        QCOMPARE(seedOf(u"4 2 6 1"_s)->key, u"4261"_s);
    }

    void aSeedNeedsALetterOrADigit()
    {
        for (const auto &text : { u""_s, u"  "_s, u"?!…"_s })
            QCOMPARE(seedOf(text).error().kind, ErrorKind::EmptyText);
    }

    void theWordsAreShortAndAllDifferent()
    {
        QSet<QString> words;
        for (const auto &word : seedWords()) {
            QVERIFY2(word.size() >= 4, qPrintable(word));
            QVERIFY2(word.size() <= 9 && word == word.toLower(), qPrintable(word));
            words.insert(fold(word));
        }
        QCOMPARE(words.size(), 256);
    }

    void threeWordsAreDrawnByThreeNumbers()
    {
        const auto &words = seedWords();
        QCOMPARE(drawnSeed({ 0, 255, 256 }).text, words.first() + u' ' + words.last() + u' ' + words.first());
        QCOMPARE(drawnSeed({ 0, 255, 256 }), *seedOf(drawnSeed({ 0, 255, 256 }).text));
    }

    /** Computed by another program after docs/seating.md. */
    void theNumbersAreThoseOfTheDocument()
    {
        Chance chance(*seedOf(u"bateau lune cerise"_s));
        QList<quint64> numbers;
        for (int i = 0; i < 3; ++i)
            numbers.append(chance.next());
        const QList<quint64> expected { 9028770825147757359ULL, 12017258303424088467ULL, 11156711052523814532ULL };
        QCOMPARE(numbers, expected);
    }

    void everyNumberBelowIsDrawn()
    {
        Chance chance(*seedOf(u"dés"_s));
        QList<int> drawn(7);
        for (int i = 0; i < 7'000; ++i)
            ++drawn[int(chance.below(7))];
        QVERIFY(*std::min_element(drawn.begin(), drawn.end()) > 800);
        QCOMPARE(chance.below(1), 0U);
    }

    void anOrderByLotHasEverybodyOnce()
    {
        Chance chance(*seedOf(u"dés"_s));
        auto order = shuffled(100, chance);
        QVERIFY(!std::is_sorted(order.begin(), order.end()));
        std::sort(order.begin(), order.end());
        for (int i = 0; i < 100; ++i)
            QCOMPARE(order.at(i), i);
    }

    void roomIsLeftForLatePeople_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("groups");
        QTest::newRow("seven groups of eight or nine") << 60 << 10 << 7;
        QTest::newRow("seventy would be seven full groups") << 70 << 10 << 8;
        QTest::newRow("one seat in ten left") << 9 << 10 << 1;
        QTest::newRow("ten people would fill one group") << 10 << 10 << 2;
        QTest::newRow("exactly one seat in twenty") << 19 << 10 << 2;
        QTest::newRow("a thousand") << 1000 << 10 << 106;
        QTest::newRow("one person") << 1 << 10 << 1;
        QTest::newRow("no more groups than people") << 5 << 1 << 5;
    }

    void roomIsLeftForLatePeople()
    {
        QFETCH(const int, people);
        QFETCH(const int, limit);
        QTEST(groupsFor(people, limit), "groups");
    }

    void sizesAreWithinOne()
    {
        QCOMPARE(groupSizes(60, 7), (GroupSizes { 8, 4 }));
        QCOMPARE(groupSizes(60, 7).most(), 9);
        QCOMPARE(groupSizes(63, 7).most(), 9);
    }
};

QTEST_GUILESS_MAIN(SeedTest)
#include "seedtest.moc"
