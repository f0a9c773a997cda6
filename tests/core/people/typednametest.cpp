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
    void oneWordIsAGivenName()
    {
        QCOMPARE(typedName(u"Odile"_s), (TypedName { u"Odile"_s, {} }));
        QCOMPARE(typedName(u"ABADIE"_s), (TypedName { {}, u"ABADIE"_s }));
        QCOMPARE(typedName(u"  "_s), TypedName {});
    }
};

QTEST_GUILESS_MAIN(TypedNameTest)
#include "typednametest.moc"
