// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tone.h"

const QColor &inkOf(const Tokens &tokens, Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return tokens.secondary;
    case Tone::Accent:
        return tokens.accent;
    case Tone::Done:
        return tokens.done;
    case Tone::Attention:
        return tokens.attention;
    case Tone::Refusal:
        return tokens.refusal;
    }
    Q_UNREACHABLE();
}

const QColor &groundOf(const Tokens &tokens, Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return tokens.hover;
    case Tone::Accent:
        return tokens.accentSoft;
    case Tone::Done:
        return tokens.doneSoft;
    case Tone::Attention:
        return tokens.attentionSoft;
    case Tone::Refusal:
        return tokens.refusalSoft;
    }
    Q_UNREACHABLE();
}
