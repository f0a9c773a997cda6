// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The name of somebody as it was typed in one go, parted into given and family name.

#include <QString>

struct TypedName {
    QString givenName;
    QString familyName;
    bool operator==(const TypedName &) const = default;
};

/** A name typed all in lower case, with its capitals: « Anne-Lise d’Albret ». One with a capital is left as it was typed. */
QString withCapitals(const QString &name);

/** Words in capitals are the family name; without any, the first word is the given name and the rest the family's. */
TypedName typedName(const QString &text);
