// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "ui/consensus/consensuspage.h"
#include "ui/consensus/decisionspage.h"
#include "ui/meeting/arrivalpage.h"
#include "ui/meeting/criteriapage.h"
#include "ui/meeting/findingspage.h"
#include "ui/meeting/lookbackpage.h"
#include "ui/meeting/presentationspage.h"
#include "ui/meeting/runningorderpage.h"
#include "ui/meeting/smallgroupspage.h"
#include "ui/meeting/speakingpage.h"
#include "ui/meeting/steptaskspage.h"
#include "ui/people/importpage.h"
#include "ui/people/memberspage.h"
#include "ui/preparation/certificationpage.h"
#include "ui/preparation/dateandplacepage.h"
#include "ui/preparation/eventtextpage.h"
#include "ui/preparation/facilitationpage.h"
#include "ui/preparation/holderspage.h"
#include "ui/preparation/preparationpage.h"
#include "ui/preparation/profileeditor.h"
#include "ui/preparation/profilespage.h"
#include "ui/printing/papersetpage.h"
#include "ui/printing/paperspage.h"
#include "ui/report/afterpage.h"
#include "ui/report/reportpage.h"

WindowPage *makePage(PageKind kind, Document &document, const Services &services, QWidget *parent)
{
    switch (kind) {
    case PageKind::Preparation:
        return new PreparationPage(document, parent);
    case PageKind::DateAndPlace:
        return new DateAndPlacePage(document, parent);
    case PageKind::Members:
        return new MembersPage(document, parent);
    case PageKind::Import:
        return new ImportPage(document, services, parent);
    case PageKind::Certification:
        return new CertificationPage(document, parent);
    case PageKind::Profiles:
        return new ProfilesPage(document, parent);
    case PageKind::ProfileEditor:
        return new ProfileEditor(document, parent);
    case PageKind::Holders:
        return new HoldersPage(document, parent);
    case PageKind::Facilitation:
        return new FacilitationPage(document, parent);
    case PageKind::EventText:
        return new EventTextPage(document, parent);
    case PageKind::Papers:
        return new PapersPage(document, services.settingsFolder, parent);
    case PageKind::PaperSet:
        return new PaperSetPage(document, parent);
    case PageKind::SetUp: // needs the projector: the meeting's view makes it
    case PageKind::Data: // needs the safety copies: so does that
        return nullptr;
    case PageKind::Arrival:
        return new ArrivalPage(document, parent);
    case PageKind::StepTasks:
        return new StepTasksPage(document, parent);
    case PageKind::StepLookBack:
        return new LookBackPage(document, parent);
    case PageKind::StepProfiles:
        return new PresentationsPage(document, parent);
    case PageKind::SmallGroups:
        return new SmallGroupsPage(document, parent);
    case PageKind::StepCriteria:
        return new CriteriaPage(document, parent);
    case PageKind::StepFindings:
        return new FindingsPage(document, parent);
    case PageKind::StepDecisions:
        return new DecisionsPage(document, parent);
    case PageKind::Consensus:
        return new ConsensusPage(document, parent);
    case PageKind::StepReport:
        return new ReportPage(document, parent);
    case PageKind::After:
        return new AfterPage(document, parent);
    case PageKind::RunningOrder:
        return new RunningOrderPage(document, parent);
    case PageKind::Speaking:
        return new SpeakingPage(document, parent);
    }
    return nullptr;
}
