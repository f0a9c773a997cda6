// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What each change makes of the state. No rule, no failure: what a change names and does not find is left alone.

#include "core/journal/stamp.h"
#include "core/meeting/change.h"
#include "core/meeting/state.h"

void evolve(MeetingState &state, const MeetingCreated &change, const Stamp &stamp);
void evolve(MeetingState &state, const MeetingMoved &change, const Stamp &stamp);
void evolve(MeetingState &state, const SittingAdded &change, const Stamp &stamp);
void evolve(MeetingState &state, const HoldersNamed &change, const Stamp &stamp);
void evolve(MeetingState &state, const FacilitatorsNamed &change, const Stamp &stamp);
void evolve(MeetingState &state, const ReporterNamed &change, const Stamp &stamp);
void evolve(MeetingState &state, const NoteTicked &change, const Stamp &stamp);
void evolve(MeetingState &state, const SheetPrinted &change, const Stamp &stamp);

void evolve(MeetingState &state, const PeopleImported &change, const Stamp &stamp);
void evolve(MeetingState &state, const PersonAdded &change, const Stamp &stamp);
void evolve(MeetingState &state, const PersonCorrected &change, const Stamp &stamp);
void evolve(MeetingState &state, const FollowerAdmitted &change, const Stamp &stamp);
void evolve(MeetingState &state, const GenderStated &change, const Stamp &stamp);
void evolve(MeetingState &state, const PersonRemoved &change, const Stamp &stamp);
void evolve(MeetingState &state, const LocalGroupAdded &change, const Stamp &stamp);
void evolve(MeetingState &state, const LocalGroupCorrected &change, const Stamp &stamp);
void evolve(MeetingState &state, const CertificationAnswered &change, const Stamp &stamp);

void evolve(MeetingState &state, const ProfileAdded &change, const Stamp &stamp);
void evolve(MeetingState &state, const ProfileCorrected &change, const Stamp &stamp);
void evolve(MeetingState &state, const AgreementRecorded &change, const Stamp &stamp);
void evolve(MeetingState &state, const ProfileWithdrawn &change, const Stamp &stamp);
void evolve(MeetingState &state, const ProfilesImported &change, const Stamp &stamp);

void evolve(MeetingState &state, const HeadcountTyped &change, const Stamp &stamp);
void evolve(MeetingState &state, const PersonArrived &change, const Stamp &stamp);
void evolve(MeetingState &state, const ArrivalTakenBack &change, const Stamp &stamp);
void evolve(MeetingState &state, const PersonLeft &change, const Stamp &stamp);
void evolve(MeetingState &state, const SheetSigned &change, const Stamp &stamp);
void evolve(MeetingState &state, const StepStarted &change, const Stamp &stamp);
void evolve(MeetingState &state, const StepFinished &change, const Stamp &stamp);
void evolve(MeetingState &state, const LookBackRecorded &change, const Stamp &stamp);
void evolve(MeetingState &state, const GroupPresented &change, const Stamp &stamp);

void evolve(MeetingState &state, const SmallGroupsFormed &change, const Stamp &stamp);
void evolve(MeetingState &state, const SmallGroupCorrected &change, const Stamp &stamp);
void evolve(MeetingState &state, const CriteriaRecorded &change, const Stamp &stamp);
void evolve(MeetingState &state, const FindingRecorded &change, const Stamp &stamp);
void evolve(MeetingState &state, const FindingTakenBack &change, const Stamp &stamp);

void evolve(MeetingState &state, const SmallGroupsDrawn &change, const Stamp &stamp);
void evolve(MeetingState &state, const PersonSeated &change, const Stamp &stamp);
void evolve(MeetingState &state, const LatecomersSeated &change, const Stamp &stamp);
void evolve(MeetingState &state, const SeatWished &change, const Stamp &stamp);
void evolve(MeetingState &state, const SeatWishDropped &change, const Stamp &stamp);
void evolve(MeetingState &state, const ReachableTablesNamed &change, const Stamp &stamp);

void evolve(MeetingState &state, const ProposalMade &change, const Stamp &stamp);
void evolve(MeetingState &state, const StageMoved &change, const Stamp &stamp);
void evolve(MeetingState &state, const QuestionNoted &change, const Stamp &stamp);
void evolve(MeetingState &state, const ReservationNoted &change, const Stamp &stamp);
void evolve(MeetingState &state, const OppositionNoted &change, const Stamp &stamp);
void evolve(MeetingState &state, const OppositionAnswered &change, const Stamp &stamp);
void evolve(MeetingState &state, const ProposalAmended &change, const Stamp &stamp);
void evolve(MeetingState &state, const ConsensusTested &change, const Stamp &stamp);
void evolve(MeetingState &state, const ResultRecorded &change, const Stamp &stamp);
void evolve(MeetingState &state, const SentenceReadBack &change, const Stamp &stamp);
void evolve(MeetingState &state, const DecisionLocked &change, const Stamp &stamp);
void evolve(MeetingState &state, const DecisionUnlocked &change, const Stamp &stamp);

void evolve(MeetingState &state, const AnswerSent &change, const Stamp &stamp);
void evolve(MeetingState &state, const AnswerTakenBack &change, const Stamp &stamp);
void evolve(MeetingState &state, const AnswersOrdered &change, const Stamp &stamp);

void evolve(MeetingState &state, const EndFixed &change, const Stamp &stamp);
void evolve(MeetingState &state, const DurationsShared &change, const Stamp &stamp);
void evolve(MeetingState &state, const TurnEnded &change, const Stamp &stamp);
void evolve(MeetingState &state, const TurnCorrected &change, const Stamp &stamp);

void evolve(MeetingState &state, const TeamNamed &change, const Stamp &stamp);
void evolve(MeetingState &state, const SearchersNamed &change, const Stamp &stamp);

/** Puts a text in place when one was given. */
template <class T> void replace(T &value, const std::optional<T> &with)
{
    if (with)
        value = *with;
}
