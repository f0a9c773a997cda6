// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A small loop of made-up people: the platform's attendance list as a PDF, and the table with their contacts.

#include <QByteArray>

/** Twelve people of five groups, one without a group and one known by a pseudo only. */
[[nodiscard]] QByteArray loopListPdf();
/** The e-mails of all of them but Paula Aubin, and Jeanne Ortolan's telephone. */
[[nodiscard]] QByteArray loopContactsCsv();
