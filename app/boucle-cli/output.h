// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the commands print: results on standard output, all that went wrong on standard error.

#include "app/boucle-cli/command.h"
#include "core/procedure/rule.h"
#include "core/result.h"

#include <QJsonArray>
#include <QJsonObject>

/** A line on standard output, in UTF-8, seen at once by whoever reads a pipe. */
void say(const QString &line);
void say(const QJsonObject &object); // on one line
void sayAll(const QJsonArray &array); // one value, indented
void sayAll(const QJsonObject &object);
/** A line on standard error. */
void warn(const QString &line);
void warn(const QList<RuleBreach> &advice);
/** The sentence of an error on standard error, and the exit code for it. */
ExitCode refused(const Error &error);
/** The same; who asked for JSON reads the error on standard output too. */
ExitCode refused(const Error &error, const Arguments &arguments);
/** The same for words that the command does not know; tells where its help is. */
ExitCode wrongUsage(const QString &command, const QString &sentence);
/** Where an error stands and what it is, for a script to read. */
QJsonObject errorObject(const Error &error);
/** The sentences of some advice. */
QStringList sentences(const QList<RuleBreach> &advice);
