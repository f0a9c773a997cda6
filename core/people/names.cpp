// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/names.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isGap(QChar c)
{
    return c.isSpace() || c == u'-' || c == u'\'' || c == u'’' || c == u'ʼ' || c == u'‐' || c == u'‑' || c == u'`';
}

/** Marks that have no width of their own: accents apart, directions, joiners, the mark of byte order. */
bool isWithoutWidth(QChar c)
{
    return c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
}

void append(QString &folded, QChar c)
{
    if (isGap(c)) {
        if (!folded.isEmpty() && !folded.endsWith(u' '))
            folded += u' ';
    } else if (c == u'œ' || c == u'Œ') {
        folded += u"oe"_s;
    } else if (c == u'æ' || c == u'Æ') {
        folded += u"ae"_s;
    } else if (c == u'ß' || c == u'ẞ') {
        folded += u"ss"_s;
    } else if (!isWithoutWidth(c)) {
        folded += c.toCaseFolded();
    }
}

bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

QString fullName(const Person &person)
{
    return person.familyName.isEmpty() || person.givenName.isEmpty() ? person.familyName + person.givenName
                                                                     : person.familyName + u' ' + person.givenName;
}

/** A family name in capitals as one writes it in a sentence: « Le Guern-Maréchal », « D'Almeida ». */
QString inSentence(const QString &familyName)
{
    if (familyName != familyName.toUpper())
        return familyName;
    QString name;
    for (const QChar c : familyName.toLower())
        name += name.isEmpty() || isGap(name.back()) ? c.toUpper() : c;
    return name;
}

}

QString fold(QStringView text)
{
    const auto letters = isPlain(text) ? text.toString() : text.toString().normalized(QString::NormalizationForm_KD);
    QString folded;
    folded.reserve(letters.size());
    for (const QChar c : letters)
        append(folded, c);
    if (folded.endsWith(u' '))
        folded.chop(1);
    return folded;
}

bool operator<(const OrderKey &a, const OrderKey &b)
{
    if (const int order = QString::compare(a.folded, b.folded); order != 0)
        return order < 0;
    if (const int order = QString::compare(a.written, b.written); order != 0)
        return order < 0;
    return a.id < b.id;
}

OrderKey orderKey(const Person &person)
{
    const auto written = listName(person);
    return { fold(written), written, person.id.number() };
}

QList<Person> sortedByName(QList<Person> people)
{
    QList<std::pair<OrderKey, qsizetype>> keys;
    keys.reserve(people.size());
    for (qsizetype i = 0; i < people.size(); ++i)
        keys.append({ orderKey(people.at(i)), i });
    std::sort(keys.begin(), keys.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<Person> sorted;
    sorted.reserve(people.size());
    for (const auto &[key, at] : std::as_const(keys))
        sorted.append(std::move(people[at]));
    return sorted;
}

bool isShownByPseudo(const Person &person)
{
    return (person.sharing == NameSharing::PseudoOnly && !person.pseudo.isEmpty()) || fullName(person).isEmpty();
}

QString listName(const Person &person)
{
    if (!isShownByPseudo(person))
        return fullName(person);
    return person.pseudo.isEmpty() ? u"(sans nom)"_s : person.pseudo;
}

QString spokenName(const Person &person)
{
    if (isShownByPseudo(person))
        return listName(person);
    const auto family = inSentence(person.familyName);
    return family.isEmpty() || person.givenName.isEmpty() ? person.givenName + family : person.givenName + u' ' + family;
}

QString shortName(const Person &person)
{
    if (isShownByPseudo(person) || person.givenName.isEmpty() || person.familyName.isEmpty())
        return spokenName(person);
    return person.givenName + u' ' + person.familyName.front().toUpper() + u'.';
}

QChar letterOf(const Person &person)
{
    const auto folded = fold(listName(person));
    const auto it = std::find_if(folded.begin(), folded.end(), [](QChar c) { return c.isLetter(); });
    return it == folded.end() ? QChar(u'#') : it->toUpper();
}

QSet<quint32> namesakes(const QList<Person> &people)
{
    QHash<QString, QList<quint32>> byName;
    for (const auto &person : people)
        byName[fold(listName(person))].append(person.id.number());
    QSet<quint32> found;
    for (const auto &ids : std::as_const(byName)) {
        if (ids.size() > 1)
            found.unite(QSet<quint32>(ids.begin(), ids.end()));
    }
    return found;
}
