// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/latexlsxwriter.h"

#include "core/exchange/xlsx/sheetnames.h"
#include "core/exchange/xlsx/volatilefolder.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <memory>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype narrowest = 6; // in digits of the usual font
constexpr qsizetype widest = 60;
constexpr qsizetype filterButton = 3;
constexpr uint8_t textFormat = 49; // « @ »: what is typed over a cell stays a text too
constexpr uint8_t paperA4 = 9;
constexpr qsizetype widestUpright = 130; // digits side by side that are still read on a page
constexpr qsizetype mostInHeader = 255;
constexpr double linePoints = 15; // of the usual font
constexpr double highestRow = 409;

struct WorkbookDeleter {
    void operator()(lxw_workbook *book) const { lxw_workbook_free(book); }
};
using Workbook = std::unique_ptr<lxw_workbook, WorkbookDeleter>;

/** In a workbook `_x0041_` stands for a letter; a text that happens to look so is kept by its first sign. */
QByteArray utf8(const QString &text)
{
    static const QRegularExpression looksEscaped(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    return writableText(text).replace(looksEscaped, u"_x005F_"_s).toUtf8();
}

bool isNumber(const QString &cell)
{
    static const QRegularExpression digits(u"^(0|[1-9][0-9]{0,14})$"_s); // more are not held exactly
    return digits.match(cell).hasMatch();
}

qsizetype longestLine(const QString &cell)
{
    qsizetype longest = 0;
    for (const auto line : QStringView(cell).split(u'\n'))
        longest = std::max(longest, line.size());
    return longest;
}

/** Lines that a cell takes in a column of so many digits, letters being no wider: its words are kept whole. */
int linesIn(const QString &cell, qsizetype width)
{
    int lines = 0;
    for (const auto part : QStringView(cell).split(u'\n')) {
        ++lines;
        qsizetype used = 0;
        for (const auto word : part.split(u' ')) {
            if (used > 0 && used + 1 + word.size() > width) {
                ++lines;
                used = 0;
            }
            used += (used > 0 ? 1 : 0) + word.size();
            lines += int((used - 1) / width);
            used = used > width ? (used - 1) % width + 1 : used;
        }
    }
    return lines;
}

class SheetWriter {
public:
    SheetWriter(lxw_workbook *book, lxw_worksheet *sheet) : m_sheet(sheet), m_heading(newFormat(book)), m_text(newFormat(book))
    {
        format_set_bold(m_heading);
        format_set_num_format_index(m_text, textFormat);
        m_number = newFormat(book);
    }

    /** Gives the first thing that the library refused, if any. */
    lxw_error write(const WrittenTable &table)
    {
        for (const auto &headings : headingRows(table)) {
            for (qsizetype column = 0; column < headings.size(); ++column)
                writeText(column, headings.at(column), m_heading);
            ++m_row;
        }
        const bool hasHeadings = m_row > 0;
        for (const auto &row : table.rows) {
            for (qsizetype column = 0; column < row.size(); ++column)
                writeCell(column, row.at(column), table.columns.value(column).kind);
            ++m_row;
        }
        if (hasHeadings)
            keepHeadings();
        setWidths(hasHeadings ? filterButton : 0);
        for (qsizetype row = 0; row < table.rows.size(); ++row)
            setHeight(m_row - lxw_row_t(table.rows.size() - row), table.rows.at(row));
        setPage(table.marks);
        return m_error;
    }

private:
    static lxw_format *newFormat(lxw_workbook *book)
    {
        auto *format = workbook_add_format(book);
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        return format;
    }

    void writeCell(qsizetype column, const QString &cell, WrittenKind kind)
    {
        if (kind == WrittenKind::Number && isNumber(cell)) {
            note(column, cell);
            keep(worksheet_write_number(m_sheet, m_row, lxw_col_t(column), cell.toDouble(), m_number));
        } else {
            writeText(column, cell, m_text);
        }
    }

    void writeText(qsizetype column, const QString &cell, lxw_format *format)
    {
        note(column, cell);
        keep(worksheet_write_string(m_sheet, m_row, lxw_col_t(column), utf8(cell), format));
    }

    void keep(lxw_error error)
    {
        if (m_error == LXW_NO_ERROR)
            m_error = error;
    }

    void note(qsizetype column, const QString &cell)
    {
        m_longest.resize(std::max(m_longest.size(), column + 1));
        m_longest[column] = std::max(m_longest.at(column), longestLine(cell));
    }

    void keepHeadings()
    {
        worksheet_freeze_panes(m_sheet, 1, 0);
        worksheet_repeat_rows(m_sheet, 0, 0);
        worksheet_autofilter(m_sheet, 0, 0, m_row - 1, lxw_col_t(m_longest.size() - 1));
    }

    void setWidths(qsizetype more)
    {
        for (qsizetype column = 0; column < m_longest.size(); ++column) {
            const auto width = std::clamp(m_longest.at(column) + more, narrowest, widest);
            worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), double(width), nullptr);
            m_widths.append(width);
        }
    }

    /** Excel finds the height of a row of several lines when it opens the file; LibreOffice does not, and writes over the next one. */
    void setHeight(lxw_row_t row, const QStringList &cells)
    {
        int lines = 1;
        for (qsizetype column = 0; column < cells.size(); ++column)
            lines = std::max(lines, linesIn(cells.at(column), m_widths.at(column)));
        if (lines > 1)
            keep(worksheet_set_row(m_sheet, row, std::min(highestRow, lines * linePoints), nullptr));
    }

    void setPage(const QStringList &marks)
    {
        worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576"); // telephones, codes
        worksheet_set_paper(m_sheet, paperA4);
        if (std::accumulate(m_widths.begin(), m_widths.end(), qsizetype(0)) > widestUpright)
            worksheet_set_landscape(m_sheet);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_set_footer(m_sheet, "&C&P / &N");
        const auto banner = u"&C"_s + marks.join(u" · "_s).replace(u"&"_s, u"&&"_s);
        if (!marks.isEmpty())
            worksheet_set_header(m_sheet, banner.left(mostInHeader).toUtf8());
    }

    lxw_worksheet *m_sheet;
    lxw_format *m_heading;
    lxw_format *m_text;
    lxw_format *m_number = nullptr;
    lxw_row_t m_row = 0;
    QList<qsizetype> m_longest; // by column
    QList<qsizetype> m_widths; // as they were set
    lxw_error m_error = LXW_NO_ERROR;
};

