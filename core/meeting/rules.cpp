// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/rules.h"

#include "core/meeting/consensus.h"
#include "core/meeting/situation.h"
#include "core/people/names.h"
#include "core/wording/contactmask.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

RuleBreach breach(const Procedure &procedure, Rule rule, QStringList facts = {})
{
    return { rule, std::move(facts), effectOf(procedure, rule) };
}

QString nameOf(const MeetingState &state, Id<Person> id)
{
    const auto *person = state.people.find(id);
    return person ? spokenName(*person) : QString::number(id.number());
}

QString nameOf(const MeetingState &state, Id<LocalGroup> id)
{
    const auto *group = state.localGroups.find(id);
    return group ? group->name : QString::number(id.number());
}

/** A person's groups and, for a profile, the group that puts forward. */
QList<Id<LocalGroup>> groupsOf(const MeetingState &state, Id<Person> id, QStringView task)
{
    const auto *person = state.people.find(id);
    auto groups = person ? person->groups : QList<Id<LocalGroup>> {};
    const auto *profile = profileOf(state, id, task);
    if (profile && profile->group && !groups.contains(*profile->group))
        groups.append(*profile->group);
    return groups;
}

Certification certifiedInTime(const MeetingState &state, const QList<Id<LocalGroup>> &groups)
{
    bool unknown = groups.isEmpty();
    for (const auto id : groups) {
        const auto *group = state.localGroups.find(id);
        const auto certified = group ? certifiedInTime(*group, procedureOf(state)) : Certification::Unknown;
        if (certified == Certification::InTime)
            return certified;
        unknown = unknown || certified == Certification::Unknown;
    }
    return unknown ? Certification::Unknown : Certification::NotInTime;
}

void addCertification(QList<RuleBreach> &breaches, const MeetingState &state, QStringView task, Id<Person> person)
{
    const auto groups = groupsOf(state, person, task);
    const auto certified = certifiedInTime(state, groups);
    if (certified == Certification::InTime)
        return;
    QStringList names;
    for (const auto id : groups)
        names.append(nameOf(state, id));
    const auto &procedure = procedureOf(state);
    const QStringList facts { nameOf(state, person), names.join(u" ; "_s), procedure.certifiedBefore.toString(Qt::ISODate) };
    const auto rule = certified == Certification::Unknown ? Rule::CertificationKnown : Rule::CertifiedGroup;
    breaches.append(breach(procedure, rule, facts));
}

void addSharedGroups(QList<RuleBreach> &breaches, const MeetingState &state, QStringView task, const QList<Id<Person>> &pair)
{
    for (qsizetype i = 0; i < pair.size(); ++i) {
        for (qsizetype j = i + 1; j < pair.size(); ++j) {
            const auto theirs = groupsOf(state, pair.at(j), task);
            for (const auto group : groupsOf(state, pair.at(i), task)) {
                if (theirs.contains(group))
                    breaches.append(breach(procedureOf(state), Rule::DifferentGroups,
                        { nameOf(state, pair.at(i)), nameOf(state, pair.at(j)), nameOf(state, group) }));
            }
        }
    }
}

/** Parity of people who stated F or M; O or unsaid triggers nothing. */
bool lacksParity(const MeetingState &state, const QList<Id<Person>> &people)
{
    int women = 0;
    int men = 0;
    for (const auto id : people) {
        const auto *person = state.people.find(id);
        const auto gender = person ? person->gender : Gender::Unsaid;
        if (gender != Gender::F && gender != Gender::M)
            return false;
        (gender == Gender::F ? women : men) += 1;
    }
    return std::abs(women - men) > 1;
}

