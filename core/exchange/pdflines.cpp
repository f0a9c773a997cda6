// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pdflines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double cellGap = 0.5; // of the height of a line
constexpr double wordGap = 0.12; // of the height of a word

bool breaksInsideWord(const PdfLine &line, double right)
{
    const PdfWord &last = line.words.last();
    const QString text = last.text;
    if (text.size() > 1 && u"-/\u2010\u2013"_s.contains(text.back()))
        return text[text.size() - 2].isLetterOrNumber() || text[text.size() - 2] == u'.';
    const bool isAlone = line.words.size() == 1;
    return isAlone && last.box.right() > right - line.height() && last.box.right() <= right + 1;
}

} // namespace

double PdfLine::height() const
{
    const auto byHeight = [](const PdfWord &a, const PdfWord &b) { return a.box.height() < b.box.height(); };
    return std::min_element(words.begin(), words.end(), byHeight)->box.height();
}

QString PdfLine::text() const
{
    QString text;
    for (qsizetype i = 0; i < words.size(); ++i) {
        text += words[i].text;
        if (i + 1 == words.size())
            break;
        const double gap = words[i + 1].box.left() - words[i].box.right();
        if (words[i].spaceAfter || gap > wordGap * words[i].box.height())
            text += u' ';
    }
    return text;
}

QList<PdfLine> linesOf(QList<PdfWord> words)
{
    const auto byCentre = [](const PdfWord &a, const PdfWord &b) { return a.box.center().y() < b.box.center().y(); };
    const auto byLeft = [](const PdfWord &a, const PdfWord &b) { return a.box.left() < b.box.left(); };
    std::stable_sort(words.begin(), words.end(), byCentre);
    QList<PdfLine> lines;
    for (const PdfWord &word : std::as_const(words)) {
        const double centre = word.box.center().y();
        if (lines.isEmpty() || centre - lines.last().words.last().box.center().y() > 0.3 * word.box.height())
            lines.append(PdfLine {});
        lines.last().words.append(word);
        lines.last().box |= word.box;
    }
    for (PdfLine &line : lines)
        std::stable_sort(line.words.begin(), line.words.end(), byLeft);
    return lines;
}

QList<PdfCell> cellsOf(const QList<PdfLine> &lines)
{
    QList<PdfCell> cells;
    for (const PdfLine &line : lines) {
        if (cells.isEmpty() || line.box.top() - cells.last().bottom() > cellGap * line.height())
            cells.append(PdfCell {});
        cells.last().lines.append(line);
    }
    return cells;
}

QString joinedText(const QList<PdfLine> &lines, double right)
{
    QString text;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        text += lines[i].text();
        if (i + 1 < lines.size() && !breaksInsideWord(lines[i], right))
            text += u' ';
    }
    return text;
}
