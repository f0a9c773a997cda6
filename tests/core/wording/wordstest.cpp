// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/sentences.h"
#include "tests/builders/french.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/** Each value of an enum has a word of its own. */
template <class E> bool allDiffer()
{
    QSet<QString> words;
    int count = 0;
    for ([[maybe_unused]] const auto *name : EnumNames<E>::names)
        words.insert(word(static_cast<E>(count++)));
    return words.size() == count && !words.contains(QString());
}

}

class WordsTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void everyValueHasItsOwnWord()
    {
        QVERIFY(allDiffer<SituationKind>());
        QVERIFY(allDiffer<Stage>());
        QVERIFY(allDiffer<FindingKind>());
        QVERIFY(allDiffer<Agreement>());
        QVERIFY(allDiffer<ProfileStatus>());
        QVERIFY(allDiffer<OppositionState>());
        QVERIFY(allDiffer<Extent>());
        QVERIFY(allDiffer<Gender>());
        QVERIFY(allDiffer<Certification>());
        QVERIFY(allDiffer<AnswerStatus>());
        QVERIFY(allDiffer<Rule>());
    }

    void outcomesHaveTheirWords()
    {
        QCOMPARE(word(Outcome::Designated, {}), u"Désigné"_s);
        QCOMPARE(word(Outcome::NoConsensus, {}), u"Pas de consensus"_s);
        QCOMPARE(word(Outcome::Vacant, {}), u"Vacant"_s);
        QCOMPARE(word(Outcome::NotTreated, {}), u"Non traité"_s);
    }

    void awaitedGroupsAreNumbered()
    {
        QCOMPARE(sentence(Situation { SituationKind::Awaited, { 3, 5 }, {}, {}, {} }), u"Groupes attendus\u00A0: 3, 5"_s);
        QCOMPARE(sentence(Situation { SituationKind::Awaited, { 1, 2, 4, 5, 6, 7, 9 }, {}, {}, {} }),
            u"Groupes attendus\u00A0: 1, 2, 4 à 7, 9"_s);
        QCOMPARE(sentence(Situation { SituationKind::Awaited, { 3 }, {}, {}, {} }), u"Groupe attendu\u00A0: 3"_s);
    }

    void groupsWithoutASheetAreSaid()
    {
        QCOMPARE(sentence(Situation { SituationKind::SameNames, {}, {}, { 1 }, {} }), u"Mêmes noms partout"_s);
        QCOMPARE(
            sentence(Situation { SituationKind::SameNames, {}, { 4 }, { 1 }, {} }), u"Mêmes noms partout, pas de remontée du groupe 4"_s);
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "wordstest.moc"
