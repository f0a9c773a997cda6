// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A procedure: all that changes from one year's meeting to the next, read from a file (domain.md A, "What a procedure file must hold").

#include "core/procedure/rule.h"

#include <QDate>
#include <QString>

/** Where a step takes place. */
enum class StepPlace { Plenary, SmallGroups, Reporter };

template <> struct EnumNames<StepPlace> {
    static constexpr const char *names[] = { "plenary", "small-groups", "reporter" };
};

/** What a step records: the page of the window that belongs to it. */
enum class StepKind { Tasks, LookBack, Profiles, Criteria, Findings, Decisions, Report };

template <> struct EnumNames<StepKind> {
    static constexpr const char *names[] = { "tasks", "look-back", "profiles", "criteria", "findings", "decisions", "report" };
};

struct ProcedureStep {
    QString code;
    QString numeral; // "IV"
    QString name;
    StepKind kind;
    StepPlace place;
    int minutes; // by default
    QString todo; // what to do, two or three short lines
    QString say; // what to say

    static constexpr auto fields()
    {
        using S = ProcedureStep;
        return std::tuple { field(1, "code", &S::code), field(2, "numeral", &S::numeral), field(3, "name", &S::name),
            field(4, "kind", &S::kind), field(5, "place", &S::place), field(6, "minutes", &S::minutes), field(7, "todo", &S::todo),
            field(8, "say", &S::say) };
    }
    bool operator==(const ProcedureStep &) const = default;
};

struct ProcedureTask {
    QString code;
    QString name; // on paper: « Matériel militant »
    QString shortName; // on the projector, at most 22 characters
    QString pair; // in a sentence: « le binôme matériel militant »
    QString mission; // what the pair is in charge of, in a few lines
    QString contact; // who follows it nationally
    bool parity; // whether parity of the pair is advised

    static constexpr auto fields()
    {
        using T = ProcedureTask;
        return std::tuple { field(1, "code", &T::code), field(2, "name", &T::name), field(3, "short_name", &T::shortName),
            field(4, "pair", &T::pair), field(5, "mission", &T::mission), field(6, "contact", &T::contact),
            spareField(7, "parity", &T::parity) };
    }
    bool operator==(const ProcedureTask &) const = default;
};

struct DateWindow {
    QDate from;
    QDate to; // inclusive

    static constexpr auto fields() { return std::tuple { field(1, "from", &DateWindow::from), field(2, "to", &DateWindow::to) }; }
    bool operator==(const DateWindow &) const = default;
};

struct RuleSetting {
    Rule rule;
    Effect effect;

    static constexpr auto fields() { return std::tuple { field(1, "rule", &RuleSetting::rule), field(2, "effect", &RuleSetting::effect) }; }
    bool operator==(const RuleSetting &) const = default;
};

/** What an answer of the form asks for. */
enum class AnswerKind { Meeting, Presence, Reporter, Task };

template <> struct EnumNames<AnswerKind> {
    static constexpr const char *names[] = { "meeting", "presence", "reporter", "task" };
};

struct FormAnswer {
    QString key;
    QString label;
    AnswerKind kind;
    QString task; // for AnswerKind::Task: its code

    static constexpr auto fields()
    {
        using A = FormAnswer;
        return std::tuple { field(1, "key", &A::key), field(2, "label", &A::label), field(3, "kind", &A::kind),
            spareField(4, "task", &A::task) };
    }
    bool operator==(const FormAnswer &) const = default;
};

struct NationalForm {
    QString address; // opened only on a click
    QList<FormAnswer> answers; // in the form's order

    static constexpr auto fields()
    {
        return std::tuple { field(1, "address", &NationalForm::address), field(2, "answers", &NationalForm::answers) };
    }
    bool operator==(const NationalForm &) const = default;
};

/** The numbers of the year. */
struct Limits {
    int pairSize; // people in a pair
    int facilitators;
    int smallGroup; // participants at most
    int namesPerFinding; // advised at most
    int eraseAfterMonths; // after the meeting

    static constexpr auto fields()
    {
        using L = Limits;
        return std::tuple { field(1, "pair", &L::pairSize), field(2, "facilitators", &L::facilitators),
            field(3, "small_group", &L::smallGroup), field(4, "names_per_finding", &L::namesPerFinding),
            field(5, "erase_after_months", &L::eraseAfterMonths) };
    }
    bool operator==(const Limits &) const = default;
};

struct Procedure {
    QString id; // "boucle-2026"
    QString name; // « Renouvellement des binômes 2026 »
    QString purpose; // on the attendance sheet: « Désigner les six binômes de la boucle »
    QString eventSubtype; // on the platform
    DateWindow window;
    QDate certifiedBefore; // strictly
    Limits limits;
    QList<RuleSetting> rules; // a rule that is not named advises
    QList<ProcedureStep> steps;
    QList<ProcedureTask> tasks;
    NationalForm form;

    static constexpr auto fields()
    {
        using P = Procedure;
        return std::tuple { field(1, "id", &P::id), field(2, "name", &P::name), field(3, "purpose", &P::purpose),
            field(4, "event_subtype", &P::eventSubtype), field(5, "window", &P::window), field(6, "certified_before", &P::certifiedBefore),
            field(7, "limits", &P::limits), field(8, "rules", &P::rules), field(9, "steps", &P::steps), field(10, "tasks", &P::tasks),
            field(11, "form", &P::form) };
    }
    bool operator==(const Procedure &) const = default;
};

/** The task with this code, or nullptr. */
const ProcedureTask *taskOf(const Procedure &procedure, QStringView code);
/** The step with this code, or nullptr. */
const ProcedureStep *stepOf(const Procedure &procedure, QStringView code);
/** What a breach of the rule does in this procedure. */
Effect effectOf(const Procedure &procedure, Rule rule);
