// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Dossiers in a folder of their own, and hands that damage them, for tests.

#include "core/journal/shelf.h"

#include <QTemporaryDir>

class DossierFolder {
public:
    QString path(const QString &name = QStringLiteral("essai.boucle")) const { return m_folder.filePath(name); }
    /** A closed dossier with so many rows. */
    QString dossier(int rows) const;
    /** Runs a statement on a closed dossier, behind the back of its digests. */
    static void tamper(const QString &path, const QString &sql);
    /** Writes a byte over another in a file. */
    static void spoilByte(const QString &path, qint64 at);

private:
    QTemporaryDir m_folder;
};

/** Row `seq`, with a payload that tells it from others. */
JournalRow rowNumber(qint64 seq);
/** All rows from `from` on. */
Result<QList<JournalRow>> rowsOf(JournalStore &store, qint64 from = 0);
