// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Somebody to be seated, with what the sharing out looks at, and the roster of those who are present.

#include "core/people/gender.h"

#include <QStringList>

/** What is not known is left empty; two texts that fold alike are the same local group, or the same task. */
struct Seatable {
    QString name; // as the printed list has it: « ABADIE Thérèse », or a pseudo
    QStringList localGroups;
    Gender gender = Gender::Unsaid;
    QStringList tasks; // that the person volunteers for
    bool operator==(const Seatable &) const = default;
};

/** A person of a roster is named by its place, from 0; the order of the rows changes nothing. */
using SeatingRoster = QList<Seatable>;

/**
 * The places of a roster in the project's order of names, which is that of the sharing out: the name as typedName() parts it,
 * then as written, then local groups, gender and tasks. People alike in all of them may change places without a trace.
 */
[[nodiscard]] QList<int> inSeatingOrder(const SeatingRoster &roster);
