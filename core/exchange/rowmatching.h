// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who the rows of one input are about: someone certain, someone in doubt, or nobody known so far.

#include "core/exchange/peopleindex.h"

enum class MatchKind { Nobody, Certain, Doubtful, Decided };

struct RowMatch {
    MatchKind kind = MatchKind::Nobody;
    int person = 0; // position, where it is certain
    Doubt doubt = Doubt::Namesakes;
    QList<int> candidates; // positions
};

/**
 * Matches the rows of one input with people known before it. Each row of a list is another person, so whom one row is
 * about by its e-mail is no candidate for the others.
 */
class RowMatching {
public:
    RowMatching(const QList<Person> &people, const QList<ImportedPerson> &rows, InputNature nature, const GroupDirectory &groups);

    /** Takes a row out of the matching; the person, where known, is no candidate for other rows. */
    void setDecided(int row, std::optional<int> person);
    [[nodiscard]] QList<RowMatch> match();

private:
    enum class Claim : quint8 { None, ByLikeness, Sure, ByDecision };

    bool isOpen(int row) const;
    bool areAnyOpen() const;
    void matchOpen(void (RowMatching::*step)(int));
    void countRows();
    bool isRepeat(int row) const;
    void matchEmail(int row);
    void matchNameAndPseudo(int row);
    void matchWithoutEmoji(int row);
    void matchName(int row);
    void matchPseudo(int row);
    void matchNearName(int row);
    void settle(int row, int person, Claim claim);
    void doubt(int row, Doubt why, QList<int> candidates);
    bool settleOnWhomItAddsNothing(int row, const QList<int> &among);
    bool sharesGroupOrPhone(int row, int person) const;
    QList<int> claimed(const QList<int> &among, Claim claim) const;
    QList<int> unclaimed(const QList<int> &among) const { return claimed(among, Claim::None); }
    Differences differencesOf(int row, int person) const;
    const NameKeys &keysOf(int row) const { return m_keys[static_cast<size_t>(row)]; }
    const NameKeys &keysOfPerson(int person) const { return m_index.keys[static_cast<size_t>(person)]; }

    const QList<Person> &m_people;
    const QList<ImportedPerson> &m_rows;
    InputNature m_nature;
    const GroupDirectory &m_groups;
    PeopleIndex m_index;
    std::vector<NameKeys> m_keys; // of the rows
    std::vector<Claim> m_claims; // of the people
    QHash<QString, int> m_emailRows; // the first row of each e-mail
    QHash<QString, int> m_sameBoth; // how many rows have a name and pseudo, a name, a pseudo
    QHash<QString, int> m_sameWords; // of those whose pseudo has emoji, without these
    QHash<QString, int> m_sameName;
    QHash<QString, int> m_samePseudo;
    QList<RowMatch> m_matches;
};
