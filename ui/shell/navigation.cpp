// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "core/meeting/course.h"
#include "core/meeting/preparation.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

RailState railState(StepState state)
{
    switch (state) {
    case StepState::ToDo:
        return RailState::ToDo;
    case StepState::Current:
        return RailState::Current;
    case StepState::Done:
        return RailState::Done;
    }
    return RailState::ToDo;
}

QString detailOf(const CourseStep &step)
{
    if (!step.minutes)
        return QCoreApplication::translate("Navigation", "%1 min").arg(step.plannedMinutes);
    return QCoreApplication::translate("Navigation", "%1 min sur %2").arg(*step.minutes).arg(step.plannedMinutes);
}

RailEntry apart(Glyph glyph, const QString &name, RailState state, PageKind page)
{
    return { { {}, glyph, name, state, {}, RailPlace::Apart }, { page, {} } };
}

RailState preparationState(const MeetingState &state)
{
    if (hasBegun(state) || !nextToPrepare(state))
        return RailState::Done;
    return RailState::Current;
}

RailState arrivalState(const MeetingState &state)
{
    const bool counted = presentNow(state) > 0;
    if (hasBegun(state))
        return counted ? RailState::Done : RailState::ToDo;
    return counted ? RailState::Current : RailState::ToDo;
}

}

PageKind pageOf(StepKind kind)
{
    switch (kind) {
    case StepKind::Tasks:
        return PageKind::StepTasks;
    case StepKind::LookBack:
        return PageKind::StepLookBack;
    case StepKind::Profiles:
        return PageKind::StepProfiles;
    case StepKind::Criteria:
        return PageKind::StepCriteria;
    case StepKind::Findings:
        return PageKind::StepFindings;
    case StepKind::Decisions:
        return PageKind::StepDecisions;
    case StepKind::Report:
        return PageKind::StepReport;
    }
    return PageKind::StepTasks;
}

PageKind parentOf(PageKind page)
{
    switch (page) {
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
    case PageKind::SetUp:
        return PageKind::Preparation;
    case PageKind::SmallGroups:
        return PageKind::StepCriteria;
    case PageKind::Consensus:
        return PageKind::StepDecisions;
    case PageKind::Arrival:
    case PageKind::StepTasks:
    case PageKind::StepLookBack:
    case PageKind::StepProfiles:
    case PageKind::StepCriteria:
    case PageKind::StepFindings:
    case PageKind::StepDecisions:
    case PageKind::StepReport:
    case PageKind::After:
    case PageKind::RunningOrder: // of the whole meeting: no entry of the rail is theirs
    case PageKind::Speaking:
    case PageKind::Data:
        return page;
    }
    return page;
}

QList<RailEntry> railOf(const MeetingState &state, qint64 now)
{
    QList<RailEntry> rail;
    rail.append(
        apart(Glyph::Note, QCoreApplication::translate("Navigation", "Préparation"), preparationState(state), PageKind::Preparation));
    rail.append(apart(Glyph::Person, QCoreApplication::translate("Navigation", "Accueil"), arrivalState(state), PageKind::Arrival));
    for (const auto &step : courseOf(state, now))
        rail.append({ { step.numeral, Glyph::None, step.name, railState(step.state), detailOf(step), RailPlace::Sitting },
            { pageOf(step.kind), step.code } });
    rail.append(apart(Glyph::Right, QCoreApplication::translate("Navigation", "Après"),
        isOver(state) ? RailState::Current : RailState::ToDo, PageKind::After));
    return rail;
}

qsizetype railIndexOf(const QList<RailEntry> &rail, PageKind page)
{
    const auto parent = parentOf(page);
    const auto it = std::find_if(rail.begin(), rail.end(), [&](const RailEntry &entry) { return entry.destination.page == parent; });
    return it == rail.end() ? -1 : it - rail.begin();
}
