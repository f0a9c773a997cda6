// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/evolve/evolve.h"

void evolve(MeetingState &state, const PeopleImported &change, const Stamp &)
{
    for (const auto &group : change.groups)
        state.localGroups.put(group);
    for (const auto &person : change.people)
        state.people.put(person);
    if (!change.listed.isEmpty())
        state.listed = change.listed;
}

void evolve(MeetingState &state, const PersonAdded &change, const Stamp &)
{
    Person person { change.id.value_or(state.people.next()) };
    person.familyName = change.familyName;
    person.givenName = change.givenName;
    person.pseudo = change.pseudo;
    const bool hasName = !change.familyName.isEmpty() || !change.givenName.isEmpty();
    person.sharing = hasName ? NameSharing::Shared : NameSharing::PseudoOnly;
    person.groups = change.groups;
    person.quality = change.quality;
    person.email = change.email;
    person.phone = change.phone;
    person.standing = change.standing;
    person.addedOnSpot = change.onSpot;
    state.people.put(person);
}

void evolve(MeetingState &state, const PersonCorrected &change, const Stamp &)
{
    auto *person = state.people.edit(change.person);
    if (!person)
        return;
    replace(person->familyName, change.familyName);
    replace(person->givenName, change.givenName);
    replace(person->pseudo, change.pseudo);
    replace(person->groups, change.groups);
    replace(person->quality, change.quality);
    replace(person->email, change.email);
    replace(person->phone, change.phone);
    replace(person->sharing, change.sharing);
    person->isSharingTold |= change.sharing.has_value();
}

void evolve(MeetingState &state, const FollowerAdmitted &change, const Stamp &)
{
    if (auto *person = state.people.edit(change.person)) {
        person->standing = Standing::Member;
        person->addedOnSpot = change.onSpot;
    }
}

void evolve(MeetingState &state, const GenderStated &change, const Stamp &)
{
    if (auto *person = state.people.edit(change.person))
        person->gender = change.gender;
}

void evolve(MeetingState &state, const PersonRemoved &change, const Stamp &)
{
    state.people.remove(change.person);
    for (auto &sitting : state.sittings)
        sitting.presence.remove(presenceOf(change.person));
}

void evolve(MeetingState &state, const LocalGroupAdded &change, const Stamp &)
{
    LocalGroup group { change.id.value_or(state.localGroups.next()) };
    group.name = change.name;
    group.town = change.town;
    state.localGroups.put(group);
}

void evolve(MeetingState &state, const LocalGroupCorrected &change, const Stamp &)
{
    auto *group = state.localGroups.edit(change.group);
    if (!group)
        return;
    replace(group->name, change.name);
    replace(group->town, change.town);
    replace(group->animators, change.animators);
}

void evolve(MeetingState &state, const CertificationAnswered &change, const Stamp &)
{
    for (const auto id : change.groups) {
        if (auto *group = state.localGroups.edit(id)) {
            group->certification = change.certification;
            group->certifiedOn = change.on;
        }
    }
}
