// SPDX-License-Identifier: GPL-3.0-or-later
// The slides of step VI: situations without tallies, then task by task the proposal, what is said of it, what is read back.
#include "core/meeting/consensus.h"
#include "core/meeting/halltime.h"
#include "core/meeting/matrix.h"
#include "core/meeting/namesinhall.h"
#include "core/slide/making.h"
#include "core/slide/resultlook.h"
#include "core/wording/contactmask.h"
#include "core/wording/lookup.h"
#include "core/wording/sentences.h"
#include "core/wording/typography.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/** A note on a slide has so many letters at most; the hall reads the sense, the record keeps all. */
constexpr qsizetype noteLetters = 90;

QString shortened(const QString &text)
{
    const auto clean = withFrenchSpaces(withoutContacts(text.simplified())); // before it is cut: half a number is still one
    if (clean.size() <= noteLetters)
        return clean;
    const auto space = clean.lastIndexOf(u' ', noteLetters - 2);
    return clean.first(space > 0 ? space : noteLetters - 2) + u"…"_s;
}

ResultLook lookOf(SituationKind kind)
{
    switch (kind) {
    case SituationKind::Awaited:
        return { SlideSign::Awaited, SlideTone::Attention };
    case SituationKind::SameNames:
        return { SlideSign::SameNames, SlideTone::Good };
    case SituationKind::SeveralNames:
        return { SlideSign::SeveralNames, SlideTone::Text };
    case SituationKind::OneName:
        return { SlideSign::OneName, SlideTone::Text };
    case SituationKind::NoName:
        return { SlideSign::NoName, SlideTone::Refusal };
    }
    return {};
}

SlideNote noteOf(const Opposition &opposition)
{
    const auto text = shortened(opposition.argument);
    switch (opposition.state) {
    case OppositionState::Open:
        return { SlideSign::OpenOpposition, SlideTone::Refusal, QCoreApplication::translate("Slides", "Opposition ouverte"), text };
    case OppositionState::Reworded:
        return { SlideSign::RewordedOpposition, SlideTone::Text, QCoreApplication::translate("Slides", "Opposition reformulée"), text };
    case OppositionState::Lifted:
        return { SlideSign::LiftedOpposition, SlideTone::Good, QCoreApplication::translate("Slides", "Opposition levée"), text };
    case OppositionState::Maintained:
        return { SlideSign::MaintainedOpposition, SlideTone::Attention, QCoreApplication::translate("Slides", "Opposition maintenue"),
            text };
    }
    return {};
}

Notes notesOf(const Deliberation &now)
{
    Notes notes;
    for (const auto &reservation : now.reservations)
        notes.notes.append(
            { SlideSign::Reservation, SlideTone::Text, QCoreApplication::translate("Slides", "Réserve"), shortened(reservation.text) });
    for (const auto &opposition : now.oppositions) {
        if (opposition.isArgued())
            notes.notes.append(noteOf(opposition));
    }
    return notes;
}

/** What is asked of the hall at this stage. */
QString askOf(const Deliberation &now)
{
    if (!openOppositions(now).isEmpty())
        return QCoreApplication::translate("Slides", "Reste à faire : répondre, reformuler, chercher le consensus");
    switch (now.stage) {
    case Stage::Proposal:
    case Stage::Questions:
        return QCoreApplication::translate("Slides", "Des questions, pour bien comprendre ?");
    case Stage::Reservations:
        return QCoreApplication::translate("Slides", "Des réserves, des doutes ?");
    case Stage::Oppositions:
        return QCoreApplication::translate("Slides", "Une opposition ? On dit pourquoi");
    case Stage::Amendment:
        return QCoreApplication::translate("Slides", "Quelle reformulation y répondrait ?");
    case Stage::Test:
        return QCoreApplication::translate("Slides", "Y a-t-il consensus ?");
    case Stage::ReadBack:
        return QCoreApplication::translate("Slides", "Reste à faire : relire, puis acter");
    case Stage::Locked:
        return {};
    }
    return {};
}

/** The two names, or the wording that was given to the proposal. */
Framed framed(const MeetingState &state, const Proposal &proposal, const QString &heading)
{
    const auto wording = withFrenchSpaces(proposal.wording.trimmed());
    return wording.isEmpty() ? Framed { heading, making::pairNames(state, proposal.pair), SlideText::Name }
                             : Framed { heading, wording, SlideText::Body };
}

/** Before a proposal: the names that the small groups brought, in their order, without who brought them. */
void showNames(Slide &slide, const MeetingState &state, const QString &task)
{
    const auto situation = situationOf(state, task);
    slide.blocks.append(Lines { { sentence(situation) }, SlideText::Heading, SlideTone::Accent });
    const NamesInHall names(state);
    Volunteers volunteers;
    for (const auto &brought : situation.names)
        volunteers.people.append({ names.of(brought.person), {}, {} });
    if (!volunteers.people.isEmpty())
        slide.blocks.append(volunteers);
    if (volunteers.people.isEmpty())
        slide.ask = QCoreApplication::translate("Slides", "Qui connaît des volontaires ?");
    else if (situation.kind == SituationKind::SameNames)
        slide.ask = QCoreApplication::translate("Slides", "Quelqu’un s’y oppose-t-il ?");
    else
        slide.ask = QCoreApplication::translate("Slides", "Discutons des profils");
}

