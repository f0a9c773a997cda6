// SPDX-License-Identifier: GPL-3.0-or-later
// Read back by programs that had no part in the writing: those of Poppler, and qpdf.
#include "ui/pages/pdfinfo/pdfinfo.h"

#include "tests/builders/papers.h"
#include "tests/builders/pdfobjects.h"
#include "ui/pages/pdf.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QPainter>
#include <QPdfWriter>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

const auto words = u"Œuvre · rapporteur·e – LEFÈVRE-D’ÂGE"_s;

PdfInfo ordinaryInfo()
{
    return { u"Liste d’émargement · "_s + words, u"Boucle de l’Œuvre"_s, u"RÉPÉTITION · personnes inventées"_s, u"fr-FR"_s };
}

/** As Qt makes it, with two pages in two faces. */
QByteArray plainPdf(QPagedPaintDevice::PdfVersion version = QPagedPaintDevice::PdfVersion_A1b)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(version);
    writer.setResolution(1200);
    writer.setTitle(u"avant"_s);
    writer.setCreator(u"Boucle"_s);
    QPainter painter(&writer);
    painter.setFont(paperFont(*paperFonts(), { 12, PaperFace::Regular }));
    painter.drawText(QPointF(600, 600), words);
    writer.newPage();
    painter.setFont(paperFont(*paperFonts(), { 12, PaperFace::Bold }));
    painter.drawText(QPointF(600, 600), u"page deux"_s);
    painter.end();
    return buffer.data();
}

/** The bytes of all streams but the metadata, in no order. */
QStringList streamsOf(const PdfObjects &objects)
{
    QStringList streams;
    for (const auto &object : objects.all) {
        const auto stream = object.toObject().value(u"stream"_s).toObject();
        if (stream.contains(u"data"_s) && stream != objects.metadata())
            streams.append(stream.value(u"data"_s).toString());
    }
    streams.sort();
    return streams;
}

/** Each property of the metadata with its text: « creator » and « Seq », « li » between them. */
QMap<QString, QString> propertiesOf(const QString &packet)
{
    QMap<QString, QString> properties;
    QXmlStreamReader xml(packet);
    QStringList open;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement())
            open.append(xml.name().toString());
        else if (xml.isEndElement())
            open.removeLast();
        else if (xml.isCharacters() && !xml.isWhitespace())
            properties.insert(open.mid(3).join(u'/'), xml.text().toString());
    }
    return xml.hasError() ? QMap<QString, QString> { { u"error"_s, xml.errorString() } } : properties;
}

/** What pdfinfo says on a line. */
QString said(const QString &path, const QString &label)
{
    for (const auto &line : outputOf(u"pdfinfo"_s, { u"-enc"_s, u"UTF-8"_s, path }).split(u'\n')) {
        if (line.startsWith(label + u':'))
            return line.mid(label.size() + 1).trimmed();
    }
    return {};
}

}

class PdfInfoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!canWriteDocumentInfo())
            QSKIP("this build has no libqpdf");
        for (const auto &program : { u"pdfinfo"_s, u"pdftotext"_s, u"pdffonts"_s, u"qpdf"_s }) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                QSKIP("pdfinfo, pdftotext, pdffonts (poppler-utils) or qpdf is not installed");
        }
        m_before = saved(u"avant.pdf"_s, plainPdf());
        m_after = saved(u"apres.pdf"_s, withDocumentInfo(plainPdf(), ordinaryInfo()));
    }

    void aReaderIsToldWhatIsWritten()
    {
        QCOMPARE(said(m_before, u"Author"_s), QString());
        QCOMPARE(said(m_after, u"Title"_s), ordinaryInfo().title);
        QCOMPARE(said(m_after, u"Author"_s), ordinaryInfo().author);
        QCOMPARE(said(m_after, u"Subject"_s), ordinaryInfo().subject);
        QCOMPARE(said(m_after, u"Producer"_s), said(m_before, u"Producer"_s));
        QCOMPARE(said(m_after, u"Creator"_s), u"Boucle"_s);
        QCOMPARE(said(m_after, u"PDF version"_s), u"1.4"_s);
        QCOMPARE(said(m_after, u"Pages"_s), u"2"_s);
    }

    void theCatalogTellsTheLanguageAndShowsTheTitle()
    {
        const auto catalog = objectsOfPdf(m_after).catalog();
        QCOMPARE(catalog.value(u"/Lang"_s).toString(), u"u:fr-FR"_s);
        QCOMPARE(catalog.value(u"/ViewerPreferences"_s).toObject().value(u"/DisplayDocTitle"_s), QJsonValue(true));
    }

    void itStaysAsPdfAAsks()
    {
        const auto before = objectsOfPdf(m_before);
        const auto after = objectsOfPdf(m_after);
        QCOMPARE(after.catalog().value(u"/OutputIntents"_s).toArray().size(), before.catalog().value(u"/OutputIntents"_s).toArray().size());
        QCOMPARE(after.trailer().value(u"/ID"_s).toArray().size(), 2);
        QVERIFY(!after.metadata().value(u"dict"_s).toObject().contains(u"/Filter"_s));
        const auto bytes = contents(m_after);
        QVERIFY(bytes.startsWith("%PDF-1.4\n"));
        QVERIFY(!bytes.contains("/ObjStm") && !bytes.contains("/XRef"));
        QVERIFY(bytes.contains("\nxref\n"));
        QVERIFY(bytes.count("\nendstream") > 4);
        QCOMPARE(bytes.count("\nendstream"), bytes.count("endstream"));
        QVERIFY(outputOf(u"qpdf"_s, { u"--check"_s, m_after }).contains(u"No syntax or stream encoding errors found"_s));
    }

    void theMetadataAgreesWithTheInformation_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<PdfInfo>("info");
        QTest::newRow("universal") << QByteArray("UTC0") << ordinaryInfo();
        QTest::newRow("east") << QByteArray("CET-1") << ordinaryInfo();
        QTest::newRow("west") << QByteArray("GFT3") << ordinaryInfo();
        QTest::newRow("letters of Latin 1") << QByteArray("UTC0")
                                            << PdfInfo { u"Réunion (1) \\ 2"_s, u"Vallée"_s, u"été à Nîmes"_s, u"fr-FR"_s };
        QTest::newRow("marks of XML") << QByteArray("UTC0") << PdfInfo { u"<A> & \"B\""_s, u"]]>"_s, u"&amp;"_s, u"fr"_s };
    }

    void theMetadataAgreesWithTheInformation()
    {
        QFETCH(QByteArray, zone);
        QFETCH(PdfInfo, info);
        const auto old = qgetenv("TZ");
        qputenv("TZ", zone);
        const auto path = saved(u"accord.pdf"_s, withDocumentInfo(plainPdf(), info));
        qputenv("TZ", old);
        const auto objects = objectsOfPdf(path);
        const auto packet = outputOf(u"pdfinfo"_s, { u"-meta"_s, path });
        const auto properties = propertiesOf(packet);
        QVERIFY2(!properties.contains(u"error"_s), qPrintable(properties.value(u"error"_s)));
        QCOMPARE(objects.infoText(u"/Title"_s), info.title);
        QCOMPARE(properties.value(u"title/Alt/li"_s), info.title);
        QCOMPARE(objects.infoText(u"/Author"_s), info.author);
        QCOMPARE(properties.value(u"creator/Seq/li"_s), info.author);
        QCOMPARE(objects.infoText(u"/Subject"_s), info.subject);
        QCOMPARE(properties.value(u"description/Alt/li"_s), info.subject);
        QCOMPARE(properties.value(u"language/Bag/li"_s), info.language);
        QCOMPARE(properties.value(u"CreatorTool"_s), objects.infoText(u"/Creator"_s));
        QCOMPARE(properties.value(u"Producer"_s), objects.infoText(u"/Producer"_s));
        for (const auto &[xmp, key] : { std::pair { u"CreateDate"_s, u"/CreationDate"_s }, { u"ModifyDate"_s, u"/ModDate"_s } }) {
            const auto date = QDateTime::fromString(properties.value(xmp), Qt::ISODate);
            QVERIFY(date.isValid());
            auto written = objects.infoText(key).mid(2); // after its D:
            const auto day = QDateTime::fromString(written.left(14), u"yyyyMMddHHmmss"_s);
            QCOMPARE(date.toString(u"yyyyMMddHHmmss"_s), day.toString(u"yyyyMMddHHmmss"_s));
            written = written.mid(14).remove(u'\'').replace(u'Z', u"+0000"_s);
            QCOMPARE(QDateTime::fromString(u"2026-01-01T00:00:00"_s + written, Qt::ISODate).offsetFromUtc(), date.offsetFromUtc());
        }
        QCOMPARE(properties.value(u"part"_s) + properties.value(u"conformance"_s), u"1B"_s);
        QVERIFY(packet.contains(u"xml:lang=\"x-default\""_s));
    }

    void thePagesStayAsTheyWere()
    {
        const auto textOf = [](const QString &path) {
            return outputOf(u"pdftotext"_s, { u"-raw"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s });
        };
        QVERIFY2(textOf(m_after).contains(words), qPrintable(textOf(m_after)));
        QCOMPARE(textOf(m_after), textOf(m_before));
        QCOMPARE(streamsOf(objectsOfPdf(m_after)), streamsOf(objectsOfPdf(m_before)));
        QVERIFY(streamsOf(objectsOfPdf(m_after)).size() > 4);
    }

    void theFontsStayInsideAndReadable()
    {
        const auto lines = outputOf(u"pdffonts"_s, { m_after }).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QCOMPARE(lines.size(), 2);
        for (const auto &line : lines) {
            const auto columns = line.simplified().split(u' ');
            QCOMPARE(columns.mid(columns.size() - 5, 3), QStringList({ u"yes"_s, u"no"_s, u"yes"_s })); // embedded, a subset, to Unicode
        }
    }

    void onceMoreChangesNothing()
    {
        const auto once = objectsOfPdf(m_after);
        const auto twice = objectsOfPdf(saved(u"encore.pdf"_s, withDocumentInfo(contents(m_after), ordinaryInfo())));
        QCOMPARE(twice.info(), once.info());
        QCOMPARE(twice.catalog(), once.catalog());
        QCOMPARE(twice.metadata(), once.metadata());
    }

    void anEmptyWordLeavesWhatIsThere()
    {
        const auto path = saved(u"vide.pdf"_s, withDocumentInfo(plainPdf(), { {}, u"Boucle de l’Allier"_s }));
        QCOMPARE(said(path, u"Title"_s), u"avant"_s);
        QCOMPARE(said(path, u"Author"_s), u"Boucle de l’Allier"_s);
        QVERIFY(!objectsOfPdf(path).info().contains(u"/Subject"_s));
        QVERIFY(!objectsOfPdf(path).catalog().contains(u"/Lang"_s));
    }

    void whatCannotBeToldLeavesThePaperAsItWas_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<PdfInfo>("info");
        const auto pdf = plainPdf();
        QTest::newRow("nothing") << QByteArray() << ordinaryInfo();
        QTest::newRow("no PDF") << QByteArray("Liste d’émargement") << ordinaryInfo();
        QTest::newRow("cut") << pdf.first(pdf.size() / 2) << ordinaryInfo();
        QTest::newRow("table damaged") << QByteArray(pdf).replace("\nxref\n", "\nxxxx\n") << ordinaryInfo();
        QTest::newRow("no PDF/A") << plainPdf(QPagedPaintDevice::PdfVersion_1_4) << ordinaryInfo();
        QTest::newRow("no output intent") << QByteArray(pdf).replace("/OutputIntents", "/OtherIntents_") << ordinaryInfo();
        QTest::newRow("no text") << pdf << PdfInfo { u"a\x01z"_s, u"Boucle"_s };
    }

    void whatCannotBeToldLeavesThePaperAsItWas()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(PdfInfo, info);
        QCOMPARE(withDocumentInfo(bytes, info), bytes);
    }

    void aPaperSaysWhoseItIs()
    {
        const auto path = m_folder.filePath(u"papier.pdf"_s);
        const Paper report = reportDocument(ordinaryReport());
        const auto &furniture = furnitureOf(report);
        QVERIFY(writePdf(report, path).has_value());
        QCOMPARE(said(path, u"Title"_s), furniture.runningHead);
        QCOMPARE(said(path, u"Author"_s), furniture.organisation);
        QCOMPARE(said(path, u"Subject"_s), furniture.marks.join(u" · "_s));
        QVERIFY(!furniture.organisation.isEmpty() && !furniture.marks.isEmpty());
        QCOMPARE(objectsOfPdf(path).catalog().value(u"/Lang"_s).toString(), u"u:fr-FR"_s);
    }

    void severalPapersSayWhatTheyShare()
    {
        CirculatingPaper first;
        first.furniture = { u"Boucle de l’Allier"_s, u"Critères"_s, u"Groupe 1 · lettre A · Boucle de l’Allier · 27 juin"_s };
        first.furniture.pageNumber = u"%1 / %2"_s;
        auto second = first;
        second.furniture.runningHead = u"Groupe 2 · lettre C · Boucle de l’Allier · 27 juin"_s;
        const auto path = m_folder.filePath(u"groupes.pdf"_s);
        QVERIFY(writePdf({ first, second }, path).has_value());
        QCOMPARE(said(path, u"Title"_s), u"Critères · Boucle de l’Allier · 27 juin"_s);
        QVERIFY(writePdf({ first, first }, path).has_value());
        QCOMPARE(said(path, u"Title"_s), first.furniture.runningHead);
    }

private:
    QString saved(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room");
        return file.fileName();
    }

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QString m_before;
    QString m_after;
};

QTEST_MAIN(PdfInfoTest)
#include "pdfinfotest.moc"
