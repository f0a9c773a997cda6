// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The invitation to the sitting: the message to paste into the platform, in two lengths, and the code that puts it in an agenda.

#include "core/meeting/state.h"
#include "core/paper/document.h"

enum class InvitationLength {
    Short, // two or three sentences
    Long, // when, where, why, how, who, and what to bring
};

/** The message, its paragraphs separated by blank lines; what is not known is dotted, and nobody is named. */
QString invitationText(const MeetingState &state, InvitationLength length);
/** Both messages, and the code unless the date is not known. */
CirculatingPaper invitation(const MeetingState &state);
