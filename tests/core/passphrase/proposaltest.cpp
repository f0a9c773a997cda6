// SPDX-License-Identifier: GPL-3.0-or-later
// Proposed passphrases are easy to type and hard to guess.
#include "core/passphrase/proposal.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class ProposalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsArePlainAndEachOnce();
    void theyWithstandGuessing();
    void numbersNameWords();
};

void ProposalTest::wordsArePlainAndEachOnce()
{
    const auto &words = passphraseWords();
    QVERIFY(words.size() >= 7776);
    QCOMPARE(QSet<QString>(words.cbegin(), words.cend()).size(), words.size());
    static const QRegularExpression plain(u"^[a-z]{4,7}$"_s);
    for (const auto &word : words)
        QVERIFY2(plain.match(word).hasMatch(), qUtf8Printable(word));
}

void ProposalTest::theyWithstandGuessing()
{
    QVERIFY(proposedBits() >= 77); // six words of 7,776
    QVERIFY(proposedBits() < 100);
}

void ProposalTest::numbersNameWords()
{
    const auto &words = passphraseWords();
    const auto count = quint64(words.size());
    QCOMPARE(proposedPassphrase({ 0, 1, count, count + 2, 3, count - 1 }),
        QStringList({ words[0], words[1], words[0], words[2], words[3], words.last() }).join(u' '));
}

QTEST_GUILESS_MAIN(ProposalTest)
#include "proposaltest.moc"
