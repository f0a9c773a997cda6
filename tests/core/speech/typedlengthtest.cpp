// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speech/typedlength.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TypedLengthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLengthIsReadAsOneTypesIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("seconds");
        QTest::newRow("minutes and seconds") << u"1:50"_s << 110;
        QTest::newRow("in words") << u"1 min 50"_s << 110;
        QTest::newRow("minutes") << u"2 min"_s << 120;
        QTest::newRow("a number") << u"2"_s << 120;
        QTest::newRow("seconds") << u"45 s"_s << 45;
        QTest::newRow("nothing") << u"0"_s << 0;
    }

    void aLengthIsReadAsOneTypesIt()
    {
        QFETCH(const QString, typed);
        QFETCH(const int, seconds);
        QCOMPARE(typedLength(typed), std::optional(seconds));
    }

    void whatIsNoLengthIsNotRead()
    {
        for (const auto &typed : { u""_s, u"1:75"_s, u"longtemps"_s, u"-2"_s })
            QVERIFY2(!typedLength(typed), qPrintable(typed));
    }
};

QTEST_GUILESS_MAIN(TypedLengthTest)
#include "typedlengthtest.moc"
