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

    void aPlaceThatCannotBeWrittenIsTold()
    {
        TestWindow test;
        auto *page = setPage(test);
        QVERIFY(page);
        page->writeTo(test.pathOf(u"absent/tout.pdf"_s));
        QTRY_VERIFY(!page->isWriting());
        QCOMPARE(page->findChild<Notice *>()->tone(), Tone::Refusal);
    }
};

QTEST_MAIN(PaperSetPageTest)
#include "papersetpagetest.moc"
