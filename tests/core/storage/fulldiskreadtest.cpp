// SPDX-License-Identifier: GPL-3.0-or-later
// A dossier on a full disk is read all the same: nothing more need be written beside it. A new one is made whole, or not at all.
#include "core/storage/sqliteshelf.h"
#include "tests/builders/dossiers.h"
#include "tests/builders/fulldisk.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

class FullDiskReadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeDossierIsReadAndVerified()
    {
#ifndef Q_OS_UNIX
        QSKIP("nothing here limits how far a file grows");
#else
        const DossierFolder folder;
        const auto path = folder.dossier(3);
        SqliteShelf shelf;
        qint64 rows = -1;
        QString problem;
        bool isReadOnly = false;
        { // nothing is said meanwhile: the test's own words could not be written
            const FullDisk full;
            const auto dossier = shelf.open(path, Access::Write);
            const auto verified = shelf.verify(path);
            isReadOnly = dossier && dossier->readOnly;
            rows = verified ? verified->rows : -1;
            problem = dossier ? QString() : QString::number(int(dossier.error().kind)) + u' ' + dossier.error().facts.join(u' ');
        }
        QCOMPARE(problem, QString());
        QVERIFY(isReadOnly);
        QCOMPARE(rows, 3);
        const auto after = shelf.open(path, Access::Write);
        QVERIFY(after && !after->readOnly);
#endif
    }

    void aNewDossierIsMadeWholeOrNotAtAll()
    {
#ifndef Q_OS_UNIX
        QSKIP("nothing here limits how far a file grows");
#else
        const DossierFolder folder;
        const auto path = folder.path(u"nouveau.boucle"_s);
        SqliteShelf shelf;
        QList<rlim_t> made;
        QStringList wrong;
        for (rlim_t bytes = 0; bytes <= 96 * 1024; bytes += 2048) {
            std::optional<Error> error;
            {
                const FullDisk full(bytes);
                const auto dossier = shelf.create(path);
                if (!dossier)
                    error = dossier.error();
            }
            const bool isOfTheDisk = !error || error->kind == ErrorKind::DiskFull || error->kind == ErrorKind::StoreFailed;
            if (!isOfTheDisk || QFileInfo::exists(path) == error.has_value())
                wrong.append(u"%1 bytes: error %2"_s.arg(bytes).arg(error ? int(error->kind) : -1));
            if (!error)
                made.append(bytes);
            for (const auto &name : { "", "-wal", "-shm", ".lock" })
                QFile::remove(path + QLatin1StringView(name));
        }
        QCOMPARE(wrong, QStringList());
        QVERIFY(!made.isEmpty() && made.first() > 0); // both were tried
#endif
    }
};

QTEST_GUILESS_MAIN(FullDiskReadTest)
#include "fulldiskreadtest.moc"
