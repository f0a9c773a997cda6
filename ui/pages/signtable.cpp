// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/signtable.h"

#include "ui/pages/signclosing.h"
#include "ui/pages/signplan.h"
#include "ui/pages/signrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double headHeight = 8;
constexpr double blankTitleHeight = 15.5;
constexpr double numberGap = 2.5; // between a number and what follows
constexpr double padding = 3; // at the end of the name column

class SignTableWriter {
public:
    SignTableWriter(PageWriter &writer, const SignTable &table, const QString &blankRange)
        : m_writer(writer)
        , m_table(table)
        , m_blankRange(blankRange)
        , m_look(signLook(table.isLarge))
        , m_columns(placedColumns(table.columns, m_look.letterWidth, writer.sheet()))
        , m_blankColumns(placedColumns(table.blank.columns, m_look.letterWidth, writer.sheet()))
        , m_rows(brokenRows(table.rows, m_look, nameWidth(), writer.measure()))
    {
    }

    int write()
    {
        const int before = m_writer.pageNumber() - 1;
        const auto plan = planned(before);
        int blankRows = 0;
        for (qsizetype i = 0; i < plan.size(); ++i) {
            if (i > 0)
                m_writer.newPage();
            if (!plan[i].isEmpty())
                writePage(plan[i]);
            if (plan[i].closing)
                writeClosing(m_writer, *m_table.closing, before + int(plan.size()));
            blankRows = plan[i].endBlank;
        }
        return blankRows;
    }

private:
    const PlacedColumn *nameColumn() const
    {
        const auto name = std::find_if(
            m_columns.begin(), m_columns.end(), [](const auto &placed) { return placed.column.kind == PaperColumnKind::Name; });
        return name == m_columns.end() ? nullptr : &*name;
    }
    double nameWidth() const { return nameColumn() ? nameColumn()->width - padding : m_writer.sheet().inner(); }
    double nameLeft() const { return nameColumn() ? nameColumn()->x : m_columns.first().x; }

    /** The closing has a box for each page, and pages depend on its height: asked again until both agree. */
    QList<SignPage> planned(int pagesBefore)
    {
        auto &heights = m_heights;
        for (const auto &row : m_rows)
            heights.rows.append(row.height);
        for (qsizetype i = 0; i < m_rows.size() && !m_rows.first().row->section.isEmpty(); ++i)
            addSection(i);
        heights.firstTop = m_writer.y();
        heights.nextTop = m_writer.nextTop();
        heights.limit = m_writer.limit();
        heights.blankCount = m_table.blank.count;
        QList<SignPage> plan;
        for (int pages = 1, tries = 0; tries < 4; ++tries) {
            heights.closing = m_table.closing ? closingHeight(m_writer, *m_table.closing, pages) : 0;
            plan = planSignPages(heights);
            const int now = pagesBefore + int(plan.size());
            if (now == pages)
                break;
            pages = std::max(pages, now);
        }
        return plan;
    }

    void writePage(const SignPage &page)
    {
        const bool rows = page.endRow > page.firstRow;
        writeHead(rows ? m_columns : m_blankColumns);
        if (rows)
            writeRows(page);
        if (page.endBlank > page.firstBlank) {
            if (rows)
                writeBlankTitle();
            writeBlankRows(page);
        }
        const int firstBlank = m_table.blank.firstNumber + page.firstBlank;
        auto &open = m_writer.open();
        open.range = rows ? rangeOf(page) : m_blankRange;
        open.firstRow = rows ? m_rows[page.firstRow].row->number : firstBlank;
        open.lastRow
            = page.endBlank > page.firstBlank ? m_table.blank.firstNumber + page.endBlank - 1 : m_rows[page.endRow - 1].row->number;
    }

    /** « A – D »; nothing where rows stand by local group, whose names are on the page. */
    QString rangeOf(const SignPage &page) const
    {
        if (!m_heights.startsSection.isEmpty())
            return {};
        const QString first = m_rows[page.firstRow].row->letter;
        auto end = page.endRow - 1;
        while (end > page.firstRow && m_rows[end].row->letter == QChar(supplementLetter))
            --end;
        const QString last = m_rows[end].row->letter;
        return first == last ? first : u"%1 – %2"_s.arg(first, last);
    }

