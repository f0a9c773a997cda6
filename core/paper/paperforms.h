// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The forms that a paper takes as a file, told by the ending of its name.

#include "core/paper/paperkinds.h"

#include <optional>

enum class PaperForm { Pdf, Html, Text, Markdown, Csv, Xlsx, Calendar, Json };

/** What this kind can be written as, the usual one first: tables as spreadsheets, the invitation as a calendar, the report as JSON. */
QList<PaperForm> formsOf(PaperKind kind);
/** « .pdf ». */
QString suffixOf(PaperForm form);
/** « Page web, pour les lecteurs d’écran ». */
QString word(PaperForm form);
/** The form that the ending of a path tells, upper or lower case; nothing when it tells none that this kind has. */
std::optional<PaperForm> formOf(PaperKind kind, const QString &path);
