// SPDX-License-Identifier: GPL-3.0-or-later
// A meeting whose disk refuses what was done last is not left without a word.

#include "tests/builders/french.h"
#include "tests/builders/longwait.h"
#include "tests/ui/shell/realdossier.h"
#include "tests/ui/shell/testwindow.h"

#include <QAbstractButton>
#include <QFile>
#include <QMessageBox>
#include <QTimer>

using namespace Qt::StringLiterals;

class LeavingTest : public QObject {
    Q_OBJECT

    French m_french;

    /** Presses this button of the question that comes next, and gives its words. */
    static void answerNext(const QString &button, QString &words)
    {
        QTimer::singleShot(0, qApp, [button, &words] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box)
                return;
            words = box->text();
            for (auto *one : box->buttons()) {
                if (one->text().remove(u'&') == button)
                    return one->click();
            }
            box->reject();
        });
    }

private Q_SLOTS:
    void whatTheDiskRefusedIsToldBeforeOneLeaves()
    {
#ifdef Q_OS_WIN
        QSKIP("nobody takes an open file away there");
#endif
        TestWindow test;
        const auto path = realDossier(test.shelf(), test.pathOf(u"allier.boucle"_s));
        test.window().openPath(path);
        QTRY_VERIFY_WITH_TIMEOUT(test.window().meeting(), longWait);
        test.driver().settle();
        QString words;
        QVERIFY(QFile::remove(path));
        auto &document = test.driver().view().document();
        document.apply(HeadcountTyped { 42 });
        test.driver().settle();
        QCOMPARE(document.unsaved(), 1);
        answerNext(u"Rester"_s, words);
        test.window().run(Command::CloseMeeting);
        QVERIFY2(words.contains(u"perdrait 1 geste,"_s), qUtf8Printable(words));
        QVERIFY(test.window().meeting());
        words.clear();
        answerNext(u"Rester"_s, words);
        QVERIFY(!test.window().close());
        QVERIFY(!words.isEmpty());
        answerNext(u"Fermer et perdre"_s, words);
        test.window().run(Command::CloseMeeting);
        QVERIFY(!test.window().meeting());
    }

    void nothingIsAskedOfAMeetingThatIsSaved()
    {
        TestWindow test;
        test.window().openPath(realDossier(test.shelf(), test.pathOf(u"allier.boucle"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(test.window().meeting(), longWait);
        test.driver().settle();
        QString words;
        answerNext(u"Rester"_s, words);
        test.window().run(Command::CloseMeeting);
        QVERIFY(!test.window().meeting());
        QCoreApplication::processEvents();
        QVERIFY(words.isEmpty());
    }
};

QTEST_MAIN(LeavingTest)
#include "leavingtest.moc"
