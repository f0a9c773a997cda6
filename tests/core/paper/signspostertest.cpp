// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/signsposter.h"

#include "core/meeting/deliberation.h"
#include "core/paper/coursepaper.h"
#include "core/paper/furniture.h"
#include "core/paper/plaintext.h"
#include "core/wording/consensuswords.h"
#include "core/wording/handsign.h"
#include "core/wording/sentences.h"
#include "tests/builders/french.h"
#include "tests/builders/played.h"
#include "tests/builders/rehearsed.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QStringList sentencesOn(const CirculatingPaper &poster)
{
    QStringList sentences;
    for (const auto &block : poster.blocks) {
        if (const auto *paragraph = std::get_if<PaperParagraph>(&block))
            sentences.append(paragraph->text);
    }
    return sentences;
}

}

class SignsPosterTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void everySignIsShownWithItsWordAndGesture()
    {
        const auto posters = signsPosters(Played().state());
        QCOMPARE(posters.size(), 2);
        QCOMPARE(posters.first().blocks.size(), 1);
        const auto entries = std::get<HandSignPoster>(posters.first().blocks.first()).entries;
        QList<HandSign> signs;
        for (const auto &entry : entries) {
            signs.append(entry.sign);
            QCOMPARE(entry.word, word(entry.sign));
            QCOMPARE(entry.gesture, gestureOf(entry.sign));
        }
        QCOMPARE(signs, allHandSigns());
    }

    void everyStageIsToldInItsOrderByItsName()
    {
        const auto sentences = sentencesOn(signsPosters(Played().state()).last());
        const auto count = int(std::size(EnumNames<Stage>::names));
        QVERIFY(sentences.size() > count);
        for (int i = 0; i < count; ++i) {
            const auto line = sentences.at(sentences.size() - count + i);
            QVERIFY2(line.startsWith(u"%1. %2"_s.arg(i + 1).arg(word(Stage(i)))), qPrintable(line));
        }
    }

    void theWallAndTheCourseSayTheSame()
    {
        const auto state = rehearsed(u"preparation"_s);
        const auto wall = sentencesOn(signsPosters(state).last()).join(u' ');
        const auto course = plainText(coursePaper(state));
        for (const auto &idea : consensusMeaning()) {
            QVERIFY2(wall.contains(idea), qPrintable(idea));
            QVERIFY2(course.contains(idea), qPrintable(idea));
        }
        for (const auto &fact : { u"pas l’unanimité"_s, u"ne bloque pas"_s, u"ne compte les voix"_s, u"n’est pas dire oui"_s })
            QVERIFY2(wall.contains(fact), qPrintable(fact));
    }

    void wordsOnTheWallAreLargeAndShort()
    {
        constexpr qsizetype longest = 130; // two lines or three across a page
        const auto poster = signsPosters(Played().state()).last();
        for (const auto &block : poster.blocks) {
            const auto &paragraph = std::get<PaperParagraph>(block);
            QCOMPARE(paragraph.kind, ParagraphKind::Large);
            QVERIFY2(paragraph.text.size() <= longest, qPrintable(paragraph.text));
        }
    }

    void aRehearsalIsMarked()
    {
        for (const auto &poster : signsPosters(rehearsed(u"preparation"_s))) {
            QCOMPARE(poster.furniture.marks, QStringList { rehearsalMark() });
            QCOMPARE(contactIn(poster), QString());
        }
        for (const auto &poster : signsPosters(Played().state()))
            QVERIFY(poster.furniture.marks.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SignsPosterTest)
#include "signspostertest.moc"
