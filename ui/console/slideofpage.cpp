// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/slideofpage.h"

namespace {

SlideKey ofFirstTask(const MeetingState &state, SlideKind kind)
{
    const auto &tasks = procedureOf(state).tasks;
    return { kind, tasks.isEmpty() ? QString() : tasks.first().code, 0 };
}

SlideKey ofConsensus(const MeetingState &state, const QString &task)
{
    const auto stage = deliberationOf(state, task).stage;
    const bool isDecided = stage == Stage::ReadBack || stage == Stage::Locked;
    return { isDecided ? SlideKind::ReadBack : SlideKind::Consensus, task, 0 };
}

}

std::optional<SlideKey> slideOf(const MeetingState &state, const Destination &page)
{
    switch (page.page) {
    case PageKind::SetUp:
        return SlideKey { SlideKind::RoomLine, {}, 0 };
    case PageKind::Arrival:
        return SlideKey { SlideKind::Welcome, {}, 0 };
    case PageKind::RunningOrder:
        return SlideKey { SlideKind::Course, {}, 0 };
    case PageKind::StepTasks:
        return SlideKey { SlideKind::Tasks, {}, 0 };
    case PageKind::StepLookBack:
        return ofFirstTask(state, SlideKind::LookBack);
    case PageKind::StepProfiles:
        return ofFirstTask(state, SlideKind::Volunteers);
    case PageKind::SmallGroups:
        return SlideKey { SlideKind::SmallGroups, {}, 0 };
    case PageKind::StepCriteria:
        return ofFirstTask(state, SlideKind::Criteria);
    case PageKind::StepFindings:
        return SlideKey { SlideKind::Pause, {}, 0 };
    case PageKind::StepDecisions:
        return SlideKey { SlideKind::Matrix, {}, 0 };
    case PageKind::Consensus:
        return ofConsensus(state, page.key);
    case PageKind::StepReport:
        return SlideKey { SlideKind::Decisions, {}, 0 };
    case PageKind::After:
        return SlideKey { SlideKind::Thanks, {}, 0 };
    case PageKind::Preparation:
    case PageKind::DateAndPlace:
    case PageKind::Members:
    case PageKind::Import:
    case PageKind::Certification:
    case PageKind::Profiles:
    case PageKind::ProfileEditor:
    case PageKind::Holders:
    case PageKind::Facilitation:
    case PageKind::EventText:
    case PageKind::Papers:
    case PageKind::PaperSet:
    case PageKind::Speaking:
    case PageKind::Data:
        return std::nullopt;
    }
    return std::nullopt;
}
