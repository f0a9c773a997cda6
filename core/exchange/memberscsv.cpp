// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/memberscsv.h"

#include "core/people/contact.h"
#include "core/exchange/tablereader.h"
#include "core/people/cleantext.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr ColumnKind columnsRead[] = { ColumnKind::FamilyName, ColumnKind::GivenName, ColumnKind::Pseudo, ColumnKind::Status,
    ColumnKind::Quality, ColumnKind::LocalGroup, ColumnKind::Email, ColumnKind::Phone };

/** Fills ImportedPeople row by row. */
class MembersReading {
public:
    MembersReading(TableReader &table, ImportedPeople &people) : m_table(table), m_people(people) { }

    void readRow()
    {
        ImportedPerson person;
        if (!readNames(person))
            return;
        const bool emailRead = readContact(person.email, ColumnKind::Email, readEmail);
        const bool isNamed = !person.familyName.isEmpty() || !person.givenName.isEmpty() || !person.pseudo.isEmpty();
        if (!isNamed && person.email.isEmpty()) {
            m_people.refused.append(emailRead ? Error { ErrorKind::RowWithoutName, {}, m_table.place() } : m_people.repaired.takeLast());
            return;
        }
        readContact(person.phone, ColumnKind::Phone, readPhone);
        readText(person.quality, ColumnKind::Quality, maxTextLength);
        readGroups(person);
        person.standing = standing();
        m_people.saysStanding = m_people.saysStanding && !m_table.cell(ColumnKind::Status).trimmed().isEmpty();
        person.sharing = sharing(person);
        person.place = m_table.place();
        m_people.rows.append(std::move(person));
    }

private:
    bool readNames(ImportedPerson &person)
    {
        return readName(person.familyName, ColumnKind::FamilyName) && readName(person.givenName, ColumnKind::GivenName)
            && readName(person.pseudo, ColumnKind::Pseudo);
    }

    bool readName(QString &name, ColumnKind kind)
    {
        name = m_table.cleanCell(kind, m_people.repaired);
        if (name.size() <= maxNameLength)
            return true;
        m_people.refused.append({ ErrorKind::NameTooLong, { QString::number(maxNameLength) }, m_table.place(kind) });
        return false;
    }

    bool readContact(QString &contact, ColumnKind kind, Result<QString> (*read)(const QString &))
    {
        const Result<QString> value = read(m_table.cell(kind));
        if (value) {
            contact = *value;
            return true;
        }
        Error error = value.error();
        error.place = m_table.place(kind);
        m_people.repaired.append(error);
        return false;
    }

    void readText(QString &text, ColumnKind kind, qsizetype limit)
    {
        text = m_table.cleanCell(kind, m_people.repaired);
        if (text.size() <= limit) {
            text = *m_texts.insert(text); // few qualities and groups, many people: one copy of each
            return;
        }
        m_people.repaired.append({ ErrorKind::TextTooLong, { columnName(kind), QString::number(limit) }, m_table.place(kind) });
        text.clear();
    }

    void readGroups(ImportedPerson &person)
    {
        QString groups;
        readText(groups, ColumnKind::LocalGroup, maxTextLength);
        for (const QString &group : groups.split(u" ; "_s, Qt::SkipEmptyParts))
            person.localGroups.append(group);
    }

    /** "Abonné·e", "Abonnée", "ABONNÉ⋅E du groupe": only the stem is sure. */
    Standing standing() const
    {
        const QString status = m_table.cell(ColumnKind::Status).trimmed();
        return status.startsWith(u"abonn"_s, Qt::CaseInsensitive) ? Standing::Follower : Standing::Member;
    }

    /** The staff's export has the names of those who hide them, so it says nothing about sharing. */
    NameSharing sharing(const ImportedPerson &person) const
    {
        const bool isHidden = m_people.kind == InputKind::MembersCsv && person.familyName.isEmpty() && person.givenName.isEmpty()
            && !person.pseudo.isEmpty();
        return isHidden ? NameSharing::PseudoOnly : NameSharing::Shared;
    }

    static QString columnName(ColumnKind kind) { return kind == ColumnKind::Quality ? u"Description"_s : u"Groupe"_s; }

    TableReader &m_table;
    ImportedPeople &m_people;
    QSet<QString> m_texts;
};

} // namespace

InputKind inputKind(const TableHeader &header)
{
    const auto hasAny = [&](auto... kinds) { return (header.has(kinds) || ...); };
    using K = ColumnKind;
    if (hasAny(K::GroupPage, K::RegisteredSince, K::Postcode, K::Country) || (header.has(K::LocalGroup) && header.has(K::Status)))
        return InputKind::AdminCsv;
    if (!hasAny(K::FamilyName, K::GivenName, K::Pseudo))
        return InputKind::PastedEmails;
    return InputKind::MembersCsv;
}

Result<ImportedPeople> readMembers(QStringView text, const TableHeader &header, const QString &file)
{
    ImportedPeople people;
    people.rows.reserve(std::min<qsizetype>(text.count(u'\n') + 1, TableReader::maxRows)); // growing would double the peak
    people.source = file;
    people.unreadColumns = unreadColumns(header, columnsRead);
    people.kind = inputKind(header);
    people.saysStanding = header.has(ColumnKind::Status);
    TableReader table(text, header, file);
    MembersReading reading(table, people);
    if (const Result<void> read = table.eachRow([&reading] { reading.readRow(); }); !read)
        return refuse(read);
    people.rowsRead = table.rowsRead();
    return people;
}
