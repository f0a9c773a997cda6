// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendarzone.h"

#include <algorithm>
#include <optional>

namespace {

/** When the clocks change: the first time that this rule did it, by the clock before, and on which Sunday of each year. */
struct ClockChange {
    const char *first;
    const char *rule;
};

struct SummerTime {
    const char *offset;
    const char *name;
    ClockChange begins;
    ClockChange ends;
};

struct Zone {
    const char *id;
    const char *offset; // in winter, or all the year
    const char *name;
    std::optional<SummerTime> summer;
};

constexpr SummerTime parisSummer { "+0200", "CEST", { "19810329T020000", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU" },
    { "19961027T030000", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU" } };
constexpr SummerTime miquelonSummer { "-0200", "-02", { "20070311T020000", "FREQ=YEARLY;BYMONTH=3;BYDAY=2SU" },
    { "20071104T020000", "FREQ=YEARLY;BYMONTH=11;BYDAY=1SU" } };

constexpr Zone zones[] = {
    { "Europe/Paris", "+0100", "CET", parisSummer },
    { "America/Guadeloupe", "-0400", "AST", {} },
    { "America/Martinique", "-0400", "AST", {} },
    { "America/St_Barthelemy", "-0400", "AST", {} },
    { "America/Marigot", "-0400", "AST", {} },
    { "America/Cayenne", "-0300", "-03", {} },
    { "America/Miquelon", "-0300", "-03", miquelonSummer },
    { "America/Phoenix", "-0700", "MST", {} },
    { "Indian/Reunion", "+0400", "+04", {} },
    { "Indian/Mayotte", "+0300", "EAT", {} },
    { "Pacific/Noumea", "+1100", "+11", {} },
    { "Pacific/Tahiti", "-1000", "-10", {} },
    { "Pacific/Wallis", "+1200", "+12", {} },
};

QList<QByteArray> period(const QByteArray &kind, const QByteArray &first, const QByteArray &from, const QByteArray &to, const char *name)
{
    return { "BEGIN:" + kind, "DTSTART:" + first, "TZOFFSETFROM:" + from, "TZOFFSETTO:" + to, QByteArray("TZNAME:") + name };
}

QList<QByteArray> changing(const QByteArray &kind, const ClockChange &change, const char *from, const char *to, const char *name)
{
    return period(kind, change.first, from, to, name) + QList<QByteArray> { QByteArray("RRULE:") + change.rule, "END:" + kind };
}

}

QList<QByteArray> calendarZones()
{
    QList<QByteArray> ids;
    for (const auto &zone : zones)
        ids.append(zone.id);
    return ids;
}

QList<QByteArray> zoneLines(const QByteArray &id)
{
    const auto *zone = std::find_if(std::begin(zones), std::end(zones), [&](const Zone &one) { return id == one.id; });
    if (zone == std::end(zones))
        return {};
    QList<QByteArray> lines { "BEGIN:VTIMEZONE", "TZID:" + id };
    if (const auto &summer = zone->summer) {
        lines += changing("DAYLIGHT", summer->begins, zone->offset, summer->offset, summer->name);
        lines += changing("STANDARD", summer->ends, summer->offset, zone->offset, zone->name);
    } else {
        lines += period("STANDARD", "19700101T000000", zone->offset, zone->offset, zone->name);
        lines.append("END:STANDARD");
    }
    lines.append("END:VTIMEZONE");
    return lines;
}