/** Where an opposition is open, how one goes on from it. */
Items wayOn()
{
    return { QCoreApplication::translate("Slides", "Ce qui reste à faire"),
        {
            QCoreApplication::translate("Slides", "Répondre à l’opposition ouverte"),
            QCoreApplication::translate("Slides", "Reformuler, si cela aide"),
            QCoreApplication::translate("Slides", "Demander s’il y a consensus"),
        },
        ItemMark::Number, SlideText::Name };
}

void showDesignated(Slide &slide, const MeetingState &state, const QString &task, const Deliberation &now)
{
    const auto &result = *now.result;
    const bool isStillProposed = !now.proposals.isEmpty() && now.proposals.last().pair == result.names;
    const auto wording = isStillProposed ? withFrenchSpaces(now.proposals.last().wording.trimmed()) : QString();
    slide.blocks.append(
        Lines { { filled(QCoreApplication::translate("Slides", "Par consensus :"), {}) }, SlideText::Name, SlideTone::Quiet });
    slide.blocks.append(Lines { { wording.isEmpty() ? making::pairNames(state, result.names) : wording }, SlideText::Great });
    QStringList facts;
    if (const int reservations = int(now.reservations.size()); reservations > 0)
        facts.append(QCoreApplication::translate("Slides", "avec %n réserve(s)", nullptr, reservations));
    facts.append(making::presentAndTime(state, result.present, result.at));
    slide.blocks.append(Lines { { facts.join(u" · "_s) } });
    QList<Id<Person>> unsure;
    for (const auto person : result.names) {
        const auto *profile = profileOf(state, person, task);
        if (!profile || profile->agreement == Agreement::ToConfirm)
            unsure.append(person);
    }
    if (!unsure.isEmpty())
        slide.blocks.append(
            Lines { { filled(QCoreApplication::translate("Slides", "Accord à confirmer : %1"), { namesOf(state, unsure) }) },
                SlideText::Name, SlideTone::Attention });
}

}

namespace making {

Slide matrix(const MeetingState &state)
{
    auto slide = titled(state, QCoreApplication::translate("Slides", "Ce que rapportent les groupes"));
    Situations situations;
    int number = 0;
    for (const auto &row : matrixOf(state)) {
        const auto now = deliberationOf(state, row.task);
        const auto *task = taskOf(procedureOf(state), row.task);
        TaskSituation line { ++number, task ? task->shortName : row.task };
        const auto look = now.isLocked() ? resultLook(now.result->outcome) : lookOf(row.situation.kind);
        line.sign = look.sign;
        line.tone = look.tone;
        line.words = now.isLocked() ? resultWords(now) : row.label;
        line.note = row.note;
        situations.rows.append(line);
    }
    slide.blocks.append(situations);
    return slide;
}

Slide consensus(const MeetingState &state, const QString &task)
{
    const auto now = deliberationOf(state, task);
    const auto count = int(now.proposals.size());
    auto slide = ofTask(state, task, {});
    if (count == 0) {
        slide.head.aside = QCoreApplication::translate("Slides", "mise en commun");
        showNames(slide, state, task);
        return slide;
    }
    slide.head.aside = filled(QCoreApplication::translate("Slides", "proposition %1"), { QString::number(count) });
    slide.blocks.append(framed(state, now.proposals.last(), {}));
    if (const auto notes = notesOf(now); !notes.notes.isEmpty())
        slide.blocks.append(notes);
    if (!openOppositions(now).isEmpty()) {
        slide.blocks.append(wayOn());
        slide.blocks.append(
            Lines { { withFrenchSpaces(QCoreApplication::translate(
                        "Slides", "Une réserve n’empêche pas. Une opposition isolée ne bloque pas : on y répond, on cherche ensemble.")) },
                SlideText::Body, SlideTone::Quiet });
    }
    slide.ask = withFrenchSpaces(askOf(now));
    if (now.isLocked())
        slide.ask = filled(
            QCoreApplication::translate("Slides", "%1, à %2"), { resultWords(now), clock(hallTime(state, *now.result->lockedAt)) });
    return slide;
}

Slide rewording(const MeetingState &state, const QString &task)
{
    auto slide = ofTask(state, task, QCoreApplication::translate("Slides", "reformulation"));
    const auto proposals = deliberationOf(state, task).proposals;
    if (proposals.size() < 2)
        return slide;
    slide.blocks.append(framed(state, proposals.at(proposals.size() - 2), QCoreApplication::translate("Slides", "Avant")));
    slide.blocks.append(framed(state, proposals.last(), QCoreApplication::translate("Slides", "Maintenant")));
    return slide;
}

Slide readBack(const MeetingState &state, const QString &task)
{
    auto slide = ofTask(state, task, QCoreApplication::translate("Slides", "relecture"));
    const auto now = deliberationOf(state, task);
    if (!now.result)
        return slide;
    if (now.result->outcome == Outcome::Designated) {
        showDesignated(slide, state, task, now);
    } else {
        slide.blocks.append(Lines { { decisionSentence(state, task) }, SlideText::Great });
        slide.blocks.append(Lines { { presentAndTime(state, now.result->present, now.result->at) } });
    }
    slide.ask = now.isLocked()
        ? filled(QCoreApplication::translate("Slides", "Acté à %1"), { clock(hallTime(state, *now.result->lockedAt)) })
        : withFrenchSpaces(QCoreApplication::translate("Slides", "C’est bien cela ?"));
    return slide;
}

}
