// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An X server of the test's own, without a picture, whose monitors come and go. The test's program runs once more inside it.

#include <QRect>
#include <QStringList>

#include <optional>

/** Whether this program runs inside it. */
bool isInVirtualDisplay();
/**
 * Starts a server with one large picture, in which monitors are then cut out, and runs this program in it with the same
 * arguments; its exit code. Nothing where Xvfb or xrandr is missing. A QCoreApplication is there.
 */
std::optional<int> runInVirtualDisplay(const QStringList &arguments, QSize picture);

/** What a monitor is plugged into: the server has one output, which belongs to the first one. */
enum class Output { Own, None };

/** Plugs a monitor in, or moves it. Returns once the server knows; the program hears of it as of any other event. */
void plugMonitor(const QString &name, const QRect &place, Output output);
void unplugMonitor(const QString &name);
