// SPDX-License-Identifier: GPL-3.0-or-later
// A passphrase is the same whatever keyboard typed it.
#include "core/passphrase/passphrase.h"

#include <QTest>

using namespace Qt::StringLiterals;

class PassphraseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKeyboardGivesTheSame_data();
    void everyKeyboardGivesTheSame();
    void lettersCount();
    void itsLengthIsTold();
};

void PassphraseTest::everyKeyboardGivesTheSame_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("straight") << u"l'arbre d'été"_s;
    QTest::newRow("curled by a telephone") << u"l\u2019arbre d\u2019été"_s;
    QTest::newRow("curled the other way") << u"l\u2018arbre d\u02bcété"_s;
    QTest::newRow("letters taken apart") << u"l'arbre d'e\u0301te\u0301"_s;
    QTest::newRow("spaces") << u"  l'arbre\u00a0\t d'été\r\n"_s;
}

void PassphraseTest::everyKeyboardGivesTheSame()
{
    QFETCH(const QString, typed);
    QCOMPARE(Passphrase(typed).bytes().toByteArray(), QByteArray("l'arbre d'\xc3\xa9t\xc3\xa9"));
}

void PassphraseTest::lettersCount()
{
    QVERIFY(Passphrase(u"l'arbre d'été") != Passphrase(u"l'arbre d'ete"));
    QVERIFY(Passphrase(u"l'arbre d'été") != Passphrase(u"L'arbre d'été"));
    QVERIFY(Passphrase(u"l'arbre d'été") != Passphrase(u"l arbre d été"));
    QVERIFY(Passphrase(u"  \t ").isEmpty());
}

void PassphraseTest::itsLengthIsTold()
{
    QVERIFY(isLongEnough(Passphrase(u"l'arbre d’été"))); // thirteen characters, more bytes
    QVERIFY(!isLongEnough(Passphrase(u"éééééé    éé")));
}

QTEST_GUILESS_MAIN(PassphraseTest)
#include "passphrasetest.moc"
