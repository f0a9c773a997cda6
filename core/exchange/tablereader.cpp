// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tablereader.h"

#include "core/people/cleantext.h"

#include <algorithm>

TableReader::TableReader(QStringView text, TableHeader header, QString file)
    : m_reader(text, header.separator)
    , m_header(std::move(header))
    , m_file(std::move(file))
{
}

Result<bool> TableReader::next()
{
    for (;;) {
        const Result<bool> more = m_reader.next(m_row);
        if (!more) {
            Error error = more.error();
            error.place->file = m_file;
            return tl::unexpected(error);
        }
        if (!*more)
            return false;
        if (m_row.line <= m_header.line || m_row.isBlank())
            continue;
        if (m_header.knownColumns() > 1)
            unwrapRow(m_row, m_header.separator);
        if (repeatsHeader())
            continue;
        if (++m_rows > maxRows)
            return refuse(ErrorKind::TooManyRows, { QString::number(maxRows) });
        return true;
    }
}

bool TableReader::repeatsHeader() const
{
    const auto isSame = [this](const std::optional<int> &column) {
        return !column || (*column < m_row.cells.size() && m_row.cells[*column].raw.trimmed() == m_header.names[*column]);
    };
    return std::all_of(m_header.columns.begin(), m_header.columns.end(), isSame);
}

QString TableReader::cell(ColumnKind kind) const
{
    const std::optional<int> column = m_header.column(kind);
    return column ? m_row.text(*column) : QString();
}

QString TableReader::cleanCell(ColumnKind kind, QList<Error> &lost) const
{
    const QString text = cell(kind);
    if (text.contains(QChar::ReplacementCharacter))
        lost.append({ ErrorKind::LettersLost, { text.simplified() }, place(kind) });
    return cleanText(text);
}

Place TableReader::place(ColumnKind kind) const
{
    Place place { m_file, m_row.line, {} };
    if (const std::optional<int> column = m_header.column(kind))
        place.column = *column + 1;
    return place;
}
