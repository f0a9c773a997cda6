// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a session needs to know of a meeting, a convention or an assembly to keep its journal.

#include "core/journal/stamp.h"
#include "core/record/cbor.h"
#include "core/result.h"

#include <QSet>

/** What `decide` answers: the change to write, completed with what the state knows, and what the people should be told. */
template <class Change, class Advice> struct Decision {
    Change change;
    QList<Advice> advice;
};

/**
 * An intent is a change that was not accepted yet: the same fields, with those left out that `decide` fills in.
 * `decide` holds every rule; `evolve` holds none and never fails; `touches` names what a change is about, so that one post
 * does not undo under another's hands; `locks` tells the changes at which undo stops, by a name that is told, or an empty one; `weight`
 * counts how much a change writes.
 */
template <class D>
concept Domain = requires(typename D::State state, const typename D::State &now, const typename D::Change &change, const Stamp &stamp)
{
    {
        D::decide(now, change, stamp)
        } -> std::same_as<Result<Decision<typename D::Change, typename D::Advice>>>;
    {
        D::evolve(std::move(state), change, stamp)
        } -> std::same_as<typename D::State>;
    {
        D::touches(change)
        } -> std::same_as<QSet<QString>>;
    {
        D::locks(change)
        } -> std::same_as<std::optional<QString>>;
    {
        D::weight(change)
        } -> std::same_as<qsizetype>;
    requires std::equality_comparable<typename D::State>;
    requires std::default_initializable<typename D::State>;
};
