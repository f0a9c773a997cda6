// SPDX-License-Identifier: GPL-3.0-or-later
// A rehearsal after the program ended by itself: one goes on with it, and nothing of it is left then.

#include "core/procedure/procedurefile.h"
#include "tests/builders/french.h"
#include "tests/ui/shell/testwindow.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString buttonWithKeyboard()
{
    const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
    return button ? button->text() : QString();
}

/** The dossier that a window notes as open. */
QString notedBy(const TestWindow &test)
{
    QFile marker(test.pathOf(u"settings/reunion-ouverte"_s));
    return marker.open(QIODevice::ReadOnly) ? QString::fromUtf8(marker.readAll()) : QString();
}

/** A rehearsal that a window had open when it ended without closing it. */
QString leftByACrash(TestWindow &test)
{
    QTemporaryDir folder(QDir::temp().filePath(u"boucle-exercice-XXXXXX"_s));
    folder.setAutoRemove(false); // nobody was there to take it away
    const auto path = folder.filePath(u"exercice.boucle"_s);
    const auto procedure = builtInProcedure(u"boucle-2026"_s);
    if (!RehearsalFolder::holds(path) || !procedure || !writeRehearsal(test.shelf(), path, *procedure, u"findings"_s))
        qFatal("no rehearsal");
    OpenMarker(test.services().settingsFolder).set(path);
    return path;
}

}

class RehearsalFolderTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void aRehearsalIsNotedAsOpenUntilItIsLeft()
    {
        TestWindow test;
        test.window().rehearse(u"findings"_s);
        QTRY_VERIFY(test.window().meeting());
        const auto path = test.window().meeting()->document().path();
        QCOMPARE(notedBy(test), path);
        QVERIFY(RehearsalFolder::holds(path));
        test.window().showStart();
        QCOMPARE(notedBy(test), QString());
    }

    void aRehearsalGoesOnAfterACrashAndThenGoesAway()
    {
        TestWindow test;
        const auto path = leftByACrash(test);
        {
            MainWindow next(test.services());
            WindowDriver driver(next);
            next.show();
            QVERIFY(QTest::qWaitForWindowActive(&next));
            QTRY_COMPARE(buttonWithKeyboard(), u"Reprendre où vous en étiez"_s);
            driver.key(Qt::Key_Return);
            QTRY_VERIFY(next.meeting());
            QCOMPARE(next.meeting()->document().path(), path);
        }
        QVERIFY(!QFileInfo::exists(QFileInfo(path).absolutePath()));
    }

    void aRehearsalKeptElsewhereIsSomebodysOwn()
    {
        TestWindow test;
        const auto path = test.pathOf(u"exercice.boucle"_s);
        QVERIFY(!RehearsalFolder::holds(path));
        QVERIFY(writeRehearsal(test.shelf(), path, *builtInProcedure(u"boucle-2026"_s), u"findings"_s));
        {
            MainWindow next(test.services());
            next.openPath(path);
            QTRY_VERIFY(next.meeting());
        }
        QVERIFY(QFileInfo::exists(path));
        RehearsalFolder::around(path).reset();
        QVERIFY(QFileInfo::exists(path));
    }
};

QTEST_MAIN(RehearsalFolderTest)
#include "rehearsalfoldertest.moc"
