// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/everyone.h"

#include "core/meeting/naming.h"
#include "core/meeting/onlywritten.h"
#include "core/people/contact.h"
#include "core/people/foldedtext.h"
#include "core/people/names.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** Both names in either order, or the only one. */
QSet<QString> namesOf(const Person &person)
{
    const auto given = foldedWords(person.givenName);
    const auto family = foldedWords(person.familyName);
    QSet<QString> names { given + family };
    if (!given.isEmpty() && !family.isEmpty())
        names = { given + u' ' + family, family + u' ' + given };
    names.remove({});
    return names;
}

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

/** Names that do not say that they are of two people: « Jean » and « Jean-Pierre », or one of them missing. */
bool areAlike(const QString &one, const QString &other)
{
    const auto a = foldedWords(one);
    const auto b = foldedWords(other);
    return a.startsWith(b) || b.startsWith(a);
}

/** A couple may share an e-mail, two people a pseudo. */
bool isOne(const Person &one, const Person &other)
{
    if (namesOf(one).intersects(namesOf(other)))
        return true;
    const bool isContact
        = (!one.email.isEmpty() && one.email.toLower() == other.email.toLower()) || (!one.phone.isEmpty() && one.phone == other.phone);
    const bool isPseudo = !one.pseudo.isEmpty() && foldedWords(one.pseudo) == foldedWords(other.pseudo);
    return areAlike(one.givenName, other.givenName) && (isContact || (isPseudo && areAlike(one.familyName, other.familyName)));
}

bool isOne(const KnownPerson &one, const KnownPerson &other)
{
    return std::any_of(one.called.begin(), one.called.end(), [&](const Person &person) {
        return std::any_of(other.called.begin(), other.called.end(), [&](const Person &called) { return isOne(person, called); });
    });
}

/** These, and all others who are on the list no more and were they. */
QList<KnownPerson> withFormer(const QList<KnownPerson> &everyone, QList<KnownPerson> found)
{
    for (const auto &known : everyone) {
        const bool isFound
            = std::any_of(found.begin(), found.end(), [&](const KnownPerson &one) { return one.isAt(known.from, known.last.id); });
        if (!isFound && !known.isListed && std::any_of(found.begin(), found.end(), [&](const auto &one) { return isOne(one, known); }))
            found.append(known);
    }
    return found;
}

/** The first of each person. */
QList<KnownPerson> different(const QList<KnownPerson> &found)
{
    QList<KnownPerson> people;
    for (const auto &known : found) {
        const auto isSame = [&](const KnownPerson &one) { return !(one.isListed && known.isListed) && isOne(one, known); };
        if (std::none_of(people.begin(), people.end(), isSame))
            people.append(known);
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
    return withFormer(everyone, found);
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
    if (found.isEmpty()) {
        const auto written = onlyWritten(session, text);
        return written ? Result<QList<KnownPerson>>({ *written }) : refuse(listed);
    }
    QStringList candidates;
    for (const auto people = different(found); const auto &known : people)
        candidates.append(candidate(known));
    if (candidates.size() > 1)
        return refuse(ErrorKind::AmbiguousPerson, { text, candidates.join(u", "_s) });
    return withFormer(everyone, found);
}
