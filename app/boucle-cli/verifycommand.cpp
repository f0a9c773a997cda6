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
    return { u"verify DOSSIER [--head LIGNES:EMPREINTE] [--json]"_s,
        Cli::tr("Vérifie que le journal du dossier est entier et que rien n’y a été modifié."),
        { { u"head"_s, u"LIGNES:EMPREINTE"_s, Cli::tr("ce que verify avait répondu plus tôt : une version ancienne se voit alors"), {} },
            passphraseFileOption(), { u"json"_s, {}, Cli::tr("répond en JSON"), {} } },
        1, 1,
        Cli::tr("La chaîne montre une ligne modifiée, déplacée, répétée ou retirée, et le dossier sait jusqu’où il allait. Un fichier\n"
                "remplacé tout entier par une copie plus ancienne ne se voit qu’en comparant avec ce qui a été noté ailleurs : --head.") };
}

/** What an earlier verification said, as it is typed. Error: UnknownHead. */
Result<std::optional<JournalHead>> knownHead(const Arguments &arguments)
{
    if (!arguments.has(u"head"_s))
        return std::optional<JournalHead>();
    const auto typed = arguments.values.value(u"head"_s);
    const auto colon = typed.indexOf(u':');
    bool isNumber = false;
    const auto rows = typed.left(std::max<qsizetype>(colon, 0)).toLongLong(&isNumber);
    const auto digest = QByteArray::fromHex(typed.mid(colon + 1).toLatin1());
    if (!isNumber || rows < 0 || digest.size() != JournalHead::digestSize)
        return refuse(ErrorKind::UnknownHead, { typed });
    return std::optional(JournalHead { rows, digest });
}

Result<void> compare(JournalStore &store, const JournalHead &known, const QString &path)
{
    const auto standing = store.continuity(known);
    if (!standing)
        return refuse(standing);
    switch (*standing) {
    case Continuity::GoesOn:
        return {};
    case Continuity::Older:
        return refuse(ErrorKind::DossierOlder, { path, QString::number(store.head().rows), QString::number(known.rows) });
    case Continuity::Parted:
        return refuse(ErrorKind::DossierParted, { path });
    }
    return {};
}

/** The rows and their chain, then what they say: a journal may be whole and yet hold what this program cannot read. */
Result<JournalHead> verify(const Arguments &arguments)
{
    SqliteShelf shelf;
    const auto path = arguments.operands.first();
    auto head = withPassphrase(arguments, [&](const Passphrase &passphrase) { return shelf.verify(path, passphrase); });
    if (!head)
        return head;
    const auto known = knownHead(arguments);
    const auto dossier = known ? Dossier::start(shelf.open(path, Access::ReadOnly), path) : refuse(known);
    if (!dossier)
        return refuse(dossier);
    if (!(*dossier)->isSealed() && arguments.has(u"passphrase-file"_s))
        warn(Cli::tr("Ce dossier n’est pas protégé : sa phrase secrète n’a servi à rien."));
    if (*known) {
        if (const auto same = compare((*dossier)->store(), **known, path); !same)
            return refuse(same);
    }
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
