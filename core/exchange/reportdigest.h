// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The digest of a report's file, which shows that it was damaged on its way. Whoever can write the file can write the digest
// too: it proves nothing of who wrote it.

#include <QJsonObject>
#include <QString>

/** SHA-256 of the canonical text of the object without its member "digest", in 64 small hexadecimal digits. */
QString reportDigest(QJsonObject report);
