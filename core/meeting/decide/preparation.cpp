// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/decide/checks.h"
#include "core/meeting/sheetlayout.h"
#include "core/meeting/decide/decide.h"
#include "core/meeting/rules.h"
#include "core/people/loop.h"
#include "core/wording/sentences.h"

using namespace Qt::StringLiterals;

namespace {

/** A sitting starts after the one before it. */
Result<void> follows(const Sitting &before, const QDateTime &start)
{
    if (start > before.start)
        return {};
    return refuse(ErrorKind::SittingBeforeLast, { dateAndTime(before.start) });
}

}

MeetingDecision decide(const MeetingState &state, MeetingCreated intent)
{
    if (state.procedure)
        return refuse(ErrorKind::MeetingExists);
    const auto checked = allOf({ isText(intent.loop, u"loop"_s, shortText), isText(intent.name, u"name"_s, shortText),
        isShort(intent.place, u"place"_s, shortText) });
    if (!checked)
        return refuse(checked);
    if (!intent.start.isValid())
        return refuse(ErrorKind::InvalidDate, { {} });
    if (intent.zone.isEmpty())
        intent.zone = zoneOf(intent.loop);
    auto advice = dateBreaches(intent.procedure, intent.start.date()) + contactBreaches({ intent.name, intent.place });
    return accept(std::move(intent), std::move(advice));
}

MeetingDecision decide(const MeetingState &state, MeetingMoved intent)
{
    const auto checked = allOf({ hasMeeting(state), isShort(intent.place.value_or(QString()), u"place"_s, shortText),
        intent.name ? isText(*intent.name, u"name"_s, shortText) : Result<void> {} });
    if (!checked)
        return refuse(checked);
    if (const auto &all = state.sittings; intent.start && all.size() > 1) {
        if (const auto order = follows(all.at(all.size() - 2), *intent.start); !order)
            return refuse(order);
    }
    auto advice = intent.start ? dateBreaches(procedureOf(state), intent.start->date()) : QList<RuleBreach> {};
    advice += contactBreaches({ intent.name.value_or(QString()), intent.place.value_or(QString()) });
    return accept(std::move(intent), std::move(advice));
}

MeetingDecision decide(const MeetingState &state, SittingAdded intent)
{
    if (const auto checked = allOf({ hasMeeting(state), isShort(intent.place, u"place"_s, shortText) }); !checked)
        return refuse(checked);
    if (const auto order = follows(currentSitting(state), intent.start); !order)
        return refuse(order);
    auto advice = dateBreaches(procedureOf(state), intent.start.date()) + contactBreaches({ intent.place });
    return accept(std::move(intent), std::move(advice));
}

MeetingDecision decide(const MeetingState &state, HoldersNamed intent)
{
    const auto checked = allOf({ hasTask(state, intent.task), hasPeople(state, intent.people), areDifferent(state, intent.people) });
    if (!checked)
        return refuse(checked);
    return accept(std::move(intent));
}

MeetingDecision decide(const MeetingState &state, FacilitatorsNamed intent)
{
    const auto checked = allOf({ hasMeeting(state), hasPeople(state, intent.people), areDifferent(state, intent.people) });
    if (!checked)
        return refuse(checked);
    auto advice = facilitatorBreaches(state, intent.people);
    return accept(std::move(intent), std::move(advice));
}

MeetingDecision decide(const MeetingState &state, ReporterNamed intent)
{
    if (const auto checked = intent.person ? hasPerson(state, *intent.person) : hasMeeting(state); !checked)
        return refuse(checked);
    return accept(intent);
}

MeetingDecision decide(const MeetingState &state, NoteTicked intent)
{
    if (const auto checked = allOf({ hasMeeting(state), isText(intent.note, u"note"_s, shortText) }); !checked)
        return refuse(checked);
    return accept(std::move(intent));
}

MeetingDecision decide(const MeetingState &state, SheetPrinted intent)
{
    const auto checked
        = allOf({ hasMeeting(state), hasPeople(state, intent.rows), isWithin(intent.blankRows, u"blank_rows"_s, 0, 10'000) });
    if (!checked)
        return refuse(checked);
    if (intent.goesOn && !state.sheet)
        return refuse(ErrorKind::NoSheetPrinted);
    int before = intent.goesOn ? lastPrintedRow(state) : 0;
    const int most = before + int(intent.rows.size()) + intent.blankRows;
    for (const int last : std::as_const(intent.lastRows)) {
        if (const auto rises = isWithin(last, u"last_rows"_s, before, most); !rises)
            return refuse(rises);
        before = last;
    }
    return accept(std::move(intent));
}
