// SPDX-License-Identifier: GPL-3.0-or-later
// A name typed in one go is parted as lists part it.
#include "core/people/typedname.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TypedNameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void capitalsAreTheFamilyName()
    {
        QCOMPARE(typedName(u"Jean Marc LE GUERN"_s), (TypedName { u"Jean Marc"_s, u"LE GUERN"_s }));
        QCOMPARE(typedName(u"ABADIE Thérèse"_s), (TypedName { u"Thérèse"_s, u"ABADIE"_s }));
    }
    void withoutCapitalsTheFirstWordIsTheGivenName()
    {
        QCOMPARE(typedName(u" Odile  Lamarque Roux "_s), (TypedName { u"Odile"_s, u"Lamarque Roux"_s }));
    }
    void lowerCaseTakesItsCapitals()
    {
        QCOMPARE(typedName(u"chloé ferté"_s), (TypedName { u"Chloé"_s, u"Ferté"_s }));
        QCOMPARE(typedName(u"anne-lise d’albret"_s), (TypedName { u"Anne-Lise"_s, u"d’Albret"_s }));
        QCOMPARE(typedName(u"élise de l'hermite"_s), (TypedName { u"Élise"_s, u"de L'Hermite"_s }));
        QCOMPARE(typedName(u"Odile von berg"_s), (TypedName { u"Odile"_s, u"von berg"_s })); // as it was meant
        QCOMPARE(withCapitals(u"dupré"_s), u"Dupré"_s);
        QCOMPARE(withCapitals({}), QString());
    }
    void oneWordIsAGivenName()
    {
        QCOMPARE(typedName(u"Odile"_s), (TypedName { u"Odile"_s, {} }));
        QCOMPARE(typedName(u"ABADIE"_s), (TypedName { {}, u"ABADIE"_s }));
        QCOMPARE(typedName(u"  "_s), TypedName {});
    }
};

QTEST_GUILESS_MAIN(TypedNameTest)
#include "typednametest.moc"
