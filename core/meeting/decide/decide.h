// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// May this be done? One function for each change: the rules of the meeting, and what the program fills in.

#include "core/journal/domain.h"
#include "core/meeting/change.h"
#include "core/meeting/state.h"

using MeetingDecision = Result<Decision<MeetingChange, RuleBreach>>;

MeetingDecision decide(const MeetingState &state, MeetingCreated intent);
MeetingDecision decide(const MeetingState &state, MeetingMoved intent);
MeetingDecision decide(const MeetingState &state, SittingAdded intent);
MeetingDecision decide(const MeetingState &state, HoldersNamed intent);
MeetingDecision decide(const MeetingState &state, FacilitatorsNamed intent);
MeetingDecision decide(const MeetingState &state, ReporterNamed intent);
MeetingDecision decide(const MeetingState &state, NoteTicked intent);
MeetingDecision decide(const MeetingState &state, SheetPrinted intent);

MeetingDecision decide(const MeetingState &state, PeopleImported intent);
MeetingDecision decide(const MeetingState &state, PersonAdded intent);
MeetingDecision decide(const MeetingState &state, PersonCorrected intent);
MeetingDecision decide(const MeetingState &state, FollowerAdmitted intent);
MeetingDecision decide(const MeetingState &state, GenderStated intent);
MeetingDecision decide(const MeetingState &state, PersonRemoved intent);
MeetingDecision decide(const MeetingState &state, LocalGroupAdded intent);
MeetingDecision decide(const MeetingState &state, LocalGroupCorrected intent);
MeetingDecision decide(const MeetingState &state, CertificationAnswered intent);

MeetingDecision decide(const MeetingState &state, ProfileAdded intent);
MeetingDecision decide(const MeetingState &state, ProfileCorrected intent);
MeetingDecision decide(const MeetingState &state, AgreementRecorded intent);
MeetingDecision decide(const MeetingState &state, ProfileWithdrawn intent);
MeetingDecision decide(const MeetingState &state, ProfilesImported intent);

MeetingDecision decide(const MeetingState &state, HeadcountTyped intent);
MeetingDecision decide(const MeetingState &state, PersonArrived intent);
MeetingDecision decide(const MeetingState &state, ArrivalTakenBack intent);
MeetingDecision decide(const MeetingState &state, PersonLeft intent);
MeetingDecision decide(const MeetingState &state, SheetSigned intent);
MeetingDecision decide(const MeetingState &state, StepStarted intent);
MeetingDecision decide(const MeetingState &state, StepFinished intent);
MeetingDecision decide(const MeetingState &state, LookBackRecorded intent);
MeetingDecision decide(const MeetingState &state, GroupPresented intent);

MeetingDecision decide(const MeetingState &state, SmallGroupsFormed intent);
MeetingDecision decide(const MeetingState &state, SmallGroupCorrected intent);
MeetingDecision decide(const MeetingState &state, CriteriaRecorded intent);
MeetingDecision decide(const MeetingState &state, FindingRecorded intent);
MeetingDecision decide(const MeetingState &state, FindingTakenBack intent);

MeetingDecision decide(const MeetingState &state, SmallGroupsDrawn intent);
MeetingDecision decide(const MeetingState &state, PersonSeated intent);
MeetingDecision decide(const MeetingState &state, LatecomersSeated intent);
MeetingDecision decide(const MeetingState &state, SeatWished intent);
MeetingDecision decide(const MeetingState &state, SeatWishDropped intent);
MeetingDecision decide(const MeetingState &state, ReachableTablesNamed intent);

MeetingDecision decide(const MeetingState &state, ProposalMade intent);
MeetingDecision decide(const MeetingState &state, StageMoved intent);
MeetingDecision decide(const MeetingState &state, QuestionNoted intent);
MeetingDecision decide(const MeetingState &state, ReservationNoted intent);
MeetingDecision decide(const MeetingState &state, OppositionNoted intent);
MeetingDecision decide(const MeetingState &state, OppositionAnswered intent);
MeetingDecision decide(const MeetingState &state, ProposalAmended intent);
MeetingDecision decide(const MeetingState &state, ConsensusTested intent);
MeetingDecision decide(const MeetingState &state, ResultRecorded intent);
MeetingDecision decide(const MeetingState &state, SentenceReadBack intent);
MeetingDecision decide(const MeetingState &state, DecisionLocked intent);
MeetingDecision decide(const MeetingState &state, DecisionUnlocked intent);

MeetingDecision decide(const MeetingState &state, AnswerSent intent);
MeetingDecision decide(const MeetingState &state, AnswerTakenBack intent);
MeetingDecision decide(const MeetingState &state, AnswersOrdered intent);

MeetingDecision decide(const MeetingState &state, EndFixed intent);
MeetingDecision decide(const MeetingState &state, DurationsShared intent);
MeetingDecision decide(const MeetingState &state, TurnEnded intent);
MeetingDecision decide(const MeetingState &state, TurnCorrected intent);

MeetingDecision decide(const MeetingState &state, TeamNamed intent);
MeetingDecision decide(const MeetingState &state, SearchersNamed intent);

/** The change as it will be written, with the advice to tell. */
inline MeetingDecision accept(MeetingChange change, QList<RuleBreach> advice = {})
{
    return Decision<MeetingChange, RuleBreach> { std::move(change), std::move(advice) };
}
