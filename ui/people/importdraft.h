// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is kept of an import that waits: what to read again, and what was decided.

#include "core/exchange/mergeplan.h"

#include <QStringList>

struct ImportDraft {
    QStringList files;
    QString pasted;
    QList<RowDecision> decisions;

    static constexpr auto fields()
    {
        using D = ImportDraft;
        return std::tuple { spareField(1, "files", &D::files), spareField(2, "pasted", &D::pasted),
            spareField(3, "decisions", &D::decisions) };
    }
    bool operator==(const ImportDraft &) const = default;
};
