// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/cleantext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class CleanTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleans_data();
    void cleans();
};

void CleanTextTest::cleans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    QTest::newRow("nothing to do") << u"Zoé Le Guern"_s << u"Zoé Le Guern"_s;
    QTest::newRow("blanks and line ends") << u" Zoé\u00A0 Le\r\nGuern\t"_s << u"Zoé Le Guern"_s;
    QTest::newRow("marks of direction") << u"\u202EZoé\u202C \u2066Ana\u2069\u200F"_s << u"Zoé Ana"_s;
    QTest::newRow("marks without width") << u"\uFEFFZo\u200Bé Le\u200DGu\u00ADern\u200D"_s << u"Zoé LeGuern"_s;
    QTest::newRow("accents apart") << u"Zoe\u0301"_s << u"Zoé"_s;
    QTest::newRow("joined pictures") << u"\U0001F469\u200D\U0001F467 Zoé \U0001F3F3\uFE0F\u200D\U0001F308"_s
                                     << u"\U0001F469\u200D\U0001F467 Zoé \U0001F3F3\uFE0F\u200D\U0001F308"_s;
    QTest::newRow("a picture and a letter") << u"\U0001F33B\u200DZoé\u200D\U0001F33B\u200D"_s << u"\U0001F33BZoé\U0001F33B"_s;
}

void CleanTextTest::cleans()
{
    QFETCH(QString, text);
    QTEST(cleanText(text), "clean");
}

QTEST_GUILESS_MAIN(CleanTextTest)
#include "cleantexttest.moc"
