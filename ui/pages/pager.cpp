// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pager.h"

#include "core/paper/furniture.h"
#include "ui/pages/cards.h"
#include "ui/pages/pagewriter.h"
#include "ui/pages/prose.h"
#include "ui/pages/signtable.h"
#include "ui/pages/table.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr double textWidth = 130; // of the title, beside the range
constexpr double rangeWidth = 50;
constexpr PaperLook markLook { 11, PaperFace::Bold };
constexpr PaperLook runningLook { 9, PaperFace::Regular };
constexpr PaperLook footLook { 9.5, PaperFace::Regular };
constexpr PaperLook footBold { 9.5, PaperFace::Bold };
constexpr PaperLook badgeLabel { 8, PaperFace::Regular };
constexpr PaperLook badgeValue { 28, PaperFace::Bold };
constexpr PaperLook smallBadgeValue { 18, PaperFace::Bold };
constexpr double markPitch = 5.6;

/** Draws what surrounds the blocks, once it is known how many pages there are. */
class FurnitureWriter {
public:
    FurnitureWriter(const PaperFurniture &furniture, const PaperFonts &fonts, SheetSize size)
        : m_furniture(furniture)
        , m_fonts(fonts)
        , m_size(size)
        , m_sheet(sheetOf(size))
        , m_measure(fonts)
        , m_marks(m_measure.wrap(furniture.marks.join(u" · "_s), markLook, m_sheet.inner() - 8))
        , m_running(m_measure.wrap(furniture.runningHead, runningLook, textWidth))
    {
    }

    double bannerHeight() const { return m_marks.isEmpty() ? 0 : double(m_marks.size()) * markPitch + 5; }
    double firstTop() const { return PaperSheet::top + bannerHeight(); }
    double nextTop() const
    {
        return m_furniture.isBare ? firstTop() : firstTop() + 11 + runningPitch() * (std::max(1., double(m_running.size())) - 1);
    }
    double limit() const { return m_sheet.bottom() - (m_furniture.isBare ? 0 : m_furniture.pageCount.isEmpty() ? 8 : 13); }

    /** The title of the first page, before all blocks. */
    void writeTitle(PageWriter &writer) const
    {
        if (m_furniture.isBare)
            return;
        writer.flow(m_furniture.organisation, { 11, PaperFace::Regular }, PaperSheet::left, textWidth, 1.25);
        writer.skip(0.4);
        writer.flow(m_furniture.title, { 24, PaperFace::Bold }, PaperSheet::left, textWidth, 1.25);
        writer.skip(3);
        writer.rule(PaperSheet::left, writer.y(), m_sheet.right(), writer.y(), 0.6);
        writer.skip(2.2);
    }

    PaperPage finished(const OpenPage &open, int number, int pages)
    {
        PageWriter writer(m_fonts, m_size, 0, 0, m_sheet.height, Spacing::Usual);
        writeBanner(writer);
        if (m_furniture.isBare) {
            writer.open().page.items.append(open.page.items);
            return writer.open().page;
        }
        if (number > 1)
            writeRunningHead(writer);
        writeRange(writer, open.range, number == 1);
        if (number == 1)
            writeBadges(writer);
        else
            writeSmallBadges(writer);
        writer.open().page.items.append(open.page.items);
        writeFoot(writer, open, number, pages);
        return writer.open().page;
    }

private:
    static double runningPitch() { return TextMeasure::pitch(runningLook, 1.25); }

    void writeBanner(PageWriter &writer) const
    {
        if (m_marks.isEmpty())
            return;
        const auto width = m_sheet.inner();
        const auto height = double(m_marks.size()) * markPitch + 1.6;
        writer.box({ PaperSheet::left + 0.3, PaperSheet::top + 0.3, width - 0.6, height - 0.6 }, 0.6);
        double y = PaperSheet::top + 0.8;
        for (const auto &mark : m_marks) {
            writer.line(mark.text, markLook, PaperSheet::left, y + writer.baselineIn(markLook, markPitch), width, TextAlign::Centre);
            y += markPitch;
        }
    }

    void writeRunningHead(PageWriter &writer) const
    {
        double y = firstTop();
        for (const auto &line : m_running) {
            writer.line(line.text, runningLook, PaperSheet::left, y + writer.baselineIn(runningLook, runningPitch()));
            y += runningPitch();
        }
    }

    void writeRange(PageWriter &writer, const QString &range, bool firstPage) const
    {
        if (range.isEmpty())
            return;
        PaperLook look { firstPage ? 28. : 18., PaperFace::Bold };
        if (writer.measure().width(range, look) > rangeWidth)
            look.points = 18;
        const auto baseline = firstTop() + (firstPage ? 12.6 : 5.8);
        writer.line(range, look, m_sheet.right() - rangeWidth, baseline, rangeWidth, TextAlign::Right);
    }