void addAgreement(QList<RuleBreach> &breaches, const MeetingState &state, QStringView task, Id<Person> person)
{
    const auto *profile = profileOf(state, person, task);
    if (profile && profile->status == ProfileStatus::Withdrawn)
        breaches.append(breach(procedureOf(state), Rule::Agreement, { nameOf(state, person), u"withdrawn"_s }));
    else if (profile && profile->status == ProfileStatus::Declined)
        breaches.append(breach(procedureOf(state), Rule::Agreement, { nameOf(state, person), u"declined"_s }));
    else if (!profile || profile->agreement == Agreement::ToConfirm)
        breaches.append(breach(procedureOf(state), Rule::AgreementConfirmed, { nameOf(state, person) }));
}

void addOtherTasks(QList<RuleBreach> &breaches, const MeetingState &state, QStringView task, Id<Person> person)
{
    for (const auto &other : procedureOf(state).tasks) {
        const auto result = deliberationOf(state, other.code).result;
        if (other.code != task && result && result->outcome == Outcome::Designated && result->names.contains(person))
            breaches.append(breach(procedureOf(state), Rule::OneTask, { nameOf(state, person), other.name }));
    }
}

QString numbers(const QList<int> &list)
{
    QStringList words;
    for (const int number : list)
        words.append(QString::number(number));
    return words.join(u", "_s);
}

}

Certification certifiedInTime(const LocalGroup &group, const Procedure &procedure)
{
    if (group.certifiedOn)
        return *group.certifiedOn < procedure.certifiedBefore ? Certification::InTime : Certification::NotInTime;
    return group.certification;
}

Certification certifiedInTime(const MeetingState &state, const Person &person)
{
    return certifiedInTime(state, person.groups);
}

QList<Id<Person>> uncheckedCertifications(const MeetingState &state, QStringView task, const QList<Id<Person>> &pair)
{
    auto unchecked = pair;
    unchecked.removeIf([&](Id<Person> one) { return certifiedInTime(state, groupsOf(state, one, task)) != Certification::Unknown; });
    return unchecked;
}

QList<RuleBreach> pairBreaches(const MeetingState &state, QStringView task, const QList<Id<Person>> &pair)
{
    QList<RuleBreach> breaches;
    for (const auto person : pair)
        addCertification(breaches, state, task, person);
    addSharedGroups(breaches, state, task, pair);
    const auto *asked = taskOf(procedureOf(state), task);
    if (asked && asked->parity && pair.size() > 1 && lacksParity(state, pair))
        breaches.append(breach(procedureOf(state), Rule::PairParity, { asked->pair }));
    for (const auto person : pair) {
        addAgreement(breaches, state, task, person);
        addOtherTasks(breaches, state, task, person);
    }
    return breaches;
}

QList<RuleBreach> barsSinceProposed(const MeetingState &state, const QString &task)
{
    const auto now = deliberationOf(state, task);
    if (now.proposals.isEmpty())
        return {};
    auto bars = pairBreaches(state, task, now.proposals.last().pair);
    auto setAside = now.overridden;
    bars.removeIf([&setAside](const RuleBreach &bar) {
        if (bar.effect != Effect::Blocks && bar.effect != Effect::BlocksUnlessReason)
            return true;
        // By its rule: the names in its facts may have been corrected since.
        const auto known = std::find_if(setAside.begin(), setAside.end(), [&](const RuleBreach &one) { return one.rule == bar.rule; });
        if (known == setAside.end())
            return false;
        setAside.erase(known);
        return true;
    });
    return bars;
}

QList<RuleBreach> lostAgreements(const MeetingState &state, QStringView task)
{
    QList<RuleBreach> breaches;
    const auto result = deliberationOf(state, task.toString()).result;
    if (!result || result->outcome != Outcome::Designated)
        return breaches;
    for (const auto person : result->names)
        addAgreement(breaches, state, task, person);
    breaches.removeIf([](const RuleBreach &one) { return one.rule != Rule::Agreement; });
    return breaches;
}

QList<RuleBreach> facilitatorBreaches(const MeetingState &state, const QList<Id<Person>> &facilitators)
{
    const auto &procedure = procedureOf(state);
    QList<RuleBreach> breaches;
    if (facilitators.size() != procedure.limits.facilitators)
        breaches.append(breach(
            procedure, Rule::FacilitatorCount, { QString::number(facilitators.size()), QString::number(procedure.limits.facilitators) }));
    else if (lacksParity(state, facilitators))
        breaches.append(breach(procedure, Rule::FacilitatorParity));
    return breaches;
}

