// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// When something was written in the journal, and by which post; both stand in the row itself, beside the change.

#include <QString>

struct Stamp {
    qint64 at = 0; // milliseconds since 1970, UTC
    QString post; // the name of the post (computer) that wrote it
    bool operator==(const Stamp &) const = default;
};
