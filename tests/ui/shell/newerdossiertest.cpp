// SPDX-License-Identifier: GPL-3.0-or-later
// A dossier of a newer program is shown when it may be read, else it is said what to install; it is never written.
#include "tests/builders/dossiers.h"
#include "tests/builders/french.h"
#include "tests/builders/longwait.h"
#include "tests/ui/shell/realdossier.h"
#include "tests/ui/shell/testwindow.h"
#include "ui/components/notice.h"
#include "ui/shell/startpage.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString newerDossier(TestWindow &test, int oldestReader)
{
    const auto path = realDossier(test.shelf(), test.pathOf(u"allier.boucle"_s));
    DossierFolder::tamper(path, u"UPDATE header SET format = 9, oldest_reader = %1, product = '4.0.1'"_s.arg(oldestReader));
    DossierFolder::tamper(path, u"PRAGMA user_version = 9"_s);
    return path;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool says(QWidget &place, const QString &words)
{
    const auto all = place.findChildren<Notice *>();
    return std::any_of(all.begin(), all.end(), [&](const Notice *one) { return one->isVisible() && one->words().contains(words); });
}

}

class NewerDossierTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void oneThatMayBeReadIsShownAndNeverWritten()
    {
        TestWindow test;
        const auto path = newerDossier(test, 1);
        const auto before = bytesOf(path);
        test.window().openPath(path);
        QTRY_VERIFY_WITH_TIMEOUT(test.window().meeting(), longWait);
        QVERIFY(test.driver().view().document().isReadOnly());
        QVERIFY(says(test.driver().view(), u"écrit par Boucle 4.0.1, plus récent. Installez cette version"_s));
        QVERIFY(!test.driver().canPress(u"Enregistrer ailleurs…"_s)); // in a format that may not hold all of it
        test.driver().view().document().apply(HeadcountTyped { 12 });
        test.driver().settle();
        test.window().showStart();
        QCOMPARE(bytesOf(path), before);
    }

    void oneThatMayNotSaysWhatToInstall()
    {
        TestWindow test;
        test.window().openPath(newerDossier(test, 2));
        QTRY_VERIFY_WITH_TIMEOUT(says(*test.window().start(), u"installez cette version pour l’ouvrir"_s), longWait);
        QVERIFY(!test.window().meeting());
    }
};

QTEST_MAIN(NewerDossierTest)
#include "newerdossiertest.moc"
