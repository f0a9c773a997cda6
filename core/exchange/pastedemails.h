// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// E-mails copied from the platform or from a mail program: "a@x, b@y", one a line, or "Name <a@x>".

#include "core/exchange/importedpeople.h"

/** Whether most of the text is e-mails. */
[[nodiscard]] bool looksLikeEmails(QStringView text);

/** One row an e-mail, in the order of the text; words that belong to none are refused as InvalidEmail. */
[[nodiscard]] ImportedPeople readPastedEmails(QStringView text, const QString &source);
