// SPDX-License-Identifier: GPL-3.0-or-later
// The same list in every writing that spreadsheets give it: all are read alike.
#include "tests/core/exchange/importbuilders.h"

#include <QRegularExpression>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/** Cells of the made-up list, which has no line end between quotes. */
QList<QStringList> cellsOf(const QString &csv)
{
    static const QRegularExpression cell(u"(?:^|,)(\"(?:[^\"]|\"\")*\"|[^,]*)"_s);
    QList<QStringList> rows;
    for (const QString &line : csv.split(u'\n', Qt::SkipEmptyParts)) {
        QStringList cells;
        for (auto it = cell.globalMatch(line); it.hasNext();) {
            QString value = it.next().captured(1);
            if (value.startsWith(u'"'))
                value = value.sliced(1, value.size() - 2).replace(u"\"\""_s, u"\""_s);
            cells.append(value);
        }
        rows.append(cells);
    }
    return rows;
}

QString written(const QList<QStringList> &rows, QChar separator, const QString &eol)
{
    QString text;
    for (QStringList cells : rows) {
        for (QString &cell : cells)
            if (cell.contains(u'"') || cell.contains(separator))
                cell = u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"';
        text += cells.join(separator) + eol;
    }
    return text;
}

QByteArray inUtf16(const QString &text, QStringConverter::Encoding encoding, QStringConverter::Flags flags)
{
    QStringEncoder encoder(encoding, flags);
    return encoder.encode(text);
}

/** What a spreadsheet of semicolons writes when it opened a file of commas: rows whole in one cell. */
QString keptInFirstCell(const QString &csv)
{
    QString text;
    for (QString line : csv.split(u'\n', Qt::SkipEmptyParts))
        text += (line.contains(u'"') ? u'"' + line.replace(u"\""_s, u"\"\""_s) + u"\""_s : line) + u"\r\n"_s;
    return text;
}

/** The same where a semicolon in some row made it two cells, so that all rows have two. */
QString keptInTwoCells(const QString &csv, QChar separator)
{
    QList<QStringList> rows;
    for (const QString &line : csv.split(u'\n', Qt::SkipEmptyParts)) {
        QStringList cells = line.split(separator);
        cells.resize(2);
        rows.append(cells);
    }
    return written(rows, separator, u"\r\n"_s);
}

QString withColumns(const QString &csv, const QList<int> &order)
{
    QList<QStringList> rows;
    for (const QStringList &cells : cellsOf(csv)) {
        QStringList reordered;
        for (const int column : order)
            reordered.append(cells[column]);
        rows.append(reordered);
    }
    return written(rows, u',', u"\n"_s);
}

QString replaced(QString text, const QList<std::pair<QString, QString>> &changes)
{
    for (const auto &[before, after] : changes)
        text.replace(before, after);
    return text;
}

} // namespace

class SpoiledCsvTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryCharset_data();
    void readsEveryCharset() { readsTheList(); }
    void readsEveryShape_data();
    void readsEveryShape() { readsTheList(); }
    void readsEveryHeader_data();
    void readsEveryHeader() { readsTheList(); }
    void readsEveryPhone_data();
    void readsEveryPhone() { readsTheList(); }
    void readsWindows1252();

private:
    void readsTheList();
};

void SpoiledCsvTest::readsTheList()
{
    QFETCH(QByteArray, bytes);
    const ImportedPeople people = peopleOf(bytes);
    QCOMPARE(linesOf(people), membersFound());
    QCOMPARE(people.rowsRead, 7);
    QCOMPARE(people.kind, InputKind::MembersCsv);
    QVERIFY(people.refused.isEmpty());
    QVERIFY(people.repaired.isEmpty());
}

void SpoiledCsvTest::readsEveryCharset_data()
{
    const QString csv = membersCsv();
    const auto noMark = QStringConverter::Flag::Default;
    const auto mark = QStringConverter::Flag::WriteBom;
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("as the platform") << csv.toUtf8();
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + csv.toUtf8();
    QTest::newRow("UTF-16 LE with mark") << inUtf16(csv, QStringConverter::Utf16LE, mark);
    QTest::newRow("UTF-16 BE with mark") << inUtf16(csv, QStringConverter::Utf16BE, mark);
    QTest::newRow("UTF-16 LE without mark") << inUtf16(csv, QStringConverter::Utf16LE, noMark);
    QTest::newRow("UTF-16 BE without mark") << inUtf16(csv, QStringConverter::Utf16BE, noMark);
    QTest::newRow("UTF-8 taken for another") << QString::fromLatin1(csv.toUtf8()).toUtf8();
    QTest::newRow("decomposed accents") << csv.normalized(QString::NormalizationForm_D).toUtf8();
}

void SpoiledCsvTest::readsWindows1252()
{
    const QString csv = replaced(membersCsv(), { { u"Ŭ"_s, u"U"_s }, { u"⋅"_s, u"·"_s } });
    QStringList expected = membersFound();
    expected.replaceInStrings(u"Ŭ"_s, u"U"_s);
    QCOMPARE(linesOf(peopleOf(inWindows1252(csv))), expected);
}

