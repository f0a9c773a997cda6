// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Step VI: the test of a consensus, the result of a task, its reading back and its lock.

#include "core/meeting/deliberation.h"

/** The facilitators asked the assembly, and say whether there is consensus. */
struct ConsensusTested {
    static constexpr int kind = 67;
    static constexpr const char *word = "test-consensus";
    QString task;
    Consensus consensus = {};
    QString method;
    int present = 0; // filled in by the program

    static constexpr auto fields()
    {
        using C = ConsensusTested;
        return std::tuple { field(1, "task", &C::task), field(2, "consensus", &C::consensus), spareField(3, "method", &C::method),
            spareField(4, "present", &C::present) };
    }
    bool operator==(const ConsensusTested &) const = default;
};

/** The result of a task: designated after a test, no consensus, vacant, not treated. */
struct ResultRecorded {
    static constexpr int kind = 68;
    static constexpr const char *word = "record-result";
    QString task;
    Outcome outcome = {};
    QList<Id<Person>> names; // without consensus: whose profiles were debated
    int present = 0; // filled in by the program

    static constexpr auto fields()
    {
        using C = ResultRecorded;
        return std::tuple { field(1, "task", &C::task), field(2, "outcome", &C::outcome), spareField(3, "names", &C::names),
            spareField(4, "present", &C::present) };
    }
    bool operator==(const ResultRecorded &) const = default;
};

/** The sentence of the decision was read aloud to the assembly. */
struct SentenceReadBack {
    static constexpr int kind = 69;
    static constexpr const char *word = "read-back";
    QString task;

    static constexpr auto fields()
    {
        using C = SentenceReadBack;
        return std::tuple { field(1, "task", &C::task) };
    }
    bool operator==(const SentenceReadBack &) const = default;
};

/** The decision is confirmed and locked; only a reason opens it again. */
struct DecisionLocked {
    static constexpr int kind = 70;
    static constexpr const char *word = "lock-decision";
    QString task;

    static constexpr auto fields()
    {
        using C = DecisionLocked;
        return std::tuple { field(1, "task", &C::task) };
    }
    bool operator==(const DecisionLocked &) const = default;
};

/** A locked decision is opened again, with its reason. */
struct DecisionUnlocked {
    static constexpr int kind = 71;
    static constexpr const char *word = "unlock-decision";
    QString task;
    QString reason;

    static constexpr auto fields()
    {
        using C = DecisionUnlocked;
        return std::tuple { field(1, "task", &C::task), field(2, "reason", &C::reason) };
    }
    bool operator==(const DecisionUnlocked &) const = default;
};
