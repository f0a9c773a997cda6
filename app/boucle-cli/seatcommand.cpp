// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boucle-cli/output.h"
#include "app/boucle-cli/procedures.h"
#include "app/boucle-cli/seatreport.h"
#include "app/boucle-cli/tr.h"
#include "ui/pages/savefile.h"

#include <QFileInfo>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

Grammar grammar()
{
    return { u"seat LISTE.csv [--max N] [--seed TEXTE] [-o GROUPES.csv]"_s,
        Cli::tr("Répartit les présent·es en petits groupes, par un tirage que l’on peut rejouer."),
        {
            { u"max"_s, u"N"_s, Cli::tr("personnes par groupe au plus (10)"), {} },
            { u"groups"_s, u"N"_s, Cli::tr("nombre de groupes ; sinon, de quoi accueillir les retards"), {} },
            { u"seed"_s, u"TEXTE"_s, Cli::tr("la graine dite à voix haute ; sinon, trois mots sont tirés"), {} },
            { u"reachable"_s, u"N,N…"_s, Cli::tr("les groupes accessibles en fauteuil"), {} },
            { u"previous"_s, u"GROUPES.csv"_s, Cli::tr("place les nouvelles personnes sans déplacer les autres"), {} },
            { u"check"_s, u"GROUPES.csv"_s, Cli::tr("rejoue le tirage et compare ; demande --seed"), {} },
            { u"output"_s, u"GROUPES.csv"_s, Cli::tr("le fichier à écrire ; sinon, la sortie standard"), u"o"_s },
            { u"json"_s, {}, Cli::tr("répond en JSON"), {} },
        },
        1, 1,
        Cli::tr("Colonnes de la liste : name, et si l’on veut local_group, gender (F, M, O), tasks, together, apart, pin (le numéro\n"
                "d’un groupe), wheelchair. Plusieurs valeurs se séparent par ; , ou |. « together » et « apart » : le nom de l’autre\n"
                "personne, ou un mot que partagent plusieurs lignes. En sortie : group, name.\n"
                "Même liste, même graine, même --max : mêmes groupes, sur toute machine (docs/seating.md).\n"
                "Code 1 si une ligne, une personne ou un souhait n’a pas trouvé sa place ; le reste est écrit.") };
}

/** The numbers of `--max`, `--groups` and `--reachable`, or what is wrong with them. */
tl::expected<SeatingRules, QString> rulesOf(const Arguments &arguments)
{
    SeatingRules rules;
    const auto number = [&](const QString &option, int otherwise) {
        bool isNumber = true;
        const int value = arguments.has(option) ? arguments.values.value(option).toInt(&isNumber) : otherwise;
        return isNumber && value >= 1 && value <= 100'000 ? std::optional(value) : std::nullopt;
    };
    const auto limit = number(u"max"_s, rules.limit);
    const auto groups = number(u"groups"_s, 1);
    if (!limit || !groups)
        return tl::unexpected(Cli::tr("--max et --groups attendent un nombre, de 1 à 100000."));
    rules.limit = *limit;
    if (arguments.has(u"groups"_s))
        rules.groups = groups;
    for (const auto &word : arguments.values.value(u"reachable"_s).split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        rules.reachable.append(word.trimmed().toInt(&isNumber));
        if (!isNumber || rules.reachable.last() < 1)
            return tl::unexpected(Cli::tr("--reachable attend des numéros de groupes : 1,3."));
    }
    return rules;
}

/** What contradicts itself among the options; empty when nothing does. */
QString wrongOptions(const Arguments &arguments)
{
    if (arguments.has(u"check"_s) && arguments.has(u"previous"_s))
        return Cli::tr("--check et --previous ne vont pas ensemble.");
    if (arguments.has(u"check"_s) && !arguments.has(u"seed"_s))
        return Cli::tr("--check demande --seed : sans la graine, rien ne se rejoue.");
    return {};
}

Result<RosterTable> rosterIn(const QString &path)
{
    const auto bytes = readFile(path);
    return bytes ? readRoster(*bytes, QFileInfo(path).fileName()) : Result<RosterTable>(refuse(bytes));
}

Result<GroupsTable> groupsIn(const QString &path, const RosterTable &roster)
{
    const auto bytes = readFile(path);
    return bytes ? readGroups(*bytes, QFileInfo(path).fileName(), roster) : Result<GroupsTable>(refuse(bytes));
}

Result<Seed> seedFor(const Arguments &arguments)
{
    if (arguments.has(u"seed"_s))
        return seedOf(arguments.values.value(u"seed"_s));
    auto *chance = QRandomGenerator::system();
    return drawnSeed({ chance->generate(), chance->generate(), chance->generate() });
}

