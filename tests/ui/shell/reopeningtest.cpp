// SPDX-License-Identifier: GPL-3.0-or-later
// A dossier opened on a full disk is only read; once there is room, one press opens it to be written.
#include "tests/builders/french.h"
#include "tests/builders/fulldisk.h"
#include "tests/builders/longwait.h"
#include "tests/ui/shell/realdossier.h"
#include "tests/ui/shell/testwindow.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ReopeningTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void onceThereIsRoomOnePressOpensItToBeWritten()
    {
#ifndef Q_OS_UNIX
        QSKIP("nothing here limits how far a file grows");
#else
        TestWindow test;
        const auto path = realDossier(test.shelf(), test.pathOf(u"allier.boucle"_s));
        bool isOpen = false;
        { // nothing is said meanwhile: the test's own words could not be written
            const FullDisk full;
            test.window().openPath(path);
            isOpen = QTest::qWaitFor([&] { return test.window().meeting() != nullptr; }, longWait);
        }
        QVERIFY(isOpen);
        QVERIFY(test.window().meeting()->document().isReadOnly());
        test.driver().press(u"Rouvrir"_s);
        QTRY_VERIFY_WITH_TIMEOUT(test.window().meeting() && !test.window().meeting()->document().isReadOnly(), longWait);
#endif
    }
};

QTEST_MAIN(ReopeningTest)
#include "reopeningtest.moc"
