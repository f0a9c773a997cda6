// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/sheetletter.h"
#include "tests/builders/played.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString lettersOf(const QString &loop, QDate day, int groups)
{
    QString letters;
    for (int group = 1; group <= groups; ++group)
        letters += sheetLetter(loop, day, group);
    return letters;
}

QString lettersOf(const MeetingState &state, int groups = 14)
{
    QString letters;
    for (int group = 1; group <= groups; ++group)
        letters += sheetLetter(state, group);
    return letters;
}

}

class SheetLetterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /** Computed by another program after the header: sheets that are printed must match for ever. */
    void theLettersAreThoseOfTheHeader()
    {
        QCOMPARE(lettersOf(u"03"_s, QDate(2026, 6, 27), 15), u"RACJMEPWHKLXTVR"_s);
        QCOMPARE(lettersOf(u"03"_s, QDate(2026, 6, 28), 14), u"KLJAMHEWXPCVTR"_s);
        QCOMPARE(lettersOf(u"2A"_s, QDate(2026, 6, 27), 14), u"EPATLKRCJMHWVX"_s);
        QCOMPARE(lettersOf(u"99-04"_s, QDate(2026, 7, 5), 14), u"PRMHCXLKETAJWV"_s);
    }

    void noLetterIsTakenForAnotherOrForAFigure()
    {
        QCOMPARE(sheetLetters().size(), 14);
        for (const auto letter : u"BDFGINOQSUYZ"_s)
            QVERIFY2(!sheetLetters().contains(letter), qPrintable(QString(letter)));
    }

    void neighboursAndFourteenInARowDiffer()
    {
        for (int day = 0; day < 400; ++day) {
            const auto letters = lettersOf(u"03"_s, QDate(2026, 1, 1).addDays(day), 42);
            for (qsizetype at = 0; at + 14 <= letters.size(); ++at) {
                const auto row = letters.mid(at, 14);
                QCOMPARE(QSet<QChar>(row.begin(), row.end()).size(), 14);
            }
        }
    }

    void theLettersOfAGroupChangeFromDayToDay()
    {
        QMap<QChar, int> seen;
        for (int day = 0; day < 1400; ++day)
            ++seen[sheetLetter(u"03", QDate(2026, 1, 1).addDays(day), 5)];
        QCOMPARE(seen.size(), 14);
        for (const int times : seen)
            QVERIFY2(times > 60 && times < 140, qPrintable(QString::number(times)));
    }

    void nothingThatHappensInTheHallChangesALetter()
    {
        Played hall;
        hall.smallGroups(3);
        const auto printed = lettersOf(hall.state());
        hall.member(u"UN"_s, u"Alex"_s);
        hall.smallGroups(8);
        const auto &start = currentSitting(hall.state()).start;
        hall.then(MeetingMoved { start.addSecs(1800), u"Salle voisine"_s, u"Nom corrigé"_s });
        QCOMPARE(lettersOf(hall.state()), printed);
        hall.then(SittingAdded { start.addDays(7), u"Salle des fêtes"_s });
        QCOMPARE(lettersOf(hall.state()), printed);
    }

    void aSheetIsReadHoweverItIsTyped()
    {
        for (const auto &typed : { u"5K"_s, u"5k"_s, u" 5 k "_s, u"5-K"_s, u"5 · K"_s, u"05K"_s })
            QCOMPARE(typedSheet(typed), std::optional(TypedSheet { 5, u'K' }));
        QCOMPARE(typedSheet(u"12"_s), std::optional(TypedSheet { 12, {} }));
        for (const auto &typed : { u""_s, u" "_s, u"K"_s, u"K5"_s, u"5KK"_s, u"5K5"_s, u"0"_s, u"0K"_s, u"groupe 5"_s, u"999999999999"_s })
            QVERIFY2(!typedSheet(typed), qPrintable(typed));
    }

    void aLetterOfAnotherGroupIsSeen()
    {
        Played hall;
        hall.smallGroups(3);
        const auto &state = hall.state();
        QCOMPARE(matchOf(state, { 2, sheetLetter(state, 2) }), SheetMatch::Same);
        QCOMPARE(matchOf(state, { 2, {} }), SheetMatch::WithoutLetter);
        QCOMPARE(matchOf(state, { 2, sheetLetter(state, 3) }), SheetMatch::OtherLetter);
        QCOMPARE(matchOf(state, { 2, u'Z' }), SheetMatch::OtherLetter);
        QCOMPARE(matchOf(state, { 4, sheetLetter(state, 4) }), SheetMatch::NoSuchGroup);
    }
};

QTEST_GUILESS_MAIN(SheetLetterTest)
#include "sheetlettertest.moc"
