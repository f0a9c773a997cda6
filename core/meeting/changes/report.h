// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Step VII: the report, answer by answer.

#include "core/record/field.h"

#include <QString>
#include <QStringList>

/** An answer was put into the form, as it read then. */
struct AnswerSent {
    static constexpr int kind = 80;
    static constexpr const char *word = "mark-sent";
    QString key;
    QString text; // filled in by the program

    static constexpr auto fields()
    {
        using C = AnswerSent;
        return std::tuple { field(1, "key", &C::key), spareField(2, "text", &C::text) };
    }
    bool operator==(const AnswerSent &) const = default;
};

/** An answer is to send again. */
struct AnswerTakenBack {
    static constexpr int kind = 81;
    static constexpr const char *word = "mark-to-send";
    QString key;

    static constexpr auto fields()
    {
        using C = AnswerTakenBack;
        return std::tuple { field(1, "key", &C::key) };
    }
    bool operator==(const AnswerTakenBack &) const = default;
};

/** The order in which the form turned out to ask. */
struct AnswersOrdered {
    static constexpr int kind = 82;
    static constexpr const char *word = "order-answers";
    QStringList keys;

    static constexpr auto fields()
    {
        using C = AnswersOrdered;
        return std::tuple { field(1, "keys", &C::keys) };
    }
    bool operator==(const AnswersOrdered &) const = default;
};
