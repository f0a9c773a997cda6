// SPDX-License-Identifier: GPL-3.0-or-later
// Safety copies are made by themselves, beside the dossier and in a second place, which may be away.
#include "ui/shell/backups.h"

#include "core/wording/sentences.h"
#include "tests/builders/french.h"
#include "tests/builders/longwait.h"
#include "tests/ui/shell/realdossier.h"
#include "tests/ui/shell/testwindow.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class Opened {
public:
    Opened()
    {
        path = realDossier(test.shelf(), test.pathOf(u"allier.boucle"_s));
        stick = test.pathOf(u"stick"_s);
        QDir().mkpath(stick);
    }

    void open()
    {
        test.window().openPath(path);
        if (!QTest::qWaitFor([this] { return test.window().meeting() != nullptr; }))
            qFatal("the dossier does not open");
    }
    Document &document() { return test.driver().view().document(); }
    void apply(const MeetingChange &intent)
    {
        document().apply(intent);
        test.driver().settle();
    }
    void protect()
    {
        test.driver().view().go({ PageKind::Data, {} });
        test.driver().type(u"Phrase secrète"_s, u"le chat dort sur le tapis"_s);
        test.driver().enter(u"Retapez-la pour être sûr·e"_s, u"le chat dort sur le tapis"_s);
    }
    /** As many rows as a sound copy has. */
    qint64 rowsIn(const QString &copy)
    {
        const auto head = test.shelf().verify(copy);
        return head ? head->rows : -1;
    }
    QString onStick() { return backupPath(path, stick, test.shelf().idOf(path).value_or(QByteArray(16, '?'))); }
    bool says(const QString &words)
    {
        const auto all = test.driver().view().page()->findChildren<QLabel *>();
        return std::any_of(all.begin(), all.end(), [&](const QLabel *one) { return one->isVisible() && one->text().contains(words); });
    }

    TestWindow test;
    QString path;
    QString stick;
};

}

class BackupsTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void theirNamesSayWhatTheyAre()
    {
        QCOMPARE(backupPath(u"/dossiers/allier.2026.boucle"_s), u"/dossiers/allier.2026 (sauvegarde).boucle"_s);
        QCOMPARE(backupPath(u"/dossiers/allier.boucle"_s, u"/media/stick"_s, QByteArray::fromHex("3f9a2c77112233445566778899aabbcc")),
            u"/media/stick/allier (sauvegarde 3f9a2c).boucle"_s);
    }

    void aStepBringsACopy()
    {
        Opened opened;
        opened.open();
        opened.apply(HeadcountTyped { 12 });
        opened.test.driver().view().advance();
        opened.test.driver().settle();
        QTRY_COMPARE_WITH_TIMEOUT(opened.rowsIn(backupPath(opened.path)), 3, longWait);
    }

    void theLastOneIsMadeOnClosing()
    {
        Opened opened;
        opened.open();
        opened.document().backUpNow();
        opened.test.driver().settle();
        opened.apply(HeadcountTyped { 12 });
        opened.test.window().showStart();
        QCOMPARE(opened.rowsIn(backupPath(opened.path)), 2);
    }

    void thePageTellsWhen()
    {
        Opened opened;
        opened.open();
        opened.test.driver().view().go({ PageKind::Data, {} });
        opened.test.setNow(QDateTime(QDate(2026, 6, 20), QTime(18, 32)));
        opened.test.driver().press(u"Copier maintenant"_s);
        QTRY_VERIFY(opened.says(u"Copie faite à "_s));
        QVERIFY(!QFile::exists(opened.onStick()));
    }

    void aCopyThatCannotBeMadeIsTold()
    {
        Opened opened;
        QDir().mkpath(backupPath(opened.path) + u".nouveau/in-the-way"_s);
        opened.open();
        opened.test.driver().view().go({ PageKind::Data, {} });
        opened.test.driver().press(u"Copier maintenant"_s);
        QTRY_VERIFY(opened.says(u"existe déjà"_s));
        QCOMPARE(opened.document().saveState(), SaveState::Saved);
    }

    void aSecondPlaceIsCopiedToAndRemembered()
    {
        Opened opened;
        opened.open();
        SecondPlace(opened.test.services().settingsFolder).keep(opened.stick);
        opened.test.window().showStart();
        opened.open();
        opened.document().backUpNow();
        QTRY_COMPARE(opened.rowsIn(opened.onStick()), 1);
        QTRY_COMPARE(opened.rowsIn(backupPath(opened.path)), 1);
        opened.test.driver().view().go({ PageKind::Data, {} });
        opened.test.driver().press(u"Ne plus y copier"_s);
        QVERIFY(SecondPlace(opened.test.services().settingsFolder).folder().isEmpty());
        QVERIFY(opened.says(u"Une clé USB gardée ailleurs"_s));
    }

    void twoDossiersOfOneNameHaveACopyEach()
    {
        Opened opened;
        SecondPlace(opened.test.services().settingsFolder).keep(opened.stick);
        opened.open();
        opened.document().backUpNow();
        QTRY_COMPARE(opened.rowsIn(opened.onStick()), 1);
        const auto first = opened.onStick();
        QDir().mkpath(opened.test.pathOf(u"autre"_s));
        opened.path = realDossier(opened.test.shelf(), opened.test.pathOf(u"autre/allier.boucle"_s));
        opened.test.window().showStart();
        opened.open();
        opened.apply(HeadcountTyped { 12 });
        opened.document().backUpNow();
        QTRY_COMPARE(opened.rowsIn(opened.onStick()), 2);
        QVERIFY(opened.onStick() != first);
        QCOMPARE(opened.rowsIn(first), 1);
    }

    void aCopyOfTheFormerNameGivesWay()
    {
        Opened opened;
        SecondPlace(opened.test.services().settingsFolder).keep(opened.stick);
        const auto former = opened.stick + u"/allier (sauvegarde).boucle"_s;
        QVERIFY(opened.test.shelf().backUp(opened.path, former));
        opened.open();
        opened.document().backUpNow();
        QTRY_COMPARE(opened.rowsIn(opened.onStick()), 1);
        QTRY_VERIFY(!QFile::exists(former));
    }

    void aCopyOfTheFormerNameThatIsOfAnotherDossierStays()
    {
        Opened opened;
        SecondPlace(opened.test.services().settingsFolder).keep(opened.stick);
        const auto former = realDossier(opened.test.shelf(), opened.stick + u"/allier (sauvegarde).boucle"_s);
        opened.open();
        opened.document().backUpNow();
        QTRY_COMPARE(opened.rowsIn(opened.onStick()), 1);
        opened.apply(HeadcountTyped { 12 }); // behind the copies, in the session's thread
        QCOMPARE(opened.rowsIn(former), 1);
    }

    void aStickThatIsPulledOutIsToldOnThePageOnly()
    {
        Opened opened;
        SecondPlace(opened.test.services().settingsFolder).keep(opened.stick);
        opened.open();
        opened.test.driver().view().go({ PageKind::Data, {} });
        QVERIFY(QDir(opened.stick).removeRecursively());
        opened.test.driver().press(u"Copier maintenant"_s);
        QTRY_VERIFY(opened.says(u"Absent pour l’instant"_s));
        QTRY_COMPARE(opened.rowsIn(backupPath(opened.path)), 1); // the other one is made all the same
        QVERIFY(!opened.document().failure());
        QCOMPARE(opened.document().saveState(), SaveState::Saved);
        QDir().mkpath(opened.stick);
        opened.test.window().showStart();
        QCOMPARE(opened.rowsIn(opened.onStick()), 1); // it is back in time, though nothing was changed
    }

    void onceProtectedNoCopyOpensWithoutThePassphrase()
    {
        Opened opened;
        SecondPlace(opened.test.services().settingsFolder).keep(opened.stick);
        opened.open();
        opened.document().backUpNow();
        QTRY_COMPARE(opened.rowsIn(opened.onStick()), 1);
        opened.protect();
        opened.document().apply(HeadcountTyped { 12 }); // behind the copies, in the session's thread
        opened.test.driver().settle();
        opened.test.shelf().forgetKeys();
        for (const auto &copy : { backupPath(opened.path), opened.onStick() }) {
            const auto read = opened.test.shelf().verify(copy);
            QVERIFY(!read);
            QCOMPARE(read.error().kind, ErrorKind::PassphraseNeeded);
        }
    }

    void aClearCopyOnAStickThatIsAwayIsToldAndDestroyedLater()
    {
        Opened opened;
        SecondPlace(opened.test.services().settingsFolder).keep(opened.stick);
        opened.open();
        opened.document().backUpNow();
        QTRY_COMPARE(opened.rowsIn(opened.onStick()), 1);
        const auto clear = opened.onStick();
        const auto pocket = opened.test.pathOf(u"poche"_s);
        QVERIFY(QDir().rename(opened.stick, pocket));
        opened.protect();
        QTRY_VERIFY(opened.says(u"Une copie non protégée reste : « %1 ». Rebranchez ce support"_s.arg(clear)));
        opened.test.window().showStart();
        QVERIFY(QDir().rename(pocket, opened.stick));
        QVERIFY(QFile::exists(clear));
        opened.path = realDossier(opened.test.shelf(), opened.test.pathOf(u"une autre.boucle"_s)); // whichever is open when it is back
        opened.open();
        opened.test.driver().view().go({ PageKind::Data, {} });
        QVERIFY(opened.says(u"Une copie non protégée reste"_s));
        opened.document().backUpNow();
        QTRY_VERIFY(!QFile::exists(clear));
        QTRY_VERIFY(!opened.says(u"Une copie non protégée reste"_s));
    }

    void aClearCopyThatIsThereIsReplacedAtOnce()
    {
        Opened opened;
        SecondPlace(opened.test.services().settingsFolder).keep(opened.stick);
        opened.open();
        opened.document().backUpNow();
        QTRY_COMPARE(opened.rowsIn(opened.onStick()), 1);
        const auto clear = opened.onStick();
        opened.protect();
        QTRY_VERIFY(QFile::exists(opened.onStick()));
        QVERIFY(opened.onStick() != clear);
        QVERIFY(!QFile::exists(clear));
        QTRY_VERIFY(!opened.says(u"Une copie non protégée reste"_s));
    }

    void anotherFileOfThatNameIsNotDestroyed()
    {
        Opened opened;
        SecondPlace(opened.test.services().settingsFolder).keep(opened.stick);
        opened.open();
        opened.document().backUpNow();
        QTRY_COMPARE(opened.rowsIn(opened.onStick()), 1);
        const auto clear = opened.onStick();
        QVERIFY(QDir(opened.stick).removeRecursively());
        opened.protect();
        QDir().mkpath(opened.stick);
        realDossier(opened.test.shelf(), clear); // another dossier
        opened.document().backUpNow();
        QTRY_COMPARE(opened.rowsIn(opened.onStick()), 1);
        QCOMPARE(opened.rowsIn(clear), 1);
    }

    void aRehearsalHasNone()
    {
        TestWindow test;
        test.window().rehearse();
        QTRY_VERIFY(test.window().meeting());
        auto &document = test.driver().view().document();
        document.backUpNow();
        document.apply(HeadcountTyped { 12 });
        test.driver().settle();
        QVERIFY(!QFile::exists(backupPath(document.path())));
    }
};

QTEST_MAIN(BackupsTest)
#include "backupstest.moc"
