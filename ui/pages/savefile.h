// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A file written whole or not at all.

#include "core/result.h"

class QByteArray;
class QIODevice;

/** Replaces `path` at once, or leaves what was there; a device or a pipe is written into. Errors: FileUnwritable, DiskFull. */
Result<void> saveFile(const QString &path, const QByteArray &bytes);
/** Whether `saveFile` may write there, as far as the place tells before it is done; what stands there stays. Error: FileUnwritable. */
Result<void> maySaveFile(const QString &path);
/** Makes the folder that this file will stand in, where there is none. Error: FileUnwritable. */
Result<void> makeFolderOf(const QString &path);
/** Writes all bytes to an open device; the same errors. */
Result<void> writeAll(QIODevice &device, const QByteArray &bytes);
