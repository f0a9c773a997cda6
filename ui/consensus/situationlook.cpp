// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consensus/situationlook.h"

namespace {

SituationLook lookOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Designated:
        return { Glyph::Lock, Tone::Done };
    case Outcome::NoConsensus:
        return { Glyph::Doubt, Tone::Attention };
    case Outcome::Vacant:
    case Outcome::NotTreated:
        return { Glyph::Todo, Tone::Neutral };
    }
    return { Glyph::Todo, Tone::Neutral };
}

}

SituationLook lookOf(const Situation &situation, const std::optional<TaskResult> &result)
{
    if (result && result->lockedAt)
        return lookOf(result->outcome);
    switch (situation.kind) {
    case SituationKind::Awaited:
        return { Glyph::Clock, Tone::Neutral };
    case SituationKind::SameNames:
        return { Glyph::DoneDisc, Tone::Done };
    case SituationKind::SeveralNames:
    case SituationKind::OneName:
        return { Glyph::Doubt, Tone::Attention };
    case SituationKind::NoName:
        return { Glyph::Todo, Tone::Neutral };
    }
    return { Glyph::Todo, Tone::Neutral };
}