QList<RuleBreach> smallGroupBreaches(const MeetingState &state, const SmallGroup &group)
{
    const auto &procedure = procedureOf(state);
    QList<RuleBreach> breaches;
    const auto size = std::max(group.headcount, int(group.members.size()));
    if (size > procedure.limits.smallGroup)
        breaches.append(breach(procedure, Rule::GroupSize,
            { QString::number(group.number), QString::number(size), QString::number(procedure.limits.smallGroup) }));
    if (!group.reporter)
        breaches.append(breach(procedure, Rule::GroupReporter, { QString::number(group.number) }));
    return breaches;
}

QList<RuleBreach> findingBreaches(const MeetingState &state, const Finding &finding)
{
    const auto &procedure = procedureOf(state);
    if (finding.kind != FindingKind::Names || finding.names.size() <= procedure.limits.namesPerFinding)
        return {};
    return { breach(
        procedure, Rule::NamesPerFinding, { QString::number(finding.names.size()), QString::number(procedure.limits.namesPerFinding) }) };
}

QList<RuleBreach> presenterBreaches(const MeetingState &state, Id<LocalGroup> group, Id<Person> presenter)
{
    bool isVolunteer = false;
    state.profiles.each([&](const Profile &profile) {
        isVolunteer = isVolunteer || (profile.group == group && profile.person == presenter && profile.status == ProfileStatus::Standing);
    });
    if (!isVolunteer)
        return {};
    return { breach(procedureOf(state), Rule::Presenter, { nameOf(state, presenter), nameOf(state, group) }) };
}

QList<RuleBreach> dateBreaches(const Procedure &procedure, QDate date)
{
    const auto &window = procedure.window;
    if (!date.isValid() || (date >= window.from && date <= window.to))
        return {};
    return { breach(
        procedure, Rule::DateWindow, { date.toString(Qt::ISODate), window.from.toString(Qt::ISODate), window.to.toString(Qt::ISODate) }) };
}

QList<RuleBreach> contactBreaches(const QStringList &texts)
{
    if (std::none_of(texts.begin(), texts.end(), holdsContact))
        return {};
    return { RuleBreach { Rule::NoContact, {}, Effect::Advises } }; // never blocks: a number may be a number of tracts
}

QList<RuleBreach> consensusBreaches(const MeetingState &state, const QString &task)
{
    const auto &procedure = procedureOf(state);
    const auto now = deliberationOf(state, task);
    QList<RuleBreach> breaches;
    const auto maintained = maintainedOppositions(now);
    const bool isLone = maintained.size() == 1 && now.oppositions.at(maintained.first() - 1).extent == Extent::One;
    if (isLone)
        breaches.append(breach(procedure, Rule::LoneOpposition));
    else if (!maintained.isEmpty())
        breaches.append(breach(procedure, Rule::SeveralOppositions, { QString::number(maintained.size()) }));
    const auto unargued
        = std::count_if(now.oppositions.begin(), now.oppositions.end(), [](const Opposition &one) { return !one.isArgued(); });
    if (unargued > 0)
        breaches.append(breach(procedure, Rule::UnarguedOpposition, { QString::number(unargued) }));
    if (const auto situation = situationOf(state, task); !situation.awaited.isEmpty())
        breaches.append(breach(procedure, Rule::AwaitedGroups, { numbers(situation.awaited) }));
    return breaches;
}

QList<RuleBreach> preparationBreaches(const MeetingState &state)
{
    auto breaches = dateBreaches(procedureOf(state), currentSitting(state).start.date());
    breaches.append(facilitatorBreaches(state, state.facilitators));
    if (!state.reporter)
        breaches.append(breach(procedureOf(state), Rule::MeetingReporter));
    return breaches;
}