Result<void> checkRow(const WrittenTable &table, const QStringList &row, qsizetype line)
{
    const auto tooLong = std::find_if(row.cbegin(), row.cend(), [](const QString &cell) { return cell.size() > maxXlsxCell; });
    if (tooLong == row.cend())
        return {};
    const auto column = tooLong - row.cbegin();
    const auto heading = table.columns.value(column).heading;
    return tl::unexpected(Error { ErrorKind::TextTooLong, { heading.isEmpty() ? table.title : heading, QString::number(maxXlsxCell) },
        Place { table.title, int(line), int(column + 1) } });
}

Result<void> check(const QList<WrittenTable> &tables)
{
    if (tables.isEmpty())
        return refuse(ErrorKind::PaperWithoutTable);
    for (const auto &table : tables) {
        const auto rows = headingRows(table) + table.rows;
        if (rows.size() > maxXlsxRows)
            return refuse(ErrorKind::TooManyRows, { QString::number(maxXlsxRows) });
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (auto checked = checkRow(table, rows.at(i), i + 1); !checked)
                return checked;
        }
    }
    return {};
}

/** Nothing where the library has no memory left. */
Workbook workbookAt(const QByteArray &path, QByteArray folder)
{
    lxw_workbook_options options {};
    options.tmpdir = folder.data();
    return Workbook(workbook_new_opt(path, &options));
}

void describe(lxw_workbook *book, const QString &title, qint64 now)
{
    auto name = writableText(title).left(mostInHeader).toUtf8();
    lxw_doc_properties properties {};
    properties.title = name.data();
    properties.created = now / 1000;
    workbook_set_properties(book, &properties);
}

lxw_error fill(lxw_workbook *book, const QList<WrittenTable> &tables)
{
    const auto names = sheetNames(tables);
    for (qsizetype i = 0; i < tables.size(); ++i) {
        auto *sheet = workbook_add_worksheet(book, names.at(i).toUtf8());
        if (!sheet)
            return LXW_ERROR_PARAMETER_VALIDATION;
        if (const auto error = SheetWriter(book, sheet).write(tables.at(i)); error != LXW_NO_ERROR)
            return error;
    }
    return LXW_NO_ERROR;
}

Result<QByteArray> bytesOf(const QList<WrittenTable> &tables, const QString &title, qint64 now)
{
    if (const auto checked = check(tables); !checked)
        return refuse(checked);
    const QTemporaryDir folder(volatileFolder() + u"/boucle-XXXXXX"_s);
    if (!folder.isValid())
        return refuse(ErrorKind::FileUnwritable, { volatileFolder(), folder.errorString() });
    const auto path = folder.filePath(u"tables.xlsx"_s);
    auto book = workbookAt(QFile::encodeName(path), QFile::encodeName(folder.path()));
    auto error = book ? fill(book.get(), tables) : LXW_ERROR_MEMORY_MALLOC_FAILED;
    if (error == LXW_NO_ERROR) {
        describe(book.get(), title, now);
        error = workbook_close(book.release());
    }
    QFile file(path);
    if (error != LXW_NO_ERROR)
        return refuse(ErrorKind::FileUnwritable, { folder.path(), QString::fromUtf8(lxw_strerror(error)) });
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorKind::FileUnwritable, { folder.path(), file.errorString() });
    return file.readAll();
}

}

void boucleWriteXlsx(Result<QByteArray> &written, const QList<WrittenTable> &tables, const QString &title, qint64 now)
{
    written = bytesOf(tables, title, now);
}
