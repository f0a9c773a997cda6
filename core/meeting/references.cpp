// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/references.h"

#include <algorithm>

namespace {

bool isInGroups(const MeetingState &state, Id<Person> person)
{
    bool found = false;
    state.localGroups.each([&](const LocalGroup &group) { found = found || group.animators.contains(person); });
    found = found || std::any_of(state.seating.wishes.begin(), state.seating.wishes.end(), [&](const WishedSeat &wish) {
        return wish.people.contains(person);
    });
    return found || std::any_of(state.smallGroups.begin(), state.smallGroups.end(), [&](const SmallGroup &group) {
        return group.reporter == person || group.members.contains(person);
    });
}

bool isInProfiles(const MeetingState &state, Id<Person> person)
{
    bool found = false;
    state.profiles.each([&](const Profile &profile) { found = found || profile.person == person || profile.presenter == person; });
    return found;
}

bool isInDecisions(const MeetingState &state, Id<Person> person)
{
    return std::any_of(state.deliberations.begin(), state.deliberations.end(), [&](const Deliberation &now) {
        const bool proposed = std::any_of(
            now.proposals.begin(), now.proposals.end(), [&](const Proposal &proposal) { return proposal.pair.contains(person); });
        return proposed || (now.result && now.result->names.contains(person));
    });
}

}

bool isReferredTo(const MeetingState &state, Id<Person> person)
{
    const auto names = [&](const QList<Id<Person>> &people) { return people.contains(person); };
    const auto led = [&](const Sitting &sitting) { return names(sitting.facilitators); };
    return names(state.facilitators) || std::any_of(state.sittings.begin(), state.sittings.end(), led) || state.reporter == person
        || std::any_of(state.holders.begin(), state.holders.end(), names)
        || std::any_of(state.findings.begin(), state.findings.end(), [&](const Finding &one) { return names(one.names); })
        || std::any_of(
            state.followUps.begin(), state.followUps.end(), [&](const FollowUp &one) { return names(one.team) || names(one.searchers); })
        || isInGroups(state, person) || isInProfiles(state, person) || isInDecisions(state, person);
}
