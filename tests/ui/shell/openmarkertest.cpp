// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/openmarker.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class OpenMarkerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatWasOpenUntilItIsClosed();
};

void OpenMarkerTest::tellsWhatWasOpenUntilItIsClosed()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"réunion.boucle"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    OpenMarker marker(folder.filePath(u"reglages"_s)); // made when it is needed
    QCOMPARE(marker.left(), std::nullopt);
    marker.set(path);
    QCOMPARE(OpenMarker(folder.filePath(u"reglages"_s)).left(), path);
    marker.clear();
    QCOMPARE(marker.left(), std::nullopt);
}

QTEST_GUILESS_MAIN(OpenMarkerTest)
#include "openmarkertest.moc"
