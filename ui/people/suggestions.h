// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a person field offers: the people that core finds for a task, as lines of two; or local groups, by their names.

#include "core/meeting/nameable.h"
#include "ui/components/suggestion.h"

#include <QList>

/** For PersonField: people by a few letters; an empty task looks at everybody alike. */
QList<Suggestion> suggestPeople(const MeetingState &state, const QString &task, const QString &letters);
/** Local groups of whose name or town each word of `letters` begins a word. */
QList<Suggestion> suggestGroups(const MeetingState &state, const QString &letters);
