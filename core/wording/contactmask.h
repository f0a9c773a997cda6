// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What looks like an e-mail or a phone number inside a sentence that somebody wrote, and what the hall sees in its place.

#include <QStringList>

#include <functional>
#include <optional>

/** Whether an e-mail, or a phone number of France, of overseas or with a country code, seems to stand in the text. */
[[nodiscard]] bool holdsContact(const QString &text);
/** The text with what `instead` answers in the place of each such contact; one for which it answers nothing stays. */
[[nodiscard]] QString withContacts(QString text, const std::function<std::optional<QString>(const QString &contact)> &instead);
/** The text with « [coordonnée masquée] » in the place of each. */
[[nodiscard]] QString withoutContacts(QString text);
/** The same, but for those that stay. */
[[nodiscard]] QString withoutContacts(QString text, const std::function<bool(const QString &contact)> &stays);
/** The same in place. */
void maskContacts(QString &text);
void maskContacts(QStringList &texts);
