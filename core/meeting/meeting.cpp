// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/meeting.h"

#include "core/meeting/decide/decide.h"
#include "core/meeting/evolve/evolve.h"
#include "core/meeting/sittings.h"
#include "core/meeting/touches.h"

static_assert(Domain<Meeting>);

template class Session<Meeting>;
template class Fold<Meeting>;
template QByteArray cbor::encode<MeetingChange>(const MeetingChange &);
template std::optional<MeetingChange> cbor::decode<MeetingChange>(const QByteArray &);

namespace {

/** What is about the sitting that is prepared; all the rest is about the one under way. */
template <class Intent>
constexpr bool isAboutPrepared
    = std::is_same_v<Intent,
          MeetingMoved> || std::is_same_v<Intent, SittingAdded> || std::is_same_v<Intent, EndFixed> || std::is_same_v<Intent, DurationsShared>;

}

Result<Decision<MeetingChange, RuleBreach>> Meeting::decide(const State &state, const Change &intent, const Stamp &stamp)
{
    const bool isNextFixed = sittingGoingOn(state, stamp.at) + 1 < state.sittings.size();
    return std::visit(
        [&]<class Intent>(const Intent &one) {
            return isNextFixed && !isAboutPrepared<Intent> ? ::decide(inHall(state, stamp.at), one) : ::decide(state, one);
        },
        intent);
}

MeetingState Meeting::evolve(State state, const Change &change, const Stamp &stamp)
{
    std::visit([&](const auto &one) { ::evolve(state, one, stamp); }, change);
    return state;
}

QSet<QString> Meeting::touches(const Change &change)
{
    return subjectsOf(change);
}

std::optional<QString> Meeting::locks(const Change &change)
{
    if (std::holds_alternative<MeetingCreated>(change))
        return QString(); // without it there is no meeting left to look at
    const auto *lock = std::get_if<DecisionLocked>(&change);
    return lock ? std::optional(lock->task) : std::nullopt;
}

qsizetype Meeting::weight(const Change &change)
{
    if (const auto *import = std::get_if<PeopleImported>(&change))
        return import->people.size() + import->groups.size();
    if (const auto *import = std::get_if<ProfilesImported>(&change))
        return import->profiles.size() + import->people.size();
    if (const auto *sheet = std::get_if<SheetSigned>(&change))
        return sheet->people.size() + sheet->added.size();
    return 1;
}
