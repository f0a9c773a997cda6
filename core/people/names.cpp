// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/names.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

bool isGap(QChar c)
{
    return c.isSpace() || c == u'-' || c == u'\'' || c == u'’' || c == u'‘' || c == u'ʼ' || c == u'‐' || c == u'‑' || c == u'`';
}

/** Marks that have no width of their own: accents apart, directions, joiners, the mark of byte order. */
bool isWithoutWidth(QChar c)
{
    return c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
}

void append(QString &folded, QChar c)
{
    if (isGap(c)) {
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

/** Any text, letter by letter; each gap gives a space. */
QString foldedLetters(const QString &text)
{
    QString folded;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        append(folded, c);
    return folded;
}

/** Latin letters, accents included, folded once for all: most names have no others. */
class LatinLetters {
public:
    static constexpr char16_t End = 0x180;

    LatinLetters()
    {
        for (char16_t c = 0; c < End; ++c)
            m_folded[c] = foldedLetters(QString(QChar(c)));
    }
    QStringView operator[](QChar c) const { return m_folded[c.unicode()]; }

private:
    std::array<QString, End> m_folded;
};

/** Room for a folded text in which gaps are single, and none stands at either end. */
class FoldedText {
public:
    explicit FoldedText(qsizetype size) { m_text.reserve(size + 2); }
    void add(QStringView letters)
    {
        for (const QChar c : letters) {
            if (c != u' ' || (!m_text.isEmpty() && m_text.back() != u' '))
                m_text.append(c);
        }
    }
    QString take()
    {
        if (m_text.endsWith(u' '))
            m_text.chop(1);
        return std::move(m_text);
    }

private:
    QString m_text;
};

QString fullName(const Person &person)
{
    return person.familyName.isEmpty() || person.givenName.isEmpty() ? person.familyName + person.givenName
                                                                     : person.familyName + u' ' + person.givenName;
}

/** Words that stay small between a given and a family name: « Ana dos Santos », « Jean de La Tour ». */
bool isParticle(QStringView word)
{
    static constexpr std::array particles { u"de", u"du", u"des", u"da", u"das", u"dos", u"del", u"der", u"den", u"van", u"von" };
    return std::any_of(particles.begin(), particles.end(), [&](const char16_t *particle) { return word == particle; });
}

/** A family name in capitals as one writes it in a sentence: « Le Guern-Maréchal », « D'Almeida », « de La Tour ». */
QString inSentence(const QString &familyName)
{
    if (familyName != familyName.toUpper())
        return familyName;
    QString name = familyName.toLower();
    for (qsizetype at = 0; at < name.size(); ++at) {
        const auto space = name.indexOf(u' ', at);
        const bool startsWord = at == 0 || isGap(name.at(at - 1));
        const bool startsSpaced = at == 0 || name.at(at - 1) == u' ';
        if (startsWord && !(startsSpaced && space > 0 && isParticle(QStringView(name).sliced(at, space - at))))
            name[at] = name.at(at).toUpper();
    }
    return name;
}

}

QString fold(QStringView text)
{
    static const LatinLetters latin;
    FoldedText folded(text.size());
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < LatinLetters::End || c == u'’'; })) {
        for (const QChar c : text)
            folded.add(c == u'’' ? u" " : latin[c]);
    } else {
        folded.add(foldedLetters(text.toString()));
    }
    return folded.take();
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
    if (isShownByPseudo(person))
        return { fold(written), written, person.id.number() };
    // the mark between both sorts before any letter: all of a family stand before a longer name that begins alike
    return { fold(person.familyName) + QChar(1) + fold(person.givenName), written, person.id.number() };
}

/** The order of lists, whose letters are those of letterOf(): signs before the first letter do not count, nor a family name that lacks. */
static OrderKey listKey(const Person &person)
{
    auto key = orderKey(person);
    const auto first = std::find_if(key.folded.cbegin(), key.folded.cend(), [](QChar c) { return c.isLetter(); });
    if (first != key.folded.cend())
        key.folded.remove(0, first - key.folded.cbegin());
    return key;
}

QList<Person> sortedByName(QList<Person> people)
{
    QList<std::pair<OrderKey, qsizetype>> keys;
    keys.reserve(people.size());
    for (qsizetype i = 0; i < people.size(); ++i)
        keys.append({ listKey(people.at(i)), i });
    std::sort(keys.begin(), keys.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<Person> sorted;
    sorted.reserve(people.size());
    for (const auto &[key, at] : std::as_const(keys))
        sorted.append(std::move(people[at]));
    return sorted;
}

bool isShownByPseudo(const Person &person)
{
    return person.sharing == NameSharing::PseudoOnly || fullName(person).isEmpty();
}

QString pseudoBeside(const Person &person)
{
    const auto folded = fold(person.pseudo);
    const bool saysTheSame = folded == fold(listName(person)) || folded == fold(spokenName(person));
    return isShownByPseudo(person) || saysTheSame ? QString() : person.pseudo;
}

QString listName(const Person &person)
{
    if (!isShownByPseudo(person))
        return fullName(person);
    return person.pseudo.isEmpty() ? QCoreApplication::translate("Names", "(sans nom)") : person.pseudo;
}

QString spokenName(const Person &person)
{
    if (isShownByPseudo(person))
        return listName(person);
    auto family = inSentence(person.familyName);
    if (!family.isEmpty() && !person.givenName.isEmpty())
        return person.givenName + u' ' + family;
    if (!family.isEmpty())
        family[0] = family.at(0).toUpper();
    return person.givenName + family;
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
