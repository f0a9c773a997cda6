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
        const auto listed = listDossiers(test.shelf(), { gone, path }, gone);
        QCOMPARE(listed.recents, (QList<RecentDossier> { describeDossier(test.shelf(), path) }));
        QVERIFY(!listed.left);
        QCOMPARE(listDossiers(test.shelf(), {}, path).left, describeDossier(test.shelf(), path));
        QCOMPARE(nameDossiers({ gone }), (QList<RecentDossier> { { gone, u"parti"_s, {}, {} } }));
    }

    void theFirstPageShowsThemOnceTheyAreRead()
    {
        TestWindow test;
        const auto path = realDossier(test.shelf(), test.pathOf(u"allier.boucle"_s));
        Recents(test.services().settingsFolder).add(path);
        const auto described = describeDossier(test.shelf(), path);
        test.window().showStart();
        QTRY_VERIFY_WITH_TIMEOUT(shows(*test.window().start(), described.status), longWait);
        QVERIFY(shows(*test.window().start(), described.name));
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