void SpoiledCsvTest::readsEveryShape_data()
{
    const QString csv = membersCsv();
    const QList<QStringList> rows = cellsOf(csv);
    const QString semicolons = written(rows, u';', u"\r\n"_s);
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("semicolons, CRLF") << semicolons.toUtf8();
    QTest::newRow("semicolons, mark") << "\xEF\xBB\xBF" + semicolons.toUtf8();
    QTest::newRow("tabs, CR") << written(rows, u'\t', u"\r"_s).toUtf8();
    QTest::newRow("UTF-16 of tabs") << inUtf16(
        written(rows, u'\t', u"\r\n"_s), QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::newRow("title rows") << "Liste, nom, prénom;;;\r\n;;;\r\nExport du 11/03/2024;;;\r\n\r\n" + semicolons.toUtf8();
    QTest::newRow("sep= line") << "sep=;\r\n" + semicolons.toUtf8();
    QTest::newRow("empty trailing columns") << replaced(semicolons, { { u"\r\n"_s, u";;;;\r\n"_s } }).toUtf8();
    QTest::newRow("empty trailing rows") << (semicolons + u";;;;;;;;;\r\n;;;;;;;;;\r\n"_s).toUtf8();
    QTest::newRow("blank rows between") << replaced(semicolons, { { u"\r\n"_s, u"\r\n\r\n;;\r\n"_s } }).toUtf8();
    QTest::newRow("no last end of line") << csv.trimmed().toUtf8();
    QTest::newRow("rows kept in their first cell") << keptInFirstCell(csv).toUtf8();
    QTest::newRow("and empty columns") << replaced(keptInFirstCell(csv), { { u"\"\r\n"_s, u"\",,\r\n"_s } }).toUtf8();
    QTest::newRow("and empty columns of semicolons") << keptInTwoCells(csv, u';').toUtf8();
    QTest::newRow("and a row cut in two") << keptInTwoCells(replaced(csv, { { u"Lilas, "_s, u"Lilas; "_s } }), u';').toUtf8();
    QTest::newRow("and empty columns of tabs") << keptInTwoCells(csv, u'\t').toUtf8();
    QTest::newRow("a title that looks like a header") << "Nom, prénom, e-mail;;\r\n" + semicolons.toUtf8();
}

void SpoiledCsvTest::readsEveryHeader_data()
{
    const QString csv = membersCsv();
    const qsizetype end = csv.indexOf(u'\n');
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("other order, fewer columns") << withColumns(csv, { 5, 3, 2, 1, 0, 6, 4 }).toUtf8();
    QTest::newRow("capitals") << (csv.first(end).toUpper() + csv.sliced(end)).toUtf8();
    QTest::newRow("no accents") << (replaced(csv.first(end),
                                        { { u"Prénom"_s, u"prenom"_s }, { u"Téléphone"_s, u"telephone"_s },
                                            { u"l’actualité"_s, u"l'actualite"_s }, { u"E-mail"_s, u"email"_s } })
        + csv.sliced(end))
                                       .toUtf8();
    QTest::newRow("blanks and colons") << replaced(csv, { { u",Nom,Prénom,"_s, u", Nom : ,Prénom\u00A0,"_s } }).toUtf8();
}

void SpoiledCsvTest::readsEveryPhone_data()
{
    const QString csv = membersCsv();
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("without plus") << replaced(csv, { { u",+"_s, u","_s } }).toUtf8();
    QTest::newRow("with spaces")
        << replaced(csv, { { u"+336"_s, u"+33 6 "_s }, { u"+331"_s, u"+33\u00A01\u202F"_s }, { u"+262692"_s, u"+262 692 "_s } }).toUtf8();
    QTest::newRow("as people write them") << replaced(csv,
        { { u"+33612345678"_s, u"06 12 34 56 78"_s }, { u"+33198765432"_s, u"01.98.76.54.32"_s },
            { u"+262692000111"_s, u"0692-00-01-11"_s },
            { u"+32475"_s, u"0032 475 "_s } }).toUtf8();
    QTest::newRow("as numbers") << replaced(csv,
        { { u"+33612345678"_s, u"612345678"_s }, { u"+33198765432"_s, u"33198765432.0"_s },
            { u"+262692000111"_s, u"2.62692000111E+11"_s } })
                                       .toUtf8();
    QTest::newRow("kept as text")
        << replaced(csv, { { u"+33612345678"_s, u"'+33612345678"_s }, { u"+33198765432"_s, u"\"=\"\"+33198765432\"\"\""_s } }).toUtf8();
    QTest::newRow("with the zero of home") << replaced(csv, { { u"+336"_s, u"+33 (0)6"_s } }).toUtf8();
}

QTEST_GUILESS_MAIN(SpoiledCsvTest)
#include "spoiledcsvtest.moc"
