// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is wrong with a JSON text, in a few French words, to stand inside a sentence.

#include <QJsonParseError>
#include <QString>

QString jsonProblem(QJsonParseError::ParseError problem);
