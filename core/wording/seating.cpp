// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/seating.h"

#include "core/wording/lookup.h"
#include "core/wording/sentences.h"
#include "core/wording/typography.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const SeatingWish &wish, const QStringList &names)
{
    QStringList found;
    for (const int person : wish.people)
        found.append(names.value(person));
    return found;
}

/** A wish as it stands inside a sentence. */
QString quoted(const SeatingWish &wish, const QStringList &names)
{
    return filled(u"« %1 »"_s, { wishText(wish, names) });
}

QString tooMany(const SeatingWish &wish)
{
    return wish.kind == WishKind::Apart
        ? QCoreApplication::translate("Seating", "Impossible de mettre %1 : il y a plus de personnes que de petits groupes.")
        : QCoreApplication::translate("Seating", "Impossible de mettre %1 : un petit groupe n’a pas assez de places.");
}

QString noRoom(const UnmetWish &unmet)
{
    return unmet.against.isEmpty() ? QCoreApplication::translate("Seating", "Impossible de mettre %1 : la place manque.")
                                   : QCoreApplication::translate("Seating", "Impossible de mettre %1 : la place manque, il y a aussi %2.");
}

QString pattern(const UnmetWish &unmet)
{
    switch (unmet.cause) {
    case UnmetCause::Contradiction:
        return QCoreApplication::translate("Seating", "Impossible de mettre %1 : cela contredit %2.");
    case UnmetCause::NoSuchGroup:
        return QCoreApplication::translate("Seating", "Impossible de mettre %1 : ce petit groupe n’existe pas.");
    case UnmetCause::NoReachableGroup:
        return QCoreApplication::translate("Seating", "Impossible de mettre %1 : aucun petit groupe n’est signalé comme accessible.");
    case UnmetCause::TooMany:
        return tooMany(unmet.wish);
    case UnmetCause::NoRoom:
        return noRoom(unmet);
    }
    return {};
}

/** « 1 paire de plus », « 2 paires de moins »: what a move changes; nothing when it changes nothing. */
void tellChange(QStringList &parts, int change, const QString &more, const QString &fewer)
{
    if (change != 0)
        parts.append(change > 0 ? more : fewer);
}

QStringList changesOf(const MoveCost &cost)
{
    QStringList parts;
    const int wishes = std::abs(cost.after.unmetWishes - cost.before.unmetWishes);
    tellChange(parts, cost.after.unmetWishes - cost.before.unmetWishes,
        QCoreApplication::translate("Seating", "%n souhait(s) de moins tenu(s)", nullptr, wishes),
        QCoreApplication::translate("Seating", "%n souhait(s) de plus tenu(s)", nullptr, wishes));
    const int pairs = std::abs(cost.after.pairs - cost.before.pairs);
    tellChange(parts, cost.after.pairs - cost.before.pairs,
        QCoreApplication::translate("Seating", "%n paire(s) de plus d’un même groupe d’action", nullptr, pairs),
        QCoreApplication::translate("Seating", "%n paire(s) de moins d’un même groupe d’action", nullptr, pairs));
    tellChange(parts, cost.after.genderDeviation - cost.before.genderDeviation,
        QCoreApplication::translate("Seating", "genres moins également répartis"),
        QCoreApplication::translate("Seating", "genres plus également répartis"));
    tellChange(parts, cost.after.taskDeviation - cost.before.taskDeviation,
        QCoreApplication::translate("Seating", "volontaires d’une mission moins également répartis"),
        QCoreApplication::translate("Seating", "volontaires d’une mission plus également répartis"));
    return parts;
}

/** How many people the smallest and the largest group have. */
std::pair<int, int> smallestAndLargest(const Seating &seating)
{
    QList<int> sizes(seating.groups);
    for (const auto &group : seating.groupOf) {
        if (group)
            ++sizes[*group - 1];
    }
    for (const int group : seating.missing)
        sizes[group - 1] = -1;
    sizes.removeAll(-1);
    const auto [least, most] = std::minmax_element(sizes.begin(), sizes.end());
    return sizes.isEmpty() ? std::pair(0, 0) : std::pair(*least, *most);
}

}

