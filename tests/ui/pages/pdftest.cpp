// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/writeproblem.h"
#include "tests/builders/papers.h"
#include "ui/pages/pdf.h"
#include "ui/pages/savefile.h"

#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString &path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, { u"-raw"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s });
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

/** Without what line breaks add. */
QString squeezed(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

class FullDevice : public QIODevice {
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

/** As a disk that fills, or a slow link: it takes a few bytes each time. */
class SippingDevice : public QIODevice {
public:
    QByteArray taken;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 size) override
    {
        const auto sip = std::min<qint64>(size, 7);
        taken.append(bytes, sip);
        return sip;
    }
};

}

class PdfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesReadBackOnceAndInOrder_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("difficult") << 0;
        QTest::newRow("400") << 400;
    }

    void namesReadBackOnceAndInOrder()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed");
        QFETCH(int, count);
        const auto rows = count ? madeUpRows(count) : difficultRows();
        const auto path = m_folder.filePath(u"liste.pdf"_s);
        const auto printed = writePdf(attendanceSheet(ordinarySheet(rows)), path);
        QVERIFY(printed.has_value());
        const auto text = squeezed(textOf(path));
        qsizetype from = 0;
        for (const auto &row : rows) {
            const auto name = squeezed(QString::number(row.number) + row.family + row.given + row.groupAndQuality);
            const auto at = text.indexOf(name, from);
            QVERIFY2(at >= 0, qPrintable(name));
            QVERIFY(text.indexOf(name, at + 1) < 0);
            from = at;
        }
        QCOMPARE(printed->pageOfRow.size(), rows.size());
    }

    void anUnwritablePlaceIsToldAndTheOldFileStays()
    {
        const auto path = m_folder.filePath(u"nowhere/liste.pdf"_s);
        const auto refused = writePdf(attendanceSheet(ordinarySheet({})), path);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::FileUnwritable);
        QCOMPARE(refused.error().facts.first(), path);
        const auto folder = writePdf(attendanceSheet(ordinarySheet({})), m_folder.path());
        QVERIFY(!folder);
        QVERIFY(QFile::exists(m_folder.path()));
    }

    void aFileIsReplacedWhole()
    {
        const auto path = m_folder.filePath(u"liste.txt"_s);
        QVERIFY(saveFile(path, "ancien").has_value());
        QVERIFY(saveFile(path, "neuf").has_value());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("neuf"));
    }

    void aPipeIsWrittenIntoAndStays()
    {
        const auto path = m_folder.filePath(u"tuyau.txt"_s);
        const auto link = m_folder.filePath(u"lien.txt"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        QVERIFY(QFile::link(path, link));
        const int reader = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK);
        QVERIFY(reader >= 0);
        QVERIFY(saveFile(link, "neuf").has_value());
        QByteArray read(16, '\0');
        read.truncate(qMax(::read(reader, read.data(), 16), ssize_t(0)));
        ::close(reader);
        QCOMPARE(read, QByteArray("neuf"));
        QVERIFY(!QFileInfo(path).isFile());
    }

    void aDeviceThatRefusesIsTold()
    {
        FullDevice device;
        device.open(QIODevice::WriteOnly);
        const auto refused = writePdf(reportDocument(ordinaryReport()), device);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::FileUnwritable);
    }

    void whatADeviceDidNotTakeAtOnceFollows()
    {
        SippingDevice device;
        device.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        const QByteArray bytes("plus de sept lettres, et même davantage");
        QVERIFY(writeAll(device, bytes).has_value());
        QCOMPARE(device.taken, bytes);
    }

    void whyAPlaceRefusesIsToldInWords()
    {
        const auto why = [](const Result<void> &saved) { return saved ? QString() : saved.error().facts.value(1); };
        QVERIFY(saveFile(m_folder.filePath(u"fichier"_s), "x").has_value());
        QCOMPARE(why(saveFile(m_folder.filePath(u"nulle-part/a.txt"_s), "x")), word(WriteProblem::FolderMissing));
        QCOMPARE(why(saveFile(m_folder.filePath(u"fichier/a.txt"_s), "x")), word(WriteProblem::NotAFolder));
        QCOMPARE(why(makeFolderOf(m_folder.filePath(u"fichier/dessous/a.txt"_s))), word(WriteProblem::NotAFolder));
        QCOMPARE(why(saveFile(m_folder.path(), "x")), word(WriteProblem::IsFolder));
        if (QFileInfo(u"/proc/version"_s).exists())
            QVERIFY(!why(makeFolderOf(u"/proc/dessous/a.txt"_s)).isEmpty());
        QVERIFY(makeFolderOf(m_folder.filePath(u"neuf/dessous/a.txt"_s)).has_value());
        QVERIFY(saveFile(m_folder.filePath(u"neuf/dessous/a.txt"_s), "x").has_value());
    }

    void aFullDiskIsToldByName()
    {
        QFile full(u"/dev/full"_s);
        if (!full.open(QIODevice::WriteOnly))
            QSKIP("no /dev/full here");
        const auto refused = writePdf(reportDocument(ordinaryReport()), full);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::DiskFull);
    }

    void aPdfHasItsTitle()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QCOMPARE(writePdf(reportDocument(ordinaryReport()), buffer).value().pages, 1);
        QVERIFY(buffer.data().startsWith("%PDF-1."));
        QVERIFY(buffer.data().contains("/Title"));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(PdfTest)
#include "pdftest.moc"
