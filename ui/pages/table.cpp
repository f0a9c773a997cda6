// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/table.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace {

constexpr PaperLook headLook { 9.5, PaperFace::Bold };
constexpr PaperLook cellLook { 10.5, PaperFace::Regular };
constexpr PaperLook strongLook { 10.5, PaperFace::Bold };
constexpr PaperLook tickLook { 15, PaperFace::Regular }; // of a box alone in its cell, to tick by hand
constexpr QStringView tickBox = u"\u25A1";
constexpr double gap = 3; // between the words of two columns
constexpr double usualPitch = 7.6; // of the lines to write on
constexpr double narrowestPitch = 6.4;
constexpr double widestPitch = 10;
constexpr double codeBoxWidth = 10;
constexpr qsizetype mostRowsOfAPage = 50;

struct CellLine {
    QString text;
    PaperLook look;
};

using CellLines = QList<CellLine>;

class TableWriter {
public:
    TableWriter(PageWriter &writer, const PaperTable &table, AfterTable after)
        : m_writer(writer)
        , m_table(table)
        , m_after(after)
        , m_padding(writer.air(1.6))
        , m_leading(1 + writer.air(0.3))
    {
        double left = writer.sheet().inner();
        double weights = 0;
        for (const auto &column : table.columns) {
            left -= column.width;
            weights += column.width > 0 ? 0 : column.weight;
        }
        double x = PaperSheet::left;
        for (const auto &column : table.columns) {
            m_lefts.append(x);
            m_widths.append(column.width > 0 ? column.width : left * column.weight / weights);
            x += m_widths.last();
        }
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            m_heads.append(broken(table.columns.at(i).heading, i, headLook, headLook));
    }

    /**
     * Of the head and of what stands below it on the same page: the whole grid where there is one and a page holds it, else the
     * first two rows (three, where there are no more), the first one, or the beginning of one that no page holds.
     */
    double leastHeight()
    {
        if (m_table.rows.isEmpty())
            return 0;
        if (const auto whole = leastWhole(); whole && *whole <= headHeight() + room())
            return *whole;
        const auto rows = m_table.rows.size();
        const auto first = heightOf(linesOf(m_table.rows.first()));
        double together = first;
        for (qsizetype i = 1; i < (rows <= 3 ? rows : 2); ++i)
            together += heightOf(linesOf(m_table.rows.at(i)));
        if (together <= room())
            return headHeight() + together;
        return headHeight() + (first <= room() ? first : leastPiece());
    }

    void write()
    {
        if (m_table.rows.isEmpty())
            return;
        m_writer.ensure(leastHeight());
        spreadLines();
        writeHead();
        for (qsizetype i = 0; i < m_table.rows.size(); ++i) {
            if (i > 0 && i + 2 == m_table.rows.size())
                keepTogether(m_table.rows.at(i), m_table.rows.last());
            writeRow(m_table.rows.at(i));
        }
        m_writer.skip(m_writer.air(4));
    }

private:
    /** What a page has below the head. */
    double room() const { return m_writer.limit() - m_writer.nextTop() - headHeight(); }
    double leastPiece() const { return 2 * pitch() + 2 * m_padding; }
    double pitch() const { return TextMeasure::pitch(cellLook, m_leading); }
    /** The words of a column begin at the sheet's margin in the first one, and away from the line elsewhere. */
    double wordsLeft(qsizetype column) const { return m_lefts.at(column) + (column == 0 ? 0 : gap / 2); }
    double wordsWidth(qsizetype column) const
    {
        return m_lefts.at(column) + m_widths.at(column) - wordsLeft(column) - (column + 1 < m_lefts.size() ? gap / 2 : 0);
    }

    CellLines broken(const QString &text, qsizetype column, const PaperLook &first, const PaperLook &others)
    {
        CellLines lines;
        for (const auto &part : text.split(u'\n')) {
            const auto &look = lines.isEmpty() ? first : others;
            for (const auto &line : m_writer.measure().wrap(part, look, wordsWidth(column)))
                lines.append({ line.text, look });
        }
        return lines;
    }

