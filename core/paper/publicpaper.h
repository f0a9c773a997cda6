// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A paper as it may circulate: its types have no place for a contact, and what people typed into a sentence is masked.

#include "core/paper/document.h"

/** The same paper with each e-mail and phone number of its texts masked. */
[[nodiscard]] CirculatingPaper withoutContacts(CirculatingPaper paper);
