// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is decided of an import in a file, one JSON object a line: which row, and who it is.

#include "core/exchange/profileplan.h"
#include "core/people/idwords.h"
#include "core/record/json.h"

/** A row by where it stands; its e-mail where several stand on one line. */
struct RowPlace {
    QString file;
    int line = 0;
    QString email;

    static constexpr auto fields()
    {
        using R = RowPlace;
        return std::tuple { field(1, "file", &R::file), field(2, "line", &R::line), spareField(3, "email", &R::email) };
    }
    bool operator==(const RowPlace &) const = default;
};

struct TypedDecision {
    QString file;
    int line = 0;
    QString email;
    std::optional<Choice> choice; // a name alone needs none
    std::optional<Id<Person>> person; // whom it joins: by default the only candidate
    std::optional<RowPlace> sameAs; // the row of the import that adds whom it joins
    QString familyName; // for an e-mail that nobody has
    QString givenName;
    QString pseudo;

    static constexpr auto fields()
    {
        using D = TypedDecision;
        return std::tuple { field(1, "file", &D::file), field(2, "line", &D::line), spareField(3, "email", &D::email),
            field(4, "choice", &D::choice), field(5, "person", &D::person), field(6, "same_as", &D::sameAs),
            spareField(7, "family_name", &D::familyName), spareField(8, "given_name", &D::givenName), spareField(9, "pseudo", &D::pseudo) };
    }
    RowPlace place() const { return { file, line, email }; }
    bool operator==(const TypedDecision &) const = default;
};

/** What became of a decision: a row that asks for nothing any more, as when the same import comes again, makes it useless. */
enum class DecisionUse { Useless, Used, NoSuchRow, SeveralRows, PersonMissing };

/**
 * The decisions of a file; blank lines and those that start with # are passed over. Errors, with file and line: JsonSyntax, JsonMissing,
 * JsonUnexpected, JsonType, JsonChoice, what the reader's resolver says.
 */
[[nodiscard]] Result<QList<TypedDecision>> readDecisions(const QByteArray &bytes, const QString &file, const json::Reader &reader);

/** Typed decisions put to the rows that ask for one, as often as one brings up another. */
class DecisionRound {
public:
    explicit DecisionRound(QList<TypedDecision> typed);

    /** The plan of people once all is decided that can be. */
    MergePlan settle(const KnownPeople &known, const QList<ImportedPeople> &inputs);
    /** The plan of profiles; the people are already in the state, as `merge` plans them. */
    ProfilePlan settle(const MeetingState &state, const QList<ImportedProfiles> &inputs, const MergePlan &merge);
    const QList<TypedDecision> &typed() const { return m_typed; }
    /** One for each typed decision. */
    const QList<DecisionUse> &uses() const { return m_uses; }

private:
    template <class Inputs> void look(const Inputs &inputs);
    template <class Row> std::optional<qsizetype> on(const Row &row) const;
    bool decide(qsizetype at, RowDecision decision, const QList<Candidate> &candidates, const MergePlan &merge);

    QList<TypedDecision> m_typed;
    QList<DecisionUse> m_uses;
    QList<int> m_rows; // how many rows stand at the place of each
    QList<RowDecision> m_decisions;
};
