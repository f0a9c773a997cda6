// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rostercsv.h"

#include "core/exchange/namedtable.h"
#include "core/exchange/textbytes.h"
#include "core/people/cleantext.h"
#include "core/people/names.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostGroups = 10'000;

enum Column { Name, LocalGroup, GenderStated, Tasks, Together, Apart, Pin, Wheelchair };

QList<NamedColumn> columns()
{
    return {
        { { u"name"_s, u"nom"_s, u"nom et prénom"_s, u"nom prénom"_s, u"prénom nom"_s, u"personne"_s }, NamedColumn::Presence::Needed },
        { { u"local_group"_s, u"groupe d’action"_s, u"groupe local"_s, u"groupe d’origine"_s, u"groupe"_s, u"ga"_s } },
        { { u"gender"_s, u"genre"_s } },
        { { u"tasks"_s, u"missions"_s, u"tâches"_s, u"task"_s, u"mission"_s } },
        { { u"together"_s, u"ensemble"_s } },
        { { u"apart"_s, u"à part"_s, u"séparer"_s, u"séparés"_s } },
        { { u"pin"_s, u"petit groupe"_s } },
        { { u"wheelchair"_s, u"fauteuil"_s, u"accessible"_s } },
    };
}

/** What somebody states of their gender; nothing when the word is not known. */
std::optional<Gender> genderCalled(const QString &word)
{
    static const QMap<QString, Gender> words {
        { u"f"_s, Gender::F },
        { u"femme"_s, Gender::F },
        { u"feminin"_s, Gender::F },
        { u"female"_s, Gender::F },
        { u"woman"_s, Gender::F },
        { u"m"_s, Gender::M },
        { u"h"_s, Gender::M },
        { u"homme"_s, Gender::M },
        { u"masculin"_s, Gender::M },
        { u"male"_s, Gender::M },
        { u"man"_s, Gender::M },
        { u"o"_s, Gender::O },
        { u"autre"_s, Gender::O },
        { u"other"_s, Gender::O },
        { u"x"_s, Gender::O },
        { u"nb"_s, Gender::O },
        { u"non binaire"_s, Gender::O },
        { u""_s, Gender::Unsaid },
        { u"?"_s, Gender::Unsaid },
        { u"unsaid"_s, Gender::Unsaid },
        { u"non dit"_s, Gender::Unsaid },
        { u"inconnu"_s, Gender::Unsaid },
    };
    const auto found = words.constFind(fold(word));
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

bool saysNo(const QString &word)
{
    return QStringList { u""_s, u"non"_s, u"no"_s, u"n"_s, u"0"_s, u"faux"_s, u"false"_s }.contains(fold(word));
}

bool saysYes(const QString &word)
{
    return QStringList { u"oui"_s, u"o"_s, u"yes"_s, u"y"_s, u"1"_s, u"vrai"_s, u"true"_s, u"x"_s, u"fauteuil"_s }.contains(fold(word));
}

QString withGroups(const Seatable &person)
{
    return person.localGroups.isEmpty() ? person.name : person.name + u" ("_s + person.localGroups.join(u" et "_s) + u')';
}

/** A word of a row that is nobody's name, and who wrote it. */
struct SharedWord {
    QString word;
    Place place;
    QList<int> people;
};

/** People first, so that the names in the last columns are all known when these are read. */
class RosterReading {
public:
    RosterReading(const NamedTable &table, RosterTable &roster) : m_table(table), m_roster(roster) { m_roster.refused = table.refused; }

    void readPeople()
    {
        for (const auto &row : m_table.rows) {
            if (auto person = personIn(row); person && !isKnown(*person, row)) {
                m_roster.roster.append(*std::move(person));
                m_rows.append(row);
            }
        }
        QMap<QString, int> sameName;
        for (const auto &person : std::as_const(m_roster.roster))
            ++sameName[fold(person.name)];
        for (int person = 0; person < int(m_roster.roster.size()); ++person)
            index(person, sameName);
    }

    void readWishes()
    {
        for (int person = 0; person < int(m_rows.size()); ++person) {
            const auto &row = m_rows.at(person);
            readWheelchair(person, row);
            readPin(person, row);
            readNames(person, row, Together, WishKind::Together);
            readNames(person, row, Apart, WishKind::Apart);
        }
        shareWords(m_together, WishKind::Together);
        shareWords(m_apart, WishKind::Apart);
    }

private:
    std::optional<Seatable> personIn(const NamedRow &row)
    {
        Seatable person { row.cells.at(Name), severalValues(row.cells.at(LocalGroup)), Gender::Unsaid, severalValues(row.cells.at(Tasks)) };
        if (person.name.isEmpty()) {
            m_roster.refused.append({ ErrorKind::RowWithoutName, {}, m_table.place(row, Name) });
            return {};
        }
        if (person.name.size() > maxNameLength) {
            m_roster.refused.append({ ErrorKind::NameTooLong, { QString::number(maxNameLength) }, m_table.place(row, Name) });
            return {};
        }
        if (const auto gender = genderCalled(row.cells.at(GenderStated)))
            person.gender = *gender;
        else
            m_roster.doubts.append(
                { ErrorKind::JsonChoice, { u"gender"_s, row.cells.at(GenderStated), u"F, M, O"_s }, m_table.place(row, GenderStated) });
        return person;
    }

    /** Whether somebody of this name and these local groups is there already: nobody could tell whose seat is whose. */
    bool isKnown(const Seatable &person, const NamedRow &row)
    {
        auto &line = m_lines[fold(withGroups(person))];
        if (line != 0)
            m_roster.refused.append({ ErrorKind::DuplicateRow, { QString::number(line) }, m_table.place(row, Name) });
        const bool isKnown = line != 0;
        line = isKnown ? line : row.line;
        return isKnown;
    }

    void index(int person, const QMap<QString, int> &sameName)
    {
        const auto &who = m_roster.roster.at(person);
        const auto name = fold(who.name);
        const auto whole = fold(withGroups(who));
        m_roster.labels.append(sameName.value(name) > 1 ? withGroups(who) : who.name);
        m_roster.byLabel.insert(fold(m_roster.labels.last()), person);
        m_roster.byName[name].append(person);
        if (whole != name)
            m_roster.byName[whole].append(person);
    }

    /** What is not clear is told, and taken for a yes: a table that all can reach harms nobody. */
    void readWheelchair(int person, const NamedRow &row)
    {
        const auto &word = row.cells.at(Wheelchair);
        if (saysNo(word))
            return;
        m_roster.wishes.append({ WishKind::Reachable, { person }, {} });
        if (!saysYes(word))
            m_roster.doubts.append({ ErrorKind::JsonChoice, { u"wheelchair"_s, word, u"oui, non"_s }, m_table.place(row, Wheelchair) });
    }

    void readPin(int person, const NamedRow &row)
    {
        const auto &cell = row.cells.at(Pin);
        if (cell.isEmpty())
            return;
        bool isNumber = false;
        const int group = cell.toInt(&isNumber);
        if (isNumber && group > 0 && group <= mostGroups)
            m_roster.wishes.append({ WishKind::InGroup, { person }, group });
        else
            m_roster.refused.append(
                { ErrorKind::NumberOutOfRange, { u"number"_s, u"1"_s, QString::number(mostGroups) }, m_table.place(row, Pin) });
    }

    void readNames(int person, const NamedRow &row, Column column, WishKind kind)
    {
        const auto &cell = row.cells.at(column);
        // a name may have a comma in it
        const auto values = !cell.isEmpty() && m_roster.personCalled(cell) ? QStringList { cell } : severalValues(cell);
        for (const auto &value : values) {
            const auto other = m_roster.personCalled(value);
            if (other && *other != person) {
                m_roster.wishes.append({ kind, { std::min(person, *other), std::max(person, *other) }, {} });
            } else if (!other && other.error().kind == ErrorKind::AmbiguousPerson) {
                auto error = other.error();
                error.place = m_table.place(row, column);
                m_roster.refused.append(error);
            } else if (!other) {
                auto &shared = (kind == WishKind::Together ? m_together : m_apart)[fold(value)];
                if (shared.people.isEmpty())
                    shared = { value, m_table.place(row, column), {} };
                shared.people.append(person);
            }
        }
    }

    void shareWords(const QMap<QString, SharedWord> &words, WishKind kind)
    {
        for (const auto &word : words) {
            if (word.people.size() > 1)
                m_roster.wishes.append({ kind, word.people, {} });
            else
                m_roster.doubts.append({ ErrorKind::UnknownPerson, { word.word }, word.place });
        }
    }

    const NamedTable &m_table;
    RosterTable &m_roster;
    QList<NamedRow> m_rows; // of the people kept
    QMap<QString, int> m_lines; // by name with local groups, folded
    QMap<QString, SharedWord> m_together; // by word, folded
    QMap<QString, SharedWord> m_apart;
};

}

Result<int> RosterTable::personCalled(const QString &text) const
{
    const auto folded = fold(text);
    if (const auto label = byLabel.constFind(folded); label != byLabel.constEnd())
        return *label;
    const auto found = byName.value(folded);
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return refuse(ErrorKind::UnknownPerson, { text });
    QStringList candidates;
    for (const int person : found)
        candidates.append(labels.at(person));
    return refuse(ErrorKind::AmbiguousPerson, { text, candidates.join(u", "_s) });
}

Result<RosterTable> readRoster(const QByteArray &bytes, const QString &file)
{
    const auto text = readText(bytes, file);
    if (!text)
        return refuse(text);
    const auto table = readNamedTable(*text, file, columns());
    if (!table)
        return refuse(table);
    RosterTable roster;
    RosterReading reading(*table, roster);
    reading.readPeople();
    reading.readWishes();
    if (roster.roster.isEmpty() && roster.refused.isEmpty())
        return refuse(ErrorKind::EmptyText, { u"roster"_s });
    return roster;
}
