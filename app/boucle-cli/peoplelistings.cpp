// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boucle-cli/listing.h"
#include "app/boucle-cli/tr.h"
#include "core/meeting/rules.h"
#include "core/people/names.h"

#include <set>

using namespace Qt::StringLiterals;

namespace {

template <class E> QString wordIn(E value)
{
    return QString::fromUtf8(EnumNames<E>::names[static_cast<size_t>(value)]);
}

QString nameOf(const MeetingState &state, std::optional<Id<Person>> id)
{
    const auto *person = id ? state.people.find(*id) : nullptr;
    return person ? spokenName(*person) : QString();
}

QJsonArray namesOf(const MeetingState &state, const QList<Id<Person>> &ids)
{
    QJsonArray names;
    for (const auto id : ids)
        names.append(nameOf(state, id));
    return names;
}

QString joinedGroups(const MeetingState &state, const Person &person)
{
    return groupNames(state, person).join(u" ; "_s);
}

QJsonObject memberRow(const MeetingState &state, const Person &person)
{
    return {
        { u"id"_s, qint64(person.id.number()) },
        { u"family_name"_s, person.familyName },
        { u"given_name"_s, person.givenName },
        { u"pseudo"_s, person.pseudo },
        { u"name_hidden"_s, person.sharing == NameSharing::PseudoOnly },
        { u"local_group"_s, joinedGroups(state, person) },
        { u"quality"_s, person.quality },
        { u"email"_s, person.email },
        { u"phone"_s, person.phone },
        { u"gender"_s, person.gender == Gender::Unsaid ? QString() : wordIn(person.gender) },
        { u"follower"_s, person.standing == Standing::Follower },
        { u"added_on_spot"_s, person.addedOnSpot },
    };
}

QList<Person> followersOf(const MeetingState &state)
{
    QList<Person> followers;
    state.people.each([&](const Person &person) {
        if (person.standing == Standing::Follower)
            followers.append(person);
    });
    return sortedByName(std::move(followers));
}

QJsonObject profileRow(const MeetingState &state, const Profile &profile)
{
    const auto *person = state.people.find(profile.person);
    const auto *group = profile.group ? state.localGroups.find(*profile.group) : nullptr;
    return {
        { u"id"_s, qint64(profile.id.number()) },
        { u"task"_s, profile.task },
        { u"person"_s, nameOf(state, profile.person) },
        { u"family_name"_s, person ? person->familyName : QString() },
        { u"given_name"_s, person ? person->givenName : QString() },
        { u"pseudo"_s, person ? person->pseudo : QString() },
        { u"local_group"_s, group ? group->name : QString() },
        { u"agreement"_s, wordIn(profile.agreement) },
        { u"status"_s, wordIn(profile.status) },
        { u"skills"_s, profile.skills },
        { u"experience"_s, profile.experience },
        { u"availability"_s, profile.availability },
        { u"commitment"_s, profile.commitment },
        { u"presented_by"_s, nameOf(state, profile.presenter) },
        { u"email"_s, person ? person->email : QString() },
        { u"phone"_s, person ? person->phone : QString() },
    };
}

int memberCount(const MeetingState &state, Id<LocalGroup> group)
{
    int count = 0;
    state.people.each([&](const Person &person) { count += person.standing == Standing::Member && person.groups.contains(group) ? 1 : 0; });
    return count;
}

}

Listing memberListing(const MeetingState &state)
{
    Listing listing { { { u"family_name"_s, Cli::tr("Nom") }, { u"given_name"_s, Cli::tr("Prénom") }, { u"pseudo"_s, Cli::tr("Pseudo") },
                          { u"local_group"_s, Cli::tr("Groupe d’action") }, { u"quality"_s, Cli::tr("Qualité") },
                          { u"email"_s, Cli::tr("E-mail") }, { u"phone"_s, Cli::tr("Téléphone") },
                          { u"gender"_s, Cli::tr("Genre"), wordsOfCodes<Gender>() }, { u"follower"_s, Cli::tr("Abonné·e") },
                          { u"name_hidden"_s, Cli::tr("Nom caché") }, { u"added_on_spot"_s, Cli::tr("Ajout sur place") } },
        {} };
    for (const auto &person : membersOf(state))
        listing.rows.append(memberRow(state, person));
    for (const auto &person : followersOf(state))
        listing.rows.append(memberRow(state, person));
    return listing;
}

