// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Any file that a facilitator may hand in, PDF included.

#include "core/exchange/readinput.h"

/** Reads an attendance list in PDF, or whatever readInput reads; errors of both and of readPdfWords. */
[[nodiscard]] Result<ImportedInput> readForeignFile(const QByteArray &bytes, const QString &file);
