// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What an import of profiles will do, row by row, before anything is written.

#include "core/exchange/importedprofiles.h"
#include "core/exchange/mergeplan.h"
#include "core/meeting/change.h"
#include "core/meeting/state.h"

enum class ProfileMark { New, Merged, Unchanged, ToDecide };

/** What happens to one row that can be read. */
struct PlannedProfile {
    ProfileMark mark;
    Place place;
    std::optional<Error> doubt; // why it is to decide
    QList<Id<Person>> candidates; // whom a row to decide may mean
    bool operator==(const PlannedProfile &) const = default;
};

struct ProfilePlan {
    ProfilesImported change; // without profiles when nothing is to be written
    QList<PlannedProfile> rows;
    QList<Error> refused; // rows of no use, each with its place
    QList<Error> repaired; // values left out of a row that is kept
    int count(ProfileMark mark) const;
};

/**
 * Matches the rows of profiles files with a meeting: the person by e-mail, else by name and pseudo, the local group telling
 * namesakes apart; who is on no list is added as an outsider, an unknown group is created. Several candidates are to decide:
 * nothing is guessed. A decision joins the row with somebody of the meeting (`person` alone counts), or adds an outsider.
 * Errors in `refused`: UnknownTask, and what the reading refused.
 */
ProfilePlan planProfiles(const MeetingState &state, const QList<ImportedProfiles> &inputs, const QList<RowDecision> &decisions = {});
[[nodiscard]] RowKey keyOf(const ImportedProfile &row);
