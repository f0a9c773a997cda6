// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The name of a person as the platform's list prints it: the family name in capitals, then the given name.

#include <QString>

struct PlatformName {
    QString familyName;
    QString givenName;
    bool operator==(const PlatformName &) const = default;
};

/** Parts "DE LA TOUR Jean-Loup" where its words in capitals end. */
[[nodiscard]] PlatformName splitPlatformName(const QString &text);
