// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/decide/checks.h"
#include "core/meeting/decide/decide.h"
#include "core/meeting/rules.h"
#include "core/people/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Result<void> areProfileTexts(const QStringList &texts)
{
    for (const auto &text : texts) {
        if (const auto checked = isShort(text, u"skills"_s, longText); !checked)
            return checked;
    }
    return {};
}

QString nameOf(const MeetingState &state, Id<Person> id)
{
    const auto *person = state.people.find(id);
    return person ? spokenName(*person) : QString();
}

/** The group that puts forward when none is said: the person's own, when there is only one. */
std::optional<Id<LocalGroup>> ownGroup(const MeetingState &state, Id<Person> id)
{
    const auto *person = state.people.find(id);
    return person && person->groups.size() == 1 ? std::optional(person->groups.first()) : std::nullopt;
}

}

MeetingDecision decide(const MeetingState &state, ProfileAdded intent)
{
    const auto checked = allOf({ hasTask(state, intent.task), hasPerson(state, intent.person),
        intent.group ? hasLocalGroup(state, *intent.group) : Result<void> {},
        intent.presenter ? hasPerson(state, *intent.presenter) : Result<void> {},
        areProfileTexts({ intent.skills, intent.experience, intent.availability, intent.commitment }) });
    if (!checked)
        return refuse(checked);
    const auto *known = profileOf(state, intent.person, intent.task);
    if (known && known->status == ProfileStatus::Standing)
        return refuse(ErrorKind::AlreadyDone, { nameOf(state, intent.person) });
    intent.id = state.profiles.next();
    if (!intent.group)
        intent.group = ownGroup(state, intent.person);
    auto advice = intent.group && intent.presenter ? presenterBreaches(state, *intent.group, *intent.presenter) : QList<RuleBreach> {};
    advice += contactBreaches({ intent.skills, intent.experience, intent.availability, intent.commitment });
    return accept(std::move(intent), std::move(advice));
}

MeetingDecision decide(const MeetingState &state, ProfileCorrected intent)
{
    const QStringList texts { intent.skills.value_or(QString()), intent.experience.value_or(QString()),
        intent.availability.value_or(QString()), intent.commitment.value_or(QString()) };
    const auto checked = allOf({ hasProfile(state, intent.profile), intent.group ? hasLocalGroup(state, *intent.group) : Result<void> {},
        intent.presenter ? hasPerson(state, *intent.presenter) : Result<void> {}, areProfileTexts(texts) });
    if (!checked)
        return refuse(checked);
    return accept(std::move(intent), contactBreaches(texts));
}

MeetingDecision decide(const MeetingState &state, AgreementRecorded intent)
{
    if (const auto checked = hasProfile(state, intent.profile); !checked)
        return refuse(checked);
    return accept(intent);
}

MeetingDecision decide(const MeetingState &state, ProfileWithdrawn intent)
{
    if (const auto checked = hasProfile(state, intent.profile); !checked)
        return refuse(checked);
    auto after = state;
    after.profiles.edit(intent.profile)->status = intent.status;
    const auto task = after.profiles.find(intent.profile)->task;
    auto advice = deliberationOf(after, task).result ? lostAgreements(after, task) : barsSinceProposed(after, task);
    advice.removeIf([](const RuleBreach &one) { return one.rule != Rule::Agreement; });
    for (auto &breach : advice)
        breach.effect = Effect::Advises; // whoever withdraws withdraws
    return accept(intent, std::move(advice));
}

MeetingDecision decide(const MeetingState &state, ProfilesImported intent)
{
    if (const auto checked = hasMeeting(state); !checked)
        return refuse(checked);
    if (intent.profiles.isEmpty())
        return refuse(ErrorKind::AlreadyDone, { u"import"_s });
    QStringList texts;
    for (const auto &profile : intent.profiles) {
        const bool isNew
            = std::any_of(intent.people.begin(), intent.people.end(), [&](const Person &one) { return one.id == profile.person; });
        const auto checked = allOf({ hasTask(state, profile.task), isNew ? Result<void> {} : hasPerson(state, profile.person),
            areProfileTexts({ profile.skills, profile.experience, profile.availability, profile.commitment }) });
        if (!checked)
            return refuse(checked);
        texts += { profile.skills, profile.experience, profile.availability, profile.commitment };
    }
    return accept(std::move(intent), contactBreaches(texts));
}
