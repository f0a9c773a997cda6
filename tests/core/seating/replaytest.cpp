// SPDX-License-Identifier: GPL-3.0-or-later
// Five sharings out that must stay as they are, on every machine and for ever: groups already announced are replayed from them.
#include "core/exchange/groupscsv.h"
#include "tests/builders/seating.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &name)
{
    QFile file(QStringLiteral(BOUCLE_SOURCE_DIR) + u"/tests/data/seating/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString replayed(const QByteArray &list, int limit, const QString &seed)
{
    const auto roster = readRoster(list, u"liste.csv"_s);
    if (!roster)
        return u"unreadable"_s;
    const SeatingRules rules { limit, {}, { 1, 3 }, roster->wishes };
    return groupsText(*roster, *shareOut(roster->roster, rules, *seedOf(seed)));
}

}

class ReplayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSharingOutStaysTheSame_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<QString>("seed");
        QTest::newRow("1") << 5 << u"4 2 6 1"_s;
        QTest::newRow("2") << 8 << u"bateau lune cerise"_s; // wishes that contradict each other
        QTest::newRow("3") << 10 << u"forêt savon tigre"_s;
        QTest::newRow("4") << 10 << u"Zèbre, hibou, écluse !"_s;
        QTest::newRow("5") << 10 << u"réunion du 27 juin 2026"_s;
    }

    void aSharingOutStaysTheSame()
    {
        QFETCH(const int, limit);
        QFETCH(const QString, seed);
        const auto number = QString::fromLatin1(QTest::currentDataTag());
        const auto list = bytesOf(u"liste-%1.csv"_s.arg(number));
        const auto expected = QString::fromUtf8(bytesOf(u"groupes-%1.csv"_s.arg(number)));
        QVERIFY(!list.isEmpty() && !expected.isEmpty());
        QCOMPARE(replayed(list, limit, seed), expected);
        auto rows = list.trimmed().split('\n');
        std::reverse(rows.begin() + 1, rows.end());
        QCOMPARE(replayed(rows.join('\n'), limit, seed), expected);
    }
};

QTEST_GUILESS_MAIN(ReplayTest)
#include "replaytest.moc"
