// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One line for each change, for the bar at the bottom and the journal: never a contact detail, never who objected.

#include "core/meeting/change.h"
#include "core/meeting/state.h"

QString told(const MeetingCreated &change, const MeetingState &state);
QString told(const MeetingMoved &change, const MeetingState &state);
QString told(const SittingAdded &change, const MeetingState &state);
QString told(const HoldersNamed &change, const MeetingState &state);
QString told(const FacilitatorsNamed &change, const MeetingState &state);
QString told(const ReporterNamed &change, const MeetingState &state);
QString told(const NoteTicked &change, const MeetingState &state);
QString told(const SheetPrinted &change, const MeetingState &state);
QString told(const PeopleImported &change, const MeetingState &state);
QString told(const PersonAdded &change, const MeetingState &state);
QString told(const PersonCorrected &change, const MeetingState &state);
QString told(const FollowerAdmitted &change, const MeetingState &state);
QString told(const GenderStated &change, const MeetingState &state);
QString told(const PersonRemoved &change, const MeetingState &state);
QString told(const LocalGroupAdded &change, const MeetingState &state);
QString told(const LocalGroupCorrected &change, const MeetingState &state);
QString told(const CertificationAnswered &change, const MeetingState &state);
QString told(const ProfileAdded &change, const MeetingState &state);
QString told(const ProfileCorrected &change, const MeetingState &state);
QString told(const AgreementRecorded &change, const MeetingState &state);
QString told(const ProfileWithdrawn &change, const MeetingState &state);
QString told(const ProfilesImported &change, const MeetingState &state);
QString told(const HeadcountTyped &change, const MeetingState &state);
QString told(const PersonArrived &change, const MeetingState &state);
QString told(const ArrivalTakenBack &change, const MeetingState &state);
QString told(const PersonLeft &change, const MeetingState &state);
QString told(const SheetSigned &change, const MeetingState &state);
QString told(const StepStarted &change, const MeetingState &state);
QString told(const StepFinished &change, const MeetingState &state);
QString told(const LookBackRecorded &change, const MeetingState &state);
QString told(const GroupPresented &change, const MeetingState &state);
QString told(const SmallGroupsFormed &change, const MeetingState &state);
QString told(const SmallGroupCorrected &change, const MeetingState &state);
QString told(const CriteriaRecorded &change, const MeetingState &state);
QString told(const FindingRecorded &change, const MeetingState &state);
QString told(const FindingTakenBack &change, const MeetingState &state);
QString told(const SmallGroupsDrawn &change, const MeetingState &state);
QString told(const PersonSeated &change, const MeetingState &state);
QString told(const LatecomersSeated &change, const MeetingState &state);
QString told(const SeatWished &change, const MeetingState &state);
QString told(const SeatWishDropped &change, const MeetingState &state);
QString told(const ReachableTablesNamed &change, const MeetingState &state);
QString told(const ProposalMade &change, const MeetingState &state);
QString told(const StageMoved &change, const MeetingState &state);
QString told(const QuestionNoted &change, const MeetingState &state);
QString told(const ReservationNoted &change, const MeetingState &state);
QString told(const OppositionNoted &change, const MeetingState &state);
QString told(const OppositionAnswered &change, const MeetingState &state);
QString told(const ProposalAmended &change, const MeetingState &state);
QString told(const ConsensusTested &change, const MeetingState &state);
QString told(const ResultRecorded &change, const MeetingState &state);
QString told(const SentenceReadBack &change, const MeetingState &state);
QString told(const DecisionLocked &change, const MeetingState &state);
QString told(const DecisionUnlocked &change, const MeetingState &state);
QString told(const AnswerSent &change, const MeetingState &state);
QString told(const AnswerTakenBack &change, const MeetingState &state);
QString told(const AnswersOrdered &change, const MeetingState &state);
QString told(const EndFixed &change, const MeetingState &state);
QString told(const DurationsShared &change, const MeetingState &state);
QString told(const TurnEnded &change, const MeetingState &state);
QString told(const TurnCorrected &change, const MeetingState &state);
QString told(const TeamNamed &change, const MeetingState &state);
QString told(const SearchersNamed &change, const MeetingState &state);
