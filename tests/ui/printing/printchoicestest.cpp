// SPDX-License-Identifier: GPL-3.0-or-later
// The last choices of a printer come back for the same kind of paper, and for no other.
#include "ui/printing/printchoices.h"

#include <QPrinter>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class PrintChoicesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choicesAreKeptByKind()
    {
        const QTemporaryDir folder;
        const PrintChoices choices(folder.path());
        QPrinter chosen;
        chosen.setOutputFormat(QPrinter::PdfFormat);
        chosen.setCopyCount(7);
        choices.keep(PaperKind::Course, chosen);
        QPrinter again;
        again.setOutputFormat(QPrinter::PdfFormat);
        PrintChoices(folder.path()).apply(PaperKind::Course, again);
        QCOMPARE(again.copyCount(), 7);
        QPrinter other;
        other.setOutputFormat(QPrinter::PdfFormat);
        choices.apply(PaperKind::Minutes, other);
        QCOMPARE(other.copyCount(), 1);
    }

    void aPrinterOfOneSideDoesNotChangeTheSides()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"boucle.ini"_s);
        QSettings(path, QSettings::IniFormat).setValue(u"print/group-sheets/duplex"_s, int(QPrinter::DuplexShortSide));
        QPrinter file;
        file.setOutputFormat(QPrinter::PdfFormat);
        PrintChoices(folder.path()).keep(PaperKind::GroupSheets, file);
        const QSettings kept(path, QSettings::IniFormat);
        QCOMPARE(kept.value(u"print/group-sheets/duplex"_s).toInt(), int(QPrinter::DuplexShortSide));
        QCOMPARE(kept.value(u"print/group-sheets/copies"_s).toInt(), 1);
    }

    void aSpoiledSettingIsNotObeyed()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"boucle.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[print]\ncourse\\copies=-40\ncourse\\duplex=99\n");
        file.close();
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        PrintChoices(folder.path()).apply(PaperKind::Course, printer);
        QCOMPARE(printer.copyCount(), 1);
    }
};

QTEST_MAIN(PrintChoicesTest)
#include "printchoicestest.moc"
