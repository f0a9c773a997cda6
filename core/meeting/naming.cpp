// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/naming.h"

#include "core/people/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isCalled(const Person &person, const QString &folded)
{
    const auto family = person.familyName.trimmed();
    const auto given = person.givenName.trimmed();
    return (!person.pseudo.isEmpty() && fold(person.pseudo) == folded)
        || (!(family + given).isEmpty() && (fold(given + u' ' + family) == folded || fold(family + u' ' + given) == folded));
}

bool isIn(const MeetingState &state, const Person &person, const QString &foldedGroup)
{
    for (const auto &name : groupNames(state, person)) {
        if (fold(name) == foldedGroup)
            return true;
    }
    return false;
}

/** « name (group) » as its two parts, or nothing. */
std::optional<std::pair<QString, QString>> nameAndGroup(const QString &text)
{
    const auto open = text.indexOf(u" ("_s);
    if (open < 0 || !text.endsWith(u')'))
        return {};
    return std::pair { text.left(open), text.mid(open + 2).chopped(1) };
}

QList<Person> peopleCalled(const MeetingState &state, const QString &text)
{
    QList<Person> found;
    const auto folded = fold(text);
    const auto parts = nameAndGroup(text);
    state.people.each([&](const Person &person) {
        const bool isNamedInGroup = parts && isCalled(person, fold(parts->first)) && isIn(state, person, fold(parts->second));
        if (isNamedInGroup || isCalled(person, folded))
            found.append(person);
    });
    return found;
}

QString candidate(const MeetingState &state, const Person &person)
{
    const auto groups = groupNames(state, person).join(u" ; "_s);
    return groups.isEmpty() ? spokenName(person) : u"%1 (%2)"_s.arg(spokenName(person), groups);
}

/** The candidates in words; those that read alike, of one group, have their pseudo too, else their number. */
QStringList candidates(const MeetingState &state, const QList<Person> &found)
{
    QStringList words;
    for (const auto &person : found)
        words.append(candidate(state, person));
    const auto plain = words;
    for (qsizetype i = 0; i < found.size(); ++i) {
        const auto pseudo = pseudoBeside(found.at(i));
        const auto sharing = std::count_if(found.begin(), found.end(), [&](const Person &one) { return fold(one.pseudo) == fold(pseudo); });
        if (plain.count(plain.at(i)) > 1)
            words[i] += pseudo.isEmpty() || sharing > 1 ? u" n° %1"_s.arg(found.at(i).id.number()) : u" « %1 »"_s.arg(pseudo);
    }
    return words;
}

/** « n° 12 », as candidates that read alike are told apart. */
std::optional<Id<Person>> personNumbered(const MeetingState &state, const QString &text)
{
    const auto sign = text.lastIndexOf(u"n°"_s);
    bool isNumber = false;
    const auto number = sign < 0 ? 0 : QStringView(text).sliced(sign + 2).trimmed().toUInt(&isNumber);
    const auto *person = isNumber ? state.people.find(Id<Person>(number)) : nullptr;
    const auto name = text.first(std::max<qsizetype>(sign, 0)).trimmed();
    const bool isTheirs = person && (name.isEmpty() || isCalled(*person, fold(name)) || fold(candidate(state, *person)) == fold(name));
    return isTheirs ? std::optional(person->id) : std::nullopt;
}

}

Result<Id<Person>> personNamed(const MeetingState &state, const QString &text)
{
    if (const auto numbered = personNumbered(state, text))
        return *numbered;
    const auto found = peopleCalled(state, text);
    if (found.isEmpty() || fold(text).isEmpty())
        return refuse(ErrorKind::UnknownPerson, { text });
    if (found.size() == 1)
        return found.first().id;
    return refuse(ErrorKind::AmbiguousPerson, { text, candidates(state, found).join(u", "_s) });
}

QList<Id<Person>> peopleNamed(const MeetingState &state, const QString &text)
{
    QList<Id<Person>> ids;
    if (fold(text).isEmpty())
        return ids;
    for (const auto &person : peopleCalled(state, text))
        ids.append(person.id);
    return ids;
}

Result<Id<LocalGroup>> localGroupNamed(const MeetingState &state, const QString &text)
{
    Result<Id<LocalGroup>> found = refuse(ErrorKind::UnknownLocalGroup, { text });
    const auto folded = fold(text);
    state.localGroups.each([&](const LocalGroup &group) {
        if (!found && fold(group.name) == folded)
            found = group.id;
    });
    return found;
}

Result<Id<Profile>> profileNamed(const MeetingState &state, const QString &text)
{
    const auto slash = text.lastIndexOf(u'/');
    const auto person = personNamed(state, slash < 0 ? text : text.left(slash));
    if (!person)
        return refuse(person);
    const auto task = taskNamed(procedureOf(state), slash < 0 ? QString() : text.mid(slash + 1));
    if (!task)
        return refuse(task);
    const auto *profile = profileOf(state, *person, *task);
    if (!profile)
        return refuse(ErrorKind::AbsentProfile, { text });
    return profile->id;
}

Result<QString> taskNamed(const Procedure &procedure, const QString &text)
{
    const auto folded = fold(text);
    for (const auto &task : procedure.tasks) {
        if (!folded.isEmpty() && (fold(task.code) == folded || fold(task.name) == folded || fold(task.shortName) == folded))
            return task.code;
    }
    return refuse(ErrorKind::UnknownTask, { text });
}

json::Resolve namingIn(const MeetingState &state)
{
    const auto number = [](const auto &found) -> Result<quint32> {
        if (!found)
            return refuse(found);
        return found->number();
    };
    return [&state, number](QLatin1StringView kind, const QString &text) -> Result<quint32> {
        if (kind == QLatin1StringView(IdWord<LocalGroup>::word))
            return number(localGroupNamed(state, text));
        if (kind == QLatin1StringView(IdWord<Profile>::word))
            return number(profileNamed(state, text));
        return number(personNamed(state, text));
    };
}
