// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/builders/played.h"

#include "core/meeting/halltime.h"
#include "core/wording/sentences.h"

using namespace Qt::StringLiterals;

Procedure smallProcedure(int tasks)
{
    Procedure procedure;
    procedure.id = u"essai"_s;
    procedure.name = u"Essai"_s;
    procedure.purpose = u"Essayer"_s;
    procedure.window = { QDate(2031, 3, 1), QDate(2031, 3, 31) };
    procedure.certifiedBefore = QDate(2031, 3, 1);
    procedure.limits = { 2, 2, 7, 4, 2 };
    procedure.rules = { { Rule::CertifiedGroup, Effect::BlocksUnlessReason }, { Rule::DifferentGroups, Effect::BlocksUnlessReason },
        { Rule::Agreement, Effect::Blocks } };
    procedure.steps = { { u"one"_s, u"I"_s, u"Un"_s, StepKind::Tasks, StepPlace::Plenary, 10, u"Faire"_s, u"Dire"_s } };
    procedure.form.answers = { { u"meeting"_s, u"Réunion"_s, AnswerKind::Meeting, {} } };
    for (int i = 0; i < tasks; ++i) {
        const QString code(QChar(u'a' + i));
        procedure.tasks.append({ code, u"Mission "_s + code, u"M "_s + code, u"le binôme "_s + code, u"…"_s, u"…"_s, i == 1 });
        procedure.form.answers.append({ code, u"Mission "_s + code, AnswerKind::Task, code });
    }
    return procedure;
}

Played::Played(Procedure procedure)
{
    MeetingCreated created;
    created.procedure = std::move(procedure);
    created.loop = u"03"_s;
    created.name = u"Boucle d’essai"_s;
    created.start = QDateTime(QDate(2031, 3, 20), QTime(14, 0));
    created.place = u"Salle"_s;
    then(created);
}

Played &Played::then(const MeetingChange &intent)
{
    const Stamp stamp { ++m_now, u"essai"_s };
    const auto decision = Meeting::decide(m_state, intent, stamp);
    if (!decision)
        qFatal("refused: %s", qUtf8Printable(sentence(decision.error())));
    m_state = Meeting::evolve(std::move(m_state), decision->change, stamp);
    return *this;
}

Played &Played::at(const QDateTime &wall)
{
    m_now = hallInstant(m_state, wall);
    return *this;
}

Result<Decision<MeetingChange, RuleBreach>> Played::asked(const MeetingChange &intent) const
{
    return Meeting::decide(m_state, intent, { m_now, u"essai"_s });
}

std::optional<ErrorKind> Played::refusal(const MeetingChange &intent) const
{
    const auto decision = asked(intent);
    return decision ? std::nullopt : std::optional(decision.error().kind);
}

Id<LocalGroup> Played::localGroup(const QString &name, Certification certification)
{
    const auto id = m_state.localGroups.next();
    then(LocalGroupAdded { {}, name, {} });
    if (certification != Certification::Unknown)
        then(CertificationAnswered { { id }, certification, {} });
    return id;
}

Id<Person> Played::member(const QString &family, const QString &given)
{
    return member(family, given, { localGroup(u"GA de "_s + family) });
}

Id<Person> Played::member(const QString &family, const QString &given, const QList<Id<LocalGroup>> &groups)
{
    const auto id = m_state.people.next();
    PersonAdded added;
    added.familyName = family;
    added.givenName = given;
    added.groups = groups;
    then(added);
    return id;
}

void Played::smallGroups(int count)
{
    SmallGroupsFormed formed;
    for (int number = 1; number <= count; ++number)
        formed.groups.append({ number, 5, {}, {} });
    then(formed);
}

void Played::leadTo(Stage stage, const QString &task, const QList<Id<Person>> &pair)
{
    then(ProposalMade { task, pair });
    for (auto next = Stage::Reservations; next <= std::min(stage, Stage::Test); next = static_cast<Stage>(int(next) + 1)) {
        if (next != Stage::Amendment || stage == Stage::Amendment)
            then(StageMoved { task, next });
    }
    if (stage >= Stage::ReadBack)
        then(ConsensusTested { task, Consensus::Reached });
    if (stage == Stage::Locked)
        then(SentenceReadBack { task }).then(DecisionLocked { task });
}

void Played::designate(const QString &task, const QList<Id<Person>> &pair)
{
    leadTo(Stage::Test, task, pair);
    then(ConsensusTested { task, Consensus::Reached }).then(ResultRecorded { task, Outcome::Designated });
}
