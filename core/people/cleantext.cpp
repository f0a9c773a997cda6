// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/cleantext.h"

namespace {

bool isPlain(QChar c)
{
    const char16_t code = c.unicode();
    return (code > 0x20 && code < 0x7F) || (code > 0xAD && code < 0x300);
}

/** Most texts are: nothing rare, no blank but single ones inside. */
bool isClean(QStringView text)
{
    bool wasSpace = true;
    for (const QChar c : text) {
        const bool isSpace = c == u' ';
        if (isSpace ? wasSpace : !isPlain(c))
            return false;
        wasSpace = isSpace;
    }
    return text.isEmpty() || !wasSpace;
}

/** Parts of a picture: above the first plane, or a sign of its own, or what asks for its colours. */
bool isPicture(QChar c)
{
    return c.isSurrogate() || c.category() == QChar::Symbol_Other || c == QChar(0xFE0F);
}

/** What makes one picture of several, as in 👩‍👧, is no mark to leave out. */
bool joinsPictures(const QString &text, qsizetype at)
{
    return text[at] == QChar(0x200D) && at > 0 && at + 1 < text.size() && isPicture(text[at - 1]) && isPicture(text[at + 1]);
}

} // namespace

QString cleanText(const QString &text)
{
    if (isClean(text))
        return text;
    QString clean;
    clean.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c.isSpace() || c.category() == QChar::Other_Control)
            clean += u' ';
        else if ((c.category() != QChar::Other_Format && c != QChar::ReplacementCharacter) || joinsPictures(text, at))
            clean += c;
    }
    return clean.normalized(QString::NormalizationForm_C).simplified();
}
