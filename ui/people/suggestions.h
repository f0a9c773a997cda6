// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a person field offers for a task: the people that core finds, as lines of two.

#include "core/meeting/nameable.h"
#include "ui/components/suggestion.h"

#include <QList>

/** For PersonField: people by a few letters; an empty task looks at everybody alike. */
QList<Suggestion> suggestPeople(const MeetingState &state, const QString &task, const QString &letters);
