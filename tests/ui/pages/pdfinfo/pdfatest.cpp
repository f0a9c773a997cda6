// SPDX-License-Identifier: GPL-3.0-or-later
// Every paper as PDF/A-1b, as far as its objects tell. No validator of PDF/A is packaged where the tests run.
#include "tests/builders/french.h"
#include "tests/builders/papers.h"
#include "tests/builders/pdfobjects.h"
#include "tests/builders/played.h"
#include "tests/builders/rehearsed.h"
#include "ui/pages/paperfile.h"
#include "ui/pages/pdfinfo/pdfinfo.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 someTime = 1'782'568'800'000;

/** A page that shines through. */
QByteArray transparent()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_4);
    writer.setTitle(u"Titre"_s);
    QPainter painter(&writer);
    painter.setOpacity(0.5);
    painter.fillRect(100, 100, 500, 500, Qt::black);
    painter.end();
    return buffer.data();
}

}

class PdfATest : public QObject {
    Q_OBJECT

    French m_french;
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        if (!canWriteDocumentInfo())
            QSKIP("this build has no libqpdf");
        if (QStandardPaths::findExecutable(u"qpdf"_s).isEmpty())
            QSKIP("qpdf is not installed");
    }

    void everyPaperHolds_data()
    {
        QTest::addColumn<MeetingState>("state");
        QTest::newRow("nobody") << Played().state();
        QTest::newRow("before") << rehearsed(u"preparation"_s);
        QTest::newRow("after") << rehearsed(u"apres"_s);
    }

    void everyPaperHolds()
    {
        QFETCH(MeetingState, state);
        const auto path = m_folder.filePath(u"papier.pdf"_s);
        for (const auto kind : allPapers()) {
            QVERIFY(writePaper(state, { kind, {}, SheetSize::A4, CsvStyle::French }, PaperForm::Pdf, someTime, path).has_value());
            const auto faults = pdfAFaults(path);
            QVERIFY2(faults.isEmpty(), qPrintable(word(kind) + u": "_s + faults.join(u"; "_s)));
            QVERIFY(outputOf(u"qpdf"_s, { u"--check"_s, path }).contains(u"No syntax or stream encoding errors found"_s));
        }
    }

    void whatIsForbiddenIsFound_data()
    {
        QTest::addColumn<QStringList>("change"); // asked of qpdf
        QTest::addColumn<QString>("fault");
        const auto attached = m_folder.filePath(u"joint.txt"_s);
        QFile file(attached);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("joint") > 0);
        QTest::newRow("object streams") << QStringList { u"--object-streams=generate"_s } << u"the beginning"_s;
        QTest::newRow("a file inside") << QStringList { u"--add-attachment"_s, attached, u"--"_s } << u"/EmbeddedFiles"_s;
        QTest::newRow("encrypted") << QStringList { u"--encrypt"_s, {}, u"cle"_s, u"128"_s, u"--use-aes=y"_s, u"--"_s } << u"encrypted"_s;
    }

    void whatIsForbiddenIsFound()
    {
        QFETCH(QStringList, change);
        QFETCH(QString, fault);
        const auto path = m_folder.filePath(u"avant.pdf"_s);
        const auto changed = m_folder.filePath(u"change.pdf"_s);
        QVERIFY(writePaper(Played().state(), { PaperKind::Signs, {}, SheetSize::A4, CsvStyle::French }, PaperForm::Pdf, someTime, path)
                    .has_value());
        QCOMPARE(pdfAFaults(path), QStringList());
        outputOf(u"qpdf"_s, QStringList { path, changed } + change);
        const auto faults = pdfAFaults(changed).join(u"; "_s);
        QVERIFY2(faults.contains(fault), qPrintable(faults));
    }

    void whatShinesThroughIsFound()
    {
        const auto path = m_folder.filePath(u"voile.pdf"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(transparent());
        file.close();
        const auto faults = pdfAFaults(path).join(u"; "_s);
        QVERIFY2(faults.contains(u"/ca"_s) && faults.contains(u"no output intent"_s), qPrintable(faults));
    }
};

QTEST_MAIN(PdfATest)
#include "pdfatest.moc"