    QList<CellLines> linesOf(const QStringList &row)
    {
        QList<CellLines> cells;
        for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
            const auto &column = m_table.columns.at(i);
            const auto &usual = column.isStrong || column.startsStrong ? strongLook : cellLook;
            const auto &first = row.value(i) == tickBox ? tickLook : usual;
            cells.append(broken(row.value(i), i, first, column.isStrong ? strongLook : cellLook));
        }
        return cells;
    }

    double heightOf(const QList<CellLines> &cells) const
    {
        double height = 0;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const auto dotted = cells.at(i).isEmpty() ? m_table.columns.at(i).dottedLines : 0;
            height = std::max({ height, double(cells.at(i).size()) * pitch() + 2 * m_padding, dotted * m_dottedPitch + m_padding });
        }
        return height;
    }

    /** Of a whole grid, its lines to write on as close as may be; many rows go from page to page. */
    std::optional<double> leastWhole()
    {
        if (!m_table.hasGrid || m_table.rows.size() > mostRowsOfAPage || m_writer.spacing() == Spacing::Flowing)
            return {};
        m_dottedPitch = narrowestPitch;
        const auto whole = wholeHeight(allLines());
        m_dottedPitch = usualPitch;
        return whole;
    }

    QList<QList<CellLines>> allLines()
    {
        QList<QList<CellLines>> rows;
        for (const auto &row : m_table.rows)
            rows.append(linesOf(row));
        return rows;
    }

    double wholeHeight(const QList<QList<CellLines>> &rows) const
    {
        return std::accumulate(rows.begin(), rows.end(), headHeight(),
            [this](double height, const QList<CellLines> &cells) { return height + heightOf(cells); });
    }

    /** Where one writes, the lines stand as far apart as the page has room, or a little closer rather than on two pages. */
    void spreadLines()
    {
        if (!m_table.hasGrid || m_table.rows.size() > mostRowsOfAPage)
            return;
        const auto rows = allLines();
        const auto room = m_writer.limit() - m_writer.y() - 2; // away from the foot
        m_dottedPitch = m_after == AfterTable::Nothing ? widestPitch : usualPitch;
        while (m_dottedPitch > narrowestPitch && wholeHeight(rows) > room)
            m_dottedPitch -= 0.1;
        if (wholeHeight(rows) > room)
            m_dottedPitch = usualPitch;
    }

    double headHeight() const
    {
        qsizetype lines = 0;
        for (const auto &head : m_heads)
            lines = std::max(lines, head.size());
        return lines == 0 ? 0 : double(lines) * TextMeasure::pitch(headLook, m_leading) + 2 * m_padding;
    }

    void writeHead()
    {
        const auto top = m_writer.y();
        m_writer.rule(PaperSheet::left, top, m_writer.sheet().right(), top, 0.35);
        const auto height = headHeight();
        writeCells(m_heads, TextMeasure::pitch(headLook, m_leading));
        m_writer.moveTo(top + height);
        if (height > 0)
            m_writer.rule(PaperSheet::left, top + height, m_writer.sheet().right(), top + height, 0.35);
        writeGrid(top, top + height);
    }

    void writeCells(const QList<CellLines> &cells, double linePitch)
    {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            double y = m_writer.y() + m_padding;
            const auto align = m_table.columns.at(i).isAtRight ? TextAlign::Right : TextAlign::Left;
            for (const auto &line : cells.at(i)) {
                m_writer.line(line.text, line.look, wordsLeft(i), y + m_writer.baselineIn(line.look, linePitch), wordsWidth(i), align);
                y += linePitch;
            }
        }
    }

    void writeGrid(double top, double bottom)
    {
        for (qsizetype i = 1; m_table.hasGrid && i < m_lefts.size(); ++i)
            m_writer.rule(m_lefts.at(i), top, m_lefts.at(i), bottom, 0.18);
    }

    void writeRow(const QStringList &row)
    {
        auto left = linesOf(row);
        const auto height = heightOf(left);
        if (height <= room()) {
            turnUnless(height);
            return writePiece(left, height, row);
        }
        while (std::any_of(left.begin(), left.end(), [](const CellLines &cell) { return !cell.isEmpty(); })) {
            turnUnless(leastPiece());
            const auto fitting = qsizetype((m_writer.limit() - m_writer.y() - 2 * m_padding) / pitch());
            QList<CellLines> piece;
            for (auto &cell : left) {
                piece.append(cell.first(std::min(fitting, cell.size())));
                cell.remove(0, piece.last().size());
            }
            writePiece(piece, heightOf(piece), {});
        }
    }

    /** The last row never stands alone on its page, unless the two do not fit on one. */
    void keepTogether(const QStringList &one, const QStringList &last)
    {
        const auto height = heightOf(linesOf(one)) + heightOf(linesOf(last));
        if (height <= room())
            turnUnless(height);
    }

    /** Opens a page, with the head again, unless so many millimetres fit on this one. */
    void turnUnless(double mm)
    {
        const auto page = m_writer.pageNumber();
        m_writer.ensure(mm);
        if (m_writer.pageNumber() != page)
            writeHead();
    }

    void writePiece(const QList<CellLines> &cells, double height, const QStringList &row)
    {
        const auto top = m_writer.y();
        writeCells(cells, pitch());
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (cells.at(i).isEmpty() && row.value(i).isEmpty())
                writeDottedLines(i, top);
        }
        m_writer.moveTo(top + height);
        m_writer.rule(PaperSheet::left, top + height, m_writer.sheet().right(), top + height, 0.18);
        writeGrid(top, top + height);
    }

    /** A single line to write on is the row's own. */
    void writeDottedLines(qsizetype column, double top)
    {
        const auto &how = m_table.columns.at(column);
        const auto left = wordsLeft(column);
        for (int line = 1; how.dottedLines > 1 && line <= how.dottedLines; ++line) {
            const auto y = top + line * m_dottedPitch - 0.6;
            if (how.hasCodeBoxes)
                m_writer.box({ left, y - m_dottedPitch + 1.8, codeBoxWidth, m_dottedPitch - 1.8 }, 0.25);
            m_writer.dots(left + (how.hasCodeBoxes ? codeBoxWidth + 1.5 : 0), left + wordsWidth(column), y);
        }
    }

    PageWriter &m_writer;
    const PaperTable &m_table;
    AfterTable m_after;
    double m_padding; // above and below what a cell holds
    double m_leading;
    double m_dottedPitch = usualPitch;
    QList<double> m_lefts;
    QList<double> m_widths;
    QList<CellLines> m_heads;
};

}

void writeTable(PageWriter &writer, const PaperTable &table, AfterTable after)
{
    TableWriter(writer, table, after).write();
}

double leastHeight(PageWriter &writer, const PaperTable &table)
{
    return TableWriter(writer, table, AfterTable::More).leastHeight();
}
