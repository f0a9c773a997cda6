// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pdfinfo/xmp.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

class XmpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDateKeepsItsZone_data()
    {
        QTest::addColumn<QString>("pdf");
        QTest::addColumn<QString>("iso");
        QTest::newRow("universal") << u"D:20260627140000Z"_s << u"2026-06-27T14:00:00Z"_s;
        QTest::newRow("east") << u"D:20260627140001+02'00'"_s << u"2026-06-27T14:00:01+02:00"_s;
        QTest::newRow("west") << u"D:20260627140001-03'30"_s << u"2026-06-27T14:00:01-03:30"_s;
        QTest::newRow("no zone") << u"D:20260627140000"_s << QString();
        QTest::newRow("a day alone") << u"D:20260627"_s << QString();
        QTest::newRow("no date") << u"hier"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void aDateKeepsItsZone()
    {
        QFETCH(QString, pdf);
        QTEST(isoDate(pdf), "iso");
    }

    void whatIsNotKnownIsNotSaid()
    {
        const auto packet = xmpPacket({ u"Liste d’émargement"_s });
        QVERIFY(packet.contains("Liste d’émargement"));
        for (const auto *name : { "creator", "description", "language", "CreatorTool", "Date", "Producer" })
            QVERIFY2(!packet.contains(name), name);
    }

    void marksOfXmlAreText()
    {
        const auto title = u"<b>« A & B »</b> \"'"_s;
        QXmlStreamReader xml(xmpPacket({ title }));
        QString text;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::Characters)
                text += xml.text();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(text.contains(title));
    }

    void whatXmlCannotHoldIsRefused()
    {
        QVERIFY(xmpPacket({ u"a\x01z"_s }).isEmpty());
        QVERIFY(!xmpPacket({ u"a\u00a0z"_s }).isEmpty());
    }
};

QTEST_GUILESS_MAIN(XmpTest)
#include "xmptest.moc"
