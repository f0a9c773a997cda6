// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/sheetletter.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

const QString &sheetLetters()
{
    static const auto letters = u"ACEHJKLMPRTVWX"_s;
    return letters;
}

QChar sheetLetter(QStringView loop, QDate day, int group)
{
    const auto text = u"boucle sheet letter 1\n%1\n%2"_s.arg(loop, day.toString(Qt::ISODate));
    const auto digest = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    auto number = qFromBigEndian<quint64>(digest.constData());
    auto left = sheetLetters();
    const auto place = (std::max(group, 1) - 1) % left.size();
    for (qsizetype before = 0; before < place; ++before) {
        const auto count = quint64(left.size());
        left.remove(qsizetype(number % count), 1);
        number /= count;
    }
    return left.at(qsizetype(number % quint64(left.size())));
}

QChar sheetLetter(const MeetingState &state, int group)
{
    return sheetLetter(state.loop, state.sittings.isEmpty() ? QDate() : state.sittings.first().start.date(), group);
}

std::optional<TypedSheet> typedSheet(const QString &text)
{
    TypedSheet sheet;
    constexpr int most = 9'999;
    for (const QChar c : text) {
        if (c.isSpace() || c.isPunct() || c.isSymbol())
            continue;
        if (sheet.letter || sheet.group > most || (!c.isDigit() && !c.isLetter()))
            return {};
        if (c.isDigit())
            sheet.group = sheet.group * 10 + c.digitValue();
        else if (sheet.group > 0)
            sheet.letter = c.toUpper();
        else
            return {};
    }
    return sheet.group > 0 ? std::optional(sheet) : std::nullopt;
}

SheetMatch matchOf(const MeetingState &state, const TypedSheet &sheet)
{
    const auto groups = groupsAtWork(state);
    if (std::none_of(groups.begin(), groups.end(), [&](const SmallGroup &group) { return group.number == sheet.group; }))
        return SheetMatch::NoSuchGroup;
    if (!sheet.letter)
        return SheetMatch::WithoutLetter;
    return *sheet.letter == sheetLetter(state, sheet.group) ? SheetMatch::Same : SheetMatch::OtherLetter;
}