Listing localGroupListing(const MeetingState &state)
{
    Listing listing { { { u"name"_s, Cli::tr("Groupe d’action") }, { u"town"_s, Cli::tr("Ville") }, { u"members"_s, Cli::tr("Membres") },
                          { u"certification"_s, Cli::tr("Certification"), wordsOfCodes<Certification>() },
                          { u"certified_on"_s, Cli::tr("Depuis") }, { u"animators"_s, Cli::tr("Animation") } },
        {} };
    state.localGroups.each([&](const LocalGroup &group) {
        listing.rows.append({ { u"id"_s, qint64(group.id.number()) }, { u"name"_s, group.name }, { u"town"_s, group.town },
            { u"members"_s, memberCount(state, group.id) }, { u"certification"_s, wordIn(certifiedInTime(group, procedureOf(state))) },
            { u"certified_on"_s, group.certifiedOn ? group.certifiedOn->toString(Qt::ISODate) : QString() },
            { u"animators"_s, namesOf(state, group.animators) } });
    });
    return listing;
}

Listing profileListing(const MeetingState &state)
{
    Listing listing { { { u"task"_s, Cli::tr("Mission"), namesOfTasks(state) }, { u"person"_s, Cli::tr("Profil") },
                          { u"local_group"_s, Cli::tr("Proposé par") }, { u"agreement"_s, Cli::tr("Accord"), wordsOfCodes<Agreement>() },
                          { u"status"_s, Cli::tr("État"), wordsOfCodes<ProfileStatus>() }, { u"presented_by"_s, Cli::tr("Présenté par") } },
        {} };
    for (const auto &task : procedureOf(state).tasks) {
        state.profiles.each([&](const Profile &profile) {
            if (profile.task == task.code)
                listing.rows.append(profileRow(state, profile));
        });
    }
    return listing;
}

Listing smallGroupListing(const MeetingState &state)
{
    Listing listing { { { u"number"_s, Cli::tr("Petit groupe") }, { u"headcount"_s, Cli::tr("Personnes") },
                          { u"reporter"_s, Cli::tr("Rapporteur·e") }, { u"members"_s, Cli::tr("Membres") } },
        {} };
    for (const auto &group : groupsAtWork(state)) {
        listing.rows.append({ { u"number"_s, group.number }, { u"headcount"_s, group.headcount },
            { u"reporter"_s, nameOf(state, group.reporter) }, { u"members"_s, namesOf(state, group.members) } });
    }
    return listing;
}

Listing findingListing(const MeetingState &state)
{
    Listing listing { { { u"group"_s, Cli::tr("Petit groupe") }, { u"task"_s, Cli::tr("Mission"), namesOfTasks(state) },
                          { u"finding"_s, Cli::tr("Remontée"), wordsOfCodes<FindingKind>() }, { u"names"_s, Cli::tr("Noms") } },
        {} };
    std::set<int> groups;
    for (auto it = state.findings.begin(); it != state.findings.end(); ++it)
        groups.insert(it.key().group);
    for (const int group : groups) {
        for (const auto &task : procedureOf(state).tasks) { // in the order of every other list
            const auto finding = state.findings.constFind({ group, task.code });
            if (finding != state.findings.constEnd())
                listing.rows.append({ { u"group"_s, group }, { u"task"_s, task.code }, { u"finding"_s, wordIn(finding->kind) },
                    { u"names"_s, namesOf(state, finding->names) } });
        }
    }
    return listing;
}
