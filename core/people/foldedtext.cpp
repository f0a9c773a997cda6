// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/foldedtext.h"

#include "core/people/names.h"

using namespace Qt::StringLiterals;

namespace {

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/** What stands between the words of one name: « zzcanari, zoé », « M.-A. Puech ». Other signs part names. */
bool isWithinName(QChar c)
{
    return c.isSpace() || c == u',' || c == u'.' || c == u'_' || c == u'\'' || c == u'’' || c.category() == QChar::Punctuation_Dash;
}

/** One letter as `fold` makes it, without a text of its own where it is plain. */
QString foldedLetter(QChar c)
{
    return c.unicode() < 0x80 ? QString(c.toLower()) : fold(QStringView(&c, 1));
}

}

FoldedText::FoldedText(const QString &text) : m_words(u" "_s), m_places { 0 }
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        QString letters = isOfWord(text.at(at)) ? foldedLetter(text.at(at)) : isWithinName(text.at(at)) ? u" "_s : u" | "_s;
        if (letters.startsWith(u' ') && m_words.endsWith(u' '))
            letters.remove(0, 1);
        m_words += letters;
        m_places.insert(m_places.size(), letters.size(), at);
    }
    if (!m_words.endsWith(u' ')) {
        m_words += u' ';
        m_places.append(text.size());
    }
}

FoldedText::Found FoldedText::find(const QString &folded, qsizetype from) const
{
    const auto at = folded.isEmpty() ? -1 : m_words.indexOf(u' ' + folded + u' ', from);
    if (at < 0)
        return {};
    return { at, m_places.at(at + 1), m_places.at(at + folded.size()) + 1 };
}

QString foldedWords(const QString &text)
{
    return FoldedText(text).words().trimmed();
}
