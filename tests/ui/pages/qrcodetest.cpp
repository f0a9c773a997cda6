// SPDX-License-Identifier: GPL-3.0-or-later
// Codes are drawn as a printer would and read back by another program's reader, zbar.
#include "ui/pages/qrcode.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <zbar.h>

using namespace Qt::StringLiterals;

namespace {

constexpr double threeCentimetres = 30 / 25.4 * 300; // dots at 300 dpi

const auto eventText = u"BEGIN:VEVENT\r\nSUMMARY:Boucle départementale de l’Allier\r\nDTSTART:20260627T120000Z\r\n"
                       u"DTEND:20260627T151500Z\r\nLOCATION:Salle Simone-Garnier\\, 3 rue des Écoles\r\nEND:VEVENT"_s;

QImage drawn(const QrDrawing &code, double side)
{
    const auto dots = int(side);
    QImage image(dots, dots, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(code.dark, Qt::black);
    return image;
}

QrDrawing codeOf(const QString &text, double side)
{
    const auto code = qrDrawing(text, { 0, 0, side, side });
    if (!code)
        qFatal("no code");
    return *code;
}

QStringList textsIn(const QImage &image)
{
    QByteArray pixels;
    for (int y = 0; y < image.height(); ++y)
        pixels.append(reinterpret_cast<const char *>(image.constScanLine(y)), image.width());
    zbar::Image seen(unsigned(image.width()), unsigned(image.height()), "Y800", pixels.constData(), ulong(pixels.size()));
    zbar::ImageScanner scanner;
    scanner.scan(seen);
    QStringList texts;
    for (auto symbol = seen.symbol_begin(); symbol != seen.symbol_end(); ++symbol)
        texts.append(QString::fromStdString(symbol->get_data()));
    return texts;
}

}

class QrCodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCameraReadsIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("address") << u"https://exemple.test/boucle?n=3"_s;
        QTest::newRow("event") << eventText;
        QTest::newRow("one accent") << u"é"_s;
        QTest::newRow("accents that look like another script") << u"Àéèùçôœ, l’été à Nîmes · ½ ¥ ~ \\ Ÿ"_s;
        QTest::newRow("faces") << u"🚚 réunion 👩‍👧"_s;
        QTest::newRow("three hundred octets") << u"Tournelaine, vallée et plateau; "_s.repeated(9) + u"été"_s;
    }

    void aCameraReadsIt()
    {
        QFETCH(const QString, text);
        QCOMPARE(textsIn(drawn(codeOf(text, threeCentimetres), threeCentimetres)), QStringList(text));
    }

    void aStainDoesNotHideIt()
    {
        const auto code = codeOf(eventText, threeCentimetres);
        auto image = drawn(code, threeCentimetres);
        const auto stain = int(threeCentimetres / (code.modules + 2 * quietModules) * code.modules * 0.3);
        QPainter(&image).fillRect((image.width() - stain) / 2, (image.height() - stain) / 2, stain, stain, Qt::white);
        QVERIFY(image != drawn(code, threeCentimetres));
        QCOMPARE(textsIn(image), QStringList(eventText));
    }

    void fourModulesStayQuietOnEachSide()
    {
        const auto code = codeOf(eventText, 100);
        const auto quiet = 100. * quietModules / (code.modules + 2 * quietModules);
        const auto dark = code.dark.boundingRect();
        QVERIFY(qAbs(dark.left() - quiet) < 1e-6 && qAbs(dark.top() - quiet) < 1e-6);
        QVERIFY(qAbs(dark.right() - (100 - quiet)) < 1e-6 && qAbs(dark.bottom() - (100 - quiet)) < 1e-6);
    }

    void itStandsInTheMiddleOfAnOblong()
    {
        const auto dark = qrDrawing(eventText, { 10, 20, 200, 100 }).value().dark.boundingRect();
        QVERIFY(qAbs(dark.center().x() - 110) < 1e-6 && qAbs(dark.center().y() - 70) < 1e-6);
        QVERIFY(dark.height() < 100 && qAbs(dark.width() - dark.height()) < 1e-6);
    }

    /** The three by three modules in a corner of the code are one black square, whatever the scale. */
    void noLineShowsBetweenModules()
    {
        for (const double side : { 200., 237., 301., 354. }) {
            const auto code = codeOf(eventText, side);
            const auto module = side / (code.modules + 2 * quietModules);
            const auto image = drawn(code, side);
            const int from = qCeil((quietModules + 2) * module);
            const int to = qFloor((quietModules + 5) * module);
            QVERIFY(to - from > 4);
            for (int y = from; y < to; ++y) {
                for (int x = from; x < to; ++x)
                    QVERIFY2(qGray(image.pixel(x, y)) < 3, qPrintable(u"%1: %2, %3"_s.arg(side).arg(x).arg(y)));
            }
        }
    }

    void theLargestIsStillRead()
    {
        const auto text = u"é"_s + QString(maxQrBytes - 2, u'a');
        QCOMPARE(textsIn(drawn(codeOf(text, 1110), 1110)), QStringList(text));
    }

    void aTextThatIsTooLongIsRefused()
    {
        for (const auto &text : { u"é"_s + QString(maxQrBytes - 1, u'a'), QString(100'000, u'1') }) {
            const auto code = qrDrawing(text, { 0, 0, 100, 100 });
            QVERIFY(!code.has_value());
            QCOMPARE(code.error().kind, ErrorKind::TextTooLong);
        }
    }
};

QTEST_GUILESS_MAIN(QrCodeTest)
#include "qrcodetest.moc"
