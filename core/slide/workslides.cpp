// SPDX-License-Identifier: GPL-3.0-or-later
// The slides of steps II to V: what was done, who is put forward, who sits where, what is looked for.
#include "core/meeting/criteriasummary.h"
#include "core/meeting/namesinhall.h"
#include "core/meeting/pause.h"
#include "core/meeting/presentroster.h"
#include "core/meeting/speakingorder.h"
#include "core/people/names.h"
#include "core/slide/making.h"
#include "core/wording/lookup.h"
#include "core/wording/sentences.h"
#include "core/wording/typography.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** What is told of a profile in the hall; what is not known is left out. */
QList<Fact> toldOf(const Profile &profile)
{
    QList<Fact> told;
    const auto tell = [&told](const QString &label, const QString &text) {
        if (!text.trimmed().isEmpty())
            told.append({ label, withFrenchSpaces(text.trimmed()) });
    };
    tell(QCoreApplication::translate("Slides", "Compétences"), profile.skills);
    tell(QCoreApplication::translate("Slides", "Expérience"), profile.experience);
    tell(QCoreApplication::translate("Slides", "Disponibilité"), profile.availability);
    tell(QCoreApplication::translate("Slides", "Engagement"), profile.commitment);
    if (profile.agreement == Agreement::ToConfirm)
        tell(QCoreApplication::translate("Slides", "Accord"), QCoreApplication::translate("Slides", "à confirmer"));
    return told;
}

QString groupTitle(const MeetingState &state, std::optional<Id<LocalGroup>> group)
{
    return group ? nameOf(state, *group) : QCoreApplication::translate("Slides", "Autres profils");
}

QString reporterWord()
{
    return QCoreApplication::translate("Slides", "rapporteur·e");
}

/** « Thérèse A. », or the whole name where two of those seated would read alike; their local group tells namesakes apart. */
class SeatedNames {
public:
    explicit SeatedNames(const MeetingState &state) : m_state(state), m_whole(state)
    {
        for (const auto &group : state.smallGroups) {
            for (const auto id : group.members)
                m_seated.insert(id.number());
        }
        for (const auto &group : state.smallGroups) {
            for (const auto id : peopleOf(group)) {
                if (const auto *person = state.people.find(id))
                    m_bearers[shortName(*person)].append(localGroupsOf(*person));
            }
        }
    }

    /** Those of the group who are still there, once each; who reports is told by a word. */
    [[nodiscard]] QList<SeatedName> of(const SmallGroup &group) const
    {
        QList<SeatedName> names;
        for (const auto id : peopleOf(group)) {
            const auto *person = m_state.people.find(id);
            if (!person || hasLeft(m_state, id))
                continue;
            auto name = told(*person);
            name.role = group.reporter == id ? reporterWord() : QString();
            names.append(name);
        }
        return names;
    }

private:
    [[nodiscard]] QString localGroupsOf(const Person &person) const { return groupNames(m_state, person).join(u" ; "_s); }

    [[nodiscard]] SeatedName told(const Person &person) const
    {
        const auto name = shortName(person);
        const auto bearers = m_bearers.value(name);
        if (bearers.size() < 2)
            return { name, {}, {} };
        const auto groups = localGroupsOf(person);
        const bool isNamesake = m_whole.of(person.id) != spokenName(person);
        if (!isNamesake)
            return { spokenName(person), {}, {} };
        return { bearers.count(groups) > 1 ? spokenName(person) : name, {}, groups };
    }

    /** The members, and who reports for them without a seat; who sits in another group is told there alone. */
    [[nodiscard]] QList<Id<Person>> peopleOf(const SmallGroup &group) const
    {
        auto people = group.members;
        if (group.reporter && !people.isEmpty() && !m_seated.contains(group.reporter->number()))
            people.append(*group.reporter);
        return people;
    }

    const MeetingState &m_state;
    NamesInHall m_whole;
    QSet<quint32> m_seated;
    QHash<QString, QStringList> m_bearers; // the local groups of those of each short name
};

/** A column alone, over the whole width. */
void appendColumn(Slide &slide, const TwoColumns::Column &column)
{
    slide.blocks.append(Lines { { column.heading }, SlideText::Heading, SlideTone::Accent });
    slide.blocks.append(Lines { { column.text } });
}

/** The small groups whose sheets are still awaited, for whatever task. */
QStringList awaitedGroups(const MeetingState &state)
{
    QStringList awaited;
    for (const int number : awaitedSheets(state))
        awaited.append(QString::number(number));
    return awaited;
}

}

