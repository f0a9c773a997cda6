// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boucle-cli/dossier.h"
#include "app/boucle-cli/output.h"
#include "app/boucle-cli/passphrases.h"
#include "app/boucle-cli/tr.h"
#include "core/exchange/takehome/sealedpage.h"
#include "core/storage/sqliteshelf.h"
#include "ui/pages/savefile.h"
#include "ui/pages/sealingchance.h"

using namespace Qt::StringLiterals;

namespace {

const QString pagePassphrase = u"page-passphrase-file"_s;

Grammar grammar()
{
    return { u"take-home DOSSIER -o FICHIER.html [--page-passphrase-file FICHIER]"_s,
        Cli::tr("Écrit les remontées à emporter : une page scellée, que tout navigateur ouvre avec sa phrase secrète."),
        {
            { u"output"_s, u"FICHIER"_s, Cli::tr("la page à écrire, qui finit par .html"), u"o"_s, true },
            { pagePassphrase, u"FICHIER"_s,
                Cli::tr("la phrase secrète de la page, sur la première ligne ; sinon elle est demandée deux fois au terminal"), {} },
            passphraseFileOption(),
            { u"json"_s, {}, Cli::tr("répond en JSON"), {} },
        },
        1, 1,
        Cli::tr(
            "La page s’ouvre sans Boucle et sans réseau, et un bouton copie chaque réponse dans le formulaire. Sa phrase secrète n’est\n"
            "pas celle du dossier : donnez-la à la personne qui fait les remontées, et par un autre chemin que le fichier.") };
}

/** Whether this phrase opens the dossier too: whoever has the page would have both. */
bool opensTheDossier(const QString &path, const Passphrase &passphrase)
{
    const auto closed = SqliteShelf().verify(path);
    return !closed && closed.error().kind == ErrorKind::PassphraseNeeded && SqliteShelf().verify(path, passphrase);
}

/** How many answers the page holds. */
Result<qsizetype> takeHome(const Arguments &arguments)
{
    const auto dossier = Dossier::read(arguments);
    if (!dossier)
        return refuse(dossier);
    const auto &state = (*dossier)->state();
    if (state.sittings.isEmpty())
        return refuse(ErrorKind::NoMeeting);
    const auto passphrase = chosenPassphrase(arguments, pagePassphrase, Cli::tr("Phrase secrète de la page : "));
    if (!passphrase)
        return refuse(passphrase);
    if (opensTheDossier(arguments.operands.first(), *passphrase))
        warn(Cli::tr("Cette phrase ouvre aussi le dossier : qui aura la page aura les deux. Mieux vaut une autre phrase pour la page."));
    const auto report = takenReportOf(state);
    const auto page = sealedReportPage(report, *passphrase, drawnSealingChance());
    if (!page)
        return refuse(page);
    if (const auto saved = saveFile(arguments.values.value(u"output"_s), *page); !saved)
        return refuse(saved);
    return report.answers.size();
}

ExitCode run(const Arguments &arguments)
{
    const auto path = arguments.values.value(u"output"_s);
    if (!path.endsWith(u".html"_s, Qt::CaseInsensitive))
        return wrongUsage(u"take-home"_s, Cli::tr("La page s’écrit dans un fichier qui finit par .html : %1").arg(path));
    if (const auto nowhere = nowhereToAsk(arguments, pagePassphrase))
        return wrongUsage(u"take-home"_s, *nowhere);
    const auto answers = takeHome(arguments);
    if (!answers)
        return refused(answers.error(), arguments);
    if (arguments.has(u"json"_s))
        say({ { u"file"_s, path }, { u"answers"_s, *answers } });
    else
        say(Cli::tr("Écrit : %1").arg(path));
    return ExitCode::Done;
}

}

Command takeHomeCommand()
{
    return { u"take-home"_s, grammar(), run };
}
