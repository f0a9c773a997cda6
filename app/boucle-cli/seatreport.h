// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a sharing out gave, told on standard error or as JSON.

#include "core/exchange/groupscsv.h"
#include "core/seating/cost.h"
#include "core/seating/late.h"

#include <QJsonObject>

struct SeatReport {
    RosterTable roster;
    SeatingRules rules;
    std::optional<Seed> seed; // none when late people were placed
    Seating seating;
    QList<FullChoice> full;
    QStringList newcomers; // seated beside those who were there
    QStringList gone;
    QList<Error> refused; // rows of the files

    /** Whether all rows, people and wishes found their place. */
    [[nodiscard]] bool isWhole() const { return refused.isEmpty() && full.isEmpty() && seating.unmet.isEmpty(); }
};

QJsonObject asJson(const SeatReport &report);
/** What is wrong, one sentence a line. */
void warnOf(const SeatReport &report);
/** Sizes, seed and deviations. */
void tell(const SeatReport &report);

/** Somebody whom a file of groups seats elsewhere than the replay. */
struct SeatDifference {
    QString name;
    std::optional<int> written;
    std::optional<int> replayed;
};

QJsonObject asJson(const QList<SeatDifference> &differences, const SeatReport &report);
void tell(const QList<SeatDifference> &differences);
