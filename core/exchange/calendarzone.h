// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The time zones of the loops as a calendar file tells them, from a table of our own, so that a calendar need not know their names.

#include <QByteArray>
#include <QList>

/** The identifiers of the zones that the table knows: those of all loops. */
QList<QByteArray> calendarZones();
/**
 * The lines of the zone's VTIMEZONE (RFC 5545, 3.6.5), without their ends and from BEGIN to END; none when the table does not know
 * the zone. The rules are those in force since 2007.
 */
QList<QByteArray> zoneLines(const QByteArray &zone);
