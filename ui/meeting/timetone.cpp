// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/timetone.h"

Tone toneOf(TimerTone timer)
{
    switch (timer) {
    case TimerTone::Calm:
        return Tone::Accent;
    case TimerTone::Soon:
        return Tone::Attention;
    case TimerTone::Over:
        return Tone::Refusal;
    }
    return Tone::Neutral;
}

Tone toneOf(PaceTone pace)
{
    switch (pace) {
    case PaceTone::NotBegun:
    case PaceTone::DayPast:
    case PaceTone::Ended:
        return Tone::Neutral;
    case PaceTone::OnTime:
    case PaceTone::Ahead:
        return Tone::Done;
    case PaceTone::Late:
        return Tone::Attention;
    case PaceTone::PastEnd:
        return Tone::Refusal;
    }
    return Tone::Neutral;
}

Glyph glyphOf(PaceTone pace)
{
    switch (pace) {
    case PaceTone::NotBegun:
    case PaceTone::DayPast:
        return Glyph::Clock;
    case PaceTone::OnTime:
    case PaceTone::Ended:
        return Glyph::Check;
    case PaceTone::Ahead:
        return Glyph::DoneDisc;
    case PaceTone::Late:
        return Glyph::Attention;
    case PaceTone::PastEnd:
        return Glyph::Refusal;
    }
    return Glyph::Clock;
}
