// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/touches.h"

using namespace Qt::StringLiterals;

namespace {

using Subjects = QSet<QString>;

template <class Of> void add(Subjects &subjects, const QString &kind, const QList<Id<Of>> &ids)
{
    for (const auto id : ids)
        subjects.insert(kind + u'/' + QString::number(id.number()));
}

template <class Of> QString one(const QString &kind, Id<Of> id)
{
    return kind + u'/' + QString::number(id.number());
}

Subjects task(const QString &code)
{
    return { u"task/"_s + code };
}

Subjects cell(int group, const QString &code, const QString &kind)
{
    return { u"%1/%2/%3"_s.arg(kind).arg(group).arg(code) };
}

template <class T> void addEach(Subjects &subjects, const QString &kind, const QList<T> &values)
{
    for (const auto &value : values)
        subjects.insert(one(kind, value.id));
}

struct Names {
    Subjects operator()(const MeetingCreated &) const { return { u"meeting"_s }; }
    Subjects operator()(const MeetingMoved &) const { return { u"meeting"_s }; }
    Subjects operator()(const SittingAdded &) const { return { u"meeting"_s }; }
    Subjects operator()(const HoldersNamed &c) const { return { u"holders/"_s + c.task }; }
    Subjects operator()(const FacilitatorsNamed &) const { return { u"facilitators"_s }; }
    Subjects operator()(const ReporterNamed &) const { return { u"reporter"_s }; }
    Subjects operator()(const NoteTicked &c) const { return { u"note/"_s + c.note }; }
    Subjects operator()(const SheetPrinted &) const { return { u"sheet"_s }; }
    Subjects operator()(const PeopleImported &c) const
    {
        Subjects subjects;
        addEach(subjects, u"person"_s, c.people);
        addEach(subjects, u"group"_s, c.groups);
        return subjects;
    }
    Subjects operator()(const PersonAdded &c) const { return c.id ? Subjects { one(u"person"_s, *c.id) } : Subjects {}; }
    Subjects operator()(const PersonCorrected &c) const { return { one(u"person"_s, c.person) }; }
    Subjects operator()(const FollowerAdmitted &c) const { return { one(u"person"_s, c.person) }; }
    Subjects operator()(const GenderStated &c) const { return { one(u"person"_s, c.person) }; }
    Subjects operator()(const PersonRemoved &c) const { return { one(u"person"_s, c.person) }; }
    Subjects operator()(const LocalGroupAdded &c) const { return c.id ? Subjects { one(u"group"_s, *c.id) } : Subjects {}; }
    Subjects operator()(const LocalGroupCorrected &c) const { return { one(u"group"_s, c.group) }; }
    Subjects operator()(const CertificationAnswered &c) const
    {
        Subjects subjects;
        add(subjects, u"group"_s, c.groups);
        return subjects;
    }
    Subjects operator()(const ProfileAdded &c) const
    {
        return c.id ? Subjects { one(u"profile"_s, *c.id), one(u"person"_s, c.person) } : Subjects {};
    }
    Subjects operator()(const ProfileCorrected &c) const { return { one(u"profile"_s, c.profile) }; }
    Subjects operator()(const AgreementRecorded &c) const { return { one(u"profile"_s, c.profile) }; }
    Subjects operator()(const ProfileWithdrawn &c) const { return { one(u"profile"_s, c.profile) }; }
    Subjects operator()(const ProfilesImported &c) const
    {
        Subjects subjects;
        addEach(subjects, u"profile"_s, c.profiles);
        addEach(subjects, u"person"_s, c.people);
        addEach(subjects, u"group"_s, c.groups);
        return subjects;
    }
    Subjects operator()(const HeadcountTyped &) const { return { u"headcount"_s }; }
    Subjects operator()(const PersonArrived &c) const { return { one(u"presence"_s, c.person), one(u"person"_s, c.person) }; }
    Subjects operator()(const ArrivalTakenBack &c) const { return { one(u"presence"_s, c.person) }; }
    Subjects operator()(const PersonLeft &c) const { return { one(u"presence"_s, c.person) }; }
    Subjects operator()(const SheetSigned &c) const
    {
        Subjects subjects;
        add(subjects, u"presence"_s, c.people);
        add(subjects, u"person"_s, c.people);
        for (const auto &person : c.added) {
            if (person.id)
                add(subjects, u"person"_s, QList { *person.id });
        }
        return subjects;
    }
    Subjects operator()(const StepStarted &c) const { return { u"step/"_s + c.step }; }
    Subjects operator()(const StepFinished &c) const { return { u"step/"_s + c.step }; }
    Subjects operator()(const LookBackRecorded &c) const { return { u"look-back/"_s + c.task }; }
    Subjects operator()(const GroupPresented &c) const { return { one(u"presentation"_s, c.group) }; }
    Subjects operator()(const SmallGroupsFormed &) const { return { u"small-groups"_s }; }
    Subjects operator()(const SmallGroupCorrected &) const { return { u"small-groups"_s }; }
    Subjects operator()(const CriteriaRecorded &c) const { return cell(c.group, c.task, u"criteria"_s); }
    Subjects operator()(const FindingRecorded &c) const { return cell(c.group, c.task, u"finding"_s); }
    Subjects operator()(const FindingTakenBack &c) const { return cell(c.group, c.task, u"finding"_s); }
    Subjects operator()(const SmallGroupsDrawn &) const { return { u"small-groups"_s }; }
    Subjects operator()(const PersonSeated &) const { return { u"small-groups"_s }; }
    Subjects operator()(const LatecomersSeated &) const { return { u"small-groups"_s }; }
    Subjects operator()(const SeatWished &) const { return { u"seating-wishes"_s }; }
    Subjects operator()(const SeatWishDropped &) const { return { u"seating-wishes"_s }; }
    Subjects operator()(const ReachableTablesNamed &) const { return { u"seating-wishes"_s }; }
    Subjects operator()(const ProposalMade &c) const { return task(c.task); }
    Subjects operator()(const StageMoved &c) const { return task(c.task); }
    Subjects operator()(const QuestionNoted &c) const { return task(c.task); }
    Subjects operator()(const ReservationNoted &c) const { return task(c.task); }
    Subjects operator()(const OppositionNoted &c) const { return task(c.task); }
    Subjects operator()(const OppositionAnswered &c) const { return task(c.task); }
    Subjects operator()(const ProposalAmended &c) const { return task(c.task); }
    Subjects operator()(const ConsensusTested &c) const { return task(c.task); }
    Subjects operator()(const ResultRecorded &c) const { return task(c.task); }
    Subjects operator()(const SentenceReadBack &c) const { return task(c.task); }
    Subjects operator()(const DecisionLocked &c) const { return task(c.task); }
    Subjects operator()(const DecisionUnlocked &c) const { return task(c.task); }
    Subjects operator()(const AnswerSent &c) const { return { u"answer/"_s + c.key }; }
    Subjects operator()(const AnswerTakenBack &c) const { return { u"answer/"_s + c.key }; }
    Subjects operator()(const AnswersOrdered &) const { return { u"answer-order"_s }; }
    Subjects operator()(const EndFixed &) const { return { u"running-order"_s }; }
    Subjects operator()(const DurationsShared &) const { return { u"running-order"_s }; }
    Subjects operator()(const TurnEnded &c) const { return c.number ? Subjects { u"turn/%1"_s.arg(*c.number) } : Subjects {}; }
    Subjects operator()(const TurnCorrected &c) const { return { u"turn/%1"_s.arg(c.number) }; }
    Subjects operator()(const TeamNamed &c) const { return { u"team/"_s + c.task }; }
    Subjects operator()(const SearchersNamed &c) const { return { u"searchers/"_s + c.task }; }
};

}

QSet<QString> subjectsOf(const MeetingChange &change)
{
    return std::visit(Names {}, change);
}
