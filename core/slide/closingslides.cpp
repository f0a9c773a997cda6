// SPDX-License-Identifier: GPL-3.0-or-later
// The slides of the end: what was decided, what stays open and who goes on with it, thanks.
#include "core/meeting/erasuredate.h"
#include "core/slide/making.h"
#include "core/slide/resultlook.h"
#include "core/wording/lookup.h"
#include "core/wording/opentasks.h"
#include "core/wording/sentences.h"
#include "core/wording/typography.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

ResultLook resultLook(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Designated:
        return { SlideSign::Settled, SlideTone::Good };
    case Outcome::NoConsensus:
        return { SlideSign::Forwarded, SlideTone::Attention };
    case Outcome::Vacant:
        return { SlideSign::NoName, SlideTone::Refusal };
    case Outcome::NotTreated:
        return { SlideSign::Awaited, SlideTone::Attention };
    }
    return {};
}

QString resultWords(const Deliberation &deliberation)
{
    switch (deliberation.result->outcome) {
    case Outcome::Designated:
        return filled(QCoreApplication::translate("Slides", "Acté : binôme désigné"), {});
    case Outcome::NoConsensus:
        return filled(QCoreApplication::translate("Slides", "Acté : pas de consensus"), {});
    case Outcome::Vacant:
        return filled(QCoreApplication::translate("Slides", "Acté : sans volontaire"), {});
    case Outcome::NotTreated:
        return filled(QCoreApplication::translate("Slides", "Acté : à reprendre"), {});
    }
    return {};
}

namespace making {

Slide decisions(const MeetingState &state)
{
    auto slide = titled(state, QCoreApplication::translate("Slides", "Ce que nous avons décidé"));
    Decisions decisions;
    int number = 0;
    for (const auto &task : procedureOf(state).tasks) {
        ++number;
        const auto now = deliberationOf(state, task.code);
        if (!now.isLocked())
            continue;
        const auto look = resultLook(now.result->outcome);
        TaskDecision row { number, task.shortName, look.sign, look.tone };
        row.words = resultWords(now);
        if (now.result->outcome == Outcome::Designated)
            row.names = pairNames(state, now.result->names);
        row.facts = presentAndTime(state, now.result->present, now.result->at);
        decisions.rows.append(row);
    }
    if (decisions.rows.isEmpty())
        slide.blocks.append(Lines { { QCoreApplication::translate("Slides", "Rien n’est encore acté") }, SlideText::Name });
    else
        slide.blocks.append(decisions);
    return slide;
}

Slide openTasks(const MeetingState &state)
{
    auto slide = titled(state, QCoreApplication::translate("Slides", "La suite"));
    Facts facts;
    for (const auto &task : procedureOf(state).tasks) {
        if (!hasPair(state, task.code))
            facts.facts.append({ task.shortName, whatNext(state, task.code) });
    }
    if (facts.facts.isEmpty())
        slide.blocks.append(Lines { { QCoreApplication::translate("Slides", "Tous les binômes sont là") }, SlideText::Great });
    else
        slide.blocks.append(facts);
    return slide;
}

Slide thanks(const MeetingState &state)
{
    auto slide = titled(state, QCoreApplication::translate("Slides", "Merci à toutes et à tous"));
    Items items { QCoreApplication::translate("Slides", "Et maintenant"), {}, ItemMark::Number, SlideText::Body };
    items.items.append(QCoreApplication::translate("Slides", "Les décisions partent au niveau national"));
    items.items.append(QCoreApplication::translate("Slides", "Chaque binôme peut monter une équipe"));
    items.items.append(QCoreApplication::translate("Slides", "On range la salle ensemble"));
    slide.blocks.append(items);
    if (const auto day = eraseBy(state); day.isValid() && procedureOf(state).limits.eraseAfterMonths > 0)
        slide.blocks.append(
            Lines { { filled(QCoreApplication::translate("Slides", "Vos coordonnées seront effacées d’ici au %1"), { dayAndMonth(day) }) },
                SlideText::Body, SlideTone::Quiet });
    return slide;
}

}
