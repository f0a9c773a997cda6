// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Puts texts, rules and boxes on pages, one below the other, and opens pages as they are needed.

#include "ui/pages/paperpage.h"
#include "ui/pages/textmeasure.h"

#include <QHash>

enum class TextAlign { Left, Centre, Right };

/** How far apart lines and blocks stand: `Close` where that spares a page, else `Flowing`, as usual but grids go from page to page. */
enum class Spacing { Usual, Close, Flowing };

/** A page being written, with what its furniture will say. */
struct OpenPage {
    PaperPage page;
    QString range; // at the top right
    int firstRow = 0; // numbers of the rows to sign; 0 when there is none
    int lastRow = 0;
};

class PageWriter {
public:
    /** Blocks stand between `firstTop` or `nextTop` and `limit`, millimetres from the top of the sheet. */
    PageWriter(const PaperFonts &fonts, SheetSize size, double firstTop, double nextTop, double limit, Spacing spacing);

    const PaperSheet &sheet() const { return m_sheet; }
    TextMeasure &measure() { return m_measure; }
    double y() const { return m_y; }
    void moveTo(double y) { m_y = y; }
    void skip(double mm) { m_y += mm; }
    double nextTop() const { return m_nextTop; }
    double limit() const { return m_limit; }
    Spacing spacing() const { return m_spacing; }
    /** So many millimetres, or ems, of white, or less of it where things stand close. */
    double air(double usual) const { return m_spacing == Spacing::Close ? 0.65 * usual : usual; }
    /** Whether nothing stands yet on this page below its head. */
    bool atTop() const { return m_atTop; }

    void newPage();
    /** Opens a page unless `mm` still fit on this one. */
    void ensure(double mm);

    /** One line whose baseline is at `baseline`; `width` only matters when it is not aligned at the left. */
    void line(const QString &text, const PaperLook &look, double x, double baseline, double width = 0, TextAlign align = TextAlign::Left);
    /** The same in white, over what is black already. */
    void whiteLine(const QString &text, const PaperLook &look, double x, double baseline, double width, TextAlign align);
    /** A line that may hold fillIn: its dotted places are drawn. */
    void lineWithBlanks(const MeasuredLine &line, const PaperLook &look, double x, double baseline);
    /** Wrapped text from y() on, from page to page; a line feed begins a new line. */
    void flow(const QString &text, const PaperLook &look, double x, double width, double leading);
    void rule(double fromX, double fromY, double toX, double toY, double thickness);
    void dots(double fromX, double toX, double y);
    void box(const QRectF &rect, double thickness);
    void blackBox(const QRectF &rect);
    void shape(const PageShape &shape);
    /** Capitals or digits of this height around `centre`; upside down, they hang from their baseline. */
    void largeWord(const QString &text, const PaperLook &look, double centre, double baseline, double height, bool isUpsideDown = false);
    /** A line to fold or to cut along. */
    void dashes(QPointF from, QPointF to);
    /** How far below the top of a line its baseline is. */
    double baselineIn(const PaperLook &look, double pitch);

    OpenPage &open() { return m_pages.last(); }
    int pageNumber() const { return int(m_pages.size()); }
    void rowFell(quint32 key);
    QList<OpenPage> &pages() { return m_pages; }
    const QHash<quint32, int> &pageOfRow() const { return m_pageOfRow; }

private:
    OpenPage blankPage() const { return { PaperPage { {}, m_size }, {} }; }

    TextMeasure m_measure;
    SheetSize m_size;
    PaperSheet m_sheet;
    QList<OpenPage> m_pages { blankPage() };
    QHash<quint32, int> m_pageOfRow;
    double m_y;
    double m_nextTop;
    double m_limit;
    Spacing m_spacing;
    bool m_atTop = true;
};
