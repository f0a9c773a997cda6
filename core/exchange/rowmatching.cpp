// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rowmatching.h"

#include <algorithm>

RowMatching::RowMatching(const QList<Person> &people, const QList<ImportedPerson> &rows, InputNature nature, const GroupDirectory &groups)
    : m_people(people)
    , m_rows(rows)
    , m_nature(nature)
    , m_groups(groups)
    , m_claims(static_cast<size_t>(people.size()), Claim::None)
    , m_matches(rows.size())
{
}

void RowMatching::setDecided(int row, std::optional<int> person)
{
    m_matches[row].kind = MatchKind::Decided;
    if (person && *person < m_people.size())
        m_claims[static_cast<size_t>(*person)] = Claim::ByDecision;
}

QList<RowMatch> RowMatching::match()
{
    if (m_people.isEmpty())
        return std::move(m_matches);
    m_index.indexEmails(m_people);
    for (int row = 0; row < m_rows.size(); ++row) {
        if (isOpen(row))
            matchEmail(row);
    }
    using Step = void (RowMatching::*)(int);
    if (!areAnyOpen())
        return std::move(m_matches);
    m_index.indexNames(m_people);
    countRows();
    for (const Step step :
        { &RowMatching::matchNameAndPseudo, &RowMatching::matchWithoutEmoji, &RowMatching::matchName, &RowMatching::matchPseudo })
        matchOpen(step);
    if (!areAnyOpen())
        return std::move(m_matches);
    m_index.indexNearNames(m_people);
    matchOpen(&RowMatching::matchNearName);
    return std::move(m_matches);
}

bool RowMatching::isOpen(int row) const
{
    return m_matches.at(row).kind == MatchKind::Nobody;
}

bool RowMatching::areAnyOpen() const
{
    return std::any_of(m_matches.begin(), m_matches.end(), [](const RowMatch &match) { return match.kind == MatchKind::Nobody; });
}

void RowMatching::matchOpen(void (RowMatching::*step)(int))
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (isOpen(row) && !isRepeat(row))
            (this->*step)(row);
    }
}

/** Whether an earlier row has the same e-mail: then it goes where that one goes. */
bool RowMatching::isRepeat(int row) const
{
    const auto &email = m_rows.at(row).email;
    return !email.isEmpty() && m_emailRows.value(email) != row;
}

/** Rows of one e-mail are one person and count once. */
void RowMatching::countRows()
{
    m_keys.reserve(static_cast<size_t>(m_rows.size()));
    for (auto *rows : { &m_emailRows, &m_sameBoth, &m_sameName })
        rows->reserve(m_rows.size());
    for (int row = 0; row < m_rows.size(); ++row) {
        const auto &email = m_rows.at(row).email;
        const auto &keys = m_keys.emplace_back(nameKeys(m_rows.at(row)));
        if (!email.isEmpty() && m_emailRows.contains(email))
            continue;
        if (!email.isEmpty())
            m_emailRows.insert(email, row);
        const auto both = keys.both();
        ++m_sameBoth[both];
        if (const auto words = keys.words(); words != both)
            ++m_sameWords[words];
        ++m_sameName[keys.name];
        ++m_samePseudo[keys.pseudo];
    }
}

void RowMatching::matchEmail(int row)
{
    const auto &values = m_rows.at(row);
    if (values.email.isEmpty())
        return;
    const auto owners = m_index.byEmail.at(values.email);
    if (owners.isEmpty())
        return;
    const auto name = nameKeys(values).name;
    QList<int> ofThisName;
    for (const int person : owners) {
        if (nameKeys(m_people.at(person)).name == name)
            ofThisName.append(person);
    }
    if (ofThisName.size() == 1)
        return settle(row, ofThisName.first(), Claim::Sure);
    if (settleOnWhomItAddsNothing(row, ofThisName.isEmpty() ? owners : ofThisName))
        return;
    if (owners.size() > 1)
        return doubt(row, Doubt::Namesakes, owners);
    const auto &owner = m_people.at(owners.first());
    if (isNameless(values) || isNameless(owner) || isSameName(nameKeys(owner).name, name))
        return settle(row, owners.first(), Claim::Sure);
    doubt(row, Doubt::NameDiffers, owners);
}

void RowMatching::matchNameAndPseudo(int row)
{
    const auto &keys = keysOf(row);
    if (keys.pseudo.isEmpty())
        return;
    const auto both = keys.both();
    const auto people = m_index.byNameAndPseudo.at(both);
    if (people.isEmpty())
        return;
    const auto free = unclaimed(people);
    const bool isOneToOne = m_index.byNameAndPseudo.count(both) == 1 && m_sameBoth.value(both) == 1;
    if (isOneToOne && !free.isEmpty())
        return settle(row, free.first(), Claim::Sure);
    const bool areAllSure
        = std::all_of(people.begin(), people.end(), [this](int person) { return m_claims[static_cast<size_t>(person)] == Claim::Sure; });
    if (areAllSure && people.size() < Positions::limit)
        return; // other rows are about these, by their e-mail
    if (!settleOnWhomItAddsNothing(row, free))
        doubt(row, Doubt::Namesakes, free.isEmpty() ? people : free);
}

