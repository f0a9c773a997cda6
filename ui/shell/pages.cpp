// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "ui/consensus/consensuspage.h"
#include "ui/consensus/decisionspage.h"
#include "ui/printing/paperspage.h"
#include "ui/report/afterpage.h"
#include "ui/report/reportpage.h"

Page *makePage(PageKind kind, Document &document, const Services &services, QWidget *parent)
{
    Q_UNUSED(services)
    switch (kind) {
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
        break;
    case PageKind::Papers:
        return new PapersPage(document, parent);
    case PageKind::Arrival:
    case PageKind::StepTasks:
    case PageKind::StepLookBack:
    case PageKind::StepProfiles:
    case PageKind::SmallGroups:
    case PageKind::StepCriteria:
    case PageKind::StepFindings:
        break;
    case PageKind::StepDecisions:
        return new DecisionsPage(document, parent);
    case PageKind::Consensus:
        return new ConsensusPage(document, parent);
    case PageKind::StepReport:
        return new ReportPage(document, parent);
    case PageKind::After:
        return new AfterPage(document, parent);
    }
    return nullptr;
}
