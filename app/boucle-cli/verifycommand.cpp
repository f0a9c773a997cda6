// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boucle-cli/dossier.h"
#include "app/boucle-cli/output.h"
#include "app/boucle-cli/passphrases.h"
#include "app/boucle-cli/tr.h"
#include "core/storage/sqliteshelf.h"

using namespace Qt::StringLiterals;

namespace {

Grammar grammar()
{
    return { u"verify DOSSIER [--json]"_s, Cli::tr("Vérifie que le journal du dossier est entier et que rien n’y a été modifié."),
        { passphraseFileOption(), { u"json"_s, {}, Cli::tr("répond en JSON"), {} } }, 1, 1,
        Cli::tr("La chaîne montre une ligne changée, déplacée ou retirée ; une fin coupée ne se voit qu’en comparant le nombre de lignes\n"
                "et l’empreinte avec ceux qui ont été notés ailleurs.") };
}

/** The rows and their chain, then what they say: a journal may be whole and yet hold what this program cannot read. */
Result<JournalHead> verify(const Arguments &arguments)
{
    SqliteShelf shelf;
    const auto path = arguments.operands.first();
    auto head = withPassphrase(arguments, [&](const Passphrase &passphrase) { return shelf.verify(path, passphrase); });
    if (!head)
        return head;
    if (const auto dossier = Dossier::start(shelf.open(path, Access::ReadOnly), path); !dossier)
        return refuse(dossier);
    return head;
}

QJsonObject asJson(const Error &error)
{
    auto object = errorObject(error);
    object.insert(u"valid"_s, false);
    if (error.kind == ErrorKind::DossierDamaged) {
        object.insert(u"row"_s, error.facts.value(1));
        object.insert(u"damage"_s, error.facts.value(2));
    }
    return object;
}

ExitCode run(const Arguments &arguments)
{
    const bool asksJson = arguments.has(u"json"_s);
    const auto head = verify(arguments);
    if (!head) {
        if (asksJson)
            sayAll(asJson(head.error()));
        return refused(head.error());
    }
    const auto digest = QString::fromLatin1(head->digest.toHex());
    if (asksJson)
        sayAll(QJsonObject { { u"valid"_s, true }, { u"rows"_s, head->rows }, { u"digest"_s, digest } });
    else
        say(Cli::tr("Journal entier. Lignes : %1. Empreinte : %2").arg(head->rows).arg(digest));
    return ExitCode::Done;
}

}

Command verifyCommand()
{
    return { u"verify"_s, grammar(), run };
}
