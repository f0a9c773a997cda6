// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boucle-cli/dossier.h"
#include "app/boucle-cli/importreport.h"
#include "app/boucle-cli/inputs.h"
#include "app/boucle-cli/output.h"
#include "app/boucle-cli/tr.h"
#include "core/exchange/listedplaces.h"

using namespace Qt::StringLiterals;

namespace {

Grammar grammar()
{
    return { u"import DOSSIER FICHIER… [--dry-run] [--json]"_s,
        Cli::tr("Importe des personnes ou des profils, après comparaison avec le dossier."),
        {
            { u"dry-run"_s, {}, Cli::tr("compte sans rien écrire"), {} },
            { u"json"_s, {}, Cli::tr("répond en JSON"), {} },
        },
        2, 10'000,
        Cli::tr("Reconnaît la liste d’émargement en PDF, les CSV de la plateforme et de l’équipe nationale, des e-mails copiés dans un\n"
                "fichier, et le CSV des profils. Ce qui est à décider n’est pas écrit. Code 0 même si des lignes sont refusées,\n"
                "1 si rien n’était utilisable.") };
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

Result<void> importPeople(Target &target, const QList<ImportedPeople> &inputs, ImportReport &report)
{
    if (inputs.isEmpty())
        return {};
    const auto plan = planMerge(knownIn(target.state()), inputs);
    addPeople(report, plan);
    const auto outcome = imported(plan);
    const auto listed = listedPlaces(plan);
    if (outcome.people.isEmpty() && outcome.groups.isEmpty() && (listed.isEmpty() || listed == target.state().listed))
        return {};
    return target.apply(PeopleImported { outcome.people, outcome.groups, sourcesOf(inputs), listed });
}

Result<void> importProfiles(Target &target, const QList<ImportedProfiles> &inputs, ImportReport &report)
{
    if (inputs.isEmpty())
        return {};
    const auto plan = planProfiles(target.state(), inputs);
    addProfiles(report, inputs, plan);
    if (plan.change.profiles.isEmpty())
        return {};
    return target.apply(plan.change);
}

ExitCode run(const Arguments &arguments)
{
    const auto path = arguments.operands.first();
    const bool isTrial = arguments.has(u"dry-run"_s);
    auto dossier = isTrial ? Dossier::read(path) : Dossier::open(path);
    if (!dossier)
        return refused(dossier.error());
    const auto inputs = readInputs(arguments.operands.mid(1));
    Target target((*dossier)->session(), isTrial);
    ImportReport report;
    addUnusable(report, inputs.unusable);
    if (const auto people = importPeople(target, inputs.people, report); !people)
        return refused(people.error());
    if (const auto profiles = importProfiles(target, inputs.profiles, report); !profiles)
        return refused(profiles.error());
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
