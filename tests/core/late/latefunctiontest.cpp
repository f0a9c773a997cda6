// SPDX-License-Identifier: GPL-3.0-or-later
// What is loaded when first needed: from our own folder only, and its absence is no failure.
#include "core/exchange/pdf/pdftext.h"
#include "core/late/latefunction.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class LateFunctionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotThereIsNull()
    {
        QVERIFY(!resolveLate("boucle-nothing", "boucleReadPdfWords"));
        QVERIFY(!resolveLate("boucle-poppler", "boucleReadNothing"));
    }

    void aLibraryOfTheSystemIsNoneOfOurs()
    {
        QVERIFY(!resolveLate("libc.so.6", "puts"));
        QVERIFY(!resolveLate("libz", "zlibVersion"));
    }

    void whatWasBuiltIsFound()
    {
        const auto path = QCoreApplication::applicationDirPath() + u"/../lib/boucle/boucle-poppler"_s;
        const bool isBuilt = QFile::exists(path + u".so"_s) || QFile::exists(path + u".dll"_s);
        QCOMPARE(canReadPdf(), isBuilt);
        QCOMPARE(resolveLate("boucle-poppler", "boucleReadPdfWords") != nullptr, isBuilt);
    }
};

QTEST_GUILESS_MAIN(LateFunctionTest)
#include "latefunctiontest.moc"
