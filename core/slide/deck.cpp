// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slide/deck.h"

#include "core/meeting/speakingorder.h"
#include "core/slide/making.h"
#include "core/slide/publicslide.h"
#include "core/wording/lookup.h"
#include "core/wording/typography.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const auto before = u"accueil"_s;
const auto after = u"apres"_s;

QList<SlideKey> ofEachTask(const MeetingState &state, SlideKind kind)
{
    QList<SlideKey> keys;
    for (const auto &task : procedureOf(state).tasks)
        keys.append({ kind, task.code });
    return keys;
}

QList<SlideKey> ofEachTurn(const MeetingState &state)
{
    QList<SlideKey> keys;
    for (const auto &turn : speakingOrder(state))
        keys.append({ SlideKind::Profiles, turn.group ? QString::number(turn.group->number()) : QString() });
    return keys;
}

/** One task after the other: its consensus, what was reworded, what is read back. */
QList<SlideKey> ofDecisions(const MeetingState &state)
{
    QList<SlideKey> keys { { SlideKind::Matrix, {} } };
    for (const auto &task : procedureOf(state).tasks) {
        const auto now = deliberationOf(state, task.code);
        keys.append({ SlideKind::Consensus, task.code });
        if (now.proposals.size() > 1)
            keys.append({ SlideKind::Rewording, task.code });
        if (now.result)
            keys.append({ SlideKind::ReadBack, task.code });
    }
    return keys;
}

QList<SlideKey> ofStep(const MeetingState &state, StepKind kind)
{
    switch (kind) {
    case StepKind::Tasks:
        return QList<SlideKey> { { SlideKind::Tasks, {} } } + ofEachTask(state, SlideKind::Task);
    case StepKind::LookBack:
        return ofEachTask(state, SlideKind::LookBack);
    case StepKind::Profiles:
        return ofEachTurn(state);
    case StepKind::Criteria:
        return QList<SlideKey> { { SlideKind::SmallGroups, {} } } + ofEachTask(state, SlideKind::Criteria);
    case StepKind::Findings:
        return ofEachTask(state, SlideKind::Volunteers) + QList<SlideKey> { { SlideKind::Pause, {} } };
    case StepKind::Decisions:
        return ofDecisions(state);
    case StepKind::Report:
        return { { SlideKind::Decisions, {} }, { SlideKind::OpenTasks, {} } };
    }
    return {};
}

/** The step that a kind of slide belongs to; nothing for those before the first one, and for the last slide. */
std::optional<StepKind> stepKindOf(SlideKind kind)
{
    switch (kind) {
    case SlideKind::Welcome:
    case SlideKind::HandSigns:
    case SlideKind::Course:
    case SlideKind::RoomLine:
    case SlideKind::Thanks:
    case SlideKind::Timer:
        return {};
    case SlideKind::Tasks:
    case SlideKind::Task:
        return StepKind::Tasks;
    case SlideKind::LookBack:
        return StepKind::LookBack;
    case SlideKind::Profiles:
        return StepKind::Profiles;
    case SlideKind::SmallGroups:
    case SlideKind::Criteria:
        return StepKind::Criteria;
    case SlideKind::Volunteers:
    case SlideKind::Pause:
        return StepKind::Findings;
    case SlideKind::Matrix:
    case SlideKind::Consensus:
    case SlideKind::Rewording:
    case SlideKind::ReadBack:
        return StepKind::Decisions;
    case SlideKind::Decisions:
    case SlideKind::OpenTasks:
        return StepKind::Report;
    }
    return {};
}

/** Where the key stands in the deck; the last slide of its step, or the first of all, where it has left the deck. */
qsizetype placeIn(const QList<SlideKey> &keys, const MeetingState &state, const SlideKey &key)
{
    const auto same
        = std::find_if(keys.begin(), keys.end(), [&](const SlideKey &one) { return one.kind == key.kind && one.subject == key.subject; });
    if (same != keys.end())
        return same - keys.begin();
    qsizetype place = 0;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (stepOfSlide(state, keys.at(i)) == stepOfSlide(state, key))
            place = i;
    }
    return place;
}

