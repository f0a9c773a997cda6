// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/change.h"

MeetingChange::MeetingChange() = default;
MeetingChange::MeetingChange(Variant change) : Variant(std::move(change)) { }
MeetingChange::MeetingChange(const MeetingChange &other) = default;
MeetingChange::MeetingChange(MeetingChange &&other) noexcept = default;
MeetingChange &MeetingChange::operator=(const MeetingChange &other) = default;
MeetingChange &MeetingChange::operator=(MeetingChange &&other) noexcept = default;
MeetingChange::~MeetingChange() = default;

bool MeetingChange::operator==(const MeetingChange &other) const
{
    return static_cast<const Variant &>(*this) == static_cast<const Variant &>(other);
}

template <class Change>
requires isOneOf<Change, MeetingChangeVariant> MeetingChange::MeetingChange(Change change) : Variant(std::move(change)) { }

template MeetingChange::MeetingChange(MeetingCreated);
template MeetingChange::MeetingChange(MeetingMoved);
template MeetingChange::MeetingChange(SittingAdded);
template MeetingChange::MeetingChange(HoldersNamed);
template MeetingChange::MeetingChange(FacilitatorsNamed);
template MeetingChange::MeetingChange(ReporterNamed);
template MeetingChange::MeetingChange(NoteTicked);
template MeetingChange::MeetingChange(SheetPrinted);
template MeetingChange::MeetingChange(PeopleImported);
template MeetingChange::MeetingChange(PersonAdded);
template MeetingChange::MeetingChange(PersonCorrected);
template MeetingChange::MeetingChange(FollowerAdmitted);
template MeetingChange::MeetingChange(GenderStated);
template MeetingChange::MeetingChange(PersonRemoved);
template MeetingChange::MeetingChange(LocalGroupAdded);
template MeetingChange::MeetingChange(LocalGroupCorrected);
template MeetingChange::MeetingChange(CertificationAnswered);
template MeetingChange::MeetingChange(ProfileAdded);
template MeetingChange::MeetingChange(ProfileCorrected);
template MeetingChange::MeetingChange(AgreementRecorded);
template MeetingChange::MeetingChange(ProfileWithdrawn);
template MeetingChange::MeetingChange(ProfilesImported);
template MeetingChange::MeetingChange(HeadcountTyped);
template MeetingChange::MeetingChange(PersonArrived);
template MeetingChange::MeetingChange(ArrivalTakenBack);
template MeetingChange::MeetingChange(PersonLeft);
template MeetingChange::MeetingChange(SheetSigned);
template MeetingChange::MeetingChange(StepStarted);
template MeetingChange::MeetingChange(StepFinished);
template MeetingChange::MeetingChange(LookBackRecorded);
template MeetingChange::MeetingChange(GroupPresented);
template MeetingChange::MeetingChange(SmallGroupsFormed);
template MeetingChange::MeetingChange(SmallGroupCorrected);
template MeetingChange::MeetingChange(CriteriaRecorded);
template MeetingChange::MeetingChange(FindingRecorded);
template MeetingChange::MeetingChange(FindingTakenBack);
template MeetingChange::MeetingChange(SmallGroupsDrawn);
template MeetingChange::MeetingChange(PersonSeated);
template MeetingChange::MeetingChange(LatecomersSeated);
template MeetingChange::MeetingChange(SeatWished);
template MeetingChange::MeetingChange(SeatWishDropped);
template MeetingChange::MeetingChange(ReachableTablesNamed);
template MeetingChange::MeetingChange(ProposalMade);
template MeetingChange::MeetingChange(StageMoved);
template MeetingChange::MeetingChange(QuestionNoted);
template MeetingChange::MeetingChange(ReservationNoted);
template MeetingChange::MeetingChange(OppositionNoted);
template MeetingChange::MeetingChange(OppositionAnswered);
template MeetingChange::MeetingChange(ProposalAmended);
template MeetingChange::MeetingChange(ConsensusTested);
template MeetingChange::MeetingChange(ResultRecorded);
template MeetingChange::MeetingChange(SentenceReadBack);
template MeetingChange::MeetingChange(DecisionLocked);
template MeetingChange::MeetingChange(DecisionUnlocked);
template MeetingChange::MeetingChange(AnswerSent);
template MeetingChange::MeetingChange(AnswerTakenBack);
template MeetingChange::MeetingChange(AnswersOrdered);
template MeetingChange::MeetingChange(EndFixed);
template MeetingChange::MeetingChange(DurationsShared);
template MeetingChange::MeetingChange(TurnEnded);
template MeetingChange::MeetingChange(TurnCorrected);
template MeetingChange::MeetingChange(TeamNamed);
template MeetingChange::MeetingChange(SearchersNamed);