    /** The first badge stands out, white on black: it is what one looks for in a pile. */
    void writeBadges(PageWriter &writer) const
    {
        constexpr double width = 26;
        constexpr double height = 16.5;
        const auto top = firstTop() + 0.3;
        double x = m_sheet.right() - double(m_furniture.badges.size()) * width;
        for (const auto &badge : m_furniture.badges) {
            const auto write = writeBadgeBox(writer, badge, { x + 0.3, top, width - 0.6, height }, 0.6);
            (writer.*write)(badge.label, badgeLabel, x, top + 4.2, width, TextAlign::Centre);
            (writer.*write)(badge.value, badgeValue, x, top + 14.2, width, TextAlign::Centre);
            x += width;
        }
    }

    /** A label beside its value, in the height of the running head. */
    void writeSmallBadges(PageWriter &writer) const
    {
        constexpr double width = 26;
        constexpr double height = 9;
        const auto baseline = firstTop() + 7;
        double x = m_sheet.right() - double(m_furniture.badges.size()) * width;
        for (const auto &badge : m_furniture.badges) {
            const auto write = writeBadgeBox(writer, badge, { x + 0.3, firstTop() + 0.3, width - 0.6, height }, 0.5);
            (writer.*write)(badge.label, badgeLabel, x + 2, baseline, width - 4, TextAlign::Left);
            (writer.*write)(badge.value, smallBadgeValue, x, baseline, width - 2, TextAlign::Right);
            x += width;
        }
    }

    using LineWriter = void (PageWriter::*)(const QString &, const PaperLook &, double, double, double, TextAlign);

    /** Draws the box, and tells how its words are to be written. */
    LineWriter writeBadgeBox(PageWriter &writer, const PaperBadge &badge, const QRectF &rect, double thickness) const
    {
        const bool isFirst = &badge == &m_furniture.badges.first();
        if (!isFirst) {
            writer.box(rect, thickness);
            return &PageWriter::line;
        }
        const auto edge = thickness / 2; // as far out as the line of the boxes beside it
        writer.blackBox(rect.adjusted(-edge, -edge, edge, edge));
        return &PageWriter::whiteLine;
    }

    void writeFoot(PageWriter &writer, const OpenPage &open, int number, int pages) const
    {
        const auto baseline = m_sheet.bottom() - 3.9;
        if (open.firstRow > 0 && !m_furniture.pageCount.isEmpty()) {
            writer.box({ PaperSheet::left + 0.25, m_sheet.bottom() - 9.5, 15, 9 }, 0.5);
            writer.line(m_furniture.pageCount.arg(open.firstRow).arg(open.lastRow), footLook, PaperSheet::left + 17.5, baseline);
        } else if (!m_furniture.foot.isEmpty())
            writer.line(m_furniture.foot, footLook, PaperSheet::left, baseline);
        const auto words = m_furniture.pageNumber.arg(m_furniture.pagesBefore + number).arg(m_furniture.pagesBefore + pages);
        writer.line(words, footBold, m_sheet.right() - 40, baseline, 40, TextAlign::Right);
    }

    const PaperFurniture &m_furniture;
    const PaperFonts &m_fonts;
    SheetSize m_size;
    PaperSheet m_sheet;
    TextMeasure m_measure;
    QList<MeasuredLine> m_marks;
    QList<MeasuredLine> m_running;
};

/** One overload a kind of block. */
struct BlockWriter {
    PageWriter &writer;
    const PaperFurniture &furniture;
    int blankRows = 0;
    double below = 0; // of what follows, for a heading to stay with
    AfterTable after = AfterTable::More;

    void operator()(const PaperHeading &heading) { writeHeading(writer, heading, below); }
    void operator()(const PaperParagraph &paragraph) { writeParagraph(writer, paragraph); }
    void operator()(const PaperFields &fields) { writeFields(writer, fields); }
    void operator()(const PaperTable &table) { writeTable(writer, table, after); }
    void operator()(const PageBreak &) { writer.newPage(); }
    void operator()(const ContactAnswer &answer) { writeAnswer(writer, answer); }
    void operator()(const PaperCode &code) { writeCode(writer, code); }
    void operator()(const TableCard &card) { writeTableCard(writer, card); }
    void operator()(const NameTags &tags) { writeNameTags(writer, tags); }
    void operator()(const HandSignPoster &poster) { writeHandSigns(writer, poster); }
    void operator()(const SignTable &table) { blankRows += writeSignTable(writer, table, furniture.blankRange); }
};

/** What a heading takes with it to the next page: the first row of a table, or a whole code. */
template <class Block> double heightToKeep(PageWriter &writer, const Block &next)
{
    if constexpr (std::is_same_v<Block, CirculatingPaper::Block>) {
        if (const auto *table = std::get_if<PaperTable>(&next))
            return leastHeight(writer, *table);
        if (const auto *code = std::get_if<PaperCode>(&next))
            return codeHeight(writer, *code);
    }
    return 0;
}

