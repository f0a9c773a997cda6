// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speech/typedlength.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

std::optional<int> typedLength(const QString &text)
{
    const auto typed = text.simplified().toLower();
    static const QRegularExpression inSeconds(u"^(\\d{1,4}) ?s$"_s);
    static const QRegularExpression inMinutes(u"^(\\d{1,3})(?: ?(?:min|mn|m|'|:) ?(\\d{1,2})? ?s?)?$"_s);
    if (const auto match = inSeconds.match(typed); match.hasMatch())
        return match.captured(1).toInt();
    const auto match = inMinutes.match(typed);
    if (!match.hasMatch() || match.captured(2).toInt() > 59)
        return {};
    return match.captured(1).toInt() * 60 + match.captured(2).toInt();
}
