// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/namedtable.h"

#include "core/exchange/columnname.h"
#include "core/exchange/csv.h"
#include "core/people/cleantext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsLookedAt = 40;
constexpr int mostRows = 100'000;
constexpr QChar noSeparator = u'\x1f';

struct FoundHeader {
    QChar separator = noSeparator;
    int line = 0;
    qsizetype cells = 0;
    QList<std::optional<int>> columns;
    [[nodiscard]] qsizetype known() const { return columns.size() - columns.count(std::nullopt); }
};

FoundHeader headerOf(const CsvRow &row, QChar separator, const QList<NamedColumn> &wanted)
{
    FoundHeader header { separator, row.line, row.cells.size(), QList<std::optional<int>>(wanted.size()) };
    for (int cell = 0; cell < int(row.cells.size()); ++cell) {
        const auto name = foldedColumnName(row.text(cell));
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            const auto isName = [&](const QString &one) { return foldedColumnName(one) == name; };
            const auto &names = wanted.at(i).names;
            if (!header.columns.at(i) && std::any_of(names.begin(), names.end(), isName))
                header.columns[i] = cell;
        }
    }
    return header;
}

bool hasNeeded(const FoundHeader &header, const QList<NamedColumn> &wanted)
{
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted.at(i).presence == NamedColumn::Presence::Needed && !header.columns.at(i))
            return false;
    }
    return true;
}

/** The first line that this separator parts into all needed columns. */
std::optional<FoundHeader> headerWith(QStringView text, QChar separator, const QList<NamedColumn> &wanted)
{
    CsvReader reader(text, separator);
    CsvRow row;
    for (int i = 0; i < rowsLookedAt; ++i) {
        const auto more = reader.next(row);
        if (!more || !*more)
            return {};
        unwrapRow(row, separator);
        if (const auto header = headerOf(row, separator, wanted); hasNeeded(header, wanted))
            return header;
    }
    return {};
}

std::optional<FoundHeader> bestHeader(QStringView text, const QList<NamedColumn> &wanted)
{
    // a lone column comes first: what it holds may have commas
    std::optional<FoundHeader> best;
    for (const QChar separator : { noSeparator, QChar(u','), QChar(u';'), QChar(u'\t') }) {
        const auto header = headerWith(text, separator, wanted);
        if (header && (!best || header->known() > best->known() || (best->cells < header->cells && best->known() == header->known())))
            best = header;
    }
    return best;
}

QString neededNames(const QList<NamedColumn> &wanted)
{
    QStringList names;
    for (const auto &column : wanted) {
        if (column.presence == NamedColumn::Presence::Needed)
            names.append(column.names.first());
    }
    return names.join(u", "_s);
}

/** Fills the table row by row. */
class NamedReading {
public:
    NamedReading(NamedTable &table, FoundHeader header, const QList<NamedColumn> &wanted) : m_table(table), m_header(std::move(header))
    {
        QStringList names;
        for (const auto &column : wanted)
            names.append(column.names.first());
        m_names = names.join(u", "_s);
    }

    void read(CsvRow &row)
    {
        if (row.line <= m_header.line || row.isBlank())
            return;
        if (m_header.cells > 1)
            unwrapRow(row, m_header.separator);
        NamedRow read { row.line, {} };
        for (const auto &column : std::as_const(m_header.columns))
            read.cells.append(column ? cleanText(row.text(*column)) : QString());
        const auto surplus = std::find_if(row.cells.begin() + std::min(m_header.cells, row.cells.size()), row.cells.end(),
            [](const CsvCell &cell) { return !cell.raw.trimmed().isEmpty(); });
        if (surplus != row.cells.end()) {
            const Place place { m_table.file, row.line, int(m_header.cells) + 1 };
            m_table.refused.append({ ErrorKind::JsonUnexpected, { surplus->text(), m_names }, place });
            return;
        }
        m_table.rows.append(read);
    }

private:
    NamedTable &m_table;
    FoundHeader m_header;
    QString m_names; // of the columns that there may be
};

}

Place NamedTable::place(const NamedRow &row, int column) const
{
    const auto &at = columns.at(column);
    return { file, row.line, at ? std::optional(*at + 1) : std::nullopt };
}

Result<NamedTable> readNamedTable(QStringView text, const QString &file, const QList<NamedColumn> &wanted)
{
    const auto header = bestHeader(text, wanted);
    if (!header)
        return tl::unexpected(Error { ErrorKind::JsonMissing, { neededNames(wanted) }, Place { file, {}, {} } });
    NamedTable table { file, header->columns, {}, {} };
    NamedReading reading(table, *header, wanted);
    CsvReader reader(text, header->separator);
    CsvRow row;
    for (;;) {
        const auto more = reader.next(row);
        if (!more) {
            auto error = more.error();
            error.place->file = file;
            return tl::unexpected(error);
        }
        if (!*more)
            return table;
        if (table.rows.size() == mostRows)
            return refuse(ErrorKind::TooManyRows, { QString::number(mostRows) });
        reading.read(row);
    }
}

QStringList severalValues(const QString &cell)
{
    static const QRegularExpression separators(u"[;,|]"_s);
    QStringList values;
    for (const auto &part : cell.split(separators)) {
        if (const auto value = part.trimmed(); !value.isEmpty() && !values.contains(value))
            values.append(value);
    }
    return values;
}
