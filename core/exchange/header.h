// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The header of a table: which column says what, found by folded names wherever the row stands.

#include "core/result.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <span>

/** What a column of the known tables says; those that an import forgets are named too, to recognise the table by them.
 */
enum class ColumnKind {
    FamilyName,
    GivenName,
    Pseudo,
    Status,
    Quality,
    LocalGroup,
    GroupPage,
    Email,
    Phone,
    Address,
    Postcode,
    Town,
    Country,
    MemberSince,
    RegisteredSince,
    Subscription,
    Task,
    Agreement,
    Skills,
    Experience,
    Availability,
    Commitment,
    PresentedBy,
};
inline constexpr int columnKinds = static_cast<int>(ColumnKind::PresentedBy) + 1;

struct TableHeader {
    QChar separator = u',';
    int line = 0; // where the header row stands, from 1
    QStringList names; // as written
    std::array<std::optional<int>, columnKinds> columns {}; // from 0

    [[nodiscard]] std::optional<int> column(ColumnKind kind) const { return columns[static_cast<size_t>(kind)]; }
    [[nodiscard]] bool has(ColumnKind kind) const { return column(kind).has_value(); }
    /** How many different known columns it has. */
    [[nodiscard]] int knownColumns() const;
    /** Whether a row can say who it is about. */
    [[nodiscard]] bool namesPeople() const;
};

/** What the column of this name says, whatever its case, accents and punctuation. */
[[nodiscard]] std::optional<ColumnKind> columnKind(QStringView name);

/**
 * The columns of a header that a reader of the kinds `read` passes over, without those of the platform that are left behind on
 * purpose (addresses, dates, pages, subscriptions).
 */
[[nodiscard]] QStringList unreadColumns(const TableHeader &header, std::span<const ColumnKind> read);

/**
 * The best header among the first rows of a text, with the separator that reads it.
 * Errors: LineTooLong, NoUsableColumn; `file` goes into them.
 */
[[nodiscard]] Result<TableHeader> findHeader(QStringView text, const QString &file);
