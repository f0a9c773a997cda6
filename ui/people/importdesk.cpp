// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/importdesk.h"

#include "core/exchange/listedplaces.h"
#include "core/meeting/meeting.h"
#include "core/people/names.h"
#include "core/people/phone.h"
#include "core/wording/importing.h"
#include "core/wording/lookup.h"
#include "core/wording/sentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** What asks for somebody comes first. */
int order(RowMark mark)
{
    switch (mark) {
    case RowMark::ToDecide:
        return 0;
    case RowMark::Refused:
        return 1;
    case RowMark::New:
        return 2;
    case RowMark::Completed:
        return 3;
    case RowMark::Unchanged:
        return 4;
    }
    return 5;
}

RowMark markOf(ProfileMark mark)
{
    switch (mark) {
    case ProfileMark::New:
        return RowMark::New;
    case ProfileMark::Merged:
        return RowMark::Completed;
    case ProfileMark::Unchanged:
        return RowMark::Unchanged;
    case ProfileMark::ToDecide:
        return RowMark::ToDecide;
    }
    return RowMark::New;
}

QString placeWords(const std::optional<Place> &place)
{
    return place && place->line ? QStringLiteral("%1, l. %2").arg(place->file).arg(*place->line) : QString();
}

/** An e-mail alone is called by whom it is about, once that is known. */
QString calledIn(const MergePlan &plan, const PlannedRow &planned, const ImportedPerson &values)
{
    const auto *person = planned.person && planned.mark != RowMark::New ? personOf(plan, *planned.person) : nullptr;
    const auto called = ::calledIn(values);
    return person && called == values.email ? listName(*person) : called;
}

QString calledIn(const ImportedProfile &row)
{
    const auto name = u"%1 %2"_s.arg(row.familyName, row.givenName).trimmed();
    return name.isEmpty() ? row.pseudo : name;
}

}

Result<void> ImportDesk::take(const QByteArray &bytes, const QString &name)
{
    auto input = readInput(bytes, name, m_readPdf);
    if (!input)
        return refuse(input);
    if (auto *people = std::get_if<ImportedPeople>(&*input))
        m_people.append(std::move(*people));
    else
        m_profiles.append(std::get<ImportedProfiles>(*std::move(input)));
    return {};
}

void ImportDesk::clear()
{
    m_people.clear();
    m_profiles.clear();
    m_decisions.clear();
    m_steps.clear();
    m_rows.clear();
    m_merge = {};
    m_profilePlan = {};
}

QStringList ImportDesk::sources() const
{
    QStringList names;
    for (const auto &input : m_people)
        names.append(input.source);
    for (const auto &input : m_profiles)
        names.append(input.source);
    names.removeDuplicates();
    return names;
}

QStringList ImportDesk::remarks() const
{
    QStringList words;
    const auto add = [&](const auto &input) {
        if (!input.unreadColumns.isEmpty())
            words.append(unreadColumnsSentence(input.source, input.unreadColumns));
        for (const auto &error : input.repaired)
            words.append(sentence(error));
    };
    for (const auto &input : m_people)
        add(input);
    for (const auto &input : m_profiles)
        add(input);
    return words;
}

void ImportDesk::plan(const MeetingState &state)
{
    m_rows.clear();
    m_groups = state.localGroups.values();
    const KnownPeople known { state.people.values(), m_groups, state.people.next(), state.localGroups.next() };
    m_merge = planMerge(known, m_people, m_decisions);
    addPeopleRows();
    auto after = state; // the profiles are those of people whom the same import brings
    if (const auto change = peopleChange())
        after = Meeting::evolve(std::move(after), *change, {});
    m_profilePlan = planProfiles(after, m_profiles, withFounders(m_merge, m_decisions));
    addProfileRows(after);
}

void ImportDesk::addPeopleRows()
{
    for (const auto &line : personRows(m_merge, m_decisions)) {
        const auto &planned = m_merge.rows.at(line.row);
        ImportRow row { line.place(), planned.mark };
        row.happening = happening(m_merge, line);
        row.added = gains(m_merge, line);
        if (const auto *values = ::valuesOf(m_merge, m_merge.rows.at(line.place()))) {
            const auto *decision = decisionOn(m_decisions, keyOf(*values));
            const auto typed = decision ? u"%1 %2"_s.arg(decision->familyName, decision->givenName).trimmed() : QString();
            const auto found = gathered(m_merge, line);
            row.name = typed.isEmpty() ? calledIn(m_merge, planned, found) : typed;
            row.pseudo = found.pseudo == row.name ? QString() : found.pseudo;
            row.quality = found.quality;
            row.groups = found.localGroups.join(u", "_s);
            row.email = found.email;
            row.phone = spokenPhone(found.phone);
        } else {
            row.name = placeWords(placeOf(m_merge, planned));
        }
        m_rows.append(row);
    }
}

void ImportDesk::addProfileRows(const MeetingState &state)
{
    m_namesakes.clear();
    int place = int(m_merge.rows.size()); // after all rows of people, those told together included
    for (const auto &planned : std::as_const(m_profilePlan.rows)) {
        const auto *it = valuesOf(planned);
        for (const auto id : planned.candidates)
            m_namesakes.insert(id.number(), toldApart(state, id));
        ImportRow row { place++, markOf(planned.mark), placeWords(planned.place) };
        row.isProfile = true;
        if (it) {
            row.name = calledIn(*it);
            row.groups = it->localGroup;
            row.email = it->email;
            row.phone = spokenPhone(it->phone);
            row.happening = happening(planned, taskName(state, it->task));
        }
        m_rows.append(row);
    }
    for (const auto &error : std::as_const(m_profilePlan.refused)) {
        ImportRow row { place++, RowMark::Refused, placeWords(error.place) };
        row.happening = sentence(error);
        row.isProfile = true;
        m_rows.append(row);
    }
}

QList<ImportRow> ImportDesk::rows(std::optional<RowMark> mark) const
{
    QList<ImportRow> shown;
    for (const auto &row : m_rows) {
        if (!mark || row.mark == *mark)
            shown.append(row);
    }
    std::stable_sort(shown.begin(), shown.end(), [](const ImportRow &a, const ImportRow &b) { return order(a.mark) < order(b.mark); });
    return shown;
}

int ImportDesk::count(std::optional<RowMark> mark) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [&](const ImportRow &row) { return !mark || row.mark == *mark; }));
}

std::optional<PeopleImported> ImportDesk::peopleChange() const
{
    const auto outcome = imported(m_merge);
    if (outcome.people.isEmpty() && outcome.groups.isEmpty())
        return std::nullopt;
    QStringList files;
    for (const auto &input : m_people)
        files.append(input.source);
    return PeopleImported { outcome.people, outcome.groups, files, listedPlaces(m_merge) };
}

std::optional<ProfilesImported> ImportDesk::profilesChange(const MeetingState &state) const
{
    auto plan = planProfiles(state, m_profiles, withFounders(m_merge, m_decisions));
    if (plan.change.profiles.isEmpty())
        return std::nullopt;
    return std::move(plan.change);
}
