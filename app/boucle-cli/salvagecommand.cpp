// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boucle-cli/output.h"
#include "app/boucle-cli/passphrases.h"
#include "app/boucle-cli/tr.h"
#include "core/storage/sqliteshelf.h"
#include "core/wording/sentences.h"

using namespace Qt::StringLiterals;

namespace {

Grammar grammar()
{
    return { u"salvage DOSSIER -o DOSSIER"_s, Cli::tr("Copie dans un nouveau dossier ce qui est sain d’un dossier abîmé."),
        {
            { u"output"_s, u"DOSSIER"_s, Cli::tr("le nouveau dossier"), u"o"_s, true },
            passphraseFileOption(),
            { u"json"_s, {}, Cli::tr("répond en JSON"), {} },
        },
        1, 1, Cli::tr("Tout ce qui précède la première ligne abîmée est gardé. L’ancien dossier reste comme il est.") };
}

ExitCode run(const Arguments &arguments)
{
    SqliteShelf shelf;
    const auto to = arguments.values.value(u"output"_s);
    const auto saved = withPassphrase(
        arguments, [&](const Passphrase &passphrase) { return shelf.salvage(arguments.operands.first(), to, passphrase); });
    if (!saved)
        return refused(saved.error(), arguments);
    const auto lost = saved->lost ? sentence(*saved->lost) : QString();
    if (arguments.has(u"json"_s))
        say({ { u"dossier"_s, to }, { u"rows"_s, saved->kept.rows }, { u"lost"_s, saved->lost ? QJsonValue(lost) : QJsonValue() } });
    else
        say(Cli::tr("Lignes saines, gardées dans « %1 » : %2.").arg(to).arg(saved->kept.rows));
    if (!lost.isEmpty())
        warn(lost);
    return ExitCode::Done;
}

}

Command salvageCommand()
{
    return { u"salvage"_s, grammar(), run };
}
