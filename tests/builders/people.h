// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Made-up people in few words, for tests.

#include "core/people/localgroup.h"
#include "core/people/person.h"

/** "ABADIE Thérèse (Titi)": capitals are the family name; "(Titi)" alone is someone who shares only a pseudo. */
[[nodiscard]] Person personNamed(quint32 id, const QString &name);
[[nodiscard]] LocalGroup localGroupNamed(quint32 id, const QString &name);
