// SPDX-License-Identifier: GPL-3.0-or-later
// Names of files to save: one typed without a suffix gets it, so that the file is found again.

#include "ui/shell/folders.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class FoldersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameWithoutSuffixGetsIt()
    {
        QCOMPARE(withSuffix(u"/clé/copie"_s, u".boucle"_s), u"/clé/copie.boucle"_s);
        QCOMPARE(withSuffix(u"/clé.usb/copie"_s, u".boucle"_s), u"/clé.usb/copie.boucle"_s);
        QCOMPARE(withSuffix(u"/clé/copie.boucle"_s, u".boucle"_s), u"/clé/copie.boucle"_s);
        QCOMPARE(withSuffix(u"/clé/feuille.txt"_s, u".pdf"_s), u"/clé/feuille.txt"_s);
        QCOMPARE(withSuffix({}, u".pdf"_s), QString());
    }

    void aDialogOpensInAFolderThatExists()
    {
        const QTemporaryDir home;
        QCOMPARE(nearestFolder(home.filePath(u"Téléchargements/listes"_s)), home.path());
        QCOMPARE(nearestFolder(home.path()), home.path());
        QVERIFY(QFileInfo(downloadFolder()).isDir());
    }

    void papersAndDossiersGoTogether() { QVERIFY(proposedPath(u"emargement.pdf"_s).startsWith(dossierFolder())); }
};

QTEST_GUILESS_MAIN(FoldersTest)
#include "folderstest.moc"
