// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The intents of a small meeting under preparation: four groups, five people, one profile.

#include "tests/builders/played.h"

inline QList<MeetingChange> madeUpMeeting(bool withPeople = true)
{
    using namespace Qt::StringLiterals;
    MeetingCreated created;
    created.procedure = smallProcedure(6);
    created.procedure.eventSubtype = u"Réunion de boucle départementale"_s;
    const QStringList names { u"Communication"_s, u"Matériel militant"_s, u"Caisse départementale"_s, u"Relations extérieures"_s,
        u"Suivi des luttes et collectifs unitaires"_s, u"Suivi et développement des groupes d’action"_s };
    for (int i = 0; i < names.size(); ++i)
        created.procedure.tasks[i].name = names.at(i);
    created.loop = u"03"_s;
    created.name = u"Boucle de la Haute-Orme"_s;
    created.start = QDateTime(QDate(2031, 3, 20), QTime(14, 0));
    created.place = u"salle des Tilleuls"_s;
    QList<MeetingChange> intents { created };
    if (!withPeople)
        return intents;
    PeopleImported people;
    const QStringList groups { u"Rive gauche"_s, u"Haut-Plateau"_s, u"Les Tilleuls"_s, u"Saint-Aubrac"_s };
    for (int i = 0; i < groups.size(); ++i)
        people.groups.append({ Id<LocalGroup>(quint32(i)), groups.at(i), i % 2 ? u"Villeneuve-sur-Orme"_s : QString(), {} });
    const QStringList family { u"TOURNEUX"_s, u"ZERROUKI"_s, u"LAMARQUE"_s, u"LAMARCHE"_s, u"LE GUERN"_s };
    const QStringList given { u"Maëlle"_s, u"Farid"_s, u"Odile"_s, u"Théo"_s, u"Bastien"_s };
    for (int i = 0; i < family.size(); ++i) {
        Person person { Id<Person>(quint32(i)), family.at(i), given.at(i), {} };
        person.groups = { Id<LocalGroup>(quint32(i % 4)) };
        person.email = u"%1@exemple.fr"_s.arg(given.at(i).toLower());
        person.phone = u"+3361234567%1"_s.arg(i);
        person.standing = i == 4 ? Standing::Follower : Standing::Member;
        people.people.append(person);
    }
    intents.append(people);
    ProfileAdded profile { {}, Id<Person>(2), u"b"_s, Id<LocalGroup>(2) };
    profile.agreement = Agreement::Present;
    intents.append(profile);
    return intents;
}
