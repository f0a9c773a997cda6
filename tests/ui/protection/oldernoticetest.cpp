// SPDX-License-Identifier: GPL-3.0-or-later
// A dossier that is older than what this computer knew of it is told as such when it opens; nothing is kept from anybody.
#include "tests/builders/french.h"
#include "tests/builders/longwait.h"
#include "tests/ui/shell/realdossier.h"
#include "tests/ui/shell/testwindow.h"
#include "ui/components/notice.h"
#include "ui/protection/oldernotice.h"
#include "ui/shell/backupnames.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

const QString older = u"Ce dossier est plus ancien"_s;
const QString goOn = u"Continuer ici"_s;

/** A dossier of three changes that was opened here, and a file of it as it was after the first. */
class PutBack {
public:
    explicit PutBack(const QString &words = {}) : phrase(words)
    {
        path = realDossier(test.shelf(), test.pathOf(u"allier.boucle"_s), Passphrase(phrase));
        before = test.pathOf(u"avant.boucle"_s);
        if (!QFile::copy(path, before))
            qFatal("no copy");
        open();
        apply(12);
        apply(13);
        test.window().showStart();
    }

    void putBack()
    {
        if (!QFile::remove(path) || !QFile::copy(before, path))
            qFatal("it is not put back");
    }
    void open()
    {
        test.window().openPath(path);
        if (!phrase.isEmpty())
            test.driver().enter(u"Phrase secrète"_s, phrase);
        if (!QTest::qWaitFor([this] { return test.window().meeting() != nullptr; }))
            qFatal("the dossier does not open");
        test.driver().settle();
    }
    void reopen()
    {
        test.window().showStart();
        open();
    }
    void apply(int headcount)
    {
        test.driver().view().document().apply(HeadcountTyped { headcount });
        test.driver().settle();
    }
    /** What is told of it, once whatever was asked of the session is done. */
    QString told()
    {
        apply(99);
        const auto *notice = test.driver().view().findChild<OlderNotice *>();
        return notice->isVisible() ? notice->findChild<Notice *>()->words() : QString();
    }
    QString toldUnchanged()
    {
        std::ignore = QTest::qWaitFor([this] { return test.driver().view().findChild<OlderNotice *>()->isVisible(); }, longWait);
        const auto *notice = test.driver().view().findChild<OlderNotice *>();
        return notice->isVisible() ? notice->findChild<Notice *>()->words() : QString();
    }

    QString phrase;
    TestWindow test;
    QString path;
    QString before;
};

}

class OlderNoticeTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void theOneThatWentOnIsNotOlder()
    {
        PutBack dossier;
        dossier.open();
        QCOMPARE(dossier.told(), QString());
    }

    void anOlderOneIsToldWithWhatToDo()
    {
        PutBack dossier;
        dossier.putBack();
        dossier.open();
        QVERIFY2(dossier.toldUnchanged().startsWith(older), qPrintable(dossier.toldUnchanged()));
        QVERIFY(dossier.toldUnchanged().contains(u"qui manquent : 2"_s));
        QVERIFY(dossier.test.driver().canPress(u"Ouvrir un autre fichier…"_s));
        QVERIFY(!dossier.test.driver().view().document().isReadOnly()); // one may go on
        dossier.reopen(); // nobody said that it is the one to go on with
        QVERIFY(dossier.toldUnchanged().startsWith(older));
    }

    void whoGoesOnIsNotToldAgain()
    {
        PutBack dossier;
        dossier.putBack();
        dossier.open();
        QVERIFY(dossier.toldUnchanged().startsWith(older));
        dossier.test.driver().press(goOn);
        QVERIFY(!dossier.test.driver().canPress(goOn));
        dossier.reopen();
        QCOMPARE(dossier.told(), QString());
        QCOMPARE(dossier.test.driver().lostKeyboard(), QStringList {});
    }

    void whoWritesInItGoesOnWithIt()
    {
        PutBack dossier;
        dossier.putBack();
        dossier.open();
        QVERIFY(dossier.told().startsWith(older));
        dossier.reopen();
        QCOMPARE(dossier.told(), QString());
    }

    void anotherWayIsToldToo()
    {
        PutBack dossier;
        dossier.putBack();
        {
            auto opened = dossier.test.shelf().open(dossier.path, Access::Write); // by another program
            MeetingSession session(*opened->store, u"poste 2"_s);
            QVERIFY(session.open());
            for (int i = 0; i < 5; ++i)
                QVERIFY(session.apply(HeadcountTyped { 20 + i }, 1'790'000'000'000 + i));
        }
        dossier.open();
        QVERIFY2(dossier.toldUnchanged().contains(u"la suite que cet ordinateur a connue"_s), qPrintable(dossier.toldUnchanged()));
    }

    void aCopyOfBeforeItWasSealedIsTold()
    {
        PutBack dossier;
        const auto copy = dossier.test.pathOf(u"copie.boucle"_s);
        QVERIFY(QFile::copy(dossier.path, copy)); // as far as the dossier itself
        dossier.open();
        bool isSealed = false;
        dossier.test.driver().view().document().rewrite(
            [&] { return dossier.test.shelf().reseal(dossier.path, Passphrase(u"le chat dort sur le tapis")); },
            [&] { return dossier.test.shelf().open(dossier.path, Access::Write); },
            [&](const Result<void> &done) { isSealed = done.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(isSealed, longWait);
        dossier.test.window().showStart();
        dossier.path = copy;
        dossier.open();
        QVERIFY2(dossier.toldUnchanged().startsWith(u"Ce dossier est une copie d’avant"_s), qPrintable(dossier.toldUnchanged()));
        dossier.test.driver().press(goOn);
        dossier.reopen();
        QCOMPARE(dossier.told(), QString());
    }

    void aSealedOneIsTooAndItsNewerCopyIsKept()
    {
        PutBack dossier(u"le chat dort sur le tapis"_s);
        const Passphrase phrase(dossier.phrase);
        QVERIFY(dossier.test.shelf().verify(dossier.path, phrase));
        QVERIFY(dossier.test.shelf().backUp(dossier.path, backupPath(dossier.path)));
        dossier.putBack();
        dossier.open();
        QVERIFY(dossier.toldUnchanged().startsWith(older));
        dossier.test.driver().view().document().backUpNow();
        dossier.apply(14);
        const auto further = dossier.test.pathOf(u"allier (sauvegarde) (plus récente).boucle"_s);
        QCOMPARE(dossier.test.shelf().verify(further, phrase).value().rows, 3);
        QCOMPARE(dossier.test.shelf().verify(backupPath(dossier.path), phrase).value().rows, 1);
    }
};

QTEST_MAIN(OlderNoticeTest)
#include "oldernoticetest.moc"
