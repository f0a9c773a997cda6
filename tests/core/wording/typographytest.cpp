// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/sentences.h"
#include "core/wording/typography.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TypographyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spacesBeforeDoubleMarksDoNotBreak()
    {
        QCOMPARE(withFrenchSpaces(u"Qui ? « Toi » ; moi : non !"_s), u"Qui\u00A0? «\u00A0Toi\u00A0»\u00A0; moi\u00A0: non\u00A0!"_s);
        QCOMPARE(withFrenchSpaces(u"https://a.org/?x, 14:05"_s), u"https://a.org/?x, 14:05"_s);
        QCOMPARE(withFrenchSpaces({}), QString());
    }

    void wordsAreEnumerated()
    {
        QCOMPARE(enumeration({}), QString());
        QCOMPARE(enumeration({ u"A"_s }), u"A"_s);
        QCOMPARE(enumeration({ u"A"_s, u"B"_s }), u"A et B"_s);
        QCOMPARE(enumeration({ u"A"_s, u"B"_s, u"C"_s }), u"A, B et C"_s);
        QCOMPARE(enumeration({ u"%2"_s, u"B"_s }), u"%2 et B"_s);
    }

    void factsFillTheirPlacesAtOnce()
    {
        QCOMPARE(filled(u"%2 et %1, %3"_s, { u"%2"_s, u"b"_s }), u"b et %2, "_s);
        QCOMPARE(filled(u"100 %"_s, { u"a"_s }), u"100 %"_s);
        QCOMPARE(filledAfterColon(u"Le nom"_s, {}), u"le nom"_s);
        QCOMPARE(filledAfterColon(u"%1 est là"_s, { u"Odile"_s }), u"Odile est là"_s);
    }

    void deIsElidedBeforeAVowel()
    {
        const auto pattern = u"e-mail de %1"_s;
        QCOMPARE(filled(pattern, { u"Ida Kone"_s }), u"e-mail d’Ida Kone"_s);
        QCOMPARE(filled(pattern, { u"Élodie"_s }), u"e-mail d’Élodie"_s);
        QCOMPARE(filled(pattern, { u"Yvette"_s }), u"e-mail d’Yvette"_s);
        QCOMPARE(filled(pattern, { u"Yann"_s }), u"e-mail de Yann"_s);
        QCOMPARE(filled(pattern, { u"Paula"_s }), u"e-mail de Paula"_s);
        QCOMPARE(filled(u"nombre de %1 à %2"_s, { u"1"_s, u"8"_s }), u"nombre de 1 à 8"_s);
        QCOMPARE(filled(pattern, { QString() }), u"e-mail de "_s);
    }

    void hoursAreFrench()
    {
        QCOMPARE(clock(QTime(14, 0)), u"14\u00A0h"_s);
        QCOMPARE(clock(QTime(14, 5)), u"14\u00A0h\u00A005"_s);
        QCOMPARE(clock(QTime()), QString());
    }

    void datesAreFrenchInAnyLocale()
    {
        QCOMPARE(longDate(QDate(2026, 6, 27)), u"samedi 27\u00A0juin 2026"_s);
        QCOMPARE(longDate(QDate(2026, 7, 1)), u"mercredi 1er\u00A0juillet 2026"_s);
        QCOMPARE(longDate(QDate()), QString());
        QCOMPARE(dateAndTime(QDateTime(QDate(2026, 6, 27), QTime(14, 0))), u"samedi 27\u00A0juin 2026, 14\u00A0h"_s);
        QCOMPARE(dateAndTime(QDateTime()), QString());
    }
};

QTEST_GUILESS_MAIN(TypographyTest)
#include "typographytest.moc"
