// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of a meeting: some pages of them are looked at and saved alone.
#include "core/exchange/pdf/pdftext.h"
#include "tests/builders/french.h"
#include "tests/ui/shell/testwindow.h"
#include "ui/components/notice.h"
#include "ui/printing/fullscreenpaper.h"
#include "ui/printing/pagespanfield.h"
#include "core/paper/papername.h"
#include "ui/printing/paperpreview.h"
#include "ui/printing/paperspage.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinterInfo>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

QList<PdfPage> pagesIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? readPdfWords(file.readAll(), path).value_or(QList<PdfPage> {}) : QList<PdfPage> {};
}

/** The papers of the rehearsal, opened by their key; nothing when they did not come. */
PapersPage *papersPage(TestWindow &test)
{
    test.window().rehearse();
    if (!QTest::qWaitFor([&] { return test.window().meeting() != nullptr; }))
        return nullptr;
    test.driver().key(Qt::Key_P, Qt::ControlModifier);
    return qobject_cast<PapersPage *>(test.driver().view().page());
}

}

class PapersPageTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void aFileChosenInThePlaceOfAPrinterIsOurPdf()
    {
        TestWindow test;
        auto *page = papersPage(test);
        QVERIFY(page);
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"feuille.pdf"_s);
        QTimer::singleShot(0, [&] {
            auto *dialog = qobject_cast<QPrintDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            auto *printers = dialog->findChild<QComboBox *>(u"printers"_s);
            printers->setCurrentIndex(printers->count() - 1); // the last is always a file
            dialog->findChild<QLineEdit *>(u"filename"_s)->setText(path);
            dialog->accept();
        });
        test.driver().press(u"Imprimer…"_s);
        QVERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("pdfaid:conformance")); // PDF/A, as what is saved
        QVERIFY2(page->findChild<Notice *>()->words().startsWith(u"Enregistré : « feuille.pdf »"_s),
            qPrintable(page->findChild<Notice *>()->words()));
        QVERIFY(test.driver().state().sheet);
    }

    void somePagesAreShownAndSavedAlone()
    {
        if (!canReadPdf())
            QSKIP("this build reads no PDF");
        TestWindow test;
        auto &driver = test.driver();
        auto *page = papersPage(test);
        QVERIFY(page);
        const auto *preview = page->findChild<PaperPreview *>();
        const auto shown = [&] { return preview->widget()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly).size(); };
        const auto all = shown();
        QVERIFY(all > 2);
        const auto printedBefore = driver.state().sheet;
        driver.choose(u"Pages voulues"_s, u"Quelques pages"_s);
        driver.type(u"Première page"_s, u"2"_s);
        driver.type(u"Dernière page"_s, u"2"_s);
        driver.key(Qt::Key_Return);
        QCOMPARE(shown(), 1);
        page->saveTo(test.pathOf(u"deux.pdf"_s));
        driver.settle();
        QCOMPARE(driver.state().sheet, printedBefore); // one page is not the sheet
        driver.choose(u"Pages voulues"_s, u"Toutes les pages"_s);
        QCOMPARE(shown(), all);
        page->saveTo(test.pathOf(u"tout.pdf"_s));
        driver.settle();
        QVERIFY(driver.state().sheet != printedBefore);
        const auto two = pagesIn(test.pathOf(u"deux.pdf"_s));
        const auto whole = pagesIn(test.pathOf(u"tout.pdf"_s));
        QCOMPARE(two.size(), 1);
        QCOMPARE(whole.size(), all);
        QVERIFY(two.first() == whole.at(1));
    }

    void theSheetIsShownAsItIsWanted()
    {
        TestWindow test;
        auto &driver = test.driver();
        auto *page = papersPage(test);
        QVERIFY(page);
        const auto saved = [&](const QString &name) {
            page->saveTo(test.pathOf(name));
            QFile file(test.pathOf(name));
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        const auto byName = saved(u"nom.txt"_s);
        driver.choose(u"Ordre des lignes"_s, u"Par groupe d’action"_s);
        const auto byGroup = saved(u"groupe.txt"_s);
        QVERIFY(!byName.isEmpty() && byGroup != byName);
        const auto rows = saved(u"feuille.csv"_s).split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(rows.size(), membersOf(driver.state()).size() + 1);
        driver.choose(u"Format de papier"_s, u"Letter"_s);
        page->saveTo(test.pathOf(u"letter.pdf"_s));
        QFile pdf(test.pathOf(u"letter.pdf"_s));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().contains("612"));
    }

    void everyKindIsShownAndTheUsualFormsAreOffered()
    {
        TestWindow test;
        auto &driver = test.driver();
        auto *page = papersPage(test);
        QVERIFY(page);
        const auto *preview = page->findChild<PaperPreview *>();
        for (const auto kind : allPapers()) {
            page->open(QString::fromUtf8(EnumNames<PaperKind>::names[static_cast<int>(kind)]));
            driver.settle();
            QVERIFY2(!preview->widget()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly).isEmpty(), qPrintable(word(kind)));
        }
    }

    void thePapersOfTheGroupsAreReachedFromTheirPage()
    {
        TestWindow test;
        auto &driver = test.driver();
        test.window().rehearse(u"profiles"_s);
        QTRY_VERIFY(test.window().meeting());
        driver.view().go({ PageKind::SmallGroups, {} });
        QVERIFY(!driver.canPress(u"Imprimer les feuilles"_s)); // of nobody yet
        driver.view().document().apply(SmallGroupsFormed { { { 1, 7, {}, {} }, { 2, 7, {}, {} } } });
        driver.settle();
        for (const auto &[button, kind] :
            { std::pair(u"Imprimer les feuilles"_s, u"group-sheets"_s), std::pair(u"Cartes de table"_s, u"table-cards"_s) }) {
            driver.press(button);
            QCOMPARE(driver.view().here(), Destination({ PageKind::Papers, kind }));
            driver.press(u"Terminé"_s);
            QCOMPARE(driver.here(), PageKind::SmallGroups);
        }
    }

    void theEmergencySheetIsSavedAndShownWhereThereIsNoPrinter()
    {
        const auto usual = QPrinterInfo::defaultPrinter();
        if (!usual.isNull() && usual.state() != QPrinter::Error) // one that is stopped prints nothing now
            QSKIP("a printer is there: it would print");
        TestWindow test;
        auto &driver = test.driver();
        test.window().rehearse();
        QTRY_VERIFY(test.window().meeting());
        driver.key(Qt::Key_F9);
        auto *page = qobject_cast<PapersPage *>(driver.view().page());
        QVERIFY(page);
        const auto *whole = test.window().findChild<FullScreenPaper *>();
        QVERIFY(whole && whole->isVisible());
        QTest::keyClick(const_cast<FullScreenPaper *>(whole), Qt::Key_Escape);
        QVERIFY(page->findChild<Notice *>()->words().contains(u"secours"_s));
    }

    void thePreviewIsEnlargedAndMadeSmaller()
    {
        TestWindow test;
        auto &driver = test.driver();
        QVERIFY(papersPage(test));
        auto *preview = driver.view().page()->findChild<PaperPreview *>();
        const auto usual = preview->widget()->width();
        driver.press(u"Aperçu plus grand"_s);
        QVERIFY(preview->widget()->width() > usual);
        driver.press(u"Aperçu plus petit"_s);
        QCOMPARE(preview->widget()->width(), usual);
    }

    void whatIsSavedSaysWhere()
    {
        TestWindow test;
        auto &driver = test.driver();
        test.window().rehearse();
        QTRY_VERIFY(test.window().meeting());
        const auto name = paperFileName(driver.state(), u"emargement"_s, u".pdf"_s);
        QVERIFY2(name.contains(currentSitting(driver.state()).start.date().toString(Qt::ISODate)), qPrintable(name));
        driver.key(Qt::Key_P, Qt::ControlModifier);
        auto *page = qobject_cast<PapersPage *>(driver.view().page());
        const auto path = test.pathOf(name);
        page->saveTo(path);
        driver.settle();
        const auto *notice = page->findChild<Notice *>();
        QVERIFY2(notice->words().contains(name) && notice->words().contains(QFileInfo(path).absolutePath()), qPrintable(notice->words()));
        QVERIFY(driver.canPress(u"Ouvrir le dossier"_s));
    }

    void theLastPageNeverComesBeforeTheFirst()
    {
        TestWindow test;
        auto &driver = test.driver();
        QVERIFY(papersPage(test));
        driver.choose(u"Pages voulues"_s, u"Quelques pages"_s);
        driver.type(u"Dernière page"_s, u"1"_s);
        driver.type(u"Première page"_s, u"3"_s);
        driver.key(Qt::Key_Tab);
        for (const auto *spin : driver.view().page()->findChild<PageSpanField *>()->findChildren<QSpinBox *>())
            QCOMPARE(spin->value(), 3);
    }
};

QTEST_MAIN(PapersPageTest)
#include "paperspagetest.moc"
