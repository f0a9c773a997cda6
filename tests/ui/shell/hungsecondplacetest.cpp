// SPDX-License-Identifier: GPL-3.0-or-later
// A second place that hangs holds nobody: the meeting is written on, and no second copy waits behind the first.
#include "tests/builders/french.h"
#include "tests/ui/people/importbench.h"
#include "tests/ui/preparation/madeup.h"
#include "tests/ui/preparation/pagewindow.h"
#include "ui/shell/backups.h"

#include <QSemaphore>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

/** Copies beside a dossier at once, elsewhere when the test says so. */
class HangingShelf final : public NoShelf {
public:
    Result<JournalHead> backUp(const QString &, const QString &to) override
    {
        if (!to.startsWith(u"/dossiers"_s)) {
            begun.release();
            answers.acquire();
        }
        return JournalHead {};
    }
    std::optional<QByteArray> idOf(const QString &) override { return QByteArray(16, 'x'); }

    QSemaphore begun;
    QSemaphore answers;
};

}

class HungSecondPlaceTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void theMeetingGoesOn()
    {
        const QTemporaryDir folder;
        HangingShelf shelf;
        const Services services { shelf, [] { return QDateTime(QDate(2031, 3, 10), QTime(10, 42)); }, {}, folder.filePath(u"settings"_s) };
        PageWindow shown(madeUpMeeting());
        shown.document.setPath(u"/dossiers/allier.boucle"_s);
        Backups backups(shown.document, services, nullptr, std::chrono::milliseconds(20));
        backups.chooseSecond(folder.path());
        shelf.begun.acquire();
        shown.document.apply(HeadcountTyped { 12 });
        shown.settle(); // would wait for ever
        QCOMPARE(shown.state().sittings.last().headcount, 12);
        QTRY_VERIFY_WITH_TIMEOUT(backups.last(BackupPlace::Second) && !*backups.last(BackupPlace::Second), longWait);
        QVERIFY(backups.last(BackupPlace::Beside) && *backups.last(BackupPlace::Beside));
        backups.makeNow();
        shown.document.apply(HeadcountTyped { 13 });
        shown.settle();
        QCOMPARE(shelf.begun.available(), 0); // not asked again
        shelf.answers.release(99);
        QTRY_VERIFY_WITH_TIMEOUT((backups.makeNow(), shown.settle(), *backups.last(BackupPlace::Second)), longWait);
    }
};

QTEST_MAIN(HungSecondPlaceTest)
#include "hungsecondplacetest.moc"
