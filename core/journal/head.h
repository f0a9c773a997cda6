// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How far a journal goes: kept elsewhere, it shows later whether the end was cut off.

#include <QByteArray>

struct JournalHead {
    static constexpr qsizetype digestSize = 32; // bytes
    qint64 rows = 0;
    QByteArray digest; // of all rows
    bool operator==(const JournalHead &) const = default;
};
