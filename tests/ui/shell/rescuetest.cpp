// SPDX-License-Identifier: GPL-3.0-or-later
// A dossier damaged on the disk is brought back through the window: by its copy or by what is sound in it, and nothing is deleted.
#include "core/wording/sentences.h"
#include "tests/builders/dossiers.h"
#include "tests/builders/french.h"
#include "tests/builders/longwait.h"
#include "tests/ui/shell/realdossier.h"
#include "tests/ui/shell/testwindow.h"
#include "ui/components/button.h"
#include "ui/components/notice.h"
#include "ui/components/paragraph.h"
#include "ui/components/statusbar.h"
#include "ui/protection/rescuefiles.h"
#include "ui/shell/backupnames.h"
#include "ui/shell/secondplace.h"
#include "ui/shell/startpage.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString secret = u"le chat dort sur le tapis"_s;
const QString keepSound = u"Garder ce qui est sain"_s;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** A dossier of 1 + 4 rows, its copy of 1 + 2, both closed. */
class Damaged {
public:
    explicit Damaged(const Passphrase &passphrase = {})
    {
        path = realDossier(test.shelf(), test.pathOf(u"allier.boucle"_s), passphrase);
        write({ 10, 11 });
        if (!test.shelf().backUp(path, backupPath(path)))
            qFatal("no copy is made");
        setAge(backupPath(path), QTime(14, 32));
        write({ 12, 13 });
        test.setNow(QDateTime(QDate::currentDate(), QTime(20, 0)));
    }

    void write(const QList<int> &headcounts)
    {
        const auto dossier = test.shelf().open(path, Access::Write);
        MeetingSession session(*dossier->store, u"poste 1"_s);
        if (!session.open())
            qFatal("the dossier does not open");
        for (const int count : headcounts) {
            if (!session.apply(HeadcountTyped { count }, 1'781'000'000'000 + count))
                qFatal("a headcount is refused");
        }
    }
    static void setAge(const QString &file, QTime time)
    {
        QFile aged(file);
        if (!aged.open(QIODevice::ReadWrite) || !aged.setFileTime(QDateTime(QDate::currentDate(), time), QFileDevice::FileModificationTime))
            qFatal("the file keeps its time");
    }
    void removeRow(int row) { DossierFolder::tamper(path, u"DELETE FROM journal WHERE seq = %1"_s.arg(row)); }
    void open()
    {
        test.shelf().forgetKeys();
        test.window().openPath(path);
    }
    QString offered() const { return u"Ouvrir la sauvegarde de "_s + clock(QTime(14, 32)); }
    QString saidBelow()
    {
        const auto all = test.driver().view().findChild<StatusBar *>()->findChildren<Paragraph *>();
        return all.isEmpty() ? QString() : all.first()->text();
    }
    int headcount() { return test.driver().state().sittings.last().headcount.value_or(0); }
    QStringList files() const { return QDir(QFileInfo(path).path()).entryList({ u"*.boucle"_s }, QDir::Files, QDir::Name); }

    TestWindow test;
    QString path;
};

}

class RescueTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void theCopyTakesItsPlace()
    {
        Damaged damaged;
        damaged.removeRow(2);
        const auto before = bytesOf(damaged.path);
        damaged.open();
        damaged.test.driver().press(damaged.offered());
        QTRY_VERIFY_WITH_TIMEOUT(damaged.test.window().meeting(), longWait);
        QCOMPARE(damaged.headcount(), 11);
        QVERIFY2(damaged.saidBelow().contains(u"ce qui a été noté ensuite manque"_s), qPrintable(damaged.saidBelow()));
        QVERIFY(damaged.saidBelow().contains(u"allier (abîmé).boucle"_s));
        QCOMPARE(bytesOf(damaged.test.pathOf(u"allier (abîmé).boucle"_s)), before);
        QCOMPARE(damaged.test.driver().view().document().path(), damaged.path);
        QVERIFY(!damaged.test.driver().view().document().isReadOnly());
        damaged.test.driver().view().document().apply(HeadcountTyped { 14 });
        damaged.test.driver().settle();
        QCOMPARE(damaged.headcount(), 14);
        QCOMPARE(damaged.test.driver().strayWindows(), QStringList {});
    }

    void whatIsSoundIsKept()
    {
        Damaged damaged;
        damaged.removeRow(4);
        damaged.open();
        damaged.test.driver().press(keepSound);
        QTRY_VERIFY_WITH_TIMEOUT(damaged.test.window().meeting(), longWait);
        QCOMPARE(damaged.headcount(), 12);
        QVERIFY2(damaged.saidBelow().contains(u"La fin manque"_s), qPrintable(damaged.saidBelow()));
        QCOMPARE(damaged.files(),
            QStringList(
                { u"allier (abîmé).boucle"_s, u"allier (sauvegarde) (ancienne).boucle"_s, u"allier.boucle"_s })); // the copy too stays
    }

    void whatComesBeforeABadRowIsSound()
    {
        Damaged damaged;
        QVERIFY(QFile::remove(backupPath(damaged.path)));
        damaged.removeRow(2);
        damaged.open();
        QTRY_VERIFY(damaged.test.driver().canPress(keepSound));
        QVERIFY(!damaged.test.driver().canPress(damaged.offered()));
        damaged.test.driver().press(keepSound);
        QTRY_VERIFY_WITH_TIMEOUT(damaged.test.window().meeting(), longWait);
        QCOMPARE(damaged.headcount(), 10);
        QVERIFY2(damaged.saidBelow().contains(u"Ce qui suit la panne manque"_s), qPrintable(damaged.saidBelow()));
    }

    void aCopyThatIsDamagedTooIsNotOffered()
    {
        Damaged damaged;
        damaged.removeRow(2);
        DossierFolder::tamper(backupPath(damaged.path), u"DELETE FROM journal WHERE seq = 1"_s);
        damaged.open();
        QTRY_VERIFY(damaged.test.driver().canPress(keepSound));
        QVERIFY(!damaged.test.driver().canPress(damaged.offered()));
    }

    void theNewerCopyOfTheSecondPlaceIsOffered()
    {
        Damaged damaged;
        const auto stick = damaged.test.pathOf(u"stick"_s);
        QDir().mkpath(stick);
        SecondPlace(damaged.test.services().settingsFolder).keep(stick);
        const auto copy = backupPath(damaged.path, stick, damaged.test.shelf().idOf(damaged.path).value());
        QVERIFY(damaged.test.shelf().backUp(damaged.path, copy));
        Damaged::setAge(copy, QTime(14, 35));
        damaged.removeRow(2);
        damaged.open();
        damaged.test.driver().press(u"Ouvrir la sauvegarde de "_s + clock(QTime(14, 35)));
        QTRY_VERIFY_WITH_TIMEOUT(damaged.test.window().meeting(), longWait);
        QCOMPARE(damaged.headcount(), 13);
    }

    void theCopyOfAnotherDossierOfThatNameIsNotOffered_data()
    {
        QTest::addColumn<bool>("saysWhichItIs");
        QTest::newRow("the damaged one says which it is") << true;
        QTest::newRow("it does not") << false;
    }
    void theCopyOfAnotherDossierOfThatNameIsNotOffered()
    {
        QFETCH(const bool, saysWhichItIs);
        Damaged damaged;
        auto &shelf = damaged.test.shelf();
        const auto stick = damaged.test.pathOf(u"stick"_s);
        QDir().mkpath(stick + u"/other"_s);
        SecondPlace(damaged.test.services().settingsFolder).keep(stick);
        const auto other = realDossier(shelf, stick + u"/other/allier.boucle"_s);
        QVERIFY(shelf.backUp(other, backupPath(other, stick, shelf.idOf(other).value())));
        QVERIFY(shelf.backUp(damaged.path, backupPath(damaged.path, stick, shelf.idOf(damaged.path).value())));
        QVERIFY(QFile::remove(backupPath(damaged.path)));
        const auto id = shelf.idOf(damaged.path).value();
        if (saysWhichItIs)
            damaged.removeRow(2);
        else
            QVERIFY(QFile::resize(damaged.path, 60));
        QCOMPARE(copiesOf(shelf, damaged.path, stick),
            saysWhichItIs ? QStringList({ backupPath(damaged.path), backupPath(damaged.path, stick, id) })
                          : QStringList(backupPath(damaged.path))); // there are two: which is whose, nobody knows
    }

    void aSealedOneIsRescuedWithoutAskingTwice()
    {
        Damaged damaged { Passphrase(secret) };
        damaged.removeRow(2);
        damaged.open();
        damaged.test.driver().enter(u"Phrase secrète"_s, secret);
        damaged.test.driver().press(damaged.offered());
        QTRY_VERIFY_WITH_TIMEOUT(damaged.test.window().meeting(), longWait);
        QVERIFY(damaged.test.driver().view().document().isSealed());
        QCOMPARE(damaged.headcount(), 11);
    }

    void whereOnlyTheCopyIsADossierItsPassphraseComesFirst()
    {
        Damaged damaged { Passphrase(secret) };
        QVERIFY(QFile::resize(damaged.path, 60));
        damaged.open();
        QTRY_VERIFY(damaged.test.driver().canPress(damaged.offered()));
        QVERIFY(!damaged.test.driver().canPress(keepSound)); // there is nothing to keep
        damaged.test.driver().press(damaged.offered());
        damaged.test.driver().enter(u"Phrase secrète"_s, u"le chat dort sous le tapis"_s);
        QTRY_VERIFY(damaged.test.driver().canPress(u"Ouvrir"_s));
        QCOMPARE(damaged.files().size(), 2); // nothing was touched yet
        damaged.test.driver().enter(u"Phrase secrète"_s, secret);
        QTRY_VERIFY_WITH_TIMEOUT(damaged.test.window().meeting(), longWait);
        QCOMPARE(damaged.headcount(), 11);
        QCOMPARE(bytesOf(damaged.test.pathOf(u"allier (abîmé).boucle"_s)).size(), 60);
    }

    void aFileThatIsNoDossierAndHasNoCopyIsOnlyTold()
    {
        TestWindow test;
        test.window().openPath(test.write(u"notes.boucle"_s, "Nom;Prénom\n"));
        const auto *notice = test.window().start()->findChild<Notice *>();
        QTRY_VERIFY(notice->words().contains(u"n’est pas un dossier"_s));
        QVERIFY(!test.driver().canPress(keepSound));
    }

    void whatCannotBePutInPlaceLeavesAllAsItWas()
    {
        Damaged damaged;
        damaged.removeRow(2);
        const auto before = bytesOf(damaged.path);
        DossierFolder::tamper(backupPath(damaged.path), u"DELETE FROM journal WHERE seq = 1"_s);
        QVERIFY(!putBackupInPlace(damaged.test.shelf(), damaged.path, backupPath(damaged.path)));
        QCOMPARE(bytesOf(damaged.path), before);
        QCOMPARE(damaged.files(), QStringList({ u"allier (sauvegarde).boucle"_s, u"allier.boucle"_s }));
    }

    void whatStopsHalfWayIsPutBack()
    {
        for (const auto *inTheWay : { "allier (abîmé).boucle-wal", "allier.boucle.part" }) {
            Damaged damaged;
            damaged.removeRow(2);
            const auto before = bytesOf(damaged.path);
            damaged.test.write(u"allier.boucle-wal"_s, "rows that wait");
            QVERIFY(QDir().mkpath(damaged.test.pathOf(QString::fromUtf8(inTheWay))));
            QVERIFY2(!putBackupInPlace(damaged.test.shelf(), damaged.path, backupPath(damaged.path)), inTheWay);
            QCOMPARE(bytesOf(damaged.path), before);
            QCOMPARE(bytesOf(damaged.path + u"-wal"_s), QByteArray("rows that wait"));
            QCOMPARE(damaged.files(), QStringList({ u"allier (sauvegarde).boucle"_s, u"allier.boucle"_s }));
        }
    }

    void nothingPromisesThatADamagedDossierIsWhole()
    {
        StartPage page;
        page.offerResume(RecentDossier { u"/allier.boucle"_s, u"Allier"_s, {}, {} });
        const auto buttons = page.findChildren<Button *>();
        const auto found = std::ranges::find(buttons, u"Reprendre où vous en étiez"_s, &Button::text);
        QVERIFY(found != buttons.end());
        const auto *goOn = *found;
        page.say(u"la ligne 3 a été modifiée"_s);
        QVERIFY(goOn->isVisibleTo(&page));
        page.offerRescue(u"Ouvrir la sauvegarde"_s, keepSound);
        QVERIFY(!goOn->isVisibleTo(&page));
    }

    void aSecondRescueKeepsTheFirstDamagedFile()
    {
        Damaged damaged;
        damaged.removeRow(2);
        for (const auto *name : { "allier (abîmé).boucle", "allier (abîmé 2).boucle" }) {
            const auto rescued = putBackupInPlace(damaged.test.shelf(), damaged.path, backupPath(damaged.path));
            QVERIFY(rescued);
            QCOMPARE(rescued->damagedName, QString::fromUtf8(name));
            QCOMPARE(rescued->rows, 3);
        }
    }
};

QTEST_MAIN(RescueTest)
#include "rescuetest.moc"
