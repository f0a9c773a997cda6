// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/profileplan.h"

#include "core/exchange/rowdigest.h"
#include "core/meeting/naming.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Error at(Error error, const Place &place)
{
    error.place = place;
    return error;
}

/** The words by which naming finds a person: given and family name, or the pseudo. */
QString calledAs(const ImportedProfile &row)
{
    const auto name = u"%1 %2"_s.arg(row.givenName, row.familyName).trimmed();
    return name.isEmpty() ? row.pseudo : name;
}

std::optional<Id<Person>> withEmail(const MeetingState &state, const QString &email)
{
    std::optional<Id<Person>> found;
    state.people.each([&](const Person &person) {
        if (!found && !email.isEmpty() && person.email == email)
            found = person.id;
    });
    return found;
}

/** A profile with what a row says of it; texts that the row leaves empty stay. */
Profile filledIn(Profile profile, const ImportedProfile &row)
{
    const auto fill = [](QString &text, const QString &told) { text = told.isEmpty() ? text : told; };
    fill(profile.skills, row.skills);
    fill(profile.experience, row.experience);
    fill(profile.availability, row.availability);
    fill(profile.commitment, row.commitment);
    if (row.agreement != Agreement::ToConfirm)
        profile.agreement = row.agreement;
    return profile;
}

/** Fills one plan, row after row; what earlier rows add is known to later ones. */
class Planner {
public:
    Planner(const MeetingState &state, const QList<RowDecision> &decisions) : m_state(state), m_decisions(decisions) { }

    void take(const ImportedProfile &row)
    {
        const auto task = taskNamed(procedureOf(m_state), row.task);
        if (!task) {
            m_plan.refused.append(at(task.error(), row.place));
            return;
        }
        const auto person = decidedPerson(row, *task);
        if (!person) {
            m_plan.rows.append({ ProfileMark::ToDecide, row.place, at(person.error(), row.place), peopleNamed(m_state, calledAs(row)) });
            return;
        }
        const auto group = row.localGroup.isEmpty() ? std::nullopt : std::optional(groupOf(row.localGroup));
        const auto known = *person;
        const auto id = known ? *known : addOutsider(row, group);
        const bool completes = known && completeContact(id, row);
        m_plan.rows.append({ place(row, *task, id, group, completes), row.place, {}, {} });
    }

    ProfilePlan finish(QStringList sources)
    {
        m_plan.change.profiles = m_profiles.values();
        m_plan.change.people = m_people.values();
        m_plan.change.groups = m_groups;
        m_plan.change.sources = std::move(sources);
        return std::move(m_plan);
    }

    void noteRefused(const QList<Error> &refused) { m_plan.refused.append(refused); }
    void noteRepaired(const QList<Error> &repaired) { m_plan.repaired.append(repaired); }

private:
    /** Whom the row means, by what was decided where there is a doubt. */
    Result<std::optional<Id<Person>>> decidedPerson(const ImportedProfile &row, const QString &task) const
    {
        const auto found = personOf(row);
        if (found)
            return found;
        if (const auto known = withThisProfile(row, task))
            return known;
        const auto key = keyOf(row);
        const auto decision
            = std::find_if(m_decisions.begin(), m_decisions.end(), [&](const RowDecision &one) { return one.row == key && one.choice; });
        if (decision == m_decisions.end())
            return found;
        if (*decision->choice == Choice::AddNew)
            return std::optional<Id<Person>>();
        return decision->person && m_state.people.find(*decision->person) ? Result<std::optional<Id<Person>>>(decision->person) : found;
    }

    /** The one of several of whom all this is known, as when the same file comes again. */
    std::optional<Id<Person>> withThisProfile(const ImportedProfile &row, const QString &task) const
    {
        const auto group = row.localGroup.isEmpty() ? std::nullopt : std::optional(localGroupNamed(m_state, row.localGroup));
        for (const auto id : peopleNamed(m_state, calledAs(row))) {
            const auto *known = profileOf(m_state, id, task);
            if (known && filledIn(*known, row) == *known && (!group || (*group && known->group == **group)))
                return id;
        }
        return {};
    }

