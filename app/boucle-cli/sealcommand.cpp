// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boucle-cli/dossier.h"
#include "app/boucle-cli/output.h"
#include "app/boucle-cli/passphrases.h"
#include "app/boucle-cli/tr.h"
#include "core/storage/sqliteshelf.h"

using namespace Qt::StringLiterals;

namespace {

const QString newPassphrase = u"new-passphrase-file"_s;

Grammar grammar()
{
    return { u"seal DOSSIER [--new-passphrase-file FICHIER] [--passphrase-file FICHIER]"_s,
        Cli::tr("Protège un dossier par une phrase secrète, ou en change."),
        {
            { newPassphrase, u"FICHIER"_s, Cli::tr("la nouvelle phrase secrète ; sinon elle est demandée deux fois au terminal"), {} },
            passphraseFileOption(),
            { u"json"_s, {}, Cli::tr("répond en JSON"), {} },
        },
        1, 1,
        Cli::tr("Le dossier est récrit en entier sous une nouvelle clé, et le fichier d’avant disparaît. Les copies faites avant gardent\n"
                "ce qu’elles étaient. Sans la phrase secrète, personne n’ouvre plus le dossier : gardez-la ailleurs.") };
}

Result<void> seal(const Arguments &arguments)
{
    const auto path = arguments.operands.first();
    SqliteShelf shelf;
    // Opened first, which tells what is wrong with the file before anything is asked.
    const auto opened = withPassphrase(arguments, [&](const Passphrase &known) { return shelf.verify(path, known); });
    if (!opened)
        return refuse(opened);
    const auto passphrase = chosenPassphrase(arguments, newPassphrase, Cli::tr("Nouvelle phrase secrète : "));
    if (!passphrase)
        return refuse(passphrase);
    return shelf.reseal(path, *passphrase);
}

ExitCode run(const Arguments &arguments)
{
    if (const auto nowhere = nowhereToAsk(arguments, newPassphrase))
        return wrongUsage(u"seal"_s, *nowhere);
    const auto path = arguments.operands.first();
    const auto beside = copiesBeside(path);
    if (const auto sealed = seal(arguments); !sealed)
        return refused(sealed.error(), arguments);
    if (arguments.has(u"json"_s))
        say({ { u"dossier"_s, path }, { u"sealed"_s, true }, { u"beside"_s, QJsonArray::fromStringList(beside) } });
    else
        say(Cli::tr("« %1 » est protégé : il ne s’ouvre plus sans sa phrase secrète.").arg(path));
    if (!beside.isEmpty())
        warn(
            Cli::tr("À côté du dossier, ces fichiers n’ont pas changé et s’ouvrent comme avant : %1. Si ce sont ses copies, supprimez-les.")
                .arg(beside.join(u", "_s)));
    return ExitCode::Done;
}

}

Command sealCommand()
{
    return { u"seal"_s, grammar(), run };
}
