// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/textmeasure.h"

#include "core/paper/document.h"

#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace {

constexpr double dottedWordWidth = 20; // a fillIn inside a sentence
constexpr int mostWords = 10'000; // remembered a face: a meeting's are fewer, those of a hundred thousand names take memory for nothing

}

TextMeasure::TextMeasure(const PaperFonts &fonts) : m_fonts(fonts), m_signs(fonts) { }

TextMeasure::Face &TextMeasure::faceOf(const PaperLook &look)
{
    for (auto &face : m_faces) {
        if (face.look == look)
            return face;
    }
    const QFontMetricsF metrics(paperFont(m_fonts, look));
    m_faces.push_back({ look, metrics, metrics.horizontalAdvance(u' ') / paperUnitsPerMm, {} });
    return m_faces.back();
}

double TextMeasure::wordWidth(Face &face, const QString &word)
{
    if (word.startsWith(QChar(fillIn)))
        return dottedWordWidth + (word.size() > 1 ? wordWidth(face, word.mid(1)) : 0);
    const auto known = face.words.constFind(word);
    if (known != face.words.constEnd())
        return *known;
    const auto width = face.metrics.horizontalAdvance(word) / paperUnitsPerMm;
    if (face.words.size() == mostWords)
        face.words.clear();
    face.words.insert(word, width);
    return width;
}

double TextMeasure::width(const QString &text, const PaperLook &look)
{
    auto &face = faceOf(look);
    const auto words = drawn(text).split(u' ');
    double width = double(words.size() - 1) * face.space;
    for (const auto &word : words)
        width += wordWidth(face, word);
    return width;
}

double TextMeasure::space(const PaperLook &look)
{
    return faceOf(look).space;
}

double TextMeasure::ascent(const PaperLook &look)
{
    return faceOf(look).metrics.ascent() / paperUnitsPerMm;
}

double TextMeasure::descent(const PaperLook &look)
{
    return faceOf(look).metrics.descent() / paperUnitsPerMm;
}

double TextMeasure::pitch(const PaperLook &look, double leading)
{
    return look.points * leading * 25.4 / 72;
}

QList<MeasuredLine> TextMeasure::characters(Face &face, const QString &word, double mm)
{
    QList<MeasuredLine> lines;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    MeasuredLine line;
    for (auto from = finder.position(); finder.toNextBoundary() >= 0; from = finder.position()) {
        const auto longer = line.text + word.mid(from, finder.position() - from);
        const auto width = face.metrics.horizontalAdvance(longer) / paperUnitsPerMm;
        if (!line.text.isEmpty() && width > mm) {
            lines.append(line);
            const auto alone = word.mid(from, finder.position() - from);
            line = { alone, face.metrics.horizontalAdvance(alone) / paperUnitsPerMm };
        } else {
            line = { longer, width };
        }
    }
    if (!line.text.isEmpty())
        lines.append(line);
    return lines;
}

QList<MeasuredLine> TextMeasure::pieces(Face &face, const QString &word, double mm)
{
    QList<MeasuredLine> lines;
    for (qsizetype from = 0; from < word.size();) {
        // Before the hyphen: readers of PDF take one at the end of a line for a syllable's and drop it from the name.
        const auto hyphen = word.indexOf(u'-', from + 1);
        const auto end = hyphen < 0 ? word.size() : hyphen;
        const auto piece = word.mid(from, end - from);
        from = end;
        const auto longer = lines.isEmpty() ? piece : lines.last().text + piece;
        const auto width = wordWidth(face, longer);
        if (width <= mm) {
            if (lines.isEmpty())
                lines.append(MeasuredLine {});
            lines.last() = { longer, width };
        } else if (const auto alone = wordWidth(face, piece); alone <= mm) {
            lines.append({ piece, alone });
        } else {
            lines.append(characters(face, piece, mm));
        }
    }
    return lines;
}

MeasuredLine TextMeasure::takeDash(Face &face, MeasuredLine &line, double room)
{
    const auto width = wordWidth(face, u"-"_s) + face.space;
    if (width > room || !line.text.endsWith(u" -"_s))
        return {};
    line.text.chop(2);
    line.width -= width;
    return { u"- "_s, width };
}

QList<MeasuredLine> TextMeasure::wrap(const QString &text, const PaperLook &look, double mm)
{
    QList<MeasuredLine> lines;
    if (text.isEmpty())
        return lines;
    auto &face = faceOf(look);
    MeasuredLine line;
    bool started = false;
    for (const auto &word : drawn(text).split(u' ')) {
        const auto width = wordWidth(face, word);
        if (started && line.width + face.space + width <= mm) {
            line.text += u' ' + word;
            line.width += face.space + width;
            continue;
        }
        const auto dash = started ? takeDash(face, line, mm - width) : MeasuredLine {};
        if (started)
            lines.append(line);
        started = true;
        line = { dash.text + word, dash.width + width };
        if (line.width > mm) {
            auto split = pieces(face, line.text, mm);
            line = split.takeLast();
            lines.append(split);
        }
    }
    lines.append(line);
    return lines;
}
