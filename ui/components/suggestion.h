// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Something that a few letters may mean: a person with their group, mostly.

#include <QMetaType>
#include <QString>

struct Suggestion {
    quint32 key = 0; // the id's number
    QString title;
    QString detail; // below the title; may be empty

    bool operator==(const Suggestion &) const = default;
};

Q_DECLARE_METATYPE(Suggestion)
