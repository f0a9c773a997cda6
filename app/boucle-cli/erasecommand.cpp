// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boucle-cli/dossier.h"
#include "app/boucle-cli/output.h"
#include "app/boucle-cli/passphrases.h"
#include "app/boucle-cli/tr.h"
#include "core/meeting/erasing.h"
#include "core/storage/sqliteshelf.h"

#include <QDir>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace {

Grammar grammar()
{
    return { u"erase DOSSIER [COPIE…] --contacts | --person NOM"_s,
        Cli::tr("Efface du dossier tous les e-mails et téléphones, ou tout ce qui dit qui est une personne."),
        {
            { u"contacts"_s, {}, Cli::tr("les e-mails et les téléphones de tout le monde"), {} },
            { u"person"_s, u"NOM"_s, Cli::tr("une personne : nom, pseudo, coordonnées, profil"), {} },
            passphraseFileOption(),
            { u"json"_s, {}, Cli::tr("répond en JSON"), {} },
        },
        1, 50,
        Cli::tr(
            "Le journal est récrit sous une nouvelle clé ; les heures et le déroulement restent. Les COPIES sont détruites. Tout ce qui a\n"
            "été effacé est ensuite cherché dans les octets du fichier. Rien ne l’annule ; les papiers imprimés restent.") };
}

/** Whose data is to go. Errors: UnknownTrace, AmbiguousPerson. */
MeantErasure erasureFor(const Arguments &arguments)
{
    return [&arguments](const MeetingSession &session) -> Result<Erasure> {
        if (arguments.has(u"contacts"_s))
            return Erasure();
        const auto traces = tracesNamed(session, arguments.values.value(u"person"_s));
        return traces ? Result<Erasure>(Erasure(*traces)) : refuse(traces);
    };
}

/** When the first row of a dossier was written: the same in all its copies, whatever was erased or sealed since. */
std::optional<qint64> birthOf(SqliteShelf &shelf, const QString &path, const Passphrase &passphrase)
{
    const auto dossier = shelf.open(path, Access::ReadOnly, passphrase);
    std::optional<qint64> at;
    if (dossier)
        std::ignore = dossier->store->read(0, [&](const JournalRow &row) -> Result<void> {
            at = row.stamp.at;
            return refuse(ErrorKind::NoMeeting); // the first is enough
        });
    return at;
}

/** Why these copies cannot be destroyed, if anything: each is to be a copy of the dossier, and another file than the dossier itself. */
Result<void> mayDestroy(SqliteShelf &shelf, const QString &dossier, const QStringList &copies, const Passphrase &passphrase)
{
    for (const auto &copy : copies) {
        if (!QFileInfo::exists(copy))
            return refuse(ErrorKind::FileNotFound, { copy });
        if (!shelf.idOf(copy))
            return refuse(ErrorKind::NotADossier, { copy });
        std::error_code failure;
        if (std::filesystem::equivalent(dossier.toStdU16String(), copy.toStdU16String(), failure))
            return refuse(ErrorKind::CopyIsDossier, { copy });
        const auto birth = birthOf(shelf, dossier, passphrase);
        if (shelf.idOf(copy) != shelf.idOf(dossier) && (!birth || birthOf(shelf, copy, passphrase) != birth))
            return refuse(ErrorKind::NotItsCopy, { copy });
    }
    return {};
}

Result<Erased> eraseIn(const Arguments &arguments)
{
    SqliteShelf shelf;
    const auto path = arguments.operands.first();
    const auto copies = arguments.operands.mid(1);
    return withPassphrase(arguments, [&](const Passphrase &passphrase) -> Result<Erased> {
        if (const auto opens = shelf.open(path, Access::ReadOnly, passphrase); !opens)
            return refuse(opens);
        if (const auto may = mayDestroy(shelf, path, copies, passphrase); !may)
            return refuse(may);
        return erase(shelf, path, passphrase, erasureFor(arguments), copies);
    });
}

ExitCode run(const Arguments &arguments)
{
    if (arguments.has(u"contacts"_s) == arguments.has(u"person"_s))
        return wrongUsage(u"erase"_s, Cli::tr("Il faut --contacts ou --person, l’un des deux."));
    auto beside = copiesBeside(arguments.operands.first());
    const auto erased = eraseIn(arguments);
    if (!erased)
        return refused(erased.error(), arguments);
    const auto left = QJsonArray::fromStringList(erased->left);
    const auto folder = QFileInfo(arguments.operands.first()).dir();
    beside.removeIf([&](const QString &name) { return !folder.exists(name); });
    auto destroyed = arguments.operands.mid(1);
    destroyed.removeIf([&](const QString &copy) { return erased->copiesLeft.contains(copy); });
    if (arguments.has(u"json"_s))
        say({ { u"erased"_s, int(erased->texts) }, { u"left"_s, left }, { u"mentions"_s, QJsonArray::fromStringList(erased->mentions) },
            { u"called"_s, QJsonArray::fromStringList(erased->called) },
            { u"copies_left"_s, QJsonArray::fromStringList(erased->copiesLeft) }, { u"destroyed"_s, QJsonArray::fromStringList(destroyed) },
            { u"beside"_s, QJsonArray::fromStringList(beside) } });
    else
        say(Cli::tr("Textes effacés : %1. Retrouvés dans le fichier : %2.").arg(erased->texts).arg(erased->left.size()));
    if (!destroyed.isEmpty() && !arguments.has(u"json"_s))
        say(Cli::tr("Copies détruites : %1.").arg(destroyed.join(u", "_s)));
    for (const auto &text : erased->mentions)
        warn(Cli::tr("Le nom, qui est peut-être aussi un lieu, un mot ou quelqu’un d’autre, se lit encore dans « %1 ».").arg(text));
    for (const auto &text : erased->called)
        warn(Cli::tr("Un groupe, un lieu ou quelqu’un d’autre se nomme encore ainsi : « %1 ».").arg(text));
    if (!erased->copiesLeft.isEmpty())
        warn(Cli::tr("Le dossier est effacé, mais il reste à supprimer vous-même ce qui n’a pas pu être détruit et dit encore tout : %1.")
                 .arg(erased->copiesLeft.join(u", "_s)));
    if (!beside.isEmpty())
        warn(Cli::tr("À côté du dossier, ces fichiers n’ont pas changé et disent encore tout : %1. Si ce sont ses copies, supprimez-les.")
                 .arg(beside.join(u", "_s)));
    return erased->left.isEmpty() && erased->copiesLeft.isEmpty() ? ExitCode::Done : ExitCode::Refused;
}

}

Command eraseCommand()
{
    return { u"erase"_s, grammar(), run };
}