Slide made(const MeetingState &state, const SlideKey &key)
{
    switch (key.kind) {
    case SlideKind::Welcome:
        return making::welcome(state);
    case SlideKind::HandSigns:
        return making::handSigns(state);
    case SlideKind::Course:
        return making::course(state);
    case SlideKind::Tasks:
        return making::tasks(state);
    case SlideKind::Task:
        return making::task(state, key.subject);
    case SlideKind::LookBack:
        return making::lookBack(state, key.subject);
    case SlideKind::Profiles:
        return making::profiles(state, key.subject);
    case SlideKind::SmallGroups:
        return making::smallGroups(state);
    case SlideKind::Criteria:
        return making::criteria(state, key.subject);
    case SlideKind::Volunteers:
        return making::volunteers(state, key.subject);
    case SlideKind::Pause:
        return making::pause(state);
    case SlideKind::Matrix:
        return making::matrix(state);
    case SlideKind::Consensus:
        return making::consensus(state, key.subject);
    case SlideKind::Rewording:
        return making::rewording(state, key.subject);
    case SlideKind::ReadBack:
        return making::readBack(state, key.subject);
    case SlideKind::Decisions:
        return making::decisions(state);
    case SlideKind::OpenTasks:
        return making::openTasks(state);
    case SlideKind::Thanks:
        return making::thanks(state);
    case SlideKind::Timer:
        return timerSlide(state, key.subject, {});
    case SlideKind::RoomLine:
        return making::roomLine(state);
    }
    return {};
}

}

QList<SlideKey> slidesOf(const MeetingState &state, const QString &step)
{
    if (step == before)
        return { { SlideKind::Welcome, {} }, { SlideKind::HandSigns, {} }, { SlideKind::Course, {} } };
    if (step == after)
        return { { SlideKind::Thanks, {} } };
    const auto *found = stepOf(procedureOf(state), step);
    return found ? ofStep(state, found->kind) : QList<SlideKey> {};
}

QList<SlideKey> deck(const MeetingState &state)
{
    auto keys = slidesOf(state, before);
    for (const auto &step : procedureOf(state).steps)
        keys.append(slidesOf(state, step.code));
    return keys + slidesOf(state, after);
}

QString stepOfSlide(const MeetingState &state, const SlideKey &key)
{
    if (key.kind == SlideKind::Thanks)
        return after;
    if (key.kind == SlideKind::Timer && stepOf(procedureOf(state), key.subject))
        return key.subject;
    const auto kind = stepKindOf(key.kind);
    for (const auto &step : procedureOf(state).steps) {
        if (step.kind == kind)
            return step.code;
    }
    return before;
}

std::optional<SlideKey> nextSlide(const MeetingState &state, const SlideKey &key)
{
    const auto keys = deck(state);
    const auto next = placeIn(keys, state, key) + 1;
    return next < keys.size() ? std::optional(keys.at(next)) : std::nullopt;
}

std::optional<SlideKey> previousSlide(const MeetingState &state, const SlideKey &key)
{
    const auto keys = deck(state);
    const auto previous = placeIn(keys, state, key) - 1;
    return previous >= 0 ? std::optional(keys.at(previous)) : std::nullopt;
}

Slide slide(const MeetingState &state, const SlideKey &key)
{
    return withoutContacts(made(state, key));
}

QString slideTitle(const MeetingState &state, const SlideKey &key)
{
    const auto head = slide(state, key).head;
    if (head.aside.isEmpty() || !head.number)
        return head.title;
    const auto shown = head.aside.at(0).toUpper() + head.aside.sliced(1);
    //: A slide in the console's list, what it shows and of what: « Relecture : Matériel militant »
    return filled(QCoreApplication::translate("Slides", "%1 : %2"), { shown, head.title });
}
