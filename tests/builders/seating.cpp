// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/builders/seating.h"

#include "core/seating/chance.h"
#include "core/seating/groupcount.h"

using namespace Qt::StringLiterals;

namespace {

const QStringList families { u"ABADIE"_s, u"BOUVET"_s, u"CASTAING"_s, u"D'ALMEIDA"_s, u"ESNAULT"_s, u"FERRÉ"_s, u"GUÉRIN"_s, u"HAMADI"_s,
    u"IRIART"_s, u"JOSSE"_s, u"KERVELLA"_s, u"LE GUERN"_s, u"MÜLLER"_s, u"NGUYEN"_s, u"ŒUVRARD"_s, u"PRIEUR"_s, u"QUÉRÉ"_s, u"ROUSSET"_s,
    u"SANTOS"_s, u"TRAORÉ"_s };
const QStringList given { u"Aïcha"_s, u"Bruno"_s, u"Chloé"_s, u"Driss"_s, u"Élise"_s, u"Farid"_s, u"Gaël"_s, u"Hélène"_s, u"Inès"_s,
    u"Jean-Marc"_s, u"Karim"_s, u"Louise"_s, u"Maud"_s, u"Noé"_s, u"Odile"_s, u"Paul"_s, u"Rémi"_s, u"Zoé"_s };
const QStringList taskNames { u"communication"_s, u"matériel"_s, u"caisse"_s, u"extérieur"_s, u"luttes"_s, u"groupes"_s };

Chance chanceOf(int number)
{
    return Chance(*seedOf(u"liste %1"_s.arg(number)));
}

QString nameOf(int number, int salt)
{
    const int at = number * 7 + salt;
    auto family = families.at(at % int(families.size()));
    if (number >= 40)
        family += u'-' + families.at((number / 40 + at / 3) % int(families.size()));
    return family + u' ' + given.at((number / int(families.size()) + number) % int(given.size()))
        + (number >= 360 ? u' ' + QString::number(number) : QString());
}

int below(Chance &chance, int bound)
{
    return int(chance.below(quint32(bound)));
}

/** How many of each group have a trait: the same number, one more in some of them. */
QList<int> shares(Chance &chance, int groups, int fewest)
{
    QList<int> counts(groups, fewest);
    for (auto &count : counts)
        count += below(chance, 2);
    return counts;
}

/** The people of one group who have a trait, by lot. */
QList<int> someOf(Chance &chance, int people, int count)
{
    return shuffled(people, chance).mid(0, count);
}

}

Seatable seatable(const QString &name, const QString &localGroup, Gender gender, const QStringList &tasks)
{
    return { name, localGroup.isEmpty() ? QStringList() : QStringList { localGroup }, gender, tasks };
}

SeatingRoster madeUpRoster(const RosterRecipe &recipe, int number)
{
    auto chance = chanceOf(number);
    SeatingRoster roster;
    for (int i = 0; i < recipe.people; ++i) {
        Seatable person { nameOf(i, number), {}, Gender::Unsaid, {} };
        // the smaller of two numbers: the first local groups are the largest
        if (recipe.localGroups > 0) {
            const int first = below(chance, recipe.localGroups);
            person.localGroups.append(u"Groupe %1"_s.arg(std::min(first, below(chance, recipe.localGroups)) + 1));
        }
        if (below(chance, 100) < recipe.stated) {
            const int gender = below(chance, 20);
            person.gender = gender < 10 ? Gender::F : gender < 19 ? Gender::M : Gender::O;
        }
        for (int wanted = recipe.tasks > 0 ? below(chance, recipe.mostTasks + 1) : 0; wanted > 0; --wanted) {
            const auto &task = taskNames.at(below(chance, recipe.tasks));
            if (!person.tasks.contains(task))
                person.tasks.append(task);
        }
        roster.append(person);
    }
    return roster;
}

SeatingRoster perfectRoster(int groups, int people, int number)
{
    auto chance = chanceOf(number);
    const auto sizes = groupSizes(people, groups);
    const auto women = shares(chance, groups, sizes.fewest / 3);
    const auto men = shares(chance, groups, sizes.fewest / 4);
    QList<QList<int>> volunteers;
    for (int task = 0; task < 4; ++task)
        volunteers.append(shares(chance, groups, task % 3));
    SeatingRoster roster;
    for (int group = 0; group < groups; ++group) {
        const int first = int(roster.size());
        const int size = sizes.fewest + (group < sizes.larger ? 1 : 0);
        const auto localGroups = shuffled(size + 3, chance); // all different: nobody sits with their own
        for (int i = 0; i < size; ++i)
            roster.append(seatable(nameOf(first + i, number), u"Groupe %1"_s.arg(localGroups.at(i) + 1)));
        const auto lots = shuffled(size, chance);
        for (int i = 0; i < women.at(group) + men.at(group); ++i)
            roster[first + lots.at(i)].gender = i < women.at(group) ? Gender::F : Gender::M;
        for (int task = 0; task < 4; ++task) {
            for (const int i : someOf(chance, size, volunteers.at(task).at(group)))
                roster[first + i].tasks.append(taskNames.at(task));
        }
    }
    return roster;
}

QList<int> sizesOf(const Seating &seating)
{
    QList<int> sizes(seating.groups);
    for (const auto &group : seating.groupOf) {
        if (group)
            ++sizes[*group - 1];
    }
    return sizes;
}
