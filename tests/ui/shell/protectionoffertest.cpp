// SPDX-License-Identifier: GPL-3.0-or-later
// An unprotected dossier says so below; once the first sheet is printed a passphrase is proposed, once.
#include "core/paper/attendanceof.h"
#include "tests/builders/french.h"
#include "tests/ui/shell/realdossier.h"
#include "tests/ui/shell/testwindow.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString unprotected = u"Non protégé"_s;
const QString offer = u"Protéger ce dossier"_s;

void open(TestWindow &test, const QString &path)
{
    test.window().openPath(path);
    if (!QTest::qWaitFor([&] { return test.window().meeting() != nullptr; }))
        qFatal("the dossier does not open");
}

void apply(TestWindow &test, const MeetingChange &intent)
{
    test.driver().view().document().apply(intent);
    test.driver().settle();
}

SheetPrinted sheetOf(TestWindow &test)
{
    return printedSheet(attendanceOf(test.driver().state()), 12, {});
}

}

class ProtectionOfferTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void anUnprotectedDossierSaysSoAndLeadsToThePage()
    {
        TestWindow test;
        open(test, realDossier(test.shelf(), test.pathOf(u"a.boucle"_s)));
        test.driver().press(unprotected);
        QCOMPARE(test.driver().here(), PageKind::Data);
    }

    void aProtectedOneAndARehearsalSayNothing()
    {
        TestWindow test;
        open(test, realDossier(test.shelf(), test.pathOf(u"a.boucle"_s)));
        test.driver().view().go({ PageKind::Data, {} });
        QVERIFY(test.driver().canPress(unprotected));
        test.driver().type(u"Phrase secrète"_s, u"le chat dort sur le tapis"_s);
        test.driver().enter(u"Retapez-la pour être sûr·e"_s, u"le chat dort sur le tapis"_s);
        QVERIFY(!test.driver().canPress(unprotected));
        apply(test, sheetOf(test));
        test.driver().view().go({ PageKind::Papers, {} });
        QVERIFY(!test.driver().canPress(offer));
        test.window().rehearse();
        QTRY_VERIFY(test.window().meeting() && test.driver().state().rehearsal);
        QVERIFY(!test.driver().canPress(unprotected) && !test.driver().canPress(offer));
    }

    void afterTheFirstSheetItIsProposed()
    {
        TestWindow test;
        open(test, realDossier(test.shelf(), test.pathOf(u"a.boucle"_s)));
        QVERIFY(!test.driver().canPress(offer));
        apply(test, sheetOf(test));
        test.driver().press(offer);
        QCOMPARE(test.driver().here(), PageKind::Data);
    }

    void laterIsNeverForThisDossier()
    {
        TestWindow test;
        const auto path = realDossier(test.shelf(), test.pathOf(u"a.boucle"_s));
        open(test, path);
        apply(test, sheetOf(test));
        test.driver().press(u"Plus tard"_s);
        QVERIFY(!test.driver().canPress(offer));
        QCOMPARE(test.driver().lostKeyboard(), QStringList {});
        test.window().showStart();
        open(test, path);
        QVERIFY(!test.driver().canPress(offer) && test.driver().canPress(unprotected));
        test.window().showStart();
        open(test, realDossier(test.shelf(), test.pathOf(u"b.boucle"_s)));
        apply(test, sheetOf(test));
        QVERIFY(test.driver().canPress(offer)); // it is said of that dossier alone
    }

    void neverOnceTheMeetingHasBegun()
    {
        TestWindow test;
        open(test, realDossier(test.shelf(), test.pathOf(u"a.boucle"_s)));
        apply(test, sheetOf(test));
        QVERIFY(test.driver().canPress(offer));
        test.driver().view().advance();
        test.driver().settle();
        QVERIFY(!test.driver().canPress(offer));
    }
};

QTEST_MAIN(ProtectionOfferTest)
#include "protectionoffertest.moc"
