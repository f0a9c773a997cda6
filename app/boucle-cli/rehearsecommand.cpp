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
            passphraseFileOption(),
            { u"json"_s, {}, Cli::tr("répond en JSON"), {} },
        },
        1, 1, Cli::tr("La réunion d’exercice est marquée comme telle, à l’écran et sur le papier.") };
}

/** The step meant: by its code, its numeral (« VI », « vi », « 6 »), or the English name of what comes before and after. */
QString stepMeant(const Procedure &procedure, const QString &typed)
{
    if (typed.compare("arrival"_L1, Qt::CaseInsensitive) == 0)
        return u"accueil"_s;
    if (typed.compare("after"_L1, Qt::CaseInsensitive) == 0)
        return u"apres"_s;
    for (qsizetype i = 0; i < procedure.steps.size(); ++i) {
        const auto &step = procedure.steps.at(i);
        if (typed.compare(step.numeral, Qt::CaseInsensitive) == 0 || typed == QString::number(i + 1))
            return step.code;
    }
    return typed.toLower();
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
    const auto step = stepMeant(*procedure, arguments.values.value(u"step"_s, u"preparation"_s));
    if (const auto steps = rehearsalSteps(*procedure); !steps.contains(step))
        return wrongUsage(u"rehearse"_s, Cli::tr("L’étape « %1 » n’existe pas ; au choix : %2.").arg(step, steps.join(u", "_s)));
    if (const auto written = write(arguments, *procedure, step); !written)
        return refused(written.error(), arguments);
    if (arguments.has(u"json"_s))
        say({ { u"dossier"_s, path }, { u"step"_s, step } });
    else
        say(Cli::tr("Réunion d’exercice écrite : %1, à la fin de l’étape %2.").arg(path, step));
    return ExitCode::Done;
}

}

Command rehearseCommand()
{
    return { u"rehearse"_s, grammar(), run };
}
