// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What goes on for a task once the meeting is over: who works with its pair, or who looks for volunteers (domain.md A, 4 and "Rules of a
// pair").

#include "core/people/idwords.h"

struct FollowUp {
    QList<Id<Person>> team; // the working team of the pair
    QString teamWork; // what the team is for; may be empty
    QList<Id<Person>> searchers; // they look for volunteers for a task that has no pair
    bool operator==(const FollowUp &) const = default;
};
