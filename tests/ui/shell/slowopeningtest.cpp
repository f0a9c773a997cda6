// SPDX-License-Identifier: GPL-3.0-or-later
// A dossier whose disk does not answer is told while one waits, and what is opened next takes its place.
#include "tests/builders/french.h"
#include "tests/ui/people/importbench.h"
#include "ui/protection/unlocking.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/** Opens nothing, and says so once the test lets it. */
class SlowShelf final : public NoShelf {
public:
    Result<OpenDossier> open(const QString &path, Access, const Passphrase &) override
    {
        answers.acquire();
        return refuse(ErrorKind::FileUnreadable, { path, {} });
    }

    QSemaphore answers;
};

}

class SlowOpeningTest : public QObject {
    Q_OBJECT

    French m_french;
    SlowShelf m_shelf;
    Services m_services { m_shelf, [] { return QDateTime(QDate(2031, 3, 10), QTime(10, 42)); }, {}, {} };

private Q_SLOTS:
    void theWaitIsTold()
    {
        Unlocking unlocking(m_services, nullptr, std::chrono::milliseconds(20));
        const QSignalSpy slow(&unlocking, &Unlocking::slow);
        std::optional<Error> error;
        unlocking.open(u"/partage/allier.boucle"_s, [&](const auto &opened) { error = opened.error(); });
        QTRY_COMPARE_WITH_TIMEOUT(slow.size(), 1, longWait);
        QCOMPARE(slow.first().first().toString(), u"/partage/allier.boucle"_s);
        QVERIFY(!error);
        m_shelf.answers.release();
        QTRY_VERIFY_WITH_TIMEOUT(error.has_value(), longWait);
        delete unlocking.page();
    }

    void whatIsForgottenIsNotTold()
    {
        Unlocking unlocking(m_services, nullptr, std::chrono::milliseconds(20));
        const QSignalSpy slow(&unlocking, &Unlocking::slow);
        bool isTold = false;
        unlocking.open(u"/partage/allier.boucle"_s, [&](const auto &) { isTold = true; });
        unlocking.forget();
        m_shelf.answers.release();
        QTest::qWait(100);
        QVERIFY(slow.isEmpty());
        QVERIFY(!isTold);
        delete unlocking.page();
    }
};

QTEST_MAIN(SlowOpeningTest)
#include "slowopeningtest.moc"
