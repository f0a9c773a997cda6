// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pagewriter.h"

#include "core/paper/document.h"

PageWriter::PageWriter(const PaperFonts &fonts, SheetSize size, double firstTop, double nextTop, double limit, Spacing spacing)
    : m_measure(fonts)
    , m_size(size)
    , m_sheet(sheetOf(size))
    , m_y(firstTop)
    , m_nextTop(nextTop)
    , m_limit(limit)
    , m_spacing(spacing)
{
}

void PageWriter::newPage()
{
    m_pages.append(blankPage());
    m_y = m_nextTop;
    m_atTop = true;
}

void PageWriter::ensure(double mm)
{
    if (!m_atTop && m_y + mm > m_limit)
        newPage();
}

void PageWriter::line(const QString &text, const PaperLook &look, double x, double baseline, double width, TextAlign align)
{
    const auto wide = m_measure.width(text, look);
    if (align == TextAlign::Right)
        x += width - wide;
    else if (align == TextAlign::Centre)
        x += (width - wide) / 2;
    const auto top = baseline - m_measure.ascent(look);
    const QRectF rect(x, top, wide, m_measure.ascent(look) + m_measure.descent(look));
    open().page.items.append(PageText { rect, baseline, m_measure.drawn(text), look });
    m_atTop = false;
}

void PageWriter::whiteLine(const QString &text, const PaperLook &look, double x, double baseline, double width, TextAlign align)
{
    line(text, look, x, baseline, width, align);
    std::get<PageText>(open().page.items.last()).isErased = true;
}

void PageWriter::lineWithBlanks(const MeasuredLine &wrapped, const PaperLook &look, double x, double baseline)
{
    if (!wrapped.text.contains(QChar(fillIn))) {
        line(wrapped.text, look, x, baseline);
        return;
    }
    const auto space = m_measure.space(look);
    QString run;
    const auto flush = [&] {
        if (run.isEmpty())
            return;
        line(run, look, x, baseline);
        x += m_measure.width(run, look) + space;
        run.clear();
    };
    for (const auto &word : wrapped.text.split(u' ')) {
        if (!word.startsWith(QChar(fillIn))) {
            run += run.isEmpty() ? word : u' ' + word;
            continue;
        }
        flush();
        const auto blank = m_measure.width(QString(QChar(fillIn)), look);
        dots(x + 0.6, x + blank - 0.6, baseline + 0.6);
        run = word.mid(1); // a full stop, maybe
        x += blank + (run.isEmpty() ? space : 0);
    }
    flush();
}

void PageWriter::flow(const QString &text, const PaperLook &look, double x, double width, double leading)
{
    const auto pitch = TextMeasure::pitch(look, leading);
    for (const auto &part : text.split(u'\n')) {
        for (const auto &wrapped : m_measure.wrap(part, look, width)) {
            ensure(pitch);
            lineWithBlanks(wrapped, look, x, m_y + baselineIn(look, pitch));
            m_y += pitch;
        }
    }
}

void PageWriter::rule(double fromX, double fromY, double toX, double toY, double thickness)
{
    open().page.items.append(PageRule { { fromX, fromY }, { toX, toY }, thickness, RuleKind::Solid });
    m_atTop = false;
}

void PageWriter::dots(double fromX, double toX, double y)
{
    open().page.items.append(PageRule { { fromX, y }, { toX, y }, 0.3, RuleKind::Dotted });
    m_atTop = false;
}

void PageWriter::box(const QRectF &rect, double thickness)
{
    open().page.items.append(PageBox { rect, thickness });
    m_atTop = false;
}

void PageWriter::blackBox(const QRectF &rect)
{
    QPainterPath path;
    path.addRect(rect);
    shape({ path });
}

void PageWriter::shape(const PageShape &shape)
{
    open().page.items.append(shape);
    m_atTop = false;
}

void PageWriter::largeWord(const QString &text, const PaperLook &look, double centre, double baseline, double height, bool isUpsideDown)
{
    const auto wide = m_measure.width(text, look);
    const QRectF rect(centre - wide / 2, isUpsideDown ? baseline : baseline - height, wide, height);
    open().page.items.append(PageText { rect, baseline, m_measure.drawn(text), look, isUpsideDown });
    m_atTop = false;
}

void PageWriter::dashes(QPointF from, QPointF to)
{
    open().page.items.append(PageRule { from, to, 0.25, RuleKind::Dashed });
    m_atTop = false;
}

double PageWriter::baselineIn(const PaperLook &look, double pitch)
{
    const auto ascent = m_measure.ascent(look);
    return (pitch - ascent - m_measure.descent(look)) / 2 + ascent;
}

void PageWriter::rowFell(quint32 key)
{
    if (!m_pageOfRow.contains(key))
        m_pageOfRow.insert(key, pageNumber());
}
