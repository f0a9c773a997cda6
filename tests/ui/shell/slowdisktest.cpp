// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that does not answer is told, and told no longer once it does.
#include "tests/builders/french.h"
#include "tests/builders/longwait.h"
#include "tests/ui/preparation/madeup.h"
#include "tests/ui/preparation/pagewindow.h"
#include "ui/shell/slowdisk.h"

#include <QSemaphore>
#include <QSignalSpy>

class SlowDiskTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void aStuckDiskIsToldUntilItAnswers()
    {
        PageWindow shown(madeUpMeeting());
        SlowDisk disk(shown.document, std::chrono::milliseconds(40));
        const QSignalSpy changed(&disk, &SlowDisk::changed);
        QSemaphore answers;
        shown.document.keepBackup(
            [&answers]() -> Result<void> {
                answers.acquire(); // a folder that hangs
                return {};
            },
            std::chrono::hours(1));
        shown.document.backUpNow();
        shown.document.apply(HeadcountTyped { 12 });
        QTRY_VERIFY_WITH_TIMEOUT(disk.isWaiting(), longWait);
        QVERIFY(shown.document.isBusy());
        answers.release(8);
        QTRY_VERIFY_WITH_TIMEOUT(!disk.isWaiting(), longWait);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(shown.state().sittings.last().headcount, 12);
    }
};

QTEST_MAIN(SlowDiskTest)
#include "slowdisktest.moc"
