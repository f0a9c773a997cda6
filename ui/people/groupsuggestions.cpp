// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/groupsuggestions.h"

#include "core/people/names.h"

#include <algorithm>

QList<Suggestion> suggestGroups(const MeetingState &state, const QString &letters)
{
    const auto words = fold(letters).split(u' ', Qt::SkipEmptyParts);
    QList<Suggestion> found;
    state.localGroups.each([&](const LocalGroup &group) {
        const auto folded = fold(group.name + u' ' + group.town);
        const bool fits = std::all_of(words.begin(), words.end(),
            [&](const QString &word) { return folded.startsWith(word) || folded.contains(u' ' + word); });
        if (fits)
            found.append({ group.id.number(), group.name, group.town });
    });
    std::sort(found.begin(), found.end(), [](const Suggestion &a, const Suggestion &b) { return fold(a.title) < fold(b.title); });
    return found.mid(0, 6);
}
