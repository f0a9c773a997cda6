// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/builders/people.h"

#include "core/exchange/platformname.h"

using namespace Qt::StringLiterals;

Person personNamed(quint32 id, const QString &name)
{
    Person person { Id<Person>(id) };
    const auto bracket = name.indexOf(u'(');
    const auto parts = splitPlatformName((bracket < 0 ? name : name.first(bracket)).trimmed());
    person.familyName = parts.familyName;
    person.givenName = parts.givenName;
    if (bracket >= 0)
        person.pseudo = name.sliced(bracket + 1).chopped(1);
    if (bracket == 0)
        person.sharing = NameSharing::PseudoOnly;
    return person;
}

LocalGroup localGroupNamed(quint32 id, const QString &name)
{
    LocalGroup group { Id<LocalGroup>(id) };
    group.name = name;
    return group;
}

ImportedPerson rowNamed(const QString &name, const QStringList &more)
{
    const auto person = personNamed(0, name);
    ImportedPerson row;
    row.familyName = person.familyName;
    row.givenName = person.givenName;
    row.pseudo = person.pseudo;
    row.sharing = person.sharing;
    for (const auto &text : more) {
        if (text.startsWith(u'#'))
            row.localGroups.append(text.sliced(1));
        else if (text.startsWith(u'+'))
            row.phone = text;
        else
            row.email = text;
    }
    return row;
}

ImportedPeople inputOf(InputKind kind, QList<ImportedPerson> rows, const QString &source)
{
    ImportedPeople input;
    input.kind = kind;
    input.source = source.isEmpty() ? QString::number(static_cast<int>(kind)) : source;
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows[i].place = { input.source, static_cast<int>(i) + 1, {} };
    input.rowsRead = static_cast<int>(rows.size());
    input.rows = std::move(rows);
    return input;
}

namespace {

QString fieldWords(PersonValues fields, QChar mark)
{
    static const QStringList words { u"family"_s, u"given"_s, u"pseudo"_s, u"sharing"_s, u"groups"_s, u"quality"_s, u"email"_s, u"phone"_s,
        u"standing"_s };
    QString line;
    for (int i = 0; i < words.size(); ++i) {
        if (fields.toInt() & (1 << i))
            line += u' ' + mark + words.at(i);
    }
    return line;
}

QString lineOf(const PlannedRow &row)
{
    static const QStringList marks { u"new"_s, u"completed"_s, u"unchanged"_s, u"to-decide"_s, u"refused"_s };
    static const QStringList doubts { u"namesakes"_s, u"pseudo-differs"_s, u"name-differs"_s, u"name-hidden"_s, u"contact-differs"_s,
        u"near-name"_s, u"same-row-twice"_s };
    auto line = marks.at(static_cast<int>(row.mark));
    if (row.person)
        line += u' ' + QString::number(row.person->number());
    if (row.doubt)
        line += u' ' + doubts.at(static_cast<int>(*row.doubt));
    QStringList candidates;
    for (const auto &candidate : row.candidates)
        candidates += QString::number(candidate.person.number());
    if (!candidates.isEmpty())
        line += u' ' + candidates.join(u',');
    return line + fieldWords(row.added, u'+') + fieldWords(row.kept, u'~');
}

}

QStringList linesOf(const MergePlan &plan)
{
    QStringList lines;
    for (const auto &row : plan.rows)
        lines += lineOf(row);
    return lines;
}
