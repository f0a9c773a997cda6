// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What was typed of a signed sheet and not yet noted, kept for after a crash.

#include "core/record/field.h"

#include <QString>

struct SignedSheetDraft {
    bool byPage = false; // the platform's own sheet
    QString rows;
    QString subtotals;

    bool isEmpty() const { return rows.isEmpty() && subtotals.isEmpty(); }
    static constexpr auto fields()
    {
        using D = SignedSheetDraft;
        return std::tuple { spareField(1, "by_page", &D::byPage), spareField(2, "rows", &D::rows),
            spareField(3, "subtotals", &D::subtotals) };
    }
    bool operator==(const SignedSheetDraft &) const = default;
};
