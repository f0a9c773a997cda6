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

} // namespace

QString cleanText(const QString &text)
{
    if (isClean(text))
        return text;
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        if (c.isSpace() || c.category() == QChar::Other_Control)
            clean += u' ';
        else if (c.category() != QChar::Other_Format && c != QChar::ReplacementCharacter)
            clean += c;
    }
    return clean.normalized(QString::NormalizationForm_C).simplified();
}
