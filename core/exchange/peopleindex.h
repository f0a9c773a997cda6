// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// People by what an input may know of them: e-mail, name and pseudo, name, pseudo, or a name that is nearly the same.

#include "core/exchange/completion.h"

#include <vector>

/** Positions in a list, many to a key, in the order they were added. */
class Positions {
public:
    /** How many are given back at most; beyond it any match is a doubt. */
    static constexpr int limit = 64;

    void reserve(qsizetype size);
    void add(const QString &key, int position);
    [[nodiscard]] QList<int> at(const QString &key) const;
    [[nodiscard]] int count(const QString &key) const;

private:
    struct Chain {
        int last = 0;
        int count = 0;
    };
    struct Link {
        int position;
        int before;
    };
    QHash<QString, Chain> m_chains;
    std::vector<Link> m_links;
};

/** What people and rows are compared by, folded. */
struct NameKeys {
    QString name;
    QString pseudo;
    [[nodiscard]] QString both() const { return name + QChar(1) + pseudo; }
    /** Both without the emoji of the pseudo. */
    [[nodiscard]] QString words() const;
};
[[nodiscard]] NameKeys nameKeys(const Person &person);
[[nodiscard]] NameKeys nameKeys(const ImportedPerson &row);

/** Positions in a list of people, each part filled when it is first needed: most rows go no further than the e-mail. */
struct PeopleIndex {
    void indexEmails(const QList<Person> &people);
    void indexNames(const QList<Person> &people);
    void indexNearNames(const QList<Person> &people);

    std::vector<NameKeys> keys; // by position, with the names
    Positions byEmail;
    Positions byNameAndPseudo; // those who hide their name stand under their pseudo alone, too
    Positions byNameAndWords; // the same of those whose pseudo has emoji, without these
    Positions byName;
    Positions byCompactName;
    Positions byPseudo;
    Positions byNearName;

private:
    void addBoth(const NameKeys &key, int position);
};

/** What two people of nearly the same name share: a given name, a word of the family name, and a phone or a local group. */
[[nodiscard]] QStringList nearKeys(
    const QString &familyName, const QString &givenName, const QString &phone, const QList<Id<LocalGroup>> &groups);
/** A folded name without its spaces. */
[[nodiscard]] QString compact(const QString &folded);
