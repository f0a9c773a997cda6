// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boucle-cli/passphrases.h"

#include "app/boucle-cli/terminal.h"
#include "app/boucle-cli/tr.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestLine = 4096; // bytes

/** Nothing without a terminal or when the two differ. */
std::optional<Passphrase> typedTwice(const QString &question)
{
    auto first = typedPassphrase(question);
    const auto second = first ? typedPassphrase(Cli::tr("Une seconde fois : ")) : std::nullopt;
    return first == second ? first : std::nullopt;
}

Result<Passphrase> namedOrTyped(const Arguments &arguments, const QString &fileOption, const QString &question)
{
    if (arguments.has(fileOption))
        return readPassphrase(arguments.values.value(fileOption));
    auto typed = typedTwice(question);
    return typed ? Result<Passphrase>(*std::move(typed)) : refuse(ErrorKind::PassphrasesDiffer);
}

}

std::optional<QString> nowhereToAsk(const Arguments &arguments, const QString &fileOption)
{
    if (arguments.has(fileOption) || hasTerminal())
        return {};
    return Cli::tr("Il n’y a pas de terminal où demander la phrase secrète : donnez --%1.").arg(fileOption);
}

Option passphraseFileOption()
{
    return { u"passphrase-file"_s, u"FICHIER"_s,
        Cli::tr("la phrase secrète du dossier, sur la première ligne ; sinon elle est demandée au terminal"), {} };
}

Option newPassphraseFileOption()
{
    return { u"passphrase-file"_s, u"FICHIER"_s,
        Cli::tr("la phrase secrète du nouveau dossier, sur la première ligne ; sans elle il n’est pas protégé"), {} };
}

QString unsealedWarning()
{
    return Cli::tr("Ce dossier n’est pas protégé : qui a le fichier peut le lire. « boucle-cli seal » lui donne une phrase secrète.");
}

Result<Passphrase> readPassphrase(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return refuse(ErrorKind::FileNotFound, { path });
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorKind::FileUnreadable, { path, file.errorString() });
    auto line = file.readLine(longestLine);
    Passphrase passphrase(QString::fromUtf8(line));
    line.fill(0);
    if (passphrase.isEmpty())
        return refuse(ErrorKind::EmptyFile, { path });
    return passphrase;
}

Result<Passphrase> givenPassphrase(const Arguments &arguments)
{
    if (!arguments.has(u"passphrase-file"_s))
        return Passphrase();
    return readPassphrase(arguments.values.value(u"passphrase-file"_s));
}

std::optional<Passphrase> typedPassphrase(const QString &question)
{
    auto line = readUnseen(question.isEmpty() ? Cli::tr("Phrase secrète : ") : question);
    if (!line)
        return {};
    Passphrase passphrase(*line);
    line->fill(QChar(0));
    return passphrase.isEmpty() ? std::nullopt : std::optional(passphrase);
}

Result<Passphrase> chosenPassphrase(const Arguments &arguments, const QString &fileOption, const QString &question)
{
    auto passphrase = namedOrTyped(arguments, fileOption, question);
    if (passphrase && !isLongEnough(*passphrase))
        return refuse(ErrorKind::PassphraseTooShort, { QString::number(shortestPassphrase) });
    return passphrase;
}