QString sizesSentence(const Seating &seating)
{
    const auto [least, most] = smallestAndLargest(seating);
    const auto groups = QCoreApplication::translate("Seating", "%n groupe(s)", nullptr, int(seating.groups - seating.missing.size()));
    if (least == most)
        return filled(QCoreApplication::translate("Seating", "%1 de %2"), { groups, QString::number(least) });
    if (most == least + 1)
        return filled(QCoreApplication::translate("Seating", "%1 de %2 ou %3"), { groups, QString::number(least), QString::number(most) });
    return filled(QCoreApplication::translate("Seating", "%1 de %2 à %3"), { groups, QString::number(least), QString::number(most) });
}

QString spreadSentence(const SeatingCost &cost)
{
    QStringList parts;
    if (cost.avoidablePairs > 0)
        parts.append(QCoreApplication::translate("Seating", "%n paire(s) d’un même groupe d’action", nullptr, cost.avoidablePairs));
    if (cost.genderDeviation > 0)
        parts.append(QCoreApplication::translate("Seating", "%n place(s) pour les genres", nullptr, cost.genderDeviation));
    if (cost.taskDeviation > 0)
        parts.append(QCoreApplication::translate("Seating", "%n place(s) pour les missions", nullptr, cost.taskDeviation));
    if (parts.isEmpty())
        return QCoreApplication::translate("Seating", "Répartition aussi égale que possible.");
    return filled(QCoreApplication::translate("Seating", "Reste inégal : %1."), { parts.join(u", "_s) });
}

QString sentence(const Deviation &deviation)
{
    const auto share = deviation.lowest == deviation.highest ? QString::number(deviation.lowest)
                                                             : filled(QCoreApplication::translate("Seating", "%1 ou %2"),
                                                                 { QString::number(deviation.lowest), QString::number(deviation.highest) });
    return filled(QCoreApplication::translate("Seating", "Groupe %1, « %2 » : %3 au lieu de %4."),
        { QString::number(deviation.group), deviation.value, QString::number(deviation.people), share });
}

QString wishText(const SeatingWish &wish, const QStringList &names)
{
    const auto people = enumeration(namesOf(wish, names));
    switch (wish.kind) {
    case WishKind::Reachable:
        return filled(QCoreApplication::translate("Seating", "%1 à une table accessible"), { people });
    case WishKind::InGroup:
        return filled(QCoreApplication::translate("Seating", "%1 dans le groupe %2"), { people, QString::number(wish.group.value_or(0)) });
    case WishKind::Together:
        return filled(QCoreApplication::translate("Seating", "%1 ensemble"), { people });
    case WishKind::Apart:
        return filled(QCoreApplication::translate("Seating", "%1 dans des groupes différents"), { people });
    }
    return {};
}

QString sentence(const UnmetWish &unmet, const QStringList &names)
{
    QStringList against;
    for (const auto &wish : unmet.against)
        against.append(quoted(wish, names));
    return filled(pattern(unmet), { quoted(unmet.wish, names), enumeration(against) });
}

QString sentenceOnceSeated(const UnmetWish &unmet, const QStringList &names)
{
    if (unmet.cause != UnmetCause::NoRoom)
        return sentence(unmet, names);
    return filled(QCoreApplication::translate("Seating", "Pas encore tenu : %1. Déplacez une personne, ou refaites le tirage."),
        { wishText(unmet.wish, names) });
}

QString sentence(const FullChoice &choice, const SeatingRules &rules, const QStringList &names)
{
    return filled(
        QCoreApplication::translate("Seating", "%1 n’a pas de place, tout est complet : soyez %2 au groupe %3, ou ouvrez le groupe %4."),
        { names.value(choice.person), QString::number(rules.limit + 1), QString::number(choice.largerGroup),
            QString::number(choice.newGroup) });
}

QString wishText(const WishedSeat &wish, const MeetingState &state)
{
    SeatingWish placed { wish.kind, {}, wish.group };
    QStringList names;
    for (const auto person : wish.people) {
        placed.people.append(int(names.size()));
        names.append(nameOf(state, person));
    }
    return wishText(placed, names);
}

QString moveSentence(const MoveCost &cost, int group, int limit)
{
    auto parts = changesOf(cost);
    if (cost.sizeAfter > limit)
        parts.prepend(filled(QCoreApplication::translate("Seating", "plus que les %1 conseillées"), { QString::number(limit) }));
    if (parts.isEmpty())
        parts.append(QCoreApplication::translate("Seating", "rien d’autre ne change"));
    const auto size = QCoreApplication::translate("Seating", "Le groupe %1 aurait %n personne(s) : %2.", nullptr, cost.sizeAfter);
    return filled(size, { QString::number(group), parts.join(u", "_s) });
}
