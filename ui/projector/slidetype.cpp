// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/slidetype.h"

#include "ui/projector/measured.h"
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

/** Breaks a text at different widths; its words are measured once. */
class Breaker {
public:
    Breaker(const QString &text, const Setting &setting) : m_setting(setting), m_space(widthOf(u" "_s, setting))
    {
        for (const auto &word : text.split(u' ', Qt::SkipEmptyParts))
            m_words.append({ word, widthOf(word, setting) });
    }

    QStringList lines(double width)
    {
        m_width = width;
        m_lines.clear();
        for (const auto &word : m_words)
            addWord(word);
        endLine();
        return m_lines;
    }

private:
    struct Word {
        QString text;
        double width;
    };

    void addWord(const Word &word)
    {
        if (!m_line.isEmpty() && m_used + m_space + word.width <= m_width) {
            m_line += u' ' + word.text;
            m_used += m_space + word.width;
            return;
        }
        endLine();
        if (word.width <= m_width)
            add(word);
        else
            addPieces(word.text);
    }

    void addPieces(const QString &word)
    {
        for (const auto &piece : piecesOf(word)) {
            const double width = widthOf(piece, m_setting);
            if (m_used + width > m_width)
                endLine();
            if (width <= m_width)
                add({ piece, width });
            else
                addCharacters(piece);
        }
    }

    void addCharacters(const QString &piece)
    {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, piece);
        for (auto from = finder.position(); finder.toNextBoundary() >= 0; from = finder.position()) {
            const auto character = piece.mid(from, finder.position() - from);
            const double width = widthOf(character, m_setting);
            if (!m_line.isEmpty() && m_used + width > m_width)
                endLine();
            add({ character, width });
        }
    }

    void add(const Word &word)
    {
        m_line += word.text;
        m_used += word.width;
    }

    void endLine()
    {
        if (!m_line.isEmpty())
            m_lines.append(m_line);
        m_line.clear();
        m_used = 0;
    }

    Setting m_setting;
    double m_space;
    QList<Word> m_words;
    double m_width = 0;
    double m_used = 0; // of the line that is begun
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
    return { kind, qRound(floorOf(kind) * scale.factor()), weight, scale.leading() };
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

double baselineOf(const Setting &setting)
{
    const QFontMetricsF metrics(fontOf(setting));
    return (setting.pitch() - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
}

QStringList brokenLines(const QString &text, const Setting &setting, double width)
{
    Breaker breaker(text, setting);
    const auto lines = breaker.lines(width);
    if (lines.size() < 2)
        return lines;
    double narrow = width * (setting.kind == SlideText::Name || setting.kind == SlideText::Great ? 0.4 : 0.7);
    double wide = width;
    for (int i = 0; i < 10; ++i) {
        const double middle = (narrow + wide) / 2;
        (breaker.lines(middle).size() <= lines.size() ? wide : narrow) = middle;
    }
    return breaker.lines(wide);
}
