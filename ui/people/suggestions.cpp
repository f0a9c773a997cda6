// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/suggestions.h"

#include <QCoreApplication>

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
