// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The one program that writes a dossier, named in a file beside it; the lock of a program that crashed is taken over.

#include <QLockFile>

#include <memory>

/** The lock; without it, who has it. Neither when nothing can be written there. */
struct WriterLock {
    std::unique_ptr<QLockFile> held;
    QString heldBy;
};

/** « un autre programme », where its name is not known. */
QString anotherProgram();
/** Where the lock of a dossier stands: one name, whatever link leads to the dossier. */
QString lockPath(const QString &path);
/** Tries at once, without waiting. */
WriterLock takeWriterLock(const QString &path);
