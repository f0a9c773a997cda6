// SPDX-License-Identifier: GPL-3.0-or-later
// The dossiers on the first page: named at once, described aside, and never waited for.
#include "tests/builders/french.h"
#include "tests/builders/longwait.h"
#include "tests/ui/shell/realdossier.h"
#include "tests/ui/shell/testwindow.h"
#include "ui/components/label.h"
#include "ui/shell/aside.h"
#include "ui/shell/recents.h"
#include "ui/shell/startpage.h"

#include <QSemaphore>

using namespace Qt::StringLiterals;

static const QDate today(2026, 6, 20);

class RecentsTest : public QObject {
    Q_OBJECT

    French m_french;

    static bool shows(const QWidget &page, const QString &words)
    {
        const auto labels = page.findChildren<Label *>();
        return std::ranges::any_of(labels, [&](const Label *label) { return label->isVisible() && label->text() == words; });
    }

private Q_SLOTS:
    void oneWhoseFileIsGoneIsLeftOut()
    {
        TestWindow test;
        const auto path = realDossier(test.shelf(), test.pathOf(u"allier.boucle"_s));
        const auto gone = test.pathOf(u"parti.boucle"_s);
        const auto listed = listDossiers(test.shelf(), { gone, path }, gone, today);
        QCOMPARE(listed.recents, (QList<RecentDossier> { describeDossier(test.shelf(), path, today) }));
        QVERIFY(!listed.left);
        QCOMPARE(listDossiers(test.shelf(), {}, path, today).left, describeDossier(test.shelf(), path, today));
        QCOMPARE(nameDossiers({ gone }), (QList<RecentDossier> { { gone, u"parti"_s, {}, {}, {} } }));
    }

    void theFirstPageShowsThemOnceTheyAreRead()
    {
        TestWindow test;
        const auto path = realDossier(test.shelf(), test.pathOf(u"allier.boucle"_s));
        Recents(test.services().settingsFolder).add(path);
        const auto described = describeDossier(test.shelf(), path, today);
        test.window().showStart();
        QTRY_VERIFY_WITH_TIMEOUT(shows(*test.window().start(), described.status), longWait);
        QVERIFY(shows(*test.window().start(), described.name));
    }

    void theDateOfErasureIsShown()
    {
        TestWindow test;
        const auto path = realDossier(test.shelf(), test.pathOf(u"allier.boucle"_s));
        QCOMPARE(describeDossier(test.shelf(), path, today).erasure, ErasureWords {}); // nobody's contact is there
        {
            const auto dossier = test.shelf().open(path, Access::Write);
            MeetingSession session(*dossier->store, u"essai"_s);
            QVERIFY(session.open());
            PersonAdded added;
            added.familyName = u"QUERCYNOL"_s;
            added.email = u"q@exemple.fr"_s;
            QVERIFY(session.apply(added, 1));
        }
        const auto due = describeDossier(test.shelf(), path, today).erasure;
        QVERIFY2(due.words.contains(u"au plus tard le"_s) && due.words.contains(u"2026"_s), qUtf8Printable(due.words));
        QVERIFY(!due.isLate);
        QVERIFY(describeDossier(test.shelf(), path, QDate(2027, 6, 20)).erasure.isLate);
        Recents(test.services().settingsFolder).add(path);
        test.window().showStart();
        QTRY_VERIFY_WITH_TIMEOUT(shows(*test.window().start(), due.words), longWait);
        test.setNow(QDateTime(QDate(2027, 6, 20), QTime(9, 0)));
        test.window().openPath(path);
        QTRY_VERIFY_WITH_TIMEOUT(test.window().meeting(), longWait);
        test.driver().settle();
        test.driver().press(u"Données personnelles"_s); // of the notice
        QCOMPARE(test.driver().here(), PageKind::Data);
    }

    void whatADiskHoldsIsWaitedForByNobody()
    {
        const auto answers = std::make_shared<QSemaphore>();
        const auto isDone = std::make_shared<QSemaphore>();
        bool isTold = false;
        {
            Aside aside;
            aside.start(
                [answers, isDone] {
                    answers->acquire();
                    isDone->release();
                    return 1;
                },
                [&](int) { isTold = true; });
        } // would wait for ever
        answers->release();
        isDone->acquire();
        QCoreApplication::processEvents();
        QVERIFY(!isTold);
    }

    void oneThingAfterTheOther()
    {
        Aside aside;
        QList<int> told;
        for (int i = 0; i < 3; ++i)
            aside.start([i] { return i; }, [&](int done) { told.append(done); });
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 3, longWait);
    }
};

QTEST_MAIN(RecentsTest)
#include "recentstest.moc"
