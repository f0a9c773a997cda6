// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A small loop of made-up people: the platform's attendance list as a PDF, the table with their contacts, and what they decide.

#include <QString>

/** Twelve people of five groups, one without a group and one known by a pseudo only. */
[[nodiscard]] QByteArray loopListPdf();
/** The e-mails of all of them but Paula Aubin, and Jeanne Ortolan's telephone. */
[[nodiscard]] QByteArray loopContactsCsv();
/** The report of the meeting that wholemeetingtest holds with them, with plain spaces. */
[[nodiscard]] QString expectedReport();