/** The same name and pseudo, but for the emoji that only one of both has: a printed list has none. */
void RowMatching::matchWithoutEmoji(int row)
{
    const auto both = keysOf(row).both();
    const auto words = keysOf(row).words();
    const auto &positions = words != both ? m_index.byNameAndPseudo : m_index.byNameAndWords;
    const auto free = unclaimed(positions.at(words));
    const bool isOneToOne = positions.count(words) == 1 && m_sameBoth.value(words) + m_sameWords.value(words) == 1;
    if (isOneToOne && !free.isEmpty() && !keysOf(row).pseudo.isEmpty())
        settle(row, free.first(), Claim::Sure);
}

/** The same name, and a pseudo that only one of both has, or two different ones. */
void RowMatching::matchName(int row)
{
    const auto &keys = keysOf(row);
    if (keys.name.isEmpty())
        return;
    const auto free = unclaimed(m_index.byName.at(keys.name));
    if (free.isEmpty()) {
        if (const auto decided = claimed(m_index.byName.at(keys.name), Claim::ByDecision); !decided.isEmpty())
            doubt(row, Doubt::Namesakes, decided); // one answer decides one row
        return;
    }
    const bool lacksPseudo = keys.pseudo.isEmpty() || keysOfPerson(free.first()).pseudo.isEmpty();
    if (m_index.byName.count(keys.name) == 1 && m_sameName.value(keys.name) == 1 && lacksPseudo)
        return settle(row, free.first(), Claim::Sure);
    if (keys.pseudo.isEmpty() && settleOnWhomItAddsNothing(row, free))
        return;
    doubt(row, lacksPseudo || free.size() > 1 ? Doubt::Namesakes : Doubt::PseudoDiffers, free);
}

/** The same pseudo, and a name that only one of both has: certain with a group or a phone in common. */
void RowMatching::matchPseudo(int row)
{
    const auto &keys = keysOf(row);
    if (keys.pseudo.isEmpty())
        return;
    QList<int> found;
    for (const int person : unclaimed(m_index.byPseudo.at(keys.pseudo))) {
        if (keysOfPerson(person).name.isEmpty() != keys.name.isEmpty())
            found.append(person);
    }
    if (found.isEmpty())
        return;
    const bool isOneToOne = m_index.byPseudo.count(keys.pseudo) == 1 && m_samePseudo.value(keys.pseudo) == 1;
    if (isOneToOne && sharesGroupOrPhone(row, found.first()))
        return settle(row, found.first(), Claim::Sure);
    doubt(row, Doubt::NameHidden, found);
}

/** "LEGUERN" and "LE GUERN"; "LE GUERN" and "LE GUERN-MARÉCHAL" with a phone or a group in common. */
void RowMatching::matchNearName(int row)
{
    const auto &values = m_rows.at(row);
    const auto &name = keysOf(row).name;
    if (name.isEmpty())
        return;
    auto near = unclaimed(m_index.byCompactName.at(compact(name)));
    QList<Id<LocalGroup>> groups;
    for (const auto &group : values.localGroups) {
        if (const auto known = m_groups.find(group))
            groups.append(*known);
    }
    for (const auto &key : nearKeys(values.familyName, values.givenName, values.phone, groups))
        near += unclaimed(m_index.byNearName.at(key));
    if (near.isEmpty())
        return;
    std::sort(near.begin(), near.end());
    near.erase(std::unique(near.begin(), near.end()), near.end());
    doubt(row, Doubt::NearName, near);
}

void RowMatching::settle(int row, int person, Claim claim)
{
    m_claims[static_cast<size_t>(person)] = claim;
    if (differencesOf(row, person).differing & (PersonValue::Email | PersonValue::Phone))
        return doubt(row, Doubt::ContactDiffers, { person });
    m_matches[row].kind = MatchKind::Certain;
    m_matches[row].person = person;
}

void RowMatching::doubt(int row, Doubt why, QList<int> candidates)
{
    m_matches[row].kind = MatchKind::Doubtful;
    m_matches[row].doubt = why;
    m_matches[row].candidates = std::move(candidates);
}

/** Whoever of several it is, nothing would change, as when the same file comes again; the same groups go first. */
bool RowMatching::settleOnWhomItAddsNothing(int row, const QList<int> &among)
{
    QList<int> equals;
    for (const int person : among) {
        const auto difference = differencesOf(row, person);
        if (!difference.added && !difference.differing)
            equals.append(person);
    }
    if (equals.isEmpty())
        return false;
    const auto hasSameGroups = [&](int person) { return m_people.at(person).groups.size() == m_rows.at(row).localGroups.size(); };
    const auto best = std::find_if(equals.begin(), equals.end(), hasSameGroups);
    settle(row, best == equals.end() ? equals.first() : *best, Claim::ByLikeness);
    return true;
}

bool RowMatching::sharesGroupOrPhone(int row, int person) const
{
    const auto &values = m_rows.at(row);
    const auto &known = m_people.at(person);
    if (!values.phone.isEmpty() && values.phone == known.phone)
        return true;
    return std::any_of(values.localGroups.begin(), values.localGroups.end(), [&](const QString &name) {
        const auto group = m_groups.find(name);
        return group && known.groups.contains(*group);
    });
}

QList<int> RowMatching::claimed(const QList<int> &among, Claim claim) const
{
    QList<int> found;
    for (const int person : among) {
        if (m_claims[static_cast<size_t>(person)] == claim)
            found.append(person);
    }
    return found;
}

Differences RowMatching::differencesOf(int row, int person) const
{
    return differences(m_people.at(person), m_rows.at(row), m_nature, m_groups);
}
