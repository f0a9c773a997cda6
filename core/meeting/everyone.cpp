// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/everyone.h"

#include "core/meeting/naming.h"
#include "core/people/contact.h"
#include "core/people/foldedtext.h"
#include "core/people/names.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** What tells one person from another: both names in either order, the pseudo, the e-mail, the phone. */
QSet<QString> marksOf(const Person &person)
{
    QSet<QString> marks;
    const auto given = foldedWords(person.givenName);
    const auto family = foldedWords(person.familyName);
    if (!given.isEmpty() && !family.isEmpty())
        marks = { given + u' ' + family, family + u' ' + given };
    else
        marks = { given + family };
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
        if (const auto *imported = std::get_if<PeopleImported>(&change)) {
            for (const auto &person : imported->people)
                tell(row, person, stands);
        } else if (const auto *profiles = std::get_if<ProfilesImported>(&change)) {
            for (const auto &person : profiles->people)
                tell(row, person, stands);
        } else if (const auto *added = std::get_if<PersonAdded>(&change); added && added->id) {
            begin(row,
                { *added->id, added->familyName, added->givenName, added->pseudo, {}, added->groups, added->quality, added->email,
                    added->phone },
                stands);
        } else if (const auto *told = std::get_if<PersonCorrected>(&change); told && m_lives.contains(told->person.number())) {
            correct(*told, stands);
        }
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

/** These, and all others who are on the list no more and share a mark with one of them. */
QList<KnownPerson> withFormer(const QList<KnownPerson> &everyone, QList<KnownPerson> found)
{
    QSet<QString> marks;
    for (const auto &known : std::as_const(found))
        marks.unite(marksOf(known));
    for (const auto &known : everyone) {
        const bool isFound
            = std::any_of(found.begin(), found.end(), [&](const KnownPerson &one) { return one.isAt(known.from, known.last.id); });
        if (!isFound && !known.isListed && marksOf(known).intersects(marks))
            found.append(known);
    }
    return found;
}

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
    QStringList onList;
    for (const auto &known : std::as_const(found)) {
        if (known.isListed)
            onList.append(u"%1 n° %2"_s.arg(spokenName(known.last)).arg(known.last.id.number()));
    }
    if (found.isEmpty())
        return refuse(listed);
    if (onList.size() > 1)
        return refuse(ErrorKind::AmbiguousPerson, { text, onList.join(u", "_s) });
    return withFormer(everyone, found);
}