Result<void> draw(SeatReport &report, const Arguments &arguments)
{
    const auto seed = seedFor(arguments);
    if (!seed)
        return refuse(seed);
    report.seed = *seed;
    auto seating = shareOut(report.roster.roster, report.rules, *seed);
    if (!seating)
        return refuse(seating);
    report.seating = *std::move(seating);
    return {};
}

Result<void> placeNewcomers(SeatReport &report, const QString &previous)
{
    auto groups = groupsIn(previous, report.roster);
    if (!groups)
        return refuse(groups);
    report.refused += groups->refused;
    report.gone = groups->gone;
    // whoever stands on a row that cannot be read has a seat somewhere: a second one would move somebody
    if (!groups->refused.isEmpty()) {
        report.seating = groups->seating;
        return {};
    }
    if (report.rules.groups)
        groups->seating.missing.clear(); // so many there are, whoever sits there
    auto late = placeLate(report.roster.roster, report.rules, groups->seating);
    report.seating = std::move(late.seating);
    report.full = late.full;
    for (const int person : late.seated)
        report.newcomers.append(report.roster.labels.at(person));
    return {};
}

ExitCode finish(const SeatReport &report, const Arguments &arguments)
{
    const auto text = groupsText(report.roster, report.seating);
    if (arguments.has(u"output"_s)) {
        if (const auto saved = saveFile(arguments.values.value(u"output"_s), text.toUtf8()); !saved)
            return refused(saved.error(), arguments);
    }
    warnOf(report);
    if (arguments.has(u"json"_s)) {
        sayAll(asJson(report));
    } else {
        tell(report);
        if (!arguments.has(u"output"_s))
            say(text.chopped(1));
    }
    return report.isWhole() ? ExitCode::Done : ExitCode::Refused;
}

QList<SeatDifference> differencesOf(const SeatReport &report, const GroupsTable &written)
{
    QList<SeatDifference> differences;
    const auto &labels = report.roster.labels;
    for (const int person : inSeatingOrder(report.roster.roster)) {
        const auto before = written.seating.groupOf.at(person);
        const auto now = report.seating.groupOf.at(person);
        if (before != now)
            differences.append({ labels.at(person), before, now });
    }
    for (const auto &name : written.gone)
        differences.append({ name, written.groupOfGone.value(name), {} });
    return differences;
}

QString verdictOf(const QList<SeatDifference> &differences, const SeatReport &report)
{
    if (!differences.isEmpty())
        return Cli::tr("Le fichier n’est pas celui de ce tirage.");
    return report.refused.isEmpty()
        ? Cli::tr("Mêmes groupes : le tirage se rejoue à l’identique.")
        : Cli::tr("Mêmes groupes pour ce qui a pu être lu : corrigez les lignes ci-dessus, puis vérifiez encore.");
}

ExitCode check(SeatReport &report, const Arguments &arguments)
{
    const auto written = groupsIn(arguments.values.value(u"check"_s), report.roster);
    if (!written)
        return refused(written.error(), arguments);
    report.refused += written->refused;
    const auto differences = differencesOf(report, *written);
    for (const auto &error : std::as_const(report.refused))
        refused(error);
    const bool isSame = differences.isEmpty() && report.refused.isEmpty();
    if (arguments.has(u"json"_s)) {
        sayAll(asJson(differences, report));
    } else {
        tell(differences);
        say(verdictOf(differences, report));
    }
    return isSame ? ExitCode::Done : ExitCode::Refused;
}

ExitCode run(const Arguments &arguments)
{
    if (const auto wrong = wrongOptions(arguments); !wrong.isEmpty())
        return wrongUsage(u"seat"_s, wrong);
    auto rules = rulesOf(arguments);
    if (!rules)
        return wrongUsage(u"seat"_s, rules.error());
    auto roster = rosterIn(arguments.operands.first());
    if (!roster)
        return refused(roster.error(), arguments);
    SeatReport report { *std::move(roster), *std::move(rules) };
    report.rules.wishes = report.roster.wishes;
    report.refused = report.roster.refused;
    const auto done
        = arguments.has(u"previous"_s) ? placeNewcomers(report, arguments.values.value(u"previous"_s)) : draw(report, arguments);
    if (!done) {
        warnOf(report);
        return refused(done.error(), arguments);
    }
    return arguments.has(u"check"_s) ? check(report, arguments) : finish(report, arguments);
}

}

Command seatCommand()
{
    return { u"seat"_s, grammar(), run };
}
