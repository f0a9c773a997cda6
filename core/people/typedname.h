// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The name of somebody as it was typed in one go, parted into given and family name.

#include <QString>

struct TypedName {
    QString givenName;
    QString familyName;
    bool operator==(const TypedName &) const = default;
};

/** Words in capitals are the family name; without any, the first word is the given name and the rest the family's. */
TypedName typedName(const QString &text);
