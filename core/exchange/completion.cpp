// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/completion.h"

#include "core/exchange/pictures.h"
#include "core/people/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

GroupDirectory::GroupDirectory(const QList<LocalGroup> &known, Id<LocalGroup> next) : m_next(next.number())
{
    for (auto group = known.crbegin(); group != known.crend(); ++group)
        remember(group->name, group->id.number());
}

void GroupDirectory::remember(const QString &name, quint32 id)
{
    const auto folded = fold(name);
    m_byFolded.insert(folded, id);
    if (const auto words = withoutPictures(folded); words != folded) {
        m_byWords[words].insert(id);
        m_byWritten.clear(); // the name without them may be that of two groups now
    }
}

/** By the whole name; else by the one group that has this name but for emoji, which a printed list leaves out. */
std::optional<quint32> GroupDirectory::idOf(const QString &folded) const
{
    if (const auto whole = m_byFolded.constFind(folded); whole != m_byFolded.constEnd())
        return *whole;
    const auto words = withoutPictures(folded);
    if (words != folded)
        return m_byFolded.contains(words) ? std::optional(m_byFolded.value(words)) : std::nullopt;
    const auto same = m_byWords.value(words);
    return same.size() == 1 ? std::optional(*same.cbegin()) : std::nullopt;
}

std::optional<Id<LocalGroup>> GroupDirectory::find(const QString &name) const
{
    if (const auto written = m_byWritten.constFind(name); written != m_byWritten.constEnd())
        return Id<LocalGroup>(*written);
    const auto id = idOf(fold(name));
    if (!id)
        return {};
    m_byWritten.insert(name, *id);
    return Id<LocalGroup>(*id);
}

Id<LocalGroup> GroupDirectory::findOrAdd(const QString &name)
{
    if (const auto known = find(name))
        return *known;
    LocalGroup group { Id<LocalGroup>(m_next++) };
    group.name = name.trimmed();
    remember(name, group.id.number());
    m_added.append(group);
    return group.id;
}

InputNature natureOf(const ImportedPeople &input)
{
    const bool hasFollowers
        = std::any_of(input.rows.begin(), input.rows.end(), [](const ImportedPerson &row) { return row.standing == Standing::Follower; });
    return { input.kind, hasFollowers || input.saysStanding || input.kind == InputKind::AttendancePdf };
}

QString wholeName(const QString &familyName, const QString &givenName)
{
    return familyName.isEmpty() || givenName.isEmpty() ? familyName + givenName : familyName + u' ' + givenName;
}

bool isNameless(const Person &person)
{
    return person.familyName.isEmpty() && person.givenName.isEmpty();
}

bool isNameless(const ImportedPerson &row)
{
    return row.familyName.isEmpty() && row.givenName.isEmpty();
}

bool isSameName(const QString &a, const QString &b)
{
    if (a == b || a.size() + b.size() == 0)
        return true;
    auto wordsOfA = a.split(u' ');
    auto wordsOfB = b.split(u' ');
    if (wordsOfA.join(QString()) == wordsOfB.join(QString()))
        return true;
    wordsOfA.sort();
    wordsOfB.sort();
    return wordsOfA == wordsOfB;
}

namespace {

bool isAlike(const QString &a, const QString &b)
{
    return a == b || fold(a) == fold(b);
}

class Comparison {
public:
    Differences found;

    void compare(PersonValue field, const QString &known, const QString &read)
    {
        if (read.isEmpty())
            return;
        if (known.isEmpty())
            found.added |= field;
        else if (!isAlike(known, read))
            found.differing |= field;
    }

    /** A pseudo with its emoji is better than the same without. */
    void comparePseudos(const QString &known, const QString &read)
    {
        const auto foldedKnown = fold(known);
        const auto foldedRead = fold(read);
        if (!known.isEmpty() && foldedKnown != foldedRead && foldedKnown == withoutPictures(foldedRead))
            found.added |= PersonValue::Pseudo;
        else if (withoutPictures(foldedKnown) != foldedRead)
            compare(PersonValue::Pseudo, known, read);
    }

