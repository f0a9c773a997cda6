// SPDX-License-Identifier: GPL-3.0-or-later
// Copies in second places of a dossier that is rewritten are noted beforehand: whenever the program ends, none is forgotten.
#include "tests/ui/shell/realdossier.h"
#include "tests/ui/shell/testwindow.h"
#include "ui/shell/backupnames.h"
#include "ui/shell/farcopies.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

class Opened {
public:
    Opened()
    {
        path = realDossier(test.shelf(), test.pathOf(u"allier.boucle"_s));
        test.window().openPath(path);
        if (!QTest::qWaitFor([this] { return test.window().meeting() != nullptr; }))
            qFatal("the dossier does not open");
        QDir().mkpath(test.pathOf(u"stick"_s));
        copy = backupPath(path, test.pathOf(u"stick"_s), document().id());
        if (!test.shelf().copy(path, copy))
            qFatal("no copy is made");
        far().note(copy);
    }
    Document &document() { return test.driver().view().document(); }
    FarCopies far(const QString &settings = u"reglages-a-part"_s) const
    {
        QDir().mkpath(test.pathOf(settings));
        return FarCopies(test.pathOf(settings));
    }
    /** As rewriting does. */
    bool becomesAnother()
    {
        const auto other = realDossier(test.shelf(), test.pathOf(u"autre.boucle"_s));
        return QFile::remove(path) && QFile::rename(other, path);
    }
    /** The settings as they stand, for a program that starts again. */
    void keepSettings(const QString &as) const
    {
        QDir().mkpath(test.pathOf(as));
        QFile::copy(test.pathOf(u"reglages-a-part/boucle.ini"_s), test.pathOf(as + u"/boucle.ini"_s));
    }

    TestWindow test;
    QString path;
    QString copy;
};

}

class FarCopiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theyAreLeftBeforeAnythingIsRewritten()
    {
        Opened opened;
        const auto work = opened.far().leaving(opened.test.shelf(), opened.document(), [&]() -> Result<void> {
            opened.keepSettings(u"apres-une-panne"_s);
            return refuse(ErrorKind::DiskFull, { opened.path });
        });
        QVERIFY(!work());
        QCOMPARE(opened.far().left(), QList<LeftCopy>()); // nothing was rewritten
        const auto after = opened.far(u"apres-une-panne"_s);
        after.destroyLeft(opened.test.shelf()); // by another dossier's window, while it is the same as before
        QCOMPARE(after.left(), QList<LeftCopy>());
        QVERIFY(QFile::exists(opened.copy));
        after.isAsBefore(opened.document().id());
        QVERIFY(opened.becomesAnother());
        after.destroyLeft(opened.test.shelf());
        QVERIFY(QFile::exists(opened.copy)); // another file at that place is no reason
    }

    void theyGoOnceItIsAnotherDossier()
    {
        Opened opened;
        std::ignore = opened.far().leaving(opened.test.shelf(), opened.document(), [&]() -> Result<void> {
            opened.keepSettings(u"apres-une-panne"_s);
            return {};
        })();
        const auto after = opened.far(u"apres-une-panne"_s);
        QVERIFY(opened.becomesAnother()); // as it was when the program ended
        after.destroyLeft(opened.test.shelf());
        QCOMPARE(after.left(), QList<LeftCopy>());
        QVERIFY(!QFile::exists(opened.copy));
    }

    void whatTheWorkDestroyedIsNotToldAsLeft()
    {
        Opened opened;
        QVERIFY(QDir(opened.test.pathOf(u"stick"_s)).entryList(QDir::Files).size() == 1); // its folder is empty afterwards
        const auto work = opened.far().leaving(opened.test.shelf(), opened.document(), [&]() -> Result<void> {
            if (const auto gone = opened.test.shelf().destroy(opened.copy); !gone)
                return gone;
            return opened.becomesAnother() ? Result<void>() : refuse(ErrorKind::NoMeeting);
        });
        QVERIFY(work());
        QCOMPARE(opened.far().left(), QList<LeftCopy>());
        QVERIFY(opened.far().standing().paths.isEmpty() && !opened.far().standing().isOneAway);
    }
};

QTEST_MAIN(FarCopiesTest)
#include "farcopiestest.moc"
