// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A text as a QR code: what a telephone's camera reads off a paper or a screen.

#include "core/result.h"

#include <QPainterPath>

/** Modules that stay white on each side of a code, inside its square. */
inline constexpr int quietModules = 4;
/** Octets of UTF-8 that the largest code holds; one that is read easily off a paper holds 300. */
inline constexpr qsizetype maxQrBytes = 2330;

/** The dark modules of a code, to be filled in black on white in one piece, so that no line shows between them. */
struct QrDrawing {
    int modules = 0; // on a side, without the quiet ones
    QPainterPath dark;
};

/**
 * The code of this text, drawn in the largest square in the middle of `square`, quiet modules included; a seventh of it may be
 * stained (level M at least). Units are those of `square`. Error: TextTooLong, beyond maxQrBytes.
 */
Result<QrDrawing> qrDrawing(const QString &text, const QRectF &square);
