// SPDX-License-Identifier: GPL-3.0-or-later
// The set as files: a folder or one PDF, a paper at a time.
#include "ui/pages/papersetwriter.h"

#include "tests/builders/french.h"
#include "tests/builders/played.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

MeetingState meeting()
{
    Played played;
    played.member(u"ABEL"_s, u"A"_s);
    return played.state();
}

}

class PaperSetWriterTest : public QObject {
    Q_OBJECT

    French m_french;
    QTemporaryDir m_folder;

private Q_SLOTS:
    void aFolderHasAFileForEachPaper()
    {
        const auto state = meeting();
        const auto folder = m_folder.filePath(u"papiers/réunion"_s);
        PaperSetWriter writer(state, folder, SheetSize::A4, 0);
        for (int made = 0; made < writer.count(); ++made) {
            QVERIFY(!writer.next().isEmpty());
            QCOMPARE(QDir(folder).entryList(QDir::Files).size(), made);
            QVERIFY(writer.step().has_value());
        }
        QVERIFY(writer.isDone() && writer.next().isEmpty());
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), paperSet(state).size() + 1);
        QCOMPARE(writer.printedSheet()->rows.size(), 1);
    }

    void onePdfIsWrittenWithTheLastPaper()
    {
        const auto path = m_folder.filePath(u"tout.PDF"_s);
        PaperSetWriter writer(meeting(), path, SheetSize::Letter, 0);
        while (writer.made() + 1 < writer.count()) {
            QVERIFY(writer.step().has_value());
            QVERIFY(!QFile::exists(path));
            QVERIFY(!writer.printedSheet());
        }
        QVERIFY(writer.step().has_value());
        QVERIFY(QFile::exists(path));
        QVERIFY(writer.printedSheet());
    }

    void aFileThatCannotBeWrittenIsToldBeforeAnythingIsMade()
    {
        PaperSetWriter nowhere(meeting(), m_folder.filePath(u"absent/tout.pdf"_s), SheetSize::A4, 0);
        const auto made = nowhere.step();
        QVERIFY(!made && nowhere.made() == 0);
        QCOMPARE(made.error().kind, ErrorKind::FileUnwritable);
        QDir(m_folder.path()).mkdir(u"dossier.pdf"_s);
        QVERIFY(!PaperSetWriter(meeting(), m_folder.filePath(u"dossier.pdf"_s), SheetSize::A4, 0).step());
    }

    void askingWhetherAFileMayBeWrittenLeavesWhatIsThere()
    {
        QTemporaryDir folder;
        QFile old(folder.filePath(u"tout.pdf"_s));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("ancien") == 6);
        old.close();
        PaperSetWriter writer(meeting(), old.fileName(), SheetSize::A4, 0);
        QVERIFY(writer.step().has_value());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList { u"tout.pdf"_s });
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("ancien"));
    }

    void aPlaceThatCannotBeWrittenIsTold()
    {
        QFile file(m_folder.filePath(u"fichier"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        PaperSetWriter writer(meeting(), m_folder.filePath(u"fichier/dossier"_s), SheetSize::A4, 0);
        const auto made = writer.step();
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::FileUnwritable);
        QCOMPARE(writer.made(), 0);
    }
};

QTEST_MAIN(PaperSetWriterTest)
#include "papersetwritertest.moc"