namespace making {

Slide lookBack(const MeetingState &state, const QString &task)
{
    auto slide = ofTask(state, task, QCoreApplication::translate("Slides", "bilan"));
    if (const auto holders = state.holders.value(task); !holders.isEmpty())
        slide.blocks.append(Lines { { making::pairNames(state, holders) }, SlideText::Name });
    const auto said = state.lookBacks.value(task);
    const TwoColumns::Column wentWell { QCoreApplication::translate("Slides", "Ce qui a bien marché"), withFrenchSpaces(said.wentWell) };
    const TwoColumns::Column difficulties { QCoreApplication::translate("Slides", "Les difficultés"), withFrenchSpaces(said.difficulties) };
    if (said.wentWell.isEmpty() == said.difficulties.isEmpty())
        slide.blocks.append(TwoColumns { wentWell, difficulties });
    else // a heading with nothing under it would read as an answer
        appendColumn(slide, said.wentWell.isEmpty() ? difficulties : wentWell);
    if (said.wentWell.isEmpty() && said.difficulties.isEmpty())
        slide.ask = QCoreApplication::translate("Slides", "À vous de raconter, quelques minutes");
    return slide;
}

Slide profiles(const MeetingState &state, const QString &group)
{
    for (const auto &turn : speakingOrder(state)) {
        if ((turn.group ? QString::number(turn.group->number()) : QString()) != group)
            continue;
        auto slide = titled(state, groupTitle(state, turn.group));
        slide.head.aside = QCoreApplication::translate("Slides", "profils");
        const NamesInHall names(state);
        Volunteers volunteers;
        for (const auto &spoken : turn.profiles) {
            const auto *profile = state.profiles.find(spoken.id);
            if (profile && profile->status == ProfileStatus::Standing)
                volunteers.people.append({ names.of(profile->person), spoken.task, toldOf(*profile) });
        }
        slide.blocks.append(volunteers);
        return slide;
    }
    return titled(state, QCoreApplication::translate("Slides", "Profils"));
}

Slide smallGroups(const MeetingState &state)
{
    auto slide = titled(state, QCoreApplication::translate("Slides", "Petits groupes"));
    if (state.smallGroups.isEmpty()) {
        slide.blocks.append(Items { {},
            {
                QCoreApplication::translate("Slides", "%n personne(s) par groupe, au plus", nullptr, procedureOf(state).limits.smallGroup),
                QCoreApplication::translate("Slides", "Mélangez les groupes d’action"),
                QCoreApplication::translate("Slides", "Choisissez un·e rapporteur·e"),
            },
            ItemMark::Number, SlideText::Name });
        return slide;
    }
    Composition composition;
    const SeatedNames names(state);
    for (const auto &group : state.smallGroups) {
        const bool isNamed = group.members.isEmpty() && group.reporter; // else they are among the members
        const auto reporter = isNamed ? SeatedName { nameOf(state, *group.reporter), reporterWord(), {} } : SeatedName {};
        composition.groups.append({ group.number, group.headcount, reporter, names.of(group) });
    }
    slide.blocks.append(composition);
    return slide;
}

Slide criteria(const MeetingState &state, const QString &task)
{
    auto slide = ofTask(state, task, QCoreApplication::translate("Slides", "qualités recherchées"));
    Items items { {}, {}, ItemMark::Bullet, SlideText::Body };
    for (const auto &criterion : joinedCriteria(state, task))
        items.items.append(withFrenchSpaces(criterion.text));
    if (items.items.isEmpty()) {
        items = { {},
            {
                QCoreApplication::translate("Slides", "Quelles compétences ?"),
                QCoreApplication::translate("Slides", "Quelle expérience militante ?"),
                QCoreApplication::translate("Slides", "Quelle disponibilité ?"),
                QCoreApplication::translate("Slides", "Quel engagement ?"),
            },
            ItemMark::Number, SlideText::Name };
        for (auto &item : items.items)
            item = withFrenchSpaces(item);
    }
    slide.blocks.append(items);
    return slide;
}

Slide volunteers(const MeetingState &state, const QString &task)
{
    auto slide = ofTask(state, task, QCoreApplication::translate("Slides", "profils proposés"));
    const NamesInHall names(state);
    Volunteers volunteers;
    QList<Person> people;
    state.profiles.each([&](const Profile &profile) {
        const auto *person = state.people.find(profile.person);
        if (profile.task == task && profile.status == ProfileStatus::Standing && person)
            people.append(*person);
    });
    for (const auto &person : sortedByName(people)) {
        const auto *profile = profileOf(state, person.id, task);
        const auto group = profile && profile->group ? nameOf(state, *profile->group) : QString();
        volunteers.people.append({ names.of(person.id), group, {} });
    }
    if (volunteers.people.isEmpty())
        slide.blocks.append(Lines { { QCoreApplication::translate("Slides", "Pas encore de profil pour ce binôme") }, SlideText::Name });
    else
        slide.blocks.append(volunteers);
    slide.ask = filled(QCoreApplication::translate(
                           "Slides", "D’accord : deux noms. Sinon : %n au plus", nullptr, procedureOf(state).limits.namesPerFinding),
        {});
    return slide;
}

Slide pause(const MeetingState &state)
{
    auto slide = titled(state, QCoreApplication::translate("Slides", "Pause"));
    slide.blocks.append(Lines { { QCoreApplication::translate("Slides", "Chaque petit groupe remet sa feuille") }, SlideText::Great });
    for (const auto &step : procedureOf(state).steps) {
        if (step.kind == StepKind::Decisions)
            slide.blocks.append(Lines {
                { filled(QCoreApplication::translate("Slides", "Ensuite : %1"), { step.name }) }, SlideText::Name, SlideTone::Quiet });
    }
    if (const auto awaited = awaitedGroups(state); !awaited.isEmpty()) {
        const auto count = int(awaited.size());
        slide.ask = filled(
            QCoreApplication::translate("Slides", "Feuille(s) attendue(s) : groupe(s) %1", nullptr, count), { awaited.join(u", "_s) });
    }
    return slide;
}

}