    void compareNames(const Person &person, const ImportedPerson &row, InputKind kind)
    {
        constexpr PersonValues names = PersonValue::FamilyName | PersonValue::GivenName;
        if (isNameless(row) || (person.familyName == row.familyName && person.givenName == row.givenName))
            return;
        if (isNameless(person)) {
            compare(PersonValue::FamilyName, {}, row.familyName);
            compare(PersonValue::GivenName, {}, row.givenName);
        } else if (isSameName(fold(wholeName(person.familyName, person.givenName)), fold(wholeName(row.familyName, row.givenName)))) {
            found.added |= partsBetter(person, row, kind) ? names : PersonValues {};
        } else if (person.familyName.isEmpty() && isAlike(person.givenName, row.givenName)) {
            found.added |= PersonValue::FamilyName;
        } else if (person.givenName.isEmpty() && isAlike(person.familyName, row.familyName)) {
            found.added |= PersonValue::GivenName;
        } else {
            compareDiffering(person, row);
        }
    }

    void compareStanding(const Person &person, const ImportedPerson &row, InputNature nature)
    {
        const bool isList = nature.kind != InputKind::PastedEmails && nature.kind != InputKind::Typed;
        const bool isSure = person.standing == Standing::Outsider || nature.tellsFollowers;
        if (row.standing == Standing::Member && person.standing != Standing::Member && isList && isSure)
            found.added |= PersonValue::Standing;
    }

private:
    /** A table parts family and given name by itself; the attendance list only lets guess by the capitals. */
    static bool partsBetter(const Person &person, const ImportedPerson &row, InputKind kind)
    {
        const bool isTable = kind == InputKind::MembersCsv || kind == InputKind::AdminCsv;
        return isTable && !row.familyName.isEmpty() && !row.givenName.isEmpty() && !isAlike(person.familyName, row.familyName);
    }

    void compareDiffering(const Person &person, const ImportedPerson &row)
    {
        if (!row.familyName.isEmpty() && !isAlike(person.familyName, row.familyName))
            found.differing |= PersonValue::FamilyName;
        if (!row.givenName.isEmpty() && !isAlike(person.givenName, row.givenName))
            found.differing |= PersonValue::GivenName;
    }
};

}

Differences differences(const Person &person, const ImportedPerson &row, InputNature nature, const GroupDirectory &groups)
{
    Comparison comparison;
    comparison.compareNames(person, row, nature.kind);
    comparison.comparePseudos(person.pseudo, row.pseudo);
    comparison.compare(PersonValue::Quality, person.quality, row.quality);
    comparison.compare(PersonValue::Email, person.email, row.email);
    comparison.compare(PersonValue::Phone, person.phone, row.phone);
    comparison.compareStanding(person, row, nature);
    if (row.sharing == NameSharing::PseudoOnly && person.sharing == NameSharing::Shared && !person.isSharingTold)
        comparison.found.added |= PersonValue::Sharing;
    for (const auto &name : row.localGroups) {
        const auto group = groups.find(name);
        if (!group || !person.groups.contains(*group))
            comparison.found.added |= PersonValue::LocalGroups;
    }
    return comparison.found;
}

void take(Person &person, const ImportedPerson &row, PersonValues fields, GroupDirectory &groups)
{
    const auto replace = [&](PersonValue field, auto &known, const auto &read) {
        if (fields.testFlag(field))
            known = read;
    };
    replace(PersonValue::FamilyName, person.familyName, row.familyName);
    replace(PersonValue::GivenName, person.givenName, row.givenName);
    replace(PersonValue::Pseudo, person.pseudo, row.pseudo);
    replace(PersonValue::Sharing, person.sharing, row.sharing);
    replace(PersonValue::Quality, person.quality, row.quality);
    replace(PersonValue::Email, person.email, row.email);
    replace(PersonValue::Phone, person.phone, row.phone);
    replace(PersonValue::Standing, person.standing, row.standing);
    if (!fields.testFlag(PersonValue::LocalGroups))
        return;
    for (const auto &name : row.localGroups) {
        if (const auto group = groups.findOrAdd(name); !person.groups.contains(group))
            person.groups.append(group);
    }
}

Person newPerson(Id<Person> id, const ImportedPerson &row, GroupDirectory &groups)
{
    Person person { id };
    take(person, row, PersonValues::fromInt(0x1ff), groups);
    return person;
}
