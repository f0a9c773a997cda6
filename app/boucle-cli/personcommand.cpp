// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boucle-cli/dossier.h"
#include "app/boucle-cli/output.h"
#include "app/boucle-cli/passphrases.h"
#include "app/boucle-cli/tr.h"
#include "core/wording/heldon.h"

using namespace Qt::StringLiterals;

namespace {

Grammar grammar()
{
    return { u"person DOSSIER NOM [--json]"_s, Cli::tr("Dit tout ce que le dossier tient sur une personne, à qui le demande pour soi."),
        { passphraseFileOption(), { u"json"_s, {}, Cli::tr("répond en JSON"), {} } }, 2, 2,
        Cli::tr(
            "NOM est un nom, un ancien nom, un pseudo, un e-mail ou un téléphone, même de qui n’est plus sur la liste. Entre homonymes,\n"
            "ajoutez le groupe local : « Dominique Marchal (GA Roquebrise) ».") };
}

ExitCode run(const Arguments &arguments)
{
    const auto dossier = Dossier::read(arguments);
    if (!dossier)
        return refused(dossier.error(), arguments);
    const auto &state = (*dossier)->state();
    const auto traces = tracesNamed((*dossier)->session(), arguments.operands.at(1));
    if (!traces)
        return refused(traces.error(), arguments);
    const auto held = heldOn((*dossier)->session(), *traces);
    if (arguments.has(u"json"_s))
        sayAll(heldJson(held, state));
    else
        say(heldText(held, state).chopped(1));
    return ExitCode::Done;
}

}

Command personCommand()
{
    return { u"person"_s, grammar(), run };
}
