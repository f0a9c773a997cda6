// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cleantext.h"

#include <algorithm>

namespace {

bool isPlain(QChar c)
{
    const char16_t code = c.unicode();
    return (code > 0x20 && code < 0x7F) || (code > 0xAD && code < 0x300);
}

} // namespace

QString cleanText(const QString &text)
{
    const auto isEasy = [](QChar c) { return isPlain(c) || c == u' '; };
    if (std::all_of(text.cbegin(), text.cend(), isEasy))
        return text.simplified();
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
