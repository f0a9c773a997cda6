// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/hallmode.h"

bool isForFacilitatorsOnly(PageKind kind)
{
    switch (kind) {
    case PageKind::Members:
    case PageKind::Import:
    case PageKind::Profiles:
    case PageKind::ProfileEditor:
    case PageKind::Facilitation:
    case PageKind::Papers:
    case PageKind::Arrival:
    case PageKind::StepFindings:
    case PageKind::StepDecisions:
    case PageKind::Consensus:
    case PageKind::StepReport:
    case PageKind::After:
    case PageKind::SmallGroups: // who must sit apart, who needs a table that a wheelchair reaches
    case PageKind::Speaking: // totals of turns are the facilitators' own
    case PageKind::Data: // a passphrase stands there
        return true;
    case PageKind::Preparation:
    case PageKind::DateAndPlace:
    case PageKind::Certification:
    case PageKind::Holders:
    case PageKind::EventText:
    case PageKind::PaperSet:
    case PageKind::SetUp:
    case PageKind::RunningOrder:
    case PageKind::StepTasks:
    case PageKind::StepLookBack:
    case PageKind::StepProfiles:
    case PageKind::StepCriteria:
        return false;
    }
    return true;
}
