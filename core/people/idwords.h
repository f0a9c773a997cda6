// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the ids of people and local groups are called in a script of intents.

#include "core/people/localgroup.h"
#include "core/people/person.h"
#include "core/record/json.h"

template <> struct IdWord<Person> {
    static constexpr const char *word = "person";
};
template <> struct IdWord<LocalGroup> {
    static constexpr const char *word = "local-group";
};
