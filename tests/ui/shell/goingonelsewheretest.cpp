// SPDX-License-Identifier: GPL-3.0-or-later
// The window goes on elsewhere while the disk hangs: what was asked is there, and nobody takes the new file for an old one.
#include "core/wording/sentences.h"
#include "tests/builders/french.h"
#include "tests/builders/longwait.h"
#include "tests/ui/shell/realdossier.h"
#include "tests/ui/shell/testwindow.h"
#include "ui/components/statusbar.h"
#include "ui/protection/oldernotice.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSemaphore>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** What hangs; outlives the thread that waits for it. */
struct Hang {
    QSemaphore answers;
    QSemaphore begun;
};

bool says(const QWidget &place, const QString &words)
{
    const auto labels = place.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return label->isVisible() && label->text() == words; });
}

/** Chooses this path in the dialogs that come. */
void chooseIn(QObject &context, const QString &path)
{
    auto *often = new QTimer(&context);
    QObject::connect(often, &QTimer::timeout, often, [path] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
        QMetaObject::invokeMethod(dialog, "accept");
    });
    often->start(10);
}

}

class GoingOnElsewhereTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void whatWasAskedOfAHungDiskIsThere_data()
    {
        QTest::addColumn<QString>("phrase");
        QTest::newRow("clear") << QString();
        QTest::newRow("sealed") << u"le chat dort sur le tapis"_s;
    }

    void whatWasAskedOfAHungDiskIsThere()
    {
        QFETCH(const QString, phrase);
        const auto hang = std::make_shared<Hang>();
        TestWindow test;
        const auto path = realDossier(test.shelf(), test.pathOf(u"allier.boucle"_s), Passphrase(phrase));
        const auto elsewhere = test.pathOf(u"ailleurs.boucle"_s);
        test.window().openPath(path);
        if (!phrase.isEmpty())
            test.driver().enter(u"Phrase secrète"_s, phrase);
        QTRY_VERIFY_WITH_TIMEOUT(test.window().meeting(), longWait);
        test.driver().settle();
        auto &view = test.driver().view();
        auto &document = view.document();
        document.keepBackup(
            [hang]() -> Result<void> {
                hang->begun.release();
                hang->answers.acquire(); // a share that hangs
                return {};
            },
            std::chrono::hours(1));
        document.backUpNow();
        hang->begun.acquire();
        document.apply(HeadcountTyped { 41 });
        document.apply(HeadcountTyped { 42 });
        chooseIn(test.window(), elsewhere);
        if (phrase.isEmpty()) {
            const auto *bar = view.findChild<StatusBar *>();
            QTRY_VERIFY_WITH_TIMEOUT(says(*bar, u"Enregistrement…"_s), longWait);
            QTRY_VERIFY_WITH_TIMEOUT(test.driver().canPress(u"Enregistrer ailleurs…"_s), longWait);
            test.driver().press(u"Enregistrer ailleurs…"_s);
        } else {
            Q_EMIT view.saveElsewhereRequested(); // the wait is not waited for twice
        }
        QTRY_COMPARE_WITH_TIMEOUT(document.path(), elsewhere, longWait);
        test.driver().settle();
        QCOMPARE(document.state().sittings.last().headcount, 42);
        QVERIFY(!view.findChild<OlderNotice *>()->isVisible());
        hang->answers.release(9);
        test.window().showStart();
        QCOMPARE(test.shelf().verify(elsewhere, Passphrase(phrase)).value().rows, 3);
        QVERIFY(test.shelf().verify(path, Passphrase(phrase)));
    }

    void aDossierTakenAwayIsToldAndSavedElsewhere()
    {
#ifdef Q_OS_WIN
        QSKIP("nobody moves an open file there");
#endif
        TestWindow test;
        const auto path = realDossier(test.shelf(), test.pathOf(u"allier.boucle"_s));
        const auto elsewhere = test.pathOf(u"ailleurs.boucle"_s);
        test.window().openPath(path);
        QTRY_VERIFY_WITH_TIMEOUT(test.window().meeting(), longWait);
        test.driver().settle();
        auto &document = test.driver().view().document();
        document.apply(HeadcountTyped { 41 });
        test.driver().settle();
        const auto away = test.pathOf(u"rangé.boucle"_s);
        QVERIFY(QFile::rename(path, away)); // by somebody who tidies up
        QTRY_VERIFY_WITH_TIMEOUT(document.failure(), longWait); // before anything more is asked
        QVERIFY(QFile::rename(away, path));
        QTRY_VERIFY_WITH_TIMEOUT(!document.failure(), longWait);
        QVERIFY(QFile::remove(path));
        document.apply(HeadcountTyped { 42 });
        test.driver().settle();
        QCOMPARE(document.unsaved(), 1); // told, and kept in memory
        QVERIFY(sentence(*document.failure()).contains(u"n’est plus à sa place"_s));
        chooseIn(test.window(), elsewhere);
        test.driver().press(u"Enregistrer ailleurs…"_s);
        QTRY_COMPARE_WITH_TIMEOUT(document.path(), elsewhere, longWait);
        QVERIFY(!document.failure());
        test.window().showStart();
        QCOMPARE(test.shelf().verify(elsewhere, {}).value().rows, 3);
    }
};

QTEST_MAIN(GoingOnElsewhereTest)
#include "goingonelsewheretest.moc"
