// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/projector/crowdedmeeting.h"

#include "core/journal/memorystore.h"
#include "core/meeting/rehearsal.h"
#include "core/procedure/procedurefile.h"

using namespace Qt::StringLiterals;

namespace {

const auto longText = u"Une phrase assez longue pour prendre plusieurs lignes, avec un mot interminable : "
                      u"anticonstitutionnellementinterminablementinterdépartementalisation, et encore une suite."_s;

QString given(int i)
{
    return i % 3 == 0 ? u"Marie-Alexandrine-Bérengère"_s : i % 3 == 1 ? u"Maximilien-Théophraste"_s : u"Zoé"_s;
}

Id<Person> addPerson(MeetingState &state, int i)
{
    Person person { state.people.next() };
    person.familyName = i % 4 == 0 ? u"DE LA ROCHEFOUCAULD-MONTMORENCY D’ALBRET"_s : u"VANDENBROUCKE-QUÉMÉNEUR %1"_s.arg(i);
    person.givenName = given(i);
    person.pseudo = u"unpseudosansaucuneespacepourcouperet_tres_long_%1"_s.arg(i);
    person.sharing = i % 5 == 0 ? NameSharing::PseudoOnly : NameSharing::Shared;
    const auto id = person.id;
    state.people.put(person);
    return id;
}

Id<LocalGroup> addGroup(MeetingState &state, int i)
{
    LocalGroup group { state.localGroups.next(), u"Groupe d’action de Saint-Rémy-en-Bouzemont-Saint-Genest-et-Isson nº %1"_s.arg(i) };
    const auto id = group.id;
    state.localGroups.put(group);
    return id;
}

void addProfiles(MeetingState &state, const QString &task, const QList<Id<Person>> &people)
{
    for (int i = 0; i < 12; ++i) {
        Profile profile { state.profiles.next(), people.at(i), task, addGroup(state, i) };
        profile.skills = longText;
        profile.experience = longText;
        profile.availability = u"Le soir"_s;
        profile.commitment = longText + longText;
        state.profiles.put(profile);
    }
}

Deliberation crowdedDeliberation(const QList<Id<Person>> &people, bool isLocked)
{
    Deliberation now;
    now.stage = Stage::Oppositions;
    now.proposals = { { { people.at(0), people.at(1) }, {}, 1, {} }, { { people.at(2), people.at(3) }, longText + longText, 2, 1 },
        { { people.at(4), people.at(8) }, {}, 3, 1 } };
    for (int i = 0; i < 8; ++i) {
        now.reservations.append({ longText, {} });
        now.oppositions.append({ longText, {}, {}, Extent::Some, static_cast<OppositionState>(i % 4), {} });
    }
    if (isLocked) {
        now.stage = Stage::Locked;
        now.result = TaskResult { Outcome::Designated, { people.at(4), people.at(8) }, 1'780'000'000'000, 128, 1, 1'780'000'100'000 };
    }
    return now;
}

}

MeetingState rehearsedUntil(const QString &step)
{
    MemoryStore store;
    MeetingSession session(store, u"essai"_s);
    const auto opened = session.open();
    const auto played = opened ? rehearse(session, builtInProcedure(u"boucle-2026"_s).value(), step) : opened;
    if (!played)
        qFatal("The rehearsal stopped before %s", qUtf8Printable(step));
    return session.state();
}

MeetingState crowdedMeeting()
{
    auto state = rehearsedUntil(u"findings"_s);
    state.name = u"Boucle départementale des Terres australes et antarctiques françaises et de la Nouvelle-Calédonie"_s;
    QList<Id<Person>> people;
    for (int i = 0; i < 300; ++i)
        people.append(addPerson(state, i));
    state.facilitators = { people.at(0), people.at(4) };
    state.reporter = people.at(8);
    state.smallGroups.clear();
    for (int group = 0; group < 30; ++group)
        state.smallGroups.append({ group + 1, 10, people.at(group), people.mid(group * 10, 10) });
    state.findings.clear();
    int number = 0;
    for (const auto &task : procedureOf(state).tasks) {
        addProfiles(state, task.code, people.mid(number * 12, 12));
        state.holders.insert(task.code, { people.at(number), people.at(number + 4) });
        state.lookBacks.insert(task.code, { longText + longText + longText, longText });
        for (int group = 1; group <= 30; ++group)
            state.criteria.insert({ group, task.code }, { longText, u"Critère %1 du groupe"_s.arg(group) });
        for (int group = 1; group <= 20; ++group)
            state.findings.insert({ group, task.code }, { FindingKind::Names, people.mid(group * 4, 4) });
        if (number > 0)
            state.deliberations.insert(task.code, crowdedDeliberation(people.mid(number * 12, 12), number > 2));
        ++number;
    }
    return state;
}
