// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The text that the bytes of a foreign file stand for, whatever charset a spreadsheet saved them in.

#include "core/result.h"

#include <QByteArray>
#include <QString>

/**
 * Bytes as text: UTF-8 and UTF-16 by their mark, UTF-16 without mark, UTF-8 (a few stray bytes
 * of Windows-1252 in it are read as such), else Windows-1252.
 * UTF-8 that was once read as Windows-1252 and saved again ("PrÃ©nom") is put right.
 * Errors: EmptyFile (nothing but blanks), NulInText (with its line). `file` goes into the error.
 */
[[nodiscard]] Result<QString> readText(const QByteArray &bytes, const QString &file);
