// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/loop.h"

#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

class LoopTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachIsNamedWithItsArticle()
    {
        const QMap<QString, QString> names { { u"03"_s, u"de l’Allier"_s }, { u"18"_s, u"du Cher"_s }, { u"40"_s, u"des Landes"_s },
            { u"23"_s, u"de la Creuse"_s }, { u"75"_s, u"de Paris"_s }, { u"976"_s, u"de Mayotte"_s } };
        for (auto it = names.begin(); it != names.end(); ++it)
            QCOMPARE(loopName(findLoop(it.key()).value()), u"Boucle départementale "_s + it.value());
    }

    void allAreThereOnceWithAZoneThatExists()
    {
        QSet<QString> codes;
        for (const auto &loop : allLoops()) {
            codes.insert(loop.code);
            QVERIFY2(QTimeZone::isTimeZoneIdAvailable(loop.zone.toLatin1()), qUtf8Printable(loop.code));
        }
        QCOMPARE(codes.size(), allLoops().size());
        QCOMPARE(codes.size(), 96 + 13 + 11); // metropolitan, overseas, abroad
        QCOMPARE(zoneOf(u"988"), u"Pacific/Noumea"_s);
        QCOMPARE(zoneOf(u"000"), u"Europe/Paris"_s);
    }

    void isFoundByWhatOneTypes()
    {
        QCOMPARE(searchLoops(u"rhone"_s).first().code, u"69"_s);
        QCOMPARE(searchLoops(u"2a"_s).first().code, u"2A"_s);
        QCOMPARE(findLoop(u"2b").value().department, u"Haute-Corse"_s);
        QVERIFY(searchLoops(u" "_s).isEmpty());
        QVERIFY(!findLoop(u"20"));
    }
};

QTEST_GUILESS_MAIN(LoopTest)
#include "looptest.moc"
