// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What an import would do, row by row, before anything is written: who is new, completed, unchanged, in doubt or refused.

#include "core/exchange/importedpeople.h"
#include "core/people/localgroup.h"
#include "core/people/typedname.h"

#include <QFlags>

enum class RowMark { New, Completed, Unchanged, ToDecide, Refused };

enum class PersonValue : quint16 {
    FamilyName = 1,
    GivenName = 2,
    Pseudo = 4,
    Sharing = 8,
    LocalGroups = 16,
    Quality = 32,
    Email = 64,
    Phone = 128,
    Standing = 256
};
Q_DECLARE_FLAGS(PersonValues, PersonValue)
Q_DECLARE_OPERATORS_FOR_FLAGS(PersonValues)

/** Why a row is to be decided by hand. */
enum class Doubt {
    Namesakes, // several people, or several rows, have this name and pseudo
    PseudoDiffers, // the same name, another pseudo
    NameDiffers, // the same e-mail, another name
    NameHidden, // the same pseudo, one of both has no name
    ContactDiffers, // the same person by name or e-mail, another e-mail or phone
    NearName, // names that are nearly the same, and a phone or a local group in common
    SameRowTwice // nothing tells the row from an earlier one of its file
};

/** What a row goes by while inputs are added and decided: where it stands and what it says. */
struct RowKey {
    QString file;
    int line = 0;
    qint64 values = 0; // digest

    static constexpr auto fields()
    {
        using K = RowKey;
        return std::tuple { field(1, "file", &K::file), field(2, "line", &K::line), field(3, "values", &K::values) };
    }
    bool operator==(const RowKey &) const = default;
};

/** Join keeps what is known where both differ; JoinAndReplace takes what the row says. */
enum class Choice { AddNew, Join, JoinAndReplace };

template <> struct EnumNames<Choice> {
    static constexpr const char *names[] = { "add-new", "join", "join-and-replace" };
};

/** Who a row may be about: someone known, or, with `founder`, someone whom another row of the import adds. */
struct Candidate {
    Id<Person> person; // valid within the plan
    std::optional<RowKey> founder;
    bool operator==(const Candidate &) const = default;
};

/** What the user says of a row: a name for a lone e-mail, and, where there is a doubt, who it is. */
struct RowDecision {
    RowKey row;
    std::optional<Choice> choice;
    std::optional<Id<Person>> person; // whom it joins; `founder` goes first
    std::optional<RowKey> founder;
    QString familyName; // typed, as are the next two
    QString givenName;
    QString pseudo;

    static constexpr auto fields()
    {
        using D = RowDecision;
        return std::tuple { field(1, "row", &D::row), field(2, "choice", &D::choice), field(3, "person", &D::person),
            field(4, "founder", &D::founder), spareField(5, "family_name", &D::familyName), spareField(6, "given_name", &D::givenName),
            spareField(7, "pseudo", &D::pseudo) };
    }
    bool operator==(const RowDecision &) const = default;
};

struct PlannedRow {
    int input = 0; // from 0
    std::optional<int> row; // among the rows of the input, from 0; none where the reader refused it
    RowMark mark = RowMark::New;
    PersonValues added; // what the dossier gains
    PersonValues replaced; // of those, what was known otherwise
    PersonValues kept; // where the row says otherwise, and what is known stays
    std::optional<Id<Person>> person; // whom it makes or completes
    std::optional<Doubt> doubt;
    std::optional<int> refusal; // among the plan's refusals, from 0
    QList<Candidate> candidates;
    bool operator==(const PlannedRow &) const = default;
};

/** People and local groups of a dossier, and the ids that new ones take. */
struct KnownPeople {
    QList<Person> people;
    QList<LocalGroup> groups;
    Id<Person> nextPerson;
    Id<LocalGroup> nextGroup;
};

struct MergePlan {
    QList<ImportedPeople> inputs;
    QList<PlannedRow> rows; // one for each row read, in the order of the inputs
    QList<Error> refusals;
    QList<Person> people; // as they would be, by id: known, completed and new
    QList<Id<Person>> written; // new or completed, by id
    QList<LocalGroup> newGroups;
    bool operator==(const MergePlan &) const = default;
};

/** What is to be written: whole values, new ones with their ids. */
struct ImportOutcome {
    QList<Person> people;
    QList<LocalGroup> groups;
};

struct MergeCounts {
    int read = 0;
    int added = 0;
    int completed = 0;
    int unchanged = 0;
    int toDecide = 0;
    int refused = 0;
    bool operator==(const MergeCounts &) const = default;
};

/**
 * Compares inputs with a dossier and with each other (action-populaire.md, what a facilitator can get): by e-mail where
 * both have it, else by folded name and pseudo. Doubts wait for a decision; the dossier's values are never replaced without one.
 */
[[nodiscard]] MergePlan planMerge(KnownPeople known, const QList<ImportedPeople> &inputs, const QList<RowDecision> &decisions = {});

/** What a plan writes; rows to decide and refused ones are left out. */
[[nodiscard]] ImportOutcome imported(const MergePlan &plan);
[[nodiscard]] MergeCounts counts(const MergePlan &plan);

/** The values of a row as read; nullptr where the reader refused it. */
[[nodiscard]] const ImportedPerson *valuesOf(const MergePlan &plan, const PlannedRow &row);
[[nodiscard]] Place placeOf(const MergePlan &plan, const PlannedRow &row);
/** Why a row is refused; nullptr for any other. */
[[nodiscard]] const Error *refusalOf(const MergePlan &plan, const PlannedRow &row);
/** A person of the plan, known or new; nullptr for an id that it does not have. */
[[nodiscard]] const Person *personOf(const MergePlan &plan, Id<Person> id);
[[nodiscard]] RowKey keyOf(const ImportedPerson &row);
/** The row that adds this person; nothing for somebody known before. */
[[nodiscard]] std::optional<RowKey> founderOf(const MergePlan &plan, Id<Person> person);
/** Whom a row adds or completes; nothing for one that writes nobody. */
[[nodiscard]] std::optional<Id<Person>> writtenBy(const MergePlan &plan, const RowKey &row);
/** Whether a row has an e-mail alone, that nobody known has: a name typed for it makes someone new of it. */
[[nodiscard]] bool awaitsName(const MergePlan &plan, const PlannedRow &row);
/** The decisions with each founder told by the number of whom the plan makes of it, as planProfiles wants them. */
[[nodiscard]] QList<RowDecision> withFounders(const MergePlan &plan, QList<RowDecision> decisions);
/** Adds a decision, or replaces the one on the same row, whose typed name stays. */
void decideRow(QList<RowDecision> &decisions, RowDecision decision);
/** Types a name for a row, or takes it back by an empty one; what else was decided on it is forgotten. */
void nameRow(QList<RowDecision> &decisions, const RowKey &row, const TypedName &name);
/** What was decided on a row; nullptr for nothing. */
[[nodiscard]] const RowDecision *decisionOn(const QList<RowDecision> &decisions, const RowKey &row);
