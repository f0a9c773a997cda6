// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Finds people as one types a few letters of their name, pseudo or local group.

#include "core/people/localgroup.h"
#include "core/people/person.h"

#include <QHash>

#include <string>
#include <vector>

/** People by the words they may be found by; hidden names are not among them. Built again when the people change. */
class PersonSearch {
public:
    PersonSearch(const QList<Person> &people, const QList<LocalGroup> &groups);

    /**
     * At most `limit` people of whom each word typed begins or is within some word, accents folded, in any order: first
     * those whose family name begins so, then given names, other words of a name, pseudos, local groups, letters within; then in
     * the order of names.
     * A single letter only begins words. Nothing typed gives the first people of the list.
     */
    [[nodiscard]] QList<Id<Person>> find(QStringView typed, qsizetype limit) const;

private:
    enum Rank : quint8 { Family, Given, NameWord, Pseudo, Group, Within, Absent };
    struct Posting {
        quint32 person; // position in the order of names
        Rank rank;
    };

    void add(const QString &folded, quint32 person, Rank first, Rank others);
    size_t wordNumber(const QString &word);
    [[nodiscard]] std::vector<quint8> ranksFor(const std::string &word) const;

    std::vector<Id<Person>> m_people; // in the order of names
    std::string m_text; // each different word once, parted by line ends
    std::vector<size_t> m_starts; // of the words in the text
    std::vector<std::vector<Posting>> m_postings; // by word
    QHash<QString, size_t> m_words;
};
