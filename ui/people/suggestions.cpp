// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/suggestions.h"

#include "core/people/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

QString detailOf(const Nameable &one, const QString &task)
{
    const auto kind = [&] {
        switch (one.kind) {
        case NameableKind::ProfileOfTask:
            return QCoreApplication::translate("Suggestions", "profil de son groupe");
        case NameableKind::OtherProfile:
            return QCoreApplication::translate("Suggestions", "profil pour une autre mission");
        case NameableKind::Member:
            return QCoreApplication::translate("Suggestions", "pas encore de profil");
        }
        return QString();
    }();
    if (task.isEmpty())
        return one.groups;
    return one.groups.isEmpty() ? kind : QCoreApplication::translate("Suggestions", "%1 · %2").arg(one.groups, kind);
}

}

QList<Suggestion> suggestPeople(const MeetingState &state, const QString &task, const QString &letters)
{
    QList<Suggestion> suggestions;
    for (const auto &one : nameableFor(state, task, letters))
        suggestions.append({ one.person.number(), one.name, detailOf(one, task) });
    return suggestions;
}

QList<Suggestion> suggestGroups(const MeetingState &state, const QString &letters)
{
    constexpr qsizetype shown = 8;
    const auto wanted = fold(letters).split(u' ', Qt::SkipEmptyParts);
    QList<Suggestion> suggestions;
    state.localGroups.each([&](const LocalGroup &group) {
        const auto words = fold(QStringLiteral("%1 %2").arg(group.name, group.town)).split(u' ', Qt::SkipEmptyParts);
        const bool isFound = std::all_of(wanted.begin(), wanted.end(), [&](const QString &one) {
            return std::any_of(words.begin(), words.end(), [&](const QString &word) { return word.startsWith(one); });
        });
        if (isFound && suggestions.size() < shown)
            suggestions.append({ group.id.number(), group.name, group.town });
    });
    return suggestions;
}
