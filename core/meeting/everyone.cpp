// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/everyone.h"

#include "core/meeting/naming.h"
#include "core/meeting/onlywritten.h"
#include "core/meeting/sameperson.h"
#include "core/people/contact.h"
#include "core/people/foldedtext.h"
#include "core/people/names.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** What tells one person from another: the names, the pseudo, the e-mail, the phone. */
QSet<QString> marksOf(const Person &person)
{
    auto marks = namesOf(person);
    marks.unite({ foldedWords(person.pseudo), person.email.toLower(), person.phone });
    marks.remove({});
    return marks;
}

QSet<QString> marksOf(const KnownPerson &known)
{
    QSet<QString> marks;
    for (const auto &person : known.called)
        marks.unite(marksOf(person));
    return marks;
}

/** The same of what somebody typed to find a person. */
QSet<QString> marksOf(const QString &text)
{
    QSet<QString> marks { foldedWords(text), readEmail(text).value_or(QString()), readPhone(text).value_or(QString()) };
    marks.remove({});
    return marks;
}

/** Notes everybody as the journal goes on. */
class Census {
public:
    explicit Census(const MeetingState &now) : m_now(now) { }

    void note(qint64 row, const MeetingChange &change, bool stands)
    {
        const bool isImport = std::holds_alternative<PeopleImported>(change) || std::holds_alternative<ProfilesImported>(change);
        for (const auto all = toldBy(change); const auto &person : all) {
            if (isImport)
                tell(row, person, stands);
            else
                begin(row, person, stands);
        }
        if (const auto *told = std::get_if<PersonCorrected>(&change); told && m_lives.contains(told->person.number()))
            correct(*told, stands);
    }

    QList<KnownPerson> everyone()
    {
        for (const auto &[number, place] : m_lives.asKeyValueRange())
            m_everyone[place].isListed = m_now.people.find(Id<Person>(number)) != nullptr;
        return std::move(m_everyone);
    }

private:
    /** An import tells who is there already once more; a number that was freed is somebody new. */
    void tell(qint64 row, const Person &person, bool stands)
    {
        const auto life = m_lives.constFind(person.id.number());
        const bool isSame = life != m_lives.cend()
            && (m_standing.contains(*life) || (!stands && marksOf(m_everyone.at(*life)).intersects(marksOf(person))));
        if (!isSame)
            return begin(row, person, stands);
        m_everyone[*life].called.append(person);
        keep(*life, person, stands);
    }

    void begin(qint64 row, const Person &person, bool stands)
    {
        if (const auto before = m_lives.constFind(person.id.number()); before != m_lives.cend())
            m_everyone[*before].until = row;
        m_lives.insert(person.id.number(), m_everyone.size());
        m_everyone.append({ person, { person }, row });
        keep(m_everyone.size() - 1, person, stands);
    }

    void correct(const PersonCorrected &told, bool stands)
    {
        const auto life = m_lives.value(told.person.number());
        auto person = m_everyone.at(life).last;
        person.familyName = told.familyName.value_or(person.familyName);
        person.givenName = told.givenName.value_or(person.givenName);
        person.pseudo = told.pseudo.value_or(person.pseudo);
        person.email = told.email.value_or(person.email);
        person.phone = told.phone.value_or(person.phone);
        m_everyone[life].called.append(person);
        if (stands)
            m_everyone[life].last = person;
    }

    void keep(qsizetype life, const Person &person, bool stands)
    {
        if (stands)
            m_standing.insert(life);
        if (stands || !m_standing.contains(life))
            m_everyone[life].last = person;
    }

    const MeetingState &m_now;
    QList<KnownPerson> m_everyone;
    QHash<quint32, qsizetype> m_lives; // who has the number now
    QSet<qsizetype> m_standing; // those whose telling was not taken back
};

/** Those on the list, then the others as they came. */
bool comesFirst(const KnownPerson &one, const KnownPerson &other)
{
    return one.isListed != other.isListed ? one.isListed : one.from < other.from;
}

bool isAmong(const QList<KnownPerson> &people, const KnownPerson &known)
{
    return std::any_of(people.begin(), people.end(), [&](const KnownPerson &one) { return one.isAt(known.from, known.last.id); });
}

/**
 * These, and all others who were they: through former ones too, who may have had another name in between. Of those on the list, only where
 * these are not, and it is one alone.
 */
