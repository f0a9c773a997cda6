// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The rules that a procedure may set to block or to advise (domain.md A, "Rules of a pair" and "Which block").

#include "core/record/field.h"

#include <QStringList>

enum class Rule {
    CertifiedGroup, // each person of a pair has a local group certified before the date
    CertificationKnown, // what is not answered is to be checked
    DifferentGroups, // the two share no local group
    PairParity, // asked of the tasks that say so
    Agreement, // a person who withdrew or was declined is not designated
    AgreementConfirmed, // a person whose agreement is not yet confirmed
    OneTask, // one person, two tasks
    FacilitatorCount,
    FacilitatorParity,
    MeetingReporter,
    GroupReporter,
    GroupSize,
    NamesPerFinding,
    Presenter, // better not one of the volunteers
    DateWindow,
    LoneOpposition, // one maintained opposition does not block
    SeveralOppositions, // several maintained: the facilitators' word, with advice
    UnarguedOpposition, // kept, holds nothing up
    AwaitedGroups, // a decision while small groups are still awaited
    WholeAnswer, // an answer sent while something is missing in it
    NoContact, // a text for the hall that looks as if it held an e-mail or a phone number
};

template <> struct EnumNames<Rule> {
    static constexpr const char *names[] = { "certified-group", "certification-known", "different-groups", "pair-parity", "agreement",
        "agreement-confirmed", "one-task", "facilitator-count", "facilitator-parity", "meeting-reporter", "group-reporter", "group-size",
        "names-per-finding", "presenter", "date-window", "lone-opposition", "several-oppositions", "unargued-opposition", "awaited-groups",
        "whole-answer", "no-contact" };
};

/** What a breach does; a rule that the procedure does not name advises. */
enum class Effect { Advises, Blocks, BlocksUnlessReason };

template <> struct EnumNames<Effect> {
    static constexpr const char *names[] = { "advises", "blocks", "blocks-unless-reason" };
};

/** A rule that is not met, with the facts that its sentence names (core/wording/breaches.cpp lists them). */
struct RuleBreach {
    Rule rule;
    QStringList facts;
    Effect effect = Effect::Advises;

    static constexpr auto fields()
    {
        using B = RuleBreach;
        return std::tuple { field(1, "rule", &B::rule), spareField(2, "facts", &B::facts), spareField(3, "effect", &B::effect) };
    }
    bool operator==(const RuleBreach &) const = default;
};
