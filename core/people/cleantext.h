// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Texts typed by strangers, made fit for a list: no control, no direction or zero-width mark, single spaces.

#include <QString>

/** Characters that a name, a pseudo or the name of a group may have. */
inline constexpr qsizetype maxNameLength = 200;
/** Characters that a quality or another free text may have. */
inline constexpr qsizetype maxTextLength = 2000;

/** The text in composed form, without marks that are not seen, blanks and line ends made single spaces. */
[[nodiscard]] QString cleanText(const QString &text);
