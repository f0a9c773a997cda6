// SPDX-License-Identifier: GPL-3.0-or-later
// The charset of a file, told from its bytes.
#include "core/exchange/textbytes.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TextBytesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryCharset_data();
    void readsEveryCharset();
    void namesTheLineOfANul();
    void refusesAFileOfBlanks();
};

void TextBytesTest::readsEveryCharset_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("ASCII") << QByteArray("Jo;Al") << u"Jo;Al"_s;
    QTest::newRow("UTF-8") << QByteArray("Zo\xC3\xA9") << u"Zoé"_s;
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBFZo\xC3\xA9") << u"Zoé"_s;
    QTest::newRow("UTF-16 LE with mark") << QByteArray("\xFF\xFEZ\0o\0\xE9\0", 8) << u"Zoé"_s;
    QTest::newRow("UTF-16 BE with mark") << QByteArray("\xFE\xFF\0Z\0o\0\xE9", 8) << u"Zoé"_s;
    QTest::newRow("UTF-16 LE without mark") << QByteArray("Z\0o\0\xE9\0", 6) << u"Zoé"_s;
    QTest::newRow("UTF-16 BE without mark") << QByteArray("\0Z\0o\0\xE9", 6) << u"Zoé"_s;
    QTest::newRow("UTF-16 cut in a character") << QByteArray("\xFF\xFEZ\0o\0\xE9", 7) << u"Zo"_s;
    QTest::newRow("Windows-1252") << QByteArray("Zo\xE9 \x96 \x9Cuvre, l\x92"
                                                "euro \x80")
                                  << u"Zoé – œuvre, l’euro €"_s;
    QTest::newRow("undefined in Windows-1252") << QByteArray("\xE9\x81") << u"é\u0081"_s;
    QTest::newRow("UTF-8 saved twice") << u"PrÃ©nom, lâ€™actualitÃ©"_s.toUtf8() << u"Prénom, l’actualité"_s;
    QTest::newRow("real accents kept") << u"Ã la carte, PÉREZ"_s.toUtf8() << u"Ã la carte, PÉREZ"_s;
    QTest::newRow("one stray byte in UTF-8") << QByteArray("\xC3\xA9\xC3\xA8\xC3\xA0\xC3\xAA \xE9") << u"éèàê é"_s;
    QTest::newRow("UTF-8 cut in a character") << QByteArray("\xC3\xA9\xC3\xA8\xC3\xA0\xE2\x82\xAC\xC3") << u"éèà€Ã"_s;
}

void TextBytesTest::readsEveryCharset()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const Result<QString> read = readText(bytes, u"liste.csv"_s);
    QVERIFY(read.has_value());
    QCOMPARE(*read, text);
}

void TextBytesTest::namesTheLineOfANul()
{
    const Result<QString> read = readText(QByteArray("Jo\nA\0l\n", 7), u"liste.csv"_s);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error(), (Error { ErrorKind::NulInText, {}, Place { u"liste.csv"_s, 2, {} } }));
}

void TextBytesTest::refusesAFileOfBlanks()
{
    for (const QByteArray &bytes : { QByteArray(), QByteArray("\xEF\xBB\xBF \r\n") }) {
        const Result<QString> read = readText(bytes, u"liste.csv"_s);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error(), (Error { ErrorKind::EmptyFile, { u"liste.csv"_s }, {} }));
    }
}

QTEST_GUILESS_MAIN(TextBytesTest)
#include "textbytestest.moc"
