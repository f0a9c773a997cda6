// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks, unpacked and read again cell by cell.
#include "core/exchange/xlsx/xlsxbytes.h"

#include "core/exchange/xlsx/sheetnames.h"
#include "core/exchange/xlsx/volatilefolder.h"

#include <QFileSystemWatcher>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 someTime = 1'782'568'800'000; // 27 June 2026, 14:00 UTC

/** A text as Excel reads it: _x0041_ is a letter. */
QString decoded(QString text)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    qsizetype at = 0;
    for (auto found = escape.match(text, at); found.hasMatch(); found = escape.match(text, at)) {
        text.replace(found.capturedStart(), found.capturedLength(), QChar(char16_t(found.captured(1).toUInt(nullptr, 16))));
        at = found.capturedStart() + 1;
    }
    return text;
}

/** The files of a workbook, as `unzip` gives them. */
class Unpacked {
public:
    explicit Unpacked(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"book.xlsx"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
    }

    QByteArray part(const QString &name) const
    {
        QProcess unzip;
        unzip.start(u"unzip"_s, { u"-p"_s, m_folder.filePath(u"book.xlsx"_s), name });
        unzip.waitForFinished();
        return unzip.readAllStandardOutput();
    }

    QStringList sharedStrings() const
    {
        QStringList strings;
        QXmlStreamReader xml(part(u"xl/sharedStrings.xml"_s));
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "t"_L1)
                strings.append(decoded(xml.readElementText()));
        }
        return xml.hasError() ? QStringList(xml.errorString()) : strings;
    }

    /** The values of the cells by place: « B2 »; a number has « # » before it. */
    QMap<QString, QString> cells(int sheet) const
    {
        const auto strings = sharedStrings();
        QMap<QString, QString> cells;
        QXmlStreamReader xml(part(u"xl/worksheets/sheet%1.xml"_s.arg(sheet)));
        QString place;
        bool isShared = false;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "c"_L1) {
                place = xml.attributes().value("r"_L1).toString();
                isShared = xml.attributes().value("t"_L1) == "s"_L1;
            } else if (xml.name() == "v"_L1) {
                const auto value = xml.readElementText();
                cells.insert(place, isShared ? strings.value(value.toInt()) : u'#' + value);
            } else if (xml.name() == "f"_L1) {
                cells.insert(place, u"a formula"_s);
            }
        }
        return cells;
    }

private:
    QTemporaryDir m_folder;
};

WrittenTable members(const QList<QStringList> &rows)
{
    return { u"Membres"_s, {}, { { u"N°"_s, WrittenKind::Number }, { u"NOM"_s } }, rows };
}

}

class XlsxTest : public QObject {
    Q_OBJECT

