// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boucle-cli/output.h"

#include "app/boucle-cli/terminal.h"
#include "app/boucle-cli/tr.h"
#include "core/errorword.h"
#include "core/wording/sentences.h"

#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

}

void say(const QString &line)
{
    write(stdout, line.toUtf8() + '\n');
}

void say(const QJsonObject &object)
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void sayAll(const QJsonArray &array)
{
    write(stdout, QJsonDocument(array).toJson(QJsonDocument::Indented));
}

void sayAll(const QJsonObject &object)
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void warn(const QString &line)
{
    write(stderr, line.toUtf8() + '\n');
}

void warn(const QList<RuleBreach> &advice)
{
    for (const auto &line : sentences(advice))
        warn(Cli::tr("Conseil : %1").arg(line));
}

ExitCode refused(const Error &error)
{
    warn(sentence(error));
    if (error.kind == ErrorKind::PassphraseNeeded && !hasTerminal())
        warn(Cli::tr("Il n’y a pas de terminal où la demander : donnez --passphrase-file."));
    return ExitCode::Refused;
}

ExitCode refused(const Error &error, const Arguments &arguments)
{
    if (arguments.has(u"json"_s))
        say(errorObject(error));
    return refused(error);
}

ExitCode wrongUsage(const QString &command, const QString &sentence)
{
    warn(sentence);
    warn(Cli::tr("Aide : boucle-cli %1").arg((command + u" --help"_s).trimmed()));
    return ExitCode::WrongUsage;
}

QJsonObject errorObject(const Error &error)
{
    QJsonObject object { { u"error"_s, sentence(error) }, { u"kind"_s, errorWord(error.kind) } };
    if (error.place && error.place->line)
        object.insert(u"line"_s, *error.place->line);
    if (error.place && error.place->column)
        object.insert(u"column"_s, *error.place->column);
    return object;
}

QStringList sentences(const QList<RuleBreach> &advice)
{
    QStringList lines;
    for (const auto &breach : advice)
        lines.append(sentence(breach));
    return lines;
}
