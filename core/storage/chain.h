// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The chain of digests and the bytes that it covers: what is stored, never a new encoding of it.

#include "core/journal/journalstore.h"

/** The bytes of a row as they are stored, its time and post inside. */
QByteArray storedBytes(const JournalRow &row);
/** The row that stored bytes hold, or nothing. */
std::optional<JournalRow> rowOf(qint64 seq, const QByteArray &bytes);
/** Where the chain of a dossier starts. */
QByteArray firstDigest(const QByteArray &dossier);
/** The digest of a row: BLAKE2b of the digest before it and of its stored bytes. */
QByteArray nextDigest(const QByteArray &previous, const QByteArray &bytes);
