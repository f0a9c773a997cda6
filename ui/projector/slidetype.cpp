// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/slidetype.h"

#include "ui/theme/face.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace {

QFont::Weight weightOf(SlideText kind)
{
    switch (kind) {
    case SlideText::Label:
    case SlideText::Body:
        return QFont::Medium;
    case SlideText::Heading:
    case SlideText::Name:
    case SlideText::Great:
        return QFont::Bold;
    }
    return QFont::Medium;
}

/** The pieces of a word that may stand on lines of their own: up to and with each hyphen. */
QStringList piecesOf(const QString &word)
{
    QStringList pieces;
    for (qsizetype from = 0; from < word.size();) {
        const auto hyphen = word.indexOf(u'-', from);
        const auto end = hyphen < 0 ? word.size() : hyphen + 1;
        pieces.append(word.mid(from, end - from));
        from = end;
    }
    return pieces;
}

class Breaker {
public:
    Breaker(const Setting &setting, double width) : m_metrics(fontOf(setting)), m_width(width) { }

    QStringList lines(const QString &text)
    {
        m_lines.clear();
        m_line.clear();
        for (const auto &word : text.split(u' ', Qt::SkipEmptyParts))
            addWord(word);
        endLine();
        return m_lines;
    }

private:
    bool fits(const QString &text) const { return m_metrics.horizontalAdvance(text) <= m_width; }

    void addWord(const QString &word)
    {
        const auto longer = m_line.isEmpty() ? word : m_line + u' ' + word;
        if (fits(longer)) {
            m_line = longer;
            return;
        }
        endLine();
        if (fits(word))
            m_line = word;
        else
            addPieces(word);
    }

    void addPieces(const QString &word)
    {
        for (const auto &piece : piecesOf(word)) {
            if (fits(m_line + piece)) {
                m_line += piece;
                continue;
            }
            endLine();
            if (fits(piece))
                m_line = piece;
            else
                addCharacters(piece);
        }
    }

    void addCharacters(const QString &piece)
    {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, piece);
        for (auto from = finder.position(); finder.toNextBoundary() >= 0; from = finder.position()) {
            const auto character = piece.mid(from, finder.position() - from);
            if (!m_line.isEmpty() && !fits(m_line + character))
                endLine();
            m_line += character;
        }
    }

    void endLine()
    {
        if (!m_line.isEmpty())
            m_lines.append(m_line);
        m_line.clear();
    }

    QFontMetricsF m_metrics;
    double m_width;
    QString m_line;
    QStringList m_lines;
};

}

int floorOf(SlideText kind)
{
    switch (kind) {
    case SlideText::Label:
        return 36;
    case SlideText::Body:
    case SlideText::Heading:
        return 54;
    case SlideText::Name:
    case SlideText::Great:
        return 73;
    }
    return 54;
}

Setting settingOf(SlideText kind, SlideScale scale)
{
    return settingOf(kind, scale, weightOf(kind));
}

Setting settingOf(SlideText kind, SlideScale scale, QFont::Weight weight)
{
    return { kind, qRound(floorOf(kind) * scale.factor()), weight };
}

QFont fontOf(const Setting &setting)
{
    loadFonts();
    QFont font(u"Inter"_s);
    font.setPixelSize(setting.pixels);
    font.setWeight(setting.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double widthOf(const QString &text, const Setting &setting)
{
    return QFontMetricsF(fontOf(setting)).horizontalAdvance(text);
}

double baselineOf(const Setting &setting)
{
    const QFontMetricsF metrics(fontOf(setting));
    return (setting.pitch() - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
}

QStringList brokenLines(const QString &text, const Setting &setting, double width)
{
    const auto lines = Breaker(setting, width).lines(text);
    if (lines.size() < 2)
        return lines;
    double narrow = width * (setting.kind == SlideText::Name || setting.kind == SlideText::Great ? 0.4 : 0.7);
    double wide = width;
    for (int i = 0; i < 10; ++i) {
        const double middle = (narrow + wide) / 2;
        (Breaker(setting, middle).lines(text).size() <= lines.size() ? wide : narrow) = middle;
    }
    return Breaker(setting, wide).lines(text);
}
