// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// E-mails and phones as foreign files write them, brought to one form.

#include "core/result.h"

#include <QString>

/** An e-mail in lower case, empty where the text is; errors: InvalidEmail, LettersLost. Existence is nobody's to check. */
[[nodiscard]] Result<QString> readEmail(const QString &text);

/**
 * A phone as E.164, empty where the text is: national and international writings, the zero or the plus that a
 * spreadsheet dropped. Errors: PhoneLostDigits (3,36E+10), InvalidPhone.
 */
[[nodiscard]] Result<QString> readPhone(const QString &text);