    QByteArray written(const QList<WrittenTable> &tables)
    {
        const auto bytes = xlsxBytes(tables, u"Papiers"_s, someTime);
        return bytes ? *bytes : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!canWriteXlsx()) {
            QCOMPARE(xlsxBytes({ members({}) }, {}, someTime).error().kind, ErrorKind::XlsxSupportMissing);
            QSKIP("this build writes no workbook");
        }
        if (QStandardPaths::findExecutable(u"unzip"_s).isEmpty())
            QSKIP("unzip is not installed");
    }

    void everyCellComesBackAndNoneIsAFormula()
    {
        const QStringList names { u"=1+1"_s, u"@SUM(1)"_s, u"+33612345678"_s, u"-2"_s, u"{=1}"_s, u"0612345678"_s, u"https://example.org"_s,
            u"a & b < c > \"d\" 'e'"_s, u" une ligne\nune autre "_s, u"Zoé ✊🏽"_s, u"_x0041_ et _x0041_x0042_"_s,
            u"mailto:a@example.org"_s, u"TRUE"_s };
        QList<QStringList> rows;
        for (int i = 0; i < names.size(); ++i)
            rows.append({ QString::number(i + 1), names.at(i) });
        const Unpacked book(written({ members(rows) }));
        QMap<QString, QString> expected { { u"A1"_s, u"N°"_s }, { u"B1"_s, u"NOM"_s } };
        for (int i = 0; i < names.size(); ++i) {
            expected.insert(u"A%1"_s.arg(i + 2), u"#%1"_s.arg(i + 1));
            expected.insert(u"B%1"_s.arg(i + 2), names.at(i));
        }
        QCOMPARE(book.cells(1), expected);
    }

    void onlyWholeNumbersAreNumbers()
    {
        const Unpacked book(
            written({ members({ { u"007"_s, u"12"_s }, { u"0"_s }, { u"1 000"_s }, { u"1e3"_s }, { u"1234567890123456"_s } }) }));
        const auto cells = book.cells(1);
        QCOMPARE(cells.value(u"A2"_s), u"007"_s);
        QCOMPARE(cells.value(u"B2"_s), u"12"_s);
        QCOMPARE(cells.value(u"A3"_s), u"#0"_s);
        QCOMPARE(cells.value(u"A4"_s), u"1 000"_s);
        QCOMPARE(cells.value(u"A5"_s), u"1e3"_s);
        QCOMPARE(cells.value(u"A6"_s), u"1234567890123456"_s);
    }

    void charactersThatXmlForbidsAreLeftOut()
    {
        const QString forbidden = u"a\x01\x0B\x1F"_s + QChar(0xFFFF) + QChar(0xFFFE) + u"b\r\nc\td"_s;
        const Unpacked book(written({ members({ { u"1"_s, forbidden } }) }));
        QCOMPARE(book.cells(1).value(u"B2"_s), u"ab\nc\td"_s);
    }

    void theHeadingsStayInSightAndFilter()
    {
        const Unpacked book(
            written({ members({ { u"1"_s, u"a"_s }, { u"2"_s, u"b"_s } }), { u"Sans"_s, {}, { {}, {} }, { { u"x"_s } } } }));
        const auto sheet = book.part(u"xl/worksheets/sheet1.xml"_s);
        QVERIFY(sheet.contains("<autoFilter ref=\"A1:B3\"/>"));
        QVERIFY(sheet.contains("ySplit=\"1\"") && sheet.contains("state=\"frozen\""));
        QVERIFY(book.part(u"xl/styles.xml"_s).contains("<b/>"));
        QVERIFY(!book.part(u"xl/worksheets/sheet2.xml"_s).contains("autoFilter"));
        QCOMPARE(book.cells(2), (QMap<QString, QString> { { u"A1"_s, u"x"_s } }));
    }

    void everyPrintedPageBearsTheMarks()
    {
        auto table = members({ { u"1"_s, u"a"_s } });
        table.marks = { u"exercice"_s, u"noms & coordonnées"_s };
        const Unpacked book(written({ table }));
        const auto sheet = QString::fromUtf8(book.part(u"xl/worksheets/sheet1.xml"_s));
        QVERIFY2(sheet.contains(u"<oddHeader>&amp;Cexercice · noms &amp;&amp; coordonnées</oddHeader>"_s), qUtf8Printable(sheet));
    }

    void thePropertiesNameNobody()
    {
        const auto core = QString::fromUtf8(Unpacked(written({ members({}) })).part(u"docProps/core.xml"_s));
        QVERIFY(core.contains(u"<dc:title>Papiers</dc:title>"_s));
        QVERIFY(core.contains(u"<dc:creator></dc:creator>"_s) && core.contains(u"<cp:lastModifiedBy></cp:lastModifiedBy>"_s));
        QCOMPARE(core.count(u"2026-06-27T14:00:00Z"_s), 2);
    }

    void theSameTablesGiveTheSameBytes()
    {
        const auto table = members({ { u"1"_s, u"a"_s } });
        QCOMPARE(written({ table }), written({ table }));
    }

    void sheetsHaveNamesThatExcelAllows()
    {
        const auto named = [](const QStringList &titles) {
            QList<WrittenTable> tables;
            for (const auto &title : titles)
                tables.append({ title, {}, { { u"A"_s } }, { { u"x"_s } } });
            return tables;
        };
        const auto face = u"\U0001F600"_s;
        const auto tables = named({ u"Les décisions"_s, u"LES DÉCISIONS"_s, u"a[b]:c*d?e/f\\g"_s, {}, u"'"_s, u"D'ici"_s, u"history"_s,
            QString(40, u'x'), QString(40, u'x'), QString(30, u'y') + face, u"A1"_s, u"2026"_s, u"  "_s });
        const auto names = sheetNames(tables);
        QCOMPARE(names.size(), tables.size());
        QSet<QString> different;
        for (const auto &name : names) {
            QVERIFY2(!name.isEmpty() && name.size() <= 31 && name == name.trimmed(), qUtf8Printable(name));
            QVERIFY2(!name.contains(QRegularExpression(u"[\\[\\]:*?/\\\\']"_s)), qUtf8Printable(name));
            different.insert(name.toCaseFolded());
        }
        QCOMPARE(different.size(), names.size());
        QCOMPARE(names.first(), u"Les décisions"_s);
        QVERIFY(!different.contains(u"history"_s) && !different.contains(u"a1"_s));
        QCOMPARE(names.at(9), QString(30, u'y'));
        const auto book = QString::fromUtf8(Unpacked(written(tables)).part(u"xl/workbook.xml"_s));
        for (const auto &name : names)
            QVERIFY2(book.contains(u"<sheet name=\"%1\""_s.arg(name)), qUtf8Printable(name));
    }

    void aNameOfASheetEndsAfterAWord()
    {
        const WrittenTable decisions { u"Les décisions, mission par mission"_s, {}, { { u"A"_s } }, { { u"x"_s } } };
        QCOMPARE(
            sheetNames({ decisions, decisions }), QStringList({ u"Les décisions, mission par…"_s, u"Les décisions, mission par… (2)"_s }));
    }

    void aRowIsAsHighAsItsLines_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<int>("lines");
        QTest::newRow("one") << u"un nom"_s << 1;
        QTest::newRow("line feeds") << u"un\ndeux\ntrois"_s << 3;
        QTest::newRow("too long for the widest column") << u"mot "_s.repeated(40).trimmed() << 3;
        QTest::newRow("without a space") << QString(130, u'x') << 3;
        QTest::newRow("higher than any row may be") << u"un\n"_s.repeated(60) << 27;
    }

    void aRowIsAsHighAsItsLines()
    {
        QFETCH(const QString, cell);
        QFETCH(const int, lines);
        const auto sheet = QString::fromUtf8(
            Unpacked(written({ members({ { u"1"_s, cell }, { u"2"_s, u"b"_s } }) })).part(u"xl/worksheets/sheet1.xml"_s));
        static const QRegularExpression row(u"<row r=\"2\"[^>]* ht=\"([0-9]+)"_s);
        const auto height = row.match(sheet).captured(1);
        QCOMPARE(height.isEmpty() ? 1 : height.toInt() / 15, lines);
        QVERIFY(!sheet.contains(QRegularExpression(u"<row r=\"3\"[^>]* ht="_s)));
    }

    void aWideTableIsPrintedAcross()
    {
        const auto sheetOf = [this](int columns) {
            WrittenTable table { u"Large"_s, {}, {}, { QStringList(columns, QString(30, u'x')) } };
            table.columns.resize(columns);
            return Unpacked(written({ table })).part(u"xl/worksheets/sheet1.xml"_s);
        };
        QVERIFY(sheetOf(8).contains("orientation=\"landscape\""));
        QVERIFY(!sheetOf(3).contains("orientation=\"landscape\""));
    }

    void aCellTooLongIsRefusedRatherThanCut()
    {
        auto table = members({ { u"1"_s, QString(maxXlsxCell, u'a') } });
        QVERIFY(xlsxBytes({ table }, {}, someTime).has_value());
        table.rows.append({ u"2"_s, QString(maxXlsxCell + 1, u'a') });
        const Error expected { ErrorKind::TextTooLong, { u"NOM"_s, u"32767"_s }, Place { u"Membres"_s, 3, 2 } };
        QCOMPARE(xlsxBytes({ table }, {}, someTime).error(), expected);
        QCOMPARE(xlsxBytes({}, {}, someTime).error().kind, ErrorKind::PaperWithoutTable);
    }

    void whatTheLibraryRefusesIsTold()
    {
        // An escape of seven signs for one makes it longer than the library takes.
        const auto table = members({ { u"1"_s, QString(maxXlsxCell - 7, u'a') + u"_x0041_"_s } });
        QCOMPARE(xlsxBytes({ table }, {}, someTime).error().kind, ErrorKind::FileUnwritable);
    }

    void nothingIsLeftInTheFolderInMemory()
    {
        const QTemporaryDir own(volatileFolder() + u"/boucle-test-XXXXXX"_s);
        const auto runtime = qgetenv("XDG_RUNTIME_DIR");
        const auto temporary = qgetenv("TMPDIR");
        qputenv("XDG_RUNTIME_DIR", own.path().toLocal8Bit());
        qputenv("TMPDIR", own.path().toLocal8Bit());
        if (volatileFolder() != own.path())
            QSKIP("this machine keeps no folder in memory");
        QFileSystemWatcher watcher({ own.path() });
        QSignalSpy changes(&watcher, &QFileSystemWatcher::directoryChanged);
        const auto bytes = written({ members({ { u"1"_s, u"a"_s } }) });
        QVERIFY(!bytes.isEmpty());
        QVERIFY(!changes.isEmpty() || changes.wait()); // it was there
        QVERIFY(QDir(own.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot));
        qputenv("XDG_RUNTIME_DIR", runtime);
        qputenv("TMPDIR", temporary);
    }
};

QTEST_GUILESS_MAIN(XlsxTest)
#include "xlsxtest.moc"
