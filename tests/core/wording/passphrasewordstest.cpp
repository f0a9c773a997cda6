// SPDX-License-Identifier: GPL-3.0-or-later
// The strength of a proposed passphrase is told as it is.
#include "core/wording/passphrasewords.h"

#include "core/passphrase/proposal.h"

#include <QTest>

using namespace Qt::StringLiterals;

class PassphraseWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void guessingTakesAsLongAsItTakes_data()
    {
        QTest::addColumn<int>("bits");
        QTest::addColumn<QString>("time");
        // On average half of 2^bits tries, a billion a second, 31,557,600 seconds a year: 2^76 / 10^9 / 31,557,600 = 2.4 million.
        QTest::newRow("55: 0.6 years") << 55 << u"moins de deux ans"_s;
        QTest::newRow("57: 2.3 years") << 57 << u"des années"_s;
        QTest::newRow("66: 1,169 years") << 66 << u"des années"_s;
        QTest::newRow("67: 2,338 years") << 67 << u"des milliers d’années"_s;
        QTest::newRow("76: 1.2 million") << 76 << u"des milliers d’années"_s;
        QTest::newRow("77: 2.4 million") << 77 << u"des millions d’années"_s;
        QTest::newRow("86: 1.2 billion") << 86 << u"des millions d’années"_s;
        QTest::newRow("87: 2.5 billion") << 87 << u"des milliards d’années"_s;
    }

    void guessingTakesAsLongAsItTakes()
    {
        QFETCH(const int, bits);
        QFETCH(const QString, time);
        QCOMPARE(guessingTime(bits), time);
    }

    void theProposalIsToldByItsOwnNumbers()
    {
        const auto words = proposalWords();
        QVERIFY(words.startsWith(QString::number(proposedWords) + u" mots"_s));
        auto digits = words;
        digits.remove(QChar(0x202f)).remove(QChar::Nbsp);
        QVERIFY2(digits.contains(QString::number(passphraseWords().size())), qPrintable(words));
        QVERIFY2(
            digits.contains(u"(%1bits)"_s.arg(proposedBits())) || words.contains(u"(%1 bits)"_s.arg(proposedBits())), qPrintable(words));
        QVERIFY(words.contains(guessingTime(proposedBits())));
    }
};

QTEST_GUILESS_MAIN(PassphraseWordsTest)
#include "passphrasewordstest.moc"
