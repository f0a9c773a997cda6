// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/evolve/evolve.h"

void evolve(MeetingState &state, const ProfileAdded &change, const Stamp &stamp)
{
    Profile profile { change.id.value_or(state.profiles.next()), change.person, change.task };
    profile.group = change.group;
    profile.agreement = change.agreement;
    profile.skills = change.skills;
    profile.experience = change.experience;
    profile.availability = change.availability;
    profile.commitment = change.commitment;
    profile.presenter = change.presenter;
    profile.since = stamp.at;
    state.profiles.put(profile);
}

void evolve(MeetingState &state, const ProfileCorrected &change, const Stamp &)
{
    auto *profile = state.profiles.edit(change.profile);
    if (!profile)
        return;
    if (change.clear.contains(ProfileBlank::Group))
        profile->group.reset();
    if (change.clear.contains(ProfileBlank::Presenter))
        profile->presenter.reset();
    if (change.group)
        profile->group = change.group;
    replace(profile->skills, change.skills);
    replace(profile->experience, change.experience);
    replace(profile->availability, change.availability);
    replace(profile->commitment, change.commitment);
    if (change.presenter)
        profile->presenter = change.presenter;
}

void evolve(MeetingState &state, const AgreementRecorded &change, const Stamp &)
{
    if (auto *profile = state.profiles.edit(change.profile))
        profile->agreement = change.agreement;
}

void evolve(MeetingState &state, const ProfileWithdrawn &change, const Stamp &stamp)
{
    if (auto *profile = state.profiles.edit(change.profile)) {
        profile->status = change.status;
        profile->since = stamp.at;
    }
}

void evolve(MeetingState &state, const ProfilesImported &change, const Stamp &stamp)
{
    evolve(state, PeopleImported { change.people, change.groups, {} }, stamp);
    for (auto profile : change.profiles) {
        if (profile.since == 0)
            profile.since = stamp.at;
        state.profiles.put(std::move(profile));
    }
}
