// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/lookup.h"
#include "core/wording/sentences.h"
#include "core/wording/typography.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QList<Id<Person>> toConfirm(const MeetingState &state, const QString &task, const QList<Id<Person>> &pair)
{
    QList<Id<Person>> people;
    for (const auto person : pair) {
        const auto *profile = profileOf(state, person, task);
        if (!profile || profile->agreement == Agreement::ToConfirm)
            people.append(person);
    }
    return people;
}

/** The wording that was amended, while it is still about this pair; else the usual one. */
QString pairSentence(const MeetingState &state, const QString &task, const QList<Id<Person>> &pair)
{
    const auto proposals = deliberationOf(state, task).proposals;
    if (proposals.isEmpty() || proposals.last().pair != pair || proposals.last().wording.trimmed().isEmpty())
        return proposalSentence(state, task, pair);
    const auto wording = withFrenchSpaces(proposals.last().wording.trimmed());
    return u".!?…"_s.contains(wording.back()) ? wording : wording + u'.';
}

QString designated(const MeetingState &state, const QString &task, const QList<Id<Person>> &pair)
{
    QStringList sentences { pairSentence(state, task, pair) };
    if (const auto people = toConfirm(state, task, pair); !people.isEmpty())
        sentences.append(filled(QCoreApplication::translate("Wording", "Accord de %1 à confirmer."), { namesOf(state, people) }));
    if (const auto reservations = int(deliberationOf(state, task).reservations.size()); reservations > 0)
        sentences.append(QCoreApplication::translate("Wording", "%n réserve(s) notée(s).", nullptr, reservations));
    return sentences.join(u' ');
}

QString withoutConsensus(const MeetingState &state, const QString &task, const QList<Id<Person>> &names)
{
    if (names.isEmpty())
        return filled(QCoreApplication::translate("Wording", "Pas de consensus pour %1 : le choix revient aux équipes nationales."),
            { pairName(state, task) });
    const auto pattern = QCoreApplication::translate("Wording",
        "Pas de consensus pour %1 : le(s) profil(s) débattu(s) (%2) sont transmis aux équipes nationales, qui choisiront.", nullptr,
        int(names.size()));
    return filled(pattern, { pairName(state, task), namesOf(state, names) });
}

}

QString proposalSentence(const MeetingState &state, const QString &task, const QList<Id<Person>> &pair)
{
    if (pair.isEmpty())
        return filled(QCoreApplication::translate("Wording", "Aucun nom n’est encore proposé pour %1."), { pairName(state, task) });
    //: One or several people, then their pair: « Jeanne Ortolan et Rémi Castaing forment le binôme matériel militant. »
    const auto pattern = QCoreApplication::translate("Wording", "%1 forme(nt) %2.", nullptr, int(pair.size()));
    return filled(pattern, { namesOf(state, pair), pairName(state, task) });
}

QString decisionSentence(const MeetingState &state, const QString &task)
{
    const auto now = deliberationOf(state, task);
    if (!now.result)
        return filled(QCoreApplication::translate("Wording", "Pas encore de décision pour %1."), { pairName(state, task) });
    const auto names = now.result->names;
    switch (now.result->outcome) {
    case Outcome::Designated:
        return designated(state, task, names);
    case Outcome::NoConsensus:
        return withoutConsensus(state, task, names);
    case Outcome::Vacant:
        return filled(QCoreApplication::translate(
                          "Wording", "Pas de volontaire pour %1 : les membres de la boucle en cherchent dans leurs groupes d’action."),
            { pairName(state, task) });
    case Outcome::NotTreated:
        return filled(QCoreApplication::translate("Wording", "Pas de décision à cette séance pour %1 : ce sera pour une autre."),
            { pairName(state, task) });
    }
    return {};
}
