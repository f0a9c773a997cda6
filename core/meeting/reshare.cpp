// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/reshare.h"

#include "core/meeting/pace.h"

#include <algorithm>
#include <numeric>

namespace {

constexpr qint64 minute = 60'000;

/** A share under way: what it weighs, and the minutes it gets once they are settled. */
struct Part {
    qint64 weight;
    int least;
    std::optional<int> settled;
};

struct Rest {
    qint64 minutes;
    qint64 weight;
};

/** What is left for the parts that are not settled. */
Rest restOf(int minutes, const QList<Part> &parts)
{
    Rest rest { minutes, 0 };
    for (const auto &part : parts) {
        rest.minutes -= part.settled.value_or(0);
        rest.weight += part.settled ? 0 : part.weight;
    }
    return rest;
}

/** Gives their least to the parts that would get less; whether there were any. */
bool settleShort(int minutes, QList<Part> &parts)
{
    const auto rest = restOf(minutes, parts);
    bool found = false;
    for (auto &part : parts) {
        if (!part.settled && rest.minutes * part.weight < part.least * rest.weight) {
            part.settled = part.least;
            found = true;
        }
    }
    return found;
}

/** Whole minutes to the others; those that lose most by rounding get the minutes left over, the earlier ones first. */
void settleOthers(int minutes, QList<Part> &parts)
{
    const auto rest = restOf(minutes, parts);
    QList<qsizetype> open;
    auto over = rest.minutes;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!parts[i].settled)
            open.append(i);
    }
    const auto lost = [&](qsizetype i) { return rest.minutes * parts[i].weight % rest.weight; };
    std::stable_sort(open.begin(), open.end(), [&](qsizetype a, qsizetype b) { return lost(a) > lost(b); });
    for (const auto i : open)
        over -= rest.minutes * parts[i].weight / rest.weight;
    for (const auto i : open) {
        parts[i].settled = int(rest.minutes * parts[i].weight / rest.weight + (over > 0 ? 1 : 0));
        over = std::max<qint64>(0, over - 1);
    }
}

/** The whole minutes that a step under way has taken, the one begun included. */
int minutesTaken(const MeetingState &state, const CourseStep &step, qint64 now)
{
    if (step.state != StepState::Current)
        return 0;
    const auto taken = std::max<qint64>(0, now - state.steps.value(step.code).startedAt.value_or(now));
    return int((taken + minute - 1) / minute);
}

}

std::optional<QList<int>> shareMinutes(int minutes, const QList<Share> &shares)
{
    QList<Part> parts;
    int least = 0;
    for (const auto &share : shares) {
        parts.append({ std::max(1, share.planned), share.least, {} });
        least += share.least;
    }
    if (minutes < least || shares.isEmpty())
        return {};
    while (settleShort(minutes, parts)) { }
    settleOthers(minutes, parts);
    QList<int> settled;
    for (const auto &part : std::as_const(parts))
        settled.append(part.settled.value_or(0));
    return settled;
}

std::optional<DurationsShared> reshare(const MeetingState &state, qint64 now)
{
    const auto pace = paceAt(state, now);
    QList<CourseStep> open;
    QList<Share> shares;
    for (const auto &[step, overtime, ends] : pace.steps) {
        if (step.state == StepState::Done)
            continue;
        const auto left = std::max(1, step.plannedMinutes - minutesTaken(state, step, now));
        open.append(step);
        shares.append({ left, step.state == StepState::Current ? 1 : std::min(left, leastMinutes) });
    }
    const auto shared = shareMinutes(pace.minutesLeft, shares);
    if (!shared)
        return {};
    DurationsShared proposal { {}, plannedEnd(state) };
    bool isNew = false;
    for (qsizetype i = 0; i < open.size(); ++i) {
        const auto minutes = minutesTaken(state, open[i], now) + shared->at(i);
        isNew = isNew || minutes != open[i].plannedMinutes;
        proposal.steps.append({ open[i].code, minutes });
    }
    return isNew ? std::optional(proposal) : std::nullopt;
}
