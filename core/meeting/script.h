// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A script of intents: one JSON object a line; blank lines and lines that start with # ask for nothing.

#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>

/** Whether a line asks for nothing. */
bool isScriptComment(const QByteArray &line);
/** The object of one line, UTF-8. Errors: JsonSyntax, with line and column of `place`. */
Result<QJsonObject> readScriptLine(const QByteArray &line, Place place);
