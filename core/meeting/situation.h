// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The situation of a task: computed from the findings of every small group, never a result (domain.md A, "Step VI").

#include "core/meeting/state.h"

enum class SituationKind { Awaited, SameNames, SeveralNames, OneName, NoName };

template <> struct EnumNames<SituationKind> {
    static constexpr const char *names[] = { "awaited", "same-names", "several-names", "one-name", "no-name" };
};

/** A name and how many small groups brought it: for the console only, never for the hall. */
struct BroughtName {
    Id<Person> person;
    int groups;
    bool operator==(const BroughtName &) const = default;
};

struct Situation {
    SituationKind kind = SituationKind::Awaited;
    QList<int> awaited; // the groups that brought nothing yet
    QList<int> withoutSheet; // recorded as « pas de remontée », left out and said
    QList<int> sheets; // the groups that brought a sheet
    QList<BroughtName> names; // in the order of names
    bool operator==(const Situation &) const = default;
};

/** The situation of one task. Groups without a finding are awaited; those « sans remontée » are left out. */
Situation situationOf(const MeetingState &state, const QString &task);
/** The same from plain values: `findings` by group number; `groups` are those at work. */
Situation situationOf(const QList<int> &groups, const QMap<int, Finding> &findings);
/** The pair that every sheet agrees on, when the situation is SameNames. */
QList<Id<Person>> agreedPair(const MeetingState &state, const QString &task);
