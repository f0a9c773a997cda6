// SPDX-License-Identifier: GPL-3.0-or-later
// Everything for the meeting, made from the window: its progress, its end, and stopping it.
#include "ui/printing/papersetpage.h"

#include "tests/builders/french.h"
#include "tests/ui/shell/testwindow.h"
#include "ui/components/notice.h"
#include "ui/printing/paperspage.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

PaperSetPage *setPage(TestWindow &test)
{
    auto &driver = test.driver();
    test.window().rehearse();
    if (!QTest::qWaitFor([&] { return test.window().meeting() != nullptr; }))
        return nullptr;
    driver.key(Qt::Key_P, Qt::ControlModifier);
    driver.press(u"Tout pour la réunion"_s);
    return qobject_cast<PaperSetPage *>(driver.view().page());
}

}

class PaperSetPageTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void theSetIsMadeAndTheSheetRecorded()
    {
        TestWindow test;
        auto *page = setPage(test);
        QVERIFY(page);
        const auto path = test.pathOf(u"tout.pdf"_s);
        const auto before = test.driver().state().sheet;
        page->writeTo(path);
        QVERIFY(page->isWriting());
        QTRY_VERIFY(!page->isWriting());
        test.driver().settle();
        QVERIFY(QFile::exists(path));
        QCOMPARE(page->findChild<Notice *>()->tone(), Tone::Done);
        QVERIFY(test.driver().state().sheet != before);
    }

    void itCanBeStopped()
    {
        TestWindow test;
        auto *page = setPage(test);
        QVERIFY(page);
        const auto path = test.pathOf(u"tout.pdf"_s);
        const auto before = test.driver().state().sheet;
        page->writeTo(path);
        test.driver().press(u"Arrêter"_s);
        QVERIFY(!page->isWriting());
        test.driver().settle();
        QVERIFY(!QFile::exists(path));
        QCOMPARE(test.driver().state().sheet, before);
        QVERIFY(!page->findChild<Notice *>()->words().isEmpty());
    }

    void aFolderBegunCanBeOpenedOnceStopped()
    {
        TestWindow test;
        auto *page = setPage(test);
        QVERIFY(page);
        const auto folder = test.pathOf(u"papiers"_s);
        page->writeTo(folder);
        for (int turn = 0; turn < 1000 && QDir(folder).count() < 5; ++turn) // with its two dots, the first sheet and two papers
            QCoreApplication::processEvents();
        test.driver().press(u"Arrêter"_s);
        const auto words = page->findChild<Notice *>()->words();
        QVERIFY2(words.contains(QString::number(QDir(folder).entryList(QDir::Files).size() - 1)), qPrintable(words));
        QVERIFY(test.driver().canPress(u"Ouvrir le dossier"_s));
    }

    void aFailureInTheMiddleKeepsWhatIsThere()
    {
        TestWindow test;
        auto *page = setPage(test);
        QVERIFY(page);
        const auto folder = test.pathOf(u"papiers"_s);
        QVERIFY(QDir().mkpath(folder + u"/4-conducteur.pdf"_s)); // where the paper after the sheet is to stand
        const auto before = test.driver().state().sheet;
        page->writeTo(folder);
        QTRY_VERIFY(!page->isWriting());
        test.driver().settle();
        QCOMPARE(page->findChild<Notice *>()->tone(), Tone::Refusal);
        QVERIFY(QFile::exists(folder + u"/3-emargement.pdf"_s));
        QVERIFY(test.driver().state().sheet != before);
        QVERIFY(test.driver().canPress(u"Ouvrir le dossier"_s));
    }

    void aPlaceThatCannotBeWrittenIsTold()
    {
        TestWindow test;
        auto *page = setPage(test);
        QVERIFY(page);
        page->writeTo(test.pathOf(u"absent/tout.pdf"_s));
        QTRY_VERIFY(!page->isWriting());
        QCOMPARE(page->findChild<Notice *>()->tone(), Tone::Refusal);
        QVERIFY(page->firstField()->hasFocus());
        QVERIFY(!test.driver().canPress(u"Ouvrir le dossier"_s));
    }
};

QTEST_MAIN(PaperSetPageTest)
#include "papersetpagetest.moc"
