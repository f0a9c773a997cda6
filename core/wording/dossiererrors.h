// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The sentences, their facts not yet filled in, of a dossier or a file that does not open: what happened, what is safe, what to do.

#include "core/error.h"

/** Of DossierDamaged, by what is known of the place and of what was done there. */
[[nodiscard]] QString damagedPattern(const Error &error);
/** Of DossierTooNew; a third fact `read-only` tells one that can be read but not written. */
[[nodiscard]] QString tooNewPattern(const Error &error);
/** Of StoreFailed, with what the system says where it said something. */
[[nodiscard]] QString storeFailedPattern(const Error &error);
/** Of FileUnreadable and FileUnwritable, the system's reason in brackets where it gave one; `moved` has a sentence of its own. */
[[nodiscard]] QString fileUnreadablePattern(const Error &error);
[[nodiscard]] QString fileUnwritablePattern(const Error &error);
/** Said for as long as the disk refuses, for this reason, what was done last: these `unsaved` changes are in memory only. */
[[nodiscard]] QString unsavedSentence(const Error &failure, int unsaved);
