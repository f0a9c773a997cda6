// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boucle-cli/dossier.h"
#include "app/boucle-cli/importreport.h"
#include "app/boucle-cli/inputs.h"
#include "app/boucle-cli/output.h"
#include "app/boucle-cli/procedures.h"
#include "app/boucle-cli/passphrases.h"
#include "app/boucle-cli/tr.h"
#include "core/exchange/listedplaces.h"
#include "core/meeting/naming.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

Grammar grammar()
{
    return { u"import DOSSIER FICHIER… [--decisions FICHIER] [--dry-run] [--json]"_s,
        Cli::tr("Importe des personnes ou des profils, après comparaison avec le dossier."),
        {
            { u"decisions"_s, u"FICHIER"_s, Cli::tr("ce qui est décidé des lignes douteuses, un objet JSON par ligne"), {} },
            { u"dry-run"_s, {}, Cli::tr("compte sans rien écrire"), {} },
            passphraseFileOption(),
            { u"json"_s, {}, Cli::tr("répond en JSON"), {} },
        },
        2, 10'000,
        Cli::tr(
            "Reconnaît la liste d’émargement en PDF, les CSV de la plateforme et de l’équipe nationale, des e-mails copiés dans un\n"
            "fichier, et le CSV des profils. Ce qui est à décider n’est pas écrit. Code 0 même si des lignes sont refusées,\n"
            "1 si rien n’était utilisable.\n"
            "\n"
            "Pour décider : « --dry-run --json » donne dans « decisions » chaque ligne à décider, ses « choices » et ses « candidates » ;\n"
            "dans « refusals », une adresse que personne n’a offre le choix « name ». Une ligne du fichier de décisions par ligne :\n"
            "  {\"file\": \"membres.csv\", \"line\": 4, \"choice\": \"join\", \"person\": 12}      c’est la personne 12, ce qui est connu reste\n"
            "  {\"file\": \"membres.csv\", \"line\": 5, \"choice\": \"join-and-replace\"}         la seule possible, le fichier a raison\n"
            "  {\"file\": \"membres.csv\", \"line\": 6, \"choice\": \"add-new\"}                  quelqu’un d’autre\n"
            "  {\"file\": \"profils.csv\", \"line\": 2, \"choice\": \"join\", \"same_as\": {\"file\": \"membres.csv\", \"line\": 6}}\n"
            "  {\"file\": \"mails.txt\", \"line\": 1, \"email\": \"ines@exemple.fr\", \"family_name\": \"ROYER\", \"given_name\": \"Inès\"}\n"
            "« email » ne sert que si plusieurs adresses sont sur une même ligne. Une décision devenue inutile est dite, sans arrêter.") };
}

KnownPeople knownIn(const MeetingState &state)
{
    return { state.people.values(), state.localGroups.values(), state.people.next(), state.localGroups.next() };
}

QStringList sourcesOf(const QList<ImportedPeople> &inputs)
{
    QStringList sources;
    for (const auto &input : inputs)
        sources.append(input.source);
    return sources;
}

/** Where changes go: the session, or only a copy of its state. */
class Target {
public:
    Target(MeetingSession &session, bool isTrial) : m_session(session), m_trial(isTrial ? std::optional(session.state()) : std::nullopt) { }

    const MeetingState &state() const { return m_trial ? *m_trial : m_session.state(); }

    Result<void> apply(const MeetingChange &change)
    {
        if (!m_trial) {
            const auto answer = m_session.apply(change, now());
            return answer ? Result<void> {} : refuse(answer);
        }
        const auto decision = Meeting::decide(*m_trial, change, { now(), postName() });
        if (!decision)
            return refuse(decision);
        m_trial = Meeting::evolve(*std::move(m_trial), decision->change, { now(), postName() });
        return {};
    }

private:
    MeetingSession &m_session;
    std::optional<MeetingState> m_trial;
};

Result<QList<TypedDecision>> decisionsIn(const Arguments &arguments, const MeetingState &state)
{
    if (!arguments.has(u"decisions"_s))
        return QList<TypedDecision> {};
    const auto path = arguments.values.value(u"decisions"_s);
    const auto bytes = readFile(path);
    if (!bytes)
        return refuse(bytes);
    return readDecisions(*bytes, QFileInfo(path).fileName(), { namingIn(state) });
}

/** Writes the people, and gives the plan that was carried out. */
Result<MergePlan> importPeople(Target &target, const QList<ImportedPeople> &inputs, DecisionRound &round, ImportReport &report)
{
    if (inputs.isEmpty())
        return MergePlan {};
    auto plan = round.settle(knownIn(target.state()), inputs);
    addPeople(report, plan, target.state().localGroups.values());
    const auto outcome = imported(plan);
    const auto listed = listedPlaces(plan);
    if (outcome.people.isEmpty() && outcome.groups.isEmpty() && (listed.isEmpty() || listed == target.state().listed))
        return plan;
    if (const auto written = target.apply(PeopleImported { outcome.people, outcome.groups, sourcesOf(inputs), listed }); !written)
        return refuse(written);
    return plan;
}

Result<void> importProfiles(
    Target &target, const QList<ImportedProfiles> &inputs, DecisionRound &round, const MergePlan &merge, ImportReport &report)
{
    if (inputs.isEmpty())
        return {};
    const auto plan = round.settle(target.state(), inputs, merge);
    addProfiles(report, inputs, plan, target.state(), merge);
    if (plan.change.profiles.isEmpty())
        return {};
    return target.apply(plan.change);
}

ExitCode run(const Arguments &arguments)
{
    const auto path = arguments.operands.first();
    const bool isTrial = arguments.has(u"dry-run"_s);
    auto dossier = isTrial ? Dossier::read(arguments) : Dossier::open(arguments);
    if (!dossier)
        return refused(dossier.error(), arguments);
    auto typed = decisionsIn(arguments, (*dossier)->state());
    if (!typed)
        return refused(typed.error(), arguments);
    const auto inputs = readInputs(arguments.operands.mid(1));
    Target target((*dossier)->session(), isTrial);
    DecisionRound round(*std::move(typed));
    ImportReport report;
    addUnusable(report, inputs.unusable);
    const auto people = importPeople(target, inputs.people, round, report);
    if (!people)
        return refused(people.error(), arguments);
    if (const auto profiles = importProfiles(target, inputs.profiles, round, *people, report); !profiles)
        return refused(profiles.error(), arguments);
    addDecisions(report, round);
    if (arguments.has(u"json"_s)) {
        sayAll(asJson(report));
        printRemarks(report);
    } else {
        print(report);
    }
    if (report.counts.read == 0 && report.refusals.isEmpty())
        warn(Cli::tr("%1 : il n’y a aucune ligne à importer, vérifiez le fichier.").arg(report.files.keys().join(u", "_s)));
    return report.counts.isUsable() ? ExitCode::Done : ExitCode::Refused;
}

}

Command importCommand()
{
    return { u"import"_s, grammar(), run };
}
