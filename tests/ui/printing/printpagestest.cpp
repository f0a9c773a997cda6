// SPDX-License-Identifier: GPL-3.0-or-later
// Pages sent to a printer, here one that prints into a file.
#include "ui/printing/printpages.h"

#include "core/exchange/pdf/pdftext.h"
#include "tests/builders/papers.h"

#include <QFile>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class PrintPagesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void everyPageReachesThePrinter()
    {
        if (!canReadPdf())
            QSKIP("this build reads no PDF");
        for (const auto size : { SheetSize::A4, SheetSize::Letter }) {
            const auto paged = layOut(attendanceSheet(ordinarySheet(madeUpRows(120))), *paperFonts(), size);
            QPrinter printer(QPrinter::HighResolution);
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(m_folder.filePath(u"feuille.pdf"_s));
            prepare(printer, paged);
            printer.setPageSize(QPageSize(QPageSize::A5)); // as the print dialog does with what a printer usually takes
            QCOMPARE(printPages(printer, pagesOf(paged, { 2, 4 }), *paperFonts()), PrintOutcome::Taken);
            QFile file(printer.outputFileName());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto pages = readPdfWords(file.readAll(), file.fileName()).value();
            QCOMPARE(pages.size(), 3);
            QVERIFY(!pages.first().words.isEmpty());
            QCOMPARE(QSize(qRound(pages.first().width), qRound(pages.first().height)),
                size == SheetSize::A4 ? QSize(595, 842) : QSize(612, 792));
        }
    }

    void theLastPageComesFirstWhereThatIsAskedFor()
    {
        if (!canReadPdf())
            QSKIP("this build reads no PDF");
        const auto paged = layOut(attendanceSheet(ordinarySheet(madeUpRows(120))), *paperFonts());
        QList<QStringList> printed;
        for (const auto order : { QPrinter::FirstPageFirst, QPrinter::LastPageFirst }) {
            QPrinter printer(QPrinter::HighResolution);
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(m_folder.filePath(u"ordre.pdf"_s));
            printer.setPageOrder(order);
            prepare(printer, paged);
            QCOMPARE(printPages(printer, paged, *paperFonts()), PrintOutcome::Taken);
            QFile file(printer.outputFileName());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QStringList texts; // of each page
            for (const auto pages = readPdfWords(file.readAll(), file.fileName()).value(); const auto &page : pages) {
                texts.append(QString());
                for (const auto &word : page.words)
                    texts.last() += word.text + u' ';
            }
            printed.append(texts);
        }
        std::reverse(printed.last().begin(), printed.last().end());
        QCOMPARE(printed.last(), printed.first());
        QVERIFY(printed.first().first() != printed.first().last());
    }

    void aPrinterThatIsNotThereIsTold()
    {
        const auto paged = layOut(attendanceSheet(ordinarySheet({})), *paperFonts());
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(m_folder.filePath(u"absent/feuille.pdf"_s));
        prepare(printer, paged);
        QCOMPARE(printPages(printer, paged, *paperFonts()), PrintOutcome::Refused);
    }

    void nothingIsNoPage()
    {
        QPrinter printer;
        QCOMPARE(printPages(printer, {}, *paperFonts()), PrintOutcome::Refused);
    }
};

QTEST_MAIN(PrintPagesTest)
#include "printpagestest.moc"
