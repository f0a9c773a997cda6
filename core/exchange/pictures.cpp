// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pictures.h"

#include <QList>

#include <algorithm>

namespace {

bool mayBePicture(QChar c)
{
    return c.isSurrogate() || c.category() == QChar::Symbol_Other;
}

/** A sign of its own, the colour of a skin, or a letter of a flag. */
bool isPicture(char32_t code)
{
    const auto category = QChar::category(code);
    return category == QChar::Symbol_Other || (category == QChar::Symbol_Modifier && code > 0xFFFF);
}

} // namespace

QString withoutPictures(const QString &folded)
{
    if (std::none_of(folded.cbegin(), folded.cend(), mayBePicture))
        return folded;
    QString words;
    for (const char32_t code : folded.toUcs4()) {
        if (!isPicture(code))
            words += QChar::fromUcs4(code);
    }
    words = words.simplified();
    return words.isEmpty() ? folded : words;
}
