// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Everything that may happen in a meeting. An intent is one of these with what `decide` fills in left out.

#include "core/meeting/changes/consensus.h"
#include "core/meeting/changes/decisions.h"
#include "core/meeting/changes/followup.h"
#include "core/meeting/changes/people.h"
#include "core/meeting/changes/preparation.h"
#include "core/meeting/changes/profiles.h"
#include "core/meeting/changes/report.h"
#include "core/meeting/changes/seating.h"
#include "core/meeting/changes/sitting.h"
#include "core/meeting/changes/smallgroups.h"
#include "core/meeting/changes/time.h"

#include <variant>

using MeetingChangeVariant = std::variant<MeetingCreated, MeetingMoved, SittingAdded, HoldersNamed, FacilitatorsNamed, ReporterNamed,
    NoteTicked, SheetPrinted, PeopleImported, PersonAdded, PersonCorrected, FollowerAdmitted, GenderStated, PersonRemoved, LocalGroupAdded,
    LocalGroupCorrected, CertificationAnswered, ProfileAdded, ProfileCorrected, AgreementRecorded, ProfileWithdrawn, ProfilesImported,
    HeadcountTyped, PersonArrived, ArrivalTakenBack, PersonLeft, SheetSigned, StepStarted, StepFinished, LookBackRecorded, GroupPresented,
    SmallGroupsFormed, SmallGroupCorrected, CriteriaRecorded, FindingRecorded, FindingTakenBack, SmallGroupsDrawn, PersonSeated,
    LatecomersSeated, SeatWished, SeatWishDropped, ReachableTablesNamed, ProposalMade, StageMoved, QuestionNoted, ReservationNoted,
    OppositionNoted, OppositionAnswered, ProposalAmended, ConsensusTested, ResultRecorded, SentenceReadBack, DecisionLocked,
    DecisionUnlocked, AnswerSent, AnswerTakenBack, AnswersOrdered, EndFixed, DurationsShared, TurnEnded, TurnCorrected, TeamNamed,
    SearchersNamed>;

template <class T, class Variant> inline constexpr bool isOneOf = false;
template <class T, class... Types> inline constexpr bool isOneOf<T, std::variant<Types...>> = (std::is_same_v<T, Types> || ...);

/** The variant with its copies compiled once, in change.cpp: there are so many types that each file would pay seconds for them. */
class MeetingChange : public MeetingChangeVariant {
public:
    using Variant = MeetingChangeVariant;

    MeetingChange();
    MeetingChange(Variant change); // NOLINT(google-explicit-constructor): a change is made of any of them, as a variant is
    /** Made for each type of the variant, in change.cpp. */
    template <class Change>
    requires isOneOf<Change, MeetingChangeVariant> MeetingChange(Change change); // NOLINT(google-explicit-constructor)
    MeetingChange(const MeetingChange &other);
    MeetingChange(MeetingChange &&other) noexcept;
    MeetingChange &operator=(const MeetingChange &other);
    MeetingChange &operator=(MeetingChange &&other) noexcept;
    ~MeetingChange();
    bool operator==(const MeetingChange &other) const;
    bool operator<(const MeetingChange &other) const = delete; // Qt would otherwise take that of the variant, which has none
};
