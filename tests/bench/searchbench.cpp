// SPDX-License-Identifier: GPL-3.0-or-later
// Find-as-you-type over 130,000 people, keystroke by keystroke.

#include "core/people/personsearch.h"
#include "tests/bench/peer.h"

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int peopleCount = 130'000;
constexpr int namesTyped = 80;
constexpr qsizetype fewestLetters = 2;
constexpr qsizetype mostLetters = 8;

QList<Person> madeUpPeople()
{
    const QStringList families { u"LEFÈVRE"_s, u"D'ALMEIDA"_s, u"RAKOTOMALALA-BLANC"_s, u"MÜLLER"_s, u"ŒUVRARD"_s, u"BENALI"_s,
        u"CHEVALIER"_s, u"LE GUERN"_s, u"ABADIE"_s, u"CASTAING"_s, u"ZERROUKI"_s, u"TOURNEUX"_s, u"ORTOLAN"_s, u"DIALLO"_s, u"GUÉGUEN"_s,
        u"PELLETIER-ROCHE"_s, u"NGUYEN"_s, u"DA SILVA"_s, u"KOWALSKI"_s, u"MARCHAL"_s, u"FAVRE"_s, u"ROUX"_s, u"LAMARQUE"_s };
    const QStringList given { u"Zoé"_s, u"Anne-Sophie"_s, u"Gaël"_s, u"Loïc"_s, u"Béatrice"_s, u"Théo"_s, u"Inès"_s, u"Mamadou"_s,
        u"Odile"_s, u"Farid"_s, u"Maëlle"_s, u"Rosa"_s, u"Dominique"_s };
    QList<Person> all;
    all.reserve(peopleCount);
    for (int i = 0; i < peopleCount; ++i) {
        Person person { Id<Person>(quint32(i)) };
        person.familyName = families.at(i % families.size()) + QString::number(i % 997);
        person.givenName = given.at(i % given.size());
        person.pseudo = u"pseudo%1"_s.arg(i);
        all.append(person);
    }
    return all;
}

/** What is typed to find somebody, a letter more each time: the list name of every other one, else the spoken name. */
QStringList keystrokes(const QList<Person> &all)
{
    QStringList typed;
    for (int i = 0; i < namesTyped; ++i) {
        const auto &person = all.at(qsizetype(i) * peopleCount / namesTyped);
        const auto name
            = i % 2 == 0 ? u"%1 %2"_s.arg(person.familyName, person.givenName) : u"%1 %2"_s.arg(person.givenName, person.familyName);
        for (auto length = fewestLetters; length <= std::min(mostLetters, name.size()); ++length)
            typed.append(name.first(length).toLower());
    }
    typed.append({ u"e"_s, u"xyz"_s, u"zoe lef"_s, u"rako bl"_s, u"pseudo12999"_s }); // a lone letter, nobody, two beginnings, one pseudo
    return typed;
}

}

int main()
{
    const auto all = madeUpPeople();
    const PersonSearch search(all, {});
    std::vector<std::pair<double, QString>> keys;
    for (const auto &letters : keystrokes(all)) {
        QElapsedTimer timer;
        timer.start();
        const auto found = search.find(letters, 12);
        keys.emplace_back(double(timer.nsecsElapsed()) / 1e6, letters);
    }
    std::sort(keys.begin(), keys.end());
    std::printf("a letter typed over %d people, %zu keystrokes\n", peopleCount, keys.size());
    std::printf("  median                   %7.2f ms\n  99 %% under               %7.2f ms  (aim: under 5)\n", keys[keys.size() / 2].first,
        keys[keys.size() * 99 / 100].first);
    std::printf("  worst                    %7.2f ms  (« %s »)\n", keys.back().first, qUtf8Printable(keys.back().second));
    return 0;
}
