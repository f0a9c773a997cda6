// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Step VI: the consensus on a task, one recorded gesture at a time.

#include "core/meeting/deliberation.h"

/** A pair is put to the assembly; a blocking rule needs a reason where the procedure allows one. */
struct ProposalMade {
    static constexpr int kind = 60;
    static constexpr const char *word = "make-proposal";
    QString task;
    QList<Id<Person>> pair;
    QString wording; // empty: the usual sentence
    QString reason; // why a blocking rule is set aside
    QList<RuleBreach> overridden; // filled in by the program

    static constexpr auto fields()
    {
        using C = ProposalMade;
        return std::tuple { field(1, "task", &C::task), field(2, "pair", &C::pair), spareField(3, "wording", &C::wording),
            spareField(4, "reason", &C::reason), spareField(5, "overridden", &C::overridden) };
    }
    bool operator==(const ProposalMade &) const = default;
};

/** The assembly goes on to another stage of the consensus, or back. */
struct StageMoved {
    static constexpr int kind = 61;
    static constexpr const char *word = "move-stage";
    QString task;
    Stage stage = {};

    static constexpr auto fields()
    {
        using C = StageMoved;
        return std::tuple { field(1, "task", &C::task), field(2, "stage", &C::stage) };
    }
    bool operator==(const StageMoved &) const = default;
};

/** A question and what was answered; never who asked. */
struct QuestionNoted {
    static constexpr int kind = 62;
    static constexpr const char *word = "note-question";
    QString task;
    QString text;
    QString answer;

    static constexpr auto fields()
    {
        using C = QuestionNoted;
        return std::tuple { field(1, "task", &C::task), field(2, "text", &C::text), spareField(3, "answer", &C::answer) };
    }
    bool operator==(const QuestionNoted &) const = default;
};

/** A doubt that does not prevent the decision; never whose. */
struct ReservationNoted {
    static constexpr int kind = 63;
    static constexpr const char *word = "note-reservation";
    QString task;
    QString text;
    QString criterion;

    static constexpr auto fields()
    {
        using C = ReservationNoted;
        return std::tuple { field(1, "task", &C::task), field(2, "text", &C::text), spareField(3, "criterion", &C::criterion) };
    }
    bool operator==(const ReservationNoted &) const = default;
};

/** A refusal; without an argument it is kept, marked as unargued, and holds nothing up. */
struct OppositionNoted {
    static constexpr int kind = 64;
    static constexpr const char *word = "note-opposition";
    QString task;
    QString argument;
    QString criterion;
    QString wayOut;
    Extent extent = {};

    static constexpr auto fields()
    {
        using C = OppositionNoted;
        return std::tuple { field(1, "task", &C::task), spareField(2, "argument", &C::argument), spareField(3, "criterion", &C::criterion),
            spareField(4, "way_out", &C::wayOut), spareField(5, "extent", &C::extent) };
    }
    bool operator==(const OppositionNoted &) const = default;
};

/** What was answered to an opposition, and whether it is lifted, reworded or maintained. */
struct OppositionAnswered {
    static constexpr int kind = 65;
    static constexpr const char *word = "answer-opposition";
    QString task;
    int opposition = 0; // from 1, in the order noted
    OppositionState state = {};
    QString answer;
    std::optional<QString> argument; // to word it anew

    static constexpr auto fields()
    {
        using C = OppositionAnswered;
        return std::tuple { field(1, "task", &C::task), field(2, "opposition", &C::opposition), field(3, "state", &C::state),
            spareField(4, "answer", &C::answer), field(5, "argument", &C::argument) };
    }
    bool operator==(const OppositionAnswered &) const = default;
};

/** Another wording or another pair; the one before stays in the record. */
struct ProposalAmended {
    static constexpr int kind = 66;
    static constexpr const char *word = "amend-proposal";
    QString task;
    QList<Id<Person>> pair;
    QString wording;
    std::optional<int> answers; // the opposition that it answers
    QString reason;
    QList<RuleBreach> overridden; // filled in by the program

    static constexpr auto fields()
    {
        using C = ProposalAmended;
        return std::tuple { field(1, "task", &C::task), field(2, "pair", &C::pair), spareField(3, "wording", &C::wording),
            field(4, "answers", &C::answers), spareField(5, "reason", &C::reason), spareField(6, "overridden", &C::overridden) };
    }
    bool operator==(const ProposalAmended &) const = default;
};
