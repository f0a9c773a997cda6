// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An event for a calendar: as a file (iCalendar, RFC 5545) and as the short text of a code for a telephone's camera.

#include <QByteArray>
#include <QDateTime>
#include <QString>

struct CalendarEvent {
    QString uid; // the same whenever the event is written again
    QString summary;
    QString description; // lines separated by line feeds; empty when there is none, as place and address below
    QString location;
    QString url;
    QDateTime start; // by the clock of the zone, whatever its own time spec
    QByteArray zone; // IANA
    int minutes = 0; // how long it lasts; 0 when that is not known, and then no end is written
    qint64 stampedAt = 0; // when it was written, milliseconds since 1970
    bool operator==(const CalendarEvent &) const = default;
};

/** Octets that the text of a code has at most: one that is 3 cm wide is still read by an ordinary telephone. */
inline constexpr qsizetype maxEventCodeBytes = 300;

/**
 * The event as an iCalendar file, in UTF-8. Start and end are local to the zone, which is told along; in UTC where only the
 * system knows the zone, and floating where nobody does. The start must be valid.
 */
QByteArray icsBytes(const CalendarEvent &event);
/**
 * The event as telephones read it from a code, on lines that end as in RFC 5545: summary, start and end in UTC (floating where the
 * zone is not known) and place. Summary and place lose their last words where they are too long for maxEventCodeBytes.
 */
QString eventCodeText(const CalendarEvent &event);
