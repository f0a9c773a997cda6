// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/changes/told.h"
#include "core/wording/lookup.h"
#include "core/wording/sentences.h"
#include "core/wording/typography.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/** The files of an import; a pasted address is no file and stays out of the journal's lines. */
QString filesOf(const QStringList &sources)
{
    QStringList files;
    for (const auto &source : sources) {
        if (!source.contains(u'@'))
            files.append(source);
    }
    return enumeration(files);
}

/** Which fields a correction touches, never what they hold. */
QString correctedFields(const PersonCorrected &change)
{
    QStringList fields;
    if (change.familyName || change.givenName)
        fields.append(QCoreApplication::translate("Wording", "nom corrigé"));
    if (change.pseudo)
        fields.append(QCoreApplication::translate("Wording", "pseudo corrigé"));
    if (change.groups)
        fields.append(QCoreApplication::translate("Wording", "groupes corrigés"));
    if (change.quality)
        fields.append(QCoreApplication::translate("Wording", "qualité corrigée"));
    if (change.email)
        fields.append(QCoreApplication::translate("Wording", "e-mail corrigé"));
    if (change.phone)
        fields.append(QCoreApplication::translate("Wording", "téléphone corrigé"));
    if (change.sharing == NameSharing::Shared)
        fields.append(QCoreApplication::translate("Wording", "nom montré"));
    else if (change.sharing)
        fields.append(QCoreApplication::translate("Wording", "nom caché"));
    return enumeration(fields);
}

QString addedName(const PersonAdded &change, const MeetingState &state)
{
    if (change.id)
        return nameOf(state, *change.id);
    const auto name = u"%1 %2"_s.arg(change.givenName, change.familyName).trimmed();
    return name.isEmpty() ? change.pseudo : name;
}

QString groupNames(const QList<Id<LocalGroup>> &groups, const MeetingState &state)
{
    return groups.size() == 1 ? nameOf(state, groups.first())
                              : QCoreApplication::translate("Wording", "%n groupe(s)", nullptr, int(groups.size()));
}

}

QString told(const PeopleImported &change, const MeetingState &)
{
    const auto files = filesOf(change.sources);
    const auto people = int(change.people.size());
    if (files.isEmpty())
        return filled(QCoreApplication::translate("Wording", "Import : %n personne(s)", nullptr, people), {});
    return filled(QCoreApplication::translate("Wording", "Import de %1 : %n personne(s)", nullptr, people), { files });
}

QString told(const PersonAdded &change, const MeetingState &state)
{
    const auto pattern = change.standing == Standing::Outsider
        ? QCoreApplication::translate("Wording", "Personne ajoutée hors de la liste : %1")
        : QCoreApplication::translate("Wording", "Personne ajoutée : %1");
    return filled(pattern, { addedName(change, state) });
}

QString told(const PersonCorrected &change, const MeetingState &state)
{
    return filled(QCoreApplication::translate("Wording", "%1 : %2"), { nameOf(state, change.person), correctedFields(change) });
}

QString told(const FollowerAdmitted &change, const MeetingState &state)
{
    return filled(QCoreApplication::translate("Wording", "%1 : désormais membre de la boucle"), { nameOf(state, change.person) });
}

QString told(const GenderStated &change, const MeetingState &state)
{
    const auto pattern = change.gender == Gender::Unsaid ? QCoreApplication::translate("Wording", "%1 : genre laissé vide")
                                                         : QCoreApplication::translate("Wording", "%1 : genre noté");
    return filled(pattern, { nameOf(state, change.person) });
}

QString told(const PersonRemoved &, const MeetingState &)
{
    return QCoreApplication::translate("Wording", "Une personne retirée de la liste");
}

QString told(const LocalGroupAdded &change, const MeetingState &)
{
    return filled(QCoreApplication::translate("Wording", "Groupe d’action ajouté : %1"), { change.name });
}

QString told(const LocalGroupCorrected &change, const MeetingState &state)
{
    return filled(QCoreApplication::translate("Wording", "Groupe d’action corrigé : %1"), { nameOf(state, change.group) });
}

QString told(const CertificationAnswered &change, const MeetingState &state)
{
    const auto groups = groupNames(change.groups, state);
    if (change.on)
        return filled(QCoreApplication::translate("Wording", "%1 : certification le %2"), { groups, longDate(*change.on) });
    switch (change.certification) {
    case Certification::Unknown:
        return filled(QCoreApplication::translate("Wording", "%1 : certification à vérifier"), { groups });
    case Certification::InTime:
        return filled(QCoreApplication::translate("Wording", "%1 : certification à temps"), { groups });
    case Certification::NotInTime:
        return filled(QCoreApplication::translate("Wording", "%1 : pas de certification à temps"), { groups });
    }
    return {};
}