QList<KnownPerson> withAllLives(const QList<KnownPerson> &everyone, QList<KnownPerson> found)
{
    const SamePerson same(everyone);
    const auto isTheirs = [&](const KnownPerson &known) {
        return !isAmong(found, known) && std::any_of(found.begin(), found.end(), [&](const auto &one) { return same.areOne(one, known); });
    };
    for (qsizetype before = -1; before != found.size();) {
        before = found.size();
        for (const auto &known : everyone) {
            if (!known.isListed && isTheirs(known))
                found.append(known);
        }
    }
    QList<KnownPerson> listed;
    std::copy_if(everyone.begin(), everyone.end(), std::back_inserter(listed),
        [&](const KnownPerson &known) { return known.isListed && isTheirs(known); });
    const bool hasListed = std::any_of(found.begin(), found.end(), [](const KnownPerson &known) { return known.isListed; });
    if (!hasListed && listed.size() == 1)
        found.append(listed.first());
    std::sort(found.begin(), found.end(), comesFirst);
    return found;
}

/** The first of each person. */
QList<KnownPerson> different(const QList<KnownPerson> &everyone, const QList<KnownPerson> &found)
{
    QList<KnownPerson> people;
    QList<KnownPerson> told;
    for (const auto &known : found) {
        if (isAmong(told, known))
            continue;
        people.append(known);
        told += withAllLives(everyone, { known });
    }
    return people;
}

/** « Paul Leroy n° 3 », « Anna Leroy, qui n’est plus sur la liste »: what tells them apart may be typed. */
QString candidate(const KnownPerson &known)
{
    const auto name = spokenName(known.last);
    return known.isListed ? u"%1 n° %2"_s.arg(name).arg(known.last.id.number())
                          : QCoreApplication::translate("Everyone", "%1, qui n’est plus sur la liste").arg(name);
}

}

QList<Person> toldBy(const MeetingChange &change)
{
    if (const auto *imported = std::get_if<PeopleImported>(&change))
        return imported->people;
    if (const auto *profiles = std::get_if<ProfilesImported>(&change))
        return profiles->people;
    QList<PersonAdded> all;
    if (const auto *added = std::get_if<PersonAdded>(&change))
        all = { *added };
    else if (const auto *sheet = std::get_if<SheetSigned>(&change))
        all = sheet->added;
    QList<Person> people;
    for (const auto &one : std::as_const(all)) {
        if (one.id)
            people.append({ *one.id, one.familyName, one.givenName, one.pseudo, {}, one.groups, one.quality, one.email, one.phone });
    }
    return people;
}

QList<KnownPerson> everyoneIn(const MeetingSession &session)
{
    Census census(session.state());
    session.eachChange([&](qint64 row, const Stamp &, const MeetingChange &change, bool stands) { census.note(row, change, stands); });
    return census.everyone();
}

Result<QList<KnownPerson>> tracesOf(const MeetingSession &session, Id<Person> person)
{
    const auto everyone = everyoneIn(session);
    QList<KnownPerson> found;
    std::copy_if(everyone.begin(), everyone.end(), std::back_inserter(found),
        [&](const KnownPerson &known) { return known.isListed && known.last.id == person; });
    if (found.isEmpty())
        return refuse(ErrorKind::UnknownPerson, { u"n° %1"_s.arg(person.number()) });
    return withAllLives(everyone, found);
}

Result<QList<KnownPerson>> tracesNamed(const MeetingSession &session, const QString &text)
{
    const auto listed = personNamed(session.state(), text);
    if (listed)
        return tracesOf(session, *listed);
    if (listed.error().kind != ErrorKind::UnknownPerson)
        return refuse(listed);
    const auto everyone = everyoneIn(session);
    const auto marks = marksOf(text);
    QList<KnownPerson> found;
    std::copy_if(everyone.begin(), everyone.end(), std::back_inserter(found),
        [&](const KnownPerson &known) { return marksOf(known).intersects(marks); });
    if (found.isEmpty())
        std::copy_if(everyone.begin(), everyone.end(), std::back_inserter(found), [&](const KnownPerson &known) {
            return std::any_of(known.called.begin(), known.called.end(),
                [&](const Person &person) { return foldedWords(person.familyName) == foldedWords(text) && !person.familyName.isEmpty(); });
        });
    std::sort(found.begin(), found.end(), comesFirst);
    if (found.isEmpty()) {
        const auto written = onlyWritten(session, text);
        return written ? Result<QList<KnownPerson>>({ *written }) : refuse(ErrorKind::UnknownTrace, { text });
    }
    QStringList candidates;
    for (const auto people = different(everyone, found); const auto &known : people)
        candidates.append(candidate(known));
    if (candidates.size() > 1)
        return refuse(ErrorKind::AmbiguousPerson, { text, candidates.join(u", "_s) });
    return withAllLives(everyone, found);
}
