// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/pairaid.h"

#include "core/wording/lookup.h"
#include "core/wording/sentences.h"
#include "core/wording/typography.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

/** « « Caisse départementale » et « Matériel militant » »: the names of tasks hold an « et » themselves. */
QString tasksIn(const MeetingState &state, const QStringList &codes)
{
    QStringList names;
    for (const auto &code : codes)
        names.append(filled(QCoreApplication::translate("Wording", "« %1 »"), { taskName(state, code) }));
    return enumeration(names);
}

/** Whether two tasks for one person are only advised against. */
bool mayHaveTwo(const PairAid &aid)
{
    return aid.severalTasks == Effect::Advises;
}

QString fillableSentence(const MeetingState &state, const PairAid &aid)
{
    const auto others = int(aid.open.tasks.size() - aid.open.without.size());
    const auto crowded = tasksIn(state, aid.open.crowded);
    switch (aid.open.fillable) {
    case Fillable::Yes:
        //: One open task or several; nobody would have two tasks
        return aid.open.without.isEmpty()
            ? QCoreApplication::translate("Wording",
                "Les noms encore ouverts suffisent pour la/les mission(s) ouverte(s), sans que personne n’en ait deux.", nullptr, others)
            : QCoreApplication::translate("Wording",
                "Pour l’autre/les autres mission(s) ouverte(s), les noms suffisent, sans que personne n’en ait deux.", nullptr, others);
    case Fillable::No:
        return mayHaveTwo(aid)
            ? filled(
                QCoreApplication::translate("Wording", "Pour pourvoir %1, il faudrait qu’une personne ait deux missions."), { crowded })
            : filled(QCoreApplication::translate("Wording", "Les noms encore ouverts ne suffisent pas pour %1 ensemble."), { crowded });
    case Fillable::Unknown:
        return filled(QCoreApplication::translate(
                          "Wording", "Trop de cas possibles : on ne peut pas dire ici si les noms encore ouverts suffisent partout."),
            {});
    }
    return {};
}

}

QStringList openTasksSentences(const MeetingState &state, const PairAid &aid)
{
    QStringList sentences;
    if (!aid.open.without.isEmpty())
        sentences.append(filled(QCoreApplication::translate("Wording", "Aucun binôme possible avec les noms connus pour %1."),
            { tasksIn(state, aid.open.without) }));
    if (aid.open.without.size() < aid.open.tasks.size())
        sentences.append(fillableSentence(state, aid));
    if (aid.open.isAwaited)
        sentences.append(
            filled(QCoreApplication::translate("Wording", "Des petits groupes sont encore attendus : d’autres noms peuvent venir."), {}));
    return sentences;
}

QStringList effectSentences(const MeetingState &state, const PairAid &aid, const PairEffect &effect)
{
    QStringList sentences;
    if (!effect.emptied.isEmpty())
        sentences.append(filled(mayHaveTwo(aid) ? QCoreApplication::translate(
                                    "Wording", "Ne laisserait aucun binôme possible pour %1, sauf si une personne a deux missions.")
                                                : QCoreApplication::translate("Wording", "Ne laisserait aucun binôme possible pour %1."),
            { tasksIn(state, effect.emptied) }));
    if (!effect.crowded.isEmpty())
        sentences.append(
            filled(mayHaveTwo(aid) ? QCoreApplication::translate(
                       "Wording", "Ne laisserait pas assez de noms pour %1 ensemble, sauf si une personne a deux missions.")
                                   : QCoreApplication::translate("Wording", "Ne laisserait pas assez de noms pour %1 ensemble."),
                { tasksIn(state, effect.crowded) }));
    if (!effect.isKnown)
        sentences.append(
            filled(QCoreApplication::translate("Wording", "Trop de cas possibles pour dire ce qui resterait aux autres missions."), {}));
    return sentences;
}

QString word(const CheckedPair &pair)
{
    const auto has = [&](Effect effect) {
        return std::any_of(pair.breaches.begin(), pair.breaches.end(), [&](const RuleBreach &breach) { return breach.effect == effect; });
    };
    if (has(Effect::Blocks))
        return QCoreApplication::translate("Wording", "impossible");
    if (has(Effect::BlocksUnlessReason))
        return QCoreApplication::translate("Wording", "seulement avec une raison");
    return QCoreApplication::translate("Wording", "possible");
}
