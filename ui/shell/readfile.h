// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The bytes of a file that somebody chose.

#include "core/result.h"

#include <QByteArray>
#include <QString>

/** Errors: FileNotFound, FileUnreadable. */
[[nodiscard]] Result<QByteArray> readFile(const QString &path);
