// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a field that names a local group offers.

#include "core/meeting/state.h"
#include "ui/components/suggestion.h"

#include <QList>

/** For PersonField: the local groups by a few letters of their name or town, in the order of names. */
QList<Suggestion> suggestGroups(const MeetingState &state, const QString &letters);
