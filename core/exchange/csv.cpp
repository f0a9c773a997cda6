// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// A longer value between quotes is taken for a quote that nobody closed.
constexpr qsizetype maxQuotedLength = 20'000;

} // namespace

QString CsvCell::text() const
{
    QString text = raw.toString();
    if (quoting == Quoting::QuotedWithQuotes)
        text.replace(u"\"\""_s, u"\""_s);
    return text;
}

QString CsvRow::text(qsizetype column) const
{
    return column < cells.size() ? cells[column].text() : QString();
}

bool CsvRow::isBlank() const
{
    return std::all_of(cells.begin(), cells.end(), [](const CsvCell &cell) { return cell.raw.trimmed().isEmpty(); });
}

CsvReader::CsvReader(QStringView text, QChar separator) : m_text(text), m_separator(separator.unicode()) { }

Result<bool> CsvReader::next(CsvRow &row)
{
    row.cells.clear();
    row.line = m_line;
    if (m_at >= m_text.size())
        return false;
    const qsizetype start = m_at;
    for (;;) {
        row.cells.append(readCell());
        if (m_at - start > maxRowLength) {
            const Place place { {}, row.line, {} };
            return tl::unexpected(Error { ErrorKind::LineTooLong, { QString::number(maxRowLength) }, place });
        }
        if (m_at >= m_text.size() || endLine())
            return true;
        ++m_at; // the separator
    }
}

bool CsvReader::endsCell(qsizetype at) const
{
    if (at >= m_text.size())
        return true;
    const char16_t c = m_text[at].unicode();
    return c == m_separator || c == u'\n' || c == u'\r';
}

bool CsvReader::endLine()
{
    const char16_t c = m_text[m_at].unicode();
    if (c != u'\n' && c != u'\r')
        return false;
    m_at += c == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n' ? 2 : 1;
    ++m_line;
    return true;
}

CsvCell CsvReader::readCell()
{
    if (m_at < m_text.size() && m_text[m_at] == u'"')
        if (const std::optional<CsvCell> cell = readQuoted())
            return *cell;
    const qsizetype start = m_at;
    const char16_t *text = m_text.utf16();
    const qsizetype size = m_text.size();
    qsizetype at = m_at;
    while (at < size && text[at] != m_separator && text[at] != u'\n' && text[at] != u'\r')
        ++at;
    m_at = at;
    return { m_text.sliced(start, at - start), CsvCell::Quoting::None };
}

/** Nothing where the quotes are not those of a whole cell: `"Jo" Petit`, or a quote left open. */
std::optional<CsvCell> CsvReader::readQuoted()
{
    const qsizetype start = m_at + 1;
    const qsizetype limit = std::min(m_text.size(), start + maxQuotedLength);
    CsvCell::Quoting quoting = CsvCell::Quoting::Quoted;
    int newlines = 0;
    for (qsizetype at = start; at < limit; ++at) {
        const char16_t c = m_text[at].unicode();
        if (c == u'\n' || (c == u'\r' && (at + 1 >= m_text.size() || m_text[at + 1] != u'\n')))
            ++newlines;
        if (c != u'"')
            continue;
        if (at + 1 < m_text.size() && m_text[at + 1] == u'"') {
            quoting = CsvCell::Quoting::QuotedWithQuotes;
            ++at;
            continue;
        }
        if (!endsCell(at + 1))
            return {};
        m_at = at + 1;
        m_line += newlines;
        return CsvCell { m_text.sliced(start, at - start), quoting };
    }
    return {};
}

void unwrapRow(CsvRow &row, QChar separator)
{
    if (row.cells.isEmpty() || row.cells.first().quoting == CsvCell::Quoting::None || !row.cells.first().raw.contains(separator))
        return;
    const auto isBlank = [](const CsvCell &cell) { return cell.raw.trimmed().isEmpty(); };
    if (!std::all_of(row.cells.begin() + 1, row.cells.end(), isBlank))
        return;
    row.unwrapped = row.cells.first().text();
    const int line = row.line;
    CsvReader again(row.unwrapped, separator);
    if (!again.next(row))
        row.cells.clear();
    row.line = line;
}

QString csvText(const QList<QStringList> &rows, QChar separator)
{
    const auto needsQuotes = [separator](QChar c) { return c == separator || c == u'"' || c == u'\n' || c == u'\r'; };
    QString text;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            QString cell = row[i];
            if (std::any_of(cell.cbegin(), cell.cend(), needsQuotes))
                cell = u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"';
            text += i > 0 ? separator + cell : cell;
        }
        text += u"\r\n"_s;
    }
    return text;
}
