// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where the command line takes a passphrase from: a file that is named, or the terminal; never an argument or the environment.

#include "app/boucle-cli/grammar.h"
#include "core/passphrase/passphrase.h"
#include "core/result.h"

/** --passphrase-file, for a command that opens a dossier. */
Option passphraseFileOption();
/** The same where a dossier is made: nothing is asked, and without it the dossier is not protected. */
Option newPassphraseFileOption();
/** What is said of a dossier that is not sealed. */
QString unsealedWarning();
/** The first line of a file. Errors: FileNotFound, FileUnreadable, EmptyFile. */
Result<Passphrase> readPassphrase(const QString &path);
/** The passphrase of the file that was named; an empty one when none was. Errors: those of `readPassphrase`. */
Result<Passphrase> givenPassphrase(const Arguments &arguments);
/** A passphrase typed on the terminal, unseen; nothing without a terminal or when nothing is typed. */
std::optional<Passphrase> typedPassphrase(const QString &question);

/**
 * One that is being chosen: from the file that this option names, else typed twice on the terminal, so that a slip locks nobody out.
 * Errors: those of `readPassphrase`, PassphrasesDiffer, PassphraseTooShort.
 */
Result<Passphrase> chosenPassphrase(const Arguments &arguments, const QString &fileOption, const QString &question);
/** What is said when one cannot be chosen: the file was not named, and there is no terminal to ask at. */
std::optional<QString> nowhereToAsk(const Arguments &arguments, const QString &fileOption);

/** Opens with the passphrase that was given, or asks for it when it turns out to be needed. */
template <class Open> auto withPassphrase(const Arguments &arguments, const Open &open) -> decltype(open(Passphrase()))
{
    const auto given = givenPassphrase(arguments);
    if (!given)
        return refuse(given);
    auto opened = open(*given);
    if (opened || opened.error().kind != ErrorKind::PassphraseNeeded)
        return opened;
    const auto typed = typedPassphrase({});
    return typed ? open(*typed) : std::move(opened);
}
