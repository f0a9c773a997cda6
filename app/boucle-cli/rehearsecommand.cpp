// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boucle-cli/dossier.h"
#include "app/boucle-cli/output.h"
#include "app/boucle-cli/passphrases.h"
#include "app/boucle-cli/procedures.h"
#include "app/boucle-cli/tr.h"
#include "core/meeting/rehearsal.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto rehearsedProcedure = "boucle-2026"_L1;

Grammar grammar()
{
    return { u"rehearse DOSSIER [--step ÉTAPE]"_s, Cli::tr("Écrit une réunion d’exercice, inventée, à la fin d’une étape."),
        {
            { u"step"_s, u"ÉTAPE"_s, Cli::tr("preparation (par défaut), accueil, I à VII ou le code de l’étape, apres"), {} },
            newPassphraseFileOption(),
            { u"json"_s, {}, Cli::tr("répond en JSON"), {} },
        },
        1, 1, Cli::tr("La réunion d’exercice est marquée comme telle, à l’écran et sur le papier.") };
}

Result<void> write(const Arguments &arguments, const Procedure &procedure, const QString &step)
{
    auto dossier = Dossier::create(arguments);
    if (!dossier)
        return refuse(dossier);
    auto played = rehearse((*dossier)->session(), procedure, step);
    dossier->reset();
    if (!played)
        Dossier::discard(arguments.operands.first());
    return played;
}

ExitCode run(const Arguments &arguments)
{
    const auto procedure = findProcedure(rehearsedProcedure);
    if (!procedure)
        return refused(procedure.error(), arguments);
    const auto path = arguments.operands.first();
    const auto step = rehearsalStepMeant(*procedure, arguments.values.value(u"step"_s, u"preparation"_s));
    if (const auto steps = rehearsalSteps(*procedure); !steps.contains(step))
        return wrongUsage(u"rehearse"_s, Cli::tr("L’étape « %1 » n’existe pas ; au choix : %2.").arg(step, steps.join(u", "_s)));
    if (const auto written = write(arguments, *procedure, step); !written)
        return refused(written.error(), arguments);
    if (arguments.has(u"json"_s))
        say({ { u"dossier"_s, path }, { u"step"_s, step }, { u"sealed"_s, arguments.has(u"passphrase-file"_s) } });
    else
        say(Cli::tr("Réunion d’exercice écrite : %1, à la fin de l’étape %2.").arg(path, step)
            + (arguments.has(u"passphrase-file"_s) ? QString() : u'\n' + Cli::tr("Ce dossier n’est pas protégé ; tout y est inventé.")));
    return ExitCode::Done;
}

}

Command rehearseCommand()
{
    return { u"rehearse"_s, grammar(), run };
}
