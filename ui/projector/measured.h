// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The measures of words on slides, kept: each change lays the slides in view out anew, and nearly all their words are the same.
// For the window's thread.

#include "ui/projector/slidetype.h"

#include <QRectF>

/** How far a text goes, in units of 1080 to the height. */
[[nodiscard]] double widthOf(const QString &text, const Setting &setting);
/** What its ink covers, from where its baseline begins. */
[[nodiscard]] QRectF inkBoxOf(const QString &text, const Setting &setting);