/** Whether nothing more comes on the page of a block. */
template <class P> AfterTable afterBlock(const P &paper, qsizetype place)
{
    if (place + 1 == paper.blocks.size())
        return AfterTable::Nothing;
    if constexpr (std::is_same_v<P, CirculatingPaper>)
        return std::holds_alternative<PageBreak>(paper.blocks.at(place + 1)) ? AfterTable::Nothing : AfterTable::More;
    return AfterTable::More;
}

template <class P> PagedPaper layOutBlocks(const P &paper, const PaperFonts &fonts, SheetSize size, Spacing spacing)
{
    FurnitureWriter furniture(paper.furniture, fonts, size);
    PageWriter writer(fonts, size, furniture.firstTop(), furniture.nextTop(), furniture.limit(), spacing);
    furniture.writeTitle(writer);
    BlockWriter blocks { writer, paper.furniture };
    for (qsizetype i = 0; i < paper.blocks.size(); ++i) {
        blocks.below = i + 1 < paper.blocks.size() ? heightToKeep(writer, paper.blocks.at(i + 1)) : 0;
        blocks.after = afterBlock(paper, i);
        std::visit(blocks, paper.blocks.at(i));
    }

    PagedPaper paged { paper.furniture.runningHead, paper.furniture.organisation, paper.furniture.marks, {}, writer.pageOfRow(), {},
        blocks.blankRows };
    const int count = writer.pageNumber();
    int lastRow = 0;
    for (int i = 0; i < count; ++i) {
        const auto open = std::exchange(writer.pages()[i], {}); // its items are in the finished page then, once
        paged.pages.append(furniture.finished(open, i + 1, count));
        lastRow = open.lastRow > 0 ? open.lastRow : lastRow;
        paged.lastRows.append(lastRow);
    }
    return paged;
}

/** Pages that a paper has however close its lines stand. */
template <class P> qsizetype leastPages(const P &paper)
{
    const auto begins = [](const auto &block) {
        if constexpr (std::is_same_v<P, CirculatingPaper>)
            return std::holds_alternative<PageBreak>(block);
        return false;
    };
    return 1 + std::count_if(paper.blocks.begin(), paper.blocks.end(), begins);
}

/** Closer, or with grids cut between rows, where that spares a page; cards and sheets to sign keep their places as they are. */
template <class P> PagedPaper fitted(const P &paper, const PaperFonts &fonts, SheetSize size)
{
    constexpr qsizetype mostPages = 12; // of many, one more does not matter
    auto best = layOutBlocks(paper, fonts, size, Spacing::Usual);
    if (best.pages.size() > mostPages || paper.furniture.isBare || best.lastRows.last() > 0)
        return best;
    for (const auto spacing : { Spacing::Close, Spacing::Flowing }) {
        if (best.pages.size() <= leastPages(paper))
            break;
        auto other = layOutBlocks(paper, fonts, size, spacing);
        if (other.pages.size() < best.pages.size())
            best = std::move(other);
    }
    return best;
}

/** Where the running heads differ, as those of the small groups do: what stands in all of them, after the title of the first. */
QString sharedTitle(const QList<Paper> &papers)
{
    const auto separator = u" · "_s;
    const auto &first = furnitureOf(papers.first());
    const auto all = first.runningHead.split(separator);
    auto shared = all;
    for (const auto &paper : papers) {
        const auto parts = furnitureOf(paper).runningHead.split(separator);
        shared.removeIf([&](const QString &part) { return !parts.contains(part); });
    }
    if (shared != all && !shared.contains(first.title))
        shared.prepend(first.title);
    return runningHeadOf(shared);
}

}

PagedPaper layOut(const Paper &paper, const PaperFonts &fonts, SheetSize size)
{
    return std::visit([&](const auto &one) { return fitted(one, fonts, size); }, paper);
}

void append(PagedPaper &whole, const PagedPaper &one)
{
    if (whole.pages.isEmpty()) {
        whole = one;
        return;
    }
    const bool isOnBack = one.pages.size() > 1 && whole.pages.size() % 2 != 0;
    if (isOnBack)
        whole.pages.append(PaperPage { {}, whole.pages.last().size });
    whole.pages += one.pages;
    whole.lastRows.resize(whole.pages.size(), whole.lastRows.isEmpty() ? 0 : whole.lastRows.last());
}

PagedPaper layOut(const QList<Paper> &papers, const PaperFonts &fonts, SheetSize size)
{
    PagedPaper whole;
    if (papers.isEmpty())
        return whole;
    for (const auto &paper : papers)
        append(whole, layOut(paper, fonts, size));
    whole.title = sharedTitle(papers);
    return whole;
}
