// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boucle-cli/dossier.h"
#include "app/boucle-cli/listing.h"
#include "app/boucle-cli/output.h"
#include "app/boucle-cli/passphrases.h"
#include "app/boucle-cli/tr.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace {

const QStringList listings { u"members"_s, u"groups"_s, u"profiles"_s, u"small-groups"_s, u"findings"_s, u"situations"_s, u"journal"_s };

Grammar grammar()
{
    return { u"list DOSSIER %1 [--json]"_s.arg(listings.join(u'|')), Cli::tr("Affiche une liste du dossier."),
        { passphraseFileOption(), { u"json"_s, {}, Cli::tr("répond en JSON"), {} } }, 2, 2,
        Cli::tr("« members » montre tout ce que le dossier garde, coordonnées comprises : à ne pas projeter ni laisser circuler.") };
}

Listing listingOf(const QString &name, const MeetingSession &session)
{
    const auto &state = session.state();
    switch (listings.indexOf(name)) {
    case 0:
        return memberListing(state);
    case 1:
        return localGroupListing(state);
    case 2:
        return profileListing(state);
    case 3:
        return smallGroupListing(state);
    case 4:
        return findingListing(state);
    case 5:
        return situationListing(state);
    default:
        return journalListing(session);
    }
}

ExitCode run(const Arguments &arguments)
{
    const auto name = arguments.operands.at(1);
    if (!listings.contains(name))
        return wrongUsage(u"list"_s, Cli::tr("La liste « %1 » n’existe pas ; au choix : %2.").arg(name, listings.join(u", "_s)));
    auto dossier = Dossier::read(arguments);
    if (!dossier)
        return refused(dossier.error(), arguments);
    const auto listing = listingOf(name, (*dossier)->session());
    if (arguments.has(u"json"_s))
        sayAll(asJson(listing));
    else
        say(asText(listing).chopped(1));
    return ExitCode::Done;
}

}

Command listCommand()
{
    return { u"list"_s, grammar(), run };
}
