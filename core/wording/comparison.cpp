// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/comparison.h"

#include "core/exchange/completion.h"
#include "core/people/names.h"
#include "core/people/phone.h"
#include "core/wording/importing.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString groupNamesIn(const QList<Id<LocalGroup>> &ids, const QList<LocalGroup> &groups)
{
    QStringList names;
    for (const auto &group : groups) {
        if (ids.contains(group.id))
            names.append(group.name);
    }
    return names.join(u", "_s);
}

/** A name that only a pseudo stands for is compared as a pseudo. */
QString nameOf(const Person &person)
{
    return isShownByPseudo(person) ? QString() : listName(person);
}

QString nameOf(const ImportedPerson &row)
{
    return row.sharing == NameSharing::PseudoOnly || isNameless(row) ? QString() : calledIn(row);
}

bool isAlike(const QString &known, const QString &read)
{
    return fold(known) == fold(read);
}

}

QList<ComparedValue> comparedValues(
    const MergePlan &plan, const PlannedRow &row, const Candidate &candidate, const QList<LocalGroup> &groups)
{
    const auto *values = valuesOf(plan, row);
    const auto *person = personOf(plan, candidate.person);
    if (!values || !person)
        return {};
    const auto knownName = nameOf(*person);
    const auto readName = nameOf(*values);
    const bool isSame = knownName.isEmpty() || readName.isEmpty() || isSameName(fold(knownName), fold(readName));
    const QList<ComparedValue> all {
        { QCoreApplication::translate("Importing", "Nom"), isSame ? QString() : knownName, isSame ? QString() : readName },
        { QCoreApplication::translate("Importing", "Pseudo"), person->pseudo, values->pseudo },
        { QCoreApplication::translate("Importing", "E-mail"), person->email, values->email },
        { QCoreApplication::translate("Importing", "Téléphone"), spokenPhone(person->phone), spokenPhone(values->phone) },
        { QCoreApplication::translate("Importing", "Groupes d’action"), groupNamesIn(person->groups, groups + plan.newGroups),
            values->localGroups.join(u", "_s) },
        { QCoreApplication::translate("Importing", "Qualité"), person->quality, values->quality },
    };
    QList<ComparedValue> differing;
    for (const auto &[word, known, read] : all) {
        if (!isAlike(known, read))
            differing.append({ word, known.isEmpty() ? u"—"_s : known, read.isEmpty() ? u"—"_s : read });
    }
    return differing;
}