    /** The person meant, nobody known, or that several are. */
    Result<std::optional<Id<Person>>> personOf(const ImportedProfile &row) const
    {
        if (const auto found = withEmail(m_state, row.email))
            return found;
        auto found = personNamed(m_state, calledAs(row));
        if (!found && found.error().kind == ErrorKind::AmbiguousPerson && !row.localGroup.isEmpty()) {
            const auto inGroup = personNamed(m_state, u"%1 (%2)"_s.arg(calledAs(row), row.localGroup));
            if (inGroup || inGroup.error().kind == ErrorKind::AmbiguousPerson)
                found = inGroup; // where none is of that group, any of them may be put forward by another one
        }
        if (found)
            return std::optional(*found);
        if (found.error().kind == ErrorKind::UnknownPerson)
            return std::optional<Id<Person>>();
        return refuse(found);
    }

    Id<LocalGroup> groupOf(const QString &name)
    {
        if (const auto known = localGroupNamed(m_state, name))
            return *known;
        LocalGroup group { m_state.localGroups.next() };
        group.name = name;
        m_state.localGroups.put(group);
        m_groups.append(group);
        return group.id;
    }

    Id<Person> addOutsider(const ImportedProfile &row, std::optional<Id<LocalGroup>> group)
    {
        Person person { m_state.people.next() };
        person.familyName = row.familyName;
        person.givenName = row.givenName;
        person.pseudo = row.pseudo;
        person.sharing = (row.familyName + row.givenName).isEmpty() ? NameSharing::PseudoOnly : NameSharing::Shared;
        if (group)
            person.groups = { *group };
        person.email = row.email;
        person.phone = row.phone;
        person.standing = Standing::Outsider;
        keep(person);
        return person.id;
    }

    /** A contact that the list lacked; one that it has stays. */
    bool completeContact(Id<Person> id, const ImportedProfile &row)
    {
        auto person = *m_state.people.find(id);
        if (person.email.isEmpty())
            person.email = row.email;
        if (person.phone.isEmpty())
            person.phone = row.phone;
        if (person == *m_state.people.find(id))
            return false;
        keep(person);
        return true;
    }

    void keep(const Person &person)
    {
        m_state.people.put(person);
        m_people.insert(person.id, person);
    }

    std::optional<Id<Person>> presenterOf(const ImportedProfile &row)
    {
        if (row.presentedBy.isEmpty())
            return {};
        if (const auto found = personNamed(m_state, row.presentedBy))
            return *found;
        else
            m_plan.repaired.append(at(found.error(), row.place));
        return {};
    }

    ProfileMark place(
        const ImportedProfile &row, const QString &task, Id<Person> person, std::optional<Id<LocalGroup>> group, bool completes)
    {
        const auto *known = profileOf(m_state, person, task);
        auto profile = filledIn(known ? *known : Profile { m_state.profiles.next(), person, task }, row);
        if (group)
            profile.group = group;
        if (const auto presenter = presenterOf(row))
            profile.presenter = presenter;
        if (known && profile == *known && !completes)
            return ProfileMark::Unchanged;
        const auto mark = known ? ProfileMark::Merged : ProfileMark::New;
        m_state.profiles.put(profile);
        m_profiles.insert(profile.id, profile);
        return mark;
    }

    MeetingState m_state;
    const QList<RowDecision> &m_decisions;
    ProfilePlan m_plan;
    QMap<Id<Profile>, Profile> m_profiles;
    QMap<Id<Person>, Person> m_people;
    QList<LocalGroup> m_groups;
};

}

RowKey keyOf(const ImportedProfile &row)
{
    RowDigest digest;
    for (const auto &text : { row.task, row.familyName, row.givenName, row.pseudo, row.localGroup, row.email, row.phone })
        digest.add(text);
    return { row.place.file, row.place.line.value_or(0), digest.value() };
}

int ProfilePlan::count(ProfileMark mark) const
{
    return int(std::count_if(rows.begin(), rows.end(), [&](const PlannedProfile &row) { return row.mark == mark; }));
}

ProfilePlan planProfiles(const MeetingState &state, const QList<ImportedProfiles> &inputs, const QList<RowDecision> &decisions)
{
    Planner planner(state, decisions);
    QStringList sources;
    for (const auto &input : inputs) {
        sources.append(input.source);
        planner.noteRefused(input.refused);
        planner.noteRepaired(input.repaired);
        for (const auto &row : input.rows)
            planner.take(row);
    }
    return planner.finish(std::move(sources));
}
