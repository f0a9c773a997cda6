// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A slide as the hall may see it: its type has no place for a contact, and what people typed into a sentence is masked.

#include "core/slide/slide.h"

/** The same slide with each e-mail and phone number of its texts masked. */
[[nodiscard]] Slide withoutContacts(Slide slide);
