// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Made-up people in few words, for tests.

#include "core/exchange/mergeplan.h"
#include "core/people/localgroup.h"
#include "core/people/person.h"

/** "ABADIE Thérèse (Titi)": capitals are the family name; "(Titi)" alone is someone who shares only a pseudo. */
[[nodiscard]] Person personNamed(quint32 id, const QString &name);
[[nodiscard]] LocalGroup localGroupNamed(quint32 id, const QString &name);

/** A row that says these of a person, as in personNamed(); "@" comes before an e-mail, "+" before a phone, "#" before a group. */
[[nodiscard]] ImportedPerson rowNamed(const QString &name, const QStringList &more = {});
/** An input of these rows, one a line. */
[[nodiscard]] ImportedPeople inputOf(InputKind kind, QList<ImportedPerson> rows, const QString &source = {});

/** A plan's rows, one line each: "new 3", "completed 3 +groups ~phone", "to-decide namesakes 3,4", "refused". */
[[nodiscard]] QStringList linesOf(const MergePlan &plan);