    void writeHead(const QList<PlacedColumn> &columns)
    {
        const auto y = m_writer.y();
        m_writer.rule(PaperSheet::left, y, m_writer.sheet().right(), y, 0.6);
        writeHeadings(columns, y + 5.1);
        m_writer.moveTo(y + headHeight);
        m_writer.rule(PaperSheet::left, m_writer.y(), m_writer.sheet().right(), m_writer.y(), 0.35);
    }

    void writeHeadings(const QList<PlacedColumn> &columns, double baseline)
    {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const auto &[column, x, width] = columns[i];
            if (column.kind == PaperColumnKind::Number)
                m_writer.line(column.heading, m_look.heading, x, baseline, width - numberGap, TextAlign::Right);
            else
                m_writer.line(column.heading, m_look.heading, x + (hasRule(columns, i) ? 2 : 0), baseline);
        }
    }

    /** Whether a rule stands at the left of a column: not beside the numbers. */
    static bool hasRule(const QList<PlacedColumn> &columns, qsizetype i)
    {
        const auto kind = columns[i].column.kind;
        const bool ruled = kind == PaperColumnKind::Signature || kind == PaperColumnKind::Blank;
        return ruled && i > 0 && columns[i - 1].column.kind != PaperColumnKind::Number;
    }

    void writeRows(const SignPage &page)
    {
        const auto top = m_writer.y();
        QChar letter;
        for (int i = page.firstRow; i < page.endRow; ++i) {
            auto &broken = m_rows[i];
            const bool first = i == page.firstRow;
            const bool newLetter = first || broken.row->letter != letter;
            const bool titled = page.hasTitle(m_heights, i);
            if (!first)
                writeRowRule(newLetter || titled, m_columns.first().x);
            if (titled)
                writeSection(i);
            letter = broken.row->letter;
            writeRow(broken, newLetter);
            m_writer.rowFell(broken.row->key);
            m_writer.skip(broken.height);
            broken.lines = {}; // they are on the page now: a sheet of many rows holds them once
        }
        writeFrame(m_columns, top);
    }

    void addSection(qsizetype i)
    {
        const bool starts = i == 0 || m_rows[i].row->section != m_rows[i - 1].row->section;
        m_heights.startsSection.append(starts);
        const auto lines = starts ? double(sectionLines(m_rows[i].row->section, true).size()) : 0.;
        m_heights.titles.append(starts ? m_look.sectionHeight + (lines - 1) * m_look.namePitch : m_heights.titles.last());
    }

    QList<MeasuredLine> sectionLines(const QString &section, bool goesOn)
    {
        const auto title = goesOn ? m_table.sectionGoesOn.arg(section) : section;
        return m_writer.measure().wrap(title, m_look.section, nameWidth());
    }

    /** A local group's name over its rows; on the next page again. */
    void writeSection(int row)
    {
        const auto end = m_writer.y() + m_heights.titles[row];
        double y = m_writer.y() + (m_look.sectionHeight - m_look.namePitch) / 2;
        for (const auto &line : sectionLines(m_rows[row].row->section, !m_heights.startsSection[row])) {
            m_writer.line(line.text, m_look.section, nameLeft(), y + m_writer.baselineIn(m_look.section, m_look.namePitch));
            y += m_look.namePitch;
        }
        m_writer.moveTo(end);
        m_writer.rule(m_columns.first().x + 1, end, m_writer.sheet().right(), end, 0.18);
    }

    void writeRowRule(bool newLetter, double numbersAt)
    {
        const auto y = m_writer.y();
        m_writer.rule(newLetter ? PaperSheet::left : numbersAt + 1, y, m_writer.sheet().right(), y, newLetter ? 0.6 : 0.18);
    }

    void writeRow(const BrokenRow &broken, bool newLetter)
    {
        const auto top = m_writer.y() + m_look.above;
        const auto baseline = top + m_writer.baselineIn(m_look.strong, m_look.namePitch);
        if (newLetter && !broken.row->letter.isNull())
            m_writer.line(broken.row->letter, m_look.letter, PaperSheet::left, baseline);
        for (const auto &[column, x, width] : m_columns) {
            if (column.kind == PaperColumnKind::Name)
                writeLines(broken, x, top);
            else if (!broken.continued)
                writeNumber(column, x, width, baseline, broken.row->number);
        }
    }

    void writeNumber(const PaperColumn &column, double x, double width, double baseline, int number)
    {
        if (column.kind == PaperColumnKind::Number)
            m_writer.line(QString::number(number), m_look.number, x, baseline, width - numberGap, TextAlign::Right);
        else if (column.kind == PaperColumnKind::Signature)
            m_writer.line(QString::number(number), m_look.repeated, x + 1.2, m_writer.y() + 3.4);
    }

    void writeLines(const BrokenRow &broken, double x, double top)
    {
        for (const auto &line : broken.lines) {
            const auto &look = line.below.text.isEmpty() ? m_look.strong : m_look.below;
            const auto baseline = top + m_writer.baselineIn(look, line.pitch);
            double at = x;
            if (!line.strong.text.isEmpty()) {
                m_writer.line(line.strong.text, m_look.strong, at, baseline);
                at += line.strong.width + m_writer.measure().space(m_look.strong);
            }
            if (!line.plain.text.isEmpty())
                m_writer.line(line.plain.text, m_look.plain, at, baseline);
            if (!line.below.text.isEmpty())
                m_writer.line(line.below.text, m_look.below, x, baseline);
            top += line.pitch;
        }
    }

    void writeFrame(const QList<PlacedColumn> &columns, double top)
    {
        const auto y = m_writer.y();
        m_writer.rule(PaperSheet::left, y, m_writer.sheet().right(), y, 0.6);
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const auto thickness = columns[i].column.kind == PaperColumnKind::Signature ? 0.35 : 0.18;
            if (hasRule(columns, i))
                m_writer.rule(columns[i].x, top, columns[i].x, y, thickness);
        }
        m_writer.rule(m_writer.sheet().right(), top, m_writer.sheet().right(), y, 0.35);
    }

    void writeBlankTitle()
    {
        const auto y = m_writer.y();
        const auto x = m_blankColumns.size() > 1 ? m_blankColumns[1].x : PaperSheet::left;
        m_writer.line(m_table.blank.title, { 11, PaperFace::Bold }, x, y + 7);
        auto headings = m_blankColumns;
        headings.removeIf([](const auto &placed) { return placed.column.kind != PaperColumnKind::Blank; });
        for (const auto &placed : headings)
            m_writer.line(placed.column.heading, m_look.heading, placed.x + (placed.x > x ? 2 : 0), y + 13.4);
        m_writer.moveTo(y + blankTitleHeight);
        m_writer.rule(PaperSheet::left, m_writer.y(), m_writer.sheet().right(), m_writer.y(), 0.6);
    }

    void writeBlankRows(const SignPage &page)
    {
        const auto top = m_writer.y();
        for (int i = page.firstBlank; i < page.endBlank; ++i) {
            if (i > page.firstBlank)
                writeRowRule(false, m_blankColumns.first().x);
            for (const auto &[column, x, width] : m_blankColumns)
                writeNumber(column, x, width, m_writer.y() + 7.4, m_table.blank.firstNumber + i);
            m_writer.skip(SignHeights().blankRow);
        }
        writeFrame(m_blankColumns, top);
    }

    PageWriter &m_writer;
    const SignTable &m_table;
    const QString &m_blankRange;
    SignLook m_look;
    QList<PlacedColumn> m_columns;
    QList<PlacedColumn> m_blankColumns;
    QList<BrokenRow> m_rows;
    SignHeights m_heights;
};

}

int writeSignTable(PageWriter &writer, const SignTable &table, const QString &blankRange)
{
    return SignTableWriter(writer, table, blankRange).write();
}
